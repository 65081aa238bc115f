/**
 * What is agreed about a week before anything is chosen for it: sessions, minutes, days, style and context.
 *
 * <p>Enters: what a coach or a lifter says. Leaves: immutable values that {@code split} solves by and a programme tells.
 * May import: {@code selection}, {@code exercise}, {@code evidence}, {@code quantity} and the JDK. How fast a session
 * goes is reckoned here ({@link dev.prescription.terms.SessionPace}) and nowhere else. Arguments and results are never
 * null; a null argument is a {@link java.lang.NullPointerException} that names it.
 */
@NullMarked
package dev.prescription.terms;

import org.jspecify.annotations.NullMarked;
