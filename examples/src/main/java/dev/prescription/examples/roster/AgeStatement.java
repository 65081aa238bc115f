package dev.prescription.examples.roster;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

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
