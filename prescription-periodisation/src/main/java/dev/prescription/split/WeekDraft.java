package dev.prescription.split;

import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.exercise.Muscle;
import dev.prescription.split.Shortfall.Cause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A week being built: its slots, its running counts, and the limits it may not break. */
final class WeekDraft {

    /** A slot whose sets still change. */
    static final class Slot {
        final Exercise exercise;
        final ExerciseRole role;
        int sets;

        Slot(Exercise exercise, ExerciseRole role, int sets) {
            this.exercise = exercise;
            this.role = role;
            this.sets = sets;
        }
    }

    static final int ONE_SET = 100;

    final SplitTargets targets;
    private final List<List<Slot>> sessions = new ArrayList<>();
    private final List<Map<Muscle, Integer>> hundredths = new ArrayList<>();
    private final Map<Muscle, Integer> weekly = new EnumMap<>(Muscle.class);
    private final int[] sets;

    WeekDraft(int sessionCount, SplitTargets targets) {
        this.targets = targets;
        for (int i = 0; i < sessionCount; i++) {
            sessions.add(new ArrayList<>());
            hundredths.add(new EnumMap<>(Muscle.class));
        }
        this.sets = new int[sessionCount];
    }

    int sessionCount() {
        return sets.length;
    }

    List<Slot> slots(int session) {
        return sessions.get(session);
    }

    int sets(int session) {
        return sets[session];
    }

    int hundredthsOf(Muscle muscle, int session) {
        return hundredths.get(session).getOrDefault(muscle, 0);
    }

    int hundredthsOf(Muscle muscle) {
        return weekly.getOrDefault(muscle, 0);
    }

    /** Hundredths the muscle's floor still lacks; 0 where it is met. */
    int deficitOf(Muscle muscle) {
        return Math.max(0, targets.floorOf(muscle) * ONE_SET - hundredthsOf(muscle));
    }

    int sessionsOf(Muscle muscle) {
        int count = 0;
        for (int session = 0; session < sets.length; session++) {
            count += hundredthsOf(muscle, session) >= ONE_SET ? 1 : 0;
        }
        return count;
    }

    /** Whether a targeted muscle is trained in fewer sessions than wanted. */
    boolean isTrainedTooSeldom(Muscle muscle) {
        return targets.floorOf(muscle) > 0
                && sessionsOf(muscle) < targets.frequency().min();
    }

    @Nullable
    Slot find(int session, ExerciseId exercise) {
        for (Slot slot : sessions.get(session)) {
            if (slot.exercise.id().equals(exercise)) {
                return slot;
            }
        }
        return null;
    }

    int setsOf(ExerciseId exercise) {
        int sum = 0;
        for (int i = 0; i < sets.length; i++) {
            Slot slot = find(i, exercise);
            sum += slot == null ? 0 : slot.sets;
        }
        return sum;
    }

    int sessionsOf(ExerciseId exercise) {
        int count = 0;
        for (int i = 0; i < sets.length; i++) {
            count += find(i, exercise) == null ? 0 : 1;
        }
        return count;
    }

    /** How many sets the next step in this session adds: one to a slot that is there, else the role's fewest. */
    int stepOf(int session, ExerciseId exercise, ExerciseRole role) {
        return find(session, exercise) == null ? targets.setsPerSlot(role).min() : 1;
    }

    boolean fits(int session, Exercise exercise, ExerciseRole role, int added) {
        return obstacles(session, exercise, role, added).isEmpty();
    }

    /** Every limit that more sets of an exercise would break in this session, in a stable order. */
    List<Cause> obstacles(int session, Exercise exercise, ExerciseRole role, int added) {
        List<Cause> causes = new ArrayList<>(0);
        Slot slot = find(session, exercise.id());
        require(causes, sets[session] + added, targets.setsPerSession(), BindingConstraint.SETS_PER_SESSION);
        int inSlot = (slot == null ? 0 : slot.sets) + added;
        require(causes, inSlot, targets.setsPerSlot(role).max(), BindingConstraint.SETS_PER_SLOT);
        int slots = sessions.get(session).size() + (slot == null ? 1 : 0);
        require(causes, slots, WeekSplit.MOST_EXERCISES_PER_SESSION, BindingConstraint.SLOTS_PER_SESSION);
        if (role == ExerciseRole.MAIN_LIFT) {
            int lift = setsOf(exercise.id()) + added;
            int most = targets.setsPerMainLift().map(range -> range.max()).orElse(Integer.MAX_VALUE);
            require(causes, lift, most, BindingConstraint.WEEKLY_SETS_PER_LIFT);
            int exposures = sessionsOf(exercise.id()) + (slot == null ? 1 : 0);
            require(causes, exposures, targets.frequency().max(), BindingConstraint.FREQUENCY);
        }
        for (Muscle muscle : exercise.muscles()) {
            int more = added * exercise.shareOf(muscle);
            int cap = targets.setsPerMusclePerSession();
            if (hundredthsOf(muscle, session) + more > cap * ONE_SET) {
                causes.add(new Cause(BindingConstraint.SETS_PER_MUSCLE_PER_SESSION, muscle, cap));
            }
            int ceiling = targets.setsPerMuscle().ceiling();
            if (hundredthsOf(muscle) + more > ceiling * ONE_SET) {
                causes.add(new Cause(BindingConstraint.WEEKLY_SETS_PER_MUSCLE, muscle, ceiling));
            }
        }
        return causes;
    }

    private static void require(List<Cause> causes, int value, int most, BindingConstraint constraint) {
        if (value > most) {
            causes.add(new Cause(constraint, null, most));
        }
    }

    /** Adds sets to the exercise's slot in this session, or a slot at its end; the caller has checked that it fits. */
    void add(int session, Exercise exercise, ExerciseRole role, int added) {
        Slot slot = find(session, exercise.id());
        if (slot == null) {
            sessions.get(session).add(new Slot(exercise, role, added));
        } else {
            slot.sets += added;
        }
        count(session, exercise, added);
    }

    /** Takes sets off a slot; a slot left without sets disappears. */
    void remove(int session, Slot slot, int removed) {
        slot.sets -= removed;
        if (slot.sets == 0) {
            sessions.get(session).remove(slot);
        }
        count(session, slot.exercise, -removed);
    }

    private void count(int session, Exercise exercise, int added) {
        sets[session] += added;
        for (Muscle muscle : exercise.muscles()) {
            int more = added * exercise.shareOf(muscle);
            hundredths.get(session).merge(muscle, more, Integer::sum);
            weekly.merge(muscle, more, Integer::sum);
        }
    }

    /** The finished sessions: main lifts in the order given, accessory compounds, isolation. */
    List<SplitSession> toSessions(List<ExerciseId> mainLifts) {
        List<SplitSession> result = new ArrayList<>();
        for (List<Slot> slots : sessions) {
            result.add(new SplitSession(slots.stream()
                    .sorted(Comparator.comparing((Slot slot) -> slot.role)
                            .thenComparing(slot -> mainLifts.indexOf(slot.exercise.id())))
                    .map(slot -> new SplitSlot(slot.exercise, slot.role, slot.sets))
                    .toList()));
        }
        return result;
    }
}
