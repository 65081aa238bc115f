package dev.prescription.examples;

import dev.prescription.examples.programme.ProgrammeOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the user asked for on the command line.
 *
 * @param roster {@code -Droster=FILE}: the roster to plan; empty for the small one that ships with the example
 * @param dateFormat {@code -DdateFormat=dd/MM/yyyy}: how the roster writes its dates; empty to find out
 * @param out {@code -Dout=FILE}: the CSV file to write, over what is there
 * @param isStory {@code -Dscenario=story}: whether eight weeks are played in place of a plan and a roster
 * @param order {@code -Dgoal= -Dlevel= -Dmodel= -Dweeks= -Dsessions= -Dminutes=} and so on, or {@code -Dprogramme=FILE}: what to plan
 */
record QuickstartSettings(
        Optional<Path> roster, Optional<String> dateFormat, Path out, boolean isStory, ProgrammeOrder order) {
    private static final String DEFAULT_OUT = "target/quickstart/plans.csv";

    /** Reads the properties; the example's own {@code target} is preferred where it is run from the repository. */
    static QuickstartSettings from(UnaryOperator<@Nullable String> property) throws UserError {
        Optional<Path> roster = path("roster", property.apply("roster"));
        Optional<String> dateFormat = Optional.ofNullable(property.apply("dateFormat"));
        Optional<Path> stated = path("out", property.apply("out"));
        Path out = stated.orElse(Path.of(Files.isDirectory(Path.of("examples")) ? "examples" : "", DEFAULT_OUT));
        if (Files.isDirectory(out)) {
            throw new UserError("out: must be a file, is a folder: " + out);
        }
        Optional<Path> programme = path("programme", property.apply("programme"));
        if (roster.isPresent() && isSame(roster.get(), out)) {
            throw new UserError("out: would be written over the roster: " + out);
        }
        if (programme.isPresent() && isSame(programme.get(), out)) {
            throw new UserError("out: would be written over the programme: " + out);
        }
        boolean isStory = isStory(property.apply("scenario"));
        ProgrammeOrder order = new ProgrammeOptions(property).order(programme);
        return new QuickstartSettings(roster, dateFormat, out, isStory, order);
    }

    private static boolean isStory(@Nullable String scenario) throws UserError {
        if (scenario != null && !scenario.strip().equals("story")) {
            throw new UserError("scenario: must be story, given '" + scenario + "'");
        }
        return scenario != null;
    }

    private static Optional<Path> path(String name, @Nullable String value) throws UserError {
        if (value == null) {
            return Optional.empty();
        }
        if (value.isBlank()) {
            throw new UserError(name + ": must name a file, is empty");
        }
        try {
            return Optional.of(Path.of(value));
        } catch (InvalidPathException noPath) {
            throw new UserError(name + ": must name a file, is none: " + noPath.getReason());
        }
    }

    private static boolean isSame(Path input, Path out) {
        try {
            return Files.exists(out) && Files.exists(input) && Files.isSameFile(input, out);
        } catch (IOException unreadable) {
            return false;
        }
    }
}
