package dev.prescription.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.goal.GoalKind;
import dev.prescription.guidance.ZoneAnswer.Condition;
import dev.prescription.guidance.ZoneAnswer.Verdict;
import dev.prescription.guideline.Rule;
import dev.prescription.parameter.Parameter;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.RepMaxModel;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** What holds of every answer, whatever set is asked about. */
class ZoneClassifierProperties {

    private static final ZoneClassifier RTS = ZoneClassifier.standard();
    private static final ZoneClassifier NUZZO = RTS.withModel(RepMaxModel.nuzzoGeneral());

    @Provide
    static Arbitrary<StatedSet> sets() {
        Arbitrary<Rir> reserves = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(0, 10).map(Rir::ofHalves)),
                Tuple.of(1, Arbitraries.integers().between(0, 60).map(Rir::ofHalves)));
        Arbitrary<Integer> reps = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 15), Arbitraries.integers().between(1, 80));
        Arbitrary<Intensity> loads =
                Arbitraries.integers().between(1_500, 10_000).map(Intensity::ofHundredths);
        return Arbitraries.oneOf(
                Combinators.combine(reps, reserves).as((count, rir) -> StatedSet.of(count, rir)),
                Combinators.combine(reps, reserves).as((count, rir) -> StatedSet.of(count, rir)),
                Combinators.combine(reps, loads).as((count, load) -> StatedSet.of(count, load)),
                SetReadingTest.sets());
    }

    @Provide
    static Arbitrary<ZoneClassifier> classifiers() {
        return Arbitraries.of(RTS, NUZZO);
    }

    @Property
    void a_verdict_follows_from_its_rules_and_conditions(
            @ForAll("sets") StatedSet set, @ForAll("classifiers") ZoneClassifier classifier) {
        Classification classification = classifier.classify(set);
        boolean impossible = classification.reading().outcome() == SetReading.Outcome.IMPOSSIBLE;
        assertThat(classification.answers()).hasSize(impossible ? 0 : 4);
        for (ZoneAnswer answer : classification.answers()) {
            boolean allMet =
                    answer.conditions().stream().allMatch(condition -> condition.state() == Condition.State.MET);
            boolean refused =
                    answer.conditions().stream().anyMatch(condition -> condition.state() == Condition.State.NOT_MET);
            boolean supported = !answer.supporting().isEmpty();
            switch (answer.verdict()) {
                case TRAINS -> assertThat(supported && allMet).isTrue();
                case TRAINS_IF -> assertThat(supported && !allMet && !refused).isTrue();
                case LESS ->
                    assertThat(answer.kind() == GoalKind.STRENGTH && !supported && !refused)
                            .isTrue();
                case NOT_SHOWN -> assertThat(!supported || refused).isTrue();
                default -> throw new AssertionError("the shipped guidelines speak of " + answer.kind());
            }
            Set<String> heard = new HashSet<>();
            for (Rule rule : answer.supporting()) {
                heard.add(rule.guideline());
                boolean holds = rule.parameter() == Parameter.REPS
                        ? rule.range().contains(set.reps())
                        : classification
                                .reading()
                                .intensity()
                                .map(load -> rule.range().contains(load.percent()))
                                .orElse(true);
                assertThat(holds).as("%s for %s", rule, set).isTrue();
                assertThat(rule.scope().goals()).contains(answer.kind());
            }
            assertThat(answer.opposing()).noneMatch(rule -> heard.contains(rule.guideline()));
            Statistics.label("verdict on " + answer.kind())
                    .collect(answer.verdict())
                    .coverage(coverage -> {
                        coverage.check(Verdict.NOT_SHOWN).percentage(p -> p > 3);
                        coverage.check(usual(answer.kind())).percentage(p -> p > 3);
                    });
        }
        assertThat(classification.text()).startsWith(classification.messages().isEmpty() ? "" : set.reps() + " reps");
        assertThat(classification)
                .isEqualTo(classifier.classify(set))
                .hasSameHashCodeAs(classifier.classify(set))
                .isNotEqualTo(null);
        Statistics.label("impossible").collect(impossible).coverage(coverage -> {
            coverage.check(true).percentage(p -> p > 5);
            coverage.check(false).percentage(p -> p > 40);
        });
    }

    private static Verdict usual(GoalKind kind) {
        return switch (kind) {
            case STRENGTH -> Verdict.LESS;
            case POWER -> Verdict.TRAINS_IF;
            default -> Verdict.TRAINS;
        };
    }

    @Property
    void a_heavier_load_never_trains_strength_less(@ForAll("loads") Intensity one, @ForAll("loads") Intensity other) {
        Intensity light = one.compareTo(other) <= 0 ? one : other;
        Intensity heavy = one.compareTo(other) <= 0 ? other : one;
        Verdict before = strength(light);
        Verdict after = strength(heavy);
        assertThat(rank(after)).isGreaterThanOrEqualTo(rank(before));
        Statistics.label("ranks").collect(before == after ? "same" : "more").coverage(coverage -> {
            coverage.check("same").percentage(p -> p > 5);
            coverage.check("more").percentage(p -> p > 10);
        });
    }

    /** One rep short of failure: the repetitions are those the load leaves. */
    private static Verdict strength(Intensity load) {
        int most = (int) RepMaxModel.nuzzoGeneral().repsToFailureAt(load);
        return NUZZO.classify(StatedSet.of(Math.max(1, most - 1), load))
                .answer(GoalKind.STRENGTH)
                .verdict();
    }

    private static int rank(Verdict verdict) {
        return switch (verdict) {
            case TRAINS -> 2;
            case TRAINS_IF -> 1;
            default -> 0;
        };
    }

    @Provide
    static Arbitrary<Intensity> loads() {
        return Arbitraries.integers().between(3_000, 10_000).map(Intensity::ofHundredths);
    }

    @Property
    void a_set_nearer_to_failure_never_grows_less_at_the_same_load(
            @ForAll("loads") Intensity load, @ForAll @IntRange(max = 12) int reserve) {
        int most = (int) RepMaxModel.nuzzoGeneral().repsToFailureAt(load);
        int reps = Math.max(1, most - reserve);
        int more = Math.min(most, reps + 1);
        Verdict before = growth(reps, load);
        Verdict after = growth(more, load);
        assertThat(before != Verdict.NOT_SHOWN && after == Verdict.NOT_SHOWN && more <= 30)
                .isFalse();
        Statistics.label("growth").collect(before == Verdict.NOT_SHOWN).coverage(coverage -> {
            coverage.check(true).percentage(p -> p > 15);
            coverage.check(false).percentage(p -> p > 15);
        });
    }

    private static Verdict growth(int reps, Intensity load) {
        return NUZZO.classify(StatedSet.of(reps, load))
                .answer(GoalKind.HYPERTROPHY)
                .verdict();
    }
}
