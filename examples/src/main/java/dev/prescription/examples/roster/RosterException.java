package dev.prescription.examples.roster;

/**
 * A roster that cannot be read at all, told in one line: no such file, a column missing, dates that may be read in
 * two ways. A single bad row is not one of these; that is a {@link RowProblem}.
 */
public final class RosterException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the one line.
     *
     * @param message what is wrong and what to do about it, for example "roster: no such file: lifters.csv"
     */
    public RosterException(String message) {
        super(message);
    }
}
