/**
 * What a lifter trains for and who the lifter is: the goal, the training level, the population.
 *
 * <p>Enters: a choice of words and one whole number, the strength share. Leaves: immutable values that are valid
 * because they exist. May import: {@code quantity} and the JDK. Arguments and results are never null; a null argument
 * is a {@link java.lang.NullPointerException} that names it.
 */
@NullMarked
package dev.prescription.goal;

import org.jspecify.annotations.NullMarked;
