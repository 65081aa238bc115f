package dev.prescription.progress;

import static dev.prescription.progress.Weeks.A;
import static dev.prescription.progress.Weeks.B;
import static dev.prescription.progress.Weeks.DAY;
import static dev.prescription.progress.Weeks.RELIEF;
import static dev.prescription.progress.Weeks.done;
import static dev.prescription.progress.Weeks.event;
import static dev.prescription.progress.Weeks.generated;
import static dev.prescription.progress.Weeks.loads;
import static dev.prescription.progress.Weeks.log;
import static dev.prescription.progress.Weeks.refused;
import static dev.prescription.progress.Weeks.squat;
import static dev.prescription.progress.Weeks.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.decision.Decision;
import dev.prescription.decision.Decision.Kind;
import dev.prescription.decision.DecisionCode;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.SessionRef;
import dev.prescription.layout.SlotRef;
import dev.prescription.log.ExerciseLog;
import dev.prescription.log.PainCleared;
import dev.prescription.log.SessionLog;
import dev.prescription.log.SetLog;
import dev.prescription.missed.MissedSessionPolicy;
import dev.prescription.periodisation.Plan;
import dev.prescription.progress.NextSession.NextExercise;
import dev.prescription.proposal.CoachChange;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import dev.prescription.written.DeclaredProgression;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What comes next, and what moves it. */
class ProgressTest {

    @Test
    void the_next_session_has_the_load_that_the_last_one_earned() {
        Progress start = Progress.start(written());
        Progress next = start.record(log(1, A, squat(105, 5, 5, 5)));

        assertThat(loads(start.nextSession().orElseThrow().exercises().get(0))).containsExactly(105.0, 105.0, 105.0);
        assertThat(next.nextSession().orElseThrow().session()).isEqualTo(B);
        assertThat(loads(next.nextSession().orElseThrow().exercises().get(0))).containsExactly(110.0, 110.0, 110.0);
        assertThat(loads(next.nextSession().orElseThrow().exercises().get(1)))
                .as("declares no rule: as planned")
                .containsExactly(135.0, 135.0, 135.0);
        assertThat(next.decisions().get(0).text())
                .startsWith("back-squat: Every set met its target with 105 kg: 105 kg becomes 110 kg.");
        assertThat(next).hasToString("progress of a-1: 1 session, 2 decisions, 2 remaining");
        assertThat(start.decisions()).as("the start is as it was").isEmpty();
    }

    @Test
    void a_slot_that_declares_no_rule_follows_its_training_max() {
        Progress progress = Progress.start(written());
        assertThat(loads(progress.session(A).exercises().get(2)))
                .as("50 % of 90 kg")
                .containsExactly(45.0, 45.0);
        for (int cycle = 1; cycle <= 4; cycle++) {
            progress = progress.record(log(cycle, A, done(ExerciseId.BENCH_PRESS, 100, 5)));
        }

        assertThat(progress.lifts()
                        .get("bench-press cycle sessions=1 upper=2.5kg")
                        .standing()
                        .basis())
                .contains(Load.ofKilograms(100));
        assertThat(loads(progress.session(A).exercises().get(1)))
                .as("80 % of 100 kg")
                .containsExactly(80.0);
        assertThat(loads(progress.session(A).exercises().get(2)))
                .as("50 % of 100 kg")
                .containsExactly(50.0, 50.0);
    }

    @Test
    void relief_a_skip_and_a_swap_change_nothing() {
        Progress progress = Progress.start(written())
                .record(log(1, RELIEF, squat(200, 5, 5, 5)))
                .record(log(2, A))
                .record(log(3, B, done(ExerciseId.of("leg-press"), 200, 5, 5, 5).inPlaceOf(new SlotRef(2, 1))));

        assertThat(progress.decisions())
                .filteredOn(decision -> decision.exercise().equals(ExerciseId.BACK_SQUAT))
                .extracting(decision -> decision.reason().code())
                .containsExactly(DecisionCode.RELIEF, DecisionCode.NOT_DONE, DecisionCode.SWAPPED);
        assertThat(loads(progress.session(A).exercises().get(0))).containsExactly(105.0, 105.0, 105.0);
    }

    @Test
    void a_coach_overrides_locks_and_changes_the_rule() {
        Progress progress = Progress.start(written())
                .record(event(1, new CoachChange.Basis(ExerciseId.BACK_SQUAT, Load.ofKilograms(90))));
        assertThat(loads(progress.nextSession().orElseThrow().exercises().get(0)))
                .containsExactly(90.0, 90.0, 90.0);

        Progress locked = progress.record(event(2, new CoachChange.Lock(ExerciseId.BACK_SQUAT)))
                .record(log(3, A, squat(90, 5, 5, 5)));
        assertThat(locked.decisions().get(0).reason().code()).isEqualTo(DecisionCode.LOCKED);

        Progress other = progress.record(event(
                        2, new CoachChange.Rule(ExerciseId.BACK_SQUAT, DeclaredProgression.parse("linear step=2.5kg"))))
                .record(log(3, A, squat(90, 5, 5, 5)));
        assertThat(loads(other.nextSession().orElseThrow().exercises().get(0))).containsExactly(92.5, 92.5, 92.5);
        refused(
                "unknown",
                () -> progress.record(
                        event(2, new CoachChange.Rule(ExerciseId.BACK_SQUAT, DeclaredProgression.parse("moon")))));
        assertThat(Progress.replay(written(), other.log())).isEqualTo(other);
    }

