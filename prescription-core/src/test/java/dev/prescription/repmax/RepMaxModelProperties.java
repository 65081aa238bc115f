package dev.prescription.repmax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.quantity.Rir;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** The promises of every model, shipped or made from a formula with a constant of one's own. */
class RepMaxModelProperties {

    private static final double INTENSITY_ROUNDING = 0.005 + 1e-9;

    /** A set as the model sees it: n is kept in halves so that domain ends are hit. */
    record Effort(RepMaxModel model, int reps, Rir rir) {
        int halves() {
            return 2 * reps + rir.halves();
        }

        boolean inside() {
            return halves() <= 2 * model.maxRepsToFailure();
        }
    }

    @Provide
    static Arbitrary<RepMaxModel> models() {
        Arbitrary<RepMaxModel> shipped = Arbitraries.of(
                RepMaxModel.rts(),
                RepMaxModel.nsca(),
                RepMaxModel.nuzzoGeneral(),
                RepMaxModel.nuzzoBenchPress(),
                RepMaxModel.nuzzoLegPress());
        Arbitrary<RepMaxModel> published =
                Arbitraries.of(PublishedTablesTest.published()).map(RepMaxModel::of);
        Arbitrary<RepMaxModel> own = Arbitraries.oneOf(
                Arbitraries.doubles().between(0.01, 0.1).map(k -> RepMaxModel.of(RepMaxFormula.epley(k))),
                Arbitraries.doubles().between(0.01, 0.1).map(k -> RepMaxModel.of(RepMaxFormula.modifiedEpley(k))),
                Arbitraries.doubles().between(15, 90).map(k -> RepMaxModel.of(RepMaxFormula.linear(k))));
        return Arbitraries.oneOf(shipped, published, own);
    }

    @Provide
    static Arbitrary<Effort> efforts() {
        return models().flatMap(model -> {
            int last = (int) (2 * model.maxRepsToFailure());
            Arbitrary<Integer> halves = Arbitraries.frequencyOf(
                    Tuple.of(6, Arbitraries.integers().between(2, Math.min(last, 31))),
                    Tuple.of(2, Arbitraries.integers().between(2, last)),
                    Tuple.of(1, Arbitraries.just(last)),
                    Tuple.of(1, Arbitraries.just(last + 1)),
                    Tuple.of(1, Arbitraries.just(2)));
            return halves.flatMap(n -> {
                int fewest = Math.max(1, (n - 59) / 2);
                int most = Math.min(n / 2, 100);
                return Arbitraries.integers()
                        .between(fewest, most)
                        .map(reps -> new Effort(model, reps, Rir.ofHalves(Math.min(n - 2 * reps, 60))));
            });
        });
    }

