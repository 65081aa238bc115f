package dev.prescription.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.guideline.GuidelineProblem.Kind;
import dev.prescription.repmax.RepMaxModel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the check says of the guidelines that come with the library: nothing of the consensus, and the truth of the others. */
class ShippedCheckTest {

    private static List<GuidelineProblem> problems(String id) {
        return Guideline.byId(id).check(RepMaxModel.rts());
    }

    @Test
    void the_consensus_has_no_problem_under_a_model_that_reaches_60_percent() {
        for (RepMaxModel model : List.of(RepMaxModel.rts(), RepMaxModel.nuzzoGeneral())) {
            assertThat(Guideline.consensus().check(model)).as(model.name()).isEmpty();
        }
    }

    @Test
    void a_table_that_ends_at_65_percent_does_not_reach_the_ceiling_of_young_beginners() {
        assertThat(Guideline.consensus().check(RepMaxModel.nsca()))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.kind()).isEqualTo(Kind.INFEASIBLE_CELL);
                    assertThat(problem.ruleIds()).contains(RuleId.of("consensus.adolescents.beginner.intensity"));
                });
    }

    @Test
    void what_the_profiles_leave_open_or_apart_is_pinned() {
        Map<String, Map<Kind, Integer>> found = new TreeMap<>();
        for (Guideline guideline : Guideline.shipped()) {
            Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
            problems(guideline.id()).forEach(problem -> kinds.merge(problem.kind(), 1, Integer::sum));
            if (!kinds.isEmpty()) {
                found.put(guideline.id(), kinds);
            }
        }

        assertThat(found)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "seed-000", Map.of(Kind.UNORDERED_ANCHORS, 4),
                        "seed-001", Map.of(Kind.UNORDERED_ANCHORS, 2),
                        "seed-002", Map.of(Kind.UNORDERED_ANCHORS, 5),
                        "acsm-2009", Map.of(Kind.UNORDERED_ANCHORS, 11),
                        "acsm-2026", Map.of(Kind.INFEASIBLE_CELL, 4),
                        "nsca-4ed", Map.of(Kind.UNORDERED_ANCHORS, 8)));
    }

    @Test
    void the_second_article_gives_isolation_more_reps_when_strength_joins() {
        assertThat(problems("seed-001"))
                .extracting(problem -> problem.kind() + " " + problem.arguments())
                .containsExactly(
                        "UNORDERED_ANCHORS [REPS, HYPERTROPHY, 6-12, BLENDED, 8-12]",
                        "UNORDERED_ANCHORS [REPS, HYPERTROPHY, 6-12, BLENDED, 10-15]");
        assertThat(problems("seed-001").get(1).ruleIds()).containsExactly(RuleId.of("S1-06"), RuleId.of("S1-15"));
        assertThat(problems("seed-001").get(1))
                .hasToString(
                        "Reps go astray from the hypertrophy cell (6-12) to the blended cell (10-15), where more strength must"
                                + " not mean more reps or less load: hypertrophy or blended, any level, isolation, adults or"
                                + " older adults (seed-001 2026.1 S1-06 and seed-001 2026.1 S1-15).");
    }

    @Test
    void a_ceiling_for_adolescents_goes_with_what_the_consensus_lends() {
        assertThat(problems("youth-consensus-2014")).isEmpty();
        assertThat(problems("youth-nsca-2009")).isEmpty();
    }
}
