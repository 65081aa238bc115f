package dev.prescription.technique;

import dev.prescription.evidence.Finding;
import dev.prescription.quantity.IntensityBand;
import dev.prescription.quantity.InvalidValueException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A way to do a set, with its parameters: its limits, the time it takes, how it counts and what is known of it.
 *
 * <p>For example {@code DropSet.of(2, 20)} prints {@code drop set 2 x -20%}: after the last set the load is cut by a
 * fifth twice, without rest. A parameter outside the limits is refused; the limits are the ranges the evidence names
 * (C-TECH-01 where it names none). No technique is better than straight sets of equal effort on average (L-TECH-03).
 */
public sealed interface Technique
        permits BloodFlowRestriction,
                Cluster,
                DropSet,
                EccentricOverload,
                LowLoadToFailure,
                MyoReps,
                RestPause,
                VelocityLoss {

    /**
     * Reads what {@code toString()} of a technique prints, such as {@code drop set 2 x -20%}; capitals and spaces are
     * free.
     *
     * @param text the text
     * @return the technique
     * @throws InvalidValueException if the text names no technique (code {@code "malformed"}) or a parameter is refused
     */
    static Technique parse(String text) {
        return TechniqueText.parse(Objects.requireNonNull(text, "text"));
    }

    /**
     * Returns the name a coach says.
     *
     * @return the name, such as {@code drop set}
     */
    String name();

    /**
     * Returns the time of one set with this technique, pauses inside it included and the rest after it left out.
     *
     * @param reps the repetitions the set asks for, at least 1
     * @param secondsPerRep the seconds of one repetition, at least 1
     * @return the seconds
     * @throws InvalidValueException if a number is below 1
     */
    int seconds(int reps, int secondsPerRep);

    /**
     * Returns how one set counts as hard sets.
     *
     * @return the count
     */
    HardSetCount hardSets();

    /**
     * Returns what is known of the technique and where its limits come from.
     *
     * @return the findings, at least one, the most telling first
     */
    List<Finding> evidence();

    /**
     * Says whether only the last set of a group is done this way.
     *
     * @return whether the sets before the last are done in the usual way; {@code false} for most techniques
     */
    default boolean onLastSetOnly() {
        return false;
    }

    /**
     * Returns the percentages of the one-repetition maximum a set with this technique may state.
     *
     * @return the band; empty where the technique does not bind the load
     */
    default Optional<IntensityBand> loads() {
        return Optional.empty();
    }

    /**
     * Returns the rest between sets that is part of the technique, in seconds.
     *
     * @return the rest; empty where the exercise's own rest holds
     */
    default OptionalInt restSeconds() {
        return OptionalInt.empty();
    }

    /**
     * Returns what must be settled before anyone does this, such as a health screen or a spotter.
     *
     * @return the note, one or two sentences; empty for most techniques
     */
    default Optional<String> healthNote() {
        return Optional.empty();
    }
}
