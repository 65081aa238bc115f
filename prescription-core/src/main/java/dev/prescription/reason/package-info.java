/**
 * Why a number is what it is: the rules it came from, what was done to them, and who says otherwise.
 *
 * <p>Enters: what a rule module resolved. Leaves: reasons and conflicts as values, and their English text. May import:
 * {@code parameter}, {@code guideline}, {@code evidence} and what those import. Arguments and results are never null; a
 * null argument is a {@link java.lang.NullPointerException} that names it.
 */
@NullMarked
package dev.prescription.reason;

import org.jspecify.annotations.NullMarked;