    @Test
    void pain_holds_the_exercise_until_it_is_cleared() {
        SetLog hurt = SetLog.of(5, Load.ofKilograms(105)).withPain();
        Progress progress =
                Progress.start(written()).record(log(1, A, ExerciseLog.of(ExerciseId.BACK_SQUAT, hurt, hurt, hurt)));

        assertThat(progress.nextSession().orElseThrow().exercises().get(0).isHeldByPain())
                .isTrue();
        assertThat(progress.nextSession().orElseThrow().exercises().get(1).isHeldByPain())
                .isFalse();
        Progress cleared = progress.record(new PainCleared("p-2", 2, DAY, ExerciseId.BACK_SQUAT, "physiotherapist"))
                .record(log(3, B, squat(105, 5, 5, 5)));
        assertThat(cleared.decisions().get(2).kind()).isEqualTo(Kind.STEP);
    }

    @Test
    void pain_in_what_was_done_in_its_place_does_not_hold_an_exercise_that_never_hurt() {
        ExerciseId legPress = ExerciseId.of("leg-press");
        SetLog hurt = SetLog.of(5, Load.ofKilograms(200)).withPain();
        Progress swapped = Progress.start(written())
                .record(log(1, B, ExerciseLog.of(legPress, hurt, hurt, hurt).inPlaceOf(new SlotRef(2, 1))));
        Progress trained = swapped.record(log(2, A, squat(105, 5, 5, 5)));

        assertThat(swapped.decisions().get(0).reason().code()).isEqualTo(DecisionCode.SWAPPED);
        assertThat(swapped.session(A).exercises()).noneMatch(NextExercise::isHeldByPain);
        assertThat(trained.decisions())
                .filteredOn(decision -> decision.exercise().equals(ExerciseId.BACK_SQUAT))
                .extracting(Decision::kind)
                .containsExactly(Kind.HELD, Kind.STEP);
        assertThat(Progress.replay(written(), trained.log()).nextSession()).isEqualTo(trained.nextSession());
    }

    @Test
    void pain_in_another_slots_place_holds_the_lane_of_what_hurt_until_it_is_cleared() {
        SetLog hurt = SetLog.of(5, Load.ofKilograms(105)).withPain();
        Progress progress = Progress.start(written())
                .record(log(
                        1,
                        B,
                        ExerciseLog.of(ExerciseId.BACK_SQUAT, hurt, hurt, hurt).inPlaceOf(new SlotRef(2, 2))));
        PainCleared cleared = new PainCleared("p-2", 2, DAY, ExerciseId.BACK_SQUAT, "physiotherapist");

        assertThat(progress.session(A).exercises().get(0).isHeldByPain()).isTrue();
        assertThat(progress.record(cleared).session(A).exercises()).noneMatch(NextExercise::isHeldByPain);
    }

    @Test
    void a_missed_session_waits_or_is_dropped() {
        SessionLog second = log(1, B, squat(105, 5, 5, 5));
        Progress shifted = Progress.start(written()).record(second);
        Progress dropped = Progress.start(written(), ProgressSettings.standard().with(MissedSessionPolicy.DROP))
                .record(second);

        assertThat(shifted.remaining()).containsExactly(A, RELIEF);
        assertThat(dropped.remaining()).containsExactly(RELIEF);
        assertThat(dropped.record(log(2, RELIEF)).nextSession()).isEmpty();
    }

    @Test
    void rated_sets_move_the_maximum_and_the_plan_is_made_anew() {
        Plan plan = generated();
        Progress progress = Progress.start(plan);
        NextSession first = progress.nextSession().orElseThrow();
        NextExercise squat = first.exercises().stream()
                .filter(exercise -> exercise.exercise().id().equals(ExerciseId.BACK_SQUAT))
                .findFirst()
                .orElseThrow();
        List<SetLog> sets = new ArrayList<>();
        squat.sets()
                .forEach(set ->
                        sets.add(SetLog.of(set.reps(), set.load().orElseThrow()).withRir(Rir.of(4))));

        Progress next = progress.record(
                log(1, first.session(), ExerciseLog.of(ExerciseId.BACK_SQUAT, sets.toArray(SetLog[]::new))));
        Decision decision = next.decisions().stream()
                .filter(one -> one.exercise().equals(ExerciseId.BACK_SQUAT))
                .findFirst()
                .orElseThrow();

        assertThat(decision.kind()).isEqualTo(Kind.STEP);
        assertThat(decision.to().basis().orElseThrow().amount()).isBetween(140.1, 147.0);
        assertThat(next.oneRepMaxes()).containsOnlyKeys(ExerciseId.BACK_SQUAT);
        assertThat(next.history().get(0).planned().plan())
                .as("as it was planned then")
                .isEqualTo(plan);
        assertThat(next.history().get(0).decisions()).contains(decision);
        Plan anew = plan.programme()
                .planFor(plan.athlete().toBuilder()
                        .max(ExerciseId.BACK_SQUAT, decision.to().basis().orElseThrow())
                        .build());
        SessionRef last = progress.remaining().get(progress.remaining().size() - 4);
        assertThat(next.session(last)).isEqualTo(Progress.start(anew).session(last));
    }
}
