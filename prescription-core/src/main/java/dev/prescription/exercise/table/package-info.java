/**
 * The standard catalogue's data: one table in text for each movement pattern; not exported.
 *
 * <p>Enters: nothing. Leaves: text that {@code exercise} reads. May import: the JDK. Which exercise loads which muscle, and
 * all marks, are library conventions ({@code C-CAT-01}), written for this library. Arguments are never null.
 */
@NullMarked
package dev.prescription.exercise.table;

import org.jspecify.annotations.NullMarked;
