/**
 * How targets change over the weeks of a mesocycle.
 *
 * <p>Enters: a position in a mesocycle and the range of series that are feasible for a slot. Leaves: one series. May
 * import: schemes and the core's values; never a programme or a plan. Arguments and results are never null.
 */
@NullMarked
package dev.prescription.model;

import org.jspecify.annotations.NullMarked;
