package dev.prescription.model;

import dev.prescription.exercise.Exercise;
import dev.prescription.loading.PercentOfMax;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the loads of a mesocycle are taken of after the one before: the same maximum, a raised one, or one measured anew.
 *
 * <p>For example {@code Rebase.additive(Load.ofKilograms(2.5), Load.ofKilograms(5))} takes the third mesocycle's bench press
 * of a maximum 5 kg above the athlete's, and its squat of one 10 kg above. The amounts are the caller's: nothing here says
 * that a lifter gains them. Shares of a training max are not touched.
 */
public final class Rebase {

    private static final Pattern TEXT = Pattern.compile(
            "none|measured|additive (.{1,40}) upper body, (.{1,40}) lower body|multiplicative ([\\d.]{1,9} %)");
    private static final Rebase NONE = new Rebase(Kind.NONE, null, null, null);
    private static final Rebase MEASURED = new Rebase(Kind.MEASURED, null, null, null);
    private static final Intensity MOST = Intensity.ofPercent(120);
    private static final Intensity LEAST = Intensity.ofPercent(80);

    private final Kind kind;
    private final @Nullable Load upper;
    private final @Nullable Load lower;
    private final @Nullable Intensity factor;

    /** How a mesocycle follows the one before. */
    public enum Kind {
        /** The same maximum throughout. */
        NONE,
        /** A stated load more for each mesocycle. */
        ADDITIVE,
        /** A stated share of the maximum before for each mesocycle. */
        MULTIPLICATIVE,
        /** A maximum tested or estimated between mesocycles; until it is known, the one before. */
        MEASURED
    }

    private Rebase(Kind kind, @Nullable Load upper, @Nullable Load lower, @Nullable Intensity factor) {
        this.kind = kind;
        this.upper = upper;
        this.lower = lower;
        this.factor = factor;
    }

    /**
     * Returns the re-base that keeps the maximum.
     *
     * @return the re-base
     */
    public static Rebase none() {
        return NONE;
    }

    /**
     * Returns the re-base that waits for a new maximum.
     *
     * @return the re-base; a programme with it remarks where one is due
     */
    public static Rebase measured() {
        return MEASURED;
    }

    /**
     * Returns the re-base by a load.
     *
     * @param upperBody what each mesocycle adds to the maximum of an exercise of the upper body
     * @param lowerBody what it adds to that of one of legs and hips
     * @return the re-base
     */
    public static Rebase additive(Load upperBody, Load lowerBody) {
        Objects.requireNonNull(upperBody, "upperBody");
        Objects.requireNonNull(lowerBody, "lowerBody");
        return new Rebase(Kind.ADDITIVE, upperBody, lowerBody, null);
    }

    /**
     * Returns the re-base by a share.
     *
     * @param ofTheOneBefore the share of the maximum before, 80 to 120 %, such as 102.5 %
     * @return the re-base
     * @throws InvalidValueException if the share is outside 80 to 120 %
     */
    public static Rebase multiplicative(Intensity ofTheOneBefore) {
        Objects.requireNonNull(ofTheOneBefore, "ofTheOneBefore");
        if (ofTheOneBefore.compareTo(LEAST) < 0 || ofTheOneBefore.compareTo(MOST) > 0) {
            throw InvalidValueException.of("re-base", "must be 80 to 120 %", ofTheOneBefore, "out-of-range");
        }
        return new Rebase(Kind.MULTIPLICATIVE, null, null, ofTheOneBefore);
    }

    /**
     * Reads what {@link #toString()} prints, such as {@code multiplicative 102.5 %}.
     *
     * @param text the text
     * @return the re-base
     * @throws InvalidValueException if the text is none
     */
    public static Rebase parse(String text) {
        Matcher matcher = TEXT.matcher(Objects.requireNonNull(text, "text"));
        if (!matcher.matches()) {
            String rule = "must be none, measured, additive with two loads, or multiplicative with a share";
            throw InvalidValueException.of("re-base", rule, text, "malformed");
        }
        if (matcher.group(1) != null) {
            return additive(Load.parse(matcher.group(1)), Load.parse(matcher.group(2)));
        }
        if (matcher.group(3) != null) {
            return multiplicative(Intensity.parse(matcher.group(3)));
        }
        return text.equals("none") ? NONE : MEASURED;
    }

    /**
     * Returns how a mesocycle follows the one before.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Returns what a re-base adds.
     *
     * @param exercise the exercise
     * @return the load for each mesocycle; empty where it is not additive
     */
    public Optional<Load> added(Exercise exercise) {
        return Optional.ofNullable(exercise.pattern().isLowerBody() ? lower : upper);
    }

    /**
     * Says whether the loads of a later mesocycle differ by it.
     *
     * @return whether it is additive or multiplicative
     */
    public boolean changesLoads() {
        return kind == Kind.ADDITIVE || kind == Kind.MULTIPLICATIVE;
    }

    /**
     * Returns the maximum of a later mesocycle.
     *
     * @param tenthMicrograms the maximum of the first one in 10<sup>-10</sup> kg
     * @param exercise the exercise
     * @param mesocycles the mesocycles between, 0 for the first
     * @return the maximum in 10<sup>-10</sup> kg; a share of it is rounded half up once for each mesocycle
     */
    public long of(long tenthMicrograms, Exercise exercise, int mesocycles) {
        long maximum = tenthMicrograms;
        for (int mesocycle = 0; mesocycle < mesocycles; mesocycle++) {
            maximum = factor != null
                    ? PercentOfMax.loadAt(maximum, factor.hundredths())
                    : maximum + added(exercise).map(Load::tenthMicrograms).orElse(0L);
        }
        return maximum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rebase that
                && kind == that.kind
                && Objects.equals(upper, that.upper)
                && Objects.equals(lower, that.lower)
                && Objects.equals(factor, that.factor);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, upper, lower, factor);
    }

    /** Returns the kind with its amounts, such as {@code additive 2.5 kg upper body, 5 kg lower body}. */
    @Override
    public String toString() {
        return switch (kind) {
            case NONE -> "none";
            case MEASURED -> "measured";
            case ADDITIVE -> "additive " + upper + " upper body, " + lower + " lower body";
            case MULTIPLICATIVE -> "multiplicative " + String.valueOf(factor).replace("1RM", "");
        };
    }
}
