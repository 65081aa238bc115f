package dev.prescription.split;

import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.quantity.SetRange;
import java.util.List;

/**
 * Puts the main lifts into the week: as often as wanted, in rounds, with the fewest sets that do.
 *
 * <p>The lifts, repeated once per round, are one stream, cut into sessions of nearly equal length: four lifts twice in
 * three sessions give squat and bench, deadlift and press and squat, bench and deadlift and press.
 */
final class MainLiftPlacement {

    private final WeekDraft draft;
    private final List<Exercise> lifts;

    MainLiftPlacement(WeekDraft draft, List<Exercise> lifts) {
        this.draft = draft;
        this.lifts = lifts;
    }

    void place() {
        int rounds = rounds();
        int total = lifts.size() * rounds;
        int session = 0;
        for (int i = 0; i < total; i++) {
            while (endOf(session, total) <= i) {
                session++;
            }
            expose(lifts.get(i % lifts.size()), session);
        }
        lifts.forEach(this::raise);
    }

    private int endOf(int session, int total) {
        return (session + 1) * total / draft.sessionCount();
    }

    /** How often each lift is trained: the lowest frequency, more where its weekly sets need it. */
    private int rounds() {
        int wanted = draft.targets.frequency().min();
        int fewest = fewestSets();
        int perSlot = draft.targets.setsPerSlot(ExerciseRole.MAIN_LIFT).max();
        wanted = Math.max(wanted, (fewest + perSlot - 1) / perSlot);
        return Math.min(
                wanted, Math.min(draft.sessionCount(), draft.targets.frequency().max()));
    }

    private int fewestSets() {
        return draft.targets.setsPerMainLift().map(SetRange::min).orElse(0);
    }

    /** Adds the lift with its fewest sets to the session meant for it, else to the next one that can take it. */
    private void expose(Exercise lift, int meant) {
        for (int i = 0; i < draft.sessionCount(); i++) {
            int session = (meant + i) % draft.sessionCount();
            if (draft.find(session, lift.id()) == null && addStep(lift, session)) {
                return;
            }
        }
    }

    /** Raises the lift's slots one set at a time, the shortest first, until its weekly sets are met. */
    private void raise(Exercise lift) {
        while (draft.setsOf(lift.id()) < fewestSets()) {
            if (!raiseOnce(lift)) {
                return;
            }
        }
    }

    private boolean raiseOnce(Exercise lift) {
        int most = draft.targets.setsPerSlot(ExerciseRole.MAIN_LIFT).max();
        for (int sets = 0; sets < most; sets++) {
            for (int session = 0; session < draft.sessionCount(); session++) {
                if (setsIn(session, lift.id()) == sets && sets > 0 && addStep(lift, session)) {
                    return true;
                }
            }
        }
        for (int session = 0; session < draft.sessionCount(); session++) {
            if (setsIn(session, lift.id()) == 0 && addStep(lift, session)) {
                return true;
            }
        }
        return false;
    }

    private int setsIn(int session, ExerciseId lift) {
        WeekDraft.Slot slot = draft.find(session, lift);
        return slot == null ? 0 : slot.sets;
    }

    private boolean addStep(Exercise lift, int session) {
        int step = draft.stepOf(session, lift.id(), ExerciseRole.MAIN_LIFT);
        if (!draft.fits(session, lift, ExerciseRole.MAIN_LIFT, step)) {
            return false;
        }
        draft.add(session, lift, ExerciseRole.MAIN_LIFT, step);
        return true;
    }
}
