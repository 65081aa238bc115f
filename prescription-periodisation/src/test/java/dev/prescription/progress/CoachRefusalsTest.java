package dev.prescription.progress;

import static dev.prescription.progress.Weeks.A;
import static dev.prescription.progress.Weeks.B;
import static dev.prescription.progress.Weeks.RELIEF;
import static dev.prescription.progress.Weeks.athlete;
import static dev.prescription.progress.Weeks.event;
import static dev.prescription.progress.Weeks.generated;
import static dev.prescription.progress.Weeks.loads;
import static dev.prescription.progress.Weeks.log;
import static dev.prescription.progress.Weeks.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Restriction;
import dev.prescription.coaching.CoachOutcome;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.goal.Goal;
import dev.prescription.goal.GoalKind;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.guideline.Rule;
import dev.prescription.house.House;
import dev.prescription.layout.SlotRef;
import dev.prescription.log.LogEntry;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.parameter.Scope;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.Programme;
import dev.prescription.proposal.CoachChange;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Load;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a coach reads of a change that does nothing, or less than was asked for. */
class CoachRefusalsTest {

    private static final SlotRef SQUAT_OF_A = new SlotRef(1, 1);
    private static final SlotRef SQUAT_OF_B = new SlotRef(2, 1);
    private static final SlotRef DEADLIFT_OF_B = new SlotRef(2, 2);
    private static final Restriction NO_HINGE = Restriction.exclude("R-1", MovementPattern.HINGE);
    private static final Restriction LIGHT_SQUATS =
            Restriction.cap("R-2", Intensity.ofPercent(80), MovementPattern.SQUAT);

    private static Plan restricted(Restriction restriction) {
        return written().forAthlete(athlete().toBuilder().restrict(restriction).build());
    }

    private static CoachOutcome outcome(Progress progress, CoachChange change) {
        List<CoachOutcome> outcomes =
                progress.record(event(99, change)).coaching().outcomes();
        return outcomes.get(outcomes.size() - 1);
    }

    private static String said(Plan plan, CoachChange change, LogEntry... before) {
        Progress progress = Progress.start(plan);
        for (LogEntry entry : before) {
            progress = progress.record(entry);
        }
        CoachOutcome outcome = outcome(progress, change);
        String text = outcome.text().lines().findFirst().orElseThrow();
        assertThat(outcome.isDone()).as(text).isEqualTo(text.contains(" Holds "));
        assertThat(progress.record(event(99, change)).plan().equals(progress.plan()))
                .as("%s: it changes the plan or says that nothing changes", text)
                .isEqualTo(text.endsWith("nothing changes."));
        return text;
    }

    private static CoachChange.LoadOnce load(SlotRef slot, double kilograms) {
        return new CoachChange.LoadOnce(slot.session() == 1 ? A : B, slot, Load.ofKilograms(kilograms));
    }

    @Test
    void an_exercise_that_is_in_no_session_to_come() {
        String text =
                "Kim: judgement deadlift is in none of the sessions to come, or is there as asked for: nothing changes.";
        CoachChange sets = new CoachChange.Sets(ExerciseId.DEADLIFT, 4);
        CoachChange swap = new CoachChange.Swap(ExerciseId.DEADLIFT, ExerciseId.of("trap-bar-deadlift"));

        assertThat(said(written(), sets)).isEqualTo("Kim: judgement Holds from now on, in 1 of the sessions to come.");
        assertThat(said(written(), swap)).isEqualTo("Kim: judgement Holds from now on, in 1 of the sessions to come.");
        assertThat(said(written(), sets, log(1, A), log(2, B))).isEqualTo(text);
        assertThat(said(written(), swap, log(1, A), log(2, B))).isEqualTo(text);
        assertThat(said(written(), new CoachChange.Swap(ExerciseId.DEADLIFT, ExerciseId.DEADLIFT)))
                .as("for itself")
                .isEqualTo(text);
    }

    @Test
    void sets_where_only_relief_is_to_come() {
        assertThat(said(written(), new CoachChange.Sets(ExerciseId.BACK_SQUAT, 4), log(1, A), log(2, B)))
                .isEqualTo("Kim: judgement Nothing is asked of back-squat there that could change: nothing changes.");
    }

    @Test
    void an_exercise_that_is_withheld_has_neither_sets_nor_a_load() {
        String text = "Kim: judgement Nothing is asked of deadlift there that could change: nothing changes.";

        assertThat(said(restricted(NO_HINGE), new CoachChange.Sets(ExerciseId.DEADLIFT, 4)))
                .isEqualTo(text);
        assertThat(said(restricted(NO_HINGE), load(DEADLIFT_OF_B, 100))).isEqualTo(text);
        assertThat(said(restricted(NO_HINGE), load(SQUAT_OF_B, 100)))
                .as("in the same session")
                .isEqualTo("Kim: judgement Holds from now on, in 1 of the sessions to come.");
    }

