package dev.prescription.meet;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.quantity.InvalidValueException;
import java.util.Objects;
import java.util.Optional;

/**
 * The three lifts of a meet, with how often their attempts succeed and what a taper was seen to bring.
 *
 * <p>Success rates are those of one roster of 2017, raw and in wraps (C-ATTEMPT-01; observational, certainty low): 91 % of the
 * first squats, 45 % of the third bench presses. Expected gains are the range of a review (L-TAP-01, Travis 2020; certainty
 * low): a range and no promise, and none for the deadlift.
 */
public enum MeetLift {
    /** The squat: 91, 84 and 63 % made; 2.3 to 5.9 % more after a taper. */
    SQUAT(ExerciseId.BACK_SQUAT, new int[] {91, 84, 63}, "2.3-5.9 %", 590),
    /** The bench press: 93, 80 and 45 % made; 1.8 to 6.4 % more after a taper. */
    BENCH_PRESS(ExerciseId.BENCH_PRESS, new int[] {93, 80, 45}, "1.8-6.4 %", 640),
    /** The deadlift: 96, 88 and 60 % made; no gain is reported. */
    DEADLIFT(ExerciseId.DEADLIFT, new int[] {96, 88, 60}, "", 0);

    private static final int ATTEMPTS = 3;

    @SuppressWarnings("ImmutableEnumChecker") // a record of a string
    private final ExerciseId exercise;

    @SuppressWarnings("ImmutableEnumChecker") // never handed out
    private final int[] made;

    private final String gain;
    private final int mostGain;

    MeetLift(ExerciseId exercise, int[] made, String gain, int mostGain) {
        this.exercise = exercise;
        this.made = made;
        this.gain = gain;
        this.mostGain = mostGain;
    }

    /**
     * Returns the lift of an exercise.
     *
     * @param id the exercise
     * @return the lift; empty where it is none of a meet
     */
    public static Optional<MeetLift> find(ExerciseId id) {
        Objects.requireNonNull(id, "id");
        for (MeetLift lift : values()) {
            if (lift.exercise.equals(id)) {
                return Optional.of(lift);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the exercise.
     *
     * @return its id
     */
    public ExerciseId exercise() {
        return exercise;
    }

    /**
     * Returns how many of a hundred such attempts were made.
     *
     * @param attempt the number of the attempt, 1 to 3
     * @return the share in percent
     * @throws InvalidValueException if there is no such attempt
     */
    public int successPercent(int attempt) {
        if (attempt < 1 || attempt > ATTEMPTS) {
            throw InvalidValueException.of("attempt", "must be 1 to 3", attempt, "out-of-range");
        }
        return made[attempt - 1];
    }

    /**
     * Returns the success rate in words, with how certain it is.
     *
     * @param attempt the number of the attempt, 1 to 3
     * @return a sentence such as {@code 63 % of attempt 3 were made (one roster of 2017, observational, certainty low)}
     * @throws InvalidValueException if there is no such attempt
     */
    public String successText(int attempt) {
        return successPercent(attempt) + " % of attempt " + attempt
                + " were made (one roster of 2017, observational, certainty low)";
    }

    /**
     * Returns what a taper was seen to bring.
     *
     * @return the range, such as {@code 2.3-5.9 %}; empty where none is reported
     */
    public Optional<String> expectedGain() {
        return gain.isEmpty() ? Optional.empty() : Optional.of(gain);
    }

    /** The most of that range in 0.01 %. */
    int mostGainHundredths() {
        return mostGain;
    }
}
