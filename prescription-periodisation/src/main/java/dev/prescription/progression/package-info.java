/**
 * How an exercise progresses from session to session: targets and set logs in, decisions out.
 *
 * <p>Enters: what was planned and what was done, one exercise at a time. Leaves: decisions with reasons, and what to do next.
 * {@link dev.prescription.progression.ProgressionRule} is open to rules of a caller's own; two laws hold whatever a rule says: a
 * miss never raises the basis, and no step exceeds the cap. May import: the core, decisions and logs; never a plan. Arguments
 * and results are never null.
 */
@NullMarked
package dev.prescription.progression;

import org.jspecify.annotations.NullMarked;
