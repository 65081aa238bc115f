package dev.prescription.progressiontable;

import dev.prescription.quantity.InvalidValueException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The loads of one exercise, set by set and session by session.
 *
 * <p>For example {@code LoadShape.plateau(5, 5, 5).over(VerticalPlan.CONSTANT)} is four sessions of three sets at 72.09, 75.50,
 * 78.91 and 82.32 %; {@code LoadScheme.ofShares(4, new int[] {5, 5, 5}, 0.4, 0.5, 0.6).then(...)} puts a warm-up before it.
 */
public final class LoadScheme {

    /**
     * One set with its load.
     *
     * @param reps the repetitions; 0 or below where a plan took more away than there were
     * @param step the progression step it was loaded for; empty where its share was stated
     * @param adjustment the whole adjustment, in the unit of the table; empty where the share was stated or is shared by sets
     *     of other repetitions
     * @param share the raw share of the one-repetition maximum, 1.0 being the 1RM
     * @param load what the share is worth as a prescription
     */
    public record SetLoad(int reps, OptionalInt step, OptionalDouble adjustment, double share, TableLoad load) {

        /**
         * Checks the parts; schemes make these values.
         *
         * @param reps the repetitions
         * @param step the progression step
         * @param adjustment the whole adjustment
         * @param share the raw share
         * @param load what the share is worth
         */
        public SetLoad {
            Objects.requireNonNull(step, "step");
            Objects.requireNonNull(adjustment, "adjustment");
            Objects.requireNonNull(load, "load");
        }

        static SetLoad of(ProgressionTable table, ProgressionVolume volume, int reps, int step, double extra) {
            ProgressionTable.Entry entry = table.raw(reps, volume, step, extra);
            return new SetLoad(
                    reps,
                    OptionalInt.of(step),
                    OptionalDouble.of(entry.adjustment()),
                    entry.share(),
                    table.at(reps, volume, step, extra));
        }

        /** The same load for a set of other repetitions, whose own adjustment it is not. */
        SetLoad shared(int otherReps) {
            return new SetLoad(otherReps, step, OptionalDouble.empty(), share, judged(otherReps));
        }

        SetLoad withReps(int otherReps) {
            return new SetLoad(otherReps, step, adjustment, share, judged(otherReps));
        }

        private TableLoad judged(int otherReps) {
            return otherReps < 1 ? TableLoad.refused(TableLoad.Refusal.NO_REPETITIONS) : load;
        }
    }

    private static final int MOST = 100;

    private final List<List<SetLoad>> sessions;

    LoadScheme(List<List<SetLoad>> sessions) {
        this.sessions = sessions.stream().map(List::copyOf).toList();
    }

    /**
     * Returns the same sets in every session at stated shares of the one-repetition maximum, such as a warm-up of 5, 5, 5 at
     * 0.4, 0.5 and 0.6.
     *
     * @param sessions the number of sessions, 1 to 100
     * @param reps the repetitions of each set
     * @param shares the share of each set, 1.0 being the 1RM
     * @return the scheme
     * @throws InvalidValueException if {@code sessions} is outside 1 to 100 (code {@code "out-of-range"}), there is not one
     *     share for each set (code {@code "mismatch"}), or a share is not finite (code {@code "not-finite"})
     */
    public static LoadScheme ofShares(int sessions, int[] reps, double... shares) {
        Objects.requireNonNull(reps, "reps");
        Objects.requireNonNull(shares, "shares");
        if (sessions < 1 || sessions > MOST) {
            throw InvalidValueException.of("sessions", "must be 1 to " + MOST, sessions, "out-of-range");
        }
        checkOneForEach("shares", shares.length, reps.length);
        List<SetLoad> sets = new ArrayList<>();
        for (int i = 0; i < reps.length; i++) {
            if (Double.isNaN(shares[i]) || Double.isInfinite(shares[i])) {
                throw InvalidValueException.of("shares", "must be finite numbers", shares[i], "not-finite");
            }
            TableLoad load = TableLoad.ofShare(shares[i]);
            sets.add(new SetLoad(reps[i], OptionalInt.empty(), OptionalDouble.empty(), shares[i], load)
                    .withReps(reps[i]));
        }
        return new LoadScheme(Collections.nCopies(sessions, sets));
    }

