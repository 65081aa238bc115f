package dev.prescription.examples.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes small rosters for the tests and keeps what reading them said. */
final class RosterFiles {
    static final String HEADER = "Name,Equipment,Age,Date,Best3SquatKg,Best3BenchKg,Best3DeadliftKg";

    final List<RowProblem> problems = new ArrayList<>();
    private final Path folder;

    RosterFiles(Path folder) {
        this.folder = folder;
    }

    Path file(String text) {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    Path file(byte[] content) {
        try {
            return Files.write(folder.resolve("roster.csv"), content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Reads rows below the usual header. */
    Roster rows(String... rows) throws RosterException {
        return RosterReader.of(file(HEADER + "\n" + String.join("\n", rows) + "\n"))
                .read(problems::add);
    }

    Lifter lifter(String... rows) throws RosterException {
        return rows(rows).lifters().iterator().next();
    }

    List<String> problemLines() {
        return problems.stream().map(RowProblem::toString).toList();
    }
}
