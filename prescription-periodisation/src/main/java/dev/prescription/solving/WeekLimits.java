package dev.prescription.solving;

/**
 * What no week may exceed, and how often a lift should be trained.
 *
 * @param sessions the sessions of the week
 * @param setsPerSession the most sets of a session
 * @param slotsPerSession the most exercises of a session
 * @param muscleInSession the most hundredths of sets of a muscle in a session
 * @param muscleInWeek the most hundredths of sets of a muscle in the week
 * @param fewestLiftSets the sets a main lift should have in the week
 * @param mostLiftSets the most sets of a main lift in the week
 * @param lowestFrequency the sessions a lift or muscle should be trained in
 * @param highestFrequency the most sessions of a main lift
 * @param secondsPerSession the length of a session
 * @param idleSeconds the seconds of a session with work that belong to no slot: the warm-up, less a change of exercise
 */
public record WeekLimits(
        int sessions,
        int setsPerSession,
        int slotsPerSession,
        int muscleInSession,
        int muscleInWeek,
        int fewestLiftSets,
        int mostLiftSets,
        int lowestFrequency,
        int highestFrequency,
        int secondsPerSession,
        int idleSeconds) {

    /** The number of a limit that does not bind. */
    public static final int NONE = Integer.MAX_VALUE;

    boolean isTimed() {
        return secondsPerSession < NONE;
    }
}
