package dev.prescription.exercise;

import static dev.prescription.exercise.ExerciseBuilder.lift;

import java.util.List;
import java.util.stream.Stream;

/**
 * The exercises over one joint for chest, shoulders, arms, neck and trunk of the standard catalogue.
 *
 * <p>Library convention: flies and raises count for the muscle they are named after; a movement that is held by the
 * grip or drawn by the shoulder blades counts half there. In a hanging leg raise the legs are moved, taken as 35 % of
 * the body mass.
 */
final class ArmAndTrunkExercises {

    private ArmAndTrunkExercises() {}

    static List<Exercise> all() {
        return Stream.of(chestAndBack(), shoulders(), arms(), neckAndTrunk())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Exercise> chestAndBack() {
        return List.of(
                lift("chest-fly", "Dumbbell fly", MovementPattern.CHEST_FLY, Equipment.DUMBBELL, LoadKind.PER_HAND)
                        .direct(Muscle.CHEST)
                        .aliases("Chest fly")
                        .build(),
                lift("cable-fly", "Cable fly", MovementPattern.CHEST_FLY, Equipment.CABLE, LoadKind.PER_HAND)
                        .direct(Muscle.CHEST)
                        .aliases("Cable crossover")
                        .build(),
                lift("pec-deck", "Pec deck", MovementPattern.CHEST_FLY, Equipment.MACHINE, LoadKind.EXTERNAL)
                        .direct(Muscle.CHEST)
                        .aliases("Machine fly")
                        .build(),
                lift(
                                "straight-arm-pulldown",
                                "Straight-arm pulldown",
                                MovementPattern.SHOULDER_EXTENSION,
                                Equipment.CABLE,
                                LoadKind.EXTERNAL)
                        .direct(Muscle.LATS)
                        .build(),
                lift(
                                "dumbbell-pullover",
                                "Dumbbell pullover",
                                MovementPattern.SHOULDER_EXTENSION,
                                Equipment.DUMBBELL,
                                LoadKind.EXTERNAL)
                        .direct(Muscle.LATS)
                        .indirect(Muscle.CHEST)
                        .aliases("Pullover")
                        .build(),
                lift("shrug", "Dumbbell shrug", MovementPattern.SHRUG, Equipment.DUMBBELL, LoadKind.PER_HAND)
                        .direct(Muscle.UPPER_BACK)
                        .indirect(Muscle.FOREARMS)
                        .aliases("Shrug")
                        .build(),
                lift("prone-y-raise", "Prone Y raise", MovementPattern.SHRUG, Equipment.DUMBBELL, LoadKind.PER_HAND)
                        .direct(Muscle.UPPER_BACK)
                        .indirect(Muscle.REAR_DELTOIDS)
                        .aliases("Incline Y raise")
                        .build());
    }

    private static List<Exercise> shoulders() {
        return List.of(
                lift(
                                "lateral-raise",
                                "Dumbbell lateral raise",
                                MovementPattern.LATERAL_RAISE,
                                Equipment.DUMBBELL,
                                LoadKind.PER_HAND)
                        .direct(Muscle.SIDE_DELTOIDS)
                        .aliases("Lateral raise", "Side raise")
                        .build(),
                lift(
                                "cable-lateral-raise",
                                "Cable lateral raise",
                                MovementPattern.LATERAL_RAISE,
                                Equipment.CABLE,
                                LoadKind.EXTERNAL)
                        .unilateral(true)
                        .direct(Muscle.SIDE_DELTOIDS)
                        .build(),
                lift("rear-delt-fly", "Rear-delt fly", MovementPattern.REAR_FLY, Equipment.DUMBBELL, LoadKind.PER_HAND)
                        .direct(Muscle.REAR_DELTOIDS)
                        .indirect(Muscle.UPPER_BACK)
                        .aliases("Bent-over lateral raise")
                        .build(),
                lift(
                                "reverse-pec-deck",
                                "Reverse pec deck",
                                MovementPattern.REAR_FLY,
                                Equipment.MACHINE,
                                LoadKind.EXTERNAL)
                        .direct(Muscle.REAR_DELTOIDS)
                        .indirect(Muscle.UPPER_BACK)
                        .aliases("Machine rear-delt fly")
                        .build(),
                lift(
                                "front-raise",
                                "Dumbbell front raise",
                                MovementPattern.FRONT_RAISE,
                                Equipment.DUMBBELL,
                                LoadKind.PER_HAND)
                        .direct(Muscle.FRONT_DELTOIDS)
                        .aliases("Front raise")
                        .build());
    }

    private static List<Exercise> arms() {
        return List.of(
                lift("ez-bar-curl", "EZ-bar curl", MovementPattern.ELBOW_FLEXION, Equipment.EZ_BAR, LoadKind.EXTERNAL)
                        .direct(Muscle.BICEPS)
                        .aliases("Curl")
                        .build(),
                lift(
                                "barbell-curl",
                                "Barbell curl",
                                MovementPattern.ELBOW_FLEXION,
                                Equipment.BARBELL,
                                LoadKind.EXTERNAL)
                        .direct(Muscle.BICEPS)
                        .aliases("Straight-bar curl")
                        .build(),
                lift(
                                "dumbbell-curl",
                                "Dumbbell curl",
                                MovementPattern.ELBOW_FLEXION,
                                Equipment.DUMBBELL,
                                LoadKind.PER_HAND)
                        .direct(Muscle.BICEPS)
                        .build(),
                lift(
                                "incline-dumbbell-curl",
                                "Incline dumbbell curl",
                                MovementPattern.ELBOW_FLEXION,
                                Equipment.DUMBBELL,
                                LoadKind.PER_HAND)
                        .direct(Muscle.BICEPS)
                        .build(),
                lift("cable-curl", "Cable curl", MovementPattern.ELBOW_FLEXION, Equipment.CABLE, LoadKind.EXTERNAL)
                        .direct(Muscle.BICEPS)
                        .build(),
                lift("hammer-curl", "Hammer curl", MovementPattern.ELBOW_FLEXION, Equipment.DUMBBELL, LoadKind.PER_HAND)
                        .direct(Muscle.BICEPS)
                        .indirect(Muscle.FOREARMS)
                        .build(),
                lift(
                                "triceps-pushdown",
                                "Triceps pushdown",
                                MovementPattern.ELBOW_EXTENSION,
                                Equipment.CABLE,
                                LoadKind.EXTERNAL)
                        .direct(Muscle.TRICEPS)
                        .aliases("Cable pushdown", "Pushdown")
                        .build(),
                lift(
                                "skull-crusher",
                                "Skull crusher",
                                MovementPattern.ELBOW_EXTENSION,
                                Equipment.EZ_BAR,
                                LoadKind.EXTERNAL)
                        .direct(Muscle.TRICEPS)
                        .aliases("Lying triceps extension")
                        .build(),
                lift(
                                "overhead-triceps-extension",
                                "Overhead triceps extension",
                                MovementPattern.ELBOW_EXTENSION,
                                Equipment.CABLE,
                                LoadKind.EXTERNAL)
                        .direct(Muscle.TRICEPS)
                        .aliases("Cable overhead extension")
                        .build(),
                lift("wrist-curl", "Dumbbell wrist curl", MovementPattern.WRIST, Equipment.DUMBBELL, LoadKind.PER_HAND)
                        .direct(Muscle.FOREARMS)
                        .aliases("Wrist curl")
                        .build());
    }

    private static List<Exercise> neckAndTrunk() {
        return List.of(
                lift("neck-curl", "Neck curl", MovementPattern.NECK, Equipment.PLATE, LoadKind.EXTERNAL)
                        .direct(Muscle.NECK)
                        .aliases("Plate neck curl")
                        .build(),
                lift("neck-extension", "Neck extension", MovementPattern.NECK, Equipment.PLATE, LoadKind.EXTERNAL)
                        .direct(Muscle.NECK)
                        .aliases("Plate neck extension")
                        .build(),
                lift("cable-crunch", "Cable crunch", MovementPattern.TRUNK_FLEXION, Equipment.CABLE, LoadKind.EXTERNAL)
                        .direct(Muscle.ABDOMINALS)
                        .aliases("Kneeling cable crunch")
                        .build(),
                lift(
                                "hanging-leg-raise",
                                "Hanging leg raise",
                                MovementPattern.TRUNK_FLEXION,
                                Equipment.BODY_MASS,
                                LoadKind.BODY_MASS_PLUS_EXTERNAL)
                        .bodyMassShare(35)
                        .direct(Muscle.ABDOMINALS)
                        .build());
    }
}
