package dev.prescription.docs;

import dev.prescription.Prescriber;
import dev.prescription.evidence.Certainty;
import dev.prescription.evidence.EvidenceBase;
import dev.prescription.evidence.Finding;
import dev.prescription.evidence.Source;
import dev.prescription.evidence.SourceKind;
import dev.prescription.evidence.Verification;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.Goal;
import dev.prescription.goal.GoalKind;
import dev.prescription.goal.Population;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.guideline.Guideline;
import dev.prescription.guideline.GuidelineProblem;
import dev.prescription.guideline.Rule;
import dev.prescription.guideline.RuleId;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Scope;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.RepRange;
import dev.prescription.quantity.RestBand;
import dev.prescription.repmax.RepMaxModel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What docs/guide/house-guidelines.md quotes, run. */
class HouseGuidelinesTest {

    private static final Finding WORD = Finding.of(
            "H-1",
            Source.of("our-gym", "Our gym", "House rules", "Our gym, minutes of March 2026.", SourceKind.HOUSE),
            "house rule",
            Certainty.VERY_LOW,
            Verification.VERIFIED,
            "Twelve years of members: three minutes keep a class on time.");

    private static final Guideline GYM = Guideline.of(
            "our-gym",
            "2026.1",
            "House rules",
            List.of(Rule.rest(RestBand.ofSeconds(120, 180))
                    .id("rest")
                    .scope(Scope.any().withRoles(ExerciseRole.MAIN_LIFT))
                    .from(WORD)
                    .build()));

    @Test
    void a_rule_of_ones_own() {
        // spotless:off
        // region house-rule
        Finding word = Finding.of("H-1",
                Source.of("our-gym", "Our gym", "House rules", "Our gym, minutes of March 2026.", SourceKind.HOUSE),
                "house rule", Certainty.VERY_LOW, Verification.VERIFIED,
                "Twelve years of members: three minutes keep a class on time.");
        Rule rest = Rule.rest(RestBand.ofSeconds(120, 180)).id("rest")
                .scope(Scope.any().withRoles(ExerciseRole.MAIN_LIFT)).from(word).build();
        Guideline gym = Guideline.of("our-gym", "2026.1", "House rules", List.of(rest));
        System.out.println(Prescriber.forGoal(Goal.strength()).withLevel(TrainingLevel.ADVANCED).withGuideline(gym)
                .prescribe(ExerciseRole.MAIN_LIFT).why(Parameter.REST).text());
        // endregion
        // spotless:on
    }

    @Test
    void over_another_guideline() {
        Guideline gym = GYM;
        // spotless:off
        // region house-over
        Guideline overAcsm = gym.over(Guideline.byId("acsm-2026"));
        System.out.println(overAcsm.layers());
        System.out.println(Prescriber.forGoal(Goal.strength()).withLevel(TrainingLevel.ADVANCED).withGuideline(overAcsm)
                .prescribe(ExerciseRole.MAIN_LIFT).why(Parameter.SETS).text());
        // endregion
        // spotless:on
    }

    @Test
    void rows() {
        // spotless:off
        // region house-rows
        List<Map<String, String>> rows = List.of(
                Map.of("id", "rest", "parameter", "rest", "role", "main-lift", "min", "120", "max", "180", "unit", "s",
                        "evidence_ids", "L-REST-01"),
                Map.of("id", "reps", "parameter", "reps", "goal", "strength", "role", "main-lift", "max", "6", "unit", "reps",
                        "evidence_ids", "L-STAND-01"));
        Guideline gym = Guideline.fromRows("our-gym", "2026.1", "House rules", rows, EvidenceBase.standard());
        gym.rules().forEach(System.out::println);
        System.out.println(Guideline.fromRows(Guideline.toRows(gym)).equals(gym));
        // endregion
        // spotless:on
    }

    @Test
    void a_row_that_cannot_be_read() {
        // spotless:off
        // region house-refused
        try {
            Guideline.fromRows("our-gym", "2026.1", "House rules",
                    List.of(Map.of("id", "rest", "parameter", "rest", "min", "3 minutes", "unit", "min",
                            "evidence_ids", "L-REST-99")),
                    EvidenceBase.standard());
        } catch (InvalidValueException refusal) {
            System.out.println(refusal.getMessage());
            for (Throwable other : refusal.getSuppressed()) {
                System.out.println(other.getMessage());
            }
        }
        // endregion
        // spotless:on
    }

    @Test
    void what_does_not_hold_together() {
        Finding word = WORD;
        // spotless:off
        // region house-check
        Rule twenty = Rule.reps(RepRange.of(20, 25)).id("twenty")
                .scope(Scope.any().withGoals(GoalKind.STRENGTH).withLevels(TrainingLevel.ADVANCED)
                        .withRoles(ExerciseRole.MAIN_LIFT).withPopulations(Population.ADULT))
                .from(word).build();
        Guideline strange = Guideline.of("our-gym", "2026.2", "House rules", List.of(twenty));
        List<GuidelineProblem> problems = strange.check(RepMaxModel.rts());
        System.out.println(problems.size() + " problems, the first of them:");
        System.out.println(problems.get(0));
        System.out.println(problems.get(0).ruleIds());
        // endregion
        // spotless:on
    }

    @Test
    void side_by_side_and_one_less() {
        Guideline gym = GYM;
        // spotless:off
        // region house-compare
        System.out.println(Guideline.compare(gym, Guideline.byId("nsca-4ed")).counts());
        System.out.println(gym.without(RuleId.of("rest")));
        // endregion
        // spotless:on
    }
}
