package dev.prescription.lane;

import dev.prescription.athlete.Restriction;
import dev.prescription.exercise.Exercise;
import dev.prescription.loading.LoadLadder;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.progression.SetTarget;
import dev.prescription.quantity.Intensity;
import dev.prescription.resolution.SystemLoad;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The most a restriction of the athlete's or the programme's lets an exercise be loaded with. */
public final class LoadCap {

    private LoadCap() {}

    /**
     * Lowers loads above the cap to it, whatever a rule or a coach asks for.
     *
     * @param exercise the exercise as it is planned
     * @param asked the sets as they are asked for
     * @return the sets, none above the cap
     */
    public static List<SetTarget> on(PlannedExercise exercise, List<SetTarget> asked) {
        Exercise lift = exercise.exercise();
        Plan plan = exercise.plan();
        Optional<Intensity> cap = plan.programme()
                .restrictions()
                .and(plan.athlete().restrictions())
                .cap(lift.pattern())
                .flatMap(Restriction::cap);
        if (cap.isEmpty()) {
            return asked;
        }
        OptionalLong most = SystemLoad.heaviest(lift, plan.athlete(), cap.get());
        LoadLadder ladder = plan.athlete().loadRounding(lift).ladder();
        return most.isEmpty()
                ? asked
                : asked.stream()
                        .map(set -> lowered(set, most.getAsLong(), ladder))
                        .toList();
    }

    /** Where nothing that can be loaded is light enough, effort governs. */
    private static SetTarget lowered(SetTarget set, long most, LoadLadder ladder) {
        if (set.load().filter(load -> load.tenthMicrograms() > most).isEmpty()) {
            return set;
        }
        int rung = ladder.rungAtOrBelow(most);
        return new SetTarget(
                set.reps(),
                set.most(),
                set.isOpen(),
                rung < 0 ? Optional.empty() : Optional.of(ladder.at(rung)),
                set.rir());
    }
}
