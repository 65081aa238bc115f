package dev.prescription.compilation;

import dev.prescription.WeeklyPrescription;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.exercise.Muscle;
import dev.prescription.quantity.SetRange;
import dev.prescription.split.SplitSession;
import dev.prescription.split.SplitSlot;
import dev.prescription.split.WeekRequest;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * The sets of every slot of one week: the split's, and those a model adds, one for each slot in turn, as far as the caps of
 * slot, session, muscle, lift and minutes allow.
 */
final class SetRamp {

    private static final int HUNDREDTHS = 100;

    private final WeeklyPrescription weekly;
    private final WeekRequest request;
    private final List<SplitSession> sessions;
    private final int[][] sets;
    private final int[] ofSession;
    private final int[] seconds;
    private final Map<Muscle, int[]> ofMuscle = new EnumMap<>(Muscle.class);
    private final Map<ExerciseId, Integer> ofMainLift = new HashMap<>();

    private SetRamp(WeeklyPrescription weekly, WeekRequest request, List<SplitSession> sessions) {
        this.weekly = weekly;
        this.request = request;
        this.sessions = sessions;
        this.sets = new int[sessions.size()][];
        this.ofSession = new int[sessions.size()];
        this.seconds = new int[sessions.size()];
        for (int session = 0; session < sets.length; session++) {
            List<SplitSlot> slots = sessions.get(session).slots();
            sets[session] = new int[slots.size()];
            seconds[session] = request.secondsOf(sessions.get(session));
            for (int slot = 0; slot < slots.size(); slot++) {
                give(session, slot, slots.get(slot), slots.get(slot).sets());
            }
        }
    }

    /**
     * Returns the sets by session and slot.
     *
     * @param weekly whose ceilings and caps hold
     * @param request whose minutes hold
     * @param sessions the week's split
     * @param added the sets each slot may gain
     * @param most the most sets of a slot's zone
     */
    static int[][] sets(
            WeeklyPrescription weekly,
            WeekRequest request,
            List<SplitSession> sessions,
            int added,
            ToIntFunction<SplitSlot> most) {
        SetRamp ramp = new SetRamp(weekly, request, sessions);
        for (int round = 1; round <= added; round++) {
            ramp.addOneEach(most);
        }
        return ramp.sets;
    }

    private void addOneEach(ToIntFunction<SplitSlot> most) {
        for (int session = 0; session < sets.length; session++) {
            List<SplitSlot> slots = sessions.get(session).slots();
            for (int slot = 0; slot < slots.size(); slot++) {
                SplitSlot one = slots.get(slot);
                if (sets[session][slot] < most.applyAsInt(one) && fits(session, one)) {
                    give(session, slot, one, 1);
                    seconds[session] += request.secondsOfSet(one);
                }
            }
        }
    }

    private void give(int session, int slot, SplitSlot one, int count) {
        sets[session][slot] += count;
        ofSession[session] += count;
        for (Muscle muscle : one.exercise().muscles()) {
            int[] hundredths = ofMuscle.computeIfAbsent(muscle, first -> new int[sessions.size()]);
            hundredths[session] += count * one.exercise().shareOf(muscle);
        }
        if (one.role() == ExerciseRole.MAIN_LIFT) {
            ofMainLift.merge(one.exercise().id(), count, Integer::sum);
        }
    }

    private boolean fits(int session, SplitSlot one) {
        boolean fits = ofSession[session] < weekly.setsPerSession()
                && seconds[session] + request.secondsOfSet(one) <= request.secondsPerSession();
        for (Muscle muscle : one.exercise().muscles()) {
            int[] hundredths = ofMuscle.getOrDefault(muscle, new int[sessions.size()]);
            int more = one.exercise().shareOf(muscle);
            int inWeek = more;
            for (int inSession : hundredths) {
                inWeek += inSession;
            }
            fits &= hundredths[session] + more <= HUNDREDTHS * weekly.setsPerMusclePerSession();
            fits &= inWeek <= HUNDREDTHS * weekly.setsPerMuscle().ceiling();
        }
        int mostOfLift = weekly.setsPerMainLift().map(SetRange::max).orElse(Integer.MAX_VALUE);
        boolean isMain = one.role() == ExerciseRole.MAIN_LIFT;
        return fits && !(isMain && ofMainLift.getOrDefault(one.exercise().id(), 0) >= mostOfLift);
    }
}
