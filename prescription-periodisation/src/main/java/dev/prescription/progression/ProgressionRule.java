package dev.prescription.progression;

import dev.prescription.decision.Standing;
import dev.prescription.quantity.Load;
import java.util.List;
import java.util.Optional;

/**
 * How an exercise progresses: what to ask for now, and what to decide after it was done. It sees targets and set logs, never a
 * plan.
 *
 * <p>Rules are pure: the same standing and the same exposure give the same answer, so that a log can be replayed. What a rule
 * must remember is in the {@link Standing}, which is the fold of the log and nothing beside it. A rule of a caller's own
 * implements this interface; {@link LiftProgress} holds every rule to two laws: a miss never raises the basis, and no basis
 * step exceeds {@link #capPercent()}.
 */
public interface ProgressionRule {

    /**
     * Returns the stable name of the rule.
     *
     * @return a slug such as {@code linear}
     */
    String id();

    /**
     * Returns the version, raised whenever the rule decides otherwise than before.
     *
     * @return the version, from 1; 1 unless overridden
     */
    default int version() {
        return 1;
    }

    /**
     * Returns what the rule moves.
     *
     * @return the kind of basis
     */
    Standing.Kind basis();

    /**
     * Returns how far one step may go.
     *
     * @return the cap in percent of what is moved, 2 to 10 for the shipped rules ({@code L-STAND-20})
     */
    int capPercent();

    /**
     * Returns the findings the rule rests on.
     *
     * @return the ids, at least one
     */
    List<String> evidenceIds();

    /**
     * Returns where the exercise stands before its first session.
     *
     * @param basis the load to start from; empty where none is known
     * @return the standing
     */
    default Standing start(Optional<Load> basis) {
        return Standing.start(basis(), basis);
    }

    /**
     * Returns the sets to ask for now.
     *
     * @param standing where the exercise stands
     * @param planned the sets as the plan has them, their loads already moved with the basis
     * @param lift the exercise and its lifter
     * @return the sets; those planned, unless the rule has sets of its own
     */
    default List<SetTarget> targets(Standing standing, List<SetTarget> planned, Lift lift) {
        return planned;
    }

    /**
     * Decides after an exposure.
     *
     * @param standing where the exercise stood
     * @param exposure what was asked for and done
     * @param judgement what it amounts to
     * @param lift the exercise and its lifter
     * @return the answer; for what was not done, was swapped or was relief, one that leaves the basis
     */
    Outcome decide(Standing standing, Exposure exposure, Judgement judgement, Lift lift);
}
