package dev.prescription.exercise;

/**
 * The part an exercise plays in a programme, which decides the rules its sets are prescribed under.
 *
 * <p>The role is given by the programme and not by the exercise: a front squat is the main lift of one programme and
 * an accessory compound of another. Rules of strength training ask for the heaviest sets and the longest rests on
 * main lifts, and for the lightest sets and the shortest rests on isolation exercises.
 */
public enum ExerciseRole {
    /** A compound lift the programme wants to raise, such as the back squat; trained first and heaviest. */
    MAIN_LIFT,
    /** A compound lift that supports a main lift or adds volume, such as a row or a leg press. */
    ACCESSORY_COMPOUND,
    /** An exercise over one joint that adds volume to one muscle, such as a curl or a leg extension. */
    ISOLATION
}
