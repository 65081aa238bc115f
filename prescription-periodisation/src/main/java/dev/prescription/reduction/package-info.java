/**
 * Planned relief and the day it may lead to: when a programme lightens, what a series becomes then, and how the last days
 * before a test are laid out.
 *
 * <p>Enters: a number of weeks, a series, the days a lifter has. Leaves: kinds of weeks, lightened series, days before a
 * test. May import: schemes and the core's values; never a programme, a plan or a date. Arguments and results are never
 * null.
 */
@NullMarked
package dev.prescription.reduction;

import org.jspecify.annotations.NullMarked;
