/**
 * The shipped rules by the name a programme declares them under.
 *
 * <p>Enters: a declaration. Leaves: a rule, or none where no shipped rule has that name. May import: the core, declared
 * progressions and every other package of progression. Arguments and results are never null.
 */
@NullMarked
package dev.prescription.progression.declared;

import org.jspecify.annotations.NullMarked;
