/**
 * Progression tables, vertical plans and load schemes in the manner of the R package STMr, on plain numbers.
 *
 * <p>A table says how much easier than a maximal set a set is, by repetitions, volume and progression step; a vertical plan
 * says how repetitions, sets and steps change from one session to the next; a shape of sets put over both is a load scheme.
 *
 * <p>Enters: repetitions, steps and increments; a {@link dev.prescription.repmax.RepMaxFormula}. Leaves: raw adjustments
 * and shares of the one-repetition maximum (1RM), as STMr prints them, and beside each a valid
 * {@link dev.prescription.quantity.Intensity} or the reason why there is none. May import: the core's values and
 * {@code repmax}. Steps are 0 and below: 0 is the step nearest to the maximum, -3 is three steps back from it. Arguments
 * and results are never null; a null argument is a {@link java.lang.NullPointerException} that names it, a number that
 * breaks a rule is refused by {@link dev.prescription.quantity.InvalidValueException}. All types are immutable.
 *
 * <p>Source: STMr (Mladen Jovanovic), evidence id {@code L-RM1-15}, and the Strength Training Manual behind it: a
 * practitioner's convention, which no study has compared with another. Only its printed numbers were used.
 */
@NullMarked
package dev.prescription.progressiontable;

import org.jspecify.annotations.NullMarked;
