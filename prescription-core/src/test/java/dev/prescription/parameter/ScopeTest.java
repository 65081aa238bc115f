package dev.prescription.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.GoalKind;
import dev.prescription.goal.Population;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.quantity.InvalidValueException;
import org.junit.jupiter.api.Test;

class ScopeTest {

    private static final Scope CELL = Scope.of(GoalKind.BLENDED, TrainingLevel.INTERMEDIATE, ExerciseRole.MAIN_LIFT);

    @Test
    void a_scope_prints_as_a_coach_says_it() {
        assertThat(CELL).hasToString("blended, intermediate, main lift, adults");
        assertThat(Scope.any()).hasToString("any goal, any level, any role, adults");
        assertThat(Scope.any()
                        .withGoals(GoalKind.HYPERTROPHY)
                        .withLevels(TrainingLevel.BEGINNER, TrainingLevel.INTERMEDIATE)
                        .withRoles(ExerciseRole.MAIN_LIFT, ExerciseRole.ACCESSORY_COMPOUND))
                .hasToString("hypertrophy, beginner or intermediate, main lift or accessory compound, adults");
    }

    @Test
    void a_wider_scope_covers_a_narrower_one() {
        assertThat(Scope.any().covers(CELL)).isTrue();
        assertThat(CELL.covers(CELL)).isTrue();
        assertThat(CELL.covers(Scope.any())).isFalse();
        assertThat(CELL.covers(CELL.withGoals(GoalKind.STRENGTH))).isFalse();
        assertThat(CELL.covers(CELL.withLevels(TrainingLevel.BEGINNER))).isFalse();
        assertThat(CELL.covers(CELL.withRoles(ExerciseRole.ISOLATION))).isFalse();
        assertThat(CELL.isNarrowerThan(Scope.any())).isTrue();
        assertThat(CELL.isNarrowerThan(CELL)).isFalse();
        assertThat(Scope.any().isNarrowerThan(CELL)).isFalse();
    }

    @Test
    void what_two_scopes_share_is_a_scope() {
        Scope beginners = Scope.any().withLevels(TrainingLevel.BEGINNER);
        Scope mains = Scope.any().withRoles(ExerciseRole.MAIN_LIFT);
        assertThat(beginners.intersection(mains)).contains(beginners.withRoles(ExerciseRole.MAIN_LIFT));
        assertThat(CELL.intersection(beginners)).isEmpty();
        assertThat(CELL.intersection(CELL.withGoals(GoalKind.STRENGTH))).isEmpty();
        assertThat(CELL.intersection(CELL.withRoles(ExerciseRole.ISOLATION))).isEmpty();
    }

    @Test
    void a_scope_of_nothing_is_refused() {
        assertThatThrownBy(() -> Scope.any().withGoals())
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.code()).isEqualTo("empty"));
        assertThatThrownBy(() -> Scope.any().withLevels()).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Scope.any().withRoles()).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Scope.any().withPopulations()).isInstanceOf(InvalidValueException.class);
        assertThatNullPointerException()
                .isThrownBy(() -> Scope.of(null, TrainingLevel.BEGINNER, ExerciseRole.ISOLATION))
                .withMessage("goal");
    }

    @Test
    void its_parts_are_unmodifiable() {
        assertThat(CELL.goals()).containsExactly(GoalKind.BLENDED);
        assertThat(CELL.levels()).containsExactly(TrainingLevel.INTERMEDIATE);
        assertThat(CELL.roles()).containsExactly(ExerciseRole.MAIN_LIFT);
        assertThat(CELL.populations()).containsExactly(Population.ADULT);
        assertThatThrownBy(() -> Scope.any().goals().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Scope.any().levels().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Scope.any().roles().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Scope.any().populations().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void equal_scopes_speak_of_the_same() {
        assertThat(Scope.any().withPopulations(Population.ADULT)).isEqualTo(Scope.any());
        assertThat(CELL)
                .isEqualTo(Scope.of(GoalKind.BLENDED, TrainingLevel.INTERMEDIATE, ExerciseRole.MAIN_LIFT))
                .hasSameHashCodeAs(Scope.of(GoalKind.BLENDED, TrainingLevel.INTERMEDIATE, ExerciseRole.MAIN_LIFT))
                .isNotEqualTo(CELL.withGoals(GoalKind.STRENGTH))
                .isNotEqualTo(CELL.withLevels(TrainingLevel.BEGINNER))
                .isNotEqualTo(CELL.withRoles(ExerciseRole.ISOLATION));
    }
}
