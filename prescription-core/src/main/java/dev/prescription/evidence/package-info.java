/**
 * Where the numbers come from: sources, what each of them states, and how certain that is. No rules here.
 *
 * <p>Enters: sources and findings from callers who bring their own guideline. Leaves: immutable sources and findings,
 * and the shipped {@link dev.prescription.evidence.EvidenceBase}, read from the unexported {@code evidence.table}. May
 * import: {@code quantity}, {@code message} and the JDK. A finding states a source in our own words; ids are never reused.
 * Arguments and results are never null; a null argument is a {@link java.lang.NullPointerException} that names it.
 */
@NullMarked
package dev.prescription.evidence;

import org.jspecify.annotations.NullMarked;
