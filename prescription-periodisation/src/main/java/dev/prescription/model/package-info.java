/**
 * How targets change over the weeks of a mesocycle, and in which zones.
 *
 * <p>Enters: a position in a mesocycle, the zones a goal may use, and the range of series that are feasible for a slot.
 * Leaves: a zone, sets that may be added, one series. May import: schemes and the core; never a programme or a plan.
 * Arguments and results are never null.
 */
@NullMarked
package dev.prescription.model;

import org.jspecify.annotations.NullMarked;
