package dev.prescription.selection;

import dev.prescription.athlete.Restriction;
import dev.prescription.athlete.Restrictions;
import dev.prescription.exercise.Equipment;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.Muscle;
import dev.prescription.quantity.InvalidValueException;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Gathers the parts of a {@link TrainingContext}; made by {@link TrainingContext#builder()}.
 *
 * <p>Equipment stated again replaces what was stated; exclusions, requirements, muscles and restrictions add up. A
 * builder is for one thread and may be built from more than once.
 */
public final class TrainingContextBuilder {

    final Set<Equipment> equipment = EnumSet.allOf(Equipment.class);
    final Set<ExerciseId> excluded = new LinkedHashSet<>();
    final Set<ExerciseId> required = new LinkedHashSet<>();
    final Set<Muscle> emphasised = new LinkedHashSet<>();
    Restrictions restrictions = Restrictions.none();

    TrainingContextBuilder() {}

    /**
     * States what is at hand, in place of what was; all there is, unless stated.
     *
     * @param atHand the equipment; the lifter's own body need not be named, and is there even where nothing is
     * @return this builder
     * @throws NullPointerException if {@code atHand} or one of them is null
     */
    public TrainingContextBuilder equipment(Set<Equipment> atHand) {
        Set<Equipment> copy = EnumSet.of(Equipment.BODY_MASS);
        for (Equipment one : Objects.requireNonNull(atHand, "atHand")) {
            copy.add(Objects.requireNonNull(one, "equipment"));
        }
        equipment.clear();
        equipment.addAll(copy);
        return this;
    }

    /**
     * States that what a common place has is at hand, in place of what was stated.
     *
     * @param place the place, such as {@link EquipmentSet#DUMBBELLS}
     * @return this builder
     * @throws NullPointerException if {@code place} is null
     */
    public TrainingContextBuilder equipment(EquipmentSet place) {
        return equipment(Objects.requireNonNull(place, "place").equipment());
    }

    /**
     * Leaves exercises out.
     *
     * @param exercises the exercises
     * @return this builder
     * @throws NullPointerException if one is null
     */
    public TrainingContextBuilder exclude(ExerciseId... exercises) {
        for (ExerciseId exercise : exercises) {
            excluded.add(Objects.requireNonNull(exercise, "exercise"));
        }
        return this;
    }

    /**
     * Asks for exercises.
     *
     * @param exercises the exercises, the most important first; those named before stay in front
     * @return this builder
     * @throws NullPointerException if one is null
     */
    public TrainingContextBuilder require(ExerciseId... exercises) {
        for (ExerciseId exercise : exercises) {
            required.add(Objects.requireNonNull(exercise, "exercise"));
        }
        return this;
    }

    /**
     * Asks for more work for muscles, also for those that are {@linkplain Muscle#isOptional() optional}.
     *
     * @param muscles the muscles, the most important first; those named before stay in front
     * @return this builder
     * @throws NullPointerException if one is null
     */
    public TrainingContextBuilder emphasise(Muscle... muscles) {
        for (Muscle muscle : muscles) {
            emphasised.add(Objects.requireNonNull(muscle, "muscle"));
        }
        return this;
    }

    /**
     * Adds restrictions.
     *
     * @param more what is not to be done
     * @return this builder
     * @throws NullPointerException if one is null
     */
    public TrainingContextBuilder restrictions(Restriction... more) {
        restrictions = restrictions.and(Restrictions.of(List.of(more)));
        return this;
    }

    /**
     * Adds restrictions.
     *
     * @param more what is not to be done
     * @return this builder
     * @throws NullPointerException if {@code more} is null
     */
    public TrainingContextBuilder restrictions(Restrictions more) {
        restrictions = restrictions.and(more);
        return this;
    }

    /**
     * Returns the context.
     *
     * @return the context, immutable
     * @throws InvalidValueException if an exercise is both required and excluded, code {@code "contradiction"}
     */
    public TrainingContext build() {
        for (ExerciseId exercise : required) {
            if (excluded.contains(exercise)) {
                throw InvalidValueException.of("required", "must not be excluded as well", exercise, "contradiction");
            }
        }
        return new TrainingContext(this);
    }
}
