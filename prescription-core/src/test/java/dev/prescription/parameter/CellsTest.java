package dev.prescription.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.GoalKind;
import dev.prescription.goal.Population;
import dev.prescription.goal.TrainingLevel;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellsTest {

    @Test
    void every_cell_is_there_once_in_order() {
        assertThat(Cells.all()).hasSize(3 * 6 * 3 * 3).doesNotHaveDuplicates();
        assertThat(Cells.all().get(0))
                .isEqualTo(Scope.of(GoalKind.STRENGTH, TrainingLevel.BEGINNER, ExerciseRole.MAIN_LIFT));
        assertThat(Cells.all().get(161)).hasToString("power, advanced, isolation, older adults");
    }

    @Test
    void all_cells_fold_into_one_scope() {
        assertThat(Cells.fold(Cells.all())).containsExactly(Scope.any().withPopulations(Population.values()));
        assertThat(Cells.fold(List.of())).isEmpty();
    }

    @Test
    void roles_fold_alone() {
        List<Scope> folded = Cells.foldRoles(Cells.all());
        assertThat(folded).hasSize(3 * 6 * 3);
        assertThat(folded.get(1)).hasToString("strength, intermediate, any role, adults");
    }
}
