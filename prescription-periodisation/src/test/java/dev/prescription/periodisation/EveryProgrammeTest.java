package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.Prescriber;
import dev.prescription.goal.Goal;
import dev.prescription.goal.Population;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.guideline.Guideline;
import dev.prescription.layout.LoadCell;
import dev.prescription.layout.Remark;
import dev.prescription.model.PeriodisationModel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A programme compiles for whomever and whatever a shipped guideline is asked about. */
class EveryProgrammeTest {

    private static final List<Goal> GOALS =
            List.of(Goal.strength(), Goal.strength().withoutSizeGain(), Goal.hypertrophy(), Goal.blended());

    @Test
    void every_profile_population_goal_and_level_has_a_linear_programme() {
        Map<String, Set<String>> apart = new TreeMap<>();
        int programmes = 0;
        for (Guideline guideline : Guideline.shipped()) {
            for (Population population : Population.values()) {
                for (Goal goal : GOALS) {
                    for (TrainingLevel level : TrainingLevel.values()) {
                        Programme programme = Programme.from(Prescriber.forGoal(goal)
                                        .withLevel(level)
                                        .withPopulation(population)
                                        .withGuideline(guideline))
                                .weeks(6)
                                .sessionsPerWeek(3)
                                .model(PeriodisationModel.linear())
                                .build();
                        programmes++;
                        assertThat(programme.microcycles()).hasSize(6);
                        programme.remarks().stream()
                                .filter(remark -> remark.kind() == Remark.Kind.PROFILES_DO_NOT_COMBINE)
                                .forEach(remark -> apart.computeIfAbsent(
                                                guideline.id() + ", " + population.label(), who -> new TreeSet<>())
                                        .add(goal + " " + level.label() + " " + remark.subject()));
                    }
                }
            }
        }

        assertThat(programmes).isEqualTo(Guideline.shipped().size() * 3 * 4 * 3);
        // ACSM 2026 names at least 80 % for any role; the repetitions the consensus lends do not go with that
        // everywhere.
        assertThat(apart.keySet()).containsExactly("acsm-2026, adults", "acsm-2026, older adults");
        assertThat(apart.get("acsm-2026, adults"))
                .allMatch(slot -> slot.startsWith("strength")
                        && (slot.endsWith("ISOLATION") || slot.endsWith("beginner ACCESSORY_COMPOUND")));
        assertThat(apart.get("acsm-2026, older adults"))
                .allMatch(slot -> slot.startsWith("strength") && slot.endsWith("ISOLATION"));
    }

    /** 60 % for beginners and 80 % for the competent: whatever the goal, in every set of every week. */
    @Test
    void no_load_for_an_adolescent_passes_the_ceiling_and_no_set_comes_closer_than_two_to_failure() {
        int sets = 0;
        for (String guideline :
                List.of("consensus", "youth-nsca-2009", "youth-consensus-2014", "seed-000", "acsm-2009")) {
            for (Goal goal : GOALS) {
                for (TrainingLevel level : TrainingLevel.values()) {
                    double ceiling = level == TrainingLevel.BEGINNER ? 60 : 80;
                    Programme programme = Programme.from(Prescriber.forGoal(goal)
                                    .withLevel(level)
                                    .withPopulation(Population.ADOLESCENT)
                                    .withGuideline(Guideline.byId(guideline)))
                            .weeks(8)
                            .sessionsPerWeek(3)
                            .model(PeriodisationModel.linear())
                            .build();
                    for (LoadCell cell : programme.layout().cells()) {
                        sets++;
                        assertThat(cell.intensity().orElseThrow().percent())
                                .as("%s, %s, %s: %s", guideline, goal, level, cell.series())
                                .isLessThanOrEqualTo(ceiling);
                        assertThat(cell.series().target().repsInReserve()).isGreaterThanOrEqualTo(2);
                    }
                }
            }
        }
        assertThat(sets).isGreaterThan(1_000);
    }
}
