package dev.prescription.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.evidence.EvidenceFiles;
import dev.prescription.evidence.Finding;
import dev.prescription.evidence.Verification;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.GoalKind;
import dev.prescription.goal.Population;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.parameter.Layer;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.parameter.Scope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the profiles of bodies and practitioners against the copies of their rows, and of the numbers in their sentences. */
class BodyOracleTest {

    private static final Map<String, String> PREFIXES = new LinkedHashMap<>();

    static {
        PREFIXES.put("acsm-2009", "L-STAND-(1[5-9]|[23].)");
        PREFIXES.put("acsm-2026", "L-STAND-(0.|1[0-4])");
        PREFIXES.put("nsca-4ed", "L-(NSCA-..|WARM-03)");
        PREFIXES.put("iusca-2021", "L-IUSCA-..");
        PREFIXES.put("landmarks-practitioner", "L-LAND-01");
        PREFIXES.put("youth-nsca-2009", "L-YOUTH-0[123]");
        PREFIXES.put("youth-consensus-2014", "L-YOUTH-0[4567]");
        PREFIXES.put("older-adults-nsca-2019", "L-OLD-..");
    }

    private static final Map<String, Map<String, String>> ROWS = byId("evidence-literature.csv");
    private static final Map<String, Map<String, String>> IN_WORDS = byId("statement-numbers.csv");

    private static Map<String, Map<String, String>> byId(String file) {
        return EvidenceFiles.read(file).stream().collect(Collectors.toMap(row -> row.get("id"), Function.identity()));
    }

    private static List<Rule> rules() {
        return PREFIXES.keySet().stream()
                .flatMap(id -> Guideline.byId(id).rules().stream())
                .toList();
    }

    private static String row(RuleId id) {
        return id.slug().replaceFirst("\\..*", "");
    }

    @Test
    void every_rule_rests_on_the_row_it_is_named_after_and_shows_its_status() {
        PREFIXES.forEach((profile, ids) -> assertThat(Guideline.byId(profile).rules())
                .isNotEmpty()
                .allSatisfy(rule -> {
                    assertThat(row(rule.id())).matches(ids);
                    Finding finding = rule.findings().get(0);
                    assertThat(rule.findings()).hasSize(1);
                    assertThat(finding.id()).isEqualTo(row(rule.id()));
                    assertThat(rule.certainty()).isEqualTo(finding.certainty());
                    boolean recalled = ROWS.get(finding.id()).get("status").equals("recalled");
                    assertThat(finding.verification() == Verification.RECALLED).isEqualTo(recalled);
                }));
    }

    @Test
    void every_rule_named_like_its_row_equals_it() {
        List<Rule> plain =
                rules().stream().filter(rule -> !rule.id().slug().contains(".")).toList();

        assertThat(plain).hasSize(61).allSatisfy(rule -> {
            Map<String, String> row = ROWS.get(rule.id().slug());
            assertThat(row.get("row_kind")).isEqualTo("rule");
            assertThat(rule.range()).isEqualTo(range(row));
            assertThat(rule.parameter()).isEqualTo(parameter(row));
            assertThat(rule.scope()).isEqualTo(scope(row));
        });
    }

