/**
 * What a coach may change of a plan under way, and what is proposed to them.
 *
 * <p>Enters: exercises, loads, rules and sessions by name. Leaves: changes and proposals as data, which a log records and
 * progress carries out. May import: the core and the packages a written programme is made of; never a log or a plan.
 * Arguments and results are never null; a value that exists is valid; nothing here prints a load.
 */
@NullMarked
package dev.prescription.proposal;

import org.jspecify.annotations.NullMarked;
