package dev.prescription.reason;

import java.util.List;
import java.util.Objects;

/**
 * One remark on how a value came about: a code and its arguments, in the order the code states.
 *
 * <p>For example {@code Note.of(Note.Code.OPEN_ABOVE, "S2-18", "15")} reads "S2-18 says 15 or more: the band ends at the
 * number it names."
 *
 * @param code what is remarked
 * @param arguments the code's arguments, as text
 */
public record Note(Code code, List<String> arguments) {

    /** What a note remarks; the English pattern names its arguments by number. */
    public enum Code {
        /** No guideline was chosen: the default one. */
        DEFAULT_GUIDELINE("No guideline chosen: {0} by default."),
        /** The guideline asked, the parameter, the context, and who answers instead. */
        SILENT("{0} is silent on {1} for {2}: {3} answers."),
        /** The parameter and the population that nobody has a rule for, where what holds for adults answers. */
        POPULATION_SILENT("No rule on {0} for {1}: what holds for adults answers."),
        /** Where weeks to an effect are stated. */
        EXPECTATION("An expectation, never a promise: how much one person gains differs widely."),
        /** The guideline asked, the range with its unit and the rule, where only its feasible layer speaks. */
        FEASIBLE_ONLY("Of what works, {0} states {1} ({2}); that is not what it prescribes."),
        /** The rule and its upper end, where the source goes beyond. */
        OPEN_ABOVE("{0} says {1} or more, open above: the band ends at the number it names."),
        /** The rule, the end it lacks, the number taken, and the rule it was taken from. */
        END_FROM("{0} names no {1} end: {2} comes from {3}."),
        /** The rule, the end it lacks, the number of another rule that does not fit, and that rule. */
        END_APART("{0} names no {1} end, and {2} of {3} lies on the other side: the band closes at the number named."),
        /** The rule and the end it lacks, where no other rule has it. */
        NO_END("{0} names no {1} end, nor does another rule: the band closes at the number named."),
        /** The share, and the cell it is. */
        ANCHOR("A strength share of {0} is the {1} cell."),
        /** The share, the lower cell, the upper cell, and the range both state. */
        BLENDED_ALIKE("At a strength share of {0} the {1} cell and the {2} cell say the same, {3}."),
        /** The share, the lower cell with its range, and the upper cell with its range. */
        BLENDED("At a strength share of {0} each bound lies on a straight line from the {1} cell ({2}) to the {3} cell"
                + " ({4}), rounded half up.");

        private final String pattern;

        Code(String pattern) {
            this.pattern = pattern;
        }

        /**
         * Returns the English pattern, whose {@code {0}}, {@code {1}} ... stand for the arguments.
         *
         * @return the pattern
         */
        public String pattern() {
            return pattern;
        }
    }

    /**
     * Copies the arguments.
     *
     * @param code what is remarked
     * @param arguments the code's arguments, as text
     * @throws NullPointerException if an argument is null
     */
    public Note {
        Objects.requireNonNull(code, "code");
        arguments = List.copyOf(arguments);
    }

    /**
     * Returns a note.
     *
     * @param code what is remarked
     * @param arguments the code's arguments, as text
     * @return the note
     * @throws NullPointerException if an argument is null
     */
    public static Note of(Code code, String... arguments) {
        return new Note(code, List.of(arguments));
    }

    /** Returns the note in English. */
    @Override
    public String toString() {
        String text = code.pattern();
        for (int i = 0; i < arguments.size(); i++) {
            text = text.replace("{" + i + "}", arguments.get(i));
        }
        return text;
    }
}
