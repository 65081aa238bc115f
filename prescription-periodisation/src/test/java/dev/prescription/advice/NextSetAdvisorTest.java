package dev.prescription.advice;

import static dev.prescription.progression.Lifts.kg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.advice.NextSetAdvice.Kind;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.loading.LoadRounding;
import dev.prescription.log.Readiness;
import dev.prescription.log.SetLog;
import dev.prescription.progression.Lift;
import dev.prescription.progression.Lifts;
import dev.prescription.progression.LoadSteps;
import dev.prescription.progression.SetTarget;
import dev.prescription.progression.load.BackOffProgression;
import dev.prescription.progression.load.Failures;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.quantity.Rir;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Squats of three sets of five with 100 kg: 3, 2.5 and 2 in reserve. By the RTS chart 5 at RIR 2 is 81.1 %, 83.7 % at RIR 1. */
class NextSetAdvisorTest {

    private static final NextSetAdvisor ADVISOR = NextSetAdvisor.standard();
    private static final List<SetTarget> ASKED = Stream.of(3.0, 2.5, 2.0)
            .map(rir -> SetTarget.of(5, kg(100)).withRir(Rir.of(rir)))
            .toList();

    private static SetLog set(int reps, double kilograms, double rir) {
        return SetLog.of(reps, kg(kilograms)).withRir(Rir.of(rir));
    }

    private static NextSetAdvice advise(SetLog... done) {
        return ADVISOR.advise(ExerciseSoFar.of(Lifts.squat(), ASKED, List.of(done)));
    }

    private static Load load(NextSetAdvice advice) {
        return advice.next().orElseThrow().load().orElseThrow();
    }

    @Test
    void before_the_first_set_the_plan_holds() {
        NextSetAdvice advice = advise();

        assertThat(advice.kind()).isEqualTo(Kind.HOLD);
        assertThat(advice.next()).contains(ASKED.get(0));
        assertThat(advice.setsLeft()).isEqualTo(3);
        assertThat(advice.facts()).isEmpty();
        assertThat(advice.text()).isEqualTo("Nothing was done yet: as asked for. (C-SET-01)");
        assertThat(advice).hasToString("HOLD, 3 sets left");
    }

    @Test
    void sets_as_asked_for_hold() {
        assertThat(advise(set(5, 100, 3)).next()).contains(ASKED.get(1));
        assertThat(advise(set(5, 100, 3.5)).kind())
                .as("half a repetition is noise")
                .isEqualTo(Kind.HOLD);
        assertThat(advise(set(5, 100, 4)).kind()).as("one too, upwards").isEqualTo(Kind.HOLD);
        assertThat(advise(SetLog.of(5, kg(100))).kind()).as("not rated").isEqualTo(Kind.HOLD);
        NextSetAdvice done = advise(set(5, 100, 3), set(5, 100, 2.5), set(5, 100, 2));
        assertThat(done.kind()).isEqualTo(Kind.COMPLETE);
        assertThat(done.next()).isEmpty();
    }

    @Test
    void a_set_harder_than_asked_for_lowers_the_load() {
        NextSetAdvice advice = advise(set(5, 100, 1.5));

        assertThat(advice.kind()).isEqualTo(Kind.LOWER);
        assertThat(load(advice)).as("8 of 6.5 repetitions: 78.6 / 82.4").isEqualTo(kg(95));
        assertThat(advice.text())
                .isEqualTo("Set 1 was harder than asked for: 95 kg instead of 100 kg. (C-SET-01, C-FADE-01, L-RPE-08)");
        assertThat(advice.setsLeft()).isEqualTo(2);
        assertThat(advice.facts()).containsExactly(1);
        assertThat(load(advise(set(5, 100, 1.5), set(5, 95, 2.5))))
                .as("done as advised: the same again")
                .isEqualTo(kg(95));
    }

