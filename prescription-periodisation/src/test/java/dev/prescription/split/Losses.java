package dev.prescription.split;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.Muscle;
import dev.prescription.quantity.SetRange;
import java.util.Arrays;
import java.util.Set;

/**
 * What a week gave up, in six places from the dearest to the cheapest, counted apart from the method: main lifts not
 * trained, their missing sets and sessions, and the missing hundredths of sets of emphasised, large and small muscles. For
 * growth the muscles come before the lifts' sets and sessions.
 */
final class Losses {

    static final Set<Muscle> LARGE =
            Set.of(Muscle.CHEST, Muscle.LATS, Muscle.UPPER_BACK, Muscle.QUADRICEPS, Muscle.HAMSTRINGS, Muscle.GLUTES);
    static final int PLACES = 6;

    private Losses() {}

    static boolean isForGrowth(WeekRequest request) {
        return request.targets().setsPerMainLift().isEmpty()
                && !request.targets().frequencyIsFirm();
    }

    /** The place of what is missing: 1 and 2 lifts' sets and sessions, 3 to 5 muscles; for growth 1 to 3 and 4 and 5. */
    static int placeOf(Muscle muscle, WeekRequest request) {
        int rank = request.terms().context().emphasised().contains(muscle) ? 0 : LARGE.contains(muscle) ? 1 : 2;
        return (isForGrowth(request) ? 1 : 3) + rank;
    }

    static int placeOfLiftSets(WeekRequest request) {
        return isForGrowth(request) ? 4 : 1;
    }

    static int[] of(WeekSplit week, WeekRequest request) {
        Recount count = new Recount(week);
        int[] losses = new int[PLACES];
        int fewest = request.targets().setsPerMainLift().map(SetRange::min).orElse(0);
        int often = request.targets().frequency().min();
        for (ExerciseId lift : request.mainLifts()) {
            losses[0] += count.sessions(lift) == 0 ? 1 : 0;
            losses[placeOfLiftSets(request)] += Math.max(0, fewest - count.sets(lift));
            losses[placeOfLiftSets(request) + 1] += Math.max(0, often - count.sessions(lift));
        }
        for (Muscle muscle : Muscle.values()) {
            losses[placeOf(muscle, request)] += Math.max(0, floor(muscle, request) - 50 * count.halves(muscle));
        }
        return losses;
    }

    static int floor(Muscle muscle, WeekRequest request) {
        boolean counted =
                !muscle.isOptional() || request.terms().context().emphasised().contains(muscle);
        return counted ? 100 * request.targets().setsPerMuscle().floor() : 0;
    }

    static String text(int[] losses) {
        return String.join(
                " ", Arrays.stream(losses).mapToObj(Integer::toString).toList());
    }
}
