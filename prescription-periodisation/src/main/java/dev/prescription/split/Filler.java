package dev.prescription.split;

import dev.prescription.exercise.Equipment;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.exercise.LoadKind;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.exercise.Muscle;
import dev.prescription.quantity.SetRange;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Fills a week around its main lifts: always the step that serves the floors best, until none is left that helps.
 *
 * <p>A step is one more set of a slot, or a new slot with its role's fewest sets. The weights are library convention
 * (C-SLOTS-01), tuned on the consensus table until the weeks read as a coach would write them; a point is a hundredth of
 * a set.
 */
final class Filler {

    private static final int WASTE_SHARE = 50;
    private static final int OPTIONAL_WASTE_SHARE = 10;
    private static final int URGENCY = 60;
    private static final int NEW_DAY_BONUS = 30;
    private static final int NEW_SLOT = 40;
    private static final int SET_AHEAD_OF_SHORTEST_SESSION = 6;
    private static final int SAME_PATTERN_TODAY = 60;
    private static final int SAME_COMPOUND_PATTERN_THIS_WEEK = 120;
    private static final int SAME_EXERCISE_THIS_WEEK = 10;
    private static final int BACK_AND_HIPS_OVERLAP = 25;
    private static final int MORE_OF_A_MAIN_LIFT = 30;
    private static final int SINGLE_SET = 160;
    private static final int SELDOM_USED = 80;
    private static final int ONE_SIDE_AT_A_TIME = 30;
    private static final int OWN_BODY = 60;
    private static final int ASSISTED = 300;

    /** Taken where the common patterns cannot serve. */
    private static final Set<MovementPattern> SELDOM_USED_PATTERNS =
            EnumSet.of(MovementPattern.SHOULDER_EXTENSION, MovementPattern.SHRUG, MovementPattern.FRONT_RAISE);

    private final WeekDraft draft;
    private final List<Exercise> fillers;

    Filler(WeekDraft draft, List<Exercise> fillers) {
        this.draft = draft;
        this.fillers = fillers;
    }

    /** The role of an exercise that is no main lift: compound moves for side or rear deltoids alone are isolation. */
    static ExerciseRole roleOf(Exercise exercise) {
        if (!exercise.isCompound()) {
            return ExerciseRole.ISOLATION;
        }
        for (Muscle muscle : exercise.muscles()) {
            boolean small = muscle == Muscle.SIDE_DELTOIDS || muscle == Muscle.REAR_DELTOIDS;
            if (exercise.shareOf(muscle) == WeekDraft.ONE_SET && !small) {
                return ExerciseRole.ACCESSORY_COMPOUND;
            }
        }
        return ExerciseRole.ISOLATION;
    }

    void fill() {
        while (addBest()) {
            // every step shortens a deficit, so this ends
        }
        prune();
        while (addBest()) {
            // what was freed may serve another muscle
        }
    }

    private boolean addBest() {
        int best = Integer.MIN_VALUE;
        int shortest = shortestSession();
        int bestSession = -1;
        WeekDraft.Slot bestSlot = null;
        for (int session = 0; session < draft.sessionCount(); session++) {
            for (WeekDraft.Slot step : steps(session)) {
                int score = score(session, step, shortest);
                if (score > best && draft.fits(session, step.exercise, step.role, step.sets)) {
                    best = score;
                    bestSession = session;
                    bestSlot = step;
                }
            }
        }
        if (bestSlot == null) {
            return false;
        }
        draft.add(bestSession, bestSlot.exercise, bestSlot.role, bestSlot.sets);
        return true;
    }

    /** The steps that bring some muscle nearer to its floor or frequency, as slots with the sets to add. */
    private List<WeekDraft.Slot> steps(int session) {
        List<WeekDraft.Slot> steps = new ArrayList<>();
        for (WeekDraft.Slot slot : draft.slots(session)) {
            addIfUseful(steps, session, new WeekDraft.Slot(slot.exercise, slot.role, 1));
        }
        for (Exercise exercise : fillers) {
            if (draft.find(session, exercise.id()) == null) {
                ExerciseRole role = roleOf(exercise);
                int fewest = draft.targets.setsPerSlot(role).min();
                for (int sets = fewest; sets <= usualFewest(role); sets++) {
                    addIfUseful(steps, session, new WeekDraft.Slot(exercise, role, sets));
                }
            }
        }
        return steps;
    }

    /** Two sets where the role allows them: one set of an exercise is hardly worth setting it up. */
    private int usualFewest(ExerciseRole role) {
        SetRange range = draft.targets.setsPerSlot(role);
        return Math.max(range.min(), Math.min(2, range.max()));
    }

    private void addIfUseful(List<WeekDraft.Slot> steps, int session, WeekDraft.Slot step) {
        for (Muscle muscle : step.exercise.muscles()) {
            if (draft.deficitOf(muscle) > 0 || lacksDay(session, muscle)) {
                steps.add(step);
                return;
            }
        }
    }

    private boolean lacksDay(int session, Muscle muscle) {
        return draft.hundredthsOf(muscle, session) < WeekDraft.ONE_SET && draft.isTrainedTooSeldom(muscle);
    }