    @Test
    void what_the_largest_cut_does_not_make_up_for_costs_a_set() {
        NextSetAdvice advice = advise(set(3, 100, 0));

        assertThat(advice.kind()).isEqualTo(Kind.DROP_SET);
        assertThat(load(advice)).isEqualTo(kg(90));
        assertThat(advice.setsLeft()).isEqualTo(1);
        NextSetAdvice then = advise(set(3, 100, 0), set(5, 90, 2.5));
        assertThat(then.kind()).as("the dropped set stays dropped").isEqualTo(Kind.COMPLETE);
    }

    @Test
    void a_second_miss_and_pain_end_the_exercise() {
        NextSetAdvice missed = advise(set(4, 100, 1), set(4, 95, 1));
        assertThat(missed.kind()).isEqualTo(Kind.STOP);
        assertThat(missed.facts()).containsExactly(1, 2);
        assertThat(missed.next()).isEmpty();

        NextSetAdvice hurt = advise(set(5, 100, 5).withPain());
        assertThat(hurt.kind()).isEqualTo(Kind.STOP);
        assertThat(hurt.reason().code()).isEqualTo(NextSetCode.PAIN);
    }

    @Test
    void a_set_that_fell_short_says_what_is_known_of_it() {
        List<SetTarget> asked = List.of(SetTarget.of(9, kg(100)), SetTarget.of(5, kg(100)));
        Lift squat = Lifts.squat();

        assertThat(ADVISOR.advise(ExerciseSoFar.of(squat, asked, List.of(SetLog.of(8, kg(100)))))
                        .text())
                .startsWith("Set 1 fell short, but the load fits what is left: no change.");
        assertThat(ADVISOR.advise(ExerciseSoFar.of(squat, asked, List.of(set(8, 100, 1.5))))
                        .text())
                .startsWith("Set 1 fell short, but with 1.5 in reserve the load fits what is left: no change.");
    }

    @Test
    void a_set_much_easier_than_asked_for_raises_the_load_within_the_cap() {
        NextSetAdvice advice = advise(set(5, 100, 5));

        assertThat(advice.kind()).isEqualTo(Kind.RAISE);
        assertThat(load(advice))
                .as("8 of 10 repetitions: 78.6 / 73.9, at most 5 %")
                .isEqualTo(kg(105));
        assertThat(load(ADVISOR.raisingAtMost(10)
                        .advise(ExerciseSoFar.of(Lifts.squat(), ASKED, List.of(set(5, 100, 5))))))
                .isEqualTo(kg(105));
        assertThat(ADVISOR.raisingAtMost(2)
                        .advise(ExerciseSoFar.of(Lifts.squat(), ASKED, List.of(set(5, 100, 5))))
                        .reason()
                        .code())
                .isEqualTo(NextSetCode.CAPPED);
    }

    @Test
    void nothing_raises_what_is_tired_held_locked_missed_or_lighter() {
        ExerciseSoFar easy = ExerciseSoFar.of(Lifts.squat(), ASKED, List.of(set(5, 100, 5)));

        assertThat(ADVISOR.advise(easy.with(Readiness.of(2, 3, 3))).reason().code())
                .isEqualTo(NextSetCode.NOT_READY);
        assertThat(ADVISOR.advise(easy.with(Readiness.of(3, 3, 3))).kind()).isEqualTo(Kind.RAISE);
        assertThat(ADVISOR.advise(easy.heldByPain(true)).reason().code()).isEqualTo(NextSetCode.HELD_BY_PAIN);
        assertThat(ADVISOR.advise(easy.locked(true)).reason().code()).isEqualTo(NextSetCode.LOCKED);
        assertThat(advise(set(4, 100, 1), set(5, 100, 6)).kind())
                .as("after a miss")
                .isEqualTo(Kind.HOLD);
        assertThat(advise(set(5, 95, 8)).kind()).as("with less").isEqualTo(Kind.HOLD);
        assertThat(advise(set(3, 120, 0)).reason().code()).isEqualTo(NextSetCode.BACK_TO_PLAN);
        assertThat(advise(set(4, 100, 4)).reason().code()).isEqualTo(NextSetCode.SHORT);
    }

