package dev.prescription.progression.load;

import dev.prescription.decision.Decision;
import dev.prescription.decision.DecisionCode;
import dev.prescription.decision.Standing;
import dev.prescription.progression.Lift;
import dev.prescription.progression.Outcome;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;

/**
 * How many misses in a row a working load survives, and how far it then falls ({@code C-PROG-01}: three, and 10 %).
 *
 * <p>What falls is the working load only: the training max, the maximum and their history stay as they are. What a reset leaves
 * can be loaded: it is rounded down.
 *
 * @param allowed the misses in a row at which the load falls, 1 to 10
 * @param resetPercent how far it falls, 0 to 50 %
 */
public record Failures(int allowed, int resetPercent) {

    private static final Failures STANDARD = new Failures(3, 10);
    private static final int MOST_ALLOWED = 10;
    private static final int DEEPEST = 50;
    private static final int WHOLE = 100;

    /**
     * Checks the numbers.
     *
     * @param allowed the misses in a row at which the load falls
     * @param resetPercent how far it falls
     * @throws InvalidValueException if {@code allowed} is outside 1 to 10 or {@code resetPercent} outside 0 to 50
     */
    public Failures {
        if (allowed < 1 || allowed > MOST_ALLOWED) {
            throw InvalidValueException.of("failures", "must be 1 to " + MOST_ALLOWED, allowed, "out-of-range");
        }
        if (resetPercent < 0 || resetPercent > DEEPEST) {
            throw InvalidValueException.of("reset", "must be 0 to " + DEEPEST + " %", resetPercent, "out-of-range");
        }
    }

    /**
     * Returns three misses and 10 %.
     *
     * @return the usual numbers
     */
    public static Failures standard() {
        return STANDARD;
    }

    /**
     * Counts a miss, or resets at the last one allowed; {@code again} is what a reset otherwise returns to. Where nothing lighter
     * can be put on, and where the load is help, a coach decides.
     */
    Outcome missed(Standing standing, Standing again, Lift lift) {
        int misses = standing.misses() + 1;
        if (misses < allowed || standing.basis().isEmpty()) {
            return Outcome.held(standing.counting(misses, 0), DecisionCode.MISSED, misses, allowed);
        }
        Load from = standing.basis().get();
        Load exact = lift.share(from, WHOLE - resetPercent, WHOLE);
        int rung = Math.max(0, lift.rounding().ladder().rungAtOrBelow(exact.tenthMicrograms()));
        Load below = lift.rounding().ladder().at(rung);
        boolean isLighter = from.isHeavierThan(below) && !lift.isAssisted();
        if (!isLighter && resetPercent > 0) {
            Standing kept = again.withBasis(from);
            return lift.isAssisted()
                    ? Outcome.handBack(kept, DecisionCode.HANDED_BACK)
                    : Outcome.handBack(kept, DecisionCode.LIGHTEST, misses);
        }
        Load to = isLighter ? below : from;
        return Outcome.of(Decision.Kind.RESET, again.withBasis(to), DecisionCode.RESET, misses, from, to);
    }
}
