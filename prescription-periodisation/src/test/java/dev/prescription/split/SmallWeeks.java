package dev.prescription.split;

import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.Equipment;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.exercise.LoadKind;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.exercise.Muscle;
import dev.prescription.quantity.FrequencyTarget;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.SetRange;
import dev.prescription.quantity.VolumeTarget;
import dev.prescription.terms.WeekTerms;
import java.util.Arrays;
import java.util.List;

/** Weeks of a few made-up exercises, small enough to be reckoned by hand. */
public final class SmallWeeks {

    static final Exercise FLY = exercise("fly", MovementPattern.CHEST_FLY, Muscle.CHEST);
    static final Exercise CURL = exercise("curl", MovementPattern.ELBOW_FLEXION, Muscle.BICEPS);
    static final Exercise SQUAT = exercise("squat", MovementPattern.SQUAT, Muscle.QUADRICEPS);
    static final Exercise PRESS = exercise("press", MovementPattern.HORIZONTAL_PRESS, Muscle.CHEST);

    private SmallWeeks() {}

    /** An exercise on a machine. */
    public static Exercise exercise(String id, MovementPattern pattern, Muscle... direct) {
        return Exercise.builder(ExerciseId.of(id), id)
                .pattern(pattern)
                .equipment(Equipment.MACHINE)
                .loadKind(LoadKind.EXTERNAL)
                .direct(direct)
                .build();
    }

    /** Six to twelve sets a muscle; main lifts three or four a slot, the rest two to four; nothing else binds soon. */
    static SplitTargetsBuilder targets() {
        return SplitTargets.builder()
                .setsPerSlot(ExerciseRole.MAIN_LIFT, SetRange.of(3, 4))
                .setsPerSlot(ExerciseRole.ACCESSORY_COMPOUND, SetRange.of(2, 4))
                .setsPerSlot(ExerciseRole.ISOLATION, SetRange.of(2, 4))
                .setsPerMuscle(VolumeTarget.ofWeeklySets(6, 12))
                .frequency(FrequencyTarget.ofSessionsPerWeek(1, 3))
                .setsPerMusclePerSession(10)
                .setsPerSession(24)
                .frequencyIsFirm(true);
    }

    /** A week of these exercises, with no main lift. */
    static WeekRequest request(WeekTerms terms, SplitTargetsBuilder targets, Exercise... exercises) {
        return request(terms, targets, List.of(), exercises);
    }

    static WeekRequest request(
            WeekTerms terms, SplitTargetsBuilder targets, List<Exercise> lifts, Exercise... exercises) {
        return WeekRequest.of(
                terms,
                targets.build(),
                Catalogue.of("small", Arrays.asList(exercises)),
                lifts.stream().map(Exercise::id).toList());
    }

    /** What is said of a muscle or a lift. */
    static List<String> said(WeekRequest request, String subject) {
        return WeekSplit.of(request).shortfalls().stream()
                .filter(shortfall -> shortfall.subject().equals(subject))
                .map(Shortfall::toString)
                .toList();
    }

    /** The code of a refusal. */
    static String codeOf(Throwable refusal) {
        return ((InvalidValueException) refusal).code();
    }
}
