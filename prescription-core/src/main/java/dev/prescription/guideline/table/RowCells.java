package dev.prescription.guideline.table;

import dev.prescription.quantity.InvalidValueException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One row of a caller's table, read cell by cell: what cannot be read is noted with row and column, and reading goes on.
 *
 * <p>Columns and words are compared without regard to case; a space, a hyphen and an underscore are the same. An absent
 * column, null and blank text are an empty cell.
 */
public final class RowCells {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,5}([.][0-9]{1,4})?");

    private final int number;
    private final Map<String, String> cells = new LinkedHashMap<>();
    private final List<InvalidValueException> problems;
    private boolean sound = true;

    /**
     * Starts to read a row.
     *
     * @param number the number of the row, from 1
     * @param row column to cell
     * @param problems where the refusals of all rows are gathered
     */
    public RowCells(int number, Map<String, ? extends @Nullable String> row, List<InvalidValueException> problems) {
        this.number = number;
        this.problems = problems;
        row.forEach((column, cell) -> {
            if (cells.put(word(column), cell == null ? "" : cell) != null) {
                refuse(word(column), "must be named once", column, "duplicate");
            }
        });
    }

    /**
     * Returns a name in lower case, its parts joined by underscores.
     *
     * @param text the name of a column or a constant
     * @return the name to compare
     */
    public static String word(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[ _-]+", "_");
    }

    /**
     * Says whether the row has the column, filled or not.
     *
     * @param column the column
     * @return whether it is there
     */
    public boolean has(String column) {
        return cells.containsKey(column);
    }

    /**
     * Returns a cell as it was given.
     *
     * @param column the column
     * @return the text, empty where there is none
     */
    public String raw(String column) {
        return cells.getOrDefault(column, "");
    }

    /**
     * Returns a cell without the blanks around it.
     *
     * @param column the column
     * @return the text, empty where there is none
     */
    public String text(String column) {
        return raw(column).strip();
    }

    /**
     * Says whether some cells are all empty.
     *
     * @param columns the columns
     * @return whether none of them is filled
     */
    public boolean isBlank(Collection<String> columns) {
        return columns.stream().allMatch(column -> text(column).isEmpty());
    }

    /**
     * Says whether nothing of this row was refused so far.
     *
     * @return whether the row is sound
     */
    public boolean isSound() {
        return sound;
    }

    /**
     * Refuses every column but these.
     *
     * @param columns the columns a row may have
     */
    public void allowOnly(Collection<String> columns) {
        cells.forEach((column, cell) -> {
            if (!columns.contains(column)) {
                refuse(column, "must be one of " + String.join(", ", columns), cell, "unknown-column");
            }
        });
    }

    /**
     * Refuses cells that are filled.
     *
     * @param columns the columns that must be empty
     * @param why when they must be, such as "where the unit is category"
     */
    public void allowNone(Collection<String> columns, String why) {
        columns.stream()
                .filter(column -> !text(column).isEmpty())
                .forEach(column -> refuse(column, "must be empty " + why, text(column), "not-empty"));
    }

    /**
     * Notes a refusal.
     *
     * @param column the column
     * @param rule what every cell of it must satisfy
     * @param value what was given
     * @param code a stable slug
     */
    public void refuse(String column, String rule, Object value, String code) {
        sound = false;
        problems.add(InvalidValueException.of("row " + number + ", column " + column, rule, value, code));
    }

    /**
     * Does something that may refuse its arguments.
     *
     * @param <T> the type of what is made
     * @param column the column to name in a refusal
     * @param maker what to do
     * @return what was made, or empty where it was refused
     */
    public <T> Optional<T> attempt(String column, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (InvalidValueException refused) {
            refuse(column, refused.rule(), refused.value(), refused.code());
            return Optional.empty();
        }
    }

    /**
     * Reads a cell that may be empty.
     *
     * @param <T> the type of the value
     * @param column the column
     * @param reader how to read the text
     * @return the value, or empty where the cell is empty or was refused
     */
    public <T> Optional<T> find(String column, Function<String, T> reader) {
        return text(column).isEmpty() ? Optional.empty() : attempt(column, () -> reader.apply(text(column)));
    }

    /**
     * Reads a cell that must be filled.
     *
     * @param <T> the type of the value
     * @param column the column
     * @param reader how to read the text
     * @return the value, or empty where it was refused
     */
    public <T> Optional<T> read(String column, Function<String, T> reader) {
        if (text(column).isEmpty()) {
            refuse(column, "must be filled", "", "missing");
        }
        return find(column, reader);
    }

    /**
     * Reads a number with a full stop.
     *
     * @param text the text, such as -2, 90 or 0.5
     * @return the number
     */
    public static double number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw InvalidValueException.of("number", "must be a number such as 90 or 2.5", text, "malformed");
        }
        return Double.parseDouble(text);
    }

    /**
     * Reads yes or no.
     *
     * @param text the text
     * @return whether it says yes
     */
    public static boolean yes(String text) {
        if (!word(text).matches("yes|true|no|false")) {
            throw InvalidValueException.of("word", "must be yes or no", text, "malformed");
        }
        return word(text).matches("yes|true");
    }

    /**
     * Returns the words of a cell, parted by semicolons, commas or blanks.
     *
     * @param column the column
     * @return the words, none for an empty cell
     */
    public List<String> words(String column) {
        return text(column).isEmpty() ? List.of() : List.of(text(column).split("[;,\\s]+", -1));
    }

    /**
     * Reads a constant by its name, also in the plural.
     *
     * @param <E> the enum
     * @param type the enum
     * @param text the name
     * @return the constant
     */
    public static <E extends Enum<E>> E constant(Class<E> type, String text) {
        List<String> known = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            String name = word(constant.name());
            if (word(text).equals(name) || word(text).equals(name + "s")) {
                return constant;
            }
            known.add(name.replace('_', ' '));
        }
        throw InvalidValueException.of(
                type.getSimpleName(), "must be one of " + String.join(", ", known), text, "unknown");
    }

    /**
     * Reads constants parted by semicolons or commas, or by blanks where that gives names; {@code any} for all of them.
     *
     * @param <E> the enum
     * @param column the column
     * @param text the cell's text
     * @param type the enum
     * @param otherwise what an empty cell or a refused one stands for
     * @return the constants, at least one
     */
    public <E extends Enum<E>> List<E> constants(String column, String text, Class<E> type, List<E> otherwise) {
        if (word(text).equals("any")) {
            return List.of(type.getEnumConstants());
        }
        List<E> constants = new ArrayList<>();
        for (String part : text.isEmpty() ? List.<String>of() : List.of(text.split("[;,]", -1))) {
            try {
                constants.add(constant(type, part));
            } catch (InvalidValueException noSingleName) {
                for (String word : part.strip().split("\\s+", -1)) {
                    attempt(column, () -> constant(type, word)).ifPresent(constants::add);
                }
            }
        }
        return constants.isEmpty() ? otherwise : constants;
    }

    /** Finds what each text names, or refuses the first that names nothing. */
    public static <T> List<T> known(String column, String[] names, Function<String, Optional<T>> find) {
        List<T> found = new ArrayList<>();
        for (String name : names) {
            found.add(find.apply(name)
                    .orElseThrow(
                            () -> InvalidValueException.of(column, "must be of the evidence given", name, "unknown")));
        }
        return found;
    }
}
