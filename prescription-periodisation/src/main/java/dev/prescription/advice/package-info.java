/**
 * What to do in the next set, from what was asked of an exercise and what was done of it so far today.
 *
 * <p>Enters: set targets and set logs. Leaves: advice, which nothing stores. May import: the core, the log and the progression
 * rules; never a plan. Arguments and results are never null; a value that exists is valid.
 */
@NullMarked
package dev.prescription.advice;

import org.jspecify.annotations.NullMarked;
