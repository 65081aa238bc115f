/** The tables: which type has which fields. */
@NullMarked
package dev.prescription.jackson.form;

import org.jspecify.annotations.NullMarked;
