/**
 * Plans a whole roster: who gets a plan and at which level, one CSV row per lifter and week, and counts that add up.
 *
 * <p>A roster enters, a CSV file and a summary leave. May import the library and the roster package. Programmes are
 * compiled once and shared; per lifter only the loads are worked out. One lifter's problem is that lifter's result,
 * never the end of the run. Null is refused everywhere.
 */
@NullMarked
package dev.prescription.examples.batch;

import org.jspecify.annotations.NullMarked;
