package dev.prescription.examples.roster;

import java.util.Locale;
import java.util.Objects;

/**
 * Something a row could not be read for, with its place.
 *
 * @param line the line the row begins on, 1 for the header
 * @param column the number of the column, 1 for the first; 0 where the row as a whole is meant
 * @param columnName the name of the column; empty where the row as a whole is meant
 * @param reason what kind of problem it is
 * @param detail what was found, cut short and printable
 */
public record RowProblem(long line, int column, String columnName, Reason reason, String detail) {
    /** Refuses a null. */
    public RowProblem {
        Objects.requireNonNull(columnName, "columnName");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(detail, "detail");
    }

    /** Prints place, reason and detail: "line 17, column 23 (Best3SquatKg): text in a number: 'abc'". */
    @Override
    public String toString() {
        String place = column == 0 ? "" : String.format(Locale.ROOT, ", column %d (%s)", column, columnName);
        return "line " + line + place + ": " + reason.title() + (detail.isEmpty() ? "" : ": " + detail);
    }

    /** Quotes a cell for a message: at most 24 characters, nothing that would move a terminal's cursor. */
    static String quoted(String cell) {
        StringBuilder text = new StringBuilder("'");
        int shown = Math.min(cell.length(), 24);
        for (int i = 0; i < shown; i++) {
            char c = cell.charAt(i);
            text.append(c >= ' ' && c <= '~' ? c : '?');
        }
        return text.append(shown < cell.length() ? "...'" : "'").toString();
    }

    /** Why a row, or one cell of it, was left out. */
    public enum Reason {
        /** Fewer fields than the header. */
        SHORT_ROW("short row", true),
        /** More fields than the header. */
        LONG_ROW("long row", true),
        /** A quote that does not close, or closes before the field ends. */
        STRAY_QUOTE("stray quote", true),
        /** No name. */
        NO_NAME("no name", true),
        /** A name that is not UTF-8 text, so that two lifters might pass for one. */
        UNREADABLE_NAME("name is not UTF-8", true),
        /** No date. */
        NO_DATE("no date", true),
        /** A date the format does not fit, or that no calendar has. */
        BAD_DATE("not a date of the format", true),
        /** A date before 1900 or after today. */
        IMPOSSIBLE_DATE("impossible date", true),
        /** No equipment, so nobody knows what the lift stands for. */
        NO_EQUIPMENT("no equipment", true),
        /** Equipment that is none of the layout's words. */
        UNKNOWN_EQUIPMENT("unknown equipment", true),
        /** A best that is not a plain number; the lift is dropped, the row kept. */
        TEXT_IN_NUMBER("text in a number", false),
        /** A best nobody lifts; the lift is dropped, the row kept. */
        IMPOSSIBLE_LIFT("impossible lift", false),
        /** An age that is no number or none a person has; the age is taken as unknown, the row kept. */
        BAD_AGE("impossible age", false);

        private final String title;
        private final boolean dropsRow;

        Reason(String title, boolean dropsRow) {
            this.title = title;
            this.dropsRow = dropsRow;
        }

        /** The reason in words, for example "short row". */
        public String title() {
            return title;
        }

        /** Whether the whole row is dropped; otherwise the cell alone is. */
        public boolean dropsRow() {
            return dropsRow;
        }
    }
}
