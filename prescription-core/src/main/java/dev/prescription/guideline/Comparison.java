package dev.prescription.guideline;

import dev.prescription.parameter.Cells;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.parameter.Relation;
import dev.prescription.parameter.Scope;
import dev.prescription.quantity.InvalidValueException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What two guidelines say of the same cells, side by side: for each parameter and scope two rules, and how their ranges lie
 * to each other.
 *
 * <p>For example {@code Guideline.compare(Guideline.consensus(), Guideline.byId("seed-000"))} says that for an
 * intermediate's main lift of a strength goal 2-6 and 1-6 repetitions are nested. Each guideline speaks for itself: where
 * it has no rule it is silent, whatever its fallback would say, and where both are silent there is no row. As in a conflict,
 * the rules of the governing layer count, and an overridden one says so.
 */
public final class Comparison {

    private final Guideline one;
    private final Guideline other;
    private final List<Row> rows;

    private Comparison(Guideline one, Guideline other, List<Row> rows) {
        this.one = one;
        this.other = other;
        this.rows = List.copyOf(rows);
    }

    static Comparison of(Guideline one, Guideline other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        List<Row> rows = new ArrayList<>();
        for (Parameter parameter : Parameter.values()) {
            List<Row> said = new ArrayList<>();
            for (Scope cell : Cells.all()) {
                meet(one, other, parameter, cell).forEach(row -> add(said, row));
            }
            rows.addAll(said);
        }
        return new Comparison(one, other, rows);
    }

    /** Adds a row, unless one of the same rules covers its cell already or differs from it in the role only. */
    private static void add(List<Row> said, Row row) {
        for (int i = said.size() - 1; i >= 0; i--) {
            Row earlier = said.get(i);
            if (earlier.one.equals(row.one) && earlier.other.equals(row.other)) {
                if (earlier.scope.covers(row.scope)) {
                    return;
                }
                List<Scope> both = Cells.foldRoles(List.of(earlier.scope, row.scope));
                if (both.size() == 1) {
                    said.set(i, new Row(row.parameter, both.get(0), row.one, row.other));
                    return;
                }
            }
        }
        said.add(row);
    }

    /** Sets the governing rules against each other, and each further rule against the other side's governing one. */
    private static List<Row> meet(Guideline one, Guideline other, Parameter parameter, Scope cell) {
        List<Optional<Rule>> first = one.speaking(parameter, cell);
        List<Optional<Rule>> second = other.speaking(parameter, cell);
        List<Row> rows = new ArrayList<>();
        if (first.get(0).isPresent() || second.get(0).isPresent()) {
            second.forEach(rule -> rows.add(new Row(parameter, cell, first.get(0), rule)));
            first.stream().skip(1).forEach(rule -> rows.add(new Row(parameter, cell, rule, second.get(0))));
        }
        return rows;
    }

    /**
     * Returns the first guideline.
     *
     * @return the guideline
     */
    public Guideline one() {
        return one;
    }

    /**
     * Returns the second guideline.
     *
     * @return the guideline
     */
    public Guideline other() {
        return other;
    }

    /**
     * Returns what is said, cell by cell: by parameter, then by population, goal, level and role. The governing rules come
     * first; an overridden or a wider rule that states another range has a row of its own. Roles of which the same two rules
     * speak share a row.
     *
     * @return the rows, unmodifiable, in a stable order; none where both guidelines are silent
     */
    public List<Row> rows() {
        return rows;
    }

