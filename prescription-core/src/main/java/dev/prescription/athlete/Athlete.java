package dev.prescription.athlete;

import dev.prescription.exercise.Equipment;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.LoadKind;
import dev.prescription.loading.LoadRounding;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.repmax.OneRepMax;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a plan needs to know of one athlete: maxima, unit, implements, restrictions and, where known, the body mass.
 *
 * <pre>{@code
 * Athlete athlete = Athlete.builder("a-17")
 *         .unit(MassUnit.KILOGRAM)
 *         .bodyMass(Load.ofKilograms(82.5))
 *         .max(ExerciseId.BACK_SQUAT, Load.ofKilograms(140))
 *         .max(ExerciseId.of("pull-up"), Load.ofKilograms(25))
 *         .build();
 * }</pre>
 *
 * <p>A maximum is stated as the exercise's {@link LoadKind} says: for a bar the whole load, for dumbbells what one hand
 * holds. For a lift that moves the body it is the load <em>added</em> to the body: the 25 kg above hang from the belt,
 * and the system load is share x body mass + 25 kg. A lifter whose best is the body alone has no maximum that can be
 * stated, and is prescribed by effort. A geared maximum is returned with its gear; it is the plan that refuses it for
 * raw work. Two athletes are equal when all parts are, in whatever order they were stated.
 */
public final class Athlete {

    private final String id;
    private final MassUnit unit;
    private final @Nullable Load bodyMass;
    private final SortedMap<ExerciseId, OneRepMax> maxes;
    private final MaximumTable maximumTable;
    private final Map<Equipment, LoadRounding> implementsOwn;
    private final @Nullable LoadRounding[] roundings;
    private final Restrictions restrictions;
    private final @Nullable LocalDate asOf;

    Athlete(AthleteBuilder builder, MassUnit unit) {
        this.id = builder.id;
        this.unit = unit;
        this.bodyMass = builder.bodyMass;
        this.maxes = Collections.unmodifiableSortedMap(new TreeMap<>(builder.maxes));
        this.maximumTable = new MaximumTable(maxes);
        this.implementsOwn = Collections.unmodifiableMap(new EnumMap<>(builder.implementsOwn));
        this.roundings = StandardGym.of(unit).withOwn(implementsOwn);
        this.restrictions = Restrictions.of(builder.restrictions);
        this.asOf = builder.asOf;
    }

    /**
     * Begins an athlete with this id; the unit must follow.
     *
     * @param id the caller's own key, 1 to 200 characters, not blank; it is printed, so it should not be a secret
     * @return the builder
     * @throws InvalidValueException if the id is blank or too long, code {@code "malformed"}
     * @throws NullPointerException if {@code id} is null
     */
    public static AthleteBuilder builder(String id) {
        return new AthleteBuilder(id);
    }

    /**
     * Returns a builder filled with this athlete, for a changed maximum or implement.
     *
     * @return a new builder; changing it leaves this athlete as it is
     */
    public AthleteBuilder toBuilder() {
        AthleteBuilder builder = new AthleteBuilder(id).unit(unit);
        builder.bodyMass = bodyMass;
        builder.maxes.putAll(maxes);
        builder.implementsOwn.putAll(implementsOwn);
        builder.restrictions.addAll(restrictions.asList());
        builder.asOf = asOf;
        return builder;
    }

    /**
     * Returns the caller's key.
     *
     * @return the id, never blank
     */
    public String id() {
        return id;
    }

    /**
     * Returns the unit the athlete trains in, which chooses the {@link StandardGym}.
     *
     * @return the unit
     */
    public MassUnit unit() {
        return unit;
    }

    /**
     * Returns the body mass, which lifts that move the body need for a load.
     *
     * @return 20 to 400 kg, in the unit it was stated in; empty where it is not known
     */
    public Optional<Load> bodyMass() {
        return Optional.ofNullable(bodyMass);
    }

    /**
     * Returns the maximum of an exercise with its gear and date, as stated; nothing is allocated.
     *
     * @param exercise the exercise
     * @return the maximum; empty where none was stated
     * @throws NullPointerException if {@code exercise} is null
     */
    public Optional<OneRepMax> oneRepMax(ExerciseId exercise) {
        return maximumTable.of(Objects.requireNonNull(exercise, "exercise"));
    }

