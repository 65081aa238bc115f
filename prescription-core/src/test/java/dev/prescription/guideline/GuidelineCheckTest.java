package dev.prescription.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.GoalKind;
import dev.prescription.goal.Population;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.guideline.GuidelineProblem.Kind;
import dev.prescription.house.House;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.parameter.Scope;
import dev.prescription.quantity.EffortBand;
import dev.prescription.quantity.FrequencyTarget;
import dev.prescription.quantity.IntensityBand;
import dev.prescription.quantity.RepRange;
import dev.prescription.quantity.SetRange;
import dev.prescription.quantity.VolumeTarget;
import dev.prescription.repmax.RepMaxModel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Deliberately bad guidelines, each answered by name: the kind of problem and the rules that make it. */
class GuidelineCheckTest {

    private static final Scope CELL = Scope.of(GoalKind.STRENGTH, TrainingLevel.INTERMEDIATE, ExerciseRole.MAIN_LIFT);
    private static final Scope LIGHT = CELL.withGoals(GoalKind.STRENGTH_WITHOUT_SIZE_GAIN);
    private static final Scope GROWTH = Scope.any().withGoals(GoalKind.HYPERTROPHY);
    private static final Population[] ALL = Population.values();

    private static List<GuidelineProblem> problems(Guideline guideline) {
        return guideline.check(RepMaxModel.rts());
    }

    /** Of adults: where the consensus has rules of its own for others, a house rule for adults meets those too. */
    private static GuidelineProblem only(Kind kind, Guideline guideline) {
        assertThat(problems(guideline)).extracting(GuidelineProblem::kind).containsOnly(kind);
        assertThat(ofAdults(problems(guideline))).hasSize(1);
        return ofAdults(problems(guideline)).get(0);
    }

    private static List<GuidelineProblem> ofAdults(List<GuidelineProblem> problems) {
        return problems.stream()
                .filter(problem -> problem.scopes().stream()
                        .anyMatch(scope -> scope.populations().contains(Population.ADULT)))
                .toList();
    }

    private static void assertRules(GuidelineProblem problem, String... ids) {
        assertThat(problem.ruleIds()).extracting(RuleId::slug).containsExactly(ids);
    }

    private static void assertArguments(GuidelineProblem problem, String... said) {
        assertThat(problem.arguments()).extracting(Object::toString).containsExactly(said);
    }

    @Test
    void reps_reserve_and_load_of_one_house_cannot_hold_together() {
        GuidelineProblem problem = only(
                Kind.INFEASIBLE_CELL,
                House.of(
                        House.rule("reps", Rule.reps(RepRange.of(15, 20)), LIGHT),
                        House.rule("effort", Rule.effort(EffortBand.ofRir(1, 3)), LIGHT),
                        House.rule("load", Rule.intensity(IntensityBand.ofPercent(85, 90)), LIGHT)));

        assertRules(problem, "reps", "effort", "load");
        assertThat(problem.scopes()).containsExactly(LIGHT);
        assertThat(problem)
                .hasToString(
                        "No set of 15-20 reps at RIR 1-3 lies at 85-90 % 1RM by the RTS chart: strength without size gain,"
                                + " intermediate, main lift, adults (our-gym 2026.1 reps and our-gym"
                                + " 2026.1 effort and our-gym 2026.1 load).");
    }

    @Test
    void a_house_load_does_not_combine_with_the_reps_it_falls_back_on() {
        List<GuidelineProblem> problems = problems(House.of(House.rule(
                "heavy",
                Rule.intensity(IntensityBand.ofPercent(90, 95)),
                GROWTH.withLevels(TrainingLevel.INTERMEDIATE).withRoles(ExerciseRole.ACCESSORY_COMPOUND))));

        assertThat(problems)
                .extracting(GuidelineProblem::kind)
                .containsExactly(Kind.INFEASIBLE_CELL, Kind.UNORDERED_ANCHORS);
        assertRules(
                problems.get(0),
                "consensus.hypertrophy.intermediate.accessory-compound.reps",
                "consensus.hypertrophy.intermediate.accessory-compound.effort",
                "heavy");
    }

    @Test
    void a_model_that_ends_early_makes_a_cell_infeasible_that_another_holds() {
        Guideline house = House.of(
                House.rule("reps", Rule.reps(RepRange.of(16, 20)), CELL),
                House.rule("load", Rule.intensity(IntensityBand.ofPercent(40, 62)), CELL));

        assertThat(problems(house)).extracting(GuidelineProblem::kind).contains(Kind.INFEASIBLE_CELL);
        assertThat(ofAdults(house.check(RepMaxModel.nuzzoGeneral())))
                .extracting(GuidelineProblem::kind)
                .doesNotContain(Kind.INFEASIBLE_CELL);
    }

