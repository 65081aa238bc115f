package dev.prescription.progress;

import static dev.prescription.progress.Weeks.A;
import static dev.prescription.progress.Weeks.B;
import static dev.prescription.progress.Weeks.event;
import static dev.prescription.progress.Weeks.loads;
import static dev.prescription.progress.Weeks.log;
import static dev.prescription.progress.Weeks.refused;
import static dev.prescription.progress.Weeks.squat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.coaching.CoachCode;
import dev.prescription.coaching.CoachOutcome;
import dev.prescription.decision.DecisionCode;
import dev.prescription.difference.Difference;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.SessionRef;
import dev.prescription.layout.SlotRef;
import dev.prescription.message.Message;
import dev.prescription.periodisation.Plan;
import dev.prescription.proposal.CoachChange;
import dev.prescription.proposal.LaneRef;
import dev.prescription.quantity.Load;
import dev.prescription.written.DeclaredProgression;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A coach's change of an exercise that progresses in several ways is about the lane of the slot that is named. */
class CoachedLanesTest {

    /** Two tiers of squats as in GZCLP; a bench by its training max, which a slot without a rule follows, and a lighter one by its load. */
    private static final String TEXT = """
            programme "Tiers"
            training max 90 %1RM
            microcycle 7 days
              session "A"
                back-squat, main lift: 5x3+ @ 85%; progress stages first=5x3+ second=6x2+ step=5kg third=10x1+
                bench-press, accessory compound: 3x8 @ 60%; progress linear step=2.5kg
                deadlift, main lift: 3x5 @ 75%
              session "B"
                bench-press, main lift: 1x5 @ 65% TM then 1x5 @ 75% TM then 1x5+ @ 85% TM; progress cycle
                bench-press, accessory compound: 3x5 @ 50% TM
                back-squat, accessory compound: 3x10 @ 67.5%; progress stages first=3x10 second=3x8 step=5kg third=3x6
                deadlift, accessory compound: 3x8 @ 60%; progress linear step=5kg
            """;

    private static final SlotRef HEAVY_SQUAT = new SlotRef(1, 1);
    private static final SlotRef LIGHT_BENCH = new SlotRef(1, 2);
    private static final SlotRef PLAIN_DEADLIFT = new SlotRef(1, 3);
    private static final SlotRef HEAVY_BENCH = new SlotRef(2, 1);
    private static final SlotRef FOLLOWING_BENCH = new SlotRef(2, 2);
    private static final SlotRef LIGHT_SQUAT = new SlotRef(2, 3);
    private static final SlotRef LIGHT_DEADLIFT = new SlotRef(2, 4);

    private static Plan plan() {
        return Weeks.written(TEXT);
    }

    private static Progress with(CoachChange change) {
        return Progress.start(plan()).record(event(1, change));
    }

    private static CoachChange.Basis basis(ExerciseId exercise, double kilograms) {
        return new CoachChange.Basis(exercise, Load.ofKilograms(kilograms));
    }

    private static Message result(Progress progress) {
        List<CoachOutcome> outcomes = progress.coaching().outcomes();
        return outcomes.get(outcomes.size() - 1).result();
    }

    private static List<Double> asked(Progress progress, SlotRef slot) {
        SessionRef session = new SessionRef(1, slot.session());
        return loads(progress.session(session).exercises().get(slot.slot() - 1));
    }

    @Test
    void a_basis_moves_the_lane_of_its_slot_and_no_other() {
        Progress start = Progress.start(plan());
        Progress heavy = with(basis(ExerciseId.BACK_SQUAT, 125).in(HEAVY_SQUAT));
        Progress bench = with(basis(ExerciseId.BENCH_PRESS, 95).in(HEAVY_BENCH));

        assertThat(asked(start, LIGHT_SQUAT)).containsExactly(95.0, 95.0, 95.0);
        assertThat(asked(heavy, HEAVY_SQUAT)).containsExactly(125.0, 125.0, 125.0, 125.0, 125.0);
        assertThat(asked(heavy, LIGHT_SQUAT)).as("3x10 stay").containsExactly(95.0, 95.0, 95.0);
        assertThat(asked(bench, HEAVY_BENCH)).as("65, 75 and 85 % of 95 kg").containsExactly(62.5, 72.5, 80.0);
        assertThat(asked(bench, LIGHT_BENCH)).as("60 % of 100 kg").containsExactly(60.0, 60.0, 60.0);
        assertThat(result(heavy)).isEqualTo(Message.of(CoachCode.DONE, 1));
        assertThat(heavy.since(start).differences())
                .hasSize(5)
                .allMatch(one -> one.place().slot().orElseThrow().equals(HEAVY_SQUAT))
                .extracting(Difference::because)
                .allMatch(causes -> causes.size() == 1);
    }

