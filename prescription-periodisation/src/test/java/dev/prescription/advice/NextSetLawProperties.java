package dev.prescription.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.advice.NextSetAdvice.Kind;
import dev.prescription.evidence.EvidenceBase;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.loading.LoadRounding;
import dev.prescription.log.Readiness;
import dev.prescription.log.SetLog;
import dev.prescription.progression.Lift;
import dev.prescription.progression.Lifts;
import dev.prescription.progression.SetTarget;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** Whatever was done so far, the next set stays within the caps, can be loaded, and rises after nothing that forbids it. */
class NextSetLawProperties {

    private static final NextSetAdvisor ADVISOR = NextSetAdvisor.standard();
    private static final List<Lift> LIFTS = List.of(
            Lifts.squat(),
            Lifts.bar(ExerciseId.BENCH_PRESS, 0.5),
            Lifts.poundBar(ExerciseId.DEADLIFT),
            Lifts.lift(
                    ExerciseId.of("dumbbell-curl"),
                    LoadRounding.grid(Load.ofKilograms(4), Load.ofKilograms(2), Load.ofKilograms(60))),
            Lifts.lift(
                    ExerciseId.of("pull-up"),
                    LoadRounding.grid(Load.ofKilograms(0), Load.ofKilograms(2.5), Load.ofKilograms(100))),
            Lifts.lift(
                    ExerciseId.of("assisted-pull-up"),
                    LoadRounding.grid(Load.ofKilograms(5), Load.ofKilograms(5), Load.ofKilograms(100))));

    /** What was done of each set: repetitions and rungs more or less than asked for, the rating, and whether it hurt. */
    private record Done(int reps, int rungs, Optional<Integer> halves, boolean isPainful) {}

