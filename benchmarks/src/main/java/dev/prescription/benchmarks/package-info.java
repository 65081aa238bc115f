/**
 * The library beside a hand-written kernel that does the same work; run by hand, never released.
 *
 * <p>Enters: the public entry points of the libraries. Leaves: JMH results. Nothing imports this package.
 */
@NullMarked
package dev.prescription.benchmarks;

import org.jspecify.annotations.NullMarked;
