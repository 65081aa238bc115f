package dev.prescription.examples;

import dev.prescription.examples.programme.ProgrammeOrder;
import dev.prescription.examples.programme.WrittenRecipe;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.written.ProgrammeSyntaxException;
import dev.prescription.written.WrittenProgramme;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file with a programme in the text form; what is wrong with it is said with path, line and column. */
final class ProgrammeFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path file;

    ProgrammeFile(Path file) {
        this.file = file;
    }

    /** Reads the programme, and compiles it once to know that it can be. */
    ProgrammeOrder order(Goal goal, TrainingLevel level) throws UserError {
        String text = text();
        try {
            WrittenProgramme written = WrittenProgramme.parse(text);
            ProgrammeOrder order = new ProgrammeOrder(goal, level, new WrittenRecipe(written));
            order.programme();
            return order;
        } catch (ProgrammeSyntaxException wrong) {
            throw new UserError("programme: " + file + ", " + wrong.getMessage());
        } catch (InvalidValueException wrong) {
            throw new UserError("programme: " + file + where(text, wrong.value()) + ": " + wrong.getMessage());
        }
    }

    private String text() throws UserError {
        if (Files.isDirectory(file)) {
            throw new UserError("programme: must be a file, is a folder: " + file);
        }
        if (!Files.exists(file)) {
            throw new UserError("programme: no such file: " + file);
        }
        try {
            String text = Files.readString(file);
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException binary) {
            throw new UserError("programme: must be text in UTF-8: " + file);
        } catch (IOException unreadable) {
            throw new UserError("programme: cannot be read: " + file);
        }
    }

    /** Where a refused word first stands, as in {@code , line 6, column 5}; nothing where it stands nowhere as such. */
    private static String where(String text, String word) {
        Matcher found = Pattern.compile("(?<![\\w-])" + Pattern.quote(word) + "(?![\\w-])")
                .matcher(text);
        if (!found.find()) {
            return "";
        }
        String[] before = text.substring(0, found.start()).split("\\R", -1);
        return ", line " + before.length + ", column " + (before[before.length - 1].length() + 1);
    }
}
