package dev.prescription.examples.sheet;

import dev.prescription.periodisation.Microcycle;
import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.periodisation.Session;

/** Counts the sets of a week that come close enough to failure to count: RIR 0 to 4, a series judged by its last set. */
public final class HardSets {
    private HardSets() {}

    /**
     * Counts all exercises of a week together.
     *
     * @param week the week
     * @return the hard sets, 0 or more
     */
    public static int of(Microcycle week) {
        int count = 0;
        for (Session session : week.sessions()) {
            for (PlannedExercise exercise : session.exercises()) {
                for (SeriesSets series : SeriesSets.of(exercise)) {
                    count += series.isHard() ? series.sets().size() : 0;
                }
            }
        }
        return count;
    }
}
