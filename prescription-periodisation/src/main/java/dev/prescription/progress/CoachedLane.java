package dev.prescription.progress;

import dev.prescription.decision.Standing;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.lane.PlannedTargets;
import dev.prescription.lane.StartingBasis;
import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.progress.Asked.Slot;
import dev.prescription.progression.LiftProgress;
import dev.prescription.progression.LoadOrigin;
import dev.prescription.progression.ProgressionRule;
import dev.prescription.progression.SetTarget;
import dev.prescription.proposal.CoachChange;
import dev.prescription.proposal.LaneChange;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.OneRepMax;
import dev.prescription.repmax.RepMaxModel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a coach's change makes of a lane. */
final class CoachedLane {

    private CoachedLane() {}

    /** Changes a lane. A maximum is the exercise's: where one is stated, every lane that moves one goes on from it. */
    static void change(Fold fold, LaneChange change, String lane) {
        boolean isMaximum = change instanceof CoachChange.Basis && fold.isOfKind(lane, Standing.Kind.ONE_REP_MAX);
        for (String one : isMaximum ? fold.lanesOf(change.exercise()) : List.of(lane)) {
            if (one.equals(lane) || fold.isOfKind(one, Standing.Kind.ONE_REP_MAX)) {
                fold.lifts.put(one, changed(fold, change, one));
            }
        }
    }

    private static LiftProgress changed(Fold fold, LaneChange change, String lane) {
        if (change instanceof CoachChange.Basis basis) {
            return withBasis(fold, lane, basis.load());
        }
        if (change instanceof CoachChange.Rule rule) {
            MassUnit unit = fold.origin.athlete().unit();
            return under(fold, lane, fold.settings.laneRules().known(rule.progression(), unit));
        }
        return fold.lift(lane).locked(change instanceof CoachChange.Lock);
    }

    /** A lane with a basis a coach states; where no training max was known the plan is made of the maximum it is of. */
    private static LiftProgress withBasis(Fold fold, String lane, Load basis) {
        LiftProgress lift = fold.lift(lane);
        Optional<Slot> slot = next(fold, lane);
        if (slot.isPresent() && lift.standing().kind() == Standing.Kind.TRAINING_MAX) {
            RepMaxModel model = fold.origin.programme().repMaxModel();
            Load max = StartingBasis.maximum(slot.get().before(), basis);
            learn(fold, id(slot.get()), Optional.of(model.estimateOneRepMax(max, 1, Rir.FAILURE)));
            lift = lift.from(LoadOrigin.of(
                    StartingBasis.of(lift.rule(), next(fold, lane).orElseThrow().before())));
        }
        return lift.withBasis(basis);
    }

    /** A lane under another rule; of another kind, from what its next slot has: its maximum, or its load as it now stands. */
    private static LiftProgress under(Fold fold, String lane, ProgressionRule other) {
        LiftProgress lift = fold.lift(lane);
        next(fold, lane)
                .ifPresent(slot -> learn(fold, id(slot), fold.current.athlete().oneRepMax(id(slot))));
        Optional<Slot> slot = next(fold, lane);
        Optional<PlannedExercise> before = slot.map(Slot::before);
        Optional<PlannedExercise> now = slot.map(Slot::now);
        if (other.basis() != Standing.Kind.WORKING_LOAD) {
            LoadOrigin origin = LoadOrigin.of(before.flatMap(one -> StartingBasis.of(other, one)));
            return lift.under(other, origin, now.flatMap(one -> StartingBasis.of(other, one)));
        }
        Optional<Load> load = slot.flatMap(one -> load(one, lift));
        Optional<Load> to = lift.standing().kind() == Standing.Kind.ONE_REP_MAX
                ? now.flatMap(one -> StartingBasis.of(lift.rule(), one))
                : lift.standing().basis();
        return lift.under(
                other, new LoadOrigin(load, before.flatMap(one -> StartingBasis.of(lift.rule(), one)), to), load);
    }

    /** The load of a slot's top set as it now stands. */
    private static Optional<Load> load(Slot slot, LiftProgress lift) {
        PlannedExercise exercise = Fold.isOfMaximum(lift) ? slot.now() : slot.before();
        PlannedTargets targets = PlannedTargets.of(exercise);
        List<SetTarget> moved = lift.moved(targets.planned(), targets.exact());
        for (int set = 0; set < moved.size(); set++) {
            if (targets.planned().get(set).load().equals(exercise.load())) {
                return moved.get(set).load();
            }
        }
        return Optional.empty();
    }

    /** The slot that a lane asks for next, one that is judged before one that follows it. */
    private static Optional<Slot> next(Fold fold, String lane) {
        return fold.attendance.remaining().stream()
                .flatMap(session -> Asked.slots(fold, session).stream())
                .filter(slot ->
                        slot.lane().filter(own -> own.key().equals(lane)).isPresent())
                .min(Comparator.comparing(slot -> !slot.lane().orElseThrow().isJudged()));
    }

    private static ExerciseId id(Slot slot) {
        return slot.now().exercise().id();
    }

    /** Makes the plan of a maximum that was not known when it was made. */
    private static void learn(Fold fold, ExerciseId exercise, Optional<? extends OneRepMax> max) {
        if (max.isPresent() && fold.base.athlete().oneRepMax(exercise).isEmpty()) {
            fold.base = fold.base.forAthlete(
                    fold.base.athlete().toBuilder().max(exercise, max.get()).build());
            fold.current = fold.base.forAthlete(
                    fold.current.athlete().toBuilder().max(exercise, max.get()).build());
        }
    }
}
