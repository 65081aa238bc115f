package dev.prescription.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.prescription.message.Message;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.RepMaxModel;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** What holds of every move: what is held equal is equal, and what lies outside the evidence is refused. */
class EquivalenceProperties {

    @Provide
    static Arbitrary<RepMaxModel> models() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(RepMaxModel.rts())),
                Tuple.of(
                        3,
                        Arbitraries.of(
                                RepMaxModel.nuzzoGeneral(),
                                RepMaxModel.nuzzoBenchPress(),
                                RepMaxModel.nuzzoLegPress(),
                                RepMaxModel.nsca())));
    }

    @Provide
    static Arbitrary<StatedSet> sets() {
        return Combinators.combine(
                        Arbitraries.integers().between(3, 25),
                        Arbitraries.integers().between(0, 8).map(Rir::ofHalves))
                .as((reps, rir) -> StatedSet.of(reps, rir));
    }

    @Provide
    static Arbitrary<Intensity> loads() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(3_000, 8_500).map(Intensity::ofHundredths)),
                Tuple.of(1, Arbitraries.integers().between(1_500, 10_000).map(Intensity::ofHundredths)),
                Tuple.of(1, Arbitraries.of(Intensity.ofPercent(30), Intensity.ofPercent(85))));
    }

    @Property
    void a_move_stays_in_the_evidence_or_is_refused(
            @ForAll("models") RepMaxModel model,
            @ForAll @IntRange(min = 1, max = 12) int sets,
            @ForAll("sets") StatedSet set,
            @ForAll("loads") Intensity to,
            @ForAll boolean effort) {
        Equivalence equivalence = Equivalence.by(model);
        Move move = effort ? equivalence.holdingEffort(sets, set, to) : equivalence.holdingVolumeLoad(sets, set, to);
        assertThat(move.to().isPresent()).isEqualTo(move.refusals().isEmpty());
        assertThat(move.refusals()).extracting(Message::code).allMatch(Refusal.class::isInstance);
        assertThat(move.differences()).extracting(Message::code).allMatch(Difference.class::isInstance);
        boolean outside = to.percent() < 30
                || to.percent() > 85
                || set.rir().orElseThrow().repsInReserve() > 3;
        assertThat(outside && move.to().isPresent()).isFalse();
        move.to().ifPresent(dose -> {
            assertThat(dose.each().intensity().percent()).isBetween(30.0, 85.0);
            assertThat(dose.each().intensity())
                    .isEqualTo(model.percentFor(dose.each().reps(), dose.each().rir()));
            assertThat(dose.each().rir()).isEqualTo(set.rir().orElseThrow());
            assertThat((double) dose.each().reps()).isEqualTo(move.exactReps().orElseThrow(), within(1.0));
            assertThat((double) dose.sets()).isEqualTo(move.exactSets().orElseThrow(), within(0.5));
        });
        Statistics.label("moved").collect(move.to().isPresent()).coverage(coverage -> {
            coverage.check(true).percentage(p -> p > 10);
            coverage.check(false).percentage(p -> p > 20);
        });
        for (Message refusal : move.refusals()) {
            Statistics.label("refusals").collect(refusal.code()).coverage(coverage -> {
                coverage.check(Refusal.FROM_OUTSIDE).percentage(p -> p > 1);
                coverage.check(Refusal.TO_OUTSIDE).percentage(p -> p > 1);
                coverage.check(Refusal.EFFORT_OUTSIDE).percentage(p -> p > 1);
                coverage.check(Refusal.MODEL_ENDS).percentage(p -> p > 1);
                coverage.check(Refusal.NO_SET).percentage(p -> p > 1);
            });
        }
    }

    @Property
    void an_equal_effort_keeps_sets_and_reserve_and_comes_back_as_it_went(
            @ForAll("models") RepMaxModel model,
            @ForAll @IntRange(min = 1, max = 12) int sets,
            @ForAll("sets") StatedSet set,
            @ForAll("loads") Intensity to) {
        Equivalence equivalence = Equivalence.by(model);
        Move move = equivalence.holdingEffort(sets, set, to);
        move.to().ifPresent(dose -> {
            Dose from = move.from().orElseThrow();
            assertThat(dose.sets()).isEqualTo(sets);
            StatedSet there = StatedSet.of(dose.each().reps(), dose.each().rir());
            Move back =
                    equivalence.holdingEffort(dose.sets(), there, from.each().intensity());
            assertThat(back.to()).contains(from);
        });
        Statistics.label("there and back")
                .collect(move.to().isPresent())
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 10));
    }

    @Property
    void an_equal_volume_load_is_equal_before_rounding_and_within_half_a_set_after(
            @ForAll("models") RepMaxModel model,
            @ForAll @IntRange(min = 1, max = 12) int sets,
            @ForAll("sets") StatedSet set,
            @ForAll("loads") Intensity to) {
        Move move = Equivalence.by(model).holdingVolumeLoad(sets, set, to);
        move.to().ifPresent(dose -> {
            double before = move.from().orElseThrow().volumeLoadInMaxima();
            double oneSet = new Dose(1, dose.each()).volumeLoadInMaxima();
            assertThat(move.exactSets().orElseThrow() * oneSet).isEqualTo(before, within(1e-9));
            assertThat(dose.volumeLoadInMaxima()).isEqualTo(before, within(oneSet / 2 + 1e-9));
            Move back = Equivalence.by(model)
                    .holdingVolumeLoad(
                            dose.sets(),
                            StatedSet.of(dose.each().reps(), dose.each().rir()),
                            move.from().orElseThrow().each().intensity());
            double lost = Math.abs(back.exactSets().orElse(sets) - sets);
            double half = oneSet / 2 / new Dose(1, move.from().orElseThrow().each()).volumeLoadInMaxima();
            assertThat(lost).isLessThanOrEqualTo(half + 1e-9);
            Statistics.label("sets").collect(Integer.signum(dose.sets() - sets)).coverage(coverage -> {
                coverage.check(-1).percentage(p -> p > 5);
                coverage.check(0).percentage(p -> p > 5);
                coverage.check(1).percentage(p -> p > 5);
            });
        });
    }
}
