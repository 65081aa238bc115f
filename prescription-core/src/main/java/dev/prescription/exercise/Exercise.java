package dev.prescription.exercise;

import dev.prescription.quantity.InvalidValueException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One exercise: what it is called, how it is loaded and which muscles its sets count for.
 *
 * <p>For example, the standard bench press is {@code bench-press}, a horizontal press with a barbell and an external
 * load; each hard set counts fully (100) for the chest and half (50) for front deltoids and triceps, so ten sets a week
 * give these two muscles five sets. Shares are hundredths of a set: 0, 50 or 100. Two exercises are equal when all
 * their parts are.
 */
public final class Exercise {

    private final ExerciseId id;
    private final String name;
    private final List<String> aliases;
    private final MovementPattern pattern;
    private final Equipment equipment;
    private final LoadKind loadKind;
    private final int bodyMassShare;
    private final boolean unilateral;
    private final Map<Muscle, Integer> shares;
    private final List<Muscle> muscles;

    Exercise(ExerciseBuilder builder, MovementPattern pattern, Equipment equipment, LoadKind loadKind) {
        this.id = builder.id;
        this.name = builder.name;
        this.aliases = List.copyOf(builder.aliases);
        this.pattern = pattern;
        this.equipment = equipment;
        this.loadKind = loadKind;
        this.bodyMassShare = builder.bodyMassShare;
        this.unilateral = builder.unilateral;
        this.shares = new EnumMap<>(builder.shares);
        this.muscles = List.copyOf(shares.keySet());
    }

    /**
     * Begins an exercise with this id and name; pattern, equipment, load kind and at least one direct muscle must
     * follow.
     *
     * <pre>{@code
     * Exercise.builder(ExerciseId.of("landmine-press"), "Landmine press")
     *         .pattern(MovementPattern.VERTICAL_PRESS)
     *         .equipment(Equipment.BARBELL)
     *         .loadKind(LoadKind.EXTERNAL)
     *         .direct(Muscle.FRONT_DELTOIDS)
     *         .indirect(Muscle.TRICEPS, Muscle.CHEST)
     *         .build();
     * }</pre>
     *
     * @param id the stable id
     * @param name what a coach calls it, 1 to 80 characters, not blank
     * @return the builder
     * @throws InvalidValueException if the name is blank or too long
     * @throws NullPointerException if an argument is null
     */
    public static ExerciseBuilder builder(ExerciseId id, String name) {
        return new ExerciseBuilder(id, name);
    }

    /**
     * Returns a builder filled with this exercise, for a variant of it.
     *
     * @return a new builder; changing it leaves this exercise as it is
     */
    public ExerciseBuilder toBuilder() {
        return new ExerciseBuilder(this, shares);
    }

    /**
     * Returns the stable id, such as {@code bench-press}.
     *
     * @return the id
     */
    public ExerciseId id() {
        return id;
    }

    /**
     * Returns the name a coach uses, such as {@code Bench press}.
     *
     * @return the name, never blank
     */
    public String name() {
        return name;
    }

    /**
     * Returns the other names in use, such as {@code Flat bench}.
     *
     * @return the aliases in the order given, unmodifiable, none equal to the name or one another ignoring case
     */
    public List<String> aliases() {
        return aliases;
    }

    /**
     * Returns the movement the exercise repeats.
     *
     * @return the pattern
     */
    public MovementPattern pattern() {
        return pattern;
    }

    /**
     * Returns the implement that sets which loads are possible.
     *
     * @return the equipment
     */
    public Equipment equipment() {
        return equipment;
    }

    /**
     * Returns what the stated load means.
     *
     * @return the load kind
     */
    public LoadKind loadKind() {
        return loadKind;
    }

    /**
     * Tells whether several joints move under load, as the pattern says.
     *
     * @return {@code pattern().isCompound()}
     */
    public boolean isCompound() {
        return pattern.isCompound();
    }

    /**
     * Tells whether one side is trained after the other: a set is then done on both sides and counts once.
     *
     * @return true for split squats, one-arm rows and the like
     */
    public boolean isUnilateral() {
        return unilateral;
    }

    /**
     * Returns the part of the body mass that belongs to what is moved, in hundredths.
     *
     * <p>For example 100 for a pull-up and 65 for a push-up: a lifter of 80 kg moves 52 kg in a push-up. The figures of
     * the standard catalogue are rounded library conventions.
     *
     * @return 1 to 100 where {@link #loadKind()} counts the body mass, else 0
     */
    public int bodyMassShare() {
        return bodyMassShare;
    }

    /**
     * Returns how much of each hard set counts for a muscle, in hundredths of a set.
     *
     * @param muscle the muscle
     * @return 100 where it is a prime mover (direct), 50 where it helps (indirect), else 0
     * @throws NullPointerException if {@code muscle} is null
     */
    public int shareOf(Muscle muscle) {
        Objects.requireNonNull(muscle, "muscle");
        return shares.getOrDefault(muscle, 0);
    }

    /**
     * Returns the muscles whose sets are counted, direct and indirect.
     *
     * @return the muscles with a share above 0, in the order of {@link Muscle}, unmodifiable, never empty
     */
    public List<Muscle> muscles() {
        return muscles;
    }

    /**
     * Tells whether the other object is an exercise with the same parts.
     *
     * @param other the object to compare with
     * @return true if all parts are equal
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Exercise that
                && id.equals(that.id)
                && name.equals(that.name)
                && aliases.equals(that.aliases)
                && pattern == that.pattern
                && equipment == that.equipment
                && loadKind == that.loadKind
                && bodyMassShare == that.bodyMassShare
                && unilateral == that.unilateral
                && shares.equals(that.shares);
    }

    /**
     * Returns a hash of the id, which equal exercises share.
     *
     * @return the hash, the same in every run
     */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * Returns the id as text.
     *
     * @return the slug, such as {@code bench-press}
     */
    @Override
    public String toString() {
        return id.slug();
    }
}
