package dev.prescription.athlete;

import dev.prescription.exercise.Equipment;
import dev.prescription.loading.LoadLadder;
import dev.prescription.loading.LoadRounding;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The implements of a usual gym, taken where an athlete does not name their own; all loads round to the nearest.
 *
 * <p>A library convention (2026.1), not a survey; state the athlete's own implements where they are known.
 *
 * <table>
 * <caption>Loads by implement</caption>
 * <tr><th>Implement</th><th>Kilograms</th><th>Pounds</th></tr>
 * <tr><td>barbell, bar counted</td><td>20 to 500 by 2.5</td><td>45 to 1,100 by 5</td></tr>
 * <tr><td>EZ bar, bar counted</td><td>10 to 150 by 2.5</td><td>20 to 330 by 5</td></tr>
 * <tr><td>dumbbell, per hand</td><td>1 to 10 by 1, 12 to 60 by 2</td><td>5 to 130 by 5</td></tr>
 * <tr><td>cable</td><td>5 to 120 by 5</td><td>10 to 260 by 10</td></tr>
 * <tr><td>machine with a stack</td><td>5 to 200 by 5</td><td>10 to 440 by 10</td></tr>
 * <tr><td>machine with plates, plates only</td><td>0 to 600 by 5</td><td>0 to 1,320 by 10</td></tr>
 * <tr><td>body mass, load added</td><td>0 to 150 by 2.5</td><td>0 to 330 by 5</td></tr>
 * <tr><td>assistance machine, help given</td><td>0 to 100 by 5</td><td>0 to 220 by 10</td></tr>
 * <tr><td>plates held</td><td>2.5 to 50 by 2.5</td><td>5 to 110 by 5</td></tr>
 * <tr><td>Smith machine, bar counted</td><td>20 to 300 by 2.5</td><td>45 to 660 by 5</td></tr>
 * <tr><td>trap bar, bar counted</td><td>25 to 400 by 2.5</td><td>55 to 880 by 5</td></tr>
 * <tr><td>kettlebell</td><td>4 to 48 by 4</td><td>10 to 100 by 10</td></tr>
 * <tr><td>band, as the maker says</td><td>0 to 60 by 5</td><td>0 to 130 by 10</td></tr>
 * </table>
 */
public final class StandardGym {

    private static final StandardGym KILOGRAMS = new StandardGym(MassUnit.KILOGRAM, kilograms());
    private static final StandardGym POUNDS = new StandardGym(MassUnit.POUND, pounds());

    private final MassUnit unit;
    private final @Nullable LoadRounding[] byPlace;

    @SuppressWarnings("EnumOrdinal") // lives in memory only: never stored, never compared across versions
    private StandardGym(MassUnit unit, Map<Equipment, LoadRounding> roundings) {
        this.unit = unit;
        this.byPlace = new LoadRounding[Equipment.values().length];
        for (Equipment equipment : Equipment.values()) {
            if (!equipment.isStation()) {
                byPlace[equipment.ordinal()] = Objects.requireNonNull(roundings.get(equipment), equipment.name());
            }
        }
    }

    private static Map<Equipment, LoadRounding> kilograms() {
        List<Load> dumbbells = new ArrayList<>();
        for (int kilograms = 1; kilograms <= 60; kilograms += kilograms < 10 ? 1 : 2) {
            dumbbells.add(Load.ofKilograms(kilograms));
        }
        MassUnit unit = MassUnit.KILOGRAM;
        Map<Equipment, LoadRounding> all = new EnumMap<>(Equipment.class);
        all.put(Equipment.BARBELL, grid(unit, 20, 2.5, 500));
        all.put(Equipment.EZ_BAR, grid(unit, 10, 2.5, 150));
        all.put(Equipment.DUMBBELL, LoadRounding.nearest(LoadLadder.ofLoads(dumbbells)));
        all.put(Equipment.CABLE, grid(unit, 5, 5, 120));
        all.put(Equipment.MACHINE, grid(unit, 5, 5, 200));
        all.put(Equipment.PLATE_LOADED_MACHINE, grid(unit, 0, 5, 600));
        all.put(Equipment.BODY_MASS, grid(unit, 0, 2.5, 150));
        all.put(Equipment.ASSISTANCE_MACHINE, grid(unit, 0, 5, 100));
        all.put(Equipment.PLATE, grid(unit, 2.5, 2.5, 50));
        all.put(Equipment.SMITH_MACHINE, grid(unit, 20, 2.5, 300));
        all.put(Equipment.TRAP_BAR, grid(unit, 25, 2.5, 400));
        all.put(Equipment.KETTLEBELL, grid(unit, 4, 4, 48));
        all.put(Equipment.BAND, grid(unit, 0, 5, 60));
        return all;
    }

