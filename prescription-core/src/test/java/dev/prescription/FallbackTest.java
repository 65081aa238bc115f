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
import dev.prescription.parameter.Relation;
import dev.prescription.parameter.Scope;
import dev.prescription.quantity.RepRange;
import dev.prescription.quantity.RestBand;
import dev.prescription.quantity.VolumeTarget;
import dev.prescription.reason.Conflict;
import dev.prescription.reason.Note;
import dev.prescription.reason.Reason;
import org.junit.jupiter.api.Test;

/** Silence, open ends and disagreement, seen in the reasons. */
class FallbackTest {

    private static final Scope MAIN = Scope.of(GoalKind.STRENGTH, TrainingLevel.INTERMEDIATE, ExerciseRole.MAIN_LIFT);

    private static Prescriber strength(Guideline guideline) {
        return Prescriber.forGoal(Goal.strength())
                .withLevel(TrainingLevel.INTERMEDIATE)
                .withGuideline(guideline);
    }

    private static Reason why(Guideline guideline, Parameter parameter) {
        return strength(guideline).prescribe(ExerciseRole.MAIN_LIFT).why(parameter);
    }

    private static Reason hypertrophy(String guideline, ExerciseRole role, Parameter parameter) {
        return Prescriber.forGoal(Goal.hypertrophy())
                .withLevel(TrainingLevel.INTERMEDIATE)
                .withGuideline(Guideline.byId(guideline))
                .prescribe(role)
                .why(parameter);
    }

