/**
 * From an exact load to one that can be loaded: ladders of loads, rounding, plates and warm-up ramps.
 *
 * <p>Enters: exact loads and the loads an implement offers. Leaves: rounded loads that keep the exact load, the
 * direction and what happened; plates for one side of a bar; warm-up steps. May import: {@code quantity},
 * {@code goal}, {@code evidence}, {@code exercise}, {@code repmax} and the JDK. All arithmetic is on whole numbers of
 * 10<sup>-10</sup> kg: halves round up exactly, and kilograms and pounds never mix on one ladder. Nothing is clamped in
 * silence: a load outside the ladder says so in its outcome. Arguments and results are never null; a null argument is a
 * {@link java.lang.NullPointerException} that names it.
 */
@NullMarked
package dev.prescription.loading;

import org.jspecify.annotations.NullMarked;