    @Provide
    static Arbitrary<Integer> hundredths() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 13_000),
                Arbitraries.integers().between(5_000, 10_001).withDistribution(RandomDistribution.uniform()));
    }

    @Provide
    static Arbitrary<Load> maxima() {
        Arbitrary<Long> grams = Arbitraries.oneOf(
                Arbitraries.longs().between(1, 700_000),
                Arbitraries.longs().between(40, 600).map(halves -> halves * 500));
        return Combinators.combine(grams, Arbitraries.of(MassUnit.values()))
                .as((g, unit) -> Load.ofTenthMicrograms(unit.tenthMicrograms() / 1000 * g, unit));
    }

    @Property
    void one_repetition_to_failure_is_the_maximum(@ForAll("models") RepMaxModel model) {
        assertThat(model.percentFor(1, Rir.FAILURE)).isEqualTo(Intensity.MAXIMUM);
        assertThat(model.repsToFailureAt(Intensity.MAXIMUM)).isEqualTo(1);
    }

    @Property
    void falls_strictly_with_every_half_repetition(@ForAll("efforts") Effort effort) {
        cover(effort);
        Assume.that(effort.halves() < 2 * (int) effort.model().maxRepsToFailure());
        Assume.that(effort.rir().halves() < 60);
        Intensity here = effort.model().percentFor(effort.reps(), effort.rir());
        Intensity next = effort.model()
                .percentFor(effort.reps(), Rir.ofHalves(effort.rir().halves() + 1));
        assertThat(next).isLessThan(here);
    }

    @Property
    void there_and_back_again_returns_home(@ForAll("efforts") Effort effort) {
        cover(effort);
        Assume.that(effort.inside());
        RepMaxModel model = effort.model();
        Intensity there = model.percentFor(effort.reps(), effort.rir());
        double back = model.repsToFailureAt(there);
        double home = effort.halves() / 2.0;
        assertThat(back).isBetween(1.0, model.maxRepsToFailure());
        assertThat(Math.abs(back - home) * steepnessNear(model, effort.halves()))
                .as("reps %s, home %s", back, home)
                .isLessThanOrEqualTo(INTENSITY_ROUNDING);
    }

    @Property
    void is_answered_inside_the_domain_and_refused_outside(@ForAll("efforts") Effort effort) {
        cover(effort);
        RepMaxModel model = effort.model();
        assertThat(model.accepts(effort.reps(), effort.rir())).isEqualTo(effort.inside());
        if (effort.inside()) {
            assertThat(model.percentFor(effort.reps(), effort.rir()))
                    .isBetween(model.lowestIntensity(), Intensity.MAXIMUM);
        } else {
            assertThatThrownBy(() -> model.percentFor(effort.reps(), effort.rir()))
                    .isInstanceOfSatisfying(
                            InvalidValueException.class,
                            e -> assertThat(e.code()).isEqualTo("outside-domain"));
        }
    }

    @Property
    void intensities_outside_the_domain_are_refused(
            @ForAll("models") RepMaxModel model, @ForAll("hundredths") int hundredths) {
        Intensity intensity = Intensity.ofHundredths(hundredths);
        boolean inside = hundredths <= 10_000 && intensity.compareTo(model.lowestIntensity()) >= 0;
        Statistics.label("inside").collect(inside).coverage(c -> {
            c.check(true).percentage(p -> p > 5);
            c.check(false).percentage(p -> p > 5);
        });
        if (inside) {
            assertThat(model.repsToFailureAt(intensity)).isBetween(1.0, model.maxRepsToFailure());
        } else {
            assertThatThrownBy(() -> model.repsToFailureAt(intensity))
                    .isInstanceOfSatisfying(
                            InvalidValueException.class,
                            e -> assertThat(e.code()).isEqualTo("outside-domain"));
        }
    }

    @Property
    void rts_trades_a_repetition_for_one_in_reserve(
            @ForAll @IntRange(min = 1, max = 14) int reps, @ForAll @IntRange(min = 2, max = 29) int halves) {
        Rir rir = Rir.ofHalves(halves);
        Assume.that(RepMaxModel.rts().accepts(reps, rir));
        assertThat(RepMaxModel.rts().percentFor(reps + 1, Rir.ofHalves(halves - 2)))
                .isEqualTo(RepMaxModel.rts().percentFor(reps, rir));
    }

    /** Law 2b. */
    @Property
    void doing_what_was_prescribed_gives_back_the_same_maximum(
            @ForAll("efforts") Effort effort, @ForAll("maxima") Load maximum) {
        cover(effort);
        Assume.that(effort.inside() && effort.halves() <= 30);
        OneRepMax tested = OneRepMax.tested(maximum);
        Load exact = tested.loadAt(effort.model().percentFor(effort.reps(), effort.rir()));
        Assume.that(exact.tenthMicrograms() > 0);
        EstimatedOneRepMax estimate = effort.model().estimateOneRepMaxToFifteenReps(exact, effort.reps(), effort.rir());
        double share = estimate.intensity().percent() / 100;
        assertThat((double) estimate.load().tenthMicrograms())
                .isCloseTo((double) maximum.tenthMicrograms(), within(0.5 / share + 0.5));
        if (maximum.unit() == MassUnit.KILOGRAM) {
            assertThat(estimate.load()).isEqualTo(maximum);
        }
        assertThat(estimate.load().unit()).isEqualTo(maximum.unit());
        assertThat(estimate.confidence() == EstimatedOneRepMax.Confidence.LOW).isEqualTo(effort.halves() > 20);
        assertThat(estimate.low().isHeavierThan(estimate.load())).isFalse();
        assertThat(estimate.high().orElseThrow().isHeavierThan(estimate.load())).isTrue();
    }

    private static void cover(Effort effort) {
        int last = (int) (2 * effort.model().maxRepsToFailure());
        String where = effort.halves() > last
                ? "just outside"
                : effort.halves() == last
                        ? "last"
                        : effort.halves() == 2 ? "first" : effort.halves() % 2 == 1 ? "half step" : "whole step";
        Statistics.label("domain").collect(where).coverage(c -> {
            c.check("just outside").percentage(p -> p > 1);
            c.check("last").percentage(p -> p > 1);
            c.check("first").percentage(p -> p > 1);
            c.check("half step").percentage(p -> p > 15);
            c.check("whole step").percentage(p -> p > 15);
        });
    }

    /** The least change of intensity, in points for each repetition, within half a repetition around n. */
    private static double steepnessNear(RepMaxModel model, int halves) {
        double least = Double.MAX_VALUE;
        int last = (int) (2 * model.maxRepsToFailure());
        for (int i = Math.max(2, halves - 2); i < Math.min(last, halves + 2); i++) {
            double fall = percentAt(model, i) - percentAt(model, i + 1);
            least = Math.min(least, 2 * (fall - 0.01));
        }
        return least;
    }

    private static double percentAt(RepMaxModel model, int halves) {
        int reps = Math.min(halves / 2, 100);
        return model.percentFor(reps, Rir.ofHalves(halves - 2 * reps)).percent();
    }
}
