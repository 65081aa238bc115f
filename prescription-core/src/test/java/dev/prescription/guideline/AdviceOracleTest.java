package dev.prescription.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.Prescriber;
import dev.prescription.evidence.EvidenceFiles;
import dev.prescription.evidence.Finding;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.Goal;
import dev.prescription.goal.GoalKind;
import dev.prescription.goal.Population;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.parameter.Scope;
import dev.prescription.parameter.Topic;
import dev.prescription.reason.Recommendation;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds what guidelines say in words against the copies of their rows, and pins where they really disagree. */
class AdviceOracleTest {

    private static final Map<String, Map<String, String>> ROWS = EvidenceFiles.read("evidence-seeds.csv").stream()
            .collect(Collectors.toMap(row -> row.get("id"), Function.identity()));

    /** What explains, expects or serves, and advises nothing. */
    private static final Set<String> NO_ADVICE = Set.of("mechanism", "timeline", "oversight");

    private static String row(Advice one) {
        return one.id().slug().replaceFirst("\\..*", "");
    }

    private static List<Advice> founding() {
        return Stream.of("seed-000", "seed-001", "seed-002")
                .flatMap(id -> Guideline.byId(id).advice().stream())
                .toList();
    }

    @Test
    void every_founding_row_in_words_that_advises_is_advice_for_whom_it_says() {
        Set<String> wanted = ROWS.values().stream()
                .filter(row -> row.get("unit").equals("category")
                        && !row.get("id").startsWith("S3")
                        && !NO_ADVICE.contains(row.get("parameter")))
                .map(row -> row.get("id"))
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> advised = founding().stream().map(AdviceOracleTest::row).collect(Collectors.toSet());
        assertThat(advised).isEqualTo(wanted);
        assertThat(founding()).allSatisfy(one -> {
            Map<String, String> row = ROWS.get(row(one));
            assertThat(one.findings()).extracting(Finding::id).containsExactly(row.get("id"));
            assertThat(one.guideline()).startsWith("seed-" + row.get("source").substring(0, 3));
            Scope scope = Scope.any()
                    .withGoals(goals(row).toArray(GoalKind[]::new))
                    .withLevels(levels(row.get("population")).toArray(TrainingLevel[]::new))
                    .withRoles(roles(row.get("role")).toArray(ExerciseRole[]::new));
            boolean narrowed = one.id().slug().equals("S0-20.goal");
            assertThat(
                            narrowed
                                    ? one.scope().withRoles(ExerciseRole.MAIN_LIFT, ExerciseRole.ACCESSORY_COMPOUND)
                                    : one.scope())
                    .as(one.id().slug())
                    .isEqualTo(scope);
        });
    }

    private static Set<GoalKind> goals(Map<String, String> row) {
        if (row.get("population").contains("strength without size gain")) {
            return EnumSet.of(GoalKind.STRENGTH_WITHOUT_SIZE_GAIN);
        }
        return row.get("goal").equals("any")
                ? EnumSet.allOf(GoalKind.class)
                : EnumSet.of(ConsensusOracleTest.goal(row.get("goal")));
    }

    /** "Plateaued" is no level: the advice holds for any, and its position says when. */
    private static Set<TrainingLevel> levels(String population) {
        return switch (population) {
            case "beginner", "beginner/early intermediate" -> EnumSet.of(TrainingLevel.BEGINNER);
            case "intermediate" -> EnumSet.of(TrainingLevel.INTERMEDIATE);
            case "advanced" -> EnumSet.of(TrainingLevel.ADVANCED);
            case "beginner/intermediate" -> EnumSet.of(TrainingLevel.BEGINNER, TrainingLevel.INTERMEDIATE);
            case "intermediate/advanced" -> EnumSet.of(TrainingLevel.INTERMEDIATE, TrainingLevel.ADVANCED);
            default -> EnumSet.allOf(TrainingLevel.class);
        };
    }

    private static Set<ExerciseRole> roles(String role) {
        return switch (role) {
            case "any", "compound + isolation" -> EnumSet.allOf(ExerciseRole.class);
            case "main lift + accessory" -> EnumSet.of(ExerciseRole.MAIN_LIFT, ExerciseRole.ACCESSORY_COMPOUND);
            case "accessory/isolation" -> EnumSet.of(ExerciseRole.ACCESSORY_COMPOUND, ExerciseRole.ISOLATION);
            default -> EnumSet.of(ConsensusOracleTest.role(role));
        };
    }

