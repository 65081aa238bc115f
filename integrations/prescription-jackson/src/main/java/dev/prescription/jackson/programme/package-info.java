/** The tables of programmes, plans and progress, and which type has which table. */
@NullMarked
package dev.prescription.jackson.programme;

import org.jspecify.annotations.NullMarked;
