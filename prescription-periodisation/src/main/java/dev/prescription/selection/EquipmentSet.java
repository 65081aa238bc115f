package dev.prescription.selection;

import dev.prescription.exercise.Equipment;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What is at hand in five common places to train.
 *
 * <p>For example {@link #DUMBBELLS} has dumbbells and the lifter's own body, and so a goblet squat but no leg press. A
 * library convention, not a survey: state a place's own equipment where it is known.
 */
public enum EquipmentSet {
    /** A commercial gym: all there is. */
    FULL_GYM,
    /** A garage: a straight bar with plates, bench, rack and pull-up bar, and the lifter's body. */
    BARBELL_HOME,
    /** Dumbbells, a bench and the lifter's body. */
    DUMBBELLS,
    /** Elastic bands and the lifter's body. */
    BANDS_AND_BODY_MASS,
    /** A hall of guided machines, cables and benches, without free weights. */
    MACHINES;

    /**
     * Returns what is at hand.
     *
     * @return the equipment in the order of {@link Equipment}, the body always among it, unmodifiable
     */
    public Set<Equipment> equipment() {
        return Collections.unmodifiableSet(
                switch (this) {
                    case FULL_GYM -> EnumSet.allOf(Equipment.class);
                    case BARBELL_HOME ->
                        EnumSet.of(
                                Equipment.BARBELL,
                                Equipment.PLATE,
                                Equipment.BODY_MASS,
                                Equipment.BENCH,
                                Equipment.RACK,
                                Equipment.PULL_UP_BAR);
                    case DUMBBELLS -> EnumSet.of(Equipment.DUMBBELL, Equipment.BENCH, Equipment.BODY_MASS);
                    case BANDS_AND_BODY_MASS -> EnumSet.of(Equipment.BAND, Equipment.BODY_MASS);
                    case MACHINES ->
                        EnumSet.of(
                                Equipment.CABLE,
                                Equipment.MACHINE,
                                Equipment.PLATE_LOADED_MACHINE,
                                Equipment.SMITH_MACHINE,
                                Equipment.ASSISTANCE_MACHINE,
                                Equipment.BENCH,
                                Equipment.BACK_EXTENSION_BENCH,
                                Equipment.BODY_MASS);
                });
    }

    /**
     * Returns the place in words, such as {@code bands and body mass}.
     *
     * @return the name in lower case, with blanks
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
