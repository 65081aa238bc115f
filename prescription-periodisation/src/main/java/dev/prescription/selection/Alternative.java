package dev.prescription.selection;

import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.Muscle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One exercise that can stand in for another, and why it stands where it stands.
 *
 * <p>For example the dumbbell bench press for the bench press: 93 points, no share changed, so that sets planned for the
 * one count for chest, front deltoids and triceps as they did. Two are equal when both exercises are.
 */
public final class Alternative {

    private final Exercise original;
    private final Exercise substitute;
    private final List<ScorePart> parts;
    private final int score;

    Alternative(Exercise original, Exercise substitute) {
        this.original = original;
        this.substitute = substitute;
        this.parts = Likeness.parts(original, substitute);
        this.score = parts.stream().mapToInt(ScorePart::points).sum();
    }

    /**
     * Returns what is replaced.
     *
     * @return the exercise
     */
    public Exercise original() {
        return original;
    }

    /**
     * Returns what stands in.
     *
     * @return another exercise
     */
    public Exercise substitute() {
        return substitute;
    }

    /**
     * Returns how good a substitute it is.
     *
     * @return the sum of the {@linkplain #parts() parts}, 0 to 100
     */
    public int score() {
        return score;
    }

    /**
     * Returns what the score is made of.
     *
     * @return one part of each kind, in the order of {@link ScorePart.Kind}, unmodifiable
     */
    public List<ScorePart> parts() {
        return parts;
    }

    /**
     * Returns the points of one kind.
     *
     * @param kind the kind
     * @return 0 to {@link ScorePart.Kind#most()}
     * @throws NullPointerException if {@code kind} is null
     */
    public int points(ScorePart.Kind kind) {
        Objects.requireNonNull(kind, "kind");
        return parts.stream()
                .filter(part -> part.kind() == kind)
                .mapToInt(ScorePart::points)
                .sum();
    }

    /**
     * Returns what a set counts more or less after the swap.
     *
     * <p>For example +50 for the triceps where a dip stands in for a bench press: ten sets give it five sets more.
     *
     * @return hundredths of a set by muscle, above zero for more; only muscles whose count changes, in the order of
     *     {@link Muscle}, unmodifiable
     */
    public Map<Muscle, Integer> changedShares() {
        Map<Muscle, Integer> changed = new EnumMap<>(Muscle.class);
        for (Muscle muscle : Muscle.values()) {
            int more = substitute.shareOf(muscle) - original.shareOf(muscle);
            if (more != 0) {
                changed.put(muscle, more);
            }
        }
        return Collections.unmodifiableMap(changed);
    }

    /**
     * Tells whether as many sets count as before for every muscle.
     *
     * @return true where no share changes
     */
    public boolean keepsVolume() {
        return changedShares().isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Alternative that
                && original.equals(that.original)
                && substitute.equals(that.substitute);
    }

    @Override
    public int hashCode() {
        return 31 * original.hashCode() + substitute.hashCode();
    }

    /**
     * Returns what stands in, its score and what changes, such as {@code dip 75: triceps +50} or {@code
     * dumbbell-bench-press 93: same volume}.
     */
    @Override
    public String toString() {
        List<String> changes = new ArrayList<>();
        changedShares().forEach((muscle, more) -> changes.add(muscle.label() + (more > 0 ? " +" : " ") + more));
        return substitute + " " + score + ": " + (changes.isEmpty() ? "same volume" : String.join(", ", changes));
    }
}
