package dev.prescription.relief;

import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.layout.MicrocycleLayout;
import dev.prescription.layout.SessionLayout;
import dev.prescription.layout.SlotLayout;
import dev.prescription.reduction.TaperLift;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The main lifts of the last training week: how many sets each has, and how heavy its heaviest series is. */
final class PeakLifts {

    /**
     * One main lift.
     *
     * @param exercise the lift
     * @param sets its sets in the training week
     * @param freshHalves the repetitions to failure of its heaviest series, in halves
     * @param trained the slot of that series
     */
    record Lift(Exercise exercise, int sets, int freshHalves, SlotLayout trained) {

        TaperLift kind() {
            return TaperLift.of(exercise.pattern());
        }

        Lift and(Lift other) {
            Lift heavier = other.freshHalves < freshHalves ? other : this;
            return new Lift(exercise, sets + other.sets, heavier.freshHalves, heavier.trained);
        }
    }

    private final List<Lift> lifts;

    PeakLifts(MicrocycleLayout week, List<ExerciseId> order) {
        Map<ExerciseId, Lift> found = new LinkedHashMap<>();
        for (SessionLayout session : week.sessions()) {
            for (SlotLayout slot : session.slots()) {
                if (slot.role() == ExerciseRole.MAIN_LIFT) {
                    int fresh = slot.top().sets().freshHalves();
                    Lift lift = new Lift(slot.exercise(), slot.sets(), fresh, slot);
                    found.merge(slot.exercise().id(), lift, Lift::and);
                }
            }
        }
        this.lifts = new ArrayList<>();
        order.forEach(id -> Optional.ofNullable(found.remove(id)).ifPresent(lifts::add));
        lifts.addAll(found.values());
    }

    /** The lifts, the most important first. */
    List<Lift> all() {
        return lifts;
    }

    Optional<Lift> find(ExerciseId id) {
        return lifts.stream().filter(lift -> lift.exercise().id().equals(id)).findFirst();
    }
}
