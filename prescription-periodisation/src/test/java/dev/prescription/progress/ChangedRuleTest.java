package dev.prescription.progress;

import static dev.prescription.progress.Weeks.A;
import static dev.prescription.progress.Weeks.B;
import static dev.prescription.progress.Weeks.athlete;
import static dev.prescription.progress.Weeks.done;
import static dev.prescription.progress.Weeks.event;
import static dev.prescription.progress.Weeks.loads;
import static dev.prescription.progress.Weeks.log;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.athlete.Athlete;
import dev.prescription.athlete.AthleteBuilder;
import dev.prescription.decision.DecisionCode;
import dev.prescription.decision.Standing;
import dev.prescription.exercise.Equipment;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.SessionRef;
import dev.prescription.loading.LoadRounding;
import dev.prescription.log.ExerciseLog;
import dev.prescription.log.SessionLog;
import dev.prescription.log.SetLog;
import dev.prescription.periodisation.Plan;
import dev.prescription.progression.LiftProgress;
import dev.prescription.proposal.CoachChange;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.quantity.Rir;
import dev.prescription.written.DeclaredProgression;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule of another kind of basis starts as one of a new plan does: of the maximum, or of the load, as it now stands. */
class ChangedRuleTest {

    private static final String TEXT = """
            programme "Kinds"
            training max 90 %1RM
            microcycle 7 days
              session "A"
                back-squat, main lift: 3x5 @ 75%; progress linear step=5kg
                bench-press, main lift: 1x5 @ 65% TM then 1x5 @ 75% TM then 1x5+ @ 85% TM; progress cycle sessions=1 upper=2.5kg
                bench-press, accessory compound: 2x10 @ 50% TM
                deadlift, main lift: 1x3 @ 80% then 2x6 @ 70%; progress effort
              session "B"
                back-squat, main lift: 3x5 @ 75%; progress linear step=5kg
                bench-press, main lift: 1x3 @ 70% TM then 1x3 @ 80% TM then 1x3+ @ 90% TM; progress cycle sessions=1 upper=2.5kg
                deadlift, main lift: 1x3 @ 80% then 2x6 @ 70%; progress effort
            """;

    private static Plan plan(Athlete athlete) {
        return Weeks.written(TEXT, athlete);
    }

    private static Progress start() {
        return Progress.start(plan(athlete()));
    }

    private static Progress startWithoutMaxima() {
        AthleteBuilder novice = Athlete.builder("novice").unit(MassUnit.KILOGRAM);
        return Progress.start(plan(novice.with(
                        Equipment.BARBELL,
                        LoadRounding.grid(Load.ofKilograms(20), Load.ofKilograms(2.5), Load.ofKilograms(300)))
                .build()));
    }

    private static CoachChange rule(ExerciseId exercise, String declared) {
        return new CoachChange.Rule(exercise, DeclaredProgression.parse(declared));
    }

    private static CoachChange basis(ExerciseId exercise, double kilograms) {
        return new CoachChange.Basis(exercise, Load.ofKilograms(kilograms));
    }