    /**
     * Returns the mass of a maximum that serves raw work: 1,400,000,000,000 for a raw 140 kg; nothing is allocated.
     *
     * @param exercise the exercise
     * @return the maximum in 10<sup>-10</sup> kg; 0 where none was stated, or where it was lifted in a suit or a bench
     *     shirt
     * @throws NullPointerException if {@code exercise} is null
     */
    public long rawTenthMicrograms(ExerciseId exercise) {
        return maximumTable.rawMassOf(Objects.requireNonNull(exercise, "exercise"));
    }

    /**
     * Returns all maxima.
     *
     * @return the maxima, iterated by exercise id, unmodifiable
     */
    public Map<ExerciseId, OneRepMax> maxes() {
        return maxes;
    }

    /**
     * Returns what the athlete may not do; every plan obeys it and says so.
     *
     * @return the restrictions, maybe none
     */
    public Restrictions restrictions() {
        return restrictions;
    }

    /**
     * Returns the day the facts are taken for, as the caller stated it.
     *
     * @return the day; empty where none was stated, and then nothing is said of the age of a maximum
     */
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    /**
     * Says whether the maximum of an exercise is stale: dated more than a year before {@link #asOf()} (library
     * convention, evidence id {@code C-STALE-01}). A stale maximum is still used, and said to be stale.
     *
     * @param exercise the exercise
     * @return whether it is; false where the maximum, its date or the day is not known
     * @throws NullPointerException if {@code exercise} is null
     */
    public boolean isStale(ExerciseId exercise) {
        LocalDate day = asOf;
        return day != null
                && oneRepMax(exercise)
                        .flatMap(OneRepMax::date)
                        .filter(date -> date.isBefore(day.minusYears(1)))
                        .isPresent();
    }

    /**
     * Returns the implements that were stated, those of the standard gym left out.
     *
     * @return how each rounds, in the order of {@link Equipment}; not modifiable
     */
    public Map<Equipment, LoadRounding> ownImplements() {
        return implementsOwn;
    }

    /**
     * Returns the loads an exercise can be loaded with, and how they are rounded; nothing is allocated.
     *
     * <p>The athlete's own implement where one was stated for the exercise's equipment, else the standard gym's. An
     * exercise whose load is help ({@link LoadKind#ASSISTED}) takes the assistance machine whatever its equipment.
     *
     * @param exercise the exercise
     * @return the rounding
     * @throws NullPointerException if {@code exercise} is null
     */
    public LoadRounding loadRounding(Exercise exercise) {
        Objects.requireNonNull(exercise, "exercise");
        return loadRounding(
                exercise.loadKind() == LoadKind.ASSISTED ? Equipment.ASSISTANCE_MACHINE : exercise.equipment());
    }

    /**
     * Returns the loads of an implement, and how they are rounded; nothing is allocated.
     *
     * @param equipment the implement
     * @return the athlete's own where stated, else the standard gym's
     * @throws InvalidValueException if it is a {@linkplain Equipment#isStation() station}, code {@code "station"}
     * @throws NullPointerException if {@code equipment} is null
     */
    public LoadRounding loadRounding(Equipment equipment) {
        return StandardGym.of(roundings, equipment);
    }

    /**
     * Tells whether the other object is an athlete with the same parts.
     *
     * @param other the object to compare with
     * @return true if id, unit, body mass, maxima, own implements, restrictions and the day of the facts are equal
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Athlete that
                && id.equals(that.id)
                && unit == that.unit
                && Objects.equals(bodyMass, that.bodyMass)
                && maxes.equals(that.maxes)
                && implementsOwn.equals(that.implementsOwn)
                && restrictions.equals(that.restrictions)
                && Objects.equals(asOf, that.asOf);
    }

    /**
     * Returns a hash of the id, which equal athletes share.
     *
     * @return the hash, the same in every run
     */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * Returns the id and counts, never a load, the body mass or a restriction's code.
     *
     * @return text such as {@code athlete a-17: 4 maxima, 1 own implement, 2 restrictions}; restrictions are left out
     *     where there are none
     */
    @Override
    public String toString() {
        return "athlete " + id + ": " + counted(maxes.size(), "maximum", "maxima") + ", "
                + counted(implementsOwn.size(), "own implement", "own implements")
                + (restrictions.isEmpty()
                        ? ""
                        : ", " + counted(restrictions.asList().size(), "restriction", "restrictions"));
    }

    private static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
