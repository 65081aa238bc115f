package dev.prescription.summary;

import dev.prescription.exercise.Exercise;
import java.util.Objects;

/**
 * The work of one lift in one microcycle.
 *
 * <p>For example the back squat of a week: 9 sets, 47 lifts.
 *
 * @param exercise the lift
 * @param work its work sets
 */
public record LiftSummary(Exercise exercise, WorkSummary work) {

    /**
     * Checks that nothing is missing.
     *
     * @param exercise the lift
     * @param work its work sets
     */
    public LiftSummary {
        Objects.requireNonNull(exercise, "exercise");
        Objects.requireNonNull(work, "work");
    }

    /**
     * Says whether the volume load and the intensities count a share of the body.
     *
     * @return whether the exercise moves the body
     */
    public boolean countsBodyMass() {
        return exercise.loadKind().countsBodyMass();
    }

    /** Returns the lift and its counts, such as {@code Back squat: 9 sets, 9 hard, 47 lifts}; no load. */
    @Override
    public String toString() {
        return exercise.name() + ": " + work;
    }
}