    @Test
    void an_exercise_that_a_restriction_would_withhold_does_not_take_a_place() {
        CoachChange hinge = new CoachChange.Swap(ExerciseId.BACK_SQUAT, ExerciseId.of("romanian-deadlift"));
        CoachChange press = new CoachChange.Swap(ExerciseId.BACK_SQUAT, ExerciseId.of("leg-press"));

        assertThat(said(restricted(NO_HINGE), hinge))
                .isEqualTo("Kim: judgement A restriction withholds romanian-deadlift: nothing changes.");
        assertThat(said(restricted(NO_HINGE), press))
                .as("whatever else is withheld")
                .isEqualTo("Kim: judgement Holds from now on, in 3 of the sessions to come.");
    }

    @Test
    void a_load_above_a_restriction_is_lowered_and_says_so_and_one_below_is_not() {
        String holds = "Kim: judgement Holds from now on, in 1 of the sessions to come.";

        assertThat(said(restricted(LIGHT_SQUATS), load(SQUAT_OF_A, 130)))
                .isEqualTo("Kim: judgement Holds in that session, lowered to what restriction R-2: at most 80 %1RM for"
                        + " squat allows.");
        assertThat(said(restricted(LIGHT_SQUATS), load(SQUAT_OF_B, 130)))
                .as("in the second session to come")
                .contains("lowered to what restriction R-2");
        assertThat(loads(Progress.start(restricted(LIGHT_SQUATS))
                        .record(event(1, load(SQUAT_OF_A, 130)))
                        .session(A)
                        .exercises()
                        .get(0)))
                .as("80 % of 140 kg")
                .containsExactly(110.0, 110.0, 110.0);
        assertThat(said(restricted(LIGHT_SQUATS), load(SQUAT_OF_A, 110))).isEqualTo(holds);
        assertThat(said(restricted(LIGHT_SQUATS), load(SQUAT_OF_A, 109)))
                .as("rounded to 110 kg, which is no lowering")
                .isEqualTo(holds);
        assertThat(said(restricted(LIGHT_SQUATS), load(DEADLIFT_OF_B, 170)))
                .as("about squats")
                .isEqualTo(holds);
    }

    @Test
    void a_balance_that_is_there_already_and_one_a_written_programme_does_not_have() {
        assertThat(said(generated(), new CoachChange.Blend(100)))
                .isEqualTo("Kim: judgement The share of strength is 100 % already: nothing changes.");
        assertThat(said(written(), new CoachChange.Blend(30)))
                .isEqualTo("Kim: judgement A programme written by hand has no balance to shift: nothing changes.");
    }

    @Test
    void a_balance_with_which_other_weeks_would_be_the_light_ones() {
        Rule often = House.rule(
                "deload",
                Rule.of(Parameter.DELOAD_INTERVAL, Range.atMost(3)),
                Scope.any().withGoals(GoalKind.STRENGTH));
        Prescriber prescriber = Prescriber.forGoal(Goal.strength()).withLevel(TrainingLevel.INTERMEDIATE);

        assertThat(said(eightWeeks(prescriber.withGuideline(House.of(often))), new CoachChange.Blend(0)))
                .isEqualTo(
                        "Kim: judgement With that balance the programme has other weeks or sessions: nothing changes.");
        assertThat(said(eightWeeks(prescriber), new CoachChange.Blend(0)))
                .isEqualTo("Kim: judgement Holds from now on, in 24 of the sessions to come.");
    }

    private static Plan eightWeeks(Prescriber prescriber) {
        return Programme.from(prescriber)
                .weeks(8)
                .sessionsPerWeek(3)
                .model(PeriodisationModel.linear())
                .build()
                .planFor(athlete());
    }

    @Test
    void a_swap_stays_when_the_balance_shifts_afterwards() {
        ExerciseId legPress = ExerciseId.of("leg-press");
        Progress progress = Progress.start(generated())
                .record(event(1, new CoachChange.Swap(ExerciseId.BACK_SQUAT, legPress)))
                .record(event(2, new CoachChange.Blend(30)));

        assertThat(progress.plan().programme().goal().strengthShare()).isEqualTo(30);
        assertThat(progress.plan().sessions())
                .flatExtracting(session -> session.exercises())
                .extracting(one -> one.exercise().id())
                .contains(legPress)
                .doesNotContain(ExerciseId.BACK_SQUAT);
    }

    @Test
    void as_many_sets_as_there_are_stay_as_they_are() {
        Progress progress = Progress.start(written()).record(event(1, new CoachChange.Sets(ExerciseId.BACK_SQUAT, 3)));

        assertThat(loads(progress.session(A).exercises().get(0))).containsExactly(105.0, 105.0, 105.0);
        assertThat(progress.session(RELIEF).exercises().get(0).sets()).hasSize(3);
    }

    @Test
    void the_renderer_that_is_handed_out_has_the_words_of_the_text() {
        CoachOutcome outcome = outcome(
                Progress.start(written()), new CoachChange.Swap(ExerciseId.BACK_SQUAT, ExerciseId.of("moon-press")));

        assertThat(CoachOutcome.english().text(outcome.result()))
                .isEqualTo("The catalogue has no moon-press: nothing changes.");
    }
}
