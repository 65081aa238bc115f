package dev.prescription.split;

import static dev.prescription.split.SmallWeeks.FLY;
import static dev.prescription.split.SmallWeeks.PRESS;
import static dev.prescription.split.SmallWeeks.exercise;
import static dev.prescription.split.SmallWeeks.request;
import static dev.prescription.split.SmallWeeks.targets;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.exercise.LoadKind;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.exercise.Muscle;
import dev.prescription.selection.TrainingContext;
import dev.prescription.selection.TrainingContextBuilder;
import dev.prescription.terms.WeekTerms;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What takes the place of an accessory in the mesocycles after the first. */
class RotationTest {

    private static final Exercise CABLE_FLY = fly("cable-fly");
    private static final Exercise BENT_FLY = fly("bent-fly");

    private static Exercise fly(String id) {
        return exercise(id, MovementPattern.CHEST_FLY, Muscle.CHEST);
    }

    private static WeekTerms rotating(TrainingContextBuilder context) {
        return WeekTerms.ofSessions(2).withContext(context.build()).withRotatingAccessories(true);
    }

    /** The exercises of the first session, in a mesocycle this many after the first. */
    private static List<Exercise> first(WeekRequest request, int turn) {
        return WeekSplit.of(request).sessions(request, turn).get(0).slots().stream()
                .map(SplitSlot::exercise)
                .toList();
    }

    @Test
    void exercises_of_one_kind_take_turns_until_the_first_is_back() {
        WeekRequest request =
                request(rotating(TrainingContext.builder()), targets().setsPerSession(2), FLY, CABLE_FLY, BENT_FLY);

        assertThat(first(request, 0)).containsExactly(FLY);
        assertThat(first(request, 1)).containsExactly(CABLE_FLY);
        assertThat(first(request, 2)).containsExactly(BENT_FLY);
        assertThat(first(request, 3)).containsExactly(FLY);
    }

    @Test
    void role_and_sets_stay_as_they_are() {
        WeekRequest request = request(rotating(TrainingContext.builder()), targets(), FLY, CABLE_FLY);
        WeekSplit week = WeekSplit.of(request);

        assertThat(week.sessions(request, 1))
                .isNotEqualTo(week.sessions())
                .allSatisfy(session ->
                        assertThat(session.slots()).extracting(SplitSlot::role).containsOnly(ExerciseRole.ISOLATION));
        assertThat(WeeklyVolume.of(week.sessions(request, 1)).hundredthsOf(Muscle.CHEST))
                .isEqualTo(week.volume().hundredthsOf(Muscle.CHEST));
        assertThat(week.sessions(request, 1))
                .extracting(SplitSession::sets)
                .isEqualTo(week.sessions().stream().map(SplitSession::sets).toList());
    }

    @Test
    void without_rotation_each_mesocycle_has_the_same_exercises() {
        WeekTerms fixed = WeekTerms.ofSessions(2);
        WeekRequest request = request(fixed, targets().setsPerSession(2), FLY, CABLE_FLY);

        assertThat(first(request, 1)).containsExactly(FLY);
    }

    @Test
    void main_lifts_and_what_is_asked_for_by_name_stay() {
        Exercise otherPress = exercise("other-press", MovementPattern.HORIZONTAL_PRESS, Muscle.CHEST);
        WeekRequest request = request(
                rotating(TrainingContext.builder().require(FLY.id())),
                targets(),
                List.of(PRESS),
                PRESS,
                otherPress,
                FLY,
                CABLE_FLY);

        WeekSplit week = WeekSplit.of(request);
        assertThat(week.volume().directSetsOf(PRESS.id())).isPositive();
        assertThat(week.volume().directSetsOf(FLY.id())).isPositive();
        assertThat(week.sessions(request, 1)).isEqualTo(week.sessions());
    }

    @Test
    void what_differs_in_pattern_muscles_shares_load_or_sides_is_of_another_kind() {
        Exercise alongBiceps = FLY.toBuilder().indirect(Muscle.BICEPS).build();

        stays(exercise("fly", MovementPattern.FRONT_RAISE, Muscle.CHEST), CABLE_FLY);
        stays(alongBiceps, CABLE_FLY);
        stays(alongBiceps, CABLE_FLY.toBuilder().direct(Muscle.BICEPS).build());
        stays(FLY.toBuilder().unilateral(true).build(), CABLE_FLY);
        stays(FLY.toBuilder().loadKind(LoadKind.PER_HAND).build(), CABLE_FLY);
    }

    private static void stays(Exercise exercise, Exercise other) {
        WeekRequest request = request(rotating(TrainingContext.builder()), targets(), exercise, other);
        SplitSession session = new SplitSession(List.of(new SplitSlot(exercise, request.roleOf(exercise.id()), 2)));

        assertThat(new Rotation(request, 1).turned(session)).isEqualTo(session);
    }

    @Test
    void an_exercise_that_is_not_at_hand_has_no_turn() {
        WeekRequest request = request(
                rotating(TrainingContext.builder().exclude(CABLE_FLY.id())),
                targets().setsPerSession(2),
                FLY,
                CABLE_FLY,
                BENT_FLY);

        assertThat(first(request, 1)).containsExactly(BENT_FLY);
    }
}
