package dev.prescription.clash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.quantity.FrequencyTarget;
import dev.prescription.quantity.SetRange;
import dev.prescription.quantity.VolumeTarget;
import dev.prescription.selection.TrainingContext;
import dev.prescription.split.SplitTargets;
import dev.prescription.split.WeekRequest;
import dev.prescription.terms.SessionFocus;
import dev.prescription.terms.SplitStyle;
import dev.prescription.terms.WeekTerms;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeastWeekTest {

    private static final Set<MovementPattern> SINGLE_JOINTS = EnumSet.of(
            MovementPattern.ELBOW_FLEXION,
            MovementPattern.ELBOW_EXTENSION,
            MovementPattern.KNEE_EXTENSION,
            MovementPattern.KNEE_FLEXION,
            MovementPattern.CALF_RAISE);

    /**
     * At most three sets a week of each muscle, two of each exercise: each of five muscles fills one session. Of the thousands of millions of
     * ways to fill six none fits; that is too many to prove, so nothing is said. The few ways of a small catalogue are proof.
     */
    @ParameterizedTest
    @CsvSource({"5, 100, true", "6, 100, true", "5, 1, true", "6, 1, false"})
    void a_week_is_impossible_only_with_proof(int sessions, int exercisesPerPattern, boolean fits) {
        assertThat(new LeastWeek(
                                request(sessions, exercisesPerPattern),
                                EnumSet.complementOf(EnumSet.of(Clash.Kind.A_MAIN_LIFT)))
                        .fits(List.of()))
                .isEqualTo(fits);
    }

    private static WeekRequest request(int sessions, int exercisesPerPattern) {
        SplitTargets targets = SplitTargets.builder()
                .setsPerSlot(ExerciseRole.MAIN_LIFT, SetRange.of(2, 3))
                .setsPerSlot(ExerciseRole.ACCESSORY_COMPOUND, SetRange.of(2, 3))
                .setsPerSlot(ExerciseRole.ISOLATION, SetRange.of(2, 3))
                .setsPerMuscle(VolumeTarget.ofWeeklySets(1, 3))
                .frequency(FrequencyTarget.ofSessionsPerWeek(1, 3))
                .setsPerMusclePerSession(3)
                .setsPerSession(20)
                .frequencyIsFirm(false)
                .build();
        Set<Exercise> kept = SINGLE_JOINTS.stream()
                .flatMap(pattern -> Catalogue.standard().exercises().stream()
                        .filter(exercise -> exercise.pattern() == pattern)
                        .limit(exercisesPerPattern))
                .collect(Collectors.toSet());
        ExerciseId[] others = Catalogue.standard().exercises().stream()
                .filter(exercise -> !kept.contains(exercise))
                .map(Exercise::id)
                .toArray(ExerciseId[]::new);
        WeekTerms terms = WeekTerms.ofSessions(sessions)
                .withStyle(SplitStyle.custom(Collections.nCopies(sessions, SessionFocus.FULL_BODY)))
                .withContext(TrainingContext.builder().exclude(others).build());
        return WeekRequest.of(terms, targets, Catalogue.standard(), List.of());
    }
}
