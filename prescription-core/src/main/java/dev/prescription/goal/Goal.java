package dev.prescription.goal;

import dev.prescription.message.Message;
import dev.prescription.message.Spoken;
import dev.prescription.quantity.InvalidValueException;
import java.util.Objects;

/**
 * What a lifter trains for: a kind and the share of strength in it.
 *
 * <p>For example {@code Goal.blended()} is half strength, half size; {@code Goal.blendedWithStrengthShare(30)} leans
 * to size. The share is a whole number of percent from 0 to 100. Pure strength has share 100 and pure hypertrophy
 * share 0; a blended goal with share 100 is prescribed the same numbers as pure strength but stays a blended goal, so
 * the two are not equal.
 */
public final class Goal implements Spoken {

    private static final Goal STRENGTH = new Goal(GoalKind.STRENGTH, 100);
    private static final Goal HYPERTROPHY = new Goal(GoalKind.HYPERTROPHY, 0);
    private static final Goal WITHOUT_SIZE_GAIN = new Goal(GoalKind.STRENGTH_WITHOUT_SIZE_GAIN, 100);
    private static final Goal BLENDED = new Goal(GoalKind.BLENDED, 50);

    private final GoalKind kind;
    private final int strengthShare;

    private Goal(GoalKind kind, int strengthShare) {
        this.kind = kind;
        this.strengthShare = strengthShare;
    }

    /**
     * Returns the goal of more strength, share 100.
     *
     * @return the strength goal
     */
    public static Goal strength() {
        return STRENGTH;
    }

    /**
     * Returns the goal of more muscle, share 0.
     *
     * @return the hypertrophy goal
     */
    public static Goal hypertrophy() {
        return HYPERTROPHY;
    }

    /**
     * Returns this strength goal for a lifter who must not gain weight, such as an athlete in a weight class: heavier, fewer
     * repetitions, long rests and technique (S2-01 to S2-04). What no rule says of it is prescribed as for strength.
     *
     * @return the goal that prints {@code strength without size gain}, share 100
     * @throws InvalidValueException if this is not a strength goal, with parameter {@code goal} and code
     *     {@code not-strength}
     */
    public Goal withoutSizeGain() {
        if (!kind.isWithin(GoalKind.STRENGTH)) {
            throw InvalidValueException.of("goal", "must be strength to be without size gain", this, "not-strength");
        }
        return WITHOUT_SIZE_GAIN;
    }

    /**
     * Returns the goal of both in equal parts, share 50.
     *
     * @return the blended goal
     */
    public static Goal blended() {
        return BLENDED;
    }

    /**
     * Returns the goal of both in the stated proportion; {@code blendedWithStrengthShare(50)} equals
     * {@link #blended()}.
     *
     * @param percent the share of strength, from 0 to 100
     * @return the blended goal
     * @throws InvalidValueException if {@code percent} is outside 0 to 100, with parameter {@code strengthShare} and
     *     code {@code out-of-range}
     */
    public static Goal blendedWithStrengthShare(int percent) {
        if (percent < 0 || percent > 100) {
            throw InvalidValueException.of("strengthShare", "must be 0 to 100 percent", percent, "out-of-range");
        }
        return percent == BLENDED.strengthShare ? BLENDED : new Goal(GoalKind.BLENDED, percent);
    }

    /**
     * Reads a goal from the text {@link #toString()} prints: {@code strength}, {@code strength without size gain},
     * {@code hypertrophy} or {@code blended 30}.
     *
     * @param text the text
     * @return the goal
     * @throws InvalidValueException if the text names no goal, with parameter {@code goal} and code {@code malformed}
     * @throws NullPointerException if {@code text} is null
     */
    public static Goal parse(String text) {
        Objects.requireNonNull(text, "text");
        if (text.equals("strength")) {
            return STRENGTH;
        }
        if (text.equals(WITHOUT_SIZE_GAIN.toString())) {
            return WITHOUT_SIZE_GAIN;
        }
        if (text.equals("hypertrophy")) {
            return HYPERTROPHY;
        }
        if (text.matches("blended (0|[1-9][0-9]?|100)")) {
            return blendedWithStrengthShare(Integer.parseInt(text.substring("blended ".length())));
        }
        throw InvalidValueException.of(
                "goal",
                "must be \"strength\", \"strength without size gain\", \"hypertrophy\" or \"blended 0\" to \"blended 100\"",
                text,
                "malformed");
    }

    /**
     * Returns the quality the goal is after.
     *
     * @return the kind
     */
    public GoalKind kind() {
        return kind;
    }

    /**
     * Returns the share of strength in percent.
     *
     * @return 100 for strength with and without size gain, 0 for hypertrophy, 0 to 100 for a blended goal
     */
    public int strengthShare() {
        return strengthShare;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Goal goal && kind == goal.kind && strengthShare == goal.strengthShare;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, strengthShare);
    }

    /**
     * Returns the goal as a message, which English renders as {@link #toString()} prints it.
     *
     * @return the message: the kind, and the share of a blended goal
     */
    @Override
    public Message message() {
        return GoalText.of(this);
    }

    /**
     * Returns {@code strength}, {@code strength without size gain}, {@code hypertrophy} or {@code blended 50};
     * {@link #parse(String)} reads it back.
     */
    @Override
    public String toString() {
        return kind == GoalKind.BLENDED ? "blended " + strengthShare : kind.label();
    }
}
