/**
 * The shipped guidelines as tables a coach can read: text only, one file per goal or profile, every number once. And the
 * cells of a caller's own rows.
 *
 * <p>Not exported. Enters: a caller's rows. Leaves: text, ranges and scopes; {@code guideline} makes rules of them. May
 * import: {@code quantity}, {@code goal}, {@code exercise} and {@code parameter}.
 */
@NullMarked
package dev.prescription.guideline.table;

import org.jspecify.annotations.NullMarked;
