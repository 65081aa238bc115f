/**
 * Planned relief: when a programme lightens and what a series becomes then.
 *
 * <p>Enters: a number of weeks, a series. Leaves: kinds of weeks, lightened series. May import: schemes and the core's
 * values; never a programme or a plan. Arguments and results are never null.
 */
@NullMarked
package dev.prescription.reduction;

import org.jspecify.annotations.NullMarked;
