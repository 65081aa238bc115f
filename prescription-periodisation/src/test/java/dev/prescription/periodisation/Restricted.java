package dev.prescription.periodisation;

import dev.prescription.athlete.Restriction;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Rir;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random restrictions: patterns left out, caps from below every model to above every zone, floors of every size. */
final class Restricted {

    static final List<Restriction> SAMPLE = List.of(
            Restriction.exclude("S-1", MovementPattern.LUNGE),
            Restriction.cap("S-2", Intensity.ofPercent(74), MovementPattern.SQUAT),
            Restriction.floor("S-3", Rir.of(3), MovementPattern.HORIZONTAL_PRESS, MovementPattern.ELBOW_FLEXION));

    private static final List<MovementPattern> USUAL = List.of(
            MovementPattern.SQUAT,
            MovementPattern.HINGE,
            MovementPattern.HORIZONTAL_PRESS,
            MovementPattern.VERTICAL_PULL,
            MovementPattern.KNEE_EXTENSION);

    private static final List<MovementPattern> MAIN_LIFTS =
            List.of(MovementPattern.SQUAT, MovementPattern.HINGE, MovementPattern.HORIZONTAL_PRESS);

    private Restricted() {}

    /** The plan of the same athlete with a cap that a coach's load is often above. */
    static Plan capped(Plan plan) {
        Restriction cap = Restriction.cap("R-1", Intensity.ofPercent(75), MovementPattern.SQUAT, MovementPattern.HINGE);
        return plan.forAthlete(plan.athlete().toBuilder().restrict(cap).build());
    }

    /** One or two limits of main lifts near what programmes ask of them, so that most of them change something. */
    static Arbitrary<List<Restriction>> biting() {
        Arbitrary<MovementPattern[]> patterns =
                Arbitraries.of(MAIN_LIFTS).set().ofMinSize(1).map(set -> set.toArray(MovementPattern[]::new));
        Arbitrary<Intensity> caps = Arbitraries.frequencyOf(
                        Tuple.of(5, Arbitraries.integers().between(6_500, 8_500)),
                        Tuple.of(1, Arbitraries.integers().between(1_000, 5_900)))
                .map(Intensity::ofHundredths);
        Arbitrary<Rir> floors = Arbitraries.integers().between(4, 10).map(Rir::ofHalves);
        Arbitrary<Restriction> cap =
                Combinators.combine(caps, patterns).as((most, of) -> Restriction.cap("c-3", most, of));
        Arbitrary<Restriction> floor =
                Combinators.combine(floors, patterns).as((least, of) -> Restriction.floor("f-3", least, of));
        return Arbitraries.frequencyOf(
                Tuple.of(4, cap.map(List::of)),
                Tuple.of(2, floor.map(List::of)),
                Tuple.of(1, Combinators.combine(cap, floor).as(List::of)),
                Tuple.of(1, some()));
    }

    /** One to three restrictions, at most one of them an exclusion, of one pattern: some main lift is always left. */
    static Arbitrary<List<Restriction>> some() {
        Arbitrary<MovementPattern> pattern = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(USUAL)), Tuple.of(1, Arbitraries.of(MovementPattern.class)));
        Arbitrary<MovementPattern[]> patterns =
                pattern.set().ofMaxSize(2).map(set -> set.toArray(MovementPattern[]::new));
        Arbitrary<Intensity> caps = Arbitraries.frequencyOf(
                        Tuple.of(5, Arbitraries.integers().between(5_900, 9_500)),
                        Tuple.of(1, Arbitraries.integers().between(1_000, 5_900)))
                .map(Intensity::ofHundredths);
        Arbitrary<Rir> floors = Arbitraries.frequencyOf(
                        Tuple.of(5, Arbitraries.integers().between(1, 10)),
                        Tuple.of(1, Arbitraries.integers().between(11, 20)))
                .map(Rir::ofHalves);
        Arbitrary<Restriction> limit = Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of("c-1", "c-2"), caps, patterns)
                        .as(Restriction::cap),
                Combinators.combine(Arbitraries.of("f-1", "f-2"), floors, patterns)
                        .as(Restriction::floor));
        Arbitrary<Restriction> exclusion = pattern.map(out -> Restriction.exclude("x-1", out));
        return Arbitraries.oneOf(
                exclusion.map(List::of),
                limit.list().ofMinSize(1).ofMaxSize(2),
                Combinators.combine(exclusion, limit).as(List::of));
    }
}
