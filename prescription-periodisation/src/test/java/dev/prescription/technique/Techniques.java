package dev.prescription.technique;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Every technique with every parameter it accepts. */
public final class Techniques {

    private Techniques() {}

    /** Returns all of them, each as likely as another. */
    public static Arbitrary<Technique> all() {
        return Arbitraries.oneOf(
                Combinators.combine(number(1, 5), number(15, 45)).as(Cluster::of),
                Combinators.combine(number(1, 10), number(5, 60), number(2, 100))
                        .as(RestPause::of),
                Combinators.combine(number(1, 3), number(20, 25)).as(DropSet::of),
                Combinators.combine(number(1, 10), number(1, 10), number(5, 60)).as(MyoReps::of),
                number(105, 130).map(EccentricOverload::of),
                number(10, 40).map(VelocityLoss::of),
                Arbitraries.just(new LowLoadToFailure()),
                Combinators.combine(number(40, 80), number(30, 60)).as(BloodFlowRestriction::of));
    }

    private static Arbitrary<Integer> number(int least, int most) {
        return Arbitraries.integers().between(least, most);
    }
}
