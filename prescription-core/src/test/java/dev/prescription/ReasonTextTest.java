package dev.prescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.Goal;
import dev.prescription.goal.GoalKind;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.guideline.Guideline;
import dev.prescription.guideline.RuleId;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.reason.Conflict;
import dev.prescription.reason.Note;
import dev.prescription.reason.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whole reasons, as a coach reads them. */
class ReasonTextTest {

    private static Reason why(Goal goal, TrainingLevel level, String guideline, Parameter parameter) {
        return Prescriber.forGoal(goal)
                .withLevel(level)
                .withGuideline(Guideline.byId(guideline))
                .prescribe(ExerciseRole.MAIN_LIFT)
                .why(parameter);
    }

    @Test
    void a_blend_with_disagreement() {
        Reason reps = why(Goal.blendedWithStrengthShare(70), TrainingLevel.BEGINNER, "seed-002", Parameter.REPS);
        assertThat(reps.text()).isEqualTo("""
                        Reps 3-8: seed-002 2026.1, blended 70, beginner, main lift, adults (certainty very low).
                          Rule S2-23: 5-10 reps (blended, beginner, main lift or accessory compound, adults).
                          Rule S2-12: 1-5 reps (strength, any level, main lift, adults).
                          At a strength share of 70 each bound lies on a straight line from the blended cell (5-10) to the
                            strength cell (1-5), rounded half up.
                          From S2-23 Strength and size (article): Overlap zone: ordinary progressive overload with
                            compounds at 5 to 10 reps drives both.
                          From S2-12 Strength and size (article): Strength variables table: 1 to 5 reps per set.
                          Disagrees: consensus 2026.1, consensus.blended.beginner.main-lift.reps, says 5-10 reps
                            (overlapping).
                          Disagrees: seed-000 2026.1, S0-27 (Zerxus), says 5-12 reps (overlapping, overridden in its own
                            source by S0-06.main-lift).
                          Disagrees: seed-001 2026.1, S1-12 (Strength vs hypertrophy), says 6-12 reps (overlapping,
                            overridden in its own source by S1-14 and S1-15).""");
    }

    @Test
    void a_fallback_with_what_the_silent_profile_holds_feasible() {
        Reason effort = why(Goal.strength(), TrainingLevel.INTERMEDIATE, "seed-000", Parameter.EFFORT);
        assertThat(effort.text()).isEqualTo("""
                        Effort 1-3 RIR: consensus 2026.1, strength, intermediate, main lift, adults (certainty moderate).
                          Rule consensus.strength.intermediate.main-lift.effort.
                          seed-000 2026.1 is silent on effort for strength, intermediate, main lift, adults: consensus
                            2026.1 answers.
                          Of what works, seed-000 2026.1 states 0-2 RIR (S0-13); that is not what it prescribes.
                          From L-FAIL-04 Robinson 2024 (meta-analysis): Strength shows no relation to RIR (+0.003 per
                            RIR).
                          It also rests on L-STAND-01 ACSM 2026; L-STAND-17 ACSM 2009; L-REST-01 Grgic 2018; S0-08 Zerxus;
                            S2-11 Strength and size.""");
    }

    @Test
    void a_derived_percentage_with_a_recalled_finding() {
        Reason intensity = why(Goal.hypertrophy(), TrainingLevel.BEGINNER, "consensus", Parameter.INTENSITY);
        assertThat(intensity.text()).isEqualTo("""
                        Intensity 60-75 % 1RM: consensus 2026.1, hypertrophy, beginner, main lift, adults (certainty low).
                          Rule consensus.hypertrophy.beginner.main-lift.intensity, derived from reps + RIR by RTS.
                          From L-LOAD-03 Lopez 2021 (meta-analysis): High (8RM or fewer, 80 %+) vs low load (over 15RM,
                            under 60 %): growth SMD 0.12, interval crosses zero; all sets to failure.
                          From L-STAND-26 ACSM 2009 (position stand) [recalled, not seen again]: 70 to 85 % 1RM for 8 to
                            12 reps, 1 to 3 sets per exercise.
                          From L-STAND-15 ACSM 2009 (position stand): Novice loads correspond to an 8 to 12 repetition
                            maximum.
                          It also rests on L-REST-04 Singer 2024; S1-06 Strength vs hypertrophy.
                          Disagrees: acsm-2009 2026.1, L-STAND-26 (ACSM 2009) [recalled, not seen again], says 70-85 % 1RM
                            (overlapping).
                          Disagrees: nsca-4ed 2026.1, L-NSCA-05 (NSCA 2016), says 67-85 % 1RM (overlapping).""");
    }

