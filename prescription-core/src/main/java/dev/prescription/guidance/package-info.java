/**
 * Answers beside the prescription: what a set trains, and how a prescription moves to another load.
 *
 * <p>Enters: repetitions, reserve, intensity as somebody states them, guidelines, a rep-max model. Leaves: answers with the
 * rules and findings they rest on, refusals included. May import: {@code rule} and what that imports. What cannot be
 * answered is data, never an exception. Arguments and results are never null; a null argument is a
 * {@link java.lang.NullPointerException} that names it.
 */
@NullMarked
package dev.prescription.guidance;

import org.jspecify.annotations.NullMarked;
