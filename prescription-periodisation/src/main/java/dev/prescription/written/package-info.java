/**
 * Programmes as a coach writes them: microcycles, sessions and slots with their set schemes, and the text they are kept in.
 *
 * <p>Enters: what a coach writes, by code or as text. Leaves: values that compile to a programme like any other. May
 * import: the core and schemes. Arguments and results are never null; a value that exists is valid.
 */
@NullMarked
package dev.prescription.written;

import org.jspecify.annotations.NullMarked;
