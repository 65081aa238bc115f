package dev.prescription.summary;

import dev.prescription.WeeklyPrescription;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.Muscle;
import dev.prescription.quantity.SetRange;
import dev.prescription.reduction.WeekKind;
import dev.prescription.split.BindingConstraint;
import dev.prescription.split.Shortfall;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * What an athlete's own restrictions leave short of a week's targets: the least training week of a plan against the floors.
 *
 * <p>For example a plan that withholds every deadlift: 0 of at least 5 sets of it a week, because of a restriction.
 */
public final class RestrictedVolume {

    private static final int HUNDREDTHS = 100;

    private final PlanSummary summary;
    private final WeeklyPrescription weekly;
    private final List<Shortfall> shortfalls;

    /**
     * Starts from what the programme does not give itself.
     *
     * @param summary the plan's numbers
     * @param weekly the targets
     * @param stated the programme's own shortfalls
     * @throws NullPointerException if one is null
     */
    public RestrictedVolume(PlanSummary summary, WeeklyPrescription weekly, List<Shortfall> stated) {
        this.summary = Objects.requireNonNull(summary, "summary");
        this.weekly = Objects.requireNonNull(weekly, "weekly");
        this.shortfalls = new ArrayList<>(stated);
    }

    /**
     * Compares a main lift's weekly sets with the fewest that are wanted, where the goal doses them.
     *
     * @param lift the lift
     */
    public void judge(ExerciseId lift) {
        int given = least(week ->
                week.lift(lift).map(LiftSummary::work).map(WorkSummary::sets).orElse(0));
        int wanted = weekly.setsPerMainLift().map(SetRange::min).orElse(0);
        add(
                Shortfall.Kind.WEEKLY_SETS_PER_LIFT,
                Optional.empty(),
                Optional.of(lift),
                HUNDREDTHS * wanted,
                HUNDREDTHS * given);
    }

    /**
     * Compares a muscle's weekly hard sets with their floor.
     *
     * @param muscle the muscle, one that the programme has a floor for
     */
    public void judge(Muscle muscle) {
        int given = least(week -> week.muscle(muscle)
                .map(MuscleSets::own)
                .map(MuscleSets.Count::fractional)
                .orElse(0));
        add(
                Shortfall.Kind.WEEKLY_SETS_PER_MUSCLE,
                Optional.of(muscle),
                Optional.empty(),
                HUNDREDTHS * weekly.setsPerMuscle().floor(),
                given);
    }

    private int least(ToIntFunction<MicrocycleSummary> given) {
        return summary.microcycles().stream()
                .filter(week -> week.kind() == WeekKind.TRAINING)
                .mapToInt(given)
                .min()
                .orElse(0);
    }

    /** Adds a shortfall, in the place of one that the programme has already, where the plan gives still less. */
    private void add(Shortfall.Kind kind, Optional<Muscle> muscle, Optional<ExerciseId> lift, int wanted, int given) {
        Optional<Shortfall> before = shortfalls.stream()
                .filter(one -> one.kind() == kind
                        && one.muscle().equals(muscle)
                        && one.lift().equals(lift))
                .findFirst();
        if (given >= before.map(Shortfall::given).orElse(wanted)) {
            return;
        }
        Shortfall taken = Shortfall.stated(
                kind, muscle, lift, wanted, given, true, BindingConstraint.RESTRICTION, Optional.empty(), 0);
        before.ifPresentOrElse(one -> shortfalls.set(shortfalls.indexOf(one), taken), () -> shortfalls.add(taken));
    }

    /**
     * Returns what falls short.
     *
     * @return the programme's own shortfalls and what was found to be less; not modifiable
     */
    public List<Shortfall> shortfalls() {
        return List.copyOf(shortfalls);
    }
}
