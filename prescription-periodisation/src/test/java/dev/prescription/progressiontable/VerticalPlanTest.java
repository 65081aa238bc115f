package dev.prescription.progressiontable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.quantity.InvalidValueException;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerticalPlanTest {

    @Test
    void runs_of_chosen_sets_are_repeated_where_they_stand() {
        VerticalPlan plan = VerticalPlan.SET_ACCUMULATION.atSets(1, 2, 5, 6);

        assertThat(reps(plan.over(10, 8, 6, 4, 2, 1).get(1))).containsExactly(10, 8, 10, 8, 6, 4, 2, 1, 2, 1);
        assertThat(reps(plan.setBySet().over(10, 8, 6, 4, 2, 1).get(1)))
                .containsExactly(10, 10, 8, 8, 6, 4, 2, 2, 1, 1);
    }

    @Test
    void parts_are_replaced() {
        VerticalPlan falling = VerticalPlan.SET_ACCUMULATION_REVERSE
                .withSteps(-2, -1, -3, 0)
                .withRepsChange(0, -2, -1, -3)
                .atSets(1, 2, 3);

        assertThat(falling.over(10, 8, 6)).extracting(VerticalStep::step).containsExactly(-2, -1, -3, 0);
        assertThat(reps(falling.over(10, 8, 6).get(2))).containsExactly(9, 7, 5, 9, 7, 5);
        assertThat(VerticalPlan.LINEAR.withRepsChange(0, -1).sessions()).isEqualTo(2);
        assertThat(VerticalPlan.constant(2).over(5))
                .extracting(VerticalStep::step)
                .containsExactly(-1, 0);
    }

    @Test
    void what_does_not_fit_is_refused() {
        assertThatThrownBy(() -> VerticalPlan.BLOCK.withRepsChange(0, -1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("repsChange: must be one for each of 4 sessions");
        assertThatThrownBy(() -> VerticalPlan.LINEAR.withSteps(-1, 0)).hasMessageStartingWith("steps: must be one");
        assertThatThrownBy(() -> VerticalPlan.SET_ACCUMULATION.withAddedSets(0, 1, 2, -1))
                .hasMessageStartingWith("addedSets: must be 0 to 100");
        assertThatThrownBy(() -> VerticalPlan.LINEAR.atSets(2, 2)).hasMessageStartingWith("sets: must rise");
        assertThatThrownBy(() -> VerticalPlan.LINEAR.atSets(4).over(5, 5, 5))
                .hasMessageStartingWith("reps: must have set 4");
        assertThatThrownBy(VerticalPlan.LINEAR::over).hasMessageStartingWith("reps: must be 1 to 100");
        assertThatThrownBy(() -> VerticalPlan.constant(0)).hasMessageStartingWith("sessions: must be 1 to 100");
        assertThatThrownBy(() -> VerticalPlan.ofSteps(new int[101])).hasMessageStartingWith("steps: must be 1 to 100");
        assertThatThrownBy(() -> VerticalPlan.ofSteps((int[]) null)).hasMessage("steps");
    }

    @Test
    void plans_print_their_data_and_are_equal_by_it() {
        assertThat(VerticalPlan.LINEAR).hasToString("linear (reps [0, -1, -2, -3], steps [-3, -2, -1, 0])");
        assertThat(VerticalPlan.SET_ACCUMULATION.atSets(1, 3).setBySet())
                .hasToString("set accumulation (reps [0, 0, 0, 0], steps [-2, -2, -2, -2], added sets [0, 1, 2, 3] at"
                        + " [1, 3] set by set)")
                .isNotEqualTo(VerticalPlan.SET_ACCUMULATION);
        assertThat(VerticalPlan.constant(4)).isEqualTo(VerticalPlan.CONSTANT).hasSameHashCodeAs(VerticalPlan.CONSTANT);
    }

    private static List<Integer> reps(VerticalStep session) {
        return session.sets().stream().map(VerticalStep.RepSet::reps).toList();
    }
}
