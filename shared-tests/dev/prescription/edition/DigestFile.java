package dev.prescription.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A committed file of what the library answered under named editions: {@code edition | case | numbers | digest}, one line
 * each. The file holds the cases, so that a new edition adds lines and changes none.
 *
 * @param file the file, below the module's directory
 * @param test the test class that holds it, for the message that says how to write it
 * @param frame what else the numbers depend on, such as the edition of the catalogue; empty for nothing
 */
public record DigestFile(Path file, String test, String frame) {

    private static final String PART = " | ";
    private static final String FRAME = "# frame: ";
    private static final int DIGITS = 12;

    /**
     * Fails where a line of the file is no longer what the library answers, or an edition has no line.
     * {@code -Ddigests.write=true} adds the lines of editions the file does not name; it never changes one.
     *
     * @param samples the cases of a new file or a new edition, each {@code edition | case}
     * @param answer what the library answers for a case now, or empty where it cannot be asked any more
     */
    public void hold(List<String> samples, Function<String, Optional<String>> answer) {
        hold(samples, answer, Boolean.getBoolean("digests.write"));
    }

    void hold(List<String> samples, Function<String, Optional<String>> answer, boolean writing) {
        List<String> committed = read();
        boolean sameFrame = committed.isEmpty() || committed.get(0).equals(FRAME + frame);
        List<String> lines = new ArrayList<>();
        if (sameFrame || !writing) {
            committed.stream().filter(line -> !line.startsWith("#")).forEach(lines::add);
        }
        assertThat(sameFrame || writing)
                .as("%s was taken under another frame than \"%s\". %s", file, frame, advice())
                .isTrue();
        List<String> changed = new ArrayList<>();
        for (String line : lines) {
            String now = answer.apply(key(line))
                    .map(numbers -> line(key(line), numbers))
                    .orElse("nothing: it is gone");
            if (!now.equals(line)) {
                changed.add("was " + line + "\n is " + now);
            }
        }
        assertThat(changed)
                .as("%d of %d lines of %s changed. %s", changed.size(), lines.size(), file, advice())
                .isEmpty();
        Set<String> named = new LinkedHashSet<>();
        lines.forEach(line -> named.add(edition(line)));
        Set<String> unnamed = new LinkedHashSet<>();
        for (String sample : samples) {
            if (!named.contains(edition(sample))) {
                unnamed.add(edition(sample));
                lines.add(line(sample, answer.apply(sample).orElseThrow()));
            }
        }
        if (writing) {
            write(lines);
        } else {
            assertThat(unnamed)
                    .as("editions without a line in %s. %s", file, advice())
                    .isEmpty();
        }
    }

    private String advice() {
        return "A published edition never changes its numbers. Give what changed a new edition, keep the old one as data,"
                + " and add the new lines: mvn -pl "
                + Path.of("").toAbsolutePath().getFileName()
                + " -am test -Dtest=" + test + " -Dsurefire.failIfNoSpecifiedTests=false -Ddigests.write=true."
                + " Only an edition that no release has carried may be written over: delete its lines first.";
    }

    private List<String> read() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(List<String> lines) {
        Set<String> editions = new LinkedHashSet<>();
        lines.forEach(line -> editions.add(edition(line)));
        List<String> head = List.of(
                FRAME + frame,
                "# editions: " + String.join(", ", editions),
                "# Written by " + test
                        + "; a line changes only by deleting it, and only before its edition is released.");
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, Stream.concat(head.stream(), lines.stream()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String edition(String line) {
        return line.substring(0, line.indexOf(PART));
    }

    private static String key(String line) {
        return line.substring(0, line.indexOf(PART, line.indexOf(PART) + PART.length()));
    }

    private static String line(String key, String numbers) {
        String[] parts = numbers.split("\n", 2);
        return key + PART + parts[0] + PART + digest(key + numbers);
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
