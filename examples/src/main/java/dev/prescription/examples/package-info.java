/**
 * The quickstart: one athlete's plan with three of its numbers explained, then a whole roster planned into a CSV file.
 *
 * <p>System properties enter, text and one CSV file leave. Shows the library as a platform would call it; may import
 * everything, and nothing imports it. Null is refused everywhere; what may be absent is an {@code Optional}.
 */
@NullMarked
package dev.prescription.examples;

import org.jspecify.annotations.NullMarked;
