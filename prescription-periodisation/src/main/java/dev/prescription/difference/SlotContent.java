package dev.prescription.difference;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.periodisation.Session;
import dev.prescription.quantity.RestBand;
import java.util.List;

/** What is to be done in a slot, whatever the slot and its session are called. */
record SlotContent(ExerciseId exercise, ExerciseRole role, RestBand rest, List<SetContent> sets) {

    static SlotContent of(PlannedExercise planned) {
        List<SetContent> sets = planned.sets().stream().map(SetContent::of).toList();
        return new SlotContent(planned.exercise().id(), planned.role(), planned.rest(), sets);
    }

    static List<SlotContent> of(Session session) {
        return session.exercises().stream().map(SlotContent::of).toList();
    }
}
