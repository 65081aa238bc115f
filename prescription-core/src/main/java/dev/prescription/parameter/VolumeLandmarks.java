package dev.prescription.parameter;

import dev.prescription.evidence.EvidenceBase;
import dev.prescription.evidence.Finding;
import dev.prescription.exercise.Muscle;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one vendor's experience says of the weekly volume of a group of muscles, in direct sets: when growth starts, where it
 * is best, and what can no longer be recovered from.
 *
 * <p>For example chest: 8-10, 12-20 and 22-30 sets a week. No trial gives landmarks by muscle and editions of the same
 * vendor differ, so the certainty is very low and nothing here prescribes. The guideline {@code landmarks-practitioner}
 * warns above the highest of them when asked for by name.
 *
 * @param group the group as printed, such as {@code "Chest"}
 * @param muscles the muscles of this library it is read as, unmodifiable, in their order
 * @param minimumEffective the sets from which a muscle grows, as printed
 * @param maximumAdaptive the sets with which it grows best, as printed
 * @param maximumRecoverable the most sets it recovers from, as printed
 */
public record VolumeLandmarks(
        String group, Set<Muscle> muscles, Range minimumEffective, Range maximumAdaptive, Range maximumRecoverable) {

    private static final String PRINTED = """
            group      | muscles                                      | MEV   | MAV   | MRV
            Chest      | CHEST                                        | 8-10  | 12-20 | 22-30
            Back       | LATS UPPER_BACK                              | 10-14 | 14-22 | 25-35
            Shoulders  | FRONT_DELTOIDS SIDE_DELTOIDS REAR_DELTOIDS   | 8-12  | 16-20 | 26-32
            Biceps     | BICEPS                                       | 6-8   | 10-16 | 20-26
            Triceps    | TRICEPS                                      | 6-8   | 10-16 | 18-24
            Quadriceps | QUADRICEPS                                   | 8-10  | 12-18 | 20-30
            Hamstrings | HAMSTRINGS                                   | 6-8   | 10-16 | 18-24
            Glutes     | GLUTES                                       | 0-4   | 6-12  | 16-20
            Calves     | CALVES                                       | 8-12  | 12-20 | 20-30
            Abdominals | ABDOMINALS                                   | 0-6   | 8-16  | 20-25
            """;

    private static final List<VolumeLandmarks> PRACTITIONER =
            PRINTED.lines().skip(1).map(VolumeLandmarks::read).toList();

    /**
     * Copies the muscles.
     *
     * @param group the group as printed
     * @param muscles the muscles it is read as
     * @param minimumEffective the sets from which a muscle grows
     * @param maximumAdaptive the sets with which it grows best
     * @param maximumRecoverable the most sets it recovers from
     * @throws NullPointerException if an argument is null
     */
    public VolumeLandmarks {
        Objects.requireNonNull(group, "group");
        EnumSet<Muscle> copy = EnumSet.noneOf(Muscle.class);
        copy.addAll(muscles);
        muscles = Collections.unmodifiableSet(copy);
        Objects.requireNonNull(minimumEffective, "minimumEffective");
        Objects.requireNonNull(maximumAdaptive, "maximumAdaptive");
        Objects.requireNonNull(maximumRecoverable, "maximumRecoverable");
    }

    private static VolumeLandmarks read(String line) {
        String[] cells = line.split(" *\\| *", -1);
        Set<Muscle> named =
                Arrays.stream(cells[1].split(" ", -1)).map(Muscle::valueOf).collect(Collectors.toSet());
        return new VolumeLandmarks(cells[0], named, range(cells[2]), range(cells[3]), range(cells[4]));
    }

    private static Range range(String cell) {
        int hyphen = cell.indexOf('-');
        return Range.of(Integer.parseInt(cell.substring(0, hyphen)), Integer.parseInt(cell.substring(hyphen + 1)));
    }

    /**
     * Returns the landmarks of every group that has some.
     *
     * @return ten groups in the order printed, unmodifiable
     */
    public static List<VolumeLandmarks> practitioner() {
        return PRACTITIONER;
    }

    /**
     * Returns the landmarks of the group a muscle belongs to.
     *
     * @param muscle the muscle
     * @return the landmarks, or empty where none are printed, as for the neck
     * @throws NullPointerException if {@code muscle} is null
     */
    public static Optional<VolumeLandmarks> of(Muscle muscle) {
        Objects.requireNonNull(muscle, "muscle");
        return PRACTITIONER.stream()
                .filter(one -> one.muscles().contains(muscle))
                .findFirst();
    }

    /**
     * Returns where the landmarks come from.
     *
     * @return the finding {@code L-LAND-01}, of very low certainty
     */
    public Finding finding() {
        return EvidenceBase.standard().get("L-LAND-01");
    }

    /** Returns group and landmarks, such as {@code Chest: 8-10, 12-20, 22-30 direct sets/week}. */
    @Override
    public String toString() {
        return group + ": " + minimumEffective + ", " + maximumAdaptive + ", " + maximumRecoverable
                + " direct sets/week";
    }
}
