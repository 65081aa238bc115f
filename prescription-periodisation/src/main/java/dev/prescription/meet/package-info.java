/**
 * The day of a meet or a maximum test: which loads to attempt, the warm-up for them, and what results say of the next one.
 *
 * <p>Enters: the third attempt that is aimed at, a maximum, results. Leaves: loads that can be loaded, notes, how often such
 * attempts succeed. May import: reductions and the core; never a programme or a plan. Arguments and results are never null.
 */
@NullMarked
package dev.prescription.meet;

import org.jspecify.annotations.NullMarked;
