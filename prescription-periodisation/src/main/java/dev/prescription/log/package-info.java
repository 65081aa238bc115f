/**
 * What was done, decided and lived through, in the order of the log.
 *
 * <p>Enters: what an athlete or a coach reports. Leaves: immutable entries, each with an id and a place in the log. May
 * import: the core, declared progressions, the names of a layout, and decisions; never a plan. Arguments and results are never
 * null; an entry that exists is valid. Nothing here prints a load, a body mass or pain.
 */
@NullMarked
package dev.prescription.log;

import org.jspecify.annotations.NullMarked;
