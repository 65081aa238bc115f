package dev.prescription.log;

import dev.prescription.message.Counted;
import dev.prescription.quantity.InvalidValueException;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How ready an athlete felt before a session, each on 1 (worst) to 5 (best); it may hold or reduce, never raise.
 *
 * <p>For example {@code Readiness.of(2, 3, 4)}: slept badly, some soreness, little stress.
 *
 * @param sleep how well they slept, 1 to 5; empty where not asked
 * @param soreness how little is sore, 5 for nothing; empty where not asked
 * @param stress how little stress there is, 5 for none; empty where not asked
 */
public record Readiness(OptionalInt sleep, OptionalInt soreness, OptionalInt stress) {

    private static final int BEST = 5;

    /**
     * Checks the answers.
     *
     * @param sleep how well they slept
     * @param soreness how little is sore
     * @param stress how little stress there is
     * @throws InvalidValueException if an answer is outside 1 to 5
     */
    public Readiness {
        check("sleep", sleep);
        check("soreness", soreness);
        check("stress", stress);
    }

    private static void check(String parameter, OptionalInt answer) {
        if (Objects.requireNonNull(answer, parameter).isPresent()
                && (answer.getAsInt() < 1 || answer.getAsInt() > BEST)) {
            throw InvalidValueException.of(parameter, "must be 1 to 5", answer.getAsInt(), "out-of-range");
        }
    }

    /**
     * Returns the answers to all three questions.
     *
     * @param sleep how well they slept, 1 to 5
     * @param soreness how little is sore, 1 to 5
     * @param stress how little stress there is, 1 to 5
     * @return the readiness
     * @throws InvalidValueException if an answer is outside 1 to 5
     */
    public static Readiness of(int sleep, int soreness, int stress) {
        return new Readiness(OptionalInt.of(sleep), OptionalInt.of(soreness), OptionalInt.of(stress));
    }

    /**
     * Returns the mean of what was answered.
     *
     * @return 1 to 5; empty where nothing was
     */
    public OptionalDouble mean() {
        return Stream.of(sleep, soreness, stress)
                .flatMapToInt(answer -> answer.isPresent() ? IntStream.of(answer.getAsInt()) : IntStream.empty())
                .average();
    }

    /** Returns how many questions were answered; no answer. */
    @Override
    public String toString() {
        long answers = Stream.of(sleep, soreness, stress)
                .filter(OptionalInt::isPresent)
                .count();
        return "readiness, " + Counted.of(answers, "answer");
    }
}
