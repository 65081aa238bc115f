package dev.prescription.examples.batch;

import dev.prescription.examples.roster.Lifter;
import dev.prescription.goal.Population;
import dev.prescription.goal.Screening;
import dev.prescription.goal.TrainingLevel;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Whether a lifter of a roster is planned for, by whose rules and at which level.
 *
 * <p>The library's {@link Screening} draws the lines. Known to be under 14: no plan. Known to be under 18: the rules for
 * adolescents, at the beginner's level. Known to be 65 or over: the rules for older adults. Of unknown age: an adult, and
 * counted as unknown. An age of 17.5 is a year of birth, not an age; it counts as under 18.
 *
 * @param skipped why there is no plan; empty where there is one
 * @param ageGroup what the roster says of the age
 */
record Admission(Optional<SkipReason> skipped, AgeGroup ageGroup) {
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
        Screening screening = Screening.of((int) age.getAsDouble());
        if (screening.handsOver()) {
            return new Admission(Optional.of(SkipReason.UNDER_FOURTEEN), AgeGroup.UNDER_EIGHTEEN);
        }
        return new Admission(
                Optional.empty(),
                switch (screening.population().orElseThrow()) {
                    case ADOLESCENT -> AgeGroup.UNDER_EIGHTEEN;
                    case ADULT -> AgeGroup.ADULT;
                    case OLDER_ADULT -> AgeGroup.SIXTY_FIVE_OR_OVER;
                });
    }

    /** The level the plan is made for, where adults are planned for at the one stated. */
    TrainingLevel level(TrainingLevel adults) {
        return ageGroup == AgeGroup.UNDER_EIGHTEEN ? TrainingLevel.BEGINNER : adults;
    }

    /** Whose rules the plan is made by. */
    Population population() {
        return switch (ageGroup) {
            case UNDER_EIGHTEEN -> Population.ADOLESCENT;
            case SIXTY_FIVE_OR_OVER -> Population.OLDER_ADULT;
            case ADULT, UNKNOWN -> Population.ADULT;
        };
    }

    /** What a roster says of an age. */
    enum AgeGroup {
        /** 18 to 64 on the day of the latest best. */
        ADULT,
        /** 65 or over on that day. */
        SIXTY_FIVE_OR_OVER,
        /** Under 18 on that day, or of the year in which the lifter turns 18. */
        UNDER_EIGHTEEN,
        /** No row states an age. */
        UNKNOWN
    }
}
