package dev.prescription.goal;

import dev.prescription.quantity.InvalidValueException;
import java.util.List;
import java.util.Objects;

/**
 * The training level that months of consistent training and the pace of progress point to, with both readings.
 *
 * <p>For example 30 months read as advanced, but a lifter who still adds load every session reads as beginner: the advice
 * is beginner, the more cautious of the two, and {@link #readingsAgree()} is false. A level says how a lifter progresses,
 * not how strong the lifter is. The lines are a convention of this library, {@code C-LEVEL-01}: under 6 months beginner,
 * 6 to 24 months intermediate, beyond that advanced; adding load every session beginner, every week intermediate, by the
 * month or slower advanced. No source draws them: those that use the three words, such as {@code L-STAND-21} to
 * {@code L-STAND-23}, do not say where one ends.
 */
public final class LevelAdvice {

    private static final int MOST_MONTHS = 1_200;
    private static final int FIRST_INTERMEDIATE_MONTH = 6;
    private static final int LAST_INTERMEDIATE_MONTH = 24;
    private static final List<String> EVIDENCE = List.of("C-LEVEL-01");
    private static final List<String> RELATED = List.of("S1-11", "S2-24", "L-PROG-04");

    private final int months;
    private final ProgressPace pace;

    private LevelAdvice(int months, ProgressPace pace) {
        this.months = months;
        this.pace = pace;
    }

    static LevelAdvice of(int months, ProgressPace pace) {
        Objects.requireNonNull(pace, "pace");
        if (months < 0 || months > MOST_MONTHS) {
            throw InvalidValueException.of("months", "must be 0 to 1200", months, "out-of-range");
        }
        return new LevelAdvice(months, pace);
    }

    /**
     * Returns the level advised: the more cautious of the two readings, which is the one with fewer years behind it.
     *
     * @return the level
     */
    public TrainingLevel level() {
        return byMonths().compareTo(byPace()) <= 0 ? byMonths() : byPace();
    }

    /**
     * Returns what the months of consistent training read as.
     *
     * @return beginner below 6 months, intermediate from 6 to 24, advanced from 25
     */
    public TrainingLevel byMonths() {
        if (months < FIRST_INTERMEDIATE_MONTH) {
            return TrainingLevel.BEGINNER;
        }
        return months <= LAST_INTERMEDIATE_MONTH ? TrainingLevel.INTERMEDIATE : TrainingLevel.ADVANCED;
    }

    /**
     * Returns what the pace of progress reads as.
     *
     * @return beginner for every session, intermediate for every week, advanced for every month or slower
     */
    public TrainingLevel byPace() {
        return pace.reading();
    }

    /**
     * Says whether months and pace read as the same level.
     *
     * @return whether they agree
     */
    public boolean readingsAgree() {
        return byMonths() == byPace();
    }

    /**
     * Returns the months of consistent training the advice was asked for.
     *
     * @return the months, 0 to 1200
     */
    public int months() {
        return months;
    }

    /**
     * Returns the pace of progress the advice was asked for.
     *
     * @return the pace
     */
    public ProgressPace pace() {
        return pace;
    }

    /**
     * Returns the evidence ids that draw the lines between the levels.
     *
     * @return {@code C-LEVEL-01}, a convention of this library
     */
    public List<String> evidenceIds() {
        return EVIDENCE;
    }

    /**
     * Returns the evidence ids that fit those lines without drawing them: the founding sources tell beginners and advanced
     * lifters apart by their pace ({@code S2-24}, {@code S1-11}), and gains slow down after one to two years ({@code L-PROG-04}).
     *
     * @return the ids
     */
    public List<String> relatedIds() {
        return RELATED;
    }

    /**
     * Returns the advice in English: the level, both readings, and where the lines come from.
     *
     * @return several lines parted by {@code \n}
     */
    public String text() {
        String readings = count(months) + " of consistent training " + (months == 1 ? "reads" : "read") + " as "
                + byMonths().label() + ", progress " + pace.label() + " as " + byPace().label() + ".";
        return "Level " + level().label() + ": " + readings
                + (readingsAgree() ? "" : " The two disagree; the more cautious level counts.")
                + (pace == ProgressPace.SLOWER && !readingsAgree() ? " Slow progress alone makes nobody advanced." : "")
                + "\n  A level says how a lifter progresses, not how strong the lifter is."
                + "\n  The lines are a convention of this library, " + String.join(", ", EVIDENCE)
                + "; no source draws them. They fit " + String.join(", ", RELATED) + ".";
    }

    private static String count(int months) {
        return months == 1 ? "1 month" : months + " months";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LevelAdvice that && months == that.months && pace == that.pace;
    }

    @Override
    public int hashCode() {
        return Objects.hash(months, pace);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return text();
    }
}
