/**
 * What is trained with: exercises, the muscles they load, the movement they repeat and the implement they need.
 *
 * <p>Enters: slugs, names and muscle shares from callers who add their own exercises. Leaves: immutable exercises and
 * the dated standard catalogue. May import: {@code quantity} and the JDK. Which exercise loads which muscle, and by
 * what share, is a library convention that follows the fractional counting of hard sets (direct 1, indirect 0.5); it
 * is not a measurement. Arguments and results are never null; a null argument is a
 * {@link java.lang.NullPointerException} that names it.
 */
@NullMarked
package dev.prescription.exercise;

import org.jspecify.annotations.NullMarked;
