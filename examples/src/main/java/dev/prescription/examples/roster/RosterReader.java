package dev.prescription.examples.roster;

import de.siegmar.fastcsv.reader.CsvParseException;
import dev.prescription.examples.roster.RosterRows.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads a roster file twice, row by row: once to learn how its dates are written, once for its lifters.
 *
 * <pre>{@code
 * Roster roster = RosterReader.of(Path.of("lifters.csv")).notAfter(today).read(problem -> log(problem));
 * }</pre>
 *
 * <p>Comma-separated UTF-8 with or without a byte-order mark, a header line, loads in kilograms.
 */
public final class RosterReader {
    private final Path file;
    private final Optional<RosterDateFormat> dateFormat;
    private final LocalDate latest;

    private RosterReader(Path file, Optional<RosterDateFormat> dateFormat, LocalDate latest) {
        this.file = file;
        this.dateFormat = dateFormat;
        this.latest = latest;
    }

    /**
     * A reader of one file that finds the date format out for itself and believes any date from 1900 on.
     *
     * @param file the roster
     * @return the reader; nothing is opened yet
     */
    public static RosterReader of(Path file) {
        return new RosterReader(Objects.requireNonNull(file, "file"), Optional.empty(), LocalDate.MAX);
    }

    /**
     * The same with a stated date format.
     *
     * @param pattern for example {@code dd/MM/yyyy}
     * @return the reader
     * @throws RosterException if the pattern is none, or leaves out day, month or year
     */
    public RosterReader withDateFormat(String pattern) throws RosterException {
        Objects.requireNonNull(pattern, "pattern");
        return new RosterReader(file, Optional.of(RosterDateFormat.ofPattern(pattern)), latest);
    }

    /**
     * The same with a last possible day, usually today: a later date would pass for a lifter's latest meet for ever.
     *
     * @param last the last day believed
     * @return the reader
     */
    public RosterReader notAfter(LocalDate last) {
        return new RosterReader(file, dateFormat, Objects.requireNonNull(last, "last"));
    }

    /**
     * Reads the file.
     *
     * @param problems is told of every problem, in the order of the file
     * @return the lifters and the counts
     * @throws RosterException if the file cannot be read, is no CSV in the layout, or its dates can be read in two ways
     */
    public Roster read(Consumer<RowProblem> problems) throws RosterException {
        Objects.requireNonNull(problems, "problems");
        checkFile();
        try {
            return readAs(RosterRows::ofWhole, problems);
        } catch (CsvParseException strayQuote) {
            return readLineByLine(problems);
        } catch (IOException | UncheckedIOException unreadable) {
            throw unreadable();
        }
    }

    private Roster readLineByLine(Consumer<RowProblem> problems) throws RosterException {
        try {
            return readAs(RosterRows::ofLines, problems);
        } catch (IOException | UncheckedIOException unreadable) {
            throw unreadable();
        }
    }

    /** A first pass for the dates, which also shows whether the file can be read in this way, and a second for all. */
    private Roster readAs(Opener opener, Consumer<RowProblem> problems) throws IOException, RosterException {
        RosterDateFormat format;
        try (RosterRows rows = opener.open(file)) {
            format = detectDateFormat(rows);
        }
        try (RosterRows rows = opener.open(file)) {
            return readRows(rows, format, problems);
        }
    }

    private void checkFile() throws RosterException {
        if (!Files.exists(file)) {
            throw new RosterException("roster: no such file: " + name());
        }
        if (!Files.isRegularFile(file)) {
            throw new RosterException("roster: not a regular file: " + name());
        }
        if (!Files.isReadable(file)) {
            throw unreadable();
        }
    }

    private RosterDateFormat detectDateFormat(RosterRows rows) throws RosterException {
        DateFormatDetector detector = new DateFormatDetector(dateFormat);
        RosterColumns columns = columns(rows);
        while (rows.hasNext()) {
            Row row = rows.next();
            List<String> fields = row.fields().orElse(List.of());
            if (fields.size() >= columns.count()) {
                detector.see(row.line(), fields.get(columns.date()).strip());
            }
        }
        return detector.result();
    }

    private Roster readRows(RosterRows rows, RosterDateFormat format, Consumer<RowProblem> problems)
            throws RosterException {
        RosterColumns columns = columns(rows);
        Roster roster = new Roster(format, columns.hasAge());
        RowParser parser = new RowParser(columns, format, latest, roster, problems);
        while (rows.hasNext()) {
            parser.read(rows.next());
        }
        return roster;
    }

    private RosterColumns columns(RosterRows rows) throws RosterException {
        if (!rows.hasNext()) {
            throw new RosterException("roster: empty file: " + name());
        }
        return RosterColumns.of(rows.next().fields().orElse(List.of()));
    }

    private RosterException unreadable() {
        return new RosterException("roster: cannot be read: " + name());
    }

    private String name() {
        return file.toString();
    }

    /** One of the two ways to read a file. */
    private interface Opener {
        RosterRows open(Path file) throws IOException;
    }
}
