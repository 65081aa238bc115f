package dev.prescription.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.quantity.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoalTest {

    @Test
    void named_goals_carry_their_share() {
        assertThat(Goal.strength().kind()).isEqualTo(GoalKind.STRENGTH);
        assertThat(Goal.strength().strengthShare()).isEqualTo(100);
        assertThat(Goal.hypertrophy().kind()).isEqualTo(GoalKind.HYPERTROPHY);
        assertThat(Goal.hypertrophy().strengthShare()).isZero();
        assertThat(Goal.blended().kind()).isEqualTo(GoalKind.BLENDED);
        assertThat(Goal.blended().strengthShare()).isEqualTo(50);
    }

    @Test
    void a_share_of_fifty_is_the_blended_goal() {
        assertThat(Goal.blendedWithStrengthShare(50)).isEqualTo(Goal.blended()).hasSameHashCodeAs(Goal.blended());
    }

    @Test
    void a_blended_goal_at_either_end_is_not_the_pure_goal() {
        assertThat(Goal.blendedWithStrengthShare(100)).isNotEqualTo(Goal.strength());
        assertThat(Goal.blendedWithStrengthShare(0)).isNotEqualTo(Goal.hypertrophy());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void a_share_outside_0_to_100_is_refused(int share) {
        assertThatThrownBy(() -> Goal.blendedWithStrengthShare(share))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("strengthShare: must be 0 to 100 percent, given " + share);
    }

    @Test
    void every_goal_reads_back_from_its_text() {
        assertThat(Goal.parse(Goal.strength().toString())).isEqualTo(Goal.strength());
        assertThat(Goal.parse(Goal.hypertrophy().toString())).isEqualTo(Goal.hypertrophy());
        for (int share = 0; share <= 100; share++) {
            Goal goal = Goal.blendedWithStrengthShare(share);
            assertThat(Goal.parse(goal.toString())).isEqualTo(goal);
            assertThat(goal).hasToString("blended " + share);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Strength", "blended", "blended 101", "blended -1", "blended 050", "blended  5"})
    void other_text_is_refused(String text) {
        assertThatThrownBy(() -> Goal.parse(text))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo("malformed"));
    }

    @Test
    void null_text_is_named() {
        assertThatNullPointerException().isThrownBy(() -> Goal.parse(null)).withMessage("text");
    }
}
