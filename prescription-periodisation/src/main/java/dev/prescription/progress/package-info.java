/**
 * An athlete's progress through a plan: a pure function of the plan and the log.
 *
 * <p>Enters: a plan and log entries. Leaves: what comes next, what was decided and why, and the log to be stored. May import:
 * everything below, the plan among it. Arguments and results are never null; nothing here prints a load, a body mass or pain.
 */
@NullMarked
package dev.prescription.progress;

import org.jspecify.annotations.NullMarked;
