package dev.prescription.split;

import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseRole;
import java.util.ArrayList;
import java.util.List;

/**
 * Exchanges the accessories of a week for others that do the same: same role, pattern and muscles, one or two sides alike.
 *
 * <p>For example a week with barbell rows takes chest-supported rows in the next mesocycle and barbell rows again when
 * all of their kin have had their turn. What no exercise equals stays, as do main lifts and what is asked for by name.
 */
final class Rotation {

    private final List<Exercise> open = new ArrayList<>();
    private final int turn;

    Rotation(WeekRequest request, int turn) {
        this.turn = turn;
        for (Exercise exercise : request.terms().context().choicesOf(request.exercises())) {
            boolean isFixed = request.mainLifts().contains(exercise.id())
                    || request.terms().context().required().contains(exercise.id());
            if (!isFixed) {
                open.add(exercise);
            }
        }
    }

    SplitSession turned(SplitSession session) {
        return new SplitSession(session.slots().stream()
                .map(slot -> slot.role() == ExerciseRole.MAIN_LIFT || !open.contains(slot.exercise())
                        ? slot
                        : new SplitSlot(next(slot.exercise()), slot.role(), slot.sets()))
                .toList());
    }

    private Exercise next(Exercise exercise) {
        List<Exercise> kin =
                open.stream().filter(other -> isKin(other, exercise)).toList();
        return kin.get((kin.indexOf(exercise) + turn) % kin.size());
    }

    private static boolean isKin(Exercise one, Exercise other) {
        return one.pattern() == other.pattern()
                && one.loadKind().equals(other.loadKind())
                && one.isUnilateral() == other.isUnilateral()
                && one.muscles().equals(other.muscles())
                && one.muscles().stream().allMatch(muscle -> one.shareOf(muscle) == other.shareOf(muscle));
    }
}
