/**
 * The weekly split: which exercises, in which session, with how many sets, for two to six sessions a week.
 *
 * <p>Enters: a {@link dev.prescription.split.WeekRequest}, which has numbers without a goal, terms, exercises and main
 * lifts. Leaves: an immutable {@link dev.prescription.split.WeekSplit} with what does not fit, and why. May import:
 * {@code solving}, {@code terms}, {@code selection}, {@code exercise}, {@code quantity} and the JDK; never a guideline,
 * an athlete, a programme or a plan. Ceilings, caps and minutes hold always; floors and frequencies hold or are named as
 * shortfalls. How exercises are chosen and spread is a library convention (certainty very low), not evidence. Fractional
 * sets are counted in integer hundredths. Arguments and results are never null; a null argument is a
 * {@link java.lang.NullPointerException} that names it.
 */
@NullMarked
package dev.prescription.split;

import org.jspecify.annotations.NullMarked;
