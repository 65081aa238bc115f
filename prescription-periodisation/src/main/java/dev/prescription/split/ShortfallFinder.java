package dev.prescription.split;

import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.exercise.Muscle;
import dev.prescription.quantity.SetRange;
import dev.prescription.split.Shortfall.Cause;
import dev.prescription.split.Shortfall.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names what a finished week does not meet, and what stands in the way of the next set or session.
 *
 * <p>Every step that would help is tried; each meets at least one obstacle. The cause named is the one that most often
 * stands alone in the way, else the one met most often; ties go to the one met first.
 */
final class ShortfallFinder {

    private final WeekDraft draft;
    private final List<Exercise> fillers;
    private final List<Exercise> withExcluded;
    private final Map<Cause, Integer> votes = new LinkedHashMap<>();

    /** Takes the exercises that may fill a slot, and those with the excluded ones among them. */
    ShortfallFinder(WeekDraft draft, List<Exercise> fillers, List<Exercise> withExcluded) {
        this.draft = draft;
        this.fillers = fillers;
        this.withExcluded = withExcluded;
    }

    /** All shortfalls: lifts in the caller's order, then muscles in theirs, sets before frequency. */
    List<Shortfall> find(List<ExerciseId> lifts, List<Exercise> known) {
        List<Shortfall> found = new ArrayList<>();
        for (ExerciseId lift : lifts) {
            List<Exercise> exercise =
                    known.stream().filter(e -> e.id().equals(lift)).toList();
            addLiftSets(found, lift, exercise);
            addLiftFrequency(found, lift, exercise);
        }
        for (Muscle muscle : Muscle.values()) {
            int missing = draft.deficitOf(muscle);
            if (missing > 0) {
                int given = draft.hundredthsOf(muscle);
                found.add(Shortfall.of(
                        Kind.WEEKLY_SETS_PER_MUSCLE, muscle, given + missing, given, true, causeFor(muscle, false)));
            }
            if (draft.isTrainedTooSeldom(muscle)) {
                int wanted = draft.targets.frequency().min();
                int given = draft.sessionsOf(muscle);
                found.add(Shortfall.of(Kind.MUSCLE_FREQUENCY, muscle, wanted, given, false, causeFor(muscle, true)));
            }
        }
        return found;
    }

    private void addLiftSets(List<Shortfall> found, ExerciseId lift, List<Exercise> exercise) {
        int wanted = draft.targets.setsPerMainLift().map(SetRange::min).orElse(0);
        int given = draft.setsOf(lift);
        if (given < wanted) {
            Cause cause = causeFor(exercise, false);
            int one = WeekDraft.ONE_SET;
            found.add(Shortfall.of(Kind.WEEKLY_SETS_PER_LIFT, lift, wanted * one, given * one, true, cause));
        }
    }

    private void addLiftFrequency(List<Shortfall> found, ExerciseId lift, List<Exercise> exercise) {
        int wanted = draft.targets.frequency().min();
        int given = draft.sessionsOf(lift);
        if (given < wanted) {
            boolean firm = draft.targets.frequencyIsFirm();
            found.add(Shortfall.of(Kind.LIFT_FREQUENCY, lift, wanted, given, firm, causeFor(exercise, true)));
        }
    }

    private Cause causeFor(List<Exercise> lift, boolean newSessionsOnly) {
        votes.clear();
        for (Exercise exercise : lift) {
            for (int session = 0; session < draft.sessionCount(); session++) {
                if (!newSessionsOnly || draft.find(session, exercise.id()) == null) {
                    vote(session, exercise, ExerciseRole.MAIN_LIFT);
                }
            }
        }
        return elected(!lift.isEmpty(), BindingConstraint.CATALOGUE);
    }

    private Cause causeFor(Muscle muscle, boolean newSessionsOnly) {
        votes.clear();
        boolean trainable = false;
        for (int session = 0; session < draft.sessionCount(); session++) {
            boolean counts = draft.hundredthsOf(muscle, session) >= WeekDraft.ONE_SET;
            for (WeekDraft.Slot slot : draft.slots(session)) {
                boolean helps = slot.exercise.shareOf(muscle) > 0;
                trainable |= helps;
                if (helps && !(newSessionsOnly && counts)) {
                    vote(session, slot.exercise, slot.role);
                }
            }
            for (Exercise exercise : fillers) {
                boolean helps = exercise.shareOf(muscle) > 0;
                trainable |= helps;
                if (helps && !(newSessionsOnly && counts) && draft.find(session, exercise.id()) == null) {
                    vote(session, exercise, Filler.roleOf(exercise));
                }
            }
        }
        boolean excluded = withExcluded.stream().anyMatch(exercise -> exercise.shareOf(muscle) > 0);
        return elected(trainable, excluded ? BindingConstraint.RESTRICTION : BindingConstraint.CATALOGUE);
    }

    private void vote(int session, Exercise exercise, ExerciseRole role) {
        List<Cause> causes = draft.obstacles(session, exercise, role, draft.stepOf(session, exercise.id(), role));
        int weight = causes.size() == 1 ? 1 << 16 : 1;
        causes.forEach(cause -> votes.merge(cause, weight, Integer::sum));
    }

    private Cause elected(boolean trainable, BindingConstraint otherwise) {
        Cause best = trainable
                ? new Cause(BindingConstraint.SESSIONS_PER_WEEK, null, draft.sessionCount())
                : new Cause(otherwise, null, 0);
        int most = 0;
        for (Map.Entry<Cause, Integer> entry : votes.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return best;
    }
}
