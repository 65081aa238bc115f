package dev.prescription.progression.maximum;

import dev.prescription.athlete.Athlete;
import dev.prescription.athlete.AthleteBuilder;
import dev.prescription.decision.Standing;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.progression.LiftProgress;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.OneRepMax;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.repmax.TestedOneRepMax;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** An athlete with the maxima that rules have moved. */
public final class MovedMaxima {

    private MovedMaxima() {}

    /**
     * Returns the athlete with the maxima as they now stand; what was stated as tested stays so, for its share in a first
     * mesocycle. Of two lanes of one exercise the lighter maximum counts.
     *
     * @param athlete the athlete as they stood
     * @param lifts the lifts by lane, the exercise first and then a space; those whose basis is no maximum say nothing
     * @param model the programme's rep-max model
     * @return the athlete; this very one where no maximum has moved
     */
    public static Athlete of(Athlete athlete, Map<String, LiftProgress> lifts, RepMaxModel model) {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(athlete, "athlete");
        Map<ExerciseId, Load> changed = maxima(lifts);
        changed.entrySet()
                .removeIf(max -> athlete.oneRepMax(max.getKey())
                        .filter(before -> before.load().equals(max.getValue()))
                        .isPresent());
        if (changed.isEmpty()) {
            return athlete;
        }
        AthleteBuilder builder = athlete.toBuilder();
        changed.forEach((exercise, max) -> builder.max(exercise, moved(athlete.oneRepMax(exercise), max, model)));
        return builder.build();
    }

    /** The maxima by exercise; of two lanes that know one, the lighter, so that neither is asked for more than it holds. */
    private static Map<ExerciseId, Load> maxima(Map<String, LiftProgress> lifts) {
        Map<ExerciseId, Load> maxima = new TreeMap<>();
        lifts.forEach((lane, lift) -> {
            Standing standing = lift.standing();
            if (standing.kind() == Standing.Kind.ONE_REP_MAX) {
                ExerciseId id = ExerciseId.of(lane.substring(0, lane.indexOf(' ')));
                standing.basis()
                        .ifPresent(basis ->
                                maxima.merge(id, basis, (one, other) -> one.isHeavierThan(other) ? other : one));
            }
        });
        return maxima;
    }

    private static OneRepMax moved(Optional<OneRepMax> before, Load to, RepMaxModel model) {
        if (before.isPresent() && before.get() instanceof TestedOneRepMax tested) {
            OneRepMax moved = OneRepMax.tested(to).withGear(tested.gear());
            return tested.date().map(moved::on).orElse(moved);
        }
        OneRepMax moved = model.estimateOneRepMax(to, 1, Rir.FAILURE);
        return before.map(max -> moved.withGear(max.gear())).orElse(moved);
    }
}
