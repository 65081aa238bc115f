package dev.prescription.calendar;

import dev.prescription.message.Counted;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.reduction.Taper;
import java.time.LocalDate;
import java.util.List;

/**
 * What fits before a date that matters: how many weeks, which taper, what was shortened, or why it cannot be reached.
 *
 * <p>For example twelve weeks before a meet of an advanced lifter are ten training weeks, a taper of ten days and four days to
 * spare. Where fewer days are left training weeks are given up first, then days of the taper; where not even those fit the
 * date {@linkplain #isReachable() cannot be reached}, and {@link #notes()} say why.
 */
public final class Countdown {

    private final LocalDate test;
    private final LocalDate start;
    private final int trainingWeeks;
    private final Taper taper;
    private final int taperDays;
    private final List<DateNote> notes;

    Countdown(LocalDate test, int trainingWeeks, int taperDays, Taper taper, List<DateNote> notes) {
        this.test = test;
        this.start = test.minusDays(taperDays + 7L * trainingWeeks);
        this.trainingWeeks = trainingWeeks;
        this.taperDays = taperDays;
        this.taper = taper;
        this.notes = List.copyOf(notes);
    }

    /**
     * Says whether a programme fits before the date.
     *
     * @return false where {@link #notes()} name what is in the way
     */
    public boolean isReachable() {
        return notes.stream().noneMatch(note -> note.kind() == DateNote.Kind.NOT_REACHABLE);
    }

    /**
     * Returns the number of microcycles to ask a programme for.
     *
     * @return the training weeks, the relief before the test, and the test
     * @throws InvalidValueException if the date cannot be reached, with code {@code "not-reachable"}
     */
    public int weeks() {
        return reachable(trainingWeeks + 2);
    }

    /**
     * Returns the training weeks, deloads included.
     *
     * @return the weeks
     * @throws InvalidValueException if the date cannot be reached, with code {@code "not-reachable"}
     */
    public int trainingWeeks() {
        return reachable(trainingWeeks);
    }

    /**
     * Returns the length of the relief before the test.
     *
     * @return the days of the taper, or the seven of a beginner's light week
     * @throws InvalidValueException if the date cannot be reached, with code {@code "not-reachable"}
     */
    public int taperDays() {
        return reachable(taperDays);
    }

    /**
     * Returns the taper to ask a programme for.
     *
     * @return the taper, with sessions on the days that are free
     * @throws InvalidValueException if the date cannot be reached, with code {@code "not-reachable"}
     */
    public Taper taper() {
        return reachable(taper);
    }

    /**
     * Returns the first day of the first microcycle.
     *
     * @return the day, at or after the first day asked for
     * @throws InvalidValueException if the date cannot be reached, with code {@code "not-reachable"}
     */
    public LocalDate start() {
        return reachable(start);
    }

    /**
     * Returns the day of the test.
     *
     * @return the day
     */
    public LocalDate test() {
        return test;
    }

    /**
     * Returns what was shortened, what is to spare, or why the date cannot be reached.
     *
     * @return the notes; not modifiable
     */
    public List<DateNote> notes() {
        return notes;
    }

    private <T> T reachable(T value) {
        if (!isReachable()) {
            throw InvalidValueException.of("day of the test", "must be reachable: " + notes, test, "not-reachable");
        }
        return value;
    }

    /** Returns the weeks and the day, such as {@code 10 training weeks and 10 days to 2027-03-20}. */
    @Override
    public String toString() {
        return isReachable()
                ? Counted.of(trainingWeeks, "training week") + " and " + Counted.of(taperDays, "day") + " to " + test
                : test + " cannot be reached: " + notes;
    }
}
