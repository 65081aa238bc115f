/**
 * What a lifter trains for and who the lifter is: the goal, the training level, the population, and whom no rule is for.
 *
 * <p>Enters: a choice of words, a strength share, an age, months of training. Leaves: immutable values that are valid
 * because they exist, and answers that name evidence by its id. May import: {@code quantity}, {@code message} and the JDK.
 * Arguments and results are never null; a null argument is a {@link java.lang.NullPointerException} that names it.
 */
@NullMarked
package dev.prescription.goal;

import org.jspecify.annotations.NullMarked;
