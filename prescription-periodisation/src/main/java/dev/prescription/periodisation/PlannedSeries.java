package dev.prescription.periodisation;

import dev.prescription.athlete.Restriction;
import dev.prescription.layout.LoadOutcome;
import dev.prescription.layout.SeriesLayout;
import dev.prescription.layout.SlotLayout;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Load;
import dev.prescription.resolution.PackedLoad;
import dev.prescription.scheme.RepTarget;
import dev.prescription.scheme.SetKind;
import dev.prescription.technique.Technique;
import java.util.Optional;

/**
 * The sets of one planned exercise that share a target and a load, a view on the plan.
 *
 * <p>For example the back-off sets after a top set: four of five with 90 kg.
 *
 * @param plan the plan it belongs to
 * @param slot the structure of its exercise
 * @param layout its structure, shared by every plan of the programme
 */
public record PlannedSeries(Plan plan, SlotLayout slot, SeriesLayout layout) {

    /**
     * Returns the exercise it belongs to.
     *
     * @return the exercise
     */
    public PlannedExercise exercise() {
        return new PlannedExercise(plan, slot);
    }

    /**
     * Returns what its sets are for.
     *
     * @return the kind
     */
    public SetKind kind() {
        return layout.kind();
    }

    /**
     * Returns how many sets it has.
     *
     * @return the sets; 0 where the series is withheld
     */
    public int sets() {
        return plan.isWithheld(layout) ? 0 : layout.sets().sets();
    }

    /**
     * Returns how the load came about, or why there is none.
     *
     * @return the outcome
     */
    public LoadOutcome outcome() {
        return PackedLoad.outcome(plan.packed(layout.cell()));
    }

    /**
     * Returns the load of every set, rounded to what the athlete can load.
     *
     * @return the load as it is stated for the exercise (per hand, or added to the body, where that is its kind); empty
     *     where the sets are given by effort
     */
    public Optional<Load> load() {
        return plan.load(layout);
    }

    /**
     * Returns the repetitions of every set: the series' own, or those derived anew for the rounded load. Where the
     * series is withheld they are the programme's, and not to be done.
     *
     * @return the repetitions, 1 to 100: the fewest that are asked for; 0 where a time or a total is
     */
    public int reps() {
        return plan.reps(layout);
    }

    /**
     * Returns what is asked for in each set.
     *
     * @return exact repetitions, a range, as many as possible, a time or a total
     */
    public RepTarget target() {
        return layout.reps();
    }

    /**
     * Returns how the sets are done.
     *
     * @return the technique; empty where they are done plainly
     */
    public Optional<Technique> technique() {
        return layout.technique();
    }

    /**
     * Returns the exact intensity before rounding: the series' own, or what a {@link #restriction()} leaves of it.
     *
     * @return the share of the maximum used, or empty where effort alone governs or the series is withheld
     */
    public Optional<Intensity> intensity() {
        return restriction().isPresent() ? plan.restrictedShare(layout.cell()) : layout.intensity();
    }

    /**
     * Returns the restriction that changed this series in this plan: lowered its load, raised its reserve or withheld
     * it. Where a cap and a floor both did, the one that asks for more.
     *
     * @return the athlete's or the programme's restriction; empty where none changed it
     */
    public Optional<Restriction> restriction() {
        return plan.restriction(layout.cell());
    }

    /**
     * Returns how the load follows from the maximum: exact, rounded, what it implies, the warm-up before it.
     *
     * @return the derivation, or empty where the sets are given by effort or the load is written as such
     */
    public Optional<LoadDerivation> derivation() {
        return outcome().isLoaded() && layout.intensity().isPresent()
                ? Optional.of(new LoadDerivation(this))
                : Optional.empty();
    }

    /** Returns the exercise and the series, without a load. */
    @Override
    public String toString() {
        return slot.ref() + " " + slot.exercise().name() + " " + layout.sets().sets() + " x " + layout.reps();
    }
}