    private static LiftProgress lift(Progress progress, ExerciseId exercise) {
        return progress.lifts().entrySet().stream()
                .filter(lane -> lane.getKey().startsWith(exercise.slug() + " "))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static List<Double> asked(Progress progress, SessionRef session, int number) {
        return loads(progress.session(session).exercises().get(number));
    }

    private static SessionLog squats(long number, SessionRef session, double kilograms, int left) {
        SetLog five = SetLog.of(5, Load.ofKilograms(kilograms)).withRir(Rir.of(left));
        return log(number, session, ExerciseLog.of(ExerciseId.BACK_SQUAT, five, five, five));
    }

    @ParameterizedTest
    @ValueSource(strings = {"effort", "amrap", "cycle sessions=1"})
    void from_a_working_load_to_a_maximum_the_tested_one_counts(String declared) {
        Progress progress = start().record(event(1, basis(ExerciseId.BACK_SQUAT, 115)))
                .record(event(2, rule(ExerciseId.BACK_SQUAT, declared)));

        assertThat(lift(progress, ExerciseId.BACK_SQUAT).standing().basis()).contains(Load.ofKilograms(140));
        assertThat(asked(progress, A, 0)).as("75 % of 140 kg").containsExactly(105.0, 105.0, 105.0);
        Progress lower = progress.record(event(3, basis(ExerciseId.BACK_SQUAT, 130)));
        assertThat(asked(lower, A, 0)).as("75 % of 130 kg").containsExactly(97.5, 97.5, 97.5);
        assertThat(asked(lower, B, 0)).containsExactly(97.5, 97.5, 97.5);
        assertThat(progress.record(log(3, A, done(ExerciseId.BACK_SQUAT, 105, 5, 5, 5)))
                        .decisions())
                .filteredOn(decision -> decision.exercise().equals(ExerciseId.BACK_SQUAT))
                .extracting(decision -> decision.reason().code())
                .doesNotContain(DecisionCode.UNKNOWN_BASIS, DecisionCode.STARTED);
    }

    @Test
    void one_rated_session_does_not_replace_a_tested_maximum() {
        Progress progress =
                start().record(event(1, rule(ExerciseId.BACK_SQUAT, "effort"))).record(squats(2, A, 105, 0));

        assertThat(lift(progress, ExerciseId.BACK_SQUAT)
                        .standing()
                        .basis()
                        .orElseThrow()
                        .amount())
                .as("at most 5 % lower at once")
                .isBetween(133.0, 140.0);
    }

    @Test
    void from_a_training_max_to_a_working_load_the_shares_between_sets_stay() {
        Progress start = start();
        Progress progress = start.record(event(1, rule(ExerciseId.BENCH_PRESS, "linear step=2.5kg")));

        assertThat(asked(start, A, 1)).containsExactly(57.5, 67.5, 77.5);
        assertThat(asked(progress, A, 1)).containsExactlyElementsOf(asked(start, A, 1));
        assertThat(asked(progress, A, 2)).as("what follows it").containsExactlyElementsOf(asked(start, A, 2));
        assertThat(asked(progress, B, 1)).containsExactlyElementsOf(asked(start, B, 1));
        assertThat(lift(progress, ExerciseId.BENCH_PRESS).standing())
                .isEqualTo(Standing.start(Standing.Kind.WORKING_LOAD, java.util.Optional.of(Load.ofKilograms(77.5))));
        assertThat(asked(progress.record(event(2, basis(ExerciseId.BENCH_PRESS, 92.5))), A, 1))
                .as("a fifth more each, rounded")
                .containsExactly(67.5, 80.0, 92.5);
    }

    @Test
    void a_training_max_that_has_moved_leaves_its_loads_as_they_stand() {
        Progress moved = start().record(event(1, basis(ExerciseId.BENCH_PRESS, 100)));
        Progress progress = moved.record(event(2, rule(ExerciseId.BENCH_PRESS, "linear step=2.5kg")));

        assertThat(asked(moved, A, 1)).as("65, 75 and 85 % of 100 kg").containsExactly(65.0, 75.0, 85.0);
        assertThat(asked(progress, A, 1)).containsExactly(65.0, 75.0, 85.0);
        assertThat(asked(progress, B, 1)).containsExactly(70.0, 80.0, 90.0);
        Progress back = progress.record(event(3, rule(ExerciseId.BENCH_PRESS, "cycle sessions=1")));
        assertThat(lift(back, ExerciseId.BENCH_PRESS).standing().basis())
                .as("90 % of the maximum, which no rule has moved")
                .contains(Load.ofKilograms(90));
        assertThat(asked(back, A, 1)).containsExactly(57.5, 67.5, 77.5);
    }

    @Test
    void a_maximum_that_has_moved_counts_as_it_stands() {
        Progress moved = start().record(event(1, basis(ExerciseId.DEADLIFT, 200)));

        assertThat(asked(moved, A, 3)).as("80 and 70 % of 200 kg").containsExactly(160.0, 140.0, 140.0);
        for (String declared : List.of("linear step=5kg", "cycle", "amrap")) {
            assertThat(asked(moved.record(event(2, rule(ExerciseId.DEADLIFT, declared))), A, 3))
                    .as(declared)
                    .containsExactly(160.0, 140.0, 140.0);
        }
        Progress cycle = moved.record(event(2, rule(ExerciseId.DEADLIFT, "cycle")))
                .record(event(3, basis(ExerciseId.DEADLIFT, 220)));
        assertThat(asked(cycle, A, 3)).as("80 and 70 % of 220 kg").containsExactly(175.0, 155.0, 155.0);
    }

    @Test
    void where_no_maximum_is_known_a_basis_that_a_coach_states_is_taken() {
        Progress start = startWithoutMaxima();
        assertThat(asked(start, A, 1)).containsExactly(0.0, 0.0, 0.0);

        assertThat(asked(start.record(event(1, basis(ExerciseId.BENCH_PRESS, 90))), A, 1))
                .as("65, 75 and 85 % of 90 kg, declared so in the plan")
                .containsExactly(57.5, 67.5, 77.5);
        for (String declared : List.of("effort", "cycle", "amrap")) {
            Progress progress = start.record(event(1, rule(ExerciseId.BACK_SQUAT, declared)))
                    .record(event(2, basis(ExerciseId.BACK_SQUAT, 140)));
            assertThat(asked(progress, A, 0)).as(declared).containsExactly(105.0, 105.0, 105.0);
            assertThat(asked(progress.record(event(3, basis(ExerciseId.BACK_SQUAT, 120))), A, 0))
                    .as(declared)
                    .containsExactly(90.0, 90.0, 90.0);
        }
    }

    @Test
    void a_maximum_that_was_learnt_is_kept_by_another_rule() {
        SetLog three = SetLog.of(3, Load.ofKilograms(160)).withRir(Rir.of(2));
        Progress learnt = startWithoutMaxima().record(log(1, A, ExerciseLog.of(ExerciseId.DEADLIFT, three)));
        List<Double> asked = asked(learnt, B, 2);

        assertThat(asked).doesNotContain(0.0);
        for (String declared : List.of("cycle", "linear step=5kg")) {
            Progress progress = learnt.record(event(2, rule(ExerciseId.DEADLIFT, declared)));
            assertThat(asked(progress, B, 2)).as(declared).containsExactlyElementsOf(asked);
            assertThat(Progress.replay(plan(progress.fold.origin.athlete()), progress.log())
                            .plan())
                    .isEqualTo(progress.plan());
        }
    }
}
