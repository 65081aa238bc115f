/**
 * Documents that stand by themselves, and the refusal of one that is none.
 *
 * <p>Enters: what is to be stored together. Leaves: the kinds of documents with their versions and schemas. May import: the two
 * libraries and Jackson's exceptions. Arguments and results are never null.
 */
@NullMarked
package dev.prescription.jackson.document;

import org.jspecify.annotations.NullMarked;