    @Test
    void dumbbells_without_a_lighter_pair_in_reach_cost_a_set() {
        Lift curl = Lifts.lift(ExerciseId.of("dumbbell-curl"), LoadRounding.grid(kg(4), kg(4), kg(40)));
        List<SetTarget> asked =
                Arrays.asList(ASKED.get(0).withLoad(kg(12)), ASKED.get(1).withLoad(kg(12)));

        NextSetAdvice advice = ADVISOR.advise(ExerciseSoFar.of(curl, asked, List.of(set(5, 12, 1))));

        assertThat(advice.kind()).isEqualTo(Kind.DROP_SET);
        assertThat(advice.next()).as("the one left was it").isEmpty();
        assertThat(advice.reason().code()).isEqualTo(NextSetCode.NOTHING_LIGHTER);
    }

    @Test
    void of_a_body_what_is_moved_counts() {
        Lift pullUp = Lifts.lift(ExerciseId.of("pull-up"), LoadRounding.grid(kg(0), kg(2.5), kg(100)));
        List<SetTarget> asked = new ArrayList<>();
        ASKED.forEach(target -> asked.add(target.withLoad(kg(20))));

        NextSetAdvice advice = ADVISOR.advise(ExerciseSoFar.of(pullUp, asked, List.of(set(5, 20, 1.5))));

        assertThat(load(advice)).as("4.6 % of 100 kg").isEqualTo(kg(15));
    }

    @Test
    void effort_alone_is_compared_with_what_was_lifted() {
        List<SetTarget> asked = List.of(SetTarget.byEffort(8, Rir.of(2)), SetTarget.byEffort(8, Rir.of(1.5)));

        NextSetAdvice advice = ADVISOR.advise(ExerciseSoFar.of(Lifts.bench(), asked, List.of(set(8, 60, 1))));

        assertThat(advice.kind()).isEqualTo(Kind.LOWER);
        assertThat(load(advice)).isEqualTo(kg(57.5));
    }

    @Test
    void caps_and_values_are_checked() {
        assertThatThrownBy(() -> ADVISOR.raisingAtMost(11)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> ADVISOR.cuttingAtMost(31)).isInstanceOf(InvalidValueException.class);
        NextSetAdvice advice = advise();
        assertThatThrownBy(() -> new NextSetAdvice(
                        Kind.STOP, advice.next(), 0, advice.reason(), List.of(), advice.evidenceIds()))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new NextSetAdvice(Kind.HOLD, advice.next(), 3, advice.reason(), List.of(), List.of()))
                .isInstanceOf(InvalidValueException.class);
    }

    /** 85 % of the 100 kg that were lifted, not of the 112.5 kg that were asked for. */
    @Test
    void back_offs_follow_the_top_set_that_was_lifted() {
        BackOffProgression rule =
                new BackOffProgression(85, LoadSteps.standard(MassUnit.KILOGRAM), new Failures(3, 10));
        List<SetTarget> asked = List.of(SetTarget.of(5, kg(112.5)), SetTarget.of(5, kg(95)), SetTarget.of(5, kg(95)));
        ExerciseSoFar light = ExerciseSoFar.of(Lifts.squat(), asked, List.of(SetLog.of(5, kg(100))));
        ExerciseSoFar heavy = ExerciseSoFar.of(Lifts.squat(), asked, List.of(SetLog.of(5, kg(122.5))));

        assertThat(load(ADVISOR.advise(light.backingOffBy(rule)))).isEqualTo(kg(85));
        assertThat(load(ADVISOR.advise(heavy.backingOffBy(rule)))).isEqualTo(kg(105));
        assertThat(load(ADVISOR.advise(heavy.heldByPain(true).backingOffBy(rule))))
                .as("pain holds")
                .isEqualTo(kg(95));
        ExerciseSoFar before = ExerciseSoFar.of(Lifts.squat(), asked, List.of());
        assertThat(before.backingOffBy(rule)).isEqualTo(before);
    }
}
