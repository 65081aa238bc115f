package dev.prescription.repmax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the plain CSV files under test resources: comments begin with #, the first row names the columns. */
final class CsvRows {

    private CsvRows() {}

    static List<Map<String, String>> read(String resource) {
        List<String[]> lines;
        try (InputStream stream = Objects.requireNonNull(CsvRows.class.getResourceAsStream(resource), resource)) {
            lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        String[] header = lines.get(0);
        return lines.stream().skip(1).map(cells -> row(header, cells)).toList();
    }

    private static Map<String, String> row(String[] header, String[] cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < header.length; i++) {
            row.put(header[i], cells[i]);
        }
        return row;
    }
}
