package dev.prescription.advice;

import dev.prescription.loading.LoadLadder;
import dev.prescription.log.SetLog;
import dev.prescription.progression.Lift;
import dev.prescription.progression.SetTarget;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.RepMaxModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A set that was done beside the one that was asked for, and what it says about the next.
 *
 * @param exercise the exercise so far
 * @param place its place among the sets, from 0
 */
record LastSet(ExerciseSoFar exercise, int place) {

    private static final double HARDER = 0.975;
    private static final double EASIER = 1.05;
    private static final double UNKNOWN_SHARE = 0.95;
    private static final double WHOLE = 100;
    private static final int HALVES = 2;
    private static final int MOST_HALVES = 200;

    /** How the next set's load compares with what this set points to. */
    enum Verdict {
        AS_ASKED,
        HARDER,
        EASIER,
        SHORT,
        UNKNOWN
    }

    static LastSet of(ExerciseSoFar exercise, int place) {
        return new LastSet(exercise, place);
    }

    int number() {
        return place + 1;
    }

    List<Integer> facts() {
        return List.of(number());
    }

    /** What was left in reserve; empty where it was not rated. */
    Optional<BigDecimal> reserve() {
        return done().rir().map(left -> BigDecimal.valueOf(left.repsInReserve()));
    }

    private SetLog done() {
        return exercise.done().get(place);
    }

    private SetTarget target() {
        return exercise.asked().get(place);
    }

    private Lift lift() {
        return exercise.lift();
    }

    boolean isMissed() {
        return done().reps() < target().reps() && weight(place) <= 0;
    }

    boolean isHeavierAndShort() {
        return done().reps() < target().reps() && weight(place) > 0;
    }

    /** Whether any set so far was done with less than asked for. */
    boolean isAnyLighter() {
        for (int set = 0; set <= place; set++) {
            if (weight(set) < 0) {
                return true;
            }
        }
        return false;
    }

    /** Above 0 where more was lifted than asked for, below where less; help counts the other way. */
    private int weight(int set) {
        Optional<Load> asked = exercise.asked().get(set).load();
        if (asked.isEmpty()) {
            return 0;
        }
        long lifted = exercise.done().get(set).load().map(Load::tenthMicrograms).orElse(0L);
        int weight = Long.compare(lifted, asked.get().tenthMicrograms());
        return lift().isAssisted() ? -weight : weight;
    }

    /** What the next set's load is compared with: its own, or the last one where the lifter chooses. */
    Optional<Load> basis(SetTarget next) {
        return next.load().or(() -> done().load());
    }

    Verdict against(SetTarget next) {
        boolean isRated = done().rir().isPresent() && next.rir().isPresent();
        if (!isMissed() && (!isRated || next.isOpen())) {
            return Verdict.AS_ASKED;
        }
        OptionalDouble share = share(next);
        if (share.isEmpty()) {
            return isMissed() ? Verdict.HARDER : Verdict.UNKNOWN;
        }
        if (share.getAsDouble() <= HARDER) {
            return Verdict.HARDER;
        }
        if (isMissed()) {
            return Verdict.SHORT;
        }
        return share.getAsDouble() >= EASIER && isLoaded(next) ? Verdict.EASIER : Verdict.AS_ASKED;
    }

    private boolean isLoaded(SetTarget next) {
        return basis(next).isPresent() && !lift().isAssisted();
    }

    /**
     * The share of the next set's load that this set points to, of what is moved; empty where the model does not know. More
     * repetitions than it knows are read as the most it knows, so that nothing is extrapolated.
     */
    private OptionalDouble share(SetTarget next) {
        RepMaxModel model = lift().model();
        int most = (int) (HALVES * model.maxRepsToFailure());
        int before = Math.min(
                most, HALVES * done().reps() + done().rir().orElse(Rir.FAILURE).halves());
        int after = HALVES * next.reps() + next.rir().orElse(Rir.FAILURE).halves() + 1;
        if (!holds(model, after) || next.reps() == 0) {
            return OptionalDouble.empty();
        }
        if (before < HALVES) {
            return OptionalDouble.of(0);
        }
        if (!holds(model, before)) {
            return OptionalDouble.empty();
        }
        double ratio = hundredths(model, after) / (double) hundredths(model, before);
        if (!isLoaded(next)) {
            return OptionalDouble.of(ratio);
        }
        long lifted = lift().system(done().load().orElse(basis(next).orElseThrow()));
        long asked = lift().system(basis(next).orElseThrow());
        return asked == 0 ? OptionalDouble.empty() : OptionalDouble.of(ratio * lifted / asked);
    }

    private static boolean holds(RepMaxModel model, int halves) {
        return halves >= HALVES
                && halves <= MOST_HALVES
                && model.accepts(halves / HALVES, Rir.ofHalves(halves % HALVES));
    }

    private static int hundredths(RepMaxModel model, int halves) {
        return model.percentFor(halves / HALVES, Rir.ofHalves(halves % HALVES)).hundredths();
    }

    /** Whether what this set points to lies below the largest cut. */
    boolean isBeyond(SetTarget next, int cutPercent) {
        return share(next).orElse(UNKNOWN_SHARE) < (WHOLE - cutPercent) / WHOLE;
    }

    /** The heaviest load within what this set points to and the cap; empty where that is no heavier than asked for. */
    Optional<Load> heavier(SetTarget next, int capPercent) {
        double share = Math.min(share(next).orElse(1), (WHOLE + capPercent) / WHOLE);
        LoadLadder ladder = lift().rounding().ladder();
        Load basis = basis(next).orElseThrow();
        int rung = ladder.rungAtOrBelow(stated(basis, share));
        return rung < 0 ? Optional.empty() : Optional.of(ladder.at(rung)).filter(load -> load.isHeavierThan(basis));
    }

    /** The load this set points to, rounded down, and never below the largest cut; empty where nothing lighter is within it. */
    Optional<Load> lighter(SetTarget next, int cutPercent) {
        if (!isLoaded(next)) {
            return Optional.empty();
        }
        LoadLadder ladder = lift().rounding().ladder();
        Load basis = basis(next).orElseThrow();
        long floor = stated(basis, (WHOLE - cutPercent) / WHOLE);
        long wanted = Math.max(floor, stated(basis, Math.min(1, share(next).orElse(UNKNOWN_SHARE))));
        int rung = ladder.rungAtOrBelow(wanted);
        if (rung < 0 || ladder.tenthMicrogramsAt(rung) < floor) {
            rung = ladder.rungAtOrAbove(floor);
        }
        return rung >= ladder.size()
                ? Optional.empty()
                : Optional.of(ladder.at(rung)).filter(basis::isHeavierThan);
    }

    /** A share of what is moved, as the load that is stated; never below nothing. */
    private long stated(Load basis, double share) {
        long system = lift().system(basis);
        long body = system - basis.tenthMicrograms();
        return Math.max(0, (long) (system * share) - body);
    }
}
