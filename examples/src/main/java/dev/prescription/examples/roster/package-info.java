/**
 * Reads a roster of lifters in the OpenPowerlifting column layout and keeps, per lifter and lift, the best that counts.
 *
 * <p>A CSV file and a date format enter; one {@link dev.prescription.examples.roster.Roster} leaves, and every
 * problem found on the way, with line and column. Rows are streamed: one small record per lifter is kept, no row.
 * May import the library's values and the CSV reader; knows nothing of programmes and plans.
 *
 * <p>A roster is read as it stood: no clock but the latest date the caller allows. Null is refused everywhere;
 * what may be absent is an {@code Optional}.
 */
@NullMarked
package dev.prescription.examples.roster;

import org.jspecify.annotations.NullMarked;
