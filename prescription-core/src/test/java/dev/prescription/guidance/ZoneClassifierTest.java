package dev.prescription.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.evidence.EvidenceBase;
import dev.prescription.evidence.EvidenceFiles;
import dev.prescription.evidence.Finding;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.GoalKind;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.guidance.ZoneAnswer.Condition;
import dev.prescription.guidance.ZoneAnswer.Verdict;
import dev.prescription.guideline.Guideline;
import dev.prescription.guideline.Rule;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.parameter.Scope;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.RepMaxModel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneClassifierTest {

    private static final ZoneClassifier RTS = ZoneClassifier.standard();
    private static final ZoneClassifier NUZZO = RTS.withModel(RepMaxModel.nuzzoGeneral());

    private static ZoneAnswer answer(ZoneClassifier classifier, StatedSet set, GoalKind kind) {
        return classifier.classify(set).answer(kind);
    }

    private static List<String> ids(List<Rule> rules) {
        return rules.stream().map(rule -> rule.id().slug()).toList();
    }

    private static List<String> names(List<Finding> findings) {
        return findings.stream().map(Finding::id).toList();
    }

    private static Condition.State state(ZoneAnswer answer, Condition.Kind kind) {
        return answer.conditions().stream()
                .filter(condition -> condition.kind() == kind)
                .findFirst()
                .orElseThrow()
                .state();
    }

    /** C13: a set of 15 is endurance or hypertrophy by RIR, not by its repetitions. */
    @ParameterizedTest
    @CsvSource({
        "15, 1, TRAINS, TRAINS",
        "15, 4, TRAINS, TRAINS",
        "15, 4.5, NOT_SHOWN, TRAINS",
        "15, 8, NOT_SHOWN, TRAINS",
        "30, 1, TRAINS, TRAINS",
        "10, 1, TRAINS, TRAINS",
        "9, 1, TRAINS, NOT_SHOWN",
        "8, 2, TRAINS, NOT_SHOWN",
        "8, 6, NOT_SHOWN, NOT_SHOWN",
    })
    void growth_goes_by_the_reserve_and_endurance_by_the_repetitions(
            int reps, double rir, Verdict growth, Verdict endurance) {
        StatedSet set = StatedSet.of(reps, Rir.of(rir));
        assertThat(answer(NUZZO, set, GoalKind.HYPERTROPHY).verdict()).isEqualTo(growth);
        assertThat(answer(NUZZO, set, GoalKind.ENDURANCE).verdict()).isEqualTo(endurance);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 100, TRAINS",
        "5, 80, TRAINS",
        "5, 79.99, TRAINS_IF",
        "8, 70, TRAINS_IF",
        "12, 60, TRAINS_IF",
        "19, 59.9, LESS",
        "15, 50, NOT_SHOWN",
        "25, 50, LESS",
    })
    void strength_goes_by_the_load(int reps, double load, Verdict verdict) {
        StatedSet set = StatedSet.of(reps, Intensity.ofPercent(load));
        assertThat(answer(reps <= 12 ? RTS : NUZZO, set, GoalKind.STRENGTH).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void a_load_between_the_thresholds_of_two_bodies_names_both() {
        ZoneAnswer answer = answer(RTS, StatedSet.of(5, Rir.of(2)), GoalKind.STRENGTH);
        assertThat(answer.verdict()).isEqualTo(Verdict.TRAINS);
        assertThat(ids(answer.supporting())).contains("L-STAND-01", "S2-11", "S2-12", "S0-08", "S1-02");
        assertThat(ids(answer.opposing())).containsExactly("L-NSCA-01");
        assertThat(names(answer.findings())).containsExactly("L-FAIL-04");
    }

    @Test
    void a_light_load_trains_strength_less_and_says_by_how_much() {
        ZoneAnswer answer = answer(NUZZO, StatedSet.of(20, Rir.of(1)), GoalKind.STRENGTH);
        assertThat(answer.verdict()).isEqualTo(Verdict.LESS);
        assertThat(answer.supporting()).isEmpty();
        assertThat(names(answer.findings())).containsExactly("L-LOAD-04", "L-LOAD-05", "L-LOAD-06", "L-LOAD-08");
        assertThat(ids(answer.opposing())).contains("L-STAND-01", "L-NSCA-01", "S0-08", "S1-02", "S2-11");
    }

    /** 20 % is too light by L-LOAD-09, which L-LOAD-07 contradicts. */
    @Test
    void twenty_percent_to_failure_is_not_shown_to_grow() {
        ZoneAnswer answer = answer(NUZZO, StatedSet.of(71, Intensity.ofPercent(20)), GoalKind.HYPERTROPHY);
        assertThat(state(answer, Condition.Kind.NEAR_FAILURE)).isEqualTo(Condition.State.MET);
        assertThat(answer.verdict()).isEqualTo(Verdict.NOT_SHOWN);
        assertThat(answer.supporting()).isEmpty();
        assertThat(names(answer.findings())).containsExactly("L-LOAD-09", "L-LOAD-07", "L-FAIL-03");
        assertThat(ids(answer.opposing())).contains("L-IUSCA-02");
    }

    @Test
    void thirty_percent_near_failure_still_grows_and_twenty_nine_does_not() {
        StatedSet thirty = StatedSet.of(48, Rir.of(2.5), Intensity.ofPercent(30));
        assertThat(answer(NUZZO, thirty, GoalKind.HYPERTROPHY).verdict()).isEqualTo(Verdict.TRAINS_IF);
        assertThat(ids(answer(NUZZO, thirty, GoalKind.HYPERTROPHY).supporting()))
                .contains("L-IUSCA-02")
                .doesNotContain("consensus.load-equivalence.intensity"); // 48 repetitions are none of its 5-30
        StatedSet lighter = StatedSet.of(50, Rir.of(2), Intensity.ofPercent(29.5));
        assertThat(answer(NUZZO, lighter, GoalKind.HYPERTROPHY).verdict()).isEqualTo(Verdict.NOT_SHOWN);
    }

    @Test
    void power_needs_speed_and_few_repetitions_whatever_the_numbers_say() {
        ZoneAnswer answer = answer(NUZZO, StatedSet.of(3, Intensity.ofPercent(50)), GoalKind.POWER);
        assertThat(answer.verdict()).isEqualTo(Verdict.TRAINS_IF);
        assertThat(ids(answer.supporting())).containsExactly("L-STAND-10");
        assertThat(state(answer, Condition.Kind.MOVED_FAST)).isEqualTo(Condition.State.OPEN);
        assertThat(state(answer, Condition.Kind.LOW_VOLUME)).isEqualTo(Condition.State.OPEN);
        assertThat(EvidenceBase.standard().get("L-STAND-10").statement()).contains("product of sets and reps up to 24");
        assertThat(answer(NUZZO, StatedSet.of(24, Intensity.ofPercent(50)), GoalKind.POWER)
                        .verdict())
                .isEqualTo(Verdict.TRAINS_IF);
        ZoneAnswer tooMany = answer(NUZZO, StatedSet.of(25, Intensity.ofPercent(50)), GoalKind.POWER);
        assertThat(tooMany.verdict()).isEqualTo(Verdict.NOT_SHOWN);
        assertThat(state(tooMany, Condition.Kind.LOW_VOLUME)).isEqualTo(Condition.State.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({"30, true", "29.99, false", "70, true", "70.01, false"})
    void the_power_zone_of_2026_has_both_its_ends(double load, boolean inside) {
        ZoneAnswer answer = answer(NUZZO, StatedSet.of(2, Intensity.ofPercent(load)), GoalKind.POWER);
        assertThat(ids(answer.supporting()).contains("L-STAND-10")).isEqualTo(inside);
    }

    @Test
    void where_the_model_ends_a_load_that_would_decide_stays_a_condition() {
        ZoneAnswer power = answer(RTS, StatedSet.of(15, Rir.of(2)), GoalKind.POWER);
        assertThat(state(power, Condition.Kind.HEAVY_ENOUGH)).isEqualTo(Condition.State.OPEN);
        ZoneAnswer growth = answer(RTS, StatedSet.of(40, Rir.of(1)), GoalKind.HYPERTROPHY);
        assertThat(growth.verdict()).isEqualTo(Verdict.TRAINS_IF);
        assertThat(state(growth, Condition.Kind.HEAVY_ENOUGH)).isEqualTo(Condition.State.OPEN);
        ZoneAnswer near = answer(RTS, StatedSet.of(10, Intensity.ofPercent(50)), GoalKind.HYPERTROPHY);
        assertThat(state(near, Condition.Kind.NEAR_FAILURE)).isEqualTo(Condition.State.NOT_MET); // 5.5 left at least
        ZoneAnswer open = answer(RTS, StatedSet.of(20, Intensity.ofPercent(50)), GoalKind.HYPERTROPHY);
        assertThat(state(open, Condition.Kind.NEAR_FAILURE)).isEqualTo(Condition.State.OPEN);
        assertThat(open.verdict()).isEqualTo(Verdict.TRAINS_IF);
        ZoneAnswer endurance = answer(RTS, StatedSet.of(15, Rir.of(2)), GoalKind.ENDURANCE);
        assertThat(ids(endurance.supporting())).contains("L-NSCA-09", "L-NSCA-10"); // below 58.6 % is below 67 %
        assertThat(answer(RTS, StatedSet.of(15, Rir.of(2)), GoalKind.STRENGTH).verdict())
                .isEqualTo(Verdict.LESS);
    }

    /** A source that states repetitions alone decides by them, from end to end, where nobody else is heard. */
    @ParameterizedTest
    @CsvSource({
        "seed-000, S0-08, STRENGTH",
        "seed-001, S1-02, STRENGTH",
        "seed-000, S0-05, HYPERTROPHY",
        "seed-001, S1-06, HYPERTROPHY",
        "seed-000, S0-03, ENDURANCE",
    })
    void a_row_on_repetitions_holds_from_end_to_end(String guideline, String id, GoalKind kind) {
        Map<String, String> row = row(id);
        assertThat(row.get("goal")).isEqualTo(kind.label());
        int min = Integer.parseInt(row.get("min"));
        int max = row.get("max").isEmpty() ? 100 : Integer.parseInt(row.get("max"));
        ZoneClassifier own = NUZZO.withGuidelines(List.of(Guideline.byId(guideline)));
        for (int reps = 1; reps <= 60; reps++) {
            assertThat(ids(answer(own, StatedSet.of(reps, Rir.of(1)), kind).supporting())
                            .contains(id))
                    .as("%s at %d", id, reps)
                    .isEqualTo(reps >= min && reps <= max);
        }
    }

    /** A body that states both wants both: 6 or fewer at 85 % and more, 6 to 12 at 67 to 85 %, 12 and more at 67 % and less. */
    @ParameterizedTest
    @CsvSource({
        "6, 85, STRENGTH, true",
        "7, 85, STRENGTH, false",
        "6, 84, STRENGTH, false",
        "12, 67, HYPERTROPHY, true",
        "13, 67, HYPERTROPHY, false",
        "12, 66, HYPERTROPHY, false",
        "12, 67, ENDURANCE, true",
        "11, 67, ENDURANCE, false",
        "12, 67.5, ENDURANCE, false",
    })
    void a_body_that_states_repetitions_and_load_wants_both(int reps, double load, GoalKind kind, boolean inside) {
        ZoneClassifier nsca = NUZZO.withGuidelines(List.of(Guideline.byId("nsca-4ed")));
        ZoneAnswer answer = answer(nsca, StatedSet.of(reps, Intensity.ofPercent(load)), kind);
        assertThat(ids(answer.supporting())).hasSize(inside ? 2 : 0);
        assertThat(ids(answer.opposing()).isEmpty()).isEqualTo(inside);
    }

    private static Map<String, String> row(String id) {
        String file = id.startsWith("L-") ? "evidence-literature.csv" : "evidence-seeds.csv";
        return EvidenceFiles.read(file).stream()
                .filter(row -> row.get("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_cannot_hold_together_gets_no_answer() {
        Classification classification = RTS.classify(StatedSet.of(15, Intensity.ofPercent(75)));
        assertThat(classification.answers()).isEmpty();
        assertThat(classification.text())
                .isEqualTo(
                        "15 reps, 75 %1RM cannot hold together: by the RTS chart a fresh lifter has 9.5 reps to failure"
                                + " at\n    75 %1RM.");
        assertThatThrownBy(() -> classification.answer(GoalKind.POWER))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo("absent"));
    }

    @Test
    void a_goal_that_is_no_quality_has_no_answer() {
        Classification classification = RTS.classify(StatedSet.of(5, Rir.of(2)));
        assertThat(classification.answers())
                .extracting(ZoneAnswer::kind)
                .containsExactly(GoalKind.STRENGTH, GoalKind.HYPERTROPHY, GoalKind.ENDURANCE, GoalKind.POWER);
        assertThatThrownBy(() -> classification.answer(GoalKind.BLENDED))
                .hasMessageContaining("must be one of [strength, hypertrophy, endurance, power], given blended");
    }

    @Test
    void a_level_and_a_role_narrow_whose_rules_count() {
        StatedSet set = StatedSet.of(8, Rir.of(3)); // 70.7 %1RM
        Scope beginners = Scope.any().withLevels(TrainingLevel.BEGINNER).withRoles(ExerciseRole.MAIN_LIFT);
        assertThat(answer(RTS, set, GoalKind.STRENGTH).verdict()).isEqualTo(Verdict.TRAINS_IF);
        assertThat(state(answer(RTS, set, GoalKind.STRENGTH), Condition.Kind.FOR_WHOM))
                .isEqualTo(Condition.State.OPEN);
        assertThat(answer(RTS.forWhom(beginners), set, GoalKind.STRENGTH).verdict())
                .isEqualTo(Verdict.TRAINS);
        Scope advanced = beginners.withLevels(TrainingLevel.ADVANCED);
        assertThat(answer(RTS.forWhom(advanced), set, GoalKind.STRENGTH).verdict())
                .isEqualTo(Verdict.LESS);
    }

    @Test
    void a_house_guideline_is_heard_like_any_other() {
        Rule rule = Rule.of(Parameter.INTENSITY, Range.atLeast(90))
                .id("house.strength")
                .scope(Scope.any().withGoals(GoalKind.STRENGTH))
                .from(EvidenceBase.standard().get("L-STAND-01"))
                .build();
        Guideline house = Guideline.of("our-gym", "2026.1", "Our gym", List.of(rule));
        ZoneClassifier classifier = RTS.withGuidelines(List.of(house));
        assertThat(answer(classifier, StatedSet.of(2, Rir.of(0)), GoalKind.STRENGTH)
                        .verdict())
                .isEqualTo(Verdict.TRAINS);
        assertThat(ids(answer(classifier, StatedSet.of(5, Rir.of(2)), GoalKind.STRENGTH)
                        .opposing()))
                .containsExactly("house.strength");
        ZoneAnswer growth = answer(classifier, StatedSet.of(5, Rir.of(2)), GoalKind.HYPERTROPHY);
        assertThat(growth.verdict()).isEqualTo(Verdict.SILENT);
        ZoneAnswer lighter = answer(classifier, StatedSet.of(10, Rir.of(2)), GoalKind.STRENGTH);
        assertThat(state(lighter, Condition.Kind.NEAR_FAILURE)).isEqualTo(Condition.State.OPEN);
        assertThat(lighter.verdict()).isEqualTo(Verdict.LESS);
    }

    @Test
    void what_is_missing_is_named() {
        assertThatNullPointerException().isThrownBy(() -> RTS.classify(null)).withMessage("set");
        assertThatNullPointerException().isThrownBy(() -> RTS.withModel(null)).withMessage("model");
        assertThatNullPointerException().isThrownBy(() -> RTS.forWhom(null)).withMessage("scope");
        assertThatNullPointerException()
                .isThrownBy(() -> RTS.withGuidelines(null))
                .withMessage("guidelines");
        assertThatThrownBy(() -> RTS.withGuidelines(List.of()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("guidelines: must name at least one, given none");
    }
}
