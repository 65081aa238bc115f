/**
 * Guidelines as data: which parameter takes which range, in which scope, from which source.
 *
 * <p>Enters: rules, shipped or a caller's own. Leaves: named editions of rules. May import: {@code quantity},
 * {@code goal}, {@code evidence}, {@code exercise}, {@code parameter} and the JDK.
 * Nothing here decides what to prescribe: that is {@code rule}. Ranges may be open at an end and are never closed by
 * guessing. Arguments and results are never null; a null argument is a {@link java.lang.NullPointerException} that
 * names it.
 */
@NullMarked
package dev.prescription.guideline;

import org.jspecify.annotations.NullMarked;
