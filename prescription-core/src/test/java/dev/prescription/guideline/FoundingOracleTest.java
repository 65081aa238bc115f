package dev.prescription.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.evidence.EvidenceFiles;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.GoalKind;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.parameter.Layer;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.parameter.Scope;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the founding profiles against the copies of their rows and of table D. */
class FoundingOracleTest {

    private static final Map<String, Parameter> PARAMETERS = Map.of(
            "reps per set", Parameter.REPS,
            "%1RM", Parameter.INTENSITY,
            "rest", Parameter.REST,
            "RPE", Parameter.EFFORT,
            "sets per exercise", Parameter.SETS,
            "weekly sets per muscle", Parameter.WEEKLY_SETS_PER_MUSCLE,
            "programme length", Parameter.PROGRAMME_LENGTH,
            "timeline", Parameter.TIME_TO_EFFECT);
    /** What table D does not speak of. */
    private static final Set<Parameter> EXPECTATIONS = EnumSet.of(Parameter.PROGRAMME_LENGTH, Parameter.TIME_TO_EFFECT);

    private static final Map<String, Map<String, String>> ROWS = EvidenceFiles.read("evidence-seeds.csv").stream()
            .collect(Collectors.toMap(row -> row.get("id"), Function.identity()));

    private static List<Guideline> founding() {
        return List.of(Guideline.byId("seed-000"), Guideline.byId("seed-001"), Guideline.byId("seed-002"));
    }

    @Test
    void every_rule_equals_its_row() {
        for (Guideline profile : founding()) {
            assertThat(profile.rules()).isNotEmpty().allSatisfy(rule -> {
                String id = rule.id().slug();
                Map<String, String> row = ROWS.get(id.contains(".") ? id.substring(0, id.indexOf('.')) : id);
                assertThat(rule.parameter()).isEqualTo(PARAMETERS.get(row.get("parameter")));
                assertThat(rule.range().min()).isEqualTo(min(row));
                assertThat(rule.range().max()).isEqualTo(max(row));
                assertThat(rule.range().isOpenAbove())
                        .as(id)
                        .isEqualTo(row.get("statement").matches(".*(\\d\\+|upper end open|and above).*"));
                Scope rowScope = Scope.any()
                        .withLevels(levels(row.get("population")).toArray(TrainingLevel[]::new))
                        .withRoles(roles(row.get("role")).toArray(ExerciseRole[]::new))
                        .withGoals(goals(row).toArray(GoalKind[]::new));
                if (id.contains(".")) {
                    assertThat(rule.scope().isNarrowerThan(rowScope)).as(id).isTrue();
                } else {
                    assertThat(rule.scope()).as(id).isEqualTo(rowScope);
                }
            });
        }
    }

    private static OptionalDouble min(Map<String, String> row) {
        return row.get("unit").equals("RPE") ? reserve(row.get("max")) : number(row.get("min"));
    }

    private static OptionalDouble max(Map<String, String> row) {
        return row.get("unit").equals("RPE") ? reserve(row.get("min")) : number(row.get("max"));
    }

    private static OptionalDouble reserve(String rpe) {
        return OptionalDouble.of(10 - Double.parseDouble(rpe));
    }

    private static OptionalDouble number(String cell) {
        return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
    }

    private static Set<GoalKind> goals(Map<String, String> row) {
        if (row.get("population").contains("strength without size gain")) {
            return EnumSet.of(GoalKind.STRENGTH_WITHOUT_SIZE_GAIN);
        }
        return row.get("goal").equals("any")
                ? EnumSet.allOf(GoalKind.class)
                : EnumSet.of(ConsensusOracleTest.goal(row.get("goal")));
    }

    private static Set<TrainingLevel> levels(String population) {
        return switch (population) {
            case "any", "most trainees", "any (strength without size gain)", "any (growth without much strength)" ->
                EnumSet.allOf(TrainingLevel.class);
            case "beginner", "beginner/early intermediate" -> EnumSet.of(TrainingLevel.BEGINNER);
            case "beginner/intermediate" -> EnumSet.of(TrainingLevel.BEGINNER, TrainingLevel.INTERMEDIATE);
            default -> throw new IllegalArgumentException("population " + population);
        };
    }

    private static Set<ExerciseRole> roles(String role) {
        return switch (role) {
            case "any" -> EnumSet.allOf(ExerciseRole.class);
            case "compound" -> EnumSet.of(ExerciseRole.MAIN_LIFT, ExerciseRole.ACCESSORY_COMPOUND);
            default -> EnumSet.of(ConsensusOracleTest.role(role));
        };
    }

