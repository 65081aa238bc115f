package dev.prescription.summary;

import dev.prescription.message.Counted;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.terms.SessionPace;
import java.util.List;
import java.util.Objects;

/**
 * Numbers about a plan, one microcycle after another.
 *
 * <p>For example {@code plan.summary().microcycle(1).muscle(Muscle.CHEST)} is what week 1 gives the chest. Immutable; equal
 * plans have equal summaries. What prints itself prints counts and never a load.
 */
public final class PlanSummary {

    private final List<MicrocycleSummary> microcycles;
    private final SessionPace pace;

    PlanSummary(List<MicrocycleSummary> microcycles, SessionPace pace) {
        this.microcycles = List.copyOf(microcycles);
        this.pace = pace;
    }

    /**
     * Returns the microcycles in order.
     *
     * @return the microcycles; not modifiable
     */
    public List<MicrocycleSummary> microcycles() {
        return microcycles;
    }

    /**
     * Returns one microcycle.
     *
     * @param number its number, from 1
     * @return the microcycle
     * @throws InvalidValueException if the plan has no such microcycle (code {@code "out-of-range"})
     */
    public MicrocycleSummary microcycle(int number) {
        if (number < 1 || number > microcycles.size()) {
            throw InvalidValueException.of("microcycle", "must be 1 to " + microcycles.size(), number, "out-of-range");
        }
        return microcycles.get(number - 1);
    }

    /**
     * Returns how much of the plan's hard work was done for strength.
     *
     * @return the share of all microcycles
     */
    public StrengthShare strengthShare() {
        StrengthShare sum = StrengthShare.NONE;
        for (MicrocycleSummary microcycle : microcycles) {
            sum = sum.plus(microcycle.strengthShare());
        }
        return sum;
    }

    /**
     * Returns what the minutes are reckoned with.
     *
     * @return the pace
     */
    public SessionPace pace() {
        return pace;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlanSummary that && microcycles.equals(that.microcycles) && pace.equals(that.pace);
    }

    @Override
    public int hashCode() {
        return Objects.hash(microcycles, pace);
    }

    /** Returns the counts, such as {@code 8 microcycles, 32 sessions, 512 work sets}; no load. */
    @Override
    public String toString() {
        int sessions = 0;
        int sets = 0;
        for (MicrocycleSummary microcycle : microcycles) {
            sessions += microcycle.sessions().size();
            sets += microcycle.work().sets();
        }
        return Counted.of(microcycles.size(), "microcycle") + ", " + Counted.of(sessions, "session") + ", "
                + Counted.of(sets, "work set");
    }
}
