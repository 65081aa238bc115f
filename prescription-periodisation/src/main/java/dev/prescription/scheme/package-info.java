/**
 * How the sets of one exercise in one session hang together: written schemes, and series of straight sets with what is
 * feasible for them.
 *
 * <p>Enters: repetitions, efforts, loads, techniques, text, a rep-max model. Leaves: schemes and series that hold
 * together. May import: techniques, the core's values and rep-max models. Arguments and results are never null; a value
 * outside its documented bounds is refused by {@link dev.prescription.quantity.InvalidValueException}.
 */
@NullMarked
package dev.prescription.scheme;

import org.jspecify.annotations.NullMarked;
