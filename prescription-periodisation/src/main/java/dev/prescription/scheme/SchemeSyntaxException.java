package dev.prescription.scheme;

import dev.prescription.quantity.InvalidValueException;

/**
 * A text that is no scheme: it names the line and the column where reading stopped.
 *
 * <p>For example {@code SetScheme.parse("3x5 @ heavy")} is refused with {@code line 1, column 7: expected a load such as
 * 72.5%, 85% TM, 5RM, RIR 2, RPE 8, 60 kg or -10%, found "heavy"}. Lines and columns count from 1, a column is one
 * {@code char}; at the end of the text it is the one after the last. Nothing has been built when it is thrown.
 */
public final class SchemeSyntaxException extends InvalidValueException {

    private static final long serialVersionUID = 1L;

    /** The line where reading stopped, from 1. */
    private final int line;

    /** The column where reading stopped, from 1. */
    private final int column;

    /** What is wrong there, without the position. */
    private final String problem;

    SchemeSyntaxException(String rule, String value, String code, int line, int column, String problem) {
        super("scheme", rule, value, code, "line " + line + ", column " + column + ": " + problem);
        this.line = line;
        this.column = column;
        this.problem = problem;
    }

    /**
     * Returns the line where reading stopped.
     *
     * @return the line, from 1
     */
    public int line() {
        return line;
    }

    /**
     * Returns the column where reading stopped.
     *
     * @return the column, from 1; one more than the line's length where the line ends too early
     */
    public int column() {
        return column;
    }

    /**
     * Returns what is wrong, without the position, for a caller whose text is part of a longer one.
     *
     * @return the problem, such as {@code sets: must be 1 to 100, given 0}
     */
    public String problem() {
        return problem;
    }
}