    private static Conflict find(Reason reason, String rule) {
        return reason.conflicts().stream()
                .filter(conflict -> conflict.rule().id().equals(RuleId.of(rule)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_silent_profile_says_so_and_what_it_holds_feasible() {
        Reason sets = why(Guideline.byId("seed-000"), Parameter.SETS);

        assertThat(sets.value()).isEqualTo(Range.of(3, 5));
        assertThat(sets.guideline()).isEqualTo("seed-000 2026.1");
        assertThat(sets.rules()).extracting(Rule::guideline).containsExactly("consensus 2026.1");
        assertThat(sets.notes())
                .containsExactly(
                        Note.of(Note.Code.SILENT, "seed-000 2026.1", Parameter.SETS, MAIN, "consensus 2026.1"),
                        Note.of(
                                Note.Code.FEASIBLE_ONLY,
                                "seed-000 2026.1",
                                Range.of(3, 6),
                                Parameter.SETS,
                                RuleId.of("S0-09")));
        assertThat(sets.text())
                .contains("seed-000 2026.1 is silent on sets for strength, intermediate, main lift, adults:")
                .contains("Of what works, seed-000 2026.1 states 3-6 sets (S0-09); that is not what it")
                .startsWith("Sets 3-5: consensus 2026.1, strength, intermediate, main lift, adults");
    }

    @Test
    void a_plus_ends_at_the_number_named_and_is_said() {
        Reason rest = why(Guideline.byId("seed-002"), Parameter.REST);
        Reason reps = hypertrophy("seed-002", ExerciseRole.ISOLATION, Parameter.REPS);

        assertThat(rest.value()).isEqualTo(Range.of(180, 300));
        assertThat(rest.notes()).containsExactly(Note.of(Note.Code.OPEN_ABOVE, RuleId.of("S2-13"), Range.exactly(300)));
        assertThat(rest.conflicts())
                .as("the consensus, two articles and ACSM 2009 name the same ends")
                .extracting(Conflict::toString)
                .containsExactly("nsca-4ed 2026.1 L-NSCA-04: 120-300 s between sets (nested)");
        assertThat(reps.value()).isEqualTo(Range.of(6, 15));
        assertThat(reps.text()).contains("S2-18 says 15 or more, open above: the band ends at the number it names.");
    }

    @Test
    void a_missing_upper_end_comes_from_the_consensus_visibly() {
        Guideline house = House.of(House.rule("rest", Rule.of(Parameter.REST, Range.atLeast(240)), MAIN));
        Reason rest = why(house, Parameter.REST);

        assertThat(rest.value()).isEqualTo(Range.of(240, 300));
        assertThat(rest.rules()).extracting(Rule::guideline).containsExactly("our-gym 2026.1", "consensus 2026.1");
        assertThat(rest.text().replaceAll("\\s+", " "))
                .contains("rest names no upper end: 300 comes from consensus 2026.1"
                        + " consensus.strength.intermediate.main-lift.rest.")
                .startsWith("Rest 240-300 s between sets: our-gym 2026.1 with consensus 2026.1");
        assertThat(strength(house).prescribe(ExerciseRole.MAIN_LIFT).rest()).isEqualTo(RestBand.ofSeconds(240, 300));
    }

    @Test
    void a_missing_lower_end_comes_from_the_consensus_visibly() {
        Guideline house = House.of(House.rule("reps", Rule.of(Parameter.REPS, Range.atMost(4)), MAIN));
        Reason reps = why(house, Parameter.REPS);

        assertThat(reps.value()).isEqualTo(Range.of(2, 4));
        assertThat(reps.text()).contains("reps names no lower end: 2 comes from consensus 2026.1");
    }

    @Test
    void an_end_equal_to_the_number_named_is_taken() {
        Guideline house = House.of(
                House.rule("reps", Rule.of(Parameter.REPS, Range.atLeast(6)), MAIN),
                House.rule("rest", Rule.of(Parameter.REST, Range.atMost(180)), MAIN));

        assertThat(why(house, Parameter.REPS).value()).isEqualTo(Range.exactly(6));
        assertThat(why(house, Parameter.REPS).rules()).hasSize(2);
        assertThat(why(house, Parameter.REST).value()).isEqualTo(Range.exactly(180));
        assertThat(why(house, Parameter.REST).rules()).hasSize(2);
    }

    @Test
    void an_end_on_the_other_side_is_not_taken() {
        Guideline house = House.of(
                House.rule("reps", Rule.of(Parameter.REPS, Range.atLeast(8)), MAIN),
                House.rule("rest", Rule.of(Parameter.REST, Range.atMost(60)), MAIN));

        assertThat(why(house, Parameter.REPS).value()).isEqualTo(Range.exactly(8));
        assertThat(why(house, Parameter.REPS).rules()).hasSize(1);
        assertThat(why(house, Parameter.REPS).text().replaceAll("\\s+", " "))
                .contains("reps names no upper end, and 6 of consensus 2026.1"
                        + " consensus.strength.intermediate.main-lift.reps lies on the other side: the band closes at"
                        + " the number named.");
        assertThat(why(house, Parameter.REST).value()).isEqualTo(Range.exactly(60));
        assertThat(strength(house).prescribe(ExerciseRole.MAIN_LIFT).reps()).isEqualTo(RepRange.exactly(8));
    }

    @Test
    void an_end_that_no_one_names_closes_at_the_number_named() {
        Scope isolation = MAIN.withRoles(ExerciseRole.ISOLATION);
        Guideline house = House.of(House.rule("load", Rule.of(Parameter.INTENSITY, Range.atLeast(60)), isolation));
        Reason load = strength(house).prescribe(ExerciseRole.ISOLATION).why(Parameter.INTENSITY);

        assertThat(load.value()).isEqualTo(Range.exactly(60));
        assertThat(load.notes()).containsExactly(Note.of(Note.Code.NO_END, RuleId.of("load"), Note.End.UPPER));
    }

    @Test
    void a_missing_end_is_sought_in_ever_wider_rules_and_then_in_the_fallback() {
        Guideline house = House.of(
                House.rule("wide", Rule.of(Parameter.REPS, Range.atLeast(2)), Scope.any()),
                House.rule("cell", Rule.of(Parameter.REPS, Range.atLeast(3)), MAIN));

        assertThat(why(house, Parameter.REPS).value()).isEqualTo(Range.of(3, 6));
    }

    @Test
    void a_cap_stays_open_below() {
        Guideline house = House.of(
                House.rule("cap", Rule.of(Parameter.SETS_PER_SESSION, Range.of(6, 18)), Scope.any()),
                House.rule("per-muscle", Rule.of(Parameter.SETS_PER_MUSCLE_PER_SESSION, Range.atMost(5)), Scope.any()));
        WeeklyPrescription week = strength(house).weekly();

        assertThat(week.setsPerSession()).isEqualTo(18);
        assertThat(week.why(Parameter.SETS_PER_SESSION).value()).isEqualTo(Range.atMost(18));
        assertThat(week.setsPerMusclePerSession()).isEqualTo(5);
        assertThat(find(week.why(Parameter.SETS_PER_SESSION), "consensus.sets-per-session")
                        .kind())
                .isEqualTo(Relation.NESTED);
    }

    @Test
    void a_ceiling_above_the_warning_level_carries_no_warning() {
        Guideline house = House.of(
                House.rule("volume", Rule.weeklySetsPerMuscle(VolumeTarget.ofWeeklySets(10, 40)), Scope.any()));

        assertThat(strength(house).weekly().setsPerMuscle()).isEqualTo(VolumeTarget.ofWeeklySets(10, 40));
        assertThat(strength(house).weekly().why(Parameter.VOLUME_WARNING).value())
                .isEqualTo(Range.atMost(20));
    }

    @Test
    void disagreement_is_seen_in_both_directions() {
        Reason rest = hypertrophy("seed-000", ExerciseRole.ISOLATION, Parameter.REST);
        assertThat(rest.value()).isEqualTo(Range.of(60, 120));
        assertThat(rest.conflicts())
                .extracting(
                        conflict -> conflict.rule().id() + " " + conflict.kind().label())
                .as("the consensus and ACSM 2009 say the same for isolation")
                .containsExactly(
                        "S1-08 overlapping", "S2-19 overlapping", "L-NSCA-08 overlapping", "L-IUSCA-04 nested");
        assertThat(rest.text())
                .contains("Disagrees: seed-001 2026.1, S1-08 (Strength vs hypertrophy), says 90-180 s between sets")
                .contains("(overlapping).");
    }

    @Test
    void nested_disagreement_is_data_and_not_text() {
        Reason reps = hypertrophy("seed-000", ExerciseRole.MAIN_LIFT, Parameter.REPS);
        assertThat(find(reps, "S1-06").kind()).isEqualTo(Relation.NESTED);
        assertThat(find(reps, "S2-18").kind())
                .as("15 or more reaches beyond 20")
                .isEqualTo(Relation.NESTED);
        assertThat(reps.text()).doesNotContain("Disagrees");
    }

    @Test
    void an_overridden_row_still_counts_and_says_so() {
        Reason reps = why(Guideline.consensus(), Parameter.REPS);
        Conflict wide = find(reps, "S0-01");

        assertThat(wide.kind()).isEqualTo(Relation.OVERLAPPING);
        assertThat(wide.overriddenBy()).containsExactly(RuleId.of("S0-08"));
        assertThat(wide).hasToString("seed-000 2026.1 S0-01: 1-5 reps (overlapping)");
        assertThat(reps.text().replaceAll("\\s+", " "))
                .contains(
                        "Disagrees: seed-000 2026.1, S0-01 (Zerxus), says 1-5 reps (overlapping, overridden in its own"
                                + " source by S0-08).");
    }

    @Test
    void a_row_and_its_own_narrowing_speak_once() {
        Guideline house = House.of(House.rule("reps", Rule.reps(RepRange.of(6, 10)), Scope.any()));
        Reason reps = Prescriber.forGoal(Goal.blended())
                .withLevel(TrainingLevel.INTERMEDIATE)
                .withGuideline(house)
                .prescribe(ExerciseRole.MAIN_LIFT)
                .why(Parameter.REPS);

        assertThat(reps.conflicts())
                .extracting(conflict -> conflict.rule().id().slug())
                .containsSubsequence("S0-06.main-lift", "S0-06");
        assertThat(reps.text()).contains("S0-06.main-lift (Zerxus)").doesNotContain("S0-06 (Zerxus)");
    }

    @Test
    void the_askers_own_guideline_is_heard_too() {
        Guideline house = House.of(
                House.rule("reps", Rule.reps(RepRange.of(4, 12)), Scope.any()),
                House.rule("cell", Rule.reps(RepRange.of(3, 5)), MAIN));
        Reason reps = why(house, Parameter.REPS);

        assertThat(reps.value()).isEqualTo(Range.of(3, 5));
        assertThat(find(reps, "reps").kind()).isEqualTo(Relation.OVERLAPPING);
    }
}
