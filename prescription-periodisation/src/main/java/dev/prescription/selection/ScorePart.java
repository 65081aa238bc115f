package dev.prescription.selection;

import dev.prescription.quantity.InvalidValueException;
import java.util.Locale;
import java.util.Objects;

/**
 * One reason why an exercise stands where it stands among alternatives, in points.
 *
 * <p>For example {@code muscles 40 of 40} where two exercises count for the same muscles by the same shares. How many
 * points a kind can give is a library convention (evidence id {@code C-ALT-01}, certainty very low).
 *
 * @param kind what was compared
 * @param points 0 to {@link Kind#most()}
 */
public record ScorePart(Kind kind, int points) {

    /** What is compared; all together can give 100 points. */
    public enum Kind {
        /** The muscles that are counted, by their shares: what both count of what either counts. */
        MUSCLES(40),
        /** The movement pattern: the same, or kin as squat and lunge are. */
        PATTERN(20),
        /** The implement and what the stated load means. */
        LOADING(15),
        /** The position that its id names: incline, overhead, romanian and the like. */
        POSITION(5),
        /** One side at a time, or both. */
        SIDES(3),
        /** Whether it takes no more practice. */
        SKILL(5),
        /** Whether it is hardest while the muscle is long, as the other is or is not. */
        LENGTH(2),
        /** Whether it is a usual choice. */
        STAPLE(10);

        private final int most;

        Kind(int most) {
            this.most = most;
        }

        /**
         * Returns the most points of this kind.
         *
         * @return such as 40 for {@link #MUSCLES} and 20 for {@link #PATTERN}
         */
        public int most() {
            return most;
        }
    }

    /**
     * Checks the parts.
     *
     * @param kind what was compared
     * @param points 0 to {@link Kind#most()}
     * @throws InvalidValueException if the points are outside, code {@code "out-of-range"}
     */
    public ScorePart {
        if (points < 0 || points > Objects.requireNonNull(kind, "kind").most()) {
            throw InvalidValueException.of("points", "must be 0 to " + kind.most(), points, "out-of-range");
        }
    }

    /** Returns the part, such as {@code pattern 20 of 20}. */
    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + " " + points + " of " + kind.most();
    }
}
