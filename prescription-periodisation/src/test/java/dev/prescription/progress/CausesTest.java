package dev.prescription.progress;

import static dev.prescription.progress.Weeks.A;
import static dev.prescription.progress.Weeks.athlete;
import static dev.prescription.progress.Weeks.event;
import static dev.prescription.progress.Weeks.log;
import static dev.prescription.progress.Weeks.squat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Restriction;
import dev.prescription.difference.Difference;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.layout.SessionRef;
import dev.prescription.layout.SlotRef;
import dev.prescription.log.CoachEvent;
import dev.prescription.log.DecisionTaken;
import dev.prescription.log.LogEntry;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.Programme;
import dev.prescription.proposal.CoachChange;
import dev.prescription.proposal.LaneRef;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Load;
import dev.prescription.written.DeclaredProgression;
import dev.prescription.written.WrittenProgramme;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Why a plan under way differs from what it was: each difference names the coach's events and decisions behind it, and no others. */
class CausesTest {

    private static final String TEXT = """
            programme "Causes"
            microcycle 7 days
              session "A"
                back-squat, main lift: 3x5 @ 75%; progress linear step=5kg
                bench-press, main lift: 3x5 @ 75%; progress effort
                bench-press, accessory compound: 2x8 @ 65%
              session "B"
                deadlift, main lift: 3x5 @ 75%
                back-squat, main lift: 3x5 @ 75%; progress linear step=5kg
            microcycle 7 days
              session "A"
                deadlift, main lift: 3x5 @ 75%
                back-squat, main lift: 3x5 @ 75%; progress linear step=5kg
            """;

    private static final SlotRef FIRST = new SlotRef(1, 1);
    private static final SlotRef SECOND = new SlotRef(1, 2);
    private static final SessionRef NEXT_WEEK = new SessionRef(2, 1);
    private static final DeclaredProgression LINEAR = DeclaredProgression.parse("linear step=10kg");

    private static Plan capped(Plan plan, int percent) {
        return plan.forAthlete(athlete().toBuilder()
                .restrict(Restriction.cap("R-1", Intensity.ofPercent(percent)))
                .build());
    }

    private static Plan plan() {
        return plan(TEXT);
    }

    private static Plan plan(String text) {
        return Programme.builder()
                .programme(WrittenProgramme.parse(text))
                .judgedBy(Prescriber.forGoal(Goal.strength()).withLevel(TrainingLevel.INTERMEDIATE))
                .build()
                .planFor(athlete());
    }

    private static CoachChange.Basis basis(ExerciseId exercise, double kilograms) {
        return new CoachChange.Basis(exercise, Load.ofKilograms(kilograms));
    }

    private static CoachEvent load(long number, SessionRef session, SlotRef slot, double kilograms) {
        return event(number, new CoachChange.LoadOnce(session, slot, Load.ofKilograms(kilograms)));
    }

    private static CoachEvent sets(long number, ExerciseId exercise, int sets) {
        return event(number, new CoachChange.Sets(exercise, sets));
    }

    private static CoachEvent swap(long number, ExerciseId exercise, String instead) {
        return event(number, new CoachChange.Swap(exercise, ExerciseId.of(instead)));
    }

    private static Map<String, String> causes(LogEntry... entries) {
        return causes(Progress.start(plan()), entries);
    }

    /** The slots that differ since some entries were recorded and what is said to be why; whatever differs in a slot has the same causes. */
    private static Map<String, String> causes(Progress start, LogEntry... entries) {
        Progress now = start;
        for (LogEntry entry : entries) {
            now = now.record(entry);
        }
        Map<String, String> causes = new TreeMap<>();
        for (Difference one : now.since(start).differences()) {
            String where = one.place().session().map(session -> session + " ").orElse("")
                    + one.place()
                            .slot()
                            .map(SlotRef::toString)
                            .orElse(one.kind().name());
            String why = one.because().stream().map(CausesTest::name).collect(Collectors.joining(", "));
            String other = causes.putIfAbsent(where, why);
            assertThat(other == null ? why : other).as(where).isEqualTo(why);
        }
        return causes;
    }

    private static String name(LogEntry entry) {
        return entry instanceof DecisionTaken taken ? "decision after " + taken.cause() : entry.id();
    }

    @Test
    void a_basis_is_why_its_own_exercise_differs_and_no_other() {
        assertThat(causes(event(1, basis(ExerciseId.BACK_SQUAT, 125)), event(2, basis(ExerciseId.BENCH_PRESS, 110))))
                .isEqualTo(Map.of(
                        "MAXIMUM", "c-2",
                        "w1.s1 s1.e1", "c-1",
                        "w1.s1 s1.e2", "c-2",
                        "w1.s1 s1.e3", "c-2",
                        "w1.s2 s2.e2", "c-1",
                        "w2.s1 s1.e2", "c-1"));
    }

    @Test
    void a_count_of_sets_is_why_sets_differ_and_never_why_a_maximum_does() {
        assertThat(causes(
                        sets(1, ExerciseId.BENCH_PRESS, 5),
                        event(2, basis(ExerciseId.BENCH_PRESS, 110)),
                        sets(3, ExerciseId.BACK_SQUAT, 4)))
                .isEqualTo(Map.of(
                        "MAXIMUM", "c-2",
                        "w1.s1 s1.e1", "c-3",
                        "w1.s1 s1.e2", "c-1, c-2",
                        "w1.s1 s1.e3", "c-1, c-2",
                        "w1.s2 s2.e2", "c-3",
                        "w2.s1 s1.e2", "c-3"));
    }

