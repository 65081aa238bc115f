/**
 * The shipped evidence as tables a reader can check: text only, one file per subject, every finding once.
 *
 * <p>Not exported. Enters: nothing. Leaves: text. May import: nothing; {@code evidence} reads the rows.
 */
@NullMarked
package dev.prescription.evidence.table;

import org.jspecify.annotations.NullMarked;
