package dev.prescription.examples.roster;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file one after the other, each with the line it begins on; empty lines are left out.
 *
 * <p>Read as CSV the file may hold line breaks within quotes. One stray quote then spoils all that follows, so such a
 * file is read again <em>line by line</em>: every line a row of its own, and only the line with the quote is bad.
 */
final class RosterRows implements Closeable, Iterator<RosterRows.Row> {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Closeable source;
    private final Iterator<CsvRecord> records;
    private final @Nullable BufferedReader lines;
    private long line;
    private @Nullable String next;

    private RosterRows(Closeable source, Iterator<CsvRecord> records, @Nullable BufferedReader lines) {
        this.source = source;
        this.records = records;
        this.lines = lines;
        advance();
    }

    /** Opens a file as CSV; a stray quote on the way is a {@link CsvParseException}. */
    static RosterRows ofWhole(Path file) throws IOException {
        CsvReader<CsvRecord> csv = builder().detectBomHeader(true).ofCsvRecord(file, StandardCharsets.UTF_8);
        return new RosterRows(csv, csv.iterator(), null);
    }

    /** Opens a file line by line; a line with a stray quote is a row without fields. */
    static RosterRows ofLines(Path file) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
        return new RosterRows(reader, List.<CsvRecord>of().iterator(), reader);
    }

    private static CsvReader.CsvReaderBuilder builder() {
        return CsvReader.builder()
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    @Override
    public boolean hasNext() {
        return lines == null ? records.hasNext() : next != null;
    }

    @Override
    public Row next() {
        String text = next;
        if (text == null) {
            CsvRecord row = records.next();
            return new Row(row.getStartingLineNumber(), Optional.of(row.getFields()));
        }
        long place = line;
        advance();
        try {
            return new Row(place, Optional.of(builder().ofSingleCsvRecord(text).getFields()));
        } catch (CsvParseException strayQuote) {
            return new Row(place, Optional.empty());
        }
    }

    private void advance() {
        if (lines == null) {
            return;
        }
        try {
            do {
                next = lines.readLine();
                line++;
            } while (next != null && next.isEmpty());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        String text = next;
        if (line == 1 && text != null && text.charAt(0) == BYTE_ORDER_MARK) {
            next = text.substring(1);
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    /**
     * One row.
     *
     * @param line the line it begins on, 1 for the first of the file
     * @param fields its fields, or empty where its quotes cannot be made out
     */
    record Row(long line, Optional<List<String>> fields) {}
}
