/**
 * The one-repetition maximum of one lifter and lift over time, and the rules that move a maximum or a training max.
 *
 * <p>Enters: set logs, tests and settings. Leaves: readings, never changed afterwards, what they say together with a band, and
 * rules. May import: the core, logs, decisions, the parts of progression and the rules of working loads. Arguments and results are never null.
 */
@NullMarked
package dev.prescription.progression.maximum;

import org.jspecify.annotations.NullMarked;
