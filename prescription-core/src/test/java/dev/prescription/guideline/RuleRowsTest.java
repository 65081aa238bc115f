package dev.prescription.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.prescription.evidence.Certainty;
import dev.prescription.evidence.EvidenceBase;
import dev.prescription.evidence.EvidenceFiles;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.GoalKind;
import dev.prescription.goal.Population;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.house.House;
import dev.prescription.parameter.Layer;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.parameter.Scope;
import dev.prescription.parameter.Topic;
import dev.prescription.quantity.InvalidValueException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings({"unchecked", "varargs"}) // rows are read only
class RuleRowsTest {

    private static final EvidenceBase EVIDENCE = EvidenceBase.standard().with(House.WORD);

    /** A row of a coach's table; {@code cells} are column and text in turn. */
    private static Map<String, String> row(String... cells) {
        Map<String, String> row = new LinkedHashMap<>(Map.of(
                "id", "house.rest",
                "parameter", "rest",
                "min", "120",
                "max", "180",
                "unit", "s",
                "evidence_ids", "H-1"));
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        return row;
    }

    private static Guideline read(Map<String, String>... rows) {
        return Guideline.fromRows("our-gym", "1", "House rules", List.of(rows), EVIDENCE);
    }

    private static Rule only(String... cells) {
        return read(row(cells)).rules().get(0);
    }

    private static InvalidValueException refused(Runnable reading) {
        return catchThrowableOfType(InvalidValueException.class, reading::run);
    }

    @Test
    void a_short_row_is_a_rule_for_adults_of_any_goal_level_and_role() {
        assertThat(read(row()))
                .isEqualTo(Guideline.of(
                        "our-gym",
                        "1",
                        "House rules",
                        List.of(Rule.of(Parameter.REST, Range.of(120, 180))
                                .id("house.rest")
                                .from(House.WORD)
                                .build())));
    }

    @Test
    void scopes_are_read_as_a_coach_writes_them() {
        Rule rule = only(
                "Goal", "Strength; strength without size gain",
                "level", "beginner intermediate",
                "ROLE", "main, accessory-compound",
                "population", "adults; older adults");

        assertThat(rule.scope())
                .isEqualTo(Scope.any()
                        .withGoals(GoalKind.STRENGTH)
                        .withLevels(TrainingLevel.BEGINNER, TrainingLevel.INTERMEDIATE)
                        .withRoles(ExerciseRole.MAIN_LIFT, ExerciseRole.ACCESSORY_COMPOUND)
                        .withPopulations(Population.ADULT, Population.OLDER_ADULT));
        assertThat(only("population", "any", "goal", "ANY", "role", "main lift").scope())
                .isEqualTo(Scope.any().withPopulations(Population.values()).withRoles(ExerciseRole.MAIN_LIFT));
    }

    @Test
    void ends_may_be_open_and_other_units_are_converted_and_said() {
        assertThat(only("max", "").range()).isEqualTo(Range.atLeast(120));
        assertThat(only("min", "").range()).isEqualTo(Range.atMost(180));
        assertThat(only("open above", "yes").range())
                .isEqualTo(Range.of(120, 180).andMore());

        Rule minutes = only("unit", "min", "min", "2.5", "max", "3");
        assertThat(minutes.range()).isEqualTo(Range.of(150, 180));
        assertThat(minutes.derivation()).contains("stated as 2.5-3 min");

        Rule rpe = only("parameter", "Effort", "unit", "RPE", "min", "7.5", "max", "9");
        assertThat(rpe.range()).isEqualTo(Range.of(1, 2.5));
        assertThat(rpe.derivation()).contains("RIR = 10 - RPE; stated as RPE 7.5-9");
        assertThat(only("parameter", "effort", "unit", "rpe", "min", "8", "max", "")
                        .range())
                .isEqualTo(Range.atMost(2));
        assertThat(only("parameter", "effort", "unit", "rpe", "min", "", "max", "9")
                        .range())
                .isEqualTo(Range.atLeast(1));
        assertThat(only("parameter", "effort", "unit", "RPE", "min", "8", "max", "9", "derivation", "as we say")
                        .derivation())
                .contains("as we say");
    }

    @Test
    void layer_and_certainty_have_a_sensible_absence() {
        assertThat(only().layer()).isEqualTo(Layer.DEFAULT);
        assertThat(only("parameter", "volume-warning", "unit", "sets/week", "min", "")
                        .layer())
                .as("the layer in which the parameter is answered")
                .isEqualTo(Layer.WARNING);
        assertThat(only("layer", "Feasible").layer()).isEqualTo(Layer.FEASIBLE);
        assertThat(only("evidence_ids", "H-1; L-REST-01").certainty()).isEqualTo(Certainty.VERY_LOW);
        assertThat(only("certainty", "moderate").certainty()).isEqualTo(Certainty.MODERATE);
    }

    @Test
    void a_null_cell_is_empty() {
        Map<String, String> row = new HashMap<>(row());
        row.put("max", null);
        row.put("derivation", null);
        assertThat(read(row).rules().get(0).range()).isEqualTo(Range.atLeast(120));
    }

    @Test
    void advice_in_words_is_a_row_with_the_unit_category() {
        Map<String, String> advice = Map.of(
                "id",
                "order",
                "parameter",
                "exercise order",
                "unit",
                "category",
                "position",
                "heavy-first",
                "evidence_ids",
                "H-1");
        Guideline house = read(row(), advice);

        assertThat(house.advice()).singleElement().satisfies(one -> {
            assertThat(one.topic()).isEqualTo(Topic.EXERCISE_ORDER);
            assertThat(one.position()).isEqualTo("heavy-first");
        });
        assertThat(Guideline.fromRows(Guideline.toRows(house), EVIDENCE)).isEqualTo(house);
    }

