package dev.prescription.progress;

import static dev.prescription.progress.Weeks.event;
import static dev.prescription.progress.Weeks.loads;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.SlotRef;
import dev.prescription.proposal.CoachChange;
import dev.prescription.quantity.Load;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A load that a coach states for a session is stated for the exercise that was there. */
class StatedLoadTest {

    private static final ExerciseId LEG_EXTENSION = ExerciseId.of("leg-extension");

    private static final Progress STATED = Progress.start(Weeks.written())
            .record(event(1, new CoachChange.LoadOnce(Weeks.A, new SlotRef(1, 1), Load.ofKilograms(130))));

    private static List<Double> first(Progress progress) {
        return loads(progress.session(Weeks.A).exercises().get(0));
    }

    @Test
    void what_takes_its_place_is_not_done_with_it() {
        Progress swapped = STATED.record(event(2, new CoachChange.Swap(ExerciseId.BACK_SQUAT, LEG_EXTENSION)));

        assertThat(first(STATED)).containsExactly(130.0, 130.0, 130.0);
        assertThat(first(swapped)).as("no leg extension with a squat's load").containsExactly(0.0, 0.0, 0.0);
    }

    @Test
    void it_holds_again_where_the_exercise_comes_back() {
        Progress back = STATED.record(event(2, new CoachChange.Swap(ExerciseId.BACK_SQUAT, LEG_EXTENSION)))
                .record(event(3, new CoachChange.Swap(LEG_EXTENSION, ExerciseId.BACK_SQUAT)));

        assertThat(first(back)).containsExactly(130.0, 130.0, 130.0);
    }

    @Test
    void a_load_can_be_stated_for_what_took_its_place() {
        Progress both = STATED.record(event(2, new CoachChange.Swap(ExerciseId.BACK_SQUAT, LEG_EXTENSION)))
                .record(event(3, new CoachChange.LoadOnce(Weeks.A, new SlotRef(1, 1), Load.ofKilograms(40))));

        assertThat(first(both)).containsExactly(40.0, 40.0, 40.0);
    }
}
