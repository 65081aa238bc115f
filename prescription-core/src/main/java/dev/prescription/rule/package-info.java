/**
 * The logic that reads one guideline for one context: which cell answers, how goals are blended, what holds together.
 *
 * <p>Enters: a guideline, a goal, a level, a role. Leaves: reasons, each of which holds the number it explains. May
 * import: {@code quantity}, {@code goal}, {@code evidence}, {@code exercise}, {@code repmax}, {@code guideline} and the
 * JDK. A parameter no rule speaks of is an empty result, never an exception. Arguments and results are never null; a
 * null argument is a {@link java.lang.NullPointerException} that names it.
 */
@NullMarked
package dev.prescription.rule;

import org.jspecify.annotations.NullMarked;