    @Test
    void a_load_stated_once_is_why_its_slot_differs_in_its_session_alone() {
        assertThat(causes(load(1, A, FIRST, 110), load(2, A, SECOND, 80), load(3, NEXT_WEEK, FIRST, 140)))
                .isEqualTo(Map.of("w1.s1 s1.e1", "c-1", "w1.s1 s1.e2", "c-2", "w2.s1 s1.e1", "c-3"));
    }

    @Test
    void a_load_that_a_restriction_lowers_is_still_why() {
        assertThat(causes(Progress.start(capped(plan(), 80)), load(1, A, FIRST, 140)))
                .isEqualTo(Map.of("w1.s1 s1.e1", "c-1"));
    }

    @Test
    void a_swap_and_what_is_asked_of_the_exercise_that_came_are_why_and_the_swap_of_another_is_not() {
        assertThat(causes(
                        swap(1, ExerciseId.BACK_SQUAT, "leg-press"),
                        sets(2, ExerciseId.of("leg-press"), 4),
                        swap(3, ExerciseId.DEADLIFT, "trap-bar-deadlift")))
                .isEqualTo(Map.of(
                        "w1.s1 s1.e1", "c-1, c-2",
                        "w1.s2 s2.e1", "c-3",
                        "w1.s2 s2.e2", "c-1, c-2",
                        "w2.s1 s1.e1", "c-3",
                        "w2.s1 s1.e2", "c-1, c-2"));
    }

    @Test
    void what_changed_nothing_is_not_why() {
        assertThat(causes(
                        swap(1, ExerciseId.BACK_SQUAT, "moon-press"),
                        event(2, new CoachChange.Rule(ExerciseId.DEADLIFT, LINEAR)),
                        sets(3, ExerciseId.BACK_SQUAT, 5),
                        sets(4, ExerciseId.DEADLIFT, 4)))
                .isEqualTo(Map.of(
                        "w1.s1 s1.e1", "c-3",
                        "w1.s2 s2.e1", "c-4",
                        "w1.s2 s2.e2", "c-3",
                        "w2.s1 s1.e1", "c-4",
                        "w2.s1 s1.e2", "c-3"));
    }

    @Test
    void a_rule_and_the_decision_it_took_are_why_and_the_rule_of_another_exercise_is_not() {
        assertThat(causes(
                        event(1, new CoachChange.Rule(ExerciseId.BACK_SQUAT, LINEAR)),
                        event(2, new CoachChange.Rule(ExerciseId.BENCH_PRESS, LINEAR)),
                        log(3, A, squat(105, 5, 5, 5))))
                .isEqualTo(Map.of(
                        "w1.s2 s2.e2", "c-1, decision after s-3",
                        "w2.s1 s1.e2", "c-1, decision after s-3"));
    }

    @Test
    void a_deload_is_why_its_own_sessions_differ() {
        assertThat(causes(
                        event(1, new CoachChange.InsertDeload(1, 50, 90)),
                        event(2, new CoachChange.InsertDeload(1, 60, 80))))
                .isEqualTo(Map.of(
                        "w1.s1 s1.e1", "c-1",
                        "w1.s1 s1.e2", "c-1",
                        "w1.s1 s1.e3", "c-1",
                        "w1.s2 s2.e1", "c-2",
                        "w1.s2 s2.e2", "c-2"));
    }

    @Test
    void another_balance_is_why_programme_and_sessions_differ_and_never_why_a_maximum_does() {
        Map<String, String> causes = causes(
                Progress.start(Weeks.generated()),
                event(1, new CoachChange.Blend(30)),
                event(2, basis(ExerciseId.BENCH_PRESS, 110)));

        assertThat(causes).containsEntry("PROGRAMME", "c-1").containsEntry("MAXIMUM", "c-2");
        assertThat(causes.entrySet())
                .filteredOn(one -> one.getKey().startsWith("w"))
                .hasSizeGreaterThan(20)
                .extracting(Map.Entry::getValue)
                .as("squats differ by the balance, bench presses by the maximum too")
                .containsOnly("c-1", "c-1, c-2");
    }

    @Test
    void a_maximum_that_lets_a_restriction_allow_more_is_why_in_the_slots_of_another_rule_too() {
        Plan twoRules = plan(TEXT + "    bench-press, main lift: 3x8 @ 72.5%; progress linear step=2.5kg\n");
        CoachChange heavier = basis(ExerciseId.BENCH_PRESS, 90).in(LaneRef.of(NEXT_WEEK, new SlotRef(1, 3)));
        Progress lowered = Progress.start(capped(twoRules, 70)).record(event(1, heavier));

        assertThat(causes(lowered, event(2, basis(ExerciseId.BENCH_PRESS, 110).in(SECOND))))
                .as("70 % of 110 kg and not of 100 kg, in the third slot of the second week too")
                .isEqualTo(Map.of("MAXIMUM", "c-2", "w1.s1 s1.e2", "c-2", "w1.s1 s1.e3", "c-2", "w2.s1 s1.e3", "c-2"));
    }
}
