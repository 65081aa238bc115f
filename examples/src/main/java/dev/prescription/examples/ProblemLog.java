package dev.prescription.examples;

import dev.prescription.examples.roster.RowProblem;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Shows the first few problems of a roster on the terminal; where there are more, all of them go to a file. */
final class ProblemLog implements Consumer<RowProblem>, Closeable {
    static final int SHOWN = 8;

    private final Path file;
    private final List<RowProblem> first = new ArrayList<>(SHOWN);
    private @Nullable BufferedWriter writer;
    private int count;

    /** A log whose file, if it needs one, stands beside the plans: plans.csv has plans.csv.problems.txt. */
    ProblemLog(Path out) throws IOException {
        file = out.resolveSibling(out.getFileName() + ".problems.txt");
        Files.deleteIfExists(file);
    }

    @Override
    public void accept(RowProblem problem) {
        count++;
        if (count <= SHOWN) {
            first.add(problem);
            return;
        }
        try {
            BufferedWriter open = writer == null ? open() : writer;
            writer = open;
            open.write(problem + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private BufferedWriter open() throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        BufferedWriter open = Files.newBufferedWriter(file);
        for (RowProblem problem : first) {
            open.write(problem + "\n");
        }
        return open;
    }

    /** The lines to show: how many there are, the first of them, and where to find the rest. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (count == 0) {
            lines.add("  no problems");
            return lines;
        }
        String where = count <= SHOWN ? "" : ", the first " + SHOWN + " of them here, all in " + file;
        lines.add("  " + count + (count == 1 ? " problem" : " problems") + where + ":");
        first.forEach(problem -> lines.add("    " + problem));
        return lines;
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
    }
}