    @Test
    void what_differs_in_one_lane_is_not_because_of_another() {
        Progress start = Progress.start(plan());
        Progress now = start.record(event(1, basis(ExerciseId.BACK_SQUAT, 125).in(HEAVY_SQUAT)))
                .record(log(2, A, squat(125, 3, 3, 3, 3, 3)))
                .record(event(3, basis(ExerciseId.BACK_SQUAT, 100).in(LIGHT_SQUAT)));

        assertThat(now.since(start).differences())
                .filteredOn(one -> one.place().slot().orElseThrow().equals(LIGHT_SQUAT))
                .hasSize(3)
                .allSatisfy(one -> assertThat(one.because())
                        .extracting(entry -> entry.id())
                        .containsExactly("c-3"));
        assertThat(now.since(start).differences())
                .filteredOn(one -> one.place().slot().orElseThrow().equals(HEAVY_SQUAT))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.because())
                        .extracting(entry -> entry.sequence())
                        .containsExactly(1L, 2L));
    }

    @Test
    void a_slot_that_declares_no_rule_names_the_lane_it_follows() {
        Progress progress = with(basis(ExerciseId.BENCH_PRESS, 95).in(FOLLOWING_BENCH));

        assertThat(asked(progress, HEAVY_BENCH)).containsExactly(62.5, 72.5, 80.0);
        assertThat(asked(progress, FOLLOWING_BENCH)).as("50 % of 95 kg").containsExactly(47.5, 47.5, 47.5);
    }

    @Test
    void of_several_lanes_none_named_a_basis_and_a_rule_change_nothing_and_ask_which() {
        Message which = Message.of(
                CoachCode.WHICH_SLOT, ExerciseId.BACK_SQUAT, List.of(LaneRef.of(HEAVY_SQUAT), LaneRef.of(LIGHT_SQUAT)));
        for (CoachChange change : List.of(
                basis(ExerciseId.BACK_SQUAT, 125),
                new CoachChange.Rule(ExerciseId.BACK_SQUAT, DeclaredProgression.parse("linear step=5kg")))) {
            Progress progress = with(change);

            assertThat(result(progress)).isEqualTo(which);
            assertThat(progress.plan()).isEqualTo(plan());
            assertThat(progress.lifts().keySet()).hasSize(5);
            assertThat(progress.lifts().values())
                    .extracting(lift -> lift.standing())
                    .containsExactlyElementsOf(Progress.start(plan()).lifts().values().stream()
                            .map(lift -> lift.standing())
                            .toList());
            assertThat(progress.coaching().outcomes().get(0).text())
                    .isEqualTo(
                            "Kim: judgement back-squat progresses in several ways; name the slot that is meant, such as"
                                    + " s1.e1 or s2.e3: nothing changes.");
        }
    }

    @Test
    void lanes_that_are_over_are_not_asked_about() {
        Progress progress = Progress.start(plan())
                .record(log(1, A, squat(120, 3, 3, 3, 3, 2)))
                .record(event(2, basis(ExerciseId.BACK_SQUAT, 100)));

        assertThat(result(progress)).isEqualTo(Message.of(CoachCode.DONE, 1));
        assertThat(asked(progress, LIGHT_SQUAT)).containsExactly(100.0, 100.0, 100.0);
        Progress past =
                progress.record(event(3, basis(ExerciseId.BACK_SQUAT, 125).in(HEAVY_SQUAT)));
        assertThat(result(past)).isEqualTo(Message.of(CoachCode.NOT_TO_COME, ExerciseId.BACK_SQUAT));
    }

    @Test
    void a_rule_is_given_to_the_lane_of_its_slot() {
        Progress progress =
                with(new CoachChange.Rule(ExerciseId.BENCH_PRESS, DeclaredProgression.parse("linear step=5kg"))
                        .in(LIGHT_BENCH));

        assertThat(progress.lifts().values())
                .filteredOn(lift -> lift.toString().startsWith("bench-press"))
                .extracting(lift -> lift.rule().id())
                .containsExactly("cycle", "linear");
        assertThat(progress.record(log(2, A, Weeks.done(ExerciseId.BENCH_PRESS, 60, 8, 8, 8)))
                        .lifts()
                        .get("bench-press linear step=2.5kg")
                        .standing()
                        .basis())
                .contains(Load.ofKilograms(65));
    }

    @Test
    void a_lock_is_of_the_lane_of_its_slot_and_of_every_lane_where_none_is_named() {
        Progress all = with(new CoachChange.Lock(ExerciseId.BACK_SQUAT));
        Progress one = with(new CoachChange.Lock(ExerciseId.BACK_SQUAT).in(LIGHT_SQUAT));
        Progress both = all.record(event(2, new CoachChange.Unlock(ExerciseId.BACK_SQUAT).in(HEAVY_SQUAT)));

        assertThat(reasons(all)).containsExactly(DecisionCode.LOCKED, DecisionCode.LOCKED);
        assertThat(reasons(one)).containsExactly(DecisionCode.STEPPED, DecisionCode.LOCKED);
        assertThat(reasons(both)).containsExactly(DecisionCode.STEPPED, DecisionCode.LOCKED);
        assertThat(result(all)).isEqualTo(Message.of(CoachCode.DONE, 2));
        assertThat(result(one)).isEqualTo(Message.of(CoachCode.DONE, 1));
    }

    private static List<Object> reasons(Progress progress) {
        return progress
                .record(log(7, A, squat(120, 3, 3, 3, 3, 3)))
                .record(log(8, B, squat(95, 10, 10, 10)))
                .decisions()
                .stream()
                .filter(decision -> decision.exercise().equals(ExerciseId.BACK_SQUAT))
                .map(decision -> (Object) decision.reason().code())
                .toList();
    }

    @Test
    void a_slot_must_have_the_exercise_in_this_plan() {
        refused("another-plan", () -> with(basis(ExerciseId.BACK_SQUAT, 125).in(LIGHT_BENCH)));
        refused("another-plan", () -> with(basis(ExerciseId.BACK_SQUAT, 125).in(new SlotRef(7, 1))));
        refused("another-plan", () -> with(new CoachChange.Lock(ExerciseId.DEADLIFT).in(HEAVY_SQUAT)));
        assertThat(result(with(basis(ExerciseId.DEADLIFT, 150).in(PLAIN_DEADLIFT))))
                .as("declares no rule")
                .isEqualTo(Message.of(CoachCode.NO_RULE, ExerciseId.DEADLIFT));
        assertThat(asked(with(basis(ExerciseId.DEADLIFT, 120)), LIGHT_DEADLIFT))
                .as("its only lane")
                .containsExactly(120.0, 120.0, 120.0);
    }

    @Test
    void what_was_swapped_is_named_by_what_it_was_and_by_what_it_is() {
        ExerciseId legPress = ExerciseId.of("leg-press");
        Progress swapped = with(new CoachChange.Swap(ExerciseId.BACK_SQUAT, legPress));

        assertThat(result(swapped.record(event(2, basis(legPress, 150).in(LIGHT_SQUAT)))))
                .isEqualTo(Message.of(CoachCode.DONE, 1));
        assertThat(result(swapped.record(
                        event(2, basis(ExerciseId.BACK_SQUAT, 150).in(LIGHT_SQUAT)))))
                .isEqualTo(Message.of(CoachCode.NOT_TO_COME, ExerciseId.BACK_SQUAT));
        assertThat(result(swapped.record(event(2, basis(ExerciseId.BACK_SQUAT, 150)))))
                .isEqualTo(Message.of(CoachCode.NOT_TO_COME, ExerciseId.BACK_SQUAT));
    }
}
