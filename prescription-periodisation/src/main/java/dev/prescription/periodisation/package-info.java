/** Programmes, plans and progress, built from the schemes, models, reductions and splits beside this package. */
@NullMarked
package dev.prescription.periodisation;

import org.jspecify.annotations.NullMarked;
