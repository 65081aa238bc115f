/**
 * The closed values of resistance training: repetitions, sets, loads, intensities, efforts, rests and volumes.
 *
 * <p>Enters: numbers and text from callers. Leaves: immutable values that are valid because they exist. May import:
 * the JDK and JSpecify. Every band is closed at both ends; a value outside its documented bounds is refused by
 * {@link dev.prescription.quantity.InvalidValueException}, never clamped. Arguments and results are never null; a
 * null argument is a {@link java.lang.NullPointerException} that names it.
 */
@NullMarked
package dev.prescription.quantity;

import org.jspecify.annotations.NullMarked;