    @Test
    void a_number_no_finding_speaks_of() {
        Reason sets = Prescriber.forGoal(Goal.blended())
                .withLevel(TrainingLevel.INTERMEDIATE)
                .prescribe(ExerciseRole.MAIN_LIFT)
                .why(Parameter.SETS);
        assertThat(sets).hasToString("""
                        Sets 3-4: consensus 2026.1, blended 50, intermediate, main lift, adults (certainty low).
                          Rule consensus.blended.intermediate.main-lift.sets.
                          No guideline chosen: consensus 2026.1 by default.
                          No finding here speaks of sets itself; the rule as a whole rests on S0-06 Zerxus; S1-14 Strength
                            vs hypertrophy; S2-25 Strength and size; L-LOAD-05 Lopez 2021; L-REST-01 Grgic 2018.""");
        assertThat(sets.sources())
                .extracting(source -> source.name())
                .containsExactly("Zerxus", "Strength vs hypertrophy", "Strength and size", "Lopez 2021", "Grgic 2018");
    }

    @Test
    void scope_free_numbers_name_no_anchor() {
        for (int share : new int[] {0, 30, 100}) {
            Reason fade = Prescriber.forGoal(Goal.blendedWithStrengthShare(share))
                    .withLevel(TrainingLevel.ADVANCED)
                    .withGuideline(Guideline.consensus())
                    .why(Parameter.REP_FADE);
            assertThat(fade.value()).isEqualTo(Range.exactly(0.5));
            assertThat(fade.notes()).isEmpty();
        }
        Reason end = why(Goal.blendedWithStrengthShare(0), TrainingLevel.ADVANCED, "consensus", Parameter.REPS);
        assertThat(end.notes()).containsExactly(Note.of(Note.Code.ANCHOR, 0, GoalKind.HYPERTROPHY));
    }

    @Test
    void equal_reasons_explain_the_same() {
        Reason reps = why(Goal.strength(), TrainingLevel.ADVANCED, "consensus", Parameter.REPS);

        assertThat(reps)
                .isEqualTo(why(Goal.strength(), TrainingLevel.ADVANCED, "consensus", Parameter.REPS))
                .isNotEqualTo(why(Goal.strength(), TrainingLevel.BEGINNER, "consensus", Parameter.REPS))
                .isNotEqualTo(why(Goal.strength(), TrainingLevel.ADVANCED, "consensus", Parameter.SETS))
                .isNotEqualTo(reps.with(Note.of(Note.Code.DEFAULT_GUIDELINE, "consensus 2026.1")));
    }

    @Test
    void a_reason_without_a_rule_and_a_conflict_without_a_difference_are_refused() {
        Reason reps = why(Goal.strength(), TrainingLevel.ADVANCED, "consensus", Parameter.REPS);

        assertThatThrownBy(() -> Reason.of(
                        Parameter.REPS,
                        reps.value(),
                        reps.goal(),
                        reps.scope(),
                        reps.guideline(),
                        List.of(),
                        List.of(),
                        List.of()))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.code()).isEqualTo("missing"));
        assertThatThrownBy(() -> Conflict.between(reps.rules().get(0), reps.value()))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.code()).isEqualTo("no-conflict"));
        assertThat(Guideline.consensus().find(RuleId.of("consensus.rep-fade"))).isPresent();
    }
}
