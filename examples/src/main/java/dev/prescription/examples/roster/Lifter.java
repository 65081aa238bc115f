package dev.prescription.examples.roster;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One lifter of a roster: per lift the best that counts, and the age on the day of the latest of them.
 *
 * <p>The best that counts is, lift by lift, the one of the latest date (on one date the higher), <em>whatever was
 * worn</em>. A lifter with a raw squat of 2014 and a single-ply one of 2017 has the squat of 2017, and so none to plan
 * raw work from: a lift three years old, from before the lifter went equipped, is no better guide than effort is.
 * The older one is still {@linkplain #passedOver told}, so that a coach may decide otherwise.
 *
 * <p>Filled while a roster is read and left alone afterwards. Prints the name only, never a lift.
 */
public final class Lifter {
    private final String name;
    private final Map<Lift, Best> counted = new EnumMap<>(Lift.class);
    private final Map<Lift, Best> usable = new EnumMap<>(Lift.class);
    private @Nullable AgeStatement age;
    private int rows;

    Lifter(String name) {
        this.name = name;
    }

    void countRow() {
        rows++;
    }

    void take(Lift lift, Best best) {
        keepLater(counted, lift, best);
        if (best.isUsableForRawWork()) {
            keepLater(usable, lift, best);
        }
    }

    void take(AgeStatement stated) {
        AgeStatement known = age;
        if (known == null || stated.outweighs(known)) {
            age = stated;
        }
    }

    private static void keepLater(Map<Lift, Best> bests, Lift lift, Best best) {
        bests.merge(lift, best, (old, now) -> Best.BY_WEIGHT_OF_EVIDENCE.compare(now, old) > 0 ? now : old);
    }

    /** The name or number the roster gives the lifter. */
    public String name() {
        return name;
    }

    /** How many of the lifter's rows could be read; 0 where every one of them was bad. */
    public int rows() {
        return rows;
    }

    /**
     * The best that counts in a lift.
     *
     * @param lift the lift
     * @return the best of the latest date, or empty where no row has a valid one
     */
    public Optional<Best> best(Lift lift) {
        return Optional.ofNullable(counted.get(Objects.requireNonNull(lift, "lift")));
    }

    /**
     * The best raw work could have been planned from, had a later or heavier one in a suit or shirt not stood above it.
     *
     * @param lift the lift
     * @return the latest raw or wrapped best, or empty where the best that counts is itself usable or none exists
     */
    public Optional<Best> passedOver(Lift lift) {
        Optional<Best> best = best(lift);
        if (best.isEmpty() || best.get().isUsableForRawWork()) {
            return Optional.empty();
        }
        return Optional.ofNullable(usable.get(lift));
    }

    /** The latest date with a valid best in any lift; empty where the lifter has none. */
    public Optional<LocalDate> latestDate() {
        return counted.values().stream().map(Best::date).max(LocalDate::compareTo);
    }

    /**
     * The lifter's age in years on {@link #latestDate}, from the latest row that states one; halves are approximate.
     *
     * @return the lowest age the roster allows, or empty where no row states one or no best is valid
     */
    public OptionalDouble age() {
        AgeStatement stated = age;
        Optional<LocalDate> date = latestDate();
        return stated == null || date.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(stated.on(date.get()));
    }

    /** Prints the name, never a lift or an age. */
    @Override
    public String toString() {
        return "Lifter[" + name + "]";
    }

    /**
     * What one row says of a lifter's age: 17.5 on 2006-09-05.
     *
     * <p>A half, in this layout, means that only the year of birth is known: 17.5 is a lifter who is 17 or turns 18 that
     * year. Such an age moves on by calendar years, a whole one by birthdays; both are taken at the lower end, because a
     * lifter taken for younger is kept safer.
     *
     * @param years the age as written, 0 to 110
     * @param date the day it was true
     */
    record AgeStatement(double years, LocalDate date) {
        /** The least age on another day that this statement allows: 17.5 on 2006-09-05 is 18.5 on 2007-01-20. */
        double on(LocalDate other) {
            boolean yearOnly = years != Math.rint(years);
            if (yearOnly) {
                return years + (other.getYear() - date.getYear());
            }
            long whole = ChronoUnit.YEARS.between(date, other);
            boolean cutShort = other.isBefore(date) && date.plusYears(whole).isAfter(other);
            return years + (cutShort ? whole - 1 : whole);
        }

        /** Whether this one is to be believed over the other: the later, and of one date the younger. */
        boolean outweighs(AgeStatement other) {
            int later = date.compareTo(other.date);
            return later > 0 || (later == 0 && years < other.years);
        }
    }
}
