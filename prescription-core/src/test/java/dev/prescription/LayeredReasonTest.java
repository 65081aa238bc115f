package dev.prescription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.Goal;
import dev.prescription.goal.GoalKind;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.guideline.Guideline;
import dev.prescription.guideline.Rule;
import dev.prescription.guideline.RuleId;
import dev.prescription.house.House;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.parameter.Scope;
import dev.prescription.quantity.RestBand;
import dev.prescription.reason.Note;
import dev.prescription.reason.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reason shows of the guidelines a house guideline lies over. */
class LayeredReasonTest {

    private static final Scope GROWTH = Scope.any().withGoals(GoalKind.HYPERTROPHY);
    private static final Guideline SEED = Guideline.byId("seed-000");
    private static final Guideline HOUSE = House.of(House.rule("rest", Rule.rest(RestBand.ofSeconds(150, 210)), GROWTH))
            .over(SEED);

    private static Reason why(Guideline guideline, Parameter parameter) {
        return Prescriber.forGoal(Goal.hypertrophy())
                .withLevel(TrainingLevel.BEGINNER)
                .withGuideline(guideline)
                .prescribe(ExerciseRole.MAIN_LIFT)
                .why(parameter);
    }

    @Test
    void the_rule_below_is_noted_and_among_the_conflicts() {
        Reason rest = why(HOUSE, Parameter.REST);

        assertThat(rest.value()).isEqualTo(Range.of(150, 210));
        assertThat(rest.notes())
                .containsExactly(Note.of(
                        Note.Code.STANDS_OVER,
                        RuleId.of("rest"),
                        "seed-000 2026.1",
                        RuleId.of("S0-16"),
                        Range.of(60, 120),
                        Parameter.REST));
        assertThat(rest.conflicts()).anyMatch(conflict -> conflict.rule().id().equals(RuleId.of("S0-16")));
        assertThat(rest.text())
                .contains("rest stands over S0-16 of seed-000 2026.1, which says 60-120 s between sets.");
    }

    @Test
    void over_the_consensus_its_own_rule_is_noted() {
        Guideline house = House.of(House.rule("rest", Rule.rest(RestBand.ofSeconds(150, 210)), GROWTH));

        assertThat(why(house, Parameter.REST).notes().get(0))
                .hasToString(
                        "rest stands over consensus.hypertrophy.beginner.main-lift.rest of consensus 2026.1, which says"
                                + " 90-150 s between sets.");
    }

    @Test
    void a_shipped_profile_is_not_layered_by_the_caller_and_notes_nothing() {
        assertThat(why(SEED, Parameter.REST).notes()).isEmpty();
    }

    @Test
    void each_silent_layer_is_named_until_one_answers() {
        assertThat(why(HOUSE, Parameter.REPS).notes())
                .extracting(Note::code)
                .as("the first layer below answers")
                .containsExactly(Note.Code.SILENT);
        assertThat(why(HOUSE, Parameter.SETS).notes())
                .extracting(Note::toString)
                .containsExactly(
                        "our-gym 2026.1 is silent on sets for hypertrophy, beginner, main lift, adults: consensus 2026.1"
                                + " answers.",
                        "seed-000 2026.1 is silent on sets for hypertrophy, beginner, main lift, adults: consensus 2026.1"
                                + " answers.");
    }

    @Test
    void an_end_borrowed_from_below_is_said_once() {
        Guideline open = House.of(House.rule("rest", Rule.of(Parameter.REST, Range.atLeast(100)), GROWTH))
                .over(SEED);

        assertThat(why(open, Parameter.REST).value()).isEqualTo(Range.of(100, 120));
        assertThat(why(open, Parameter.REST).notes()).extracting(Note::code).containsExactly(Note.Code.END_FROM);
    }

    @Test
    void a_house_below_a_house_is_heard_too() {
        Guideline chain = Guideline.of(
                        "our-chain",
                        "1",
                        "Rules of the chain",
                        List.of(House.rule("short", Rule.rest(RestBand.ofSeconds(30, 60)), GROWTH)))
                .over(Guideline.consensus());
        Reason rest = why(HOUSE.over(chain), Parameter.REST);

        assertThat(rest.notes().get(0).arguments()).contains("our-chain 1", RuleId.of("short"));
        assertThat(rest.conflicts())
                .anyMatch(conflict -> conflict.rule().guideline().equals("our-chain 1"));
    }
}
