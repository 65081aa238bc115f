package dev.prescription.jackson;

import dev.prescription.athlete.Restriction;
import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.goal.Goal;
import dev.prescription.layout.SessionRef;
import dev.prescription.layout.SlotRef;
import dev.prescription.proposal.LaneRef;
import dev.prescription.quantity.EffortBand;
import dev.prescription.quantity.FrequencyTarget;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.IntensityBand;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.quantity.RepRange;
import dev.prescription.quantity.RestBand;
import dev.prescription.quantity.Rir;
import dev.prescription.quantity.Rpe;
import dev.prescription.quantity.SetRange;
import dev.prescription.quantity.Tempo;
import dev.prescription.quantity.VolumeLoad;
import dev.prescription.quantity.VolumeTarget;
import dev.prescription.repmax.Gear;
import dev.prescription.repmax.OneRepMax;
import dev.prescription.repmax.RepMaxModel;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Values of every kind, with those at their ends and those that a number of JSON could not hold. */
final class StoredValues {

    static final List<ExerciseId> LIFTS =
            Catalogue.standard().exercises().stream().map(Exercise::id).toList();

    private StoredValues() {}

    /** Loads of whole kilograms, of pounds, of any ten-millionth of a gram, and kilograms stated in pounds. */
    static Arbitrary<Load> loads() {
        Arbitrary<Long> masses = Arbitraries.longs().between(0, 2_000 * MassUnit.KILOGRAM.tenthMicrograms());
        Arbitrary<MassUnit> units = Arbitraries.of(MassUnit.values());
        return Arbitraries.oneOf(
                Combinators.combine(masses, units).as(Load::ofTenthMicrograms),
                Combinators.combine(Arbitraries.integers().between(0, 400), units)
                        .as((half, unit) -> Load.of(half / 2.0, unit)),
                Arbitraries.integers()
                        .between(0, 400)
                        .map(half -> Load.ofKilograms(half).statedIn(MassUnit.POUND)));
    }

    static Arbitrary<Rir> rirs() {
        return Arbitraries.integers().between(0, 60).map(Rir::ofHalves);
    }

    static Arbitrary<Intensity> intensities() {
        return Arbitraries.integers().between(1, 13_000).map(Intensity::ofHundredths);
    }

    static Arbitrary<Restriction> restrictions() {
        Arbitrary<String> codes = Arbitraries.of("R-1", "K/2#a", "7.b_c");
        Arbitrary<MovementPattern[]> patterns = Arbitraries.of(MovementPattern.values())
                .array(MovementPattern[].class)
                .ofMaxSize(3);
        return Arbitraries.oneOf(
                Combinators.combine(codes, Arbitraries.of(MovementPattern.values()), patterns)
                        .as(Restriction::exclude),
                Combinators.combine(
                                codes, Arbitraries.integers().between(1, 10_000).map(Intensity::ofHundredths), patterns)
                        .as(Restriction::cap),
                Combinators.combine(codes, Arbitraries.integers().between(1, 20).map(Rir::ofHalves), patterns)
                        .as(Restriction::floor));
    }

    static Arbitrary<OneRepMax> maxima() {
        Arbitrary<Load> some = loads().filter(load ->
                load.tenthMicrograms() > 1_000_000 && Load.ofKilograms(900).isHeavierThan(load));
        Arbitrary<RepMaxModel> models =
                Arbitraries.of(RepMaxModel.rts(), RepMaxModel.nsca(), RepMaxModel.nuzzoGeneral());
        Arbitrary<OneRepMax> tested = some.map(OneRepMax::tested);
        Arbitrary<OneRepMax> rated = Combinators.combine(
                        models,
                        some,
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(0, 8))
                .as((model, load, reps, halves) -> model.estimateOneRepMax(load, reps, Rir.ofHalves(halves)));
        Arbitrary<OneRepMax> unrated = Combinators.combine(
                        models, some, Arbitraries.integers().between(1, 10))
                .as((model, load, reps) -> model.estimateOneRepMax(load, reps));
        Arbitrary<OneRepMax> all = Arbitraries.oneOf(tested, rated, unrated);
        return Combinators.combine(all, Arbitraries.of(Gear.values()), days().injectNull(0.3))
                .as((max, gear, day) -> {
                    OneRepMax worn = max.withGear(gear);
                    return day == null ? worn : worn.on(day);
                });
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2200, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Any value that prints and parses, with its type. */
    static Arbitrary<Object> printed() {
        Arbitrary<Integer> small = Arbitraries.integers().between(1, 30);
        Arbitrary<Integer> more = Arbitraries.integers().between(0, 60);
        return Arbitraries.oneOf(List.of(
                loads().map(Object.class::cast),
                rirs().map(Object.class::cast),
                intensities().map(Object.class::cast),
                restrictions().map(Object.class::cast),
                Combinators.combine(small, more).as((a, b) -> RepRange.of(a, a + b)),
                Combinators.combine(small, more).as((a, b) -> SetRange.of(a, a + b)),
                Combinators.combine(small, more).as((a, b) -> RestBand.ofSeconds(10 * a, 10 * a + b)),
                Combinators.combine(rirs(), rirs())
                        .as((a, b) -> a.compareTo(b) <= 0 ? EffortBand.of(a, b) : EffortBand.of(b, a)),
                Combinators.combine(intensities(), intensities())
                        .as((a, b) -> a.compareTo(b) <= 0 ? IntensityBand.of(a, b) : IntensityBand.of(b, a)),
                Arbitraries.integers().between(0, 10).map(half -> Rpe.of(10 - half / 2.0)),
                Combinators.combine(
                                Arbitraries.integers().between(1, 7),
                                Arbitraries.integers().between(0, 7))
                        .as((a, b) -> FrequencyTarget.ofSessionsPerWeek(a, a + b)),
                Combinators.combine(small, more)
                        .as((a, b) -> VolumeTarget.ofWeeklySets(a, a + b).withWarningAbove(a + b)),
                Combinators.combine(small, more).as((a, b) -> VolumeTarget.ofWeeklySets(a, a + b)),
                Combinators.combine(more, more, more, more).as(Tempo::of),
                Combinators.combine(small, small, loads()).as(VolumeLoad::of),
                Arbitraries.integers().between(0, 100).map(Goal::blendedWithStrengthShare),
                Arbitraries.of(Goal.strength(), Goal.hypertrophy(), Goal.parse("strength without size gain")),
                Arbitraries.of(LIFTS).map(Object.class::cast),
                Combinators.combine(small, small).as(SessionRef::new),
                Combinators.combine(small, small).as(SlotRef::new),
                Combinators.combine(small, small).as((a, b) -> LaneRef.of(new SessionRef(a, b), new SlotRef(b, a)))));
    }
}
