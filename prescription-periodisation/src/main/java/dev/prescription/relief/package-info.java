/**
 * What relief and a test make of a programme's structure: which microcycles are light, what becomes of a series, the sessions
 * of a taper and the attempts of a test.
 *
 * <p>Enters: a prescriber, what is stated, the last training week. Leaves: microcycles and their remarks. May import:
 * layouts, reductions and the core; never a programme, a plan or a date. Arguments and results are never null.
 */
@NullMarked
package dev.prescription.relief;

import org.jspecify.annotations.NullMarked;
