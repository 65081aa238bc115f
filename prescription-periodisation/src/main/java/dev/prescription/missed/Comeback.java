package dev.prescription.missed;

import dev.prescription.decision.DecisionCode;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.message.Message;
import java.util.List;
import java.util.Optional;

/**
 * Where a lift stands in coming back.
 *
 * @param days the days it was away
 * @param week the weeks since its first session back, 0 in the first
 * @param stage how it comes back after so many days
 */
record Comeback(long days, long week, AwayStage stage) {

    private static final int WHOLE = 100;
    private static final int LONGEST = 100_000;

    /** What is taken off the load, in %. */
    int percent() {
        return stage.percentIn(week);
    }

    /** What is left of the sets, in %. */
    int sets() {
        return stage.setsIn(week);
    }

    /** Whether it takes as much as another of everything. */
    boolean covers(Comeback other) {
        return percent() >= other.percent() && sets() <= other.sets();
    }

    /** Why; exercises are named where it is not all of the session's. */
    Message reason(List<ExerciseId> exercises) {
        int away = (int) Math.min(days, LONGEST);
        return stage.isOnce()
                ? Message.of(
                        DecisionCode.EASED_AFTER_DAYS,
                        away,
                        percent(),
                        sets() < WHOLE ? Optional.of(sets()) : Optional.empty(),
                        exercises)
                : Message.of(
                        DecisionCode.EASED_COMING_BACK,
                        (int) week + 1,
                        stage.weeks(),
                        away,
                        percent(),
                        sets(),
                        exercises);
    }
}
