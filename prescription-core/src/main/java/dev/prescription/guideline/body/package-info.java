/**
 * What articles, position stands, textbooks and practitioners state, as tables a coach can read: text only, one file per profile.
 *
 * <p>Not exported. Enters: nothing. Leaves: text. May import: nothing; {@code guideline} reads the rows.
 */
@NullMarked
package dev.prescription.guideline.body;

import org.jspecify.annotations.NullMarked;
