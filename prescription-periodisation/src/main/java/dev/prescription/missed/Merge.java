package dev.prescription.missed;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.layout.SessionRef;
import dev.prescription.layout.SlotRef;
import dev.prescription.message.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What of missed sessions joins the next one, and what does not.
 *
 * <p>Exercises join whole or not at all, main lifts before accessories before isolation, earlier ones first; none that the session has
 * already, none that hurts, and no more than the {@link MergeLimit} allows. For example a missed squat of three sets joins a
 * session of nine, and the rows that came with it are named as left out.
 *
 * @param joined what joins, in the order it is done in after the session's own; not modifiable
 * @param reasons what became of each missed exercise, as {@link MissedCode}s; not modifiable
 */
public record Merge(List<Missed> joined, List<Message> reasons) {

    /**
     * Copies the lists.
     *
     * @param joined what joins
     * @param reasons what became of each missed exercise
     */
    public Merge {
        joined = List.copyOf(joined);
        reasons = List.copyOf(reasons);
    }

    /**
     * One exercise, of the session or missed.
     *
     * @param session the session it was planned in
     * @param slot its slot
     * @param exercise the exercise
     * @param role its role
     * @param sets its sets now, 0 or more
     * @param isRelief whether its session is a deload, a taper or a test
     * @param isHeldByPain whether it hurt and was not cleared
     */
    public record Missed(
            SessionRef session,
            SlotRef slot,
            ExerciseId exercise,
            ExerciseRole role,
            int sets,
            boolean isRelief,
            boolean isHeldByPain) {

        /**
         * Checks that nothing is missing.
         *
         * @param session the session it was planned in
         * @param slot its slot
         * @param exercise the exercise
         * @param role its role
         * @param sets its sets now
         * @param isRelief whether its session is relief
         * @param isHeldByPain whether it hurt and was not cleared
         */
        public Missed {
            Objects.requireNonNull(session, "session");
            Objects.requireNonNull(slot, "slot");
            Objects.requireNonNull(exercise, "exercise");
            Objects.requireNonNull(role, "role");
        }
    }

    /**
     * Returns what joins a session.
     *
     * @param into the session
     * @param isRelief whether it is a deload, a taper or a test, which nothing joins
     * @param own its own exercises
     * @param missed the exercises of the sessions missed before it, in the order of the plan
     * @param limit how much it may grow
     * @return what joins and what does not
     */
    public static Merge of(SessionRef into, boolean isRelief, List<Missed> own, List<Missed> missed, MergeLimit limit) {
        Objects.requireNonNull(into, "into");
        List<Missed> there = new ArrayList<>(own);
        List<Missed> joined = new ArrayList<>();
        List<Message> left = new ArrayList<>();
        int room = limit.roomFor(own.stream().mapToInt(Missed::sets).sum());
        int sets = 0;
        List<Missed> ordered = new ArrayList<>(missed);
        ordered.sort(Comparator.comparing(Missed::role));
        for (Missed one : ordered) {
            if (one.isRelief()) {
                left.add(Message.of(MissedCode.RELIEF_MISSED, one.exercise()));
            } else if (isRelief) {
                left.add(Message.of(MissedCode.RELIEF_NEXT, one.exercise(), into));
            } else if (one.isHeldByPain()) {
                left.add(Message.of(MissedCode.HURTS, one.exercise()));
            } else if (there.stream().anyMatch(other -> isSame(one, other))) {
                left.add(Message.of(MissedCode.THERE_ALREADY, one.exercise(), into));
            } else if (one.sets() > room - sets || there.size() >= limit.mostExercises()) {
                int most = there.size() >= limit.mostExercises() ? 0 : room - sets;
                left.add(Message.of(MissedCode.NO_ROOM, one.exercise(), one.sets(), most));
            } else {
                there.add(one);
                joined.add(one);
                sets += one.sets();
            }
        }
        List<Message> reasons = new ArrayList<>();
        if (!joined.isEmpty()) {
            List<ExerciseId> names = joined.stream().map(Missed::exercise).toList();
            reasons.add(Message.of(MissedCode.JOINED, into, names, sets));
        }
        reasons.addAll(left);
        return new Merge(joined, reasons);
    }

    /** A log names an exercise by its slot, so that one slot twice could not be told apart. */
    private static boolean isSame(Missed one, Missed other) {
        return one.exercise().equals(other.exercise()) || one.slot().equals(other.slot());
    }

    /** Returns the counts. */
    @Override
    public String toString() {
        return joined.size() + " exercises join, " + reasons.size() + " reasons";
    }
}
