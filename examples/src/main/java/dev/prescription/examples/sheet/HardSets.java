package dev.prescription.examples.sheet;

import dev.prescription.periodisation.Microcycle;
import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.periodisation.PlannedSet;
import dev.prescription.periodisation.Session;
import dev.prescription.quantity.Rir;
import java.util.List;

/** Counts the sets of a week that come close enough to failure to count: RIR 0 to 4, a series judged by its last set. */
public final class HardSets {
    private static final Rir EASIEST = Rir.of(4);

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
                List<PlannedSet> sets = exercise.sets();
                boolean hard = sets.get(sets.size() - 1)
                        .rir()
                        .map(rir -> rir.compareTo(EASIEST) <= 0)
                        .orElse(true);
                count += hard ? sets.size() : 0;
            }
        }
        return count;
    }
}
