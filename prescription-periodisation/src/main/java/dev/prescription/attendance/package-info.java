/**
 * Which sessions of a plan were done, which were missed, and what the policy makes of it; not exported.
 *
 * <p>Enters: the order of a plan's sessions, a policy, session logs. Leaves: the sessions still to be done, and what became of
 * each missed one. May import: the plan, the log and the policies; never lanes or progress. Arguments and results are never null.
 */
@NullMarked
package dev.prescription.attendance;

import org.jspecify.annotations.NullMarked;
