package dev.prescription.model;

import dev.prescription.evidence.EvidenceBase;
import dev.prescription.evidence.Finding;
import java.util.List;

/**
 * How a generated programme lays the sets of a main lift out within its zone.
 *
 * <p>For example four sets of a blended intermediate's squat, 72-85 %1RM, are 4 x 6 at one load, or a top set of the heavy
 * half, 78.5-85 %1RM, and three back-offs of the light half, 72-78.5 %1RM.
 */
public enum MainLiftScheme {
    /** All sets at one load, which the reserve of the last set binds. */
    STRAIGHT_SETS("straight sets"),
    /**
     * One set in the heavier half of the zone's intensities, then the other sets in the lighter half, each half run through by
     * the periodisation model on its own. A deload leaves the top set out. Where the zone names no intensity, a slot has one set
     * only, or a half holds no series, the sets are straight (convention C-TOP-01).
     */
    TOP_SET_AND_BACK_OFFS("top set and back-offs");

    private final String text;

    MainLiftScheme(String text) {
        this.text = text;
    }

    /**
     * Returns what the scheme rests on.
     *
     * @return the convention C-FADE-01 for straight sets, C-TOP-01 for a top set and back-offs; unmodifiable
     */
    public List<Finding> findings() {
        return List.of(EvidenceBase.standard().get(this == STRAIGHT_SETS ? "C-FADE-01" : "C-TOP-01"));
    }

    /** Returns the name a coach says, such as {@code top set and back-offs}. */
    @Override
    public String toString() {
        return text;
    }
}
