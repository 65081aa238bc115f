/**
 * Programmes and replaced sessions taken apart, to be stored and put together again without choosing or working out anything.
 *
 * <p>Enters: what a programme or plan is made of. Leaves: the same, as values. May import: the core, layouts, clashes and
 * terms; never a plan. Arguments and results are never null; a value that exists is valid.
 */
@NullMarked
package dev.prescription.parts;

import org.jspecify.annotations.NullMarked;
