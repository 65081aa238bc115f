package dev.prescription.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Athlete;
import dev.prescription.decision.Decision;
import dev.prescription.decision.Decision.Kind;
import dev.prescription.decision.DecisionCode;
import dev.prescription.exercise.Equipment;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.layout.SessionRef;
import dev.prescription.layout.SlotRef;
import dev.prescription.loading.LoadRounding;
import dev.prescription.log.CoachChange;
import dev.prescription.log.CoachEvent;
import dev.prescription.log.DecisionTaken;
import dev.prescription.log.ExerciseLog;
import dev.prescription.log.LogEntry;
import dev.prescription.log.PainCleared;
import dev.prescription.log.SessionLog;
import dev.prescription.log.SetLog;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.Programme;
import dev.prescription.progress.NextSession.NextExercise;
import dev.prescription.progression.SetTarget;
import dev.prescription.progression.declared.StandardRules;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.quantity.Rir;
import dev.prescription.written.DeclaredProgression;
import dev.prescription.written.WrittenProgramme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    /** Two sessions a week: the squat in both, one lane; the bench by a training max with its second slot following. */
    private static final String TEXT = """
            programme "Test"
            training max 90 %1RM
            microcycle 7 days
              session "A"
                back-squat, main lift: 3x5 @ 75%; progress linear step=5kg failures=2
                bench-press, main lift: 1x5+ @ 80% TM; progress cycle sessions=1 upper=2.5kg
                bench-press, accessory compound: 2x10 @ 50% TM
              session "B"
                back-squat, main lift: 3x5 @ 75%; progress linear step=5kg failures=2
                deadlift, main lift: 3x5 @ 75%
            deload 7 days
              session "A"
                back-squat, main lift: 3x5 @ 75%; progress linear step=5kg failures=2
            """;

    private static Athlete athlete() {
        return Athlete.builder("a-1")
                .unit(MassUnit.KILOGRAM)
                .with(
                        Equipment.BARBELL,
                        LoadRounding.grid(Load.ofKilograms(20), Load.ofKilograms(2.5), Load.ofKilograms(300)))
                .max(ExerciseId.BACK_SQUAT, Load.ofKilograms(140))
                .max(ExerciseId.BENCH_PRESS, Load.ofKilograms(100))
                .max(ExerciseId.DEADLIFT, Load.ofKilograms(180))
                .build();
    }

    private static Plan written() {
        return Programme.builder()
                .programme(WrittenProgramme.parse(TEXT))
                .judgedBy(Prescriber.forGoal(Goal.strength()).withLevel(TrainingLevel.INTERMEDIATE))
                .build()
                .planFor(athlete());
    }

    private static Plan generated() {
        return Programme.from(Prescriber.forGoal(Goal.strength()).withLevel(TrainingLevel.INTERMEDIATE))
                .weeks(4)
                .sessionsPerWeek(3)
                .model(PeriodisationModel.linear())
                .build()
                .planFor(athlete());
    }

    private static SessionLog log(long number, SessionRef session, ExerciseLog... exercises) {
        SessionLog.Builder log = SessionLog.builder("s-" + number, number, session, DAY.plusDays(number));
        Arrays.stream(exercises).forEach(log::exercise);
        return log.build();
    }

    private static ExerciseLog done(ExerciseId exercise, double kilograms, int... reps) {
        return ExerciseLog.of(
                exercise,
                Arrays.stream(reps)
                        .mapToObj(each -> SetLog.of(each, Load.ofKilograms(kilograms)))
                        .toArray(SetLog[]::new));
    }

    private static ExerciseLog squat(double kilograms, int... reps) {
        return done(ExerciseId.BACK_SQUAT, kilograms, reps);
    }

    private static final SessionRef A = new SessionRef(1, 1);
    private static final SessionRef B = new SessionRef(1, 2);
    private static final SessionRef RELIEF = new SessionRef(2, 1);

    private static List<Double> loads(NextExercise exercise) {
        return exercise.sets().stream()
                .map(SetTarget::load)
                .map(load -> load.map(Load::amount).orElse(0.0))
                .toList();
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

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
        assertThat(next).hasToString("progress of a-1: 1 sessions, 2 decisions, 2 remaining");
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
    void a_known_entry_changes_nothing_and_another_of_its_id_is_refused() {
        SessionLog first = log(1, A, squat(105, 5, 5, 5));
        Progress progress = Progress.start(written()).record(first);

        assertThat(progress.knows(first)).isTrue();
        assertThat(progress.record(log(1, A, squat(105, 5, 5, 5)))).isSameAs(progress);
        refused("conflicting", () -> progress.record(log(1, A, squat(105, 5, 5, 4))));
        refused("another-plan", () -> progress.record(log(2, new SessionRef(9, 1))));
        refused(
                "late",
                () -> progress.record(SessionLog.builder("s-0", 1, B, DAY).build()));
        refused(
                "not-recorded",
                () -> progress.record(new DecisionTaken(
                        9, DAY, "s-9", "x", progress.decisions().get(0))));
        refused(
                "another-plan",
                () -> progress.record(new CoachEvent(
                        "c", 2, DAY, ExerciseId.of("leg-press"), new CoachChange.Lock(), "Kim", "no such rule")));
        assertThat(progress.log()).hasSize(3);
    }

    @Test
    void a_log_of_another_plan_is_refused_as_a_whole() {
        Progress progress = Progress.start(written()).record(log(1, A, squat(105, 5, 5, 5)));
        List<LogEntry> alone = progress.log().subList(1, 2);

        refused("another-plan", () -> Progress.replay(generated(), progress.log()));
        refused("unknown-cause", () -> Progress.replay(written(), alone));
    }

    @Test
    void a_late_entry_is_amended_and_says_what_changed() {
        Progress progress =
                Progress.start(written()).record(log(1, A, squat(105, 5, 5, 5))).record(log(3, B, squat(110, 5, 5, 5)));
        Amendment late = progress.amend(log(2, A, squat(110, 5, 5, 4)));
        Amendment corrected = progress.amend(log(1, A, squat(105, 5, 5, 3)));

        assertThat(late.progress().log()).extracting(LogEntry::sequence).isSorted();
        assertThat(late.before()).extracting(DecisionTaken::cause).containsExactly("s-3");
        assertThat(late.after()).extracting(DecisionTaken::cause).containsExactly("s-2", "s-2", "s-3");
        assertThat(late.after().get(2).decision().to())
                .as("the step to 115 kg stands, on other facts")
                .isEqualTo(late.before().get(0).decision().to());
        assertThat(corrected.before()).hasSize(2);
        assertThat(corrected.after().get(0).decision().kind()).isEqualTo(Kind.HELD);
        assertThat(corrected.after().get(1).decision().to().basis())
                .as("105 kg was asked for then, 110 kg lifted: a step from what was lifted")
                .contains(Load.ofKilograms(115));
    }

    @Test
    void a_decision_taken_stands_and_drift_is_said() {
        Progress progress = Progress.start(written()).record(log(1, A, squat(105, 5, 5, 5)));
        ProgressSettings today = ProgressSettings.standard()
                .withRules((declared, unit) -> declared.rule().equals("linear")
                        ? StandardRules.find(DeclaredProgression.parse("linear step=2.5kg"), unit)
                        : Optional.empty());

        Progress replayed = Progress.replay(written(), progress.log(), today);

        assertThat(replayed.decisions()).isEqualTo(progress.decisions());
        assertThat(loads(replayed.nextSession().orElseThrow().exercises().get(0)))
                .containsExactly(110.0, 110.0, 110.0);
        assertThat(replayed.drift()).hasSize(1);
        assertThat(replayed.drift().get(0).taken().to().basis()).contains(Load.ofKilograms(110));
        assertThat(replayed.drift().get(0).today().to().basis()).contains(Load.ofKilograms(107.5));
        assertThat(loads(replayed.record(log(2, B, squat(110, 5, 5, 5)))
                        .session(A)
                        .exercises()
                        .get(0)))
                .as("the future is today's rule")
                .containsExactly(112.5, 112.5, 112.5);
    }

    @Test
    void a_coach_overrides_locks_and_changes_the_rule() {
        Progress progress = Progress.start(written()).record(event(1, new CoachChange.Basis(Load.ofKilograms(90))));
        assertThat(loads(progress.nextSession().orElseThrow().exercises().get(0)))
                .containsExactly(90.0, 90.0, 90.0);

        Progress locked = progress.record(event(2, new CoachChange.Lock())).record(log(3, A, squat(90, 5, 5, 5)));
        assertThat(locked.decisions().get(0).reason().code()).isEqualTo(DecisionCode.LOCKED);

        Progress other = progress.record(event(2, new CoachChange.Rule(DeclaredProgression.parse("linear step=2.5kg"))))
                .record(log(3, A, squat(90, 5, 5, 5)));
        assertThat(loads(other.nextSession().orElseThrow().exercises().get(0))).containsExactly(92.5, 92.5, 92.5);
        refused("unknown", () -> progress.record(event(2, new CoachChange.Rule(DeclaredProgression.parse("moon")))));
        assertThat(Progress.replay(written(), other.log())).isEqualTo(other);
    }

    private static CoachEvent event(long number, CoachChange change) {
        return new CoachEvent("c-" + number, number, DAY, ExerciseId.BACK_SQUAT, change, "Kim", "judgement");
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
