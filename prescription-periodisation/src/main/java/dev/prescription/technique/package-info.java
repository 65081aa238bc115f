/**
 * Ways to do a set that differ from lifting it straight through: clusters, rest-pause, drop sets and their like.
 *
 * <p>Enters: a technique's parameters, within limits. Leaves: its time, how it counts as hard sets, what is known of it.
 * May import: the core's values and evidence. Arguments and results are never null; a value outside its documented
 * bounds is refused by {@link dev.prescription.quantity.InvalidValueException}. Nothing in the library chooses a
 * technique: whoever writes a programme names it.
 */
@NullMarked
package dev.prescription.technique;

import org.jspecify.annotations.NullMarked;
