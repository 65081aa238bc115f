package dev.prescription.benchmarks;

import dev.prescription.periodisation.Microcycle;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.periodisation.PlannedSeries;
import dev.prescription.periodisation.PlannedSet;
import dev.prescription.periodisation.Session;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import java.util.Optional;

/** What a user writes to see every set of a plan: four nested loops over the public API. */
public final class Walk {

    private static final long TENTH_MICROGRAMS_PER_GRAM = 10_000_000;

    private Walk() {}

    /**
     * Reads repetitions, load, rest and reserve of every set.
     *
     * @param plan the plan
     * @return what {@link KRows#scan()} returns for the same loads
     */
    public static long over(Plan plan) {
        long volume = 0;
        int rest = 0;
        int reserve = 0;
        for (Microcycle microcycle : plan.microcycles()) {
            for (Session session : microcycle.sessions()) {
                for (PlannedExercise exercise : session.exercises()) {
                    for (PlannedSet set : exercise.sets()) {
                        Optional<Load> load = set.load();
                        if (load.isPresent()) {
                            volume += set.reps() * load.get().tenthMicrograms();
                        }
                        rest += set.rest().minSeconds();
                        Optional<Rir> rir = set.rir();
                        if (rir.isPresent()) {
                            reserve += rir.get().halves();
                        }
                    }
                }
            }
        }
        return volume / TENTH_MICROGRAMS_PER_GRAM + rest + reserve;
    }

    /**
     * Reads repetitions and load of every series and how many sets it has, and the rest of every exercise.
     *
     * @param plan the plan
     * @return what {@link #over} returns of a plan without prescribed reserves
     */
    public static long bySeries(Plan plan) {
        long volume = 0;
        int rest = 0;
        for (Microcycle microcycle : plan.microcycles()) {
            for (Session session : microcycle.sessions()) {
                for (PlannedExercise exercise : session.exercises()) {
                    int seconds = exercise.rest().minSeconds();
                    for (PlannedSeries series : exercise.series()) {
                        int sets = series.sets();
                        Optional<Load> load = series.load();
                        if (load.isPresent()) {
                            volume += (long) sets * series.reps() * load.get().tenthMicrograms();
                        }
                        rest += sets * seconds;
                    }
                }
            }
        }
        return volume / TENTH_MICROGRAMS_PER_GRAM + rest;
    }
}
