package dev.prescription.calendar;

import dev.prescription.message.Counted;
import dev.prescription.quantity.InvalidValueException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The days a lifter can train: days of the week, without dates that are not free.
 *
 * <p>For example {@code TrainingDays.of(MONDAY, WEDNESDAY, FRIDAY).without(from, to)} trains three days a week, but not on
 * holiday. What does not fit is moved to the next free day; with {@link #leavingOut()} it is left out instead, and the
 * microcycle keeps its length. Both are said.
 */
public final class TrainingDays {

    private static final int LONGEST_ABSENCE = 366;

    private final Set<DayOfWeek> weekdays;
    private final NavigableSet<LocalDate> taken;
    private final boolean isLeavingOut;

    private TrainingDays(Set<DayOfWeek> weekdays, NavigableSet<LocalDate> taken, boolean isLeavingOut) {
        this.weekdays = weekdays;
        this.taken = taken;
        this.isLeavingOut = isLeavingOut;
    }

    /**
     * Returns days of the week, every one of them free.
     *
     * @param weekdays the days, each once, at least one
     * @return the training days
     * @throws InvalidValueException if there is none or one is named twice
     */
    public static TrainingDays of(DayOfWeek... weekdays) {
        List<DayOfWeek> named = List.of(weekdays);
        if (named.isEmpty() || named.stream().distinct().count() < named.size()) {
            throw InvalidValueException.of("training days", "must be named, each once", named, "repeated");
        }
        return new TrainingDays(EnumSet.copyOf(named), new TreeSet<>(), false);
    }

    /**
     * Returns every day of the week.
     *
     * @return the training days
     */
    public static TrainingDays everyDay() {
        return of(DayOfWeek.values());
    }

    /**
     * Returns the same without some dates, beside those taken before.
     *
     * @param dates the dates that are not free
     * @return the training days
     */
    public TrainingDays without(LocalDate... dates) {
        NavigableSet<LocalDate> more = new TreeSet<>(taken);
        more.addAll(List.of(dates));
        return new TrainingDays(weekdays, more, isLeavingOut);
    }

    /**
     * Returns the same without a time away.
     *
     * @param first its first day
     * @param last its last day, at most a year later
     * @return the training days
     * @throws InvalidValueException if the last day is before the first or more than 366 days after it
     */
    public TrainingDays withoutBetween(LocalDate first, LocalDate last) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        if (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST_ABSENCE))) {
            throw InvalidValueException.of(
                    "days away", "must end on or up to a year after " + first, last, "out-of-range");
        }
        NavigableSet<LocalDate> more = new TreeSet<>(taken);
        first.datesUntil(last.plusDays(1)).forEach(more::add);
        return new TrainingDays(weekdays, more, isLeavingOut);
    }

    /**
     * Returns the same, where a session without a free day in its microcycle is left out and not moved to a later one.
     *
     * @return the training days
     */
    public TrainingDays leavingOut() {
        return new TrainingDays(weekdays, taken, true);
    }

    /**
     * Returns the days of the week.
     *
     * @return the days, from Monday on; not modifiable
     */
    public Set<DayOfWeek> weekdays() {
        return Set.copyOf(weekdays);
    }

    /**
     * Says whether a day is free: a day of the week that is named, and no date that is taken.
     *
     * @param date the day
     * @return whether a session may be on it
     */
    public boolean allows(LocalDate date) {
        return isNamed(date) && !isTaken(date);
    }

    /**
     * Says whether a date is taken, whatever day of the week it is.
     *
     * @param date the day
     * @return whether it was named as not free
     */
    public boolean isTaken(LocalDate date) {
        return taken.contains(Objects.requireNonNull(date, "date"));
    }

    boolean isNamed(LocalDate date) {
        return weekdays.contains(date.getDayOfWeek());
    }

    boolean isLeavingOut() {
        return isLeavingOut;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TrainingDays that
                && weekdays.equals(that.weekdays)
                && taken.equals(that.taken)
                && isLeavingOut == that.isLeavingOut;
    }

    @Override
    public int hashCode() {
        return Objects.hash(taken, isLeavingOut);
    }

    /** Returns the days of the week and how many dates are taken; no date. */
    @Override
    public String toString() {
        return weekdays + (taken.isEmpty() ? "" : " without " + Counted.of(taken.size(), "date"));
    }
}
