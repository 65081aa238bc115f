package dev.prescription.exercise.table;

import java.util.Objects;

/**
 * The exercises of one movement pattern, as a table in text.
 *
 * <p>One line an exercise, its cells between bars: id, name, what it needs (the implement first, then stations, joined by
 * {@code +}), what its load means, muscles (direct {@code /} indirect) and marks. A line that begins with {@code =} holds
 * other names of the exercise above it, between semicolons. Loads: {@code load} is all that is moved, {@code hand} is what
 * each hand holds, {@code body 65} is 65 % of the body plus the load, {@code assist 100} is 100 % of the body less the
 * load. Marks: {@code staple}, {@code one-sided}, {@code practised} or {@code technical}, {@code spotter},
 * {@code lengthened}.
 *
 * @param pattern the label of the movement pattern, such as {@code horizontal press}
 * @param rows the lines
 */
public record PatternRows(String pattern, String rows) {

    /**
     * Checks that nothing is missing.
     *
     * @param pattern the label of the movement pattern
     * @param rows the lines
     */
    public PatternRows {
        Objects.requireNonNull(pattern, "pattern");
        Objects.requireNonNull(rows, "rows");
    }
}
