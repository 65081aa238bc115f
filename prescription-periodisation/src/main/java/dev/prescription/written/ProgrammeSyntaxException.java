package dev.prescription.written;

import dev.prescription.quantity.InvalidValueException;

/**
 * A text that is no programme: it names the line and the column where reading stopped.
 *
 * <p>For example {@code line 6, column 28: expected a colon after exercise and role}. Lines and columns count from 1.
 * Nothing has been built when it is thrown.
 */
public final class ProgrammeSyntaxException extends InvalidValueException {

    private static final long serialVersionUID = 1L;

    /** The line where reading stopped, from 1. */
    private final int line;

    /** The column where reading stopped, from 1. */
    private final int column;

    ProgrammeSyntaxException(int line, int column, String problem, String value, String code) {
        super("programme", problem, value, code, "line " + line + ", column " + column + ": " + problem);
        this.line = line;
        this.column = column;
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
}
