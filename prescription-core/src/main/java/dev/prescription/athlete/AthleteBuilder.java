package dev.prescription.athlete;

import dev.prescription.exercise.Equipment;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.loading.LoadRounding;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.repmax.OneRepMax;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what is known of an {@link Athlete}; made by {@link Athlete#builder(String)}.
 *
 * <p>A builder is for one thread. It may be built from more than once; each athlete has its own copies.
 */
public final class AthleteBuilder {

    private static final int LONGEST_ID = 200;
    private static final Load LIGHTEST = Load.ofKilograms(20);
    private static final Load HEAVIEST = Load.ofKilograms(400);

    final String id;
    final SortedMap<ExerciseId, OneRepMax> maxes = new TreeMap<>();
    final Map<Equipment, LoadRounding> implementsOwn = new EnumMap<>(Equipment.class);

    final List<Restriction> restrictions = new ArrayList<>();

    @Nullable
    Load bodyMass;

    @Nullable
    LocalDate asOf;

    private @Nullable MassUnit unit;

    AthleteBuilder(String id) {
        this.id = Objects.requireNonNull(id, "id");
        if (id.isBlank() || id.length() > LONGEST_ID) {
            throw InvalidValueException.of("id", "must be 1 to 200 characters, not blank", id, "malformed");
        }
    }

    /**
     * Sets the unit the athlete trains in; required, since it chooses the standard gym.
     *
     * @param newUnit kilograms or pounds
     * @return this builder
     * @throws NullPointerException if {@code newUnit} is null
     */
    public AthleteBuilder unit(MassUnit newUnit) {
        this.unit = Objects.requireNonNull(newUnit, "newUnit");
        return this;
    }

    /**
     * Sets the body mass; optional, in either unit.
     *
     * @param newBodyMass 20 to 400 kg
     * @return this builder
     * @throws InvalidValueException if it is outside 20 to 400 kg, code {@code "out-of-range"}; the message does not
     *     repeat the body mass
     * @throws NullPointerException if {@code newBodyMass} is null
     */
    public AthleteBuilder bodyMass(Load newBodyMass) {
        Objects.requireNonNull(newBodyMass, "newBodyMass");
        if (LIGHTEST.isHeavierThan(newBodyMass) || newBodyMass.isHeavierThan(HEAVIEST)) {
            String given = newBodyMass.isHeavierThan(HEAVIEST) ? "more" : "less";
            throw InvalidValueException.of("bodyMass", "must be 20 to 400 kg", given, "out-of-range");
        }
        this.bodyMass = newBodyMass;
        return this;
    }

    /**
     * Sets the maximum of an exercise; one stated before for the same exercise is replaced.
     *
     * @param exercise the exercise
     * @param max the maximum, tested or estimated, with gear and date; for a lift that moves the body, the load added
     * @return this builder
     * @throws NullPointerException if an argument is null
     */
    public AthleteBuilder max(ExerciseId exercise, OneRepMax max) {
        maxes.put(Objects.requireNonNull(exercise, "exercise"), Objects.requireNonNull(max, "max"));
        return this;
    }

    /**
     * Sets the maximum of an exercise as tested, raw and undated; one stated before is replaced.
     *
     * @param exercise the exercise
     * @param tested the load lifted once, above zero; for a lift that moves the body, the load added
     * @return this builder
     * @throws InvalidValueException if the load is zero, code {@code "out-of-range"}
     * @throws NullPointerException if an argument is null
     */
    public AthleteBuilder max(ExerciseId exercise, Load tested) {
        return max(exercise, OneRepMax.tested(Objects.requireNonNull(tested, "tested")));
    }

    /**
     * Sets the athlete's own implement in place of the standard gym's; one stated before is replaced.
     *
     * <p>For example {@code with(Equipment.BARBELL, LoadRounding.nearest(LoadLadder.barbell(bar, pairs)))} for a home
     * gym. Its loads may be stated in the other unit, as in a gym with dumbbells in pounds.
     *
     * @param equipment the implement
     * @param rounding its loads and how they are rounded
     * @return this builder
     * @throws InvalidValueException if it is a {@linkplain Equipment#isStation() station}, code {@code "station"}
     * @throws NullPointerException if an argument is null
     */
    public AthleteBuilder with(Equipment equipment, LoadRounding rounding) {
        if (Objects.requireNonNull(equipment, "equipment").isStation()) {
            throw InvalidValueException.of("equipment", "must be an implement", equipment.label(), "station");
        }
        implementsOwn.put(equipment, Objects.requireNonNull(rounding, "rounding"));
        return this;
    }

    /**
     * Adds what the athlete may not do; those added before stay.
     *
     * <p>For example {@code restrict(Restriction.exclude("R-17", MovementPattern.HINGE))}: no plan of this athlete gives
     * a set of a deadlift, and a remark names {@code R-17}.
     *
     * @param added one restriction or more
     * @return this builder
     * @throws NullPointerException if {@code added} or one of them is null
     */
    public AthleteBuilder restrict(Restriction... added) {
        for (Restriction restriction : added) {
            restrictions.add(Objects.requireNonNull(restriction, "restriction"));
        }
        return this;
    }

    /**
     * Sets the day the facts are taken for, usually the day the plan is asked for: the library reads no clock. A maximum
     * dated more than a year before it is used and said to be stale; without this nothing is said. A later date than
     * this is no fault, since it may be tomorrow elsewhere.
     *
     * @param day the day
     * @return this builder
     * @throws NullPointerException if {@code day} is null
     */
    public AthleteBuilder asOf(LocalDate day) {
        this.asOf = Objects.requireNonNull(day, "day");
        return this;
    }

    /**
     * Returns the athlete.
     *
     * @return the athlete, immutable
     * @throws InvalidValueException if the unit was not stated, code {@code "missing"}
     */
    public Athlete build() {
        MassUnit known = unit;
        if (known == null) {
            throw InvalidValueException.of("unit", "must be stated: kilograms or pounds", null, "missing");
        }
        return new Athlete(this, known);
    }
}
