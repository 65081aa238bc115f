package dev.prescription.examples.roster;

import java.util.Optional;

/**
 * Finds out how a roster writes its dates by reading all of them once, before anything is believed.
 *
 * <p>Dashes with the year first are ISO. With slashes, a first number over 12 shows day first and a second over 12
 * month first; where no date of the file shows either, or some show the one and some the other, nobody can tell
 * 05/09/2006 and the user is asked.
 */
final class DateFormatDetector {
    private static final String ASK = "; say which with -DdateFormat=dd/MM/yyyy or -DdateFormat=MM/dd/yyyy";

    private final Tally iso = new Tally();
    private final Tally dayFirst = new Tally();
    private final Tally monthFirst = new Tally();
    private final Tally slashed = new Tally();
    private final Tally all = new Tally();
    private final Tally stated = new Tally();
    private final Optional<RosterDateFormat> statedFormat;

    DateFormatDetector(Optional<RosterDateFormat> statedFormat) {
        this.statedFormat = statedFormat;
    }

    void see(long line, String cell) {
        if (cell.isEmpty()) {
            return;
        }
        all.add(line, cell);
        if (statedFormat.isPresent()) {
            stated.addIf(statedFormat.get().parse(cell).isPresent(), line, cell);
            return;
        }
        if (cell.indexOf('/') < 0) {
            iso.addIf(RosterDateFormat.ISO.parse(cell).isPresent(), line, cell);
            return;
        }
        boolean asDayFirst = RosterDateFormat.DAY_FIRST.parse(cell).isPresent();
        boolean asMonthFirst = RosterDateFormat.MONTH_FIRST.parse(cell).isPresent();
        slashed.addIf(asDayFirst || asMonthFirst, line, cell);
        dayFirst.addIf(asDayFirst && !asMonthFirst, line, cell);
        monthFirst.addIf(asMonthFirst && !asDayFirst, line, cell);
    }

    /** The one format the dates were written in. */
    RosterDateFormat result() throws RosterException {
        if (statedFormat.isPresent()) {
            return confirmed(statedFormat.get());
        }
        if (all.count == 0) {
            return RosterDateFormat.ISO;
        }
        if (iso.count == 0 && slashed.count == 0) {
            throw new RosterException("roster: no date could be read, the first is " + all.first()
                    + "; say how with -DdateFormat=PATTERN");
        }
        if (iso.count >= slashed.count) {
            return RosterDateFormat.ISO;
        }
        if (dayFirst.count > 0 && monthFirst.count > 0) {
            throw new RosterException("roster: some dates have the day first (" + dayFirst.first()
                    + ") and some the month (" + monthFirst.first() + ")" + ASK);
        }
        if (dayFirst.count == 0 && monthFirst.count == 0) {
            throw new RosterException(
                    "roster: dates such as " + slashed.first() + " may have day or month first" + ASK);
        }
        return dayFirst.count > 0 ? RosterDateFormat.DAY_FIRST : RosterDateFormat.MONTH_FIRST;
    }

    private RosterDateFormat confirmed(RosterDateFormat format) throws RosterException {
        if (all.count > 0 && stated.count == 0) {
            throw new RosterException(
                    "dateFormat: " + format + " reads none of the dates, the first is " + all.first());
        }
        return format;
    }

    /** A count and the first cell that was counted. */
    private static final class Tally {
        private long count;
        private long firstLine;
        private String firstCell = "";

        void addIf(boolean counts, long line, String cell) {
            if (counts) {
                add(line, cell);
            }
        }

        void add(long line, String cell) {
            if (count == 0) {
                firstLine = line;
                firstCell = cell;
            }
            count++;
        }

        String first() {
            return RowProblem.quoted(firstCell) + " in line " + firstLine;
        }
    }
}
