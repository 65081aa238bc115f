package dev.prescription.guideline.table;

import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.GoalKind;
import dev.prescription.goal.Population;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.parameter.Scope;
import dev.prescription.quantity.InvalidValueException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads and writes the cells of a rule: whom it covers, and what range it states in which unit. */
public final class RuleCells {

    /** The word for every constant. */
    public static final String ANY = "any";

    /** The parameters of the wide form, each with the start of its two columns. */
    public static final Map<Parameter, String> WIDE = Collections.unmodifiableMap(new EnumMap<>(Map.of(
            Parameter.REPS, "reps",
            Parameter.SETS, "sets",
            Parameter.INTENSITY, "pct1rm",
            Parameter.EFFORT, "rir",
            Parameter.REST, "rest_s")));

    private static final double HIGHEST_RPE = 10;
    private static final double SECONDS = 60;

    private RuleCells() {}

    /**
     * Returns the columns in which a row of the wide form states its ranges.
     *
     * @return the columns, such as {@code reps_min}
     */
    public static List<String> wideColumns() {
        return WIDE.keySet().stream()
                .flatMap(parameter -> wideColumns(parameter).stream())
                .toList();
    }

    /**
     * Returns the two columns of one parameter of the wide form.
     *
     * @param parameter one of {@link #WIDE}
     * @return the columns of the lower and the upper end
     */
    public static List<String> wideColumns(Parameter parameter) {
        return List.of(WIDE.get(parameter) + "_min", WIDE.get(parameter) + "_max");
    }

    /**
     * Reads goal, level, role and population; an empty cell is any, and adults for the population.
     *
     * @param row the row
     * @return the scope
     */
    public static Scope scope(RowCells row) {
        String role = row.text("role").replaceAll("(?i)\\bmain\\b(?![ _-]lift)", "main lift");
        List<GoalKind> goals = row.constants("goal", row.text("goal"), GoalKind.class, List.of(GoalKind.values()));
        List<TrainingLevel> levels =
                row.constants("level", row.text("level"), TrainingLevel.class, List.of(TrainingLevel.values()));
        List<ExerciseRole> roles = row.constants("role", role, ExerciseRole.class, List.of(ExerciseRole.values()));
        List<Population> people =
                row.constants("population", row.text("population"), Population.class, List.of(Population.ADULT));
        return Scope.any()
                .withGoals(goals.toArray(GoalKind[]::new))
                .withLevels(levels.toArray(TrainingLevel[]::new))
                .withRoles(roles.toArray(ExerciseRole[]::new))
                .withPopulations(people.toArray(Population[]::new));
    }

    /**
     * Writes goal, level, role and population, as {@link #scope} reads them.
     *
     * @param row where to write
     * @param scope the scope
     */
    public static void write(Map<String, String> row, Scope scope) {
        row.put(
                "goal",
                words(goals(scope), Scope.any().goals().size() == scope.goals().size()));
        row.put("level", words(scope.levels(), scope.levels().size() == TrainingLevel.values().length));
        row.put("role", words(scope.roles(), scope.roles().size() == ExerciseRole.values().length));
        row.put("population", words(scope.populations(), false));
    }

    /**
     * Returns the name of a scope as a part of an id: {@code strength.beginner.main-lift}, and the population unless adults.
     *
     * @param scope the scope
     * @return the parts, joined by full stops
     */
    public static String slug(Scope scope) {
        Map<String, String> words = new LinkedHashMap<>();
        write(words, scope);
        if (scope.populations().equals(Set.of(Population.ADULT))) {
            words.remove("population");
        }
        return words.values().stream()
                .map(text -> text.replaceAll("[; ]+", "-"))
                .collect(Collectors.joining("."));
    }

    private static Collection<GoalKind> goals(Scope scope) {
        return scope.goals().stream()
                .filter(kind -> scope.goals().stream().noneMatch(wider -> wider != kind && kind.isWithin(wider)))
                .toList();
    }

    private static <E extends Enum<E>> String words(Collection<E> some, boolean all) {
        return all ? ANY : some.stream().map(RuleCells::name).collect(Collectors.joining("; "));
    }

    /**
     * Returns a constant's name in small letters.
     *
     * @param constant the constant
     * @return the name, such as {@code main lift}
     */
    public static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * A range as a rule takes it, and how it was converted where the row states it in another unit.
     *
     * @param range the range, in the parameter's unit
     * @param derivation how it was converted, or empty
     */
    public record Stated(Range range, Optional<String> derivation) {}

