package dev.prescription.examples.roster;

import dev.prescription.examples.roster.RowProblem.Reason;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A roster as read: its lifters, and what became of every row.
 *
 * <p>{@code rows() == rowsWithBest() + rowsWithoutBest() + droppedRows()}, always.
 */
public final class Roster {
    private final RosterDateFormat dateFormat;
    private final boolean hasAges;
    private final Map<String, Lifter> lifters = new LinkedHashMap<>();
    private final Map<Reason, Integer> problems = new EnumMap<>(Reason.class);
    private int rows;
    private int rowsWithBest;
    private int rowsWithoutBest;

    Roster(RosterDateFormat dateFormat, boolean hasAges) {
        this.dateFormat = dateFormat;
        this.hasAges = hasAges;
    }

    Lifter lifter(String name) {
        return lifters.computeIfAbsent(name, Lifter::new);
    }

    void countDroppedRow() {
        rows++;
    }

    void countKeptRow(boolean withBest) {
        rows++;
        if (withBest) {
            rowsWithBest++;
        } else {
            rowsWithoutBest++;
        }
    }

    void add(Reason reason) {
        problems.merge(reason, 1, Integer::sum);
    }

    /** How the dates were read. */
    public RosterDateFormat dateFormat() {
        return dateFormat;
    }

    /** Whether the file has a column of ages; without one nobody is known to be under age. */
    public boolean hasAges() {
        return hasAges;
    }

    /** The lifters in the order of their first row, those with nothing but bad rows among them. */
    public Collection<Lifter> lifters() {
        return Collections.unmodifiableCollection(lifters.values());
    }

    /** The rows below the header, empty lines not counted. */
    public int rows() {
        return rows;
    }

    /** The rows that gave at least one valid best. */
    public int rowsWithBest() {
        return rowsWithBest;
    }

    /** The rows that were sound and gave none: lifts failed, not entered or dropped as bad cells. */
    public int rowsWithoutBest() {
        return rowsWithoutBest;
    }

    /** The rows left out because something in them could not be read. */
    public int droppedRows() {
        return rows - rowsWithBest - rowsWithoutBest;
    }

    /**
     * How often a reason was met: rows where it {@linkplain Reason#dropsRow() drops the row}, cells elsewhere.
     *
     * @param reason the reason
     * @return the count, 0 or more
     */
    public int count(Reason reason) {
        return problems.getOrDefault(Objects.requireNonNull(reason, "reason"), 0);
    }
}