    /** Of table B of the conflicts file: K8 lists, K5 models, K10 partials, K2 and K4 choices. */
    @Test
    void the_consensus_words_a_row_as_its_source_does_unless_it_decides_between_sources() {
        Map<String, Set<String>> theirs = new TreeMap<>();
        founding()
                .forEach(one ->
                        theirs.computeIfAbsent(row(one), id -> new TreeSet<>()).add(one.position()));
        Map<String, String> decided = new TreeMap<>();
        for (Advice ours : Guideline.consensus().advice()) {
            for (Finding finding : ours.findings()) {
                Set<String> said = theirs.getOrDefault(finding.id(), Set.of(ours.position()));
                if (!said.contains(ours.position())) {
                    decided.put(ours.id() + " from " + finding.id(), String.join(" ", said) + " -> " + ours.position());
                }
            }
        }

        assertThat(decided)
                .isEqualTo(Map.of(
                        "consensus.words.emphasis.strength from S0-11",
                        "squat-bench-deadlift-and-overhead-press -> match-the-target-lift",
                        "consensus.words.emphasis.strength from S1-04",
                        "squat-bench-and-deadlift -> match-the-target-lift",
                        "consensus.words.periodisation.strength.trained from S0-12",
                        "linear-or-undulating-with-a-peak -> undulating",
                        "consensus.words.phases.blended from S2-28",
                        "size-first -> either-order",
                        "consensus.words.phases.blended from S2-29",
                        "strength-first-when-size-is-stuck -> either-order"));
    }

    @Test
    void only_real_disagreement_is_dissent() {
        Map<String, Set<String>> dissent = new TreeMap<>();
        for (Goal goal :
                List.of(Goal.strength(), Goal.strength().withoutSizeGain(), Goal.hypertrophy(), Goal.blended())) {
            for (TrainingLevel level : TrainingLevel.values()) {
                for (Topic topic : Topic.values()) {
                    Recommendation asked =
                            Prescriber.forGoal(goal).withLevel(level).advice(topic);
                    asked.dissent()
                            .forEach(one -> dissent.computeIfAbsent(topic.name(), any -> new TreeSet<>())
                                    .add(one.guideline().replaceFirst(" .*", "") + " " + one.position()));
                }
            }
        }

        assertThat(dissent)
                .isEqualTo(Map.of(
                        "EXERCISE_EMPHASIS",
                        Set.of("seed-000 squat-bench-deadlift-and-overhead-press", "seed-001 squat-bench-and-deadlift"),
                        "GOAL_CHOICE",
                        Set.of("seed-001 no-need-to-choose"),
                        "LOAD_CHOICE",
                        Set.of("seed-001 close-to-maximal", "seed-001 moderate-loads", "iusca-2021 moderate-loads"),
                        "PERIODISATION",
                        Set.of(
                                "seed-000 linear-or-undulating-with-a-peak",
                                "seed-000 volume-based",
                                "acsm-2026 no-consistent-effect"),
                        "PROGRESSION",
                        Set.of("nsca-4ed after-two-sessions-over-target"),
                        "REST_CHOICE",
                        Set.of("acsm-2026 short-or-long", "seed-002 longer-rests"),
                        "TECHNIQUES",
                        Set.of("acsm-2026 eccentric-emphasis")));
    }

    @Test
    void a_question_of_no_role_hears_what_is_said_of_the_main_lift_alone() {
        Scope strength = Scope.any().withGoals(GoalKind.STRENGTH).withLevels(TrainingLevel.ADVANCED);
        Guideline acsm = Guideline.byId("acsm-2026");

        assertThat(acsm.advice(Topic.EXERCISE_ORDER, strength))
                .extracting(one -> one.id().slug())
                .containsExactly("L-STAND-05");
        assertThat(acsm.advice(Topic.EXERCISE_ORDER, strength.withRoles(ExerciseRole.ISOLATION)))
                .isEmpty();
        assertThat(acsm.advice(Topic.EXERCISE_ORDER, strength.withPopulations(Population.OLDER_ADULT)))
                .isEmpty();
    }

    @Test
    void adolescents_never_train_to_failure_and_are_supervised() {
        Prescriber young = Prescriber.forGoal(Goal.hypertrophy())
                .withLevel(TrainingLevel.ADVANCED)
                .withPopulation(Population.ADOLESCENT);

        assertThat(young.advice(Topic.FAILURE).advice())
                .extracting(Advice::position)
                .containsExactly("never");
        assertThat(young.advice(Topic.TRAINING_FOCUS).advice())
                .extracting(Advice::position)
                .containsExactly("qualified-supervision");
    }
}
