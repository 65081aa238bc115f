/**
 * How the sets of one exercise in one session hang together: series of straight sets and what is feasible for them.
 *
 * <p>Enters: repetitions, efforts, intensity bands, a rep-max model. Leaves: series that hold together. May import: the
 * core's values and rep-max models. Arguments and results are never null; a value outside its documented bounds is
 * refused by {@link dev.prescription.quantity.InvalidValueException}.
 */
@NullMarked
package dev.prescription.scheme;

import org.jspecify.annotations.NullMarked;