    @Test
    void every_row_with_a_number_is_a_rule() {
        PREFIXES.forEach((profile, ids) -> {
            Set<String> numbers = ROWS.values().stream()
                    .filter(row -> row.get("id").matches(ids)
                            && row.get("row_kind").equals("rule")
                            && !row.get("id").equals("L-WARM-03"))
                    .map(row -> row.get("id"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(Guideline.byId(profile).rules().stream()
                            .map(rule -> rule.id().slug()))
                    .as(profile)
                    .containsAll(numbers);
        });
    }

    @Test
    void every_row_in_words_is_advice() {
        PREFIXES.forEach((profile, ids) -> {
            Set<String> words = ROWS.values().stream()
                    .filter(row ->
                            row.get("id").matches(ids) && !row.get("row_kind").equals("rule"))
                    .filter(row -> !row.get("row_kind").equals("model"))
                    .map(row -> row.get("id"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(Guideline.byId(profile).advice().stream().map(one -> row(one.id())))
                    .as(profile)
                    .containsAll(words)
                    .allMatch(id -> id.matches(ids));
        });
    }

    @Test
    void every_further_number_stands_in_the_sentence_of_its_row() {
        Map<String, Rule> further = rules().stream()
                .filter(rule -> rule.id().slug().contains("."))
                .collect(Collectors.toMap(rule -> rule.id().slug(), Function.identity()));

        assertThat(further.keySet()).isEqualTo(IN_WORDS.keySet());
        IN_WORDS.forEach((id, row) -> {
            Rule rule = further.get(id);
            assertThat(ROWS.get(row(rule.id())).get("statement")).as(id).contains(row.get("phrase"));
            assertThat(rule.parameter().name()).as(id).isEqualTo(row.get("parameter"));
            assertThat(rule.layer().label()).as(id).isEqualTo(row.get("layer"));
            assertThat(rule.range()).as(id).isEqualTo(OracleRows.range(row.get("min"), row.get("max")));
            assertThat(rule.scope()).as(id).isEqualTo(OracleRows.scope(row));
        });
    }

    @Test
    void what_a_body_says_works_or_warns_of_is_not_what_it_prescribes() {
        Map<Layer, List<String>> layers = rules().stream()
                .filter(rule -> !rule.id().slug().contains("."))
                .collect(Collectors.groupingBy(
                        Rule::layer, Collectors.mapping(rule -> rule.id().slug(), Collectors.toList())));

        assertThat(layers.get(Layer.FEASIBLE)).containsExactly("L-STAND-09", "L-IUSCA-02", "L-LAND-01", "L-YOUTH-06");
        assertThat(layers).doesNotContainKey(Layer.WARNING);
    }

    @Test
    void a_wide_row_is_overridden_by_the_governing_one_of_its_source() {
        Map<String, String> overridden = rules().stream()
                .filter(rule -> !rule.overriddenBy().isEmpty())
                .collect(Collectors.toMap(
                        rule -> rule.id().slug(), rule -> rule.overriddenBy().toString(), (a, b) -> a, TreeMap::new));

        assertThat(overridden)
                .isEqualTo(Map.of(
                        "L-STAND-24", "[L-STAND-24.beginner]",
                        "L-STAND-24.reps", "[L-STAND-15, L-STAND-16]",
                        "L-STAND-27.reps", "[L-STAND-27.emphasis]"));
    }

    @Test
    void a_repetition_maximum_says_that_it_was_one() {
        assertThat(rules())
                .filteredOn(rule -> rule.parameter() == Parameter.REPS)
                .allSatisfy(rule -> {
                    String statement = ROWS.get(row(rule.id())).get("statement");
                    String phrase = IN_WORDS.getOrDefault(rule.id().slug(), Map.of())
                            .getOrDefault("phrase", ROWS.get(row(rule.id())).get("unit"));
                    boolean stated = phrase.contains("RM") && !phrase.contains("1RM");
                    assertThat(rule.derivation()
                                    .filter(how -> how.contains("RM"))
                                    .isPresent())
                            .as(statement)
                            .isEqualTo(stated);
                });
    }

    private static Range range(Map<String, String> row) {
        boolean more = row.get("statement").matches(".*\\d\\+ kg.*");
        return OracleRows.range(row.get("min"), row.get("max") + (more ? "+" : ""));
    }

    private static Parameter parameter(Map<String, String> row) {
        boolean upper = row.get("role").equals("upper body");
        return switch (row.get("parameter")) {
            case "reps per set" -> Parameter.REPS;
            case "sets per exercise" -> Parameter.SETS;
            case "%1RM" -> Parameter.INTENSITY;
            case "RIR" -> Parameter.EFFORT;
            case "rest" -> Parameter.REST;
            case "tempo" -> Parameter.TEMPO;
            case "weekly sets per muscle", "volume landmarks" -> Parameter.WEEKLY_SETS_PER_MUSCLE;
            case "sets per session" -> Parameter.SETS_PER_MUSCLE_PER_SESSION;
            case "sessions per week" ->
                row.get("statement").matches("All major muscle groups.*|Frequency.*")
                        ? Parameter.FREQUENCY
                        : Parameter.SESSIONS_PER_WEEK;
            case "load increase" ->
                switch (row.get("unit")) {
                    case "kg" -> upper ? Parameter.LOAD_STEP_UPPER_BODY : Parameter.LOAD_STEP_LOWER_BODY;
                    case "% load" -> Parameter.LOAD_STEP;
                    default -> Parameter.STEP_TRIGGER;
                };
            case "1RM test step" -> upper ? Parameter.TEST_STEP_UPPER_BODY : Parameter.TEST_STEP_LOWER_BODY;
            default -> throw new IllegalArgumentException(row.get("parameter"));
        };
    }

    private static Scope scope(Map<String, String> row) {
        boolean young = row.get("population").contains("adolescents");
        boolean old = row.get("population").equals("older adults");
        // The rows for the young and the old are filed under "blended": their sentences do not part the goals.
        boolean anyGoal = row.get("goal").equals("any")
                || ((young || old) && row.get("goal").equals("blended"));
        return Scope.any()
                .withGoals(anyGoal ? GoalKind.values() : OracleRows.named(GoalKind.class, row.get("goal")))
                .withLevels(levels(row.get("population")))
                .withRoles(roles(row.get("role")))
                .withPopulations(young ? Population.ADOLESCENT : old ? Population.OLDER_ADULT : Population.ADULT);
    }

    private static TrainingLevel[] levels(String population) {
        return switch (population) {
            case "any", "healthy adults", "children/adolescents", "older adults" -> TrainingLevel.values();
            case "beginner", "smaller/less trained", "children/adolescents beginners" ->
                new TrainingLevel[] {TrainingLevel.BEGINNER};
            case "intermediate" -> new TrainingLevel[] {TrainingLevel.INTERMEDIATE};
            case "beginner/intermediate" -> new TrainingLevel[] {TrainingLevel.BEGINNER, TrainingLevel.INTERMEDIATE};
            case "intermediate/advanced", "larger/more trained", "trained", "children/adolescents competent" ->
                new TrainingLevel[] {TrainingLevel.INTERMEDIATE, TrainingLevel.ADVANCED};
            case "advanced", "adolescents experienced" -> new TrainingLevel[] {TrainingLevel.ADVANCED};
            default -> throw new IllegalArgumentException(population);
        };
    }

    private static ExerciseRole[] roles(String role) {
        return switch (role) {
            case "any", "upper body", "lower body" -> ExerciseRole.values();
            case "compound" -> new ExerciseRole[] {ExerciseRole.MAIN_LIFT, ExerciseRole.ACCESSORY_COMPOUND};
            default -> OracleRows.named(ExerciseRole.class, role);
        };
    }
}
