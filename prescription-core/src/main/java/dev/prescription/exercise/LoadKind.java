package dev.prescription.exercise;

/**
 * What the stated load of an exercise means, so that two loads are never confused.
 *
 * <p>The <em>system load</em> is all that the muscles move. A lifter of 80 kg who does pull-ups (share of body mass
 * 100 %) with 20 kg on a belt moves a system load of 100 kg, and is prescribed "20 kg"; with 20 kg of help from an
 * assistance machine the system load is 60 kg, and the prescription again reads "20 kg".
 */
public enum LoadKind {
    /** The load is all that is moved, the bar included: system load = load. */
    EXTERNAL,
    /** The load is what each hand holds: two dumbbells of 20 kg are stated as 20 kg. Maxima are stated per hand too. */
    PER_HAND,
    /** A share of the body plus what is added: system load = share x body mass + load. A load of zero is normal. */
    BODY_MASS_PLUS_EXTERNAL,
    /**
     * A share of the body less the help given: system load = share x body mass - load. More load makes the exercise
     * easier.
     */
    ASSISTED;

    /**
     * Tells whether the body of the lifter is part of what is moved.
     *
     * @return true for {@link #BODY_MASS_PLUS_EXTERNAL} and {@link #ASSISTED}
     */
    public boolean countsBodyMass() {
        return this == BODY_MASS_PLUS_EXTERNAL || this == ASSISTED;
    }
}
