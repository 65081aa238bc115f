/**
 * The lanes of a plan: which slots progress together by one rule, what a rule starts from, and how what was logged answers what
 * was asked of a slot; not exported.
 *
 * <p>Enters: a plan, which rules are meant, a session log. Leaves: lanes by session, where each begins, targets and exposures.
 * May import: the plan, the log and the progression rules; never coaching or progress. Arguments and results are never null.
 */
@NullMarked
package dev.prescription.lane;

import org.jspecify.annotations.NullMarked;
