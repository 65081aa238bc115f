package dev.prescription.decision;

import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import java.util.Objects;
import java.util.Optional;

/**
 * Where an exercise stands under its rule: the basis its loads are taken of, and what the rule asks for now. Never counted
 * beside the log: it is what folding the log leaves.
 *
 * <p>For example after two misses at 100 kg: a working load of 100 kg, misses 2. Numbers the rule has no use for are 0.
 *
 * @param kind what the basis is
 * @param basis the load that progresses, a training max or maximum as it is and never rounded to what can be loaded; empty
 *     until one is known
 * @param reps the repetitions asked for now, 0 to 100; 0 where they are the plan's own
 * @param sets the sets asked for now, 0 to 100; 0 where they are the plan's own
 * @param stage the stage of a rule of stages, or the sessions done of a cycle; 0 to 1,000
 * @param misses the misses that count now, in a row or in the cycle; 0 to 1,000
 * @param successes the successes that count now; 0 to 1,000
 */
public record Standing(Kind kind, Optional<Load> basis, int reps, int sets, int stage, int misses, int successes) {

    private static final int MOST_REPS = 100;
    private static final int MOST = 1_000;

    /** What a rule moves. */
    public enum Kind {
        /** The load of the work sets, always one that can be loaded. */
        WORKING_LOAD,
        /** The training max, of which percentages are taken. */
        TRAINING_MAX,
        /** The one-repetition maximum, of which percentages are taken. */
        ONE_REP_MAX
    }

    /**
     * Checks the numbers; {@link #start} is the way in.
     *
     * @param kind what the basis is
     * @param basis the load that progresses
     * @param reps the repetitions asked for now
     * @param sets the sets asked for now
     * @param stage the stage
     * @param misses the misses that count
     * @param successes the successes that count
     * @throws InvalidValueException if a number is out of its range
     */
    public Standing {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(basis, "basis");
        check("reps", reps, MOST_REPS);
        check("sets", sets, MOST_REPS);
        check("stage", stage, MOST);
        check("misses", misses, MOST);
        check("successes", successes, MOST);
    }

    private static void check(String parameter, int value, int most) {
        if (value < 0 || value > most) {
            throw InvalidValueException.of(parameter, "must be 0 to " + most, value, "out-of-range");
        }
    }

    /**
     * Returns where an exercise stands before its first session.
     *
     * @param kind what the basis is
     * @param basis the load to start from; empty where none is known
     * @return the standing, all counts 0
     */
    public static Standing start(Kind kind, Optional<Load> basis) {
        return new Standing(kind, basis, 0, 0, 0, 0, 0);
    }

    /**
     * Returns the standing with another basis, and no misses or successes counted towards it.
     *
     * @param load the new basis
     * @return the standing
     */
    public Standing withBasis(Load load) {
        return new Standing(kind, Optional.of(load), reps, sets, stage, 0, 0);
    }

    /**
     * Returns the standing with other repetitions.
     *
     * @param now the repetitions, 0 for the plan's own
     * @return the standing
     */
    public Standing withReps(int now) {
        return new Standing(kind, basis, now, sets, stage, misses, successes);
    }

    /**
     * Returns the standing with another number of sets.
     *
     * @param now the sets, 0 for the plan's own
     * @return the standing
     */
    public Standing withSets(int now) {
        return new Standing(kind, basis, reps, now, stage, misses, successes);
    }

    /**
     * Returns the standing at another stage.
     *
     * @param now the stage
     * @return the standing
     */
    public Standing withStage(int now) {
        return new Standing(kind, basis, reps, sets, now, misses, successes);
    }

    /**
     * Returns the standing with other counts.
     *
     * @param missed the misses that count now, held to 1,000
     * @param met the successes that count now, held to 1,000
     * @return the standing
     */
    public Standing counting(int missed, int met) {
        return new Standing(kind, basis, reps, sets, stage, Math.min(missed, MOST), Math.min(met, MOST));
    }

    /**
     * Says whether the basis here is heavier than there; what was unknown is never exceeded.
     *
     * @param other the standing before
     * @return whether both are known and this one is the heavier
     */
    public boolean isHeavierThan(Standing other) {
        return basis.isPresent() && other.basis.isPresent() && basis.get().isHeavierThan(other.basis.get());
    }

    /** Returns what the basis is and the counts; no load. */
    @Override
    public String toString() {
        return kind + (basis.isPresent() ? " known" : " unknown") + ", reps " + reps + ", sets " + sets + ", stage "
                + stage + ", misses " + misses + ", successes " + successes;
    }
}
