package dev.prescription.exercise;

import static dev.prescription.exercise.ExerciseBuilder.lift;

import java.util.List;
import java.util.stream.Stream;

/**
 * The exercises for legs and hips of the standard catalogue.
 *
 * <p>Library convention: the hamstrings shorten at the hip and lengthen at the knee in a squat, so squats and leg
 * presses count nothing for them; deadlifts count half for what holds the bar and the back. In a back extension the
 * trunk, head and arms are moved, taken as half of the body mass.
 */
final class LegExercises {

    private LegExercises() {}

    static List<Exercise> all() {
        return Stream.of(squats(), hinges(), legIsolation(), backExtension())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Exercise> squats() {
        return List.of(
                lift("back-squat", "Back squat", MovementPattern.SQUAT, Equipment.BARBELL, LoadKind.EXTERNAL)
                        .direct(Muscle.QUADRICEPS, Muscle.GLUTES)
                        .indirect(Muscle.SPINAL_ERECTORS, Muscle.ADDUCTORS)
                        .aliases("Squat", "Barbell squat")
                        .build(),
                lift("front-squat", "Front squat", MovementPattern.SQUAT, Equipment.BARBELL, LoadKind.EXTERNAL)
                        .direct(Muscle.QUADRICEPS, Muscle.GLUTES)
                        .indirect(Muscle.SPINAL_ERECTORS, Muscle.ADDUCTORS)
                        .build(),
                lift("goblet-squat", "Goblet squat", MovementPattern.SQUAT, Equipment.DUMBBELL, LoadKind.EXTERNAL)
                        .direct(Muscle.QUADRICEPS, Muscle.GLUTES)
                        .indirect(Muscle.ADDUCTORS)
                        .build(),
                lift("leg-press", "Leg press", MovementPattern.SQUAT, Equipment.PLATE_LOADED_MACHINE, LoadKind.EXTERNAL)
                        .direct(Muscle.QUADRICEPS, Muscle.GLUTES)
                        .indirect(Muscle.ADDUCTORS)
                        .build(),
                lift(
                                "hack-squat",
                                "Hack squat",
                                MovementPattern.SQUAT,
                                Equipment.PLATE_LOADED_MACHINE,
                                LoadKind.EXTERNAL)
                        .direct(Muscle.QUADRICEPS)
                        .indirect(Muscle.GLUTES, Muscle.ADDUCTORS)
                        .aliases("Machine hack squat")
                        .build(),
                lift(
                                "split-squat",
                                "Dumbbell split squat",
                                MovementPattern.LUNGE,
                                Equipment.DUMBBELL,
                                LoadKind.PER_HAND)
                        .unilateral(true)
                        .direct(Muscle.QUADRICEPS, Muscle.GLUTES)
                        .indirect(Muscle.ADDUCTORS)
                        .aliases("Split squat")
                        .build(),
                lift(
                                "bulgarian-split-squat",
                                "Bulgarian split squat",
                                MovementPattern.LUNGE,
                                Equipment.DUMBBELL,
                                LoadKind.PER_HAND)
                        .unilateral(true)
                        .direct(Muscle.QUADRICEPS, Muscle.GLUTES)
                        .indirect(Muscle.ADDUCTORS)
                        .aliases("Rear-foot-elevated split squat")
                        .build(),
                lift("walking-lunge", "Walking lunge", MovementPattern.LUNGE, Equipment.DUMBBELL, LoadKind.PER_HAND)
                        .unilateral(true)
                        .direct(Muscle.QUADRICEPS, Muscle.GLUTES)
                        .indirect(Muscle.ADDUCTORS)
                        .aliases("Lunge", "Dumbbell lunge")
                        .build(),
                lift("step-up", "Dumbbell step-up", MovementPattern.LUNGE, Equipment.DUMBBELL, LoadKind.PER_HAND)
                        .unilateral(true)
                        .direct(Muscle.QUADRICEPS, Muscle.GLUTES)
                        .aliases("Step-up")
                        .build());
    }

    private static List<Exercise> hinges() {
        return List.of(
                lift("deadlift", "Deadlift", MovementPattern.HINGE, Equipment.BARBELL, LoadKind.EXTERNAL)
                        .direct(Muscle.GLUTES, Muscle.HAMSTRINGS, Muscle.SPINAL_ERECTORS)
                        .indirect(Muscle.QUADRICEPS, Muscle.UPPER_BACK, Muscle.FOREARMS)
                        .aliases("Conventional deadlift")
                        .build(),
                lift("sumo-deadlift", "Sumo deadlift", MovementPattern.HINGE, Equipment.BARBELL, LoadKind.EXTERNAL)
                        .direct(Muscle.GLUTES, Muscle.HAMSTRINGS)
                        .indirect(
                                Muscle.QUADRICEPS,
                                Muscle.ADDUCTORS,
                                Muscle.SPINAL_ERECTORS,
                                Muscle.UPPER_BACK,
                                Muscle.FOREARMS)
                        .build(),
                lift(
                                "romanian-deadlift",
                                "Romanian deadlift",
                                MovementPattern.HINGE,
                                Equipment.BARBELL,
                                LoadKind.EXTERNAL)
                        .direct(Muscle.HAMSTRINGS, Muscle.GLUTES)
                        .indirect(Muscle.SPINAL_ERECTORS, Muscle.FOREARMS)
                        .aliases("RDL")
                        .build(),
                lift("good-morning", "Good morning", MovementPattern.HINGE, Equipment.BARBELL, LoadKind.EXTERNAL)
                        .direct(Muscle.HAMSTRINGS, Muscle.SPINAL_ERECTORS)
                        .indirect(Muscle.GLUTES)
                        .aliases("Barbell good morning")
                        .build(),
                lift("hip-thrust", "Hip thrust", MovementPattern.HINGE, Equipment.BARBELL, LoadKind.EXTERNAL)
                        .direct(Muscle.GLUTES)
                        .indirect(Muscle.HAMSTRINGS)
                        .aliases("Barbell hip thrust")
                        .build());
    }

    private static List<Exercise> legIsolation() {
        return List.of(
                lift(
                                "leg-extension",
                                "Leg extension",
                                MovementPattern.KNEE_EXTENSION,
                                Equipment.MACHINE,
                                LoadKind.EXTERNAL)
                        .direct(Muscle.QUADRICEPS)
                        .aliases("Knee extension")
                        .build(),
                lift("leg-curl", "Lying leg curl", MovementPattern.KNEE_FLEXION, Equipment.MACHINE, LoadKind.EXTERNAL)
                        .direct(Muscle.HAMSTRINGS)
                        .aliases("Leg curl", "Prone leg curl")
                        .build(),
                lift(
                                "seated-leg-curl",
                                "Seated leg curl",
                                MovementPattern.KNEE_FLEXION,
                                Equipment.MACHINE,
                                LoadKind.EXTERNAL)
                        .direct(Muscle.HAMSTRINGS)
                        .build(),
                lift(
                                "cable-kickback",
                                "Cable glute kickback",
                                MovementPattern.HIP_EXTENSION,
                                Equipment.CABLE,
                                LoadKind.EXTERNAL)
                        .unilateral(true)
                        .direct(Muscle.GLUTES)
                        .indirect(Muscle.HAMSTRINGS)
                        .aliases("Glute kickback")
                        .build(),
                lift(
                                "hip-abduction",
                                "Hip abduction",
                                MovementPattern.HIP_ABDUCTION,
                                Equipment.MACHINE,
                                LoadKind.EXTERNAL)
                        .direct(Muscle.GLUTES)
                        .aliases("Machine hip abduction")
                        .build(),
                lift(
                                "hip-adduction",
                                "Hip adduction",
                                MovementPattern.HIP_ADDUCTION,
                                Equipment.MACHINE,
                                LoadKind.EXTERNAL)
                        .direct(Muscle.ADDUCTORS)
                        .aliases("Machine hip adduction")
                        .build(),
                lift(
                                "standing-calf-raise",
                                "Standing calf raise",
                                MovementPattern.CALF_RAISE,
                                Equipment.MACHINE,
                                LoadKind.EXTERNAL)
                        .direct(Muscle.CALVES)
                        .aliases("Calf raise")
                        .build(),
                lift(
                                "seated-calf-raise",
                                "Seated calf raise",
                                MovementPattern.CALF_RAISE,
                                Equipment.PLATE_LOADED_MACHINE,
                                LoadKind.EXTERNAL)
                        .direct(Muscle.CALVES)
                        .build());
    }

    private static List<Exercise> backExtension() {
        return List.of(
                lift(
                                "back-extension",
                                "Back extension",
                                MovementPattern.TRUNK_EXTENSION,
                                Equipment.BODY_MASS,
                                LoadKind.BODY_MASS_PLUS_EXTERNAL)
                        .bodyMassShare(50)
                        .direct(Muscle.SPINAL_ERECTORS)
                        .indirect(Muscle.GLUTES, Muscle.HAMSTRINGS)
                        .aliases("Hyperextension", "Roman chair back extension")
                        .build(),
                lift(
                                "seated-back-extension",
                                "Seated back extension",
                                MovementPattern.TRUNK_EXTENSION,
                                Equipment.MACHINE,
                                LoadKind.EXTERNAL)
                        .direct(Muscle.SPINAL_ERECTORS)
                        .aliases("Machine back extension")
                        .build());
    }
}
