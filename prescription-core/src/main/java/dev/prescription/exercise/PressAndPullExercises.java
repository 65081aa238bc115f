package dev.prescription.exercise;

import static dev.prescription.exercise.ExerciseBuilder.lift;

import java.util.List;
import java.util.stream.Stream;

/**
 * The compound presses and pulls of the standard catalogue.
 *
 * <p>Library convention: the biceps count half in every pull, chin-ups included, and the triceps half in every press
 * except the close-grip bench press and the dip. The whole body mass is taken to hang in pull-ups, chin-ups and dips,
 * 65 % of it to be pressed in a push-up, and 60 % to be pulled in an inverted row.
 */
final class PressAndPullExercises {

    private PressAndPullExercises() {}

    static List<Exercise> all() {
        return Stream.of(horizontalPresses(), verticalPresses(), rows(), verticalPulls())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Exercise> horizontalPresses() {
        return List.of(
                lift(
                                "bench-press",
                                "Bench press",
                                MovementPattern.HORIZONTAL_PRESS,
                                Equipment.BARBELL,
                                LoadKind.EXTERNAL)
                        .direct(Muscle.CHEST)
                        .indirect(Muscle.FRONT_DELTOIDS, Muscle.TRICEPS)
                        .aliases("Flat bench press", "Barbell bench press")
                        .build(),
                lift(
                                "close-grip-bench-press",
                                "Close-grip bench press",
                                MovementPattern.HORIZONTAL_PRESS,
                                Equipment.BARBELL,
                                LoadKind.EXTERNAL)
                        .direct(Muscle.CHEST, Muscle.TRICEPS)
                        .indirect(Muscle.FRONT_DELTOIDS)
                        .aliases("Close-grip bench")
                        .build(),
                lift(
                                "incline-bench-press",
                                "Incline bench press",
                                MovementPattern.HORIZONTAL_PRESS,
                                Equipment.BARBELL,
                                LoadKind.EXTERNAL)
                        .direct(Muscle.CHEST)
                        .indirect(Muscle.FRONT_DELTOIDS, Muscle.TRICEPS)
                        .aliases("Incline press")
                        .build(),
                lift(
                                "dumbbell-bench-press",
                                "Dumbbell bench press",
                                MovementPattern.HORIZONTAL_PRESS,
                                Equipment.DUMBBELL,
                                LoadKind.PER_HAND)
                        .direct(Muscle.CHEST)
                        .indirect(Muscle.FRONT_DELTOIDS, Muscle.TRICEPS)
                        .aliases("Flat dumbbell press")
                        .build(),
                lift(
                                "incline-dumbbell-press",
                                "Incline dumbbell press",
                                MovementPattern.HORIZONTAL_PRESS,
                                Equipment.DUMBBELL,
                                LoadKind.PER_HAND)
                        .direct(Muscle.CHEST)
                        .indirect(Muscle.FRONT_DELTOIDS, Muscle.TRICEPS)
                        .aliases("Incline dumbbell bench press")
                        .build(),
                lift(
                                "machine-chest-press",
                                "Machine chest press",
                                MovementPattern.HORIZONTAL_PRESS,
                                Equipment.MACHINE,
                                LoadKind.EXTERNAL)
                        .direct(Muscle.CHEST)
                        .indirect(Muscle.FRONT_DELTOIDS, Muscle.TRICEPS)
                        .aliases("Chest press")
                        .build(),
                lift(
                                "dip",
                                "Dip",
                                MovementPattern.HORIZONTAL_PRESS,
                                Equipment.BODY_MASS,
                                LoadKind.BODY_MASS_PLUS_EXTERNAL)
                        .bodyMassShare(100)
                        .direct(Muscle.CHEST, Muscle.TRICEPS)
                        .indirect(Muscle.FRONT_DELTOIDS)
                        .aliases("Parallel-bar dip", "Weighted dip")
                        .build(),
                lift(
                                "push-up",
                                "Push-up",
                                MovementPattern.HORIZONTAL_PRESS,
                                Equipment.BODY_MASS,
                                LoadKind.BODY_MASS_PLUS_EXTERNAL)
                        .bodyMassShare(65)
                        .direct(Muscle.CHEST)
                        .indirect(Muscle.FRONT_DELTOIDS, Muscle.TRICEPS)
                        .aliases("Press-up")
                        .build());
    }

    private static List<Exercise> verticalPresses() {
        return List.of(
                lift(
                                "overhead-press",
                                "Overhead press",
                                MovementPattern.VERTICAL_PRESS,
                                Equipment.BARBELL,
                                LoadKind.EXTERNAL)
                        .direct(Muscle.FRONT_DELTOIDS)
                        .indirect(Muscle.SIDE_DELTOIDS, Muscle.TRICEPS)
                        .aliases("Military press", "Standing press")
                        .build(),
                lift(
                                "dumbbell-shoulder-press",
                                "Dumbbell shoulder press",
                                MovementPattern.VERTICAL_PRESS,
                                Equipment.DUMBBELL,
                                LoadKind.PER_HAND)
                        .direct(Muscle.FRONT_DELTOIDS)
                        .indirect(Muscle.SIDE_DELTOIDS, Muscle.TRICEPS)
                        .aliases("Seated dumbbell press")
                        .build(),
                lift(
                                "machine-shoulder-press",
                                "Machine shoulder press",
                                MovementPattern.VERTICAL_PRESS,
                                Equipment.MACHINE,
                                LoadKind.EXTERNAL)
                        .direct(Muscle.FRONT_DELTOIDS)
                        .indirect(Muscle.SIDE_DELTOIDS, Muscle.TRICEPS)
                        .aliases("Shoulder press machine")
                        .build());
    }

    private static List<Exercise> rows() {
        return List.of(
                lift(
                                "barbell-row",
                                "Barbell row",
                                MovementPattern.HORIZONTAL_PULL,
                                Equipment.BARBELL,
                                LoadKind.EXTERNAL)
                        .direct(Muscle.LATS, Muscle.UPPER_BACK)
                        .indirect(Muscle.BICEPS, Muscle.REAR_DELTOIDS, Muscle.SPINAL_ERECTORS)
                        .aliases("Bent-over row")
                        .build(),
                lift(
                                "chest-supported-row",
                                "Chest-supported row",
                                MovementPattern.HORIZONTAL_PULL,
                                Equipment.DUMBBELL,
                                LoadKind.PER_HAND)
                        .direct(Muscle.LATS, Muscle.UPPER_BACK)
                        .indirect(Muscle.BICEPS, Muscle.REAR_DELTOIDS)
                        .aliases("Incline dumbbell row")
                        .build(),
                lift(
                                "one-arm-dumbbell-row",
                                "One-arm dumbbell row",
                                MovementPattern.HORIZONTAL_PULL,
                                Equipment.DUMBBELL,
                                LoadKind.PER_HAND)
                        .unilateral(true)
                        .direct(Muscle.LATS, Muscle.UPPER_BACK)
                        .indirect(Muscle.BICEPS, Muscle.REAR_DELTOIDS)
                        .aliases("Dumbbell row")
                        .build(),
                lift(
                                "cable-row",
                                "Seated cable row",
                                MovementPattern.HORIZONTAL_PULL,
                                Equipment.CABLE,
                                LoadKind.EXTERNAL)
                        .direct(Muscle.LATS, Muscle.UPPER_BACK)
                        .indirect(Muscle.BICEPS, Muscle.REAR_DELTOIDS)
                        .aliases("Cable row", "Seated row")
                        .build(),
                lift(
                                "machine-row",
                                "Machine row",
                                MovementPattern.HORIZONTAL_PULL,
                                Equipment.MACHINE,
                                LoadKind.EXTERNAL)
                        .direct(Muscle.LATS, Muscle.UPPER_BACK)
                        .indirect(Muscle.BICEPS, Muscle.REAR_DELTOIDS)
                        .aliases("Chest-supported machine row")
                        .build(),
                lift(
                                "inverted-row",
                                "Inverted row",
                                MovementPattern.HORIZONTAL_PULL,
                                Equipment.BODY_MASS,
                                LoadKind.BODY_MASS_PLUS_EXTERNAL)
                        .bodyMassShare(60)
                        .direct(Muscle.LATS, Muscle.UPPER_BACK)
                        .indirect(Muscle.BICEPS, Muscle.REAR_DELTOIDS)
                        .aliases("Body-weight row")
                        .build(),
                lift("face-pull", "Face pull", MovementPattern.HORIZONTAL_PULL, Equipment.CABLE, LoadKind.EXTERNAL)
                        .direct(Muscle.REAR_DELTOIDS)
                        .indirect(Muscle.UPPER_BACK)
                        .aliases("Cable face pull")
                        .build());
    }

    private static List<Exercise> verticalPulls() {
        return List.of(
                lift(
                                "pull-up",
                                "Pull-up",
                                MovementPattern.VERTICAL_PULL,
                                Equipment.BODY_MASS,
                                LoadKind.BODY_MASS_PLUS_EXTERNAL)
                        .bodyMassShare(100)
                        .direct(Muscle.LATS)
                        .indirect(Muscle.UPPER_BACK, Muscle.BICEPS)
                        .aliases("Weighted pull-up")
                        .build(),
                lift(
                                "chin-up",
                                "Chin-up",
                                MovementPattern.VERTICAL_PULL,
                                Equipment.BODY_MASS,
                                LoadKind.BODY_MASS_PLUS_EXTERNAL)
                        .bodyMassShare(100)
                        .direct(Muscle.LATS)
                        .indirect(Muscle.UPPER_BACK, Muscle.BICEPS)
                        .aliases("Weighted chin-up")
                        .build(),
                lift(
                                "assisted-pull-up",
                                "Assisted pull-up",
                                MovementPattern.VERTICAL_PULL,
                                Equipment.ASSISTANCE_MACHINE,
                                LoadKind.ASSISTED)
                        .bodyMassShare(100)
                        .direct(Muscle.LATS)
                        .indirect(Muscle.UPPER_BACK, Muscle.BICEPS)
                        .aliases("Machine-assisted pull-up")
                        .build(),
                lift("lat-pulldown", "Lat pulldown", MovementPattern.VERTICAL_PULL, Equipment.CABLE, LoadKind.EXTERNAL)
                        .direct(Muscle.LATS)
                        .indirect(Muscle.UPPER_BACK, Muscle.BICEPS)
                        .aliases("Pulldown")
                        .build(),
                lift("upright-row", "Upright row", MovementPattern.VERTICAL_PULL, Equipment.BARBELL, LoadKind.EXTERNAL)
                        .direct(Muscle.SIDE_DELTOIDS)
                        .indirect(Muscle.UPPER_BACK, Muscle.BICEPS)
                        .aliases("Wide-grip upright row")
                        .build());
    }
}
