/**
 * Why a number is what it is: the rules it came from, what was done to them, and who says otherwise.
 *
 * <p>Enters: what a rule module resolved. Leaves: reasons, conflicts and recommendations as values, their statements as
 * messages, and text in English or in a caller's words. May import: {@code parameter}, {@code guideline}, {@code evidence},
 * {@code message} and what those import. Arguments and results are never null; a null argument is a
 * {@link java.lang.NullPointerException} that names it.
 */
@NullMarked
package dev.prescription.reason;

import org.jspecify.annotations.NullMarked;
