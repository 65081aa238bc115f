package dev.prescription.resolution;

import dev.prescription.athlete.AthleteBuilder;
import dev.prescription.athlete.Restriction;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.progress.Weeks;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Rir;
import java.util.List;

/** A cap C, a floor F, and plans of one slot. */
final class Limited {

    private Limited() {}

    static Restriction cap(double percent) {
        return Restriction.cap("C", Intensity.ofPercent(percent));
    }

    static Restriction floor(double rir) {
        return Restriction.floor("F", Rir.of(rir));
    }

    /** A text of one slot, with a training max of 90 %. */
    static String text(String slot) {
        return "programme \"P\"\ntraining max 90 %1RM\nmicrocycle 7 days\nsession\n" + slot;
    }

    static PlannedExercise only(String slot, AthleteBuilder athlete) {
        return only(Weeks.written(text(slot), athlete.build()));
    }

    static PlannedExercise only(Plan plan) {
        return plan.sessions().get(0).exercises().get(0);
    }

    static List<Rir> rirs(PlannedExercise exercise) {
        return exercise.sets().stream().map(set -> set.rir().orElseThrow()).toList();
    }
}
