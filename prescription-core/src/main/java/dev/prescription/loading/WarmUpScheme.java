package dev.prescription.loading;

import dev.prescription.exercise.ExerciseRole;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.RestBand;
import java.util.List;

/**
 * Which shares of the first work load a lifter warms up with, for which use.
 *
 * <p>No trial fixes a ramp: all five are library conventions of very low certainty (finding {@code C-WARM-01}). Where
 * the convention names a band, the step takes its lowest share with its most repetitions: "70-75 % x 4-5" becomes 70 %
 * for 5. That is the easiest step inside the band, so that the warm-up never tires the lifter for the work sets.
 */
public enum WarmUpScheme {
    /** Isolation, or a work load below 50 % of the maximum: 50 % x 8. */
    LIGHT(share(50, 8)),
    /** A compound lift for size: 50 % x 8, 70 % x 5 (the convention names 70-75 % x 4-5). */
    HYPERTROPHY_COMPOUND(share(50, 8), share(70, 5)),
    /**
     * A main lift for strength: 40 % x 8, 60 % x 5, 75 % x 3, 85 % x 2 (the convention names 40 % x 5-8, 60 % x 4-5,
     * 75 % x 3, 85-90 % x 1-2).
     */
    STRENGTH_MAIN(share(40, 8), share(60, 5), share(75, 3), share(85, 2)),
    /**
     * A heavy single or a test: the empty bar x 10 (the convention names 8-10), 40 % x 5, 55 % x 4, 70 % x 3, 80 % x 2,
     * 87 % x 1, 93 % x 1.
     */
    HEAVY_SINGLE(share(0, 10), share(40, 5), share(55, 4), share(70, 3), share(80, 2), share(87, 1), share(93, 1)),
    /** A second exercise for a muscle that is warm: 60 % x 5 (the convention names 60-70 % x 3-5, or none). */
    WARM_MUSCLE(share(60, 5));

    private static final int HALF_OF_MAXIMUM = 5_000;
    private static final int HEAVY = 9_000;
    private static final RestBand REST = RestBand.ofSeconds(60, 120);
    private static final List<String> EVIDENCE = List.of("C-WARM-01");

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, which the type does not say
    private final List<WarmUpShare> shares;

    WarmUpScheme(WarmUpShare... shares) {
        this.shares = List.of(shares);
    }

    private static WarmUpShare share(int percent, int reps) {
        return new WarmUpShare(percent * 100, reps);
    }

    /**
     * Returns the scheme for a first work set that no other exercise has warmed up for.
     *
     * <p>For example three reps at 85 % of a main lift trained for strength: {@link #STRENGTH_MAIN}.
     *
     * @param role the role of the exercise
     * @param share the share of the maximum it is done with
     * @param reps the repetitions of the set
     * @param isForStrength whether strength is trained for, or strength and size by halves
     * @return the scheme; a single at 90 % or more is a heavy one
     */
    public static WarmUpScheme forWork(ExerciseRole role, Intensity share, int reps, boolean isForStrength) {
        if (role == ExerciseRole.ISOLATION || share.hundredths() < HALF_OF_MAXIMUM) {
            return LIGHT;
        }
        if (reps == 1 && share.hundredths() >= HEAVY) {
            return HEAVY_SINGLE;
        }
        return role == ExerciseRole.MAIN_LIFT && isForStrength ? STRENGTH_MAIN : HYPERTROPHY_COMPOUND;
    }

    /**
     * Returns the steps before rounding, lightest first.
     *
     * @return the shares of the exact work load and the repetitions, unmodifiable
     */
    public List<WarmUpShare> shares() {
        return shares;
    }

    /**
     * Returns the rest between steps and before the first work set.
     *
     * @return 60 to 120 seconds
     */
    public RestBand rest() {
        return REST;
    }

    /**
     * Returns the findings the scheme rests on.
     *
     * @return {@code C-WARM-01}, a library convention
     */
    public List<String> evidenceIds() {
        return EVIDENCE;
    }
}
