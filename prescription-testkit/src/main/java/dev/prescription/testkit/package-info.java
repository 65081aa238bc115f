/**
 * Contracts for rules of a caller's own: what every shipped rule and model keeps, asked of any other.
 *
 * <p>Enters: a progression rule or a periodisation model. Leaves: the {@link dev.prescription.testkit.Breach breaches}, or an
 * {@link AssertionError} that names them. Works in any test framework. May import: the public API of the two libraries, nothing
 * else. Arguments and results are never null.
 */
@NullMarked
package dev.prescription.testkit;

import org.jspecify.annotations.NullMarked;
