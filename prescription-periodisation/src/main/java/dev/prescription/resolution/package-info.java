/**
 * Turns the distinct loads of a layout into rungs on one athlete's ladders; not exported.
 *
 * <p>Enters: a layout, a rep-max model, an athlete. Leaves: one int for each distinct load. May import: the core and
 * layouts; never a plan. Nothing here is logged, and nothing is allocated for a set.
 */
@NullMarked
package dev.prescription.resolution;

import org.jspecify.annotations.NullMarked;