    @Test
    void more_strength_must_not_mean_more_reps() {
        GuidelineProblem problem = only(
                Kind.UNORDERED_ANCHORS,
                House.of(House.rule(
                        "few",
                        Rule.reps(RepRange.of(5, 8)),
                        GROWTH.withRoles(ExerciseRole.ISOLATION).withLevels(TrainingLevel.ADVANCED))));

        assertRules(problem, "few", "consensus.blended.advanced.isolation.reps");
        assertArguments(problem, "REPS", "HYPERTROPHY", "5-8", "BLENDED", "8-18");
        assertThat(problem.scopes())
                .containsExactly(Scope.any()
                        .withGoals(GoalKind.HYPERTROPHY, GoalKind.BLENDED)
                        .withLevels(TrainingLevel.ADVANCED)
                        .withRoles(ExerciseRole.ISOLATION)
                        .withPopulations(Population.ADULT, Population.OLDER_ADULT));
    }

    @Test
    void more_strength_must_not_mean_less_load() {
        GuidelineProblem problem = only(
                Kind.UNORDERED_ANCHORS,
                House.of(House.rule("light", Rule.intensity(IntensityBand.ofPercent(70, 92)), CELL)));

        assertRules(problem, "consensus.blended.intermediate.main-lift.intensity", "light");
        assertArguments(problem, "INTENSITY", "BLENDED", "72-85", "STRENGTH", "70-92");
    }

    @Test
    void a_number_nobody_gives_is_missing() {
        Guideline consensus = Guideline.consensus();

        GuidelineProblem fade = only(Kind.MISSING_CELL, consensus.without(RuleId.of("consensus.rep-fade")));
        assertArguments(fade, "REP_FADE");
        assertThat(fade.ruleIds()).isEmpty();

        String cell = "consensus.blended.advanced.isolation.rest";
        GuidelineProblem rest = only(Kind.MISSING_CELL, consensus.without(RuleId.of(cell)));
        assertArguments(rest, "REST");
        assertThat(rest.scopes())
                .containsExactly(Scope.of(GoalKind.BLENDED, TrainingLevel.ADVANCED, ExerciseRole.ISOLATION)
                        .withPopulations(ALL));
    }

    @Test
    void rules_that_override_one_another_in_a_circle_leave_nobody_to_govern() {
        Guideline house = House.of(
                House.rule("a", Rule.reps(RepRange.of(2, 6)).overriddenBy("b"), CELL),
                House.rule("b", Rule.reps(RepRange.of(2, 5)).overriddenBy("c"), CELL),
                House.rule("c", Rule.reps(RepRange.of(1, 5)).overriddenBy("a"), CELL),
                House.rule("d", Rule.reps(RepRange.of(1, 5)).overriddenBy("a"), CELL));

        GuidelineProblem problem = only(Kind.OVERRIDE_CIRCLE, house);
        assertRules(problem, "a", "b", "c");
        assertThat(problem.toString()).startsWith("a and b and c override one another, so");
        assertThat(problems(Guideline.of("other", "1", "Over it", List.of()).over(house)))
                .isEqualTo(problems(house));
        assertRules(
                only(
                        Kind.OVERRIDE_CIRCLE,
                        House.of(House.rule("self", Rule.reps(RepRange.of(2, 6)).overriddenBy("self"), CELL))),
                "self");
    }

    @Test
    void a_rule_overridden_by_one_that_speaks_of_something_else_is_a_slip() {
        Guideline house = House.of(
                House.rule("reps", Rule.reps(RepRange.of(2, 6)).overriddenBy("sets"), CELL),
                House.rule("sets", Rule.sets(SetRange.of(3, 5)), CELL));
        assertRules(only(Kind.FOREIGN_OVERRIDER, house), "reps", "sets");

        Guideline apart = House.of(
                House.rule("one", Rule.reps(RepRange.of(2, 6)).overriddenBy("other"), CELL),
                House.rule("other", Rule.reps(RepRange.of(1, 5)), CELL.withLevels(TrainingLevel.ADVANCED)));
        assertRules(only(Kind.FOREIGN_OVERRIDER, apart), "one", "other");
    }

    @Test
    void an_open_end_that_the_fallback_would_close_on_the_wrong_side_is_named() {
        GuidelineProblem problem =
                only(Kind.ENDS_APART, House.of(House.rule("long", Rule.of(Parameter.REST, Range.atLeast(360)), CELL)));

        assertRules(problem, "long", "consensus.strength.intermediate.main-lift.rest");
        assertArguments(
                problem, "long", "180-300", "consensus 2026.1", "consensus.strength.intermediate.main-lift.rest");
    }