    private static Map<Equipment, LoadRounding> pounds() {
        MassUnit unit = MassUnit.POUND;
        Map<Equipment, LoadRounding> all = new EnumMap<>(Equipment.class);
        all.put(Equipment.BARBELL, grid(unit, 45, 5, 1_100));
        all.put(Equipment.EZ_BAR, grid(unit, 20, 5, 330));
        all.put(Equipment.DUMBBELL, grid(unit, 5, 5, 130));
        all.put(Equipment.CABLE, grid(unit, 10, 10, 260));
        all.put(Equipment.MACHINE, grid(unit, 10, 10, 440));
        all.put(Equipment.PLATE_LOADED_MACHINE, grid(unit, 0, 10, 1_320));
        all.put(Equipment.BODY_MASS, grid(unit, 0, 5, 330));
        all.put(Equipment.ASSISTANCE_MACHINE, grid(unit, 0, 10, 220));
        all.put(Equipment.PLATE, grid(unit, 5, 5, 110));
        all.put(Equipment.SMITH_MACHINE, grid(unit, 45, 5, 660));
        all.put(Equipment.TRAP_BAR, grid(unit, 55, 5, 880));
        all.put(Equipment.KETTLEBELL, grid(unit, 10, 10, 100));
        all.put(Equipment.BAND, grid(unit, 0, 10, 130));
        return all;
    }

    private static LoadRounding grid(MassUnit unit, double lowest, double step, double highest) {
        return LoadRounding.grid(Load.of(lowest, unit), Load.of(step, unit), Load.of(highest, unit));
    }

    /**
     * Returns the usual gym of a unit.
     *
     * @param unit kilograms or pounds
     * @return the same instance every time
     * @throws NullPointerException if {@code unit} is null
     */
    public static StandardGym of(MassUnit unit) {
        Objects.requireNonNull(unit, "unit");
        return unit == MassUnit.KILOGRAM ? KILOGRAMS : POUNDS;
    }

    /**
     * Returns the unit its loads are stated in.
     *
     * @return the unit
     */
    public MassUnit unit() {
        return unit;
    }

    /**
     * Returns the loads of an implement and their rounding.
     *
     * @param equipment the implement
     * @return the rounding to the nearest, the same instance every time
     * @throws InvalidValueException if it is a {@linkplain Equipment#isStation() station}, code {@code "station"}
     * @throws NullPointerException if {@code equipment} is null
     */
    public LoadRounding loadRounding(Equipment equipment) {
        return of(byPlace, equipment);
    }

    /** The rounding of an implement among roundings by place. */
    @SuppressWarnings("EnumOrdinal") // lives in memory only: never stored, never compared across versions
    static LoadRounding of(@Nullable LoadRounding[] byPlace, Equipment equipment) {
        LoadRounding rounding =
                byPlace[Objects.requireNonNull(equipment, "equipment").ordinal()];
        if (rounding == null) {
            throw InvalidValueException.of("equipment", "must be an implement", equipment.label(), "station");
        }
        return rounding;
    }

    /** The roundings by the place of the implement, those stated in place of the standard ones; shared where none is. */
    @SuppressWarnings("EnumOrdinal") // lives in memory only: never stored, never compared across versions
    @Nullable
    LoadRounding[] withOwn(Map<Equipment, LoadRounding> own) {
        if (own.isEmpty()) {
            return byPlace;
        }
        @Nullable LoadRounding[] all = byPlace.clone();
        own.forEach((equipment, rounding) -> all[equipment.ordinal()] = rounding);
        return all;
    }

    /**
     * Returns the name and the unit.
     *
     * @return {@code standard gym, kg} or {@code standard gym, lb}
     */
    @Override
    public String toString() {
        return "standard gym, " + unit.symbol();
    }
}
