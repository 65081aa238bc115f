/**
 * What differs between two plans: what, where, from what to what, and after which entries of a log.
 *
 * <p>Enters: two plans of any programmes and athletes. Leaves: differences as data, and as text. May import: the plan, the log
 * and what lies below them; never progress. Arguments and results are never null; only {@code text()} names loads.
 */
@NullMarked
package dev.prescription.difference;

import org.jspecify.annotations.NullMarked;