    @Test
    void a_floor_that_no_week_can_reach_is_impossible() {
        GuidelineProblem problem = only(
                Kind.FLOOR_OUT_OF_REACH,
                House.of(
                        House.rule(
                                "cap",
                                Rule.of(Parameter.SETS_PER_MUSCLE_PER_SESSION, Range.atMost(4)),
                                GROWTH.withLevels(TrainingLevel.ADVANCED).withPopulations(Population.ADULT)),
                        House.rule("often", Rule.frequency(FrequencyTarget.ofSessionsPerWeek(1, 2)), GROWTH)));

        assertRules(problem, "consensus.hypertrophy.advanced.weekly-sets-per-muscle", "often", "cap");
        assertArguments(problem, "12", "2", "4");
    }

    @Test
    void a_ceiling_above_the_warning_is_said() {
        GuidelineProblem problem = only(
                Kind.CEILING_ABOVE_WARNING,
                House.of(House.rule(
                        "much",
                        Rule.weeklySetsPerMuscle(VolumeTarget.ofWeeklySets(10, 25)),
                        GROWTH.withLevels(TrainingLevel.BEGINNER))));

        assertRules(problem, "much", "consensus.hypertrophy.beginner.volume-warning");
        assertArguments(problem, "25", "20");
    }

    @Test
    void direct_sets_per_lift_beyond_sessions_times_sets_are_out_of_reach() {
        GuidelineProblem problem = only(
                Kind.LIFT_SETS_OUT_OF_REACH,
                House.of(House.rule(
                        "lift",
                        Rule.of(Parameter.WEEKLY_SETS_PER_LIFT, Range.of(10, 12)),
                        Scope.any().withGoals(GoalKind.STRENGTH).withLevels(TrainingLevel.BEGINNER))));

        assertRules(
                problem, "lift", "consensus.strength.beginner.frequency", "consensus.strength.beginner.main-lift.sets");
        assertArguments(problem, "10", "3", "3");
    }

    @Test
    void a_lift_may_not_need_more_than_its_muscle_is_allowed() {
        GuidelineProblem problem = only(
                Kind.LIFT_SETS_ABOVE_CEILING,
                House.of(House.rule(
                        "muscle",
                        Rule.weeklySetsPerMuscle(VolumeTarget.ofWeeklySets(3, 5)),
                        CELL.withRoles(ExerciseRole.values()))));

        assertRules(problem, "consensus.strength.intermediate.weekly-sets-per-lift", "muscle");
        assertArguments(problem, "6", "5");
    }

    @Test
    void a_lift_cannot_be_trained_more_often_than_there_are_sessions() {
        GuidelineProblem problem = only(
                Kind.FREQUENCY_ABOVE_SESSIONS,
                House.of(House.rule(
                        "often",
                        Rule.frequency(FrequencyTarget.ofSessionsPerWeek(4, 5)),
                        GROWTH.withLevels(TrainingLevel.BEGINNER))));

        assertRules(problem, "often", "consensus.hypertrophy.beginner.sessions-per-week");
    }

    @Test
    void one_exercise_may_not_break_a_cap() {
        GuidelineProblem problem =
                only(Kind.SETS_ABOVE_CAP, House.of(House.rule("many", Rule.sets(SetRange.of(9, 12)), CELL)));

        assertRules(problem, "many", "consensus.strength.intermediate.sets-per-muscle-per-session");
        assertArguments(problem, "9", "8");
    }

    @Test
    void the_fewest_sessions_of_the_fewest_sets_may_not_exceed_the_ceiling() {
        GuidelineProblem problem = only(
                Kind.FREQUENCY_ABOVE_CEILING,
                House.of(House.rule(
                        "muscle",
                        Rule.weeklySetsPerMuscle(VolumeTarget.ofWeeklySets(2, 3)),
                        GROWTH.withLevels(TrainingLevel.INTERMEDIATE))));

        assertRules(
                problem,
                "consensus.hypertrophy.intermediate.frequency",
                "consensus.hypertrophy.intermediate.accessory-compound.sets",
                "muscle");
        assertArguments(problem, "2", "2", "3");
    }

    @Test
    void a_problem_has_a_code_and_is_somewhere() {
        assertThat(Kind.INFEASIBLE_CELL.code()).isEqualTo("infeasible-cell");
        assertThatThrownBy(() -> new GuidelineProblem(Kind.MISSING_CELL, List.of(Parameter.REST), List.of(), List.of()))
                .hasMessageStartingWith("scopes: a problem must be somewhere");
        assertThatNullPointerException()
                .isThrownBy(() -> Guideline.consensus().check(null))
                .withMessage("model");
    }
}
