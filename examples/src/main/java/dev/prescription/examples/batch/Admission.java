package dev.prescription.examples.batch;

import dev.prescription.examples.roster.Lifter;
import dev.prescription.goal.TrainingLevel;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Whether a lifter of a roster is planned for, and at which level.
 *
 * <p>Known to be under 14: no plan. Known to be under 18: the beginner's rules, until adolescents have their own. Of
 * unknown age: an adult, and counted as unknown. An age of 17.5 is a year of birth, not an age; it counts as under 18.
 *
 * @param skipped why there is no plan; empty where there is one
 * @param ageGroup what the roster says of the age
 */
record Admission(Optional<SkipReason> skipped, AgeGroup ageGroup) {
    private static final double YOUNGEST = 14;
    private static final double ADULT = 18;

    static Admission of(Lifter lifter) {
        Objects.requireNonNull(lifter, "lifter");
        if (lifter.rows() == 0) {
            return new Admission(Optional.of(SkipReason.NO_READABLE_ROW), AgeGroup.UNKNOWN);
        }
        if (lifter.latestDate().isEmpty()) {
            return new Admission(Optional.of(SkipReason.NO_VALID_BEST), AgeGroup.UNKNOWN);
        }
        OptionalDouble age = lifter.age();
        if (age.isEmpty()) {
            return new Admission(Optional.empty(), AgeGroup.UNKNOWN);
        }
        if (age.getAsDouble() < YOUNGEST) {
            return new Admission(Optional.of(SkipReason.UNDER_FOURTEEN), AgeGroup.UNDER_EIGHTEEN);
        }
        boolean minor = age.getAsDouble() < ADULT;
        return new Admission(Optional.empty(), minor ? AgeGroup.UNDER_EIGHTEEN : AgeGroup.ADULT);
    }

    /** The level the plan is made for. */
    TrainingLevel level() {
        return ageGroup == AgeGroup.UNDER_EIGHTEEN ? TrainingLevel.BEGINNER : TrainingLevel.INTERMEDIATE;
    }

    /** What a roster says of an age. */
    enum AgeGroup {
        /** 18 or over on the day of the latest best. */
        ADULT,
        /** Under 18 on that day, or of the year in which the lifter turns 18. */
        UNDER_EIGHTEEN,
        /** No row states an age. */
        UNKNOWN
    }
}