    @ParameterizedTest
    @CsvSource({
        "id,            '',            missing,        id",
        "id,            our rest,      malformed,      id",
        "parameter,     pause,         unknown,        parameter",
        "goal,          fame,          unknown,        goal",
        "level,         'elite',       unknown,        level",
        "role,          helper,        unknown,        role",
        "population,    children,      unknown,        population",
        "layer,         ground,        unknown,        layer",
        "min,           'two',         malformed,      min",
        "min,           '2,5',         malformed,      min",
        "min,           200,           inverted,       min",
        "min,           -5,            out-of-range,   min",
        "max,           9000,          out-of-range,   max",
        "max,           150.5,         too-fine,       max",
        "unit,          '',            missing,        unit",
        "unit,          hours,         wrong-unit,     unit",
        "certainty,     sure,          unknown,        certainty",
        "evidence_ids,  '',            missing,        evidence_ids",
        "evidence_ids,  H-1 X-9,       unknown,        evidence_ids",
        "overridden_by, house.nap,     unknown,        overridden_by",
        "open_above,    perhaps,       malformed,      open_above",
        "position,      heavy-first,   not-empty,      position",
        "colour,        red,           unknown-column, colour",
        "guideline,     our-gym,       unknown-column, guideline",
    })
    void a_bad_cell_is_refused_with_row_column_rule_and_value(String column, String cell, String code, String where) {
        InvalidValueException refused = refused(() -> read(row(), row("id", "house.other", column, cell)));

        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.parameter()).isEqualTo("row 2, column " + where);
        assertThat(refused.rule()).isNotEmpty();
        assertThat(refused.getSuppressed()).isEmpty();
        assertThat(refused.getMessage()).startsWith("row 2, column " + where + ": ");
    }

    @Test
    void every_refusal_is_there_at_once_in_the_order_of_the_rows() {
        InvalidValueException first = refused(() -> read(
                row("unit", "hours", "goal", "fame"),
                row("id", "two"),
                row("id", "two", "min", "", "max", ""),
                row("id", "four", "parameter", "effort", "unit", "RPE", "open_above", "yes")));

        List<String> all = new ArrayList<>(List.of(first.parameter()));
        for (Throwable next : first.getSuppressed()) {
            all.add(((InvalidValueException) next).parameter());
        }
        assertThat(all)
                .containsExactlyInAnyOrder(
                        "row 3, column id",
                        "row 1, column goal",
                        "row 1, column unit",
                        "row 3, column min",
                        "row 4, column open_above");
    }

    @Test
    void what_only_shows_in_the_whole_names_a_row_too() {
        assertThat(refused(() ->
                                read(row(), row("id", "other", "goal", "strength"), row("id", "third", "role", "main")))
                        .getMessage())
                .startsWith("row 3, column id: one must be narrower than the other")
                .endsWith("given other and third");
        assertThat(refused(() -> read(row(), row())).parameter()).isEqualTo("row 2, column id");
        assertThat(refused(() -> Guideline.fromRows("Our gym", "1", "t", List.of(row()), EVIDENCE))
                        .parameter())
                .isEqualTo("id");
    }

    @Test
    void advice_takes_no_number_and_two_columns_of_one_name_are_refused() {
        assertThat(refused(() -> read(row("unit", "category", "parameter", "failure", "position", "no")))
                        .parameter())
                .isEqualTo("row 1, column min");
        assertThat(refused(() -> read(row("Open above", "", "open_above", ""))).code())
                .isEqualTo("duplicate");
    }

    @Test
    void the_wide_form_of_the_consensus_gives_its_twenty_seven_cells() {
        Guideline wide = Guideline.fromRows(
                "consensus",
                "2026.1",
                "Read from rows",
                EvidenceFiles.read("consensus-defaults.csv"),
                EvidenceBase.standard());
        List<Rule> cells = Guideline.consensus().rules().stream()
                .filter(rule ->
                        rule.parameter().dependsOnRole() && rule.scope().roles().size() == 1)
                .filter(rule -> rule.scope().populations().contains(Population.ADULT)
                        && !rule.id().slug().contains("without-size-gain"))
                .toList();

        assertThat(cells).hasSize(27 * 4 + 18);
        assertThat(wide.rules())
                .as("ranges, certainty, findings, derivation and ids")
                .isEqualTo(cells);
    }

    @Test
    void a_wide_row_says_where_its_percentage_comes_from() {
        Map<String, String> cell = Map.of(
                "goal",
                "strength",
                "level",
                "any",
                "role",
                "main",
                "pct1rm_min",
                "80",
                "pct1rm_max",
                "",
                "evidence_ids",
                "H-1");
        assertThat(refused(() -> read(cell)).getMessage())
                .isEqualTo("row 1, column pct1rm_basis: must be filled, given \"\"");

        Map<String, String> sourced = new LinkedHashMap<>(cell);
        sourced.put("pct1rm_basis", "sourced");
        Rule rule = read(sourced).rules().get(0);
        assertThat(rule.range()).isEqualTo(Range.atLeast(80));
        assertThat(rule.derivation()).isEmpty();
        assertThat(rule.id().slug()).isEqualTo("our-gym.strength.any.main-lift.intensity");
        assertThat(refused(() -> read(sourced, sourced)).parameter()).isEqualTo("row 2, column goal");
    }
}