    /** Points per set: what it adds to the floors, less what it wastes and what makes the session worse. */
    private int score(int session, WeekDraft.Slot step, int shortest) {
        int points = 0;
        for (Muscle muscle : step.exercise.muscles()) {
            int added = step.sets * step.exercise.shareOf(muscle);
            int useful = Math.min(added, draft.deficitOf(muscle));
            int share = muscle.isOptional() ? OPTIONAL_WASTE_SHARE : WASTE_SHARE;
            points += useful * urgency(muscle) / 100 - (added - useful) * share / 100;
            points += lacksDay(session, muscle) ? NEW_DAY_BONUS * step.sets : 0;
        }
        points /= step.sets;
        points -= (draft.sets(session) - shortest) * SET_AHEAD_OF_SHORTEST_SESSION;
        points -= overlap(session, step.exercise);
        points -= step.role == ExerciseRole.MAIN_LIFT ? MORE_OF_A_MAIN_LIFT : 0;
        return draft.find(session, step.exercise.id()) == null ? points - newSlotCost(session, step) : points;
    }

    /** Percent by which a set counts more, the more of the floor is still missing. */
    private int urgency(Muscle muscle) {
        int floor = draft.targets.floorOf(muscle);
        return floor == 0 ? 100 : 100 + URGENCY * draft.deficitOf(muscle) / (floor * WeekDraft.ONE_SET);
    }

    private int newSlotCost(int session, WeekDraft.Slot step) {
        Exercise exercise = step.exercise;
        int cost = NEW_SLOT;
        for (int day = 0; day < draft.sessionCount(); day++) {
            for (WeekDraft.Slot slot : draft.slots(day)) {
                boolean samePattern = slot.exercise.pattern() == exercise.pattern();
                cost += samePattern && day == session ? SAME_PATTERN_TODAY : 0;
                boolean accessory = slot.role == ExerciseRole.ACCESSORY_COMPOUND;
                cost += samePattern && accessory ? SAME_COMPOUND_PATTERN_THIS_WEEK : 0;
                cost += slot.exercise.id().equals(exercise.id()) ? SAME_EXERCISE_THIS_WEEK : 0;
            }
        }
        cost += step.sets < usualFewest(step.role) ? SINGLE_SET : 0;
        boolean seldomUsed = SELDOM_USED_PATTERNS.contains(exercise.pattern());
        cost += seldomUsed || (exercise.isCompound() && step.role == ExerciseRole.ISOLATION) ? SELDOM_USED : 0;
        cost += exercise.isUnilateral() ? ONE_SIDE_AT_A_TIME : 0;
        cost += exercise.equipment() == Equipment.BODY_MASS ? OWN_BODY : 0;
        return cost + (exercise.loadKind() == LoadKind.ASSISTED ? ASSISTED : 0);
    }

    /** Sets that load the spinal erectors or glutes cost more, the more the session already loads them. */
    private int overlap(int session, Exercise exercise) {
        int points = 0;
        for (Muscle muscle : List.of(Muscle.SPINAL_ERECTORS, Muscle.GLUTES)) {
            points += exercise.shareOf(muscle) * draft.hundredthsOf(muscle, session) / WeekDraft.ONE_SET;
        }
        return points * BACK_AND_HIPS_OVERLAP / 100;
    }

    private int shortestSession() {
        int shortest = Integer.MAX_VALUE;
        for (int session = 0; session < draft.sessionCount(); session++) {
            shortest = Math.min(shortest, draft.sets(session));
        }
        return shortest;
    }

    /** Takes back sets that later steps have made needless, the last added first; main lifts stay. */
    private void prune() {
        for (int session = draft.sessionCount() - 1; session >= 0; session--) {
            for (int i = draft.slots(session).size() - 1; i >= 0; i--) {
                WeekDraft.Slot slot = draft.slots(session).get(i);
                int fewest = usualFewest(slot.role);
                while (slot.role != ExerciseRole.MAIN_LIFT && slot.sets > 0) {
                    int removed = slot.sets > fewest ? 1 : slot.sets;
                    if (!isNeedless(session, slot, removed)) {
                        break;
                    }
                    draft.remove(session, slot, removed);
                }
            }
        }
    }

    private boolean isNeedless(int session, WeekDraft.Slot slot, int removed) {
        if (draft.slots(session).size() == 1 && removed == slot.sets) {
            return false;
        }
        for (Muscle muscle : slot.exercise.muscles()) {
            int less = removed * slot.exercise.shareOf(muscle);
            int after = draft.hundredthsOf(muscle, session) - less;
            boolean losesDay = after < WeekDraft.ONE_SET && after + less >= WeekDraft.ONE_SET;
            int days = draft.sessionsOf(muscle) - (losesDay ? 1 : 0);
            boolean targeted = draft.targets.floorOf(muscle) > 0;
            boolean lacksSets = draft.hundredthsOf(muscle) - less < draft.targets.floorOf(muscle) * WeekDraft.ONE_SET;
            if (targeted && (lacksSets || days < draft.targets.frequency().min())) {
                return false;
            }
        }
        return true;
    }
}
