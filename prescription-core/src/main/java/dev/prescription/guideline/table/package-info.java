/**
 * The shipped guidelines as tables a coach can read: text only, one file per goal or profile, every number once.
 *
 * <p>Not exported. Enters: nothing. Leaves: text. May import: nothing; {@code guideline} reads the rows.
 */
@NullMarked
package dev.prescription.guideline.table;

import org.jspecify.annotations.NullMarked;
