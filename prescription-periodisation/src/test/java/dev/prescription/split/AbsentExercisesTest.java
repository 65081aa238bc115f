package dev.prescription.split;

import static dev.prescription.split.SmallWeeks.CURL;
import static dev.prescription.split.SmallWeeks.FLY;
import static dev.prescription.split.SmallWeeks.PRESS;
import static dev.prescription.split.SmallWeeks.SQUAT;
import static dev.prescription.split.SmallWeeks.request;
import static dev.prescription.split.SmallWeeks.said;
import static dev.prescription.split.SmallWeeks.targets;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.athlete.Restriction;
import dev.prescription.exercise.Equipment;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.quantity.FrequencyTarget;
import dev.prescription.quantity.SetRange;
import dev.prescription.selection.TrainingContext;
import dev.prescription.selection.TrainingContextBuilder;
import dev.prescription.terms.SessionFocus;
import dev.prescription.terms.SplitStyle;
import dev.prescription.terms.WeekTerms;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is said of a muscle or a main lift that nothing in the week can train. */
class AbsentExercisesTest {

    private static final Restriction NO_PRESSING =
            Restriction.exclude("shoulder", MovementPattern.HORIZONTAL_PRESS, MovementPattern.CHEST_FLY);

    private static WeekTerms where(TrainingContextBuilder context) {
        return WeekTerms.ofSessions(2).withContext(context.build());
    }

    private static TrainingContextBuilder noMachines() {
        return TrainingContext.builder().equipment(Set.of(Equipment.BARBELL));
    }

    private static String chest(TrainingContextBuilder context, Exercise... exercises) {
        return said(request(where(context), targets(), exercises), "chest").get(0);
    }

    private static List<String> press(TrainingContextBuilder context, Exercise... exercises) {
        SplitTargetsBuilder targets = targets().setsPerMainLift(SetRange.of(3, 8));
        return said(request(where(context), targets, List.of(PRESS), exercises), "press");
    }

    private static List<String> nothingOfIt(String because) {
        return List.of(
                "press: 0.00 of 3.00 hard sets a week, because " + because,
                "press: 0 of 1 session a week, because " + because);
    }

    @Test
    void a_muscle_says_why_its_exercises_are_kept_out() {
        String nothing = "chest: 0.00 of 6.00 hard sets a week, because ";

        assertThat(chest(TrainingContext.builder().restrictions(NO_PRESSING), FLY))
                .isEqualTo(nothing + "a restriction leaves no more of it");
        assertThat(chest(TrainingContext.builder().exclude(FLY.id()), FLY))
                .isEqualTo(nothing + "the exercises for it are ruled out");
        assertThat(chest(noMachines(), FLY)).isEqualTo(nothing + "the equipment for it is not at hand");
    }

    @Test
    void a_main_lift_says_why_it_is_kept_out() {
        assertThat(press(TrainingContext.builder().restrictions(NO_PRESSING), PRESS))
                .isEqualTo(nothingOfIt("a restriction leaves no more of it"));
        assertThat(press(TrainingContext.builder().exclude(PRESS.id()), PRESS))
                .isEqualTo(nothingOfIt("the exercises for it are ruled out"));
        assertThat(press(noMachines(), PRESS)).isEqualTo(nothingOfIt("the equipment for it is not at hand"));
        assertThat(press(TrainingContext.builder(), FLY))
                .isEqualTo(nothingOfIt("the catalogue has no exercise for it"));
    }

    /** The curl is ruled out as well, but it would do nothing for the chest. */
    @Test
    void a_muscle_that_no_exercise_trains_is_the_catalogues_matter_whatever_is_ruled_out() {
        assertThat(chest(TrainingContext.builder().exclude(CURL.id()), CURL))
                .isEqualTo("chest: 0.00 of 6.00 hard sets a week, because the catalogue has no exercise for it");
    }

    @Test
    void the_reason_that_keeps_most_exercises_out_is_named() {
        Exercise barbellPress = PRESS.toBuilder().equipment(Equipment.BARBELL).build();
        Exercise machinePress = SmallWeeks.exercise(
                "fly-2", MovementPattern.CHEST_FLY, PRESS.muscles().get(0));

        assertThat(chest(noMachines().exclude(PRESS.id()), barbellPress, FLY, machinePress))
                .endsWith("because the equipment for it is not at hand");
        assertThat(chest(noMachines().exclude(PRESS.id()), barbellPress, FLY))
                .as("one each, and the press comes first in the catalogue")
                .endsWith("because the exercises for it are ruled out");
    }

    @Test
    void a_restriction_goes_before_other_reasons_to_keep_an_exercise_out() {
        assertThat(chest(noMachines().exclude(FLY.id()).restrictions(NO_PRESSING), FLY))
                .endsWith("because a restriction leaves no more of it");
    }

    /** The squat is trained once of six sets; what stands in its way has nothing to do with a lift nobody knows. */
    @Test
    void what_binds_one_lift_is_not_said_of_the_next() {
        SplitTargetsBuilder targets =
                targets().setsPerMainLift(SetRange.of(6, 8)).frequency(FrequencyTarget.exactlySessionsPerWeek(1));
        WeekTerms terms = WeekTerms.ofSessions(4)
                .withStyle(SplitStyle.custom(
                        List.of(SessionFocus.LEGS, SessionFocus.LEGS, SessionFocus.LEGS, SessionFocus.PUSH)));
        WeekRequest request = request(terms, targets, List.of(SQUAT, PRESS), SQUAT, PRESS)
                .withMainLifts(List.of(SQUAT.id(), PRESS.id(), ExerciseId.of("log-press")));

        assertThat(said(request, "squat"))
                .as("kept from two more sessions of legs by its frequency, from a fifth set by its slot")
                .containsExactly(
                        "squat: 4.00 of 6.00 hard sets a week, because a main lift may be trained at most 1 time"
                                + " a week");
        assertThat(said(request, "press"))
                .as("kept from a fifth set by its slot, elsewhere by its frequency and the focus together")
                .containsExactly(
                        "press: 4.00 of 6.00 hard sets a week, because a slot of that role may have at most 4 sets");
        assertThat(said(request, "log-press"))
                .allMatch(line -> line.endsWith("because the catalogue has no exercise for it"))
                .hasSize(2);
    }
}
