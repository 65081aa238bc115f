/**
 * The method behind the weekly split: slots and sets for a problem stated in whole numbers.
 *
 * <p>Enters: candidates with their muscles, seconds and sessions, limits, and goals in hundredths of sets. Leaves: a
 * week that keeps every limit and comes as near to the goals as the method gets, in the order of {@code Standing}. May
 * import {@code exercise}, {@code quantity} and the JDK. Not exported: {@code split} states the problem and says what
 * the answer means. Whole numbers only, no hash order, no clock: equal problems have equal answers.
 */
@NullMarked
package dev.prescription.solving;

import org.jspecify.annotations.NullMarked;
