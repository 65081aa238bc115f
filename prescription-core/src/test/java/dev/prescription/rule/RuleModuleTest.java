package dev.prescription.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.guideline.Guideline;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.reason.Reason;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleModuleTest {

    private static Optional<Reason> reps(RuleModule rules) {
        return rules.answer(Guideline.consensus(), Parameter.REPS, TrainingLevel.INTERMEDIATE, ExerciseRole.MAIN_LIFT);
    }

    @Test
    void each_goal_has_its_module() {
        assertThat(RuleModule.forGoal(Goal.strength())).isSameAs(StrengthRules.strength());
        assertThat(RuleModule.forGoal(Goal.hypertrophy())).isSameAs(HypertrophyRules.INSTANCE);
        assertThat(RuleModule.forGoal(Goal.blended())).isInstanceOf(BlendedRules.class);
        assertThat(StrengthRules.strength().goal()).isEqualTo(Goal.strength());
        assertThat(HypertrophyRules.INSTANCE.goal()).isEqualTo(Goal.hypertrophy());
        assertThat(new BlendedRules(Goal.blendedWithStrengthShare(30)).goal())
                .isEqualTo(Goal.blendedWithStrengthShare(30));
    }

    @Test
    void each_module_reads_its_own_cell() {
        assertThat(reps(StrengthRules.strength()).map(Reason::value)).contains(Range.of(2, 6));
        assertThat(reps(HypertrophyRules.INSTANCE).map(Reason::value)).contains(Range.of(6, 10));
        assertThat(reps(new BlendedRules(Goal.blended())).map(Reason::value)).contains(Range.of(5, 8));
    }

    @Test
    void what_no_rule_speaks_of_is_empty() {
        assertThat(StrengthRules.strength()
                        .answer(
                                Guideline.consensus(),
                                Parameter.INTENSITY,
                                TrainingLevel.BEGINNER,
                                ExerciseRole.ISOLATION))
                .isEmpty();
        assertThat(HypertrophyRules.INSTANCE.answer(
                        Guideline.consensus(), Parameter.WEEKLY_SETS_PER_LIFT, TrainingLevel.BEGINNER))
                .isEmpty();
    }

    @Test
    void blended_rules_blend_blended_goals_only() {
        assertThatThrownBy(() -> new BlendedRules(Goal.strength()))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.code()).isEqualTo("not-blended"));
    }

    @Test
    void null_is_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> RuleModule.forGoal(null))
                .withMessage("goal");
        assertThatNullPointerException()
                .isThrownBy(() -> StrengthRules.strength().answer(null, Parameter.REPS, TrainingLevel.BEGINNER))
                .withMessage("guideline");
        assertThatNullPointerException()
                .isThrownBy(() -> StrengthRules.strength()
                        .answer(Guideline.consensus(), null, TrainingLevel.BEGINNER, ExerciseRole.ISOLATION))
                .withMessage("parameter");
    }

    @Test
    void zones_name_their_cell() {
        Zone cell = Zone.of(Goal.blended(), TrainingLevel.INTERMEDIATE, ExerciseRole.ACCESSORY_COMPOUND);

        assertThat(cell).hasToString("blended 50/intermediate/accessory compound");
        assertThat(cell.goal()).contains(Goal.blended());
        assertThat(cell.level()).contains(TrainingLevel.INTERMEDIATE);
        assertThat(cell.role()).contains(ExerciseRole.ACCESSORY_COMPOUND);
        assertThat(cell.isSpecial()).isFalse();
        assertThat(Zone.deload())
                .hasToString("deload")
                .isNotEqualTo(Zone.warmUp())
                .isNotEqualTo(cell);
        assertThat(Zone.deload().isSpecial()).isTrue();
        assertThat(Zone.taper()).hasToString("taper").isNotEqualTo(Zone.test());
        assertThat(Zone.test()).hasToString("test");
        assertThat(Zone.warmUp().name()).isEqualTo("warm-up");
        assertThat(Zone.warmUp().goal()).isEmpty();
        assertThat(Zone.warmUp().level()).isEmpty();
        assertThat(Zone.warmUp().role()).isEmpty();
        assertThat(cell)
                .isEqualTo(Zone.of(Goal.blended(), TrainingLevel.INTERMEDIATE, ExerciseRole.ACCESSORY_COMPOUND))
                .hasSameHashCodeAs(
                        Zone.of(Goal.blended(), TrainingLevel.INTERMEDIATE, ExerciseRole.ACCESSORY_COMPOUND));
    }
}
