package dev.prescription.examples;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** The small invented roster that ships with the example, as a file that is gone again after use. */
final class ShippedRoster implements Closeable {
    private final Path file;

    private ShippedRoster(Path file) {
        this.file = file;
    }

    static ShippedRoster open() throws IOException {
        Path file = Files.createTempFile("invented-roster", ".csv");
        try (InputStream content = Quickstart.class.getResourceAsStream("invented-roster.csv")) {
            Files.copy(
                    Objects.requireNonNull(content, "the roster is packed beside the class"),
                    file,
                    StandardCopyOption.REPLACE_EXISTING);
        }
        return new ShippedRoster(file);
    }

    Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        Files.delete(file);
    }
}