    @Test
    void every_row_with_a_number_is_a_rule() {
        Set<String> present = founding().stream()
                .flatMap(profile -> profile.rules().stream())
                .map(rule -> rule.id().slug())
                .collect(Collectors.toSet());
        List<String> numeric = EvidenceFiles.read("evidence-seeds.csv").stream()
                .filter(row -> PARAMETERS.containsKey(row.get("parameter"))
                        && !row.get("min").isEmpty())
                .map(row -> row.get("id"))
                .toList();

        assertThat(numeric).hasSize(37).allMatch(present::contains);
        assertThat(present).hasSize(numeric.size() + 2);
    }

    @Test
    void the_default_cells_are_those_of_table_D_and_no_others() {
        Map<String, Range> expected = new HashMap<>();
        for (Map<String, String> row : EvidenceFiles.read("founding-cells.csv")) {
            for (TrainingLevel level : TrainingLevel.values()) {
                for (String role : List.of("main lift", "accessory compound", "isolation", "week")) {
                    boolean sameLevel =
                            row.get("level").equals("any") || row.get("level").equals(level.label());
                    boolean sameRole =
                            row.get("role").equals(role) || (row.get("role").equals("any") && !role.equals("week"));
                    if (sameLevel && sameRole) {
                        expected.put(
                                key(row.get("profile"), row.get("goal"), level, role, row.get("parameter")),
                                Range.of(Double.parseDouble(row.get("min")), Double.parseDouble(row.get("max"))));
                    }
                }
            }
        }
        Map<String, Range> actual = new HashMap<>();
        for (Guideline profile : founding()) {
            for (GoalKind goal : List.of(GoalKind.STRENGTH, GoalKind.HYPERTROPHY, GoalKind.BLENDED)) {
                for (TrainingLevel level : TrainingLevel.values()) {
                    List<Scope> cells = new ArrayList<>();
                    for (ExerciseRole role : ExerciseRole.values()) {
                        cells.add(Scope.of(goal, level, role));
                    }
                    cells.add(Scope.any().withGoals(goal).withLevels(level));
                    for (Scope cell : cells) {
                        for (Parameter parameter : Parameter.values()) {
                            boolean weekly = cell.roles().size() > 1;
                            if (parameter.dependsOnRole() != weekly && !EXPECTATIONS.contains(parameter)) {
                                profile.governing(parameter, cell)
                                        .ifPresent(rule -> actual.put(
                                                key(
                                                        profile.id(),
                                                        goal.label(),
                                                        level,
                                                        roleWord(cell),
                                                        parameter.name()),
                                                Range.of(
                                                        rule.range().min().orElseThrow(),
                                                        rule.range().max().orElseThrow())));
                            }
                        }
                    }
                }
            }
        }
        actual.keySet().removeIf(key -> key.contains("WEEKLY") && !key.contains("/week/"));
        assertThat(actual).isEqualTo(expected);
    }

    private static String roleWord(Scope cell) {
        return cell.roles().size() > 1
                ? "week"
                : cell.roles()
                        .iterator()
                        .next()
                        .name()
                        .toLowerCase(java.util.Locale.ROOT)
                        .replace('_', ' ');
    }

    private static String key(String profile, String goal, TrainingLevel level, String role, String parameter) {
        return String.join("/", profile, goal, level.label(), role, parameter);
    }

    @Test
    void the_wide_rows_are_overridden_by_the_governing_ones_of_their_source() {
        Map<String, List<String>> overridden = founding().stream()
                .flatMap(profile -> profile.rules().stream())
                .filter(rule -> !rule.overriddenBy().isEmpty())
                .collect(Collectors.toMap(
                        rule -> rule.id().slug(),
                        rule -> rule.overriddenBy().stream().map(RuleId::slug).toList()));

        assertThat(overridden)
                .isEqualTo(Map.of(
                        "S0-01", List.of("S0-08"),
                        "S0-02", List.of("S0-14"),
                        "S0-06", List.of("S0-06.main-lift"),
                        "S0-27", List.of("S0-06.main-lift"),
                        "S1-12", List.of("S1-14", "S1-15"),
                        "S2-25", List.of("S2-23", "S2-25.main-lift")));
    }

    @Test
    void the_other_rows_say_what_works() {
        List<String> feasible = founding().stream()
                .flatMap(profile -> profile.rules().stream())
                .filter(rule -> rule.layer() == Layer.FEASIBLE)
                .map(rule -> rule.id().slug())
                .toList();

        assertThat(feasible).containsExactly("S0-09", "S0-13", "S0-04", "S0-05", "S0-19", "S2-09", "S2-10");
    }
}
