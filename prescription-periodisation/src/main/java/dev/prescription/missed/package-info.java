/**
 * What becomes of planned sessions that were not done: policies as data, what of a missed session fits into the next, what days
 * away take off, and each decision as something that can be shown.
 *
 * <p>Enters: sessions and exercises by name. Leaves: what is asked for in their place, and why. May import: the core, the
 * layout, the log and the progression rules; never a plan. Arguments and results are never null; a value that exists is valid.
 */
@NullMarked
package dev.prescription.missed;

import org.jspecify.annotations.NullMarked;
