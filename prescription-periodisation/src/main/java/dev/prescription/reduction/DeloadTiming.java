package dev.prescription.reduction;

import dev.prescription.quantity.InvalidValueException;
import java.util.Arrays;
import java.util.List;

/**
 * When a programme deloads: every so many microcycles, as a backstop, in named microcycles, or never.
 *
 * <p>For example {@code DeloadTiming.every(5)} makes microcycles 5, 10 and 15 light; {@code DeloadTiming.backstop(7)}, the
 * consensus's own, lets at most seven training weeks follow each other and cuts the programme as evenly as it can. Sources
 * name 4 to 6 weeks (L-DEL-01) and 5.6 on average (L-DEL-03).
 *
 * @param kind which of them
 * @param count the microcycles from one deload to the next, or the most training weeks in a row; 0 where neither is stated
 * @param microcycles the named microcycles in order; not modifiable
 */
public record DeloadTiming(Kind kind, int count, List<Integer> microcycles) {

    private static final int LONGEST = 52;

    /** How deloads are placed. */
    public enum Kind {
        /** Not at all. */
        NONE,
        /** Every so many microcycles. */
        EVERY,
        /** After so many training weeks at the latest. */
        BACKSTOP,
        /** In the microcycles that are named. */
        NAMED
    }

    /**
     * Copies the named microcycles; the factories are the ways in.
     *
     * @param kind which of them
     * @param count the microcycles from one deload to the next, or the most training weeks in a row
     * @param microcycles the named microcycles in order
     */
    public DeloadTiming {
        microcycles = List.copyOf(microcycles);
    }

    /**
     * Returns the timing of a programme that trains in every week.
     *
     * @return no deloads
     */
    public static DeloadTiming none() {
        return new DeloadTiming(Kind.NONE, 0, List.of());
    }

    /**
     * Returns deloads at a fixed distance: {@code every(5)} is four training weeks and a deload, again and again.
     *
     * @param microcycles from one deload to the next, 2 to 52
     * @return the timing
     * @throws InvalidValueException if the number is outside 2 to 52
     */
    public static DeloadTiming every(int microcycles) {
        return new DeloadTiming(Kind.EVERY, within("microcycles from deload to deload", microcycles, 2), List.of());
    }

    /**
     * Returns a calendar backstop: no more than so many training weeks in a row, mesocycles as even as they can be.
     *
     * @param trainingWeeks the most training weeks in a row, 2 to 52
     * @return the timing
     * @throws InvalidValueException if the number is outside 2 to 52
     */
    public static DeloadTiming backstop(int trainingWeeks) {
        return new DeloadTiming(Kind.BACKSTOP, within("training weeks in a row", trainingWeeks, 2), List.of());
    }

    /**
     * Returns deloads on demand, in the microcycles a coach names.
     *
     * @param numbers their numbers, each once, 2 to 52; at least one
     * @return the timing
     * @throws InvalidValueException if there are none, one is named twice or outside 2 to 52
     */
    public static DeloadTiming inMicrocycles(int... numbers) {
        List<Integer> sorted = Arrays.stream(numbers).sorted().boxed().toList();
        sorted.forEach(number -> within("microcycle of a deload", number, 2));
        if (sorted.isEmpty() || sorted.stream().distinct().count() < sorted.size()) {
            throw InvalidValueException.of("microcycles of deloads", "must be named, each once", sorted, "repeated");
        }
        return new DeloadTiming(Kind.NAMED, 0, sorted);
    }

    private static int within(String parameter, int value, int least) {
        if (value < least || value > LONGEST) {
            throw InvalidValueException.of(parameter, "must be " + least + " to " + LONGEST, value, "out-of-range");
        }
        return value;
    }
}
