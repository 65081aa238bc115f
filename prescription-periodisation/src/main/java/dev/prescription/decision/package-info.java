/**
 * What a rule decided about an exercise: from where, to where, on which facts, and why.
 *
 * <p>Enters: what a progression rule worked out from a log. Leaves: stored facts, which a later replay uses for the past.
 * May import: the core only. Arguments and results are never null; a value that exists is valid.
 */
@NullMarked
package dev.prescription.decision;

import org.jspecify.annotations.NullMarked;
