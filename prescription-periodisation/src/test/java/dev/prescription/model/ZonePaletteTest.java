package dev.prescription.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.prescription.Prescriber;
import dev.prescription.evidence.EvidenceBase;
import dev.prescription.evidence.Finding;
import dev.prescription.goal.Goal;
import dev.prescription.goal.GoalKind;
import dev.prescription.goal.Population;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.guideline.Guideline;
import dev.prescription.guideline.Rule;
import dev.prescription.parameter.Parameter;
import dev.prescription.quantity.InvalidValueException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ZonePaletteTest {

    private static ZonePalette of(Goal goal) {
        return ZonePalette.of(Prescriber.forGoal(goal).withLevel(TrainingLevel.INTERMEDIATE));
    }

    @Test
    void the_consensus_gives_each_goal_its_zones() {
        assertThat(of(Goal.strength())).hasToString("hypertrophy 16 %, blended 17 %, strength 67 %");
        assertThat(of(Goal.hypertrophy())).hasToString("hypertrophy 67 %, blended 33 %, strength 0 %");
        assertThat(of(Goal.blended())).hasToString("hypertrophy 25 %, blended 50 %, strength 25 %");
        assertThat(of(Goal.strength().withoutSizeGain())).hasToString("strength 33 %, strength without size gain 67 %");
    }

    @Test
    void a_blended_goal_leans_as_its_share_does() {
        assertThat(of(Goal.blendedWithStrengthShare(30))).hasToString("hypertrophy 30 %, blended 57 %, strength 13 %");
        assertThat(of(Goal.blendedWithStrengthShare(100)).zones()).containsExactly(GoalKind.BLENDED, GoalKind.STRENGTH);
        assertThat(of(Goal.blendedWithStrengthShare(0)).zones())
                .containsExactly(GoalKind.HYPERTROPHY, GoalKind.BLENDED);
    }

    @Test
    void shares_are_whole_and_their_mean_is_the_strength_share() {
        for (int share = 0; share <= 100; share++) {
            ZonePalette palette = of(Goal.blendedWithStrengthShare(share));
            int sum = palette.zones().stream().mapToInt(palette::share).sum();
            double mean = palette.share(GoalKind.STRENGTH) + palette.share(GoalKind.BLENDED) * share / 100.0;

            assertThat(sum).isEqualTo(100);
            assertThat(mean).isBetween(share - 0.5, share + 0.5);
        }
    }

    @Test
    void every_zone_says_why() {
        for (Goal goal : List.of(
                Goal.strength(),
                Goal.hypertrophy(),
                Goal.blended(),
                Goal.strength().withoutSizeGain())) {
            ZonePalette palette = of(goal);
            for (GoalKind zone : palette.zones()) {
                assertThat(palette.findings(zone))
                        .hasSizeGreaterThan(1)
                        .contains(EvidenceBase.standard().get("C-ZONES-01"));
            }
        }
        assertThat(of(Goal.hypertrophy()).findings(GoalKind.BLENDED))
                .extracting(Finding::id)
                .containsExactly("S0-28", "C-ZONES-01");
        assertThat(of(Goal.strength()).reason().orElseThrow().text()).contains("67", "C-ZONES-01");
    }

    @Test
    void a_zone_is_the_cell_of_a_goal() {
        Goal leaning = Goal.blendedWithStrengthShare(30);

        assertThat(of(leaning).goal(GoalKind.BLENDED)).isEqualTo(leaning);
        assertThat(of(Goal.strength()).goal(GoalKind.BLENDED)).isEqualTo(Goal.blended());
        assertThat(of(leaning).goal(GoalKind.STRENGTH)).isEqualTo(Goal.strength());
        assertThat(of(leaning).goal(GoalKind.HYPERTROPHY)).isEqualTo(Goal.hypertrophy());
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> of(leaning).goal(GoalKind.POWER))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("not-a-goal"));
    }

    @Test
    void the_weeks_of_a_block_are_those_of_the_share() {
        assertThat(of(Goal.blended()).heavierWeeks(8)).isEqualTo(4);
        assertThat(of(Goal.blended()).heavierWeeks(7)).isEqualTo(4);
        assertThat(of(Goal.blendedWithStrengthShare(30)).heavierWeeks(7)).isEqualTo(2);
        assertThat(of(Goal.strength()).heavierWeeks(7)).isEqualTo(5);
        assertThat(of(Goal.hypertrophy()).heavierWeeks(7)).isEqualTo(2);
        assertThat(of(Goal.blendedWithStrengthShare(3)).heavierWeeks(7)).isEqualTo(1);
        assertThat(of(Goal.blendedWithStrengthShare(97)).heavierWeeks(7)).isEqualTo(6);
        assertThat(of(Goal.blendedWithStrengthShare(0)).heavierWeeks(7)).isZero();
        assertThat(of(Goal.blendedWithStrengthShare(100)).heavierWeeks(7)).isEqualTo(7);
    }

    @Test
    void the_nearest_zone_stands_for_one_the_goal_may_not_use() {
        ZonePalette weightClass = of(Goal.strength().withoutSizeGain());

        assertThat(weightClass.nearest(GoalKind.HYPERTROPHY)).isEqualTo(GoalKind.STRENGTH);
        assertThat(of(Goal.hypertrophy()).nearest(GoalKind.STRENGTH)).isEqualTo(GoalKind.STRENGTH);
        assertThat(of(Goal.hypertrophy()).heaviest()).isEqualTo(GoalKind.BLENDED);
    }

    @Test
    void a_house_rule_changes_the_share() {
        Guideline house = Guideline.fromRows(
                "house",
                "1",
                "Our gym",
                List.of(Map.of(
                        "id", "our-zones",
                        "parameter", "Share of the own zone",
                        "goal", "strength",
                        "min", "80",
                        "max", "80",
                        "unit", "% of the exposures",
                        "evidence_ids", "S0-12")),
                EvidenceBase.standard());
        ZonePalette palette = ZonePalette.of(Prescriber.forGoal(Goal.strength())
                .withLevel(TrainingLevel.ADVANCED)
                .withGuideline(house));

        assertThat(palette).hasToString("hypertrophy 10 %, blended 10 %, strength 80 %");
    }

    @Test
    void a_share_is_its_lower_end_or_else_its_upper() {
        Guideline house = Guideline.fromRows(
                "house",
                "2",
                "Our gym",
                List.of(Map.of(
                        "id", "our-zones",
                        "parameter", "Share of the own zone",
                        "goal", "hypertrophy",
                        "max", "90",
                        "unit", "% of the exposures",
                        "evidence_ids", "S0-28")),
                EvidenceBase.standard());

        assertThat(ZonePalette.of(Prescriber.forGoal(Goal.hypertrophy())
                        .withLevel(TrainingLevel.ADVANCED)
                        .withGuideline(house)))
                .as("the consensus gives the lower end")
                .hasToString("hypertrophy 67 %, blended 33 %, strength 0 %");
        assertThat(ZonePalette.of(Prescriber.forGoal(Goal.hypertrophy())
                        .withLevel(TrainingLevel.ADVANCED)
                        .withGuideline(house.over(withoutZones()))))
                .hasToString("hypertrophy 90 %, blended 10 %, strength 0 %");
    }

    @Test
    void palettes_are_equal_by_goal_shares_and_reason() {
        ZonePalette palette = of(Goal.blended());

        assertThat(palette).isEqualTo(of(Goal.blended())).hasSameHashCodeAs(of(Goal.blended()));
        assertThat(palette)
                .isNotEqualTo(of(Goal.strength()))
                .isNotEqualTo(of(Goal.blendedWithStrengthShare(51)))
                .isNotEqualTo(ZonePalette.single(Goal.blended()))
                .isNotEqualTo(ZonePalette.of(Goal.blended(), 50, Optional.empty()))
                .isNotEqualTo("hypertrophy 25 %, blended 50 %, strength 25 %");
    }

    @Test
    void without_a_rule_the_own_zone_is_the_only_one() {
        Guideline silent = withoutZones();
        ZonePalette palette = ZonePalette.of(Prescriber.forGoal(Goal.strength())
                .withLevel(TrainingLevel.ADVANCED)
                .withGuideline(silent));

        assertThat(palette).isEqualTo(ZonePalette.single(Goal.strength())).hasToString("strength 100 %");
        assertThat(palette.heavierWeeks(8)).isEqualTo(4);
        assertThat(palette.reason()).isEmpty();
    }

    private static Guideline withoutZones() {
        Guideline silent = Guideline.consensus();
        for (Rule rule : silent.rules()) {
            if (rule.parameter() == Parameter.OWN_ZONE_SHARE) {
                silent = silent.without(rule.id());
            }
        }
        return silent;
    }

    @Test
    void adolescents_have_the_zones_of_adults_and_a_level_is_needed() {
        Prescriber young = Prescriber.forGoal(Goal.hypertrophy())
                .withLevel(TrainingLevel.BEGINNER)
                .withPopulation(Population.ADOLESCENT);

        assertThat(ZonePalette.of(young)).hasToString(of(Goal.hypertrophy()).toString());
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ZonePalette.of(Prescriber.forGoal(Goal.strength())))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("missing"));
    }
}
