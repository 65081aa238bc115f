package dev.prescription.written;

import dev.prescription.loading.PercentOfMax;
import dev.prescription.loading.RoundingDirection;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.RepMaxModel;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The maximum that a programme's percentages are taken of: a stated share of the one-repetition maximum, or the load of a
 * stated number of repetitions; rounded once where it says so, and kept as such.
 *
 * <p>For example {@code TrainingMax.ofOneRepMax(Intensity.ofPercent(90)).rounded(Load.ofPounds(5),
 * RoundingDirection.NEAREST)} makes 285 lb of a 1RM of 315 lb, and 85 % of it is 242.25 lb, whatever 90 % of 315 lb was
 * before.
 */
public final class TrainingMax {

    private static final Pattern TEXT =
            Pattern.compile("(?:(\\d{1,3}(?:\\.\\d{1,2})?) ?%(?: ?1RM)?|(\\d{1,2})RM)(?: (nearest|down|up) (\\d.*))?");
    private static final int MOST_REPS = 12;
    private static final Intensity LEAST = Intensity.ofPercent(50);

    private final @Nullable Intensity share;
    private final int reps;
    private final @Nullable Load step;
    private final RoundingDirection direction;

    private TrainingMax(@Nullable Intensity share, int reps, @Nullable Load step, RoundingDirection direction) {
        this.share = share;
        this.reps = reps;
        this.step = step;
        this.direction = direction;
    }

    /**
     * Returns a share of the one-repetition maximum, not rounded.
     *
     * @param share 50 to 100 %
     * @return the training max
     * @throws InvalidValueException if {@code share} is outside 50 to 100 %
     */
    public static TrainingMax ofOneRepMax(Intensity share) {
        Objects.requireNonNull(share, "share");
        if (share.compareTo(LEAST) < 0 || share.compareTo(Intensity.MAXIMUM) > 0) {
            throw InvalidValueException.of("share of the training max", "must be 50 to 100 %", share, "out-of-range");
        }
        return new TrainingMax(share, 0, null, RoundingDirection.NEAREST);
    }

    /**
     * Returns the load of a number of repetitions to failure, by the programme's rep-max model, not rounded.
     *
     * @param reps the repetitions, 2 to 12
     * @return the training max
     * @throws InvalidValueException if {@code reps} is outside 2 to 12
     */
    public static TrainingMax ofRepMax(int reps) {
        if (reps < 2 || reps > MOST_REPS) {
            throw InvalidValueException.of(
                    "reps of the training max", "must be 2 to " + MOST_REPS, reps, "out-of-range");
        }
        return new TrainingMax(null, reps, null, RoundingDirection.NEAREST);
    }

    /**
     * Reads what {@link #toString()} prints, such as {@code 90 %1RM up 5 lb}; {@code 90%} is read too.
     *
     * @param text the text
     * @return the training max
     * @throws InvalidValueException if the text is anything else, or a number is out of its range
     */
    public static TrainingMax parse(String text) {
        Matcher matcher = TEXT.matcher(Objects.requireNonNull(text, "text").strip());
        if (!matcher.matches()) {
            String rule = "must be such as 90 %1RM, 5RM or 90 %1RM nearest 5 lb";
            throw InvalidValueException.of("training max", rule, text, "malformed");
        }
        TrainingMax exact = matcher.group(1) == null
                ? ofRepMax(Integer.parseInt(matcher.group(2)))
                : ofOneRepMax(Intensity.ofPercent(Double.parseDouble(matcher.group(1))));
        return matcher.group(3) == null
                ? exact
                : exact.rounded(
                        Load.parse(matcher.group(4)),
                        RoundingDirection.valueOf(matcher.group(3).toUpperCase(Locale.ROOT)));
    }

    /**
     * Returns the same training max, rounded to whole steps once it is known.
     *
     * @param wholeSteps the step, above 0
     * @param how to the nearest step (half up), down or up
     * @return the training max
     * @throws InvalidValueException if the step is 0
     */
    public TrainingMax rounded(Load wholeSteps, RoundingDirection how) {
        if (Objects.requireNonNull(wholeSteps, "wholeSteps").tenthMicrograms() == 0) {
            throw InvalidValueException.of("step of the training max", "must be above 0", wholeSteps, "out-of-range");
        }
        return new TrainingMax(share, reps, wholeSteps, Objects.requireNonNull(how, "how"));
    }

    /**
     * Returns what share of the one-repetition maximum it is, before rounding.
     *
     * @param model the model by which a number of repetitions is a share
     * @return the share
     * @throws InvalidValueException if the model does not know the number of repetitions
     */
    public Intensity shareUnder(RepMaxModel model) {
        Objects.requireNonNull(model, "model");
        return share == null ? model.percentFor(reps, Rir.FAILURE) : share;
    }

    /**
     * Returns the training max of a maximum.
     *
     * @param tenthMicrograms the one-repetition maximum in 10<sup>-10</sup> kg
     * @param model the model by which a number of repetitions is a share
     * @return the training max in 10<sup>-10</sup> kg
     */
    public long of(long tenthMicrograms, RepMaxModel model) {
        long exact = PercentOfMax.loadAt(tenthMicrograms, shareUnder(model).hundredths());
        if (step == null) {
            return exact;
        }
        long whole = step.tenthMicrograms();
        long steps = switch (direction) {
            case DOWN -> Math.floorDiv(exact, whole);
            case UP -> -Math.floorDiv(-exact, whole);
            case NEAREST -> Math.floorDiv(2 * exact + whole, 2 * whole);
        };
        return steps * whole;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TrainingMax that
                && Objects.equals(share, that.share)
                && reps == that.reps
                && Objects.equals(step, that.step)
                && direction == that.direction;
    }

    @Override
    public int hashCode() {
        return Objects.hash(share, reps, step, direction);
    }

    /** Returns the text of a programme's line, such as {@code 90 %1RM nearest 5 lb} or {@code 5RM}. */
    @Override
    public String toString() {
        String basis = share == null ? reps + "RM" : share.toString();
        String word = direction.name().toLowerCase(Locale.ROOT);
        return step == null ? basis : basis + " " + word + " " + step;
    }
}
