package dev.prescription.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.prescription.evidence.Certainty;
import dev.prescription.evidence.EvidenceFiles;
import dev.prescription.exercise.Muscle;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the landmarks against the copy of the table they were printed in. */
class VolumeLandmarksTest {

    @Test
    void every_group_is_as_printed() {
        assertThat(VolumeLandmarks.practitioner().stream().map(VolumeLandmarks::toString))
                .containsExactlyElementsOf(EvidenceFiles.read("volume-landmarks.csv").stream()
                        .map(row -> row.get("muscle") + ": " + row.get("MEV") + ", " + row.get("MAV") + ", "
                                + row.get("MRV") + " direct sets/week")
                        .toList());
    }

    @Test
    void a_muscle_has_the_landmarks_of_its_group_or_none() {
        assertThat(VolumeLandmarks.of(Muscle.SIDE_DELTOIDS).map(VolumeLandmarks::group))
                .contains("Shoulders");
        assertThat(VolumeLandmarks.of(Muscle.UPPER_BACK)).isEqualTo(VolumeLandmarks.of(Muscle.LATS));
        List<Muscle> without = Arrays.stream(Muscle.values())
                .filter(muscle -> VolumeLandmarks.of(muscle).isEmpty())
                .toList();
        assertThat(without).containsExactly(Muscle.SPINAL_ERECTORS, Muscle.FOREARMS, Muscle.NECK, Muscle.ADDUCTORS);
        assertThatNullPointerException()
                .isThrownBy(() -> VolumeLandmarks.of(null))
                .withMessage("muscle");
    }

    @Test
    void their_certainty_is_said() {
        assertThat(VolumeLandmarks.practitioner()).allMatch(one -> one.finding().certainty() == Certainty.VERY_LOW);
    }
}
