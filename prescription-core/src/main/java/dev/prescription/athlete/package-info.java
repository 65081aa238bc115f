/**
 * The athlete: only what changes a load.
 *
 * <p>Enters: an id, the unit, maxima with gear and date, implements, restrictions, and the body mass where it is known.
 * Leaves: immutable athletes. May import: {@code quantity}, {@code exercise}, {@code repmax}, {@code loading} and the
 * JDK. What an athlete does, and when, is the programme's; goals and levels are the prescriber's. A restriction has a
 * caller's code and no diagnosis. Text forms print ids and counts, never a load or a body mass, and nothing here is
 * logged. Arguments and results are never null; a null argument is a {@link java.lang.NullPointerException} that names
 * it.
 */
@NullMarked
package dev.prescription.athlete;

import org.jspecify.annotations.NullMarked;
