/**
 * Dates: the sessions of a programme bound to the days a lifter has, and the way back from a date that matters.
 *
 * <p>Enters: a structure, a first day or the day of a test, days of the week and dates that are not free. Leaves: one date for
 * each session, notes on what was moved or left out, how many weeks fit. No clock and no time zone: every date is a
 * {@link java.time.LocalDate} that the caller passes. May import: layouts, reductions, models and the core; never a plan.
 * Arguments and results are never null.
 */
@NullMarked
package dev.prescription.calendar;

import org.jspecify.annotations.NullMarked;
