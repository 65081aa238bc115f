package dev.prescription.reduction;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.InvalidValueException;
import java.util.List;

/**
 * The day a programme leads to: a test of maxima, or a meet.
 *
 * <p>For example {@code TestDay.meet()} is squat, bench press and deadlift with three attempts each, at 90, 95.5 and 100 % of
 * the third that is aimed at (C-ATTEMPT-01).
 *
 * @param kind a test or a meet
 * @param lifts the lifts in the order they are tested; empty for every main lift of the programme
 */
public record TestDay(Kind kind, List<ExerciseId> lifts) {

    private static final List<Intensity> ATTEMPTS =
            List.of(Intensity.ofPercent(90), Intensity.ofPercent(95.5), Intensity.MAXIMUM);

    /** What is tested for. */
    public enum Kind {
        /** A one-repetition maximum in the gym. */
        MAXIMUM("maximum test"),
        /** A powerlifting meet. */
        MEET("meet");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /** Returns the words, such as {@code meet}. */
        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * Copies the lifts; the factories are the ways in.
     *
     * @param kind a test or a meet
     * @param lifts the lifts in the order they are tested
     * @throws InvalidValueException if a lift is named twice
     */
    public TestDay {
        lifts = List.copyOf(lifts);
        if (lifts.stream().distinct().count() < lifts.size()) {
            throw InvalidValueException.of("lifts of a test", "must each be named once", lifts, "repeated");
        }
    }

    /**
     * Returns a test of maxima.
     *
     * @param lifts main lifts of the programme, in the order they are tested; none for all of them
     * @return the test
     * @throws InvalidValueException if a lift is named twice
     */
    public static TestDay ofMaxima(ExerciseId... lifts) {
        return new TestDay(Kind.MAXIMUM, List.of(lifts));
    }

    /**
     * Returns a meet of squat, bench press and deadlift.
     *
     * @return the meet
     */
    public static TestDay meet() {
        return new TestDay(Kind.MEET, List.of(ExerciseId.BACK_SQUAT, ExerciseId.BENCH_PRESS, ExerciseId.DEADLIFT));
    }

    /**
     * Returns the attempts as shares of the third that is aimed at.
     *
     * @return 90, 95.5 and 100 %; not modifiable
     */
    public static List<Intensity> attempts() {
        return ATTEMPTS;
    }
}
