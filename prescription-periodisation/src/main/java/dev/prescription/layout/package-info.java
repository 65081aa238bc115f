/**
 * The fixed structure of a programme, free of any athlete: weeks, sessions, slots and their series.
 *
 * <p>Enters: a prescriber, a weekly split, a periodisation model, a schedule of weeks. Leaves: layouts, compiled once
 * and shared by every plan. May import: the core, schemes, models, reductions and splits; never a plan. Arguments and
 * results are never null.
 */
@NullMarked
package dev.prescription.layout;

import org.jspecify.annotations.NullMarked;
