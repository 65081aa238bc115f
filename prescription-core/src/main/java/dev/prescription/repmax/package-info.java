/**
 * How repetitions, repetitions in reserve and intensity hold together, and what one repetition can be at most.
 *
 * <p>Enters: repetitions, reserves, intensities and loads from {@code quantity}. Leaves: intensities, repetitions to
 * failure, tested and estimated one-repetition maxima. May import: {@code quantity} and the JDK. Two layers: a
 * {@link dev.prescription.repmax.RepMaxFormula} is the published arithmetic on plain numbers, a
 * {@link dev.prescription.repmax.RepMaxModel} is guarded: strictly falling, closed over a stated domain, the same curve
 * for prescribing and estimating. Numbers cite the row ids of the evidence files ({@code L-RM1-01} and the like).
 * Arguments and results are never null; a null argument is a {@link java.lang.NullPointerException} that names it.
 * Nothing here reads a clock: a date is what the caller says it is.
 */
@NullMarked
package dev.prescription.repmax;

import org.jspecify.annotations.NullMarked;
