/**
 * The durable form as a module of Jackson 3.
 *
 * <p>Enters: values of the two libraries, and JSON. Leaves: JSON, and equal values. May import: the two libraries and Jackson.
 * Arguments and results are never null.
 */
@NullMarked
package dev.prescription.jackson;

import org.jspecify.annotations.NullMarked;
