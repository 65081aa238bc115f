package dev.prescription.summary;

import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.Muscle;
import dev.prescription.goal.Goal;
import dev.prescription.goal.GoalKind;
import dev.prescription.layout.MicrocycleLayout;
import dev.prescription.message.Counted;
import dev.prescription.quantity.MassUnit;
import dev.prescription.reduction.WeekKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The numbers of one microcycle: hard sets per muscle, work per lift and in all, minutes per session, the strength share.
 *
 * <p>For example week 1 of a plan of four sessions: {@code week 1 (training): 68 sets, 68 hard, 431 lifts, 4 sessions}. Counts
 * are those of the microcycle, whatever its {@link #days()}.
 *
 * @param number the number of the microcycle, from 1
 * @param kind training or deload
 * @param days its length in days
 * @param work all work sets together
 * @param muscles the muscles that are trained, hard or not, in the order of {@link Muscle}; not modifiable
 * @param lifts the lifts in the order they first appear; not modifiable
 * @param sessions the sessions in order; not modifiable
 * @param strengthShare how much of the hard work was done for strength
 */
public record MicrocycleSummary(
        int number,
        WeekKind kind,
        int days,
        WorkSummary work,
        List<MuscleSets> muscles,
        List<LiftSummary> lifts,
        List<SessionSummary> sessions,
        StrengthShare strengthShare) {

    /**
     * Copies the lists.
     *
     * @param number the number of the microcycle, from 1
     * @param kind training or deload
     * @param days its length in days
     * @param work all work sets together
     * @param muscles the muscles that are trained
     * @param lifts the lifts in the order they first appear
     * @param sessions the sessions in order
     * @param strengthShare how much of the hard work was done for strength
     */
    public MicrocycleSummary {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(work, "work");
        muscles = List.copyOf(muscles);
        lifts = List.copyOf(lifts);
        sessions = List.copyOf(sessions);
        Objects.requireNonNull(strengthShare, "strengthShare");
    }

    /**
     * Returns the hard sets of one muscle.
     *
     * @param muscle the muscle
     * @return its sets; empty where no exercise of the microcycle trains it
     */
    public Optional<MuscleSets> muscle(Muscle muscle) {
        Objects.requireNonNull(muscle, "muscle");
        return muscles.stream().filter(sets -> sets.muscle() == muscle).findFirst();
    }

    /**
     * Returns the work of one lift.
     *
     * @param lift the exercise
     * @return its work; empty where the microcycle has no work set of it
     */
    public Optional<LiftSummary> lift(ExerciseId lift) {
        Objects.requireNonNull(lift, "lift");
        return lifts.stream()
                .filter(summary -> summary.exercise().id().equals(lift))
                .findFirst();
    }

    /** Returns the counts, such as {@code week 1 (training): 68 sets, 68 hard, 431 lifts, 4 sessions}; no load. */
    @Override
    public String toString() {
        return "week " + number + " (" + kind + "): " + work + ", " + Counted.of(sessions.size(), "session");
    }

    /** Sums a microcycle up. */
    static final class Tally {

        private final MicrocycleLayout layout;
        private final WorkSummary.Tally work = new WorkSummary.Tally();
        private final Map<Muscle, MuscleSets.Count> own = new EnumMap<>(Muscle.class);
        private final Map<Muscle, MuscleSets.Count> byNuzzo = new EnumMap<>(Muscle.class);
        private final Map<Exercise, WorkSummary.Tally> lifts = new LinkedHashMap<>();
        private final List<SessionSummary.Clock> sessions = new ArrayList<>();
        private StrengthShare share = StrengthShare.NONE;

        Tally(MicrocycleLayout layout) {
            this.layout = layout;
        }

        void begin(SessionSummary.Clock session) {
            sessions.add(session);
        }

        void add(SetReading reading) {
            if (sessions.isEmpty()) {
                throw new IllegalStateException("sets: a session must begin first");
            }
            sessions.get(sessions.size() - 1).add(reading.set());
            if (!reading.isWork()) {
                return;
            }
            Exercise exercise = reading.set().slot().exercise();
            work.add(reading);
            lifts.computeIfAbsent(exercise, any -> new WorkSummary.Tally()).add(reading);
            for (Muscle muscle : exercise.muscles()) {
                count(own, muscle, reading.hardHundredths(), exercise);
                count(byNuzzo, muscle, reading.hardHundredthsByNuzzo(), exercise);
            }
            Optional<Goal> goal = reading.set().slot().zone().goal();
            if (goal.isPresent() && reading.hardHundredths() > 0) {
                boolean isStrength = goal.get().kind().isWithin(GoalKind.STRENGTH);
                share = share.plus(
                        new StrengthShare(1, isStrength ? 1 : 0, goal.get().strengthShare()));
            }
        }

        private static void count(
                Map<Muscle, MuscleSets.Count> counts, Muscle muscle, int hundredths, Exercise exercise) {
            MuscleSets.Count before = counts.getOrDefault(muscle, MuscleSets.Count.NONE);
            counts.put(muscle, before.plus(hundredths, exercise.shareOf(muscle)));
        }

        MicrocycleSummary summary(MassUnit unit) {
            List<MuscleSets> muscles = new ArrayList<>();
            own.forEach((muscle, count) ->
                    muscles.add(new MuscleSets(muscle, count, byNuzzo.getOrDefault(muscle, MuscleSets.Count.NONE))));
            List<LiftSummary> worked = new ArrayList<>();
            lifts.forEach((exercise, tally) -> worked.add(new LiftSummary(exercise, tally.summary(unit))));
            return new MicrocycleSummary(
                    layout.number(),
                    layout.kind(),
                    layout.days(),
                    work.summary(unit),
                    muscles,
                    worked,
                    sessions.stream().map(SessionSummary.Clock::summary).toList(),
                    share);
        }
    }
}
