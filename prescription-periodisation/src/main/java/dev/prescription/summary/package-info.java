/**
 * Numbers about a plan: hard sets per muscle, work per lift, minutes per session, the strength share that came out.
 *
 * <p>Enters: a programme's structure, one athlete, and each set as the plan gives it. Leaves: plain values per microcycle.
 * May import: the core, techniques, schemes, layouts and resolution; never a plan. Arguments and results are never null.
 */
@NullMarked
package dev.prescription.summary;

import org.jspecify.annotations.NullMarked;
