/**
 * What a coach's events amount to: what they change in the sessions to come, what could not be changed, and which rules they
 * override.
 *
 * <p>Enters: coach events of a log and the plan as it stood. Leaves: the sets a coach asks for, and an outcome for each event.
 * May import: everything below progress, the plan among it. Arguments and results are never null.
 */
@NullMarked
package dev.prescription.coaching;

import org.jspecify.annotations.NullMarked;
