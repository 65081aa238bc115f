package dev.prescription.exercise;

import dev.prescription.quantity.InvalidValueException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * Exercises from the easiest to the hardest, by which a movement is learnt or a body-mass exercise made harder.
 *
 * <p>For example {@code pistol squat: bodyweight-split-squat < ... < box-pistol-squat < pistol-squat}. An exercise may
 * stand on several ladders. Which rung is harder is a library convention (evidence id {@code C-CAT-01}).
 *
 * @param name what is climbed to, 1 to 80 characters, not blank
 * @param rungs two exercises or more, the easiest first, each once; not modifiable
 */
public record Ladder(String name, List<ExerciseId> rungs) {

    private static final int LONGEST_NAME = 80;

    /**
     * Copies the rungs and checks them.
     *
     * @param name what is climbed to
     * @param rungs two exercises or more, the easiest first
     * @throws InvalidValueException if the name is blank or too long, code {@code "malformed"}; if there are fewer than two
     *     rungs, code {@code "missing"}; if an exercise comes twice, code {@code "duplicate"}
     * @throws NullPointerException if an argument or a rung is null
     */
    public Ladder {
        if (Objects.requireNonNull(name, "name").isBlank() || name.length() > LONGEST_NAME) {
            throw InvalidValueException.of("name", "must be 1 to 80 characters, not blank", name, "malformed");
        }
        rungs = List.copyOf(Objects.requireNonNull(rungs, "rungs"));
        if (rungs.size() < 2) {
            throw InvalidValueException.of("rungs", "must be two or more", rungs, "missing");
        }
        if (new HashSet<>(rungs).size() < rungs.size()) {
            throw InvalidValueException.of("rungs", "must name each exercise once", rungs, "duplicate");
        }
    }

    /** Returns the ladder, such as {@code calf raise: bodyweight-calf-raise < single-leg-calf-raise}. */
    @Override
    public String toString() {
        return name + ": "
                + String.join(" < ", rungs.stream().map(ExerciseId::slug).toList());
    }
}
