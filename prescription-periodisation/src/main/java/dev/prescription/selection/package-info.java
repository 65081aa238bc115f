/**
 * Which exercises may be chosen, for whom and with what.
 *
 * <p>Enters: the equipment at hand, exercises left out or asked for, muscles to emphasise, restrictions. Leaves: an
 * immutable {@link dev.prescription.selection.TrainingContext} that says of every exercise whether it may be chosen, and
 * if not, why; {@link dev.prescription.selection.Alternatives} to an exercise, ranked, with reasons. May import:
 * {@code exercise}, {@code athlete} (restrictions, and whether a maximum is known), {@code quantity} and the JDK; never a
 * programme or a plan. Arguments and results are never null; a null argument is a {@link
 * java.lang.NullPointerException} that names it.
 */
@NullMarked
package dev.prescription.selection;

import org.jspecify.annotations.NullMarked;
