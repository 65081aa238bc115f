/**
 * One athlete's plan on paper: the weeks within 100 columns of ASCII, and some of its numbers explained.
 *
 * <p>A plan enters, lines of text leave. May import the library only. Null is refused everywhere.
 */
@NullMarked
package dev.prescription.examples.sheet;

import org.jspecify.annotations.NullMarked;