    /**
     * Returns how many rows are of each kind.
     *
     * @return a count for every kind, 0 included, in the order of the kinds, unmodifiable
     */
    public Map<Relation, Integer> counts() {
        Map<Relation, Integer> counts = new EnumMap<>(Relation.class);
        for (Relation kind : Relation.values()) {
            counts.put(kind, 0);
        }
        rows.forEach(row -> counts.merge(row.kind(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    /**
     * Returns in how many rows one of the two is silent.
     *
     * @param guideline {@link #one()} or {@link #other()}
     * @return the number of rows in which only the other speaks
     * @throws InvalidValueException if it is neither, with code {@code "unknown"}
     * @throws NullPointerException if {@code guideline} is null
     */
    public int silences(Guideline guideline) {
        boolean first = one.equals(Objects.requireNonNull(guideline, "guideline"));
        if (!first && !other.equals(guideline)) {
            throw InvalidValueException.of("guideline", "must be " + one + " or " + other, guideline, "unknown");
        }
        return (int) rows.stream().filter(row -> row.isSilent(first)).count();
    }

    /**
     * Returns the rows grouped by what is said: one list for each {@link Row#statement()}, in the order of its first row.
     *
     * @return lists of at least one row, unmodifiable
     */
    public List<List<Row>> statements() {
        Map<String, List<Row>> alike = new LinkedHashMap<>();
        for (Row row : rows) {
            alike.computeIfAbsent(row.statement(), statement -> new ArrayList<>())
                    .add(row);
        }
        return alike.values().stream().map(List::copyOf).toList();
    }

    /**
     * Returns the comparison in English: the counts, then a line for each disagreement that is more than nested, then one
     * for each parameter on which only one of them speaks.
     *
     * @return several lines parted by {@code \n}
     */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add(one + " and " + other + ": "
                + counts().entrySet().stream()
                        .filter(count -> count.getKey() != Relation.SILENT)
                        .map(count -> count.getValue() + " " + count.getKey().label())
                        .collect(Collectors.joining(", "))
                + "; " + one + " silent in " + silences(one) + ", " + other + " in " + silences(other) + ".");
        for (Relation kind : List.of(Relation.DISJOINT, Relation.OVERLAPPING)) {
            statements().stream()
                    .filter(rows -> rows.get(0).kind() == kind)
                    .forEach(rows -> lines.add(rows.get(0).statement() + ": " + scopes(rows) + "."));
        }
        for (Parameter parameter : Parameter.values()) {
            for (Guideline silent : List.of(one, other)) {
                List<Row> rows = rows().stream()
                        .filter(row -> row.parameter() == parameter && row.isSilent(silent.equals(one)))
                        .toList();
                if (!rows.isEmpty()) {
                    lines.add(parameter.label() + ": " + silent + " is silent: " + scopes(rows) + ".");
                }
            }
        }
        return String.join("\n", lines);
    }

    /**
     * Returns the scopes of some rows in as few words as they need.
     *
     * @param rows some of {@link #rows()}
     * @return the scopes, parted by semicolons
     */
    public static String scopes(List<Row> rows) {
        return Cells.fold(rows.stream().map(Row::scope).toList()).stream()
                .map(Scope::toString)
                .collect(Collectors.joining("; "));
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Comparison that && one.equals(that.one) && other.equals(that.other);
    }

    @Override
    public int hashCode() {
        return Objects.hash(one, other);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return text();
    }

    /**
     * What the two guidelines prescribe of one parameter in one scope.
     *
     * @param parameter the parameter
     * @param scope one population, goal and level, and the roles the same two rules speak of
     * @param one the rule of the first guideline, or empty where it is silent
     * @param other the rule of the second guideline, or empty where it is silent
     */
    public record Row(Parameter parameter, Scope scope, Optional<Rule> one, Optional<Rule> other) {

        /**
         * Checks the parts.
         *
         * @param parameter the parameter
         * @param scope the scope
         * @param one the rule of the first guideline, or empty where it is silent
         * @param other the rule of the second guideline, or empty where it is silent
         * @throws InvalidValueException if both are empty, with code {@code "missing"}
         * @throws NullPointerException if an argument is null
         */
        public Row {
            Objects.requireNonNull(parameter, "parameter");
            Objects.requireNonNull(scope, "scope");
            Objects.requireNonNull(other, "other");
            if (Objects.requireNonNull(one, "one").isEmpty() && other.isEmpty()) {
                throw InvalidValueException.of("rules", "one of the two must speak", scope, "missing");
            }
        }

        /**
         * Returns how the two ranges lie to each other.
         *
         * @return equal where both name the same ends, silent where one guideline has no rule, else the disagreement
         */
        public Relation kind() {
            if (one.isEmpty() || other.isEmpty()) {
                return Relation.SILENT;
            }
            Range first = one.get().range();
            return first.conflictWith(other.get().range()).orElse(Relation.EQUAL);
        }

        /**
         * Returns what is said, without the scope: {@code Reps 2-6 and 1-6 (nested)}, {@code Reps 6-10 and 1-5 (disjoint,
         * S0-01 overridden by S0-08)}.
         *
         * @return the parameter, both ranges, the kind, and what overrides either rule
         */
        public String statement() {
            return parameter.label() + " " + range(one) + " and " + range(other) + " (" + kind().label() + overridden()
                    + ")";
        }

        private boolean isSilent(boolean first) {
            return (first ? one : other).isEmpty();
        }

        private static String range(Optional<Rule> rule) {
            return rule.map(Rule::range).map(Range::toString).orElse("silent");
        }

        private String overridden() {
            return Stream.concat(one.stream(), other.stream())
                    .filter(rule -> !rule.overriddenBy().isEmpty())
                    .map(rule -> ", " + rule.id() + " overridden by "
                            + rule.overriddenBy().stream().map(RuleId::slug).collect(Collectors.joining(" and ")))
                    .collect(Collectors.joining());
        }

        /** Returns the statement and its scope on one line. */
        @Override
        public String toString() {
            return statement() + ": " + scope;
        }
    }
}
