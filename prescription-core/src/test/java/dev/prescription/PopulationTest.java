package dev.prescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.Goal;
import dev.prescription.goal.GoalKind;
import dev.prescription.goal.Population;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.guideline.Advice;
import dev.prescription.guideline.Guideline;
import dev.prescription.guideline.Rule;
import dev.prescription.house.House;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.parameter.Scope;
import dev.prescription.parameter.Topic;
import dev.prescription.quantity.IntensityBand;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.RepRange;
import dev.prescription.quantity.RestBand;
import dev.prescription.reason.Note;
import dev.prescription.reason.Reason;
import dev.prescription.reason.Recommendation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is trained, and what is handed out where nobody speaks of them. */
class PopulationTest {

    private static final Scope YOUNG = Scope.any().withPopulations(Population.ADOLESCENT);

    private static Prescriber young(Guideline guideline) {
        return Prescriber.forGoal(Goal.hypertrophy())
                .withLevel(TrainingLevel.BEGINNER)
                .withPopulation(Population.ADOLESCENT)
                .withGuideline(guideline);
    }

    @Test
    void a_rule_for_the_population_governs_and_the_reason_names_it() {
        Guideline house = House.of(
                House.rule("all", Rule.rest(RestBand.ofSeconds(30, 60)), Scope.any()),
                House.rule("young", Rule.rest(RestBand.ofSeconds(120, 180)), YOUNG));

        Reason rest = young(house).prescribe(ExerciseRole.MAIN_LIFT).why(Parameter.REST);

        assertThat(rest.value()).isEqualTo(Range.of(120, 180));
        assertThat(rest.text())
                .startsWith(
                        "Rest 120-180 s between sets: our-gym 2026.1, hypertrophy, beginner, main lift, adolescents");
        assertThat(rest.notes()).noneMatch(note -> note.code() == Note.Code.POPULATION_SILENT);
    }

    @Test
    void where_nobody_speaks_of_the_population_what_holds_for_adults_answers_and_says_so() {
        Guideline house = House.of(House.rule("all", Rule.rest(RestBand.ofSeconds(30, 60)), Scope.any()));

        Reason rest = young(house).prescribe(ExerciseRole.MAIN_LIFT).why(Parameter.REST);

        assertThat(rest.value()).isEqualTo(Range.of(30, 60));
        assertThat(rest.notes().get(0)).hasToString("No rule on rest for adolescents: what holds for adults answers.");
        assertThat(rest.scope().populations()).containsExactly(Population.ADOLESCENT);
        assertThat(rest.conflicts()).as("judged among the rules for adults").isNotEmpty();
    }

    @Test
    void a_zone_names_the_population_unless_adults_are_trained() {
        assertThat(young(Guideline.consensus())
                        .prescribe(ExerciseRole.ISOLATION)
                        .zone())
                .hasToString("hypertrophy/beginner/isolation/adolescents");
        assertThat(young(Guideline.consensus())
                        .withPopulation(Population.ADULT)
                        .prescribe(ExerciseRole.ISOLATION)
                        .zone())
                .hasToString("hypertrophy/beginner/isolation");
        assertThat(young(Guideline.consensus())).hasToString("hypertrophy, beginner, adolescents, consensus 2026.1");
    }

    @Test
    void strength_without_size_gain_takes_the_narrower_rule_and_else_what_holds_for_strength() {
        Guideline house = House.of(
                House.rule("strong", Rule.reps(RepRange.of(3, 6)), Scope.any().withGoals(GoalKind.STRENGTH)),
                House.rule(
                        "load",
                        Rule.intensity(IntensityBand.ofPercent(80, 95)),
                        Scope.any().withGoals(GoalKind.STRENGTH)),
                House.rule(
                        "light",
                        Rule.of(Parameter.INTENSITY, Range.atLeast(85)),
                        Scope.any().withGoals(GoalKind.STRENGTH_WITHOUT_SIZE_GAIN)));
        Prescriber prescriber = Prescriber.forGoal(Goal.strength().withoutSizeGain())
                .withLevel(TrainingLevel.ADVANCED)
                .withGuideline(house);

        Prescription main = prescriber.prescribe(ExerciseRole.MAIN_LIFT);

        assertThat(main.reps()).isEqualTo(RepRange.of(3, 6));
        assertThat(main.intensity()).contains(IntensityBand.ofPercent(85, 95));
        assertThat(main.why(Parameter.INTENSITY).notes().get(0))
                .hasToString("light names no upper end: 95 comes from our-gym 2026.1 load.");
        assertThat(main.zone()).hasToString("strength without size gain/advanced/main lift");
        assertThat(Prescriber.forGoal(Goal.strength())
                        .withLevel(TrainingLevel.ADVANCED)
                        .withGuideline(house)
                        .prescribe(ExerciseRole.MAIN_LIFT)
                        .intensity())
                .contains(IntensityBand.ofPercent(80, 95));
    }

    @Test
    void only_strength_can_be_without_size_gain() {
        assertThat(Goal.parse("strength without size gain"))
                .isEqualTo(Goal.strength().withoutSizeGain());
        assertThat(Goal.strength().withoutSizeGain()).isNotEqualTo(Goal.strength());
        assertThatThrownBy(Goal.hypertrophy()::withoutSizeGain)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("goal: must be strength to be without size gain, given hypertrophy");
    }

    @Test
    void advice_in_words_is_the_guidelines_own_or_its_fallbacks_and_names_who_says_otherwise() {
        Guideline house = House.of(House.rule("rest", Rule.rest(RestBand.ofSeconds(30, 60)), Scope.any()))
                .withAdvice(List.of(
                        Advice.of("order", Topic.EXERCISE_ORDER, "weak-points-first", Scope.any(), House.WORD)));
        Prescriber prescriber = Prescriber.forGoal(Goal.hypertrophy())
                .withLevel(TrainingLevel.BEGINNER)
                .withGuideline(house);

        Recommendation order = prescriber.advice(Topic.EXERCISE_ORDER);

        assertThat(order.advice()).singleElement().satisfies(one -> {
            assertThat(one.position()).isEqualTo("weak-points-first");
            assertThat(one.guideline()).isEqualTo("our-gym 2026.1");
        });
        assertThat(order.dissent()).noneMatch(one -> one.position().equals("weak-points-first"));
        assertThat(order.toString())
                .startsWith(
                        "Exercise order, hypertrophy, beginner, any role, adults:\n  our-gym 2026.1, order: We have done so"
                                + " for years (Our gym; certainty very low).");
    }
}
