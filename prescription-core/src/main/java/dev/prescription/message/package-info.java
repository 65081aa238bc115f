/**
 * What is said, apart from the language it is said in: codes with typed arguments, and the bundles that put them in words.
 *
 * <p>Enters: a code and its arguments, and a caller's own wording if there is one. Leaves: text. May import: {@code quantity}
 * and the JDK; it knows no goal, rule or source. The English wording is the resource {@code english.properties} of this
 * package, read once; no default locale, clock or file plays a part. Arguments and results are never null; a null argument
 * is a {@link java.lang.NullPointerException} that names it.
 */
@NullMarked
package dev.prescription.message;

import org.jspecify.annotations.NullMarked;