    /**
     * Returns sets written by hand, in rows: so many sets of so many repetitions at a step. Rows that follow each other at one
     * step are one session.
     *
     * @param table the table
     * @param volume how much work the sets are together
     * @param steps the progression step of each row, such as {@code -2, -1, 0}
     * @param sets the number of equal sets of each row, 1 to 100, such as {@code 4, 3, 2}
     * @param reps the repetitions of each row, such as {@code 5, 3, 2}
     * @param adjustments what each row adds to the table, in its unit; none for 0 in every row
     * @return the scheme; these rows are 4 x 5 at 75.50 %, 3 x 3 at 85.01 % and 2 x 2 at 91.03 % by normal percent drop
     * @throws InvalidValueException if there are no rows, the arrays differ in length (code {@code "mismatch"}), or a number
     *     of sets is outside 1 to 100 (code {@code "out-of-range"})
     */
    public static LoadScheme manual(
            ProgressionTable table,
            ProgressionVolume volume,
            int[] steps,
            int[] sets,
            int[] reps,
            double... adjustments) {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(volume, "volume");
        Objects.requireNonNull(steps, "steps");
        Objects.requireNonNull(sets, "sets");
        Objects.requireNonNull(reps, "reps");
        Objects.requireNonNull(adjustments, "adjustments");
        if (adjustments.length > 0) {
            checkOneForEach("adjustments", adjustments.length, steps.length);
        }
        checkOneForEach("sets", sets.length, steps.length);
        checkOneForEach("reps", reps.length, steps.length);
        List<List<SetLoad>> sessions = new ArrayList<>();
        for (int row = 0; row < steps.length; row++) {
            if (sets[row] < 1 || sets[row] > MOST) {
                throw InvalidValueException.of("sets", "must be 1 to " + MOST, sets[row], "out-of-range");
            }
            if (row == 0 || steps[row] != steps[row - 1]) {
                sessions.add(new ArrayList<>());
            }
            double extra = adjustments.length == 0 ? 0 : adjustments[row];
            SetLoad set = SetLoad.of(table, volume, reps[row], steps[row], extra);
            sessions.get(sessions.size() - 1).addAll(Collections.nCopies(sets[row], set));
        }
        return new LoadScheme(sessions);
    }

    /**
     * Returns the sum of two schemes: in each session the sets of this one, then those of the other.
     *
     * @param next the scheme that follows, of as many sessions
     * @return the sum
     * @throws InvalidValueException if the numbers of sessions differ (code {@code "mismatch"})
     */
    public LoadScheme then(LoadScheme next) {
        Objects.requireNonNull(next, "next");
        checkOneForEach("sessions", next.sessions.size(), sessions.size());
        List<List<SetLoad>> sum = new ArrayList<>();
        for (int i = 0; i < sessions.size(); i++) {
            List<SetLoad> sets = new ArrayList<>(sessions.get(i));
            sets.addAll(next.sessions.get(i));
            sum.add(sets);
        }
        return new LoadScheme(sum);
    }

    /**
     * Returns rep accumulation: the session of the highest step again and again at its own loads, with repetitions taken off
     * that come back one session after the other. Sets without a step keep their repetitions; a set with none left is gone.
     *
     * <p>For example a plateau of 5, 5, 5 with -3, -2, -1, 0 is 2, 3, 4 and 5 repetitions, all at 82.32 %.
     *
     * @param repsChange what each session adds to the repetitions, such as {@code -3, -2, -1, 0}; 1 to 100 sessions
     * @return the scheme
     * @throws InvalidValueException if there are no sessions or more than 100 (code {@code "out-of-range"}), or no set has a
     *     step (code {@code "not-applicable"})
     */
    public LoadScheme accumulatingReps(int... repsChange) {
        Objects.requireNonNull(repsChange, "repsChange");
        if (repsChange.length < 1 || repsChange.length > MOST) {
            throw InvalidValueException.of("repsChange", "must be 1 to " + MOST, repsChange.length, "out-of-range");
        }
        List<SetLoad> full = hardestSession();
        List<List<SetLoad>> accumulated = new ArrayList<>();
        for (int change : repsChange) {
            accumulated.add(full.stream()
                    .map(set -> set.step().isPresent() ? set.withReps(set.reps() + change) : set)
                    .filter(set -> set.reps() >= 1)
                    .toList());
        }
        return new LoadScheme(accumulated);
    }

    private List<SetLoad> hardestSession() {
        int highest = sessions.stream()
                .flatMap(List::stream)
                .flatMapToInt(set -> set.step().stream())
                .max()
                .orElseThrow(() -> InvalidValueException.of("scheme", "must have a step", this, "not-applicable"));
        return sessions.stream()
                .filter(sets -> sets.stream().anyMatch(set -> set.step().equals(OptionalInt.of(highest))))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Returns the sessions in order, each with its sets in order.
     *
     * @return unmodifiable lists
     */
    public List<List<SetLoad>> sessions() {
        return sessions;
    }

    private static void checkOneForEach(String parameter, int length, int wanted) {
        if (length != wanted || length == 0) {
            throw InvalidValueException.of(parameter, "must be one for each of " + wanted, length, "mismatch");
        }
    }

    /** Schemes are equal if their sets are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof LoadScheme that && sessions.equals(that.sessions);
    }

    @Override
    public int hashCode() {
        return sessions.hashCode();
    }

    /** Returns a line for each session, such as {@code 1: 5 @ 72.09 %1RM, 5 @ 72.09 %1RM}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sessions.size(); i++) {
            text.append(i == 0 ? "" : "\n").append(i + 1).append(":");
            String separator = " ";
            for (SetLoad set : sessions.get(i)) {
                text.append(separator).append(set.reps()).append(" @ ").append(set.load());
                separator = ", ";
            }
        }
        return text.toString();
    }
}