    /**
     * Reads a range from two cells; either may be empty, and a plus may stand in the column {@code open_above}.
     *
     * @param row the row
     * @param parameter what is stated
     * @param columns the columns of the lower and the upper end
     * @param unit the unit: the parameter's; also RPE for effort and min for rest, which are converted
     * @return the range, or empty where it was refused
     */
    public static Optional<Stated> range(RowCells row, Parameter parameter, List<String> columns, String unit) {
        if (row.isBlank(columns)) {
            row.refuse(columns.get(0), "it or " + columns.get(1) + " must be filled", "", "missing");
        }
        Optional<Double> min = row.find(columns.get(0), RowCells::number);
        Optional<Double> max = row.find(columns.get(1), RowCells::number);
        boolean open = row.find("open_above", RowCells::yes).orElse(false);
        boolean rpe = parameter == Parameter.EFFORT && RowCells.word(unit).equals("rpe");
        boolean minutes = parameter == Parameter.REST && RowCells.word(unit).equals("min");
        boolean known = rpe || minutes || isOwn(parameter, unit);
        if (!known) {
            String also = parameter == Parameter.EFFORT ? " or RPE" : parameter == Parameter.REST ? " or min" : "";
            row.refuse("unit", "must be " + parameter.unit() + also, unit, "wrong-unit");
        }
        boolean openRpe = rpe && open && max.isPresent();
        if (openRpe) {
            row.refuse("open_above", "must be no where RPE is stated", row.text("open_above"), "open-rpe");
        }
        boolean isRead = isRead(row, columns.get(0), min) && isRead(row, columns.get(1), max) && !row.isBlank(columns);
        if (!known || openRpe || !isRead) {
            return Optional.empty();
        }
        Optional<Double> low = rpe ? max.map(end -> HIGHEST_RPE - end) : min.map(end -> minutes ? end * SECONDS : end);
        Optional<Double> high = rpe ? min.map(end -> HIGHEST_RPE - end) : max.map(end -> minutes ? end * SECONDS : end);
        boolean lowFits = fits(row, columns.get(rpe ? 1 : 0), parameter, low);
        boolean highFits = fits(row, columns.get(rpe ? 0 : 1), parameter, high);
        if (!lowFits || !highFits) {
            return Optional.empty();
        }
        return row.attempt(columns.get(0), () -> range(min, max, open))
                .map(stated -> new Stated(range(low, high, open), how(stated, rpe, minutes)));
    }

    private static Optional<String> how(Range stated, boolean rpe, boolean minutes) {
        return rpe
                ? Optional.of("RIR = 10 - RPE; stated as RPE " + stated)
                : minutes ? Optional.of("stated as " + stated + " min") : Optional.empty();
    }

    private static boolean isRead(RowCells row, String column, Optional<Double> end) {
        return end.isPresent() || row.text(column).isEmpty();
    }

    /** Checks an end against the parameter's domain and step, so that a refusal names its column. */
    private static boolean fits(RowCells row, String column, Parameter parameter, Optional<Double> end) {
        return end.isEmpty()
                || row.attempt(column, () -> {
                            parameter.check(Range.exactly(end.get()));
                            return end;
                        })
                        .isPresent();
    }

    private static boolean isOwn(Parameter parameter, String unit) {
        String word = RowCells.word(unit);
        boolean percent = parameter == Parameter.INTENSITY && word.equals("%1rm");
        boolean seconds = parameter == Parameter.REST && word.equals("s");
        return percent || seconds || word.equals(RowCells.word(parameter.unit()));
    }

    private static Range range(Optional<Double> min, Optional<Double> max, boolean open) {
        if (max.isEmpty()) {
            return Range.atLeast(min.orElseThrow());
        }
        Range range = min.map(low -> Range.of(low, max.get())).orElseGet(() -> Range.atMost(max.get()));
        return open ? range.andMore() : range;
    }

    /**
     * Writes min, max, open above and unit, as {@link #range} reads them.
     *
     * @param row where to write
     * @param parameter what is stated
     * @param range the range
     */
    public static void write(Map<String, String> row, Parameter parameter, Range range) {
        row.put("min", range.min().isPresent() ? number(range.min().getAsDouble()) : "");
        row.put("max", range.max().isPresent() ? number(range.max().getAsDouble()) : "");
        row.put("open_above", range.isOpenAbove() && range.max().isPresent() ? "yes" : "");
        row.put("unit", parameter.unit());
    }

    private static String number(double end) {
        return Range.exactly(end).toString();
    }

    /**
     * Reads a parameter by its name or its label.
     *
     * @param text the text, such as {@code rest} or {@code weekly sets per muscle}
     * @return the parameter
     * @throws InvalidValueException if there is none of that name
     */
    public static Parameter parameter(String text) {
        return Arrays.stream(Parameter.values())
                .filter(parameter -> RowCells.word(parameter.label()).equals(RowCells.word(text)))
                .findFirst()
                .orElseGet(() -> RowCells.constant(Parameter.class, text));
    }
}
