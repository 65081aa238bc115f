package dev.prescription.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.evidence.Certainty;
import dev.prescription.evidence.EvidenceBase;
import dev.prescription.evidence.EvidenceFiles;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.rule.GoalAdvice.PhaseOrder;
import dev.prescription.rule.GoalAdvisor.Aim;
import dev.prescription.rule.GoalAdvisor.Plateau;
import dev.prescription.rule.GoalStatement.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalAdvisorTest {

    private static GoalAdvice advice(Aim aim, TrainingLevel level, Plateau plateau) {
        return GoalAdvisor.forAim(aim).withLevel(level).withPlateau(plateau).advise();
    }

    private static List<GoalAdvice> all() {
        List<GoalAdvice> all = new ArrayList<>();
        for (Aim aim : Aim.values()) {
            for (TrainingLevel level : TrainingLevel.values()) {
                for (Plateau plateau : Plateau.values()) {
                    all.add(advice(aim, level, plateau));
                }
            }
        }
        return all;
    }

    private static List<String> ids(List<GoalStatement> statements) {
        return statements.stream().map(statement -> statement.finding().id()).toList();
    }

    /** K2 and K4 of the conflicts file, case by case. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    BIGGER_LIFT  | BEGINNER     | NONE     | blended 50                 | strength                   | EITHER
                    COMPETITION  | BEGINNER     | STRENGTH | blended 50                 | strength                   | EITHER
                    WEIGHT_CLASS | BEGINNER     | NONE     | blended 50                 | strength without size gain | EITHER
                    LOOKS        | BEGINNER     | NONE     | blended 50                 | hypertrophy                | EITHER
                    LOOKS        | BEGINNER     | SIZE     | blended 50                 | hypertrophy                | STRENGTH_FIRST
                    BIGGER_LIFT  | BEGINNER     | SIZE     | blended 50                 | strength                   | EITHER
                    BOTH         | BEGINNER     | NONE     | blended 50                 | blended 50                 | EITHER
                    UNDECIDED    | BEGINNER     | SIZE     | blended 50                 | blended 50                 | STRENGTH_FIRST
                    BIGGER_LIFT  | INTERMEDIATE | NONE     | strength                   | strength                   | SIZE_FIRST
                    BIGGER_LIFT  | INTERMEDIATE | SIZE     | strength                   | strength                   | SIZE_FIRST
                    COMPETITION  | INTERMEDIATE | NONE     | strength                   | strength                   | SIZE_FIRST
                    WEIGHT_CLASS | INTERMEDIATE | STRENGTH | strength without size gain | strength without size gain | NO_PHASES
                    LOOKS        | INTERMEDIATE | NONE     | hypertrophy                | hypertrophy                | NO_PHASES
                    LOOKS        | INTERMEDIATE | STRENGTH | hypertrophy                | hypertrophy                | NO_PHASES
                    LOOKS        | INTERMEDIATE | SIZE     | hypertrophy                | hypertrophy                | STRENGTH_FIRST
                    BOTH         | INTERMEDIATE | NONE     | blended 50                 | blended 50                 | TOGETHER
                    BOTH         | INTERMEDIATE | STRENGTH | blended 50                 | blended 50                 | SIZE_FIRST
                    BOTH         | INTERMEDIATE | SIZE     | blended 50                 | blended 50                 | STRENGTH_FIRST
                    UNDECIDED    | INTERMEDIATE | NONE     | blended 50                 | blended 50                 | TOGETHER
                    BIGGER_LIFT  | ADVANCED     | STRENGTH | strength                   | strength                   | SIZE_FIRST
                    WEIGHT_CLASS | ADVANCED     | NONE     | strength without size gain | strength without size gain | NO_PHASES
                    LOOKS        | ADVANCED     | NONE     | hypertrophy                | hypertrophy                | NO_PHASES
                    BOTH         | ADVANCED     | NONE     | blended 50                 | blended 50                 | ALTERNATING
                    UNDECIDED    | ADVANCED     | STRENGTH | blended 50                 | blended 50                 | SIZE_FIRST
                    """)
    void the_advice_is_that_of_the_convention(
            Aim aim, TrainingLevel level, Plateau plateau, String goal, String own, PhaseOrder order) {
        GoalAdvice advice = advice(aim, level, plateau);
        assertThat(advice.goal()).hasToString(goal);
        assertThat(advice.ownGoal()).hasToString(own);
        assertThat(advice.strengthShare()).isEqualTo(Goal.parse(goal).strengthShare());
        assertThat(advice.phaseOrder()).isEqualTo(order);
    }

    @Test
    void every_answer_to_every_question_has_a_reason_that_is_shipped_evidence() {
        assertThat(all()).hasSize(6 * 3 * 3).allSatisfy(advice -> {
            for (Question question : List.of(Question.GOAL, Question.PHASE_ORDER)) {
                assertThat(advice.support(question)).isNotEmpty();
                assertThat(advice.support(question))
                        .extracting(GoalStatement::position)
                        .as("%s of %s", question, advice)
                        .allMatch(position -> position.isPresent());
                assertThat(advice.dissent(question))
                        .allMatch(statement -> !advice.support(question).contains(statement));
            }
            assertThat(advice.dissent(Question.MEANS)).isEmpty();
            assertThat(advice.statements())
                    .allMatch(statement -> EvidenceBase.standard()
                            .find(statement.finding().id())
                            .isPresent());
            assertThat(ids(advice.statements())).contains("C-ADVICE-01", "C-ADVICE-02", "L-PROG-06");
            assertThat(advice.certainty()).isEqualTo(Certainty.VERY_LOW);
        });
    }

    @Test
    void a_convention_stands_alone_only_where_no_source_speaks() {
        Set<String> alone = new TreeSet<>();
        for (GoalAdvice advice : all()) {
            assertThat(ids(advice.support(Question.GOAL))).hasSizeGreaterThan(1);
            if (ids(advice.support(Question.PHASE_ORDER)).equals(List.of("C-ADVICE-02"))) {
                alone.add(advice.goal() + ": " + advice.phaseOrder());
            }
        }
        assertThat(alone).containsExactly("hypertrophy: NO_PHASES", "strength without size gain: NO_PHASES");
    }

    /** The rows a source gives to the question, and where the advisor has each of them. */
    @Test
    void every_row_on_the_choice_of_a_goal_and_the_order_of_phases_is_used() {
        Set<String> topics = Set.of("goal selection", "phase order", "specificity", "requirements", "timeline");
        Set<String> rows = EvidenceFiles.read("evidence-seeds.csv").stream()
                .filter(row -> topics.contains(row.get("parameter")))
                .map(row -> row.get("id"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(rows).hasSize(17).contains("S0-21", "S1-19", "S2-24", "S2-29", "S2-31");
        rows.addAll(Set.of("S0-20", "S0-28", "S1-12", "S1-13", "S2-26", "L-PER-04", "L-PER-06")); // K2, K3, K4
        Set<String> used = all().stream()
                .flatMap(advice -> ids(advice.statements()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(used).containsAll(rows);
    }

    /** The goal a row of the file names for itself is the one its statement asks for. */
    @Test
    void a_row_asks_for_the_goal_its_own_column_names() {
        Map<String, String> goals = EvidenceFiles.read("evidence-seeds.csv").stream()
                .filter(row -> row.get("parameter").equals("goal selection")
                        && !row.get("goal").equals("any"))
                .collect(Collectors.toMap(row -> row.get("id"), row -> row.get("goal")));
        assertThat(goals).hasSize(8);
        for (GoalAdvice advice : all()) {
            for (GoalStatement statement : advice.statements()) {
                String goal = goals.get(statement.finding().id());
                assertThat(goal == null || statement.position().orElseThrow().equals(goal))
                        .as("%s", statement)
                        .isTrue();
            }
        }
    }

    @Test
    void beginners_and_intermediates_who_want_a_lift_hear_both_sides() {
        GoalAdvice beginner = advice(Aim.BIGGER_LIFT, TrainingLevel.BEGINNER, Plateau.NONE);
        assertThat(ids(beginner.support(Question.GOAL))).containsExactly("S1-10", "S2-24", "C-ADVICE-01");
        assertThat(ids(beginner.dissent(Question.GOAL))).containsExactly("S0-21", "S1-16");
        GoalAdvice intermediate = advice(Aim.BIGGER_LIFT, TrainingLevel.INTERMEDIATE, Plateau.NONE);
        assertThat(ids(intermediate.support(Question.GOAL))).containsExactly("S0-21", "S1-16", "C-ADVICE-01");
        assertThat(ids(intermediate.dissent(Question.GOAL))).containsExactly("S1-10", "S0-20");
        assertThat(ids(intermediate.dissent(Question.PHASE_ORDER))).containsExactly("L-PER-06");
    }

    @Test
    void a_weight_class_hears_that_strength_lies_around_its_goal_and_that_size_first_is_not_for_it() {
        GoalAdvice advice = advice(Aim.WEIGHT_CLASS, TrainingLevel.ADVANCED, Plateau.NONE);
        assertThat(ids(advice.support(Question.GOAL)))
                .containsExactly("S1-16", "S2-01", "S2-02", "S2-03", "S1-11", "C-ADVICE-01");
        assertThat(ids(advice.dissent(Question.PHASE_ORDER))).containsExactly("S2-28");
    }

    @Test
    void the_text_says_all_of_it() {
        assertThat(advice(Aim.LOOKS, TrainingLevel.BEGINNER, Plateau.NONE).text())
                .startsWith("""
                Goal blended 50: beginner, after looks, no plateau.
                  This is advice: a prescriber answers for the goal it is given.
                  If the lifter insists, the goal is hypertrophy.
                  No source states a strength share; 50 is the consensus's own blended cell.
                  S1-10 Strength vs hypertrophy says blended: No need to choose: strength and size rise together;
                    adding load on basic lifts is among the best ways to grow.
                  S2-24 Strength and size says blended: No need to choose a goal until the easy gains taper off.
                  C-ADVICE-01 Prescription conventions says blended: Beginners blend whatever the goal unless they
                    insist; intermediates follow their own goal and blend by default; advanced lifters train in
                    goal-specific blocks. Advice only, the founding sources' common ground: the prescriber answers
                    for the goal it was given.
                  But S0-22 Zerxus says hypertrophy: Choose hypertrophy if looks come first; said to give more
                    even development.
                  But S1-17 Strength vs hypertrophy says hypertrophy: Physique goal: lean toward volume.
                  Phases: the order hardly matters yet.
                  S2-27 Strength and size says either: Early on the order of phases hardly matters.
                """);
        assertThat(advice(Aim.LOOKS, TrainingLevel.ADVANCED, Plateau.SIZE).text())
                .contains("""
                          Phases: a phase for strength, then one for size.
                          S2-29 Strength and size says strength first: Stuck on size: insert a strength phase so later
                            growth work uses heavier loads.
                          L-PER-06 Carvalho 2020 [recalled, not seen again] says strength first: 3-week strength phase
                        """)
                .contains("  Besides, S0-28 Zerxus: Some heavier work is useful even when size is the main goal.\n")
                .contains("  To expect, never promised: S0-30 Zerxus: Visible growth usually takes 8 to 12 weeks of\n")
                .doesNotContain("insists")
                .doesNotContain("strength share");
    }

    @Test
    void advice_on_different_cases_differs() {
        assertThat(all()).doesNotHaveDuplicates().isEqualTo(all());
        assertThat(all().get(0))
                .hasSameHashCodeAs(all().get(0))
                .isNotEqualTo(null)
                .hasToString(all().get(0).text());
    }

    @Test
    void a_missing_level_is_said_when_advising() {
        GoalAdvisor advisor = GoalAdvisor.forAim(Aim.BOTH);
        assertThatThrownBy(advisor::advise).isInstanceOfSatisfying(InvalidValueException.class, e -> {
            assertThat(e.parameter()).isEqualTo("level");
            assertThat(e.code()).isEqualTo("missing");
        });
    }

    @Test
    void what_is_null_is_named() {
        GoalAdvisor advisor = GoalAdvisor.forAim(Aim.BOTH);
        assertThatNullPointerException()
                .isThrownBy(() -> GoalAdvisor.forAim(null))
                .withMessage("aim");
        assertThatNullPointerException()
                .isThrownBy(() -> advisor.withLevel(null))
                .withMessage("level");
        assertThatNullPointerException()
                .isThrownBy(() -> advisor.withPlateau(null))
                .withMessage("plateau");
        GoalAdvice advice = advice(Aim.BOTH, TrainingLevel.BEGINNER, Plateau.NONE);
        assertThatNullPointerException().isThrownBy(() -> advice.support(null)).withMessage("question");
        assertThatNullPointerException().isThrownBy(() -> advice.dissent(null)).withMessage("question");
        assertThatNullPointerException().isThrownBy(() -> advice.text(null)).withMessage("words");
    }
}
