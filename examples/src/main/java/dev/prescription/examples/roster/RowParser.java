package dev.prescription.examples.roster;

import dev.prescription.examples.roster.Lifter.AgeStatement;
import dev.prescription.examples.roster.RosterRows.Row;
import dev.prescription.examples.roster.RowProblem.Reason;
import dev.prescription.repmax.Gear;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one row into a roster, or says what is wrong with it.
 *
 * <p>A bad shape, name, date or equipment drops the row, for the first of these reasons; a bad best drops that lift, a
 * bad age is taken as unknown. A blank best is a lift not entered, and one of 0 kg or below a lift failed: neither is
 * a problem, and neither is a best.
 */
final class RowParser {
    /** No lift of a meet on record reached it, in any gear. */
    private static final double HEAVIEST_KILOGRAMS = 600;

    private static final double OLDEST_YEARS = 110;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,20})?");

    private final RosterColumns columns;
    private final RosterDateFormat dateFormat;
    private final LocalDate latest;
    private final Roster roster;
    private final Consumer<RowProblem> problems;

    RowParser(
            RosterColumns columns,
            RosterDateFormat dateFormat,
            LocalDate latest,
            Roster roster,
            Consumer<RowProblem> problems) {
        this.columns = columns;
        this.dateFormat = dateFormat;
        this.latest = latest;
        this.roster = roster;
        this.problems = problems;
    }

    void read(Row row) {
        if (!hasRightShape(row)) {
            roster.countDroppedRow();
            return;
        }
        String name = name(row);
        if (name == null) {
            roster.countDroppedRow();
            return;
        }
        Lifter lifter = roster.lifter(name);
        LocalDate date = date(row);
        Gear gear = date == null ? null : gear(row);
        if (date == null || gear == null) {
            roster.countDroppedRow();
            return;
        }
        lifter.countRow();
        age(row, date).ifPresent(lifter::take);
        boolean withBest = false;
        for (Lift lift : Lift.values()) {
            OptionalDouble kilograms = best(row, columns.best(lift));
            if (kilograms.isPresent()) {
                lifter.take(lift, new Best(date, kilograms.getAsDouble(), gear));
                withBest = true;
            }
        }
        roster.countKeptRow(withBest);
    }

    private boolean hasRightShape(Row row) {
        if (row.fields().isEmpty()) {
            report(row, -1, Reason.STRAY_QUOTE, "");
            return false;
        }
        List<String> fields = row.fields().get();
        int wanted = columns.count();
        if (fields.size() < wanted) {
            report(row, -1, Reason.SHORT_ROW, fields.size() + " of " + wanted + " fields");
            return false;
        }
        if (!fields.subList(wanted, fields.size()).stream().allMatch(String::isBlank)) {
            report(row, -1, Reason.LONG_ROW, fields.size() + " for " + wanted + " fields");
            return false;
        }
        return true;
    }

    private @Nullable String name(Row row) {
        String name = cell(row, columns.name());
        if (name.isEmpty()) {
            report(row, columns.name(), Reason.NO_NAME, "");
            return null;
        }
        if (name.indexOf('\uFFFD') >= 0) {
            report(row, columns.name(), Reason.UNREADABLE_NAME, RowProblem.quoted(name));
            return null;
        }
        return name;
    }

    private @Nullable LocalDate date(Row row) {
        String cell = cell(row, columns.date());
        if (cell.isEmpty()) {
            report(row, columns.date(), Reason.NO_DATE, "");
            return null;
        }
        Optional<LocalDate> date = dateFormat.parse(cell);
        if (date.isEmpty()) {
            report(row, columns.date(), Reason.BAD_DATE, dateFormat + ": " + RowProblem.quoted(cell));
            return null;
        }
        if (date.get().isBefore(EARLIEST) || date.get().isAfter(latest)) {
            report(row, columns.date(), Reason.IMPOSSIBLE_DATE, RowProblem.quoted(cell));
            return null;
        }
        return date.get();
    }

    /**
     * The gear behind the layout's word. Its "Unlimited" allows more than a multi-ply suit and is kept with those; its
     * "Straps" (a deadlift with straps) is no gear a maximum of ours carries.
     */
    private @Nullable Gear gear(Row row) {
        String cell = cell(row, columns.equipment());
        Gear gear = switch (cell.toLowerCase(Locale.ROOT)) {
            case "raw" -> Gear.RAW;
            case "wraps" -> Gear.WRAPS;
            case "single-ply" -> Gear.SINGLE_PLY;
            case "multi-ply", "unlimited" -> Gear.MULTI_PLY;
            default -> null;
        };
        if (gear == null) {
            Reason reason = cell.isEmpty() ? Reason.NO_EQUIPMENT : Reason.UNKNOWN_EQUIPMENT;
            report(row, columns.equipment(), reason, cell.isEmpty() ? "" : RowProblem.quoted(cell));
        }
        return gear;
    }

    private Optional<AgeStatement> age(Row row, LocalDate date) {
        if (!columns.hasAge()) {
            return Optional.empty();
        }
        String cell = cell(row, columns.age());
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        double years = PLAIN_NUMBER.matcher(cell).matches() ? Double.parseDouble(cell) : -1;
        if (years < 0 || years > OLDEST_YEARS) {
            report(row, columns.age(), Reason.BAD_AGE, RowProblem.quoted(cell));
            return Optional.empty();
        }
        return Optional.of(new AgeStatement(years, date));
    }

    private OptionalDouble best(Row row, int column) {
        String cell = cell(row, column);
        if (cell.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (!PLAIN_NUMBER.matcher(cell).matches()) {
            report(row, column, Reason.TEXT_IN_NUMBER, RowProblem.quoted(cell));
            return OptionalDouble.empty();
        }
        double kilograms = Double.parseDouble(cell);
        if (Math.abs(kilograms) > HEAVIEST_KILOGRAMS) {
            report(row, column, Reason.IMPOSSIBLE_LIFT, RowProblem.quoted(cell));
            return OptionalDouble.empty();
        }
        return kilograms > 0 ? OptionalDouble.of(kilograms) : OptionalDouble.empty();
    }

    private static String cell(Row row, int column) {
        return row.fields().orElseThrow().get(column).strip();
    }

    private void report(Row row, int column, Reason reason, String detail) {
        roster.add(reason);
        String title = column < 0 ? "" : columns.title(column);
        problems.accept(new RowProblem(row.line(), column + 1, title, reason, detail));
    }
}
