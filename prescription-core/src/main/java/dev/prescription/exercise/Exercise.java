package dev.prescription.exercise;

import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

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
    private final Set<Equipment> stations;
    private final Skill skill;
    private final boolean spotterOrSafeties;
    private final boolean lengthened;
    private final boolean staple;
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
        this.stations = Collections.unmodifiableSet(EnumSet.copyOf(builder.stations));
        this.skill = builder.skill;
        this.spotterOrSafeties = builder.spotterOrSafeties;
        this.lengthened = builder.lengthened;
        this.staple = builder.staple;
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
     * Returns what the exercise takes place on besides its implement, such as the bench and the rack of a bench press.
     *
     * @return the stations in the order of {@link Equipment}, unmodifiable, maybe none
     */
    public Set<Equipment> stations() {
        return stations;
    }

    /**
     * Returns all that must be at hand: the implement and the stations.
     *
     * @return a new set in the order of {@link Equipment}
     */
    public Set<Equipment> needs() {
        Set<Equipment> all = EnumSet.of(equipment);
        all.addAll(stations);
        return all;
    }

    /**
     * Returns what the stated load means.
     *
     * @return the load kind
     */
    public LoadKind loadKind() {
        return loadKind;
    }

    /** {@return whether several joints move under load, as {@code pattern().isCompound()} says} */
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
     * Returns how much practice the exercise takes before it is trained hard.
     *
     * @return the skill
     */
    public Skill skill() {
        return skill;
    }

    /**
     * Tells whether somebody, or pins, must be there to take the load in a failed repetition.
     *
     * @return true for bench presses, back squats and the like
     */
    public boolean needsSpotterOrSafeties() {
        return spotterOrSafeties;
    }

    /**
     * Tells whether a prime mover meets the hardest part of the movement while it is long.
     *
     * @return true for Romanian deadlifts, incline curls, seated leg curls and the like
     */
    public boolean isLengthened() {
        return lengthened;
    }

    /**
     * Tells whether this is a usual choice of its pattern: what a generated programme takes first.
     *
     * @return true for a bench press, false for a guillotine press
     */
    public boolean isStaple() {
        return staple;
    }

    /**
     * Returns the smallest step of load worth taking, whatever finer steps a gym may offer.
     *
     * <p>A library convention (evidence id {@code C-CAT-02}): 2.5 kg or 5 lb for the legs on a bar and for stacks, 1 kg or
     * 2.5 lb for the upper body, for a hand and for load on the body, 5 kg or 10 lb for machines with plates, 4 kg or 10 lb
     * for a kettlebell, 5 kg or 10 lb for a band.
     *
     * @param unit the unit of the load
     * @return the step, above zero, in that unit
     * @throws NullPointerException if {@code unit} is null
     */
    public Load smallestStep(MassUnit unit) {
        return equipment.smallestStep(pattern.isLowerBody(), Objects.requireNonNull(unit, "unit"));
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

    /** Tells whether the other object is an exercise with the same parts. */
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
                && stations.equals(that.stations)
                && skill == that.skill
                && spotterOrSafeties == that.spotterOrSafeties
                && lengthened == that.lengthened
                && staple == that.staple
                && shares.equals(that.shares);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Returns the id, such as {@code bench-press}. */
    @Override
    public String toString() {
        return id.slug();
    }
}
