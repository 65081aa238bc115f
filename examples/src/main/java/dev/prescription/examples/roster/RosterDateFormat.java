package dev.prescription.examples.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * How a roster writes its dates: {@code yyyy-MM-dd}, {@code dd/MM/yyyy}, {@code MM/dd/yyyy} or a pattern of
 * {@link DateTimeFormatter} that the user states. Strict: 31/02/2015 is no date.
 */
public final class RosterDateFormat {
    static final RosterDateFormat ISO = new RosterDateFormat("yyyy-MM-dd", "uuuu-M-d");
    static final RosterDateFormat DAY_FIRST = new RosterDateFormat("dd/MM/yyyy", "d/M/uuuu");
    static final RosterDateFormat MONTH_FIRST = new RosterDateFormat("MM/dd/yyyy", "M/d/uuuu");

    private static final LocalDate TRIAL = LocalDate.of(2017, 11, 28);

    private final String pattern;
    private final DateTimeFormatter formatter;

    private RosterDateFormat(String pattern, String strictPattern) {
        this.pattern = pattern;
        this.formatter =
                DateTimeFormatter.ofPattern(strictPattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    /**
     * Reads a stated pattern.
     *
     * @param pattern for example {@code dd/MM/yyyy}, or {@code dd.MM.yyyy}
     * @return the format
     * @throws RosterException if it is no pattern or leaves out day, month or year
     */
    static RosterDateFormat ofPattern(String pattern) throws RosterException {
        for (RosterDateFormat known : new RosterDateFormat[] {ISO, DAY_FIRST, MONTH_FIRST}) {
            if (known.pattern.equals(pattern)) {
                return known;
            }
        }
        try {
            RosterDateFormat stated = new RosterDateFormat(pattern, pattern.replace('y', 'u'));
            if (stated.parse(stated.formatter.format(TRIAL)).equals(Optional.of(TRIAL))) {
                return stated;
            }
        } catch (IllegalArgumentException | DateTimeException noPattern) {
            // Falls through: one message for a bad pattern and for one that says too little.
        }
        throw new RosterException(
                "dateFormat: must be a date pattern such as yyyy-MM-dd, dd/MM/yyyy or MM/dd/yyyy, given "
                        + RowProblem.quoted(pattern));
    }

    /** Reads one cell; empty where it is no date of this format. */
    Optional<LocalDate> parse(String cell) {
        try {
            return Optional.of(LocalDate.parse(cell, formatter));
        } catch (DateTimeException notOfThisFormat) {
            return Optional.empty();
        }
    }

    /** Prints the pattern, for example {@code dd/MM/yyyy}. */
    @Override
    public String toString() {
        return pattern;
    }
}
