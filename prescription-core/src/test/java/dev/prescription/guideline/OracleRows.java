package dev.prescription.guideline;

import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.GoalKind;
import dev.prescription.goal.Population;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.parameter.Range;
import dev.prescription.parameter.Scope;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads scopes and ranges from the rows of the oracle, by ways of its own. */
final class OracleRows {

    private OracleRows() {}

    /** Returns the goals, levels, roles and populations of a row, each "any" or words parted by slashes. */
    static Scope scope(Map<String, String> row) {
        return Scope.any()
                .withGoals(named(GoalKind.class, row.get("goal")))
                .withLevels(named(TrainingLevel.class, row.get("level")))
                .withRoles(named(ExerciseRole.class, row.get("role")))
                .withPopulations(named(Population.class, row.get("population")));
    }

    /** Returns the constants a cell names. */
    static <E extends Enum<E>> E[] named(Class<E> type, String words) {
        List<String> wanted = List.of(words.split("/"));
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> words.equals("any")
                        || wanted.contains(one.name().toLowerCase(Locale.ROOT).replace('_', ' ')))
                .toArray(size -> Arrays.copyOf(type.getEnumConstants(), size));
    }

    /** Returns the range of two cells; an empty one is an open end, and a plus goes beyond the end it names. */
    static Range range(String min, String max) {
        if (max.isEmpty()) {
            return Range.atLeast(Double.parseDouble(min));
        }
        double high = Double.parseDouble(max.replace("+", ""));
        if (min.isEmpty()) {
            return Range.atMost(high);
        }
        Range range = Range.of(Double.parseDouble(min), high);
        return max.endsWith("+") ? range.andMore() : range;
    }
}