    @Provide
    Arbitrary<ExerciseSoFar> exercises() {
        Arbitrary<Integer> off = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.just(0)),
                Tuple.of(2, Arbitraries.integers().between(-4, 4)));
        Arbitrary<Optional<Integer>> ratings =
                Arbitraries.integers().between(0, 14).optional(0.85);
        Arbitrary<Boolean> pains = Arbitraries.frequency(Tuple.of(24, false), Tuple.of(1, true));
        Arbitrary<List<Done>> done = Combinators.combine(off, off, ratings, pains)
                .as(Done::new)
                .list()
                .ofMaxSize(5);
        Arbitrary<Integer> rungs = Arbitraries.integers().between(0, 40);
        Arbitrary<Integer> reps = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.integers().between(3, 10)),
                Tuple.of(1, Arbitraries.integers().between(0, 20)));
        Arbitrary<Optional<Integer>> reserves =
                Arbitraries.integers().between(0, 8).optional(0.9);
        Arbitrary<Boolean> loaded = Arbitraries.frequency(Tuple.of(6, true), Tuple.of(1, false));
        return Combinators.combine(
                        Arbitraries.of(LIFTS),
                        rungs,
                        reps,
                        reserves,
                        loaded,
                        Arbitraries.integers().between(0, 7),
                        done)
                .as(NextSetLawProperties::exercise)
                .withoutEdgeCases();
    }

    private static ExerciseSoFar exercise(
            Lift lift, int rung, int reps, Optional<Integer> reserve, boolean isLoaded, int sets, List<Done> done) {
        List<SetTarget> asked = new ArrayList<>();
        for (int set = 0; set < sets; set++) {
            SetTarget target =
                    new SetTarget(reps, reps, false, Optional.of(at(lift, rung)), reserve.map(Rir::ofHalves));
            asked.add(isLoaded ? target : new SetTarget(reps, reps, false, Optional.empty(), target.rir()));
        }
        List<SetLog> logs = new ArrayList<>();
        for (Done set : done) {
            Load load = at(lift, rung + set.rungs());
            SetLog log = SetLog.of(Math.max(0, reps + set.reps()), load);
            SetLog rated = set.halves()
                    .map(halves -> log.withRir(Rir.ofHalves(halves)))
                    .orElse(log);
            logs.add(set.isPainful() ? rated.withPain() : rated);
        }
        return ExerciseSoFar.of(lift, asked, logs);
    }

    private static Load at(Lift lift, int rung) {
        return lift.rounding()
                .ladder()
                .at(Math.max(0, Math.min(rung, lift.rounding().ladder().size() - 1)));
    }

    /** An oracle of its own: some set fell short with no more than was asked for, or with no less help. */
    private static boolean isMissed(ExerciseSoFar exercise) {
        for (int set = 0;
                set < Math.min(exercise.done().size(), exercise.asked().size());
                set++) {
            SetTarget target = exercise.asked().get(set);
            SetLog done = exercise.done().get(set);
            boolean isHeavier = target.load().isPresent()
                    && (exercise.lift().isAssisted()
                            ? target.load().get().isHeavierThan(done.load().orElseThrow())
                            : done.load()
                                    .orElseThrow()
                                    .isHeavierThan(target.load().get()));
            if (done.reps() < target.reps() && !isHeavier) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Load> asked(ExerciseSoFar exercise) {
        return exercise.asked()
                .get(exercise.done().size())
                .load()
                .or(() -> exercise.done().get(exercise.done().size() - 1).load());
    }

    @Property(tries = 1_000)
    void loads_can_be_loaded_and_stay_within_the_caps(@ForAll("exercises") ExerciseSoFar exercise) {
        NextSetAdvice advice = ADVISOR.advise(exercise);

        Optional<Load> load = advice.next().flatMap(SetTarget::load);
        if (load.isPresent()) {
            Load asked = asked(exercise).orElseThrow();
            long before = exercise.lift().system(asked);
            long after = exercise.lift().system(load.get());
            assertThat(exercise.lift().rounding().ladder().loads()).contains(load.get());
            assertThat(after * 100).isBetween(before * 90 - 100, before * 105);
            switch (advice.kind()) {
                case RAISE -> assertThat(load.get().isHeavierThan(asked)).isTrue();
                case LOWER -> assertThat(asked.isHeavierThan(load.get())).isTrue();
                case HOLD -> assertThat(load.get()).isEqualTo(asked);
                default -> assertThat(load.get().isHeavierThan(asked)).isFalse();
            }
        }
        assertThat(advice.setsLeft())
                .isLessThanOrEqualTo(
                        Math.max(0, exercise.asked().size() - exercise.done().size()));
        assertThat(advice.facts())
                .allMatch(fact -> fact >= 1 && fact <= exercise.done().size());
        assertThat(advice.evidenceIds())
                .allMatch(id -> EvidenceBase.standard().find(id).isPresent());
        assertThat(advice.text()).doesNotContain("{");
        for (Kind kind : Kind.values()) {
            Statistics.label(kind.name())
                    .collect(advice.kind() == kind)
                    .coverage(check -> check.check(true).percentage(p -> p >= 2));
        }
    }

    @Property(tries = 1_000)
    void nothing_rises_after_a_miss_and_pain_ends_the_exercise(@ForAll("exercises") ExerciseSoFar exercise) {
        NextSetAdvice advice = ADVISOR.advise(exercise);

        boolean isMissed = isMissed(exercise);
        boolean hurts = exercise.done().stream().anyMatch(SetLog::isPainful);
        if (isMissed) {
            assertThat(advice.kind()).isNotEqualTo(Kind.RAISE);
        }
        if (hurts) {
            assertThat(advice.kind()).isEqualTo(Kind.STOP);
        }
        Statistics.label("miss")
                .collect(isMissed)
                .coverage(check -> check.check(true).percentage(p -> p >= 2));
        Statistics.label("pain")
                .collect(hurts)
                .coverage(check -> check.check(true).percentage(p -> p >= 2));
    }

    @Property(tries = 1_000)
    void readiness_pain_and_a_lock_hold_or_reduce_and_change_nothing_else(@ForAll("exercises") ExerciseSoFar exercise) {
        NextSetAdvice plain = ADVISOR.advise(exercise);
        for (ExerciseSoFar held :
                List.of(exercise.with(Readiness.of(1, 2, 3)), exercise.heldByPain(true), exercise.locked(true))) {
            NextSetAdvice advice = ADVISOR.advise(held);

            assertThat(advice.setsLeft()).isEqualTo(plain.setsLeft());
            if (plain.kind() == Kind.RAISE) {
                assertThat(advice.kind()).isEqualTo(Kind.HOLD);
                assertThat(advice.next())
                        .contains(exercise.asked().get(exercise.done().size()));
            } else {
                assertThat(advice.kind()).isEqualTo(plain.kind());
                assertThat(advice.next()).isEqualTo(plain.next());
            }
        }
        assertThat(ADVISOR.advise(exercise.with(Readiness.of(5, 5, 5))))
                .as("good readiness raises nothing")
                .isEqualTo(plain);
        Statistics.label("raise")
                .collect(plain.kind() == Kind.RAISE)
                .coverage(check -> check.check(true).percentage(p -> p >= 2));
    }

    @Property(tries = 1_000)
    void more_in_reserve_never_means_less_load(@ForAll("exercises") ExerciseSoFar exercise) {
        List<SetLog> done = exercise.done();
        if (done.isEmpty() || done.get(done.size() - 1).rir().isEmpty()) {
            return;
        }
        List<SetLog> easier = new ArrayList<>(done);
        SetLog last = done.get(done.size() - 1);
        easier.set(
                done.size() - 1,
                last.withRir(Rir.ofHalves(last.rir().orElseThrow().halves() + 1)));
        NextSetAdvice before = ADVISOR.advise(exercise);
        NextSetAdvice after = ADVISOR.advise(ExerciseSoFar.of(exercise.lift(), exercise.asked(), easier));

        assertThat(after.setsLeft()).isGreaterThanOrEqualTo(before.setsLeft());
        Optional<Load> lighter = before.next().flatMap(SetTarget::load);
        Optional<Load> heavier = after.next().flatMap(SetTarget::load);
        if (lighter.isPresent() && heavier.isPresent()) {
            assertThat(lighter.get().isHeavierThan(heavier.get())).isFalse();
        }
        Statistics.label("compared and different")
                .collect(!before.equals(after))
                .coverage(check -> check.check(true).percentage(p -> p >= 2));
    }
}
