package dev.prescription.progressiontable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads the rows of src/test/resources/stmr: comments begin with #, the first row names the columns. */
final class StmrFiles {

    private StmrFiles() {}

    static List<Map<String, String>> read(String file) {
        List<String[]> lines;
        try (InputStream stream = StmrFiles.class.getResourceAsStream("/stmr/" + file)) {
            lines = new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return lines.stream().skip(1).map(cells -> row(lines.get(0), cells)).toList();
    }

    /** The rows in groups that agree in the columns named, both in the order of the file. */
    static Map<List<String>, List<Map<String, String>>> groups(String file, String... columns) {
        return read(file).stream()
                .collect(Collectors.groupingBy(
                        row -> Arrays.stream(columns).map(row::get).toList(), LinkedHashMap::new, Collectors.toList()));
    }

    static int integer(Map<String, String> row, String column) {
        return Integer.parseInt(row.get(column));
    }

    static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.get(column));
    }

    private static Map<String, String> row(String[] header, String[] cells) {
        if (header.length != cells.length) {
            throw new IllegalStateException(Arrays.toString(cells));
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < header.length; i++) {
            row.put(header[i], cells[i]);
        }
        return row;
    }
}
