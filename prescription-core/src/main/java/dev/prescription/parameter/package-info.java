/**
 * What a statement can speak of: a parameter, the range it takes, the scope it holds for, and the layer it belongs to.
 *
 * <p>Enters: numbers as sources state them. Leaves: ranges that may be open at an end, and how two of them lie to each
 * other. May import: {@code quantity}, {@code message}, {@code goal}, {@code exercise} and the JDK. Nothing here knows
 * who states it. Arguments and results are never null; a null argument is a {@link java.lang.NullPointerException} that names it.
 */
@NullMarked
package dev.prescription.parameter;

import org.jspecify.annotations.NullMarked;
