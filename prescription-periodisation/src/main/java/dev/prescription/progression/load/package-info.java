/**
 * The shipped rules that move a working load, its repetitions, its sets or its scheme.
 *
 * <p>Enters: settings. Leaves: rules, immutable, each saying its step, its cap, what counts as success and when it hands back.
 * May import: the core, schemes, logs, decisions and the parts of progression. Arguments and results are never null.
 */
@NullMarked
package dev.prescription.progression.load;

import org.jspecify.annotations.NullMarked;
