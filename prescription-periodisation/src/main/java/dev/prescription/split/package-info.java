/**
 * A simple, sound weekly split: which exercises, in which session, with how many sets, for two to six sessions a week.
 *
 * <p>Enters: numbers without a goal ({@link dev.prescription.split.SplitTargets}), a catalogue and the main lifts.
 * Leaves: an immutable {@link dev.prescription.split.WeekSplit} with what does not fit, and why. May import:
 * {@code quantity}, {@code exercise} and the JDK; never a guideline, an athlete, a programme or a plan. Ceilings and
 * caps hold always; floors and frequencies hold or are named as shortfalls. How exercises are chosen and spread is a
 * library convention (certainty very low), not evidence. Fractional sets are counted in integer hundredths. Arguments
 * and results are never null; a null argument is a {@link java.lang.NullPointerException} that names it.
 */
@NullMarked
package dev.prescription.split;

import org.jspecify.annotations.NullMarked;
