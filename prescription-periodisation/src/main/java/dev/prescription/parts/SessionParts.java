package dev.prescription.parts;

import dev.prescription.athlete.Athlete;
import dev.prescription.layout.ProgrammeLayout;
import dev.prescription.layout.SessionRef;
import dev.prescription.quantity.InvalidValueException;
import java.util.List;
import java.util.Objects;

/**
 * A session that stands in a plan in place of its programme's own, for those who store it: its structure and its loads.
 *
 * @param layout a structure of that one session
 * @param athlete whose loads they are
 * @param loads the distinct loads, in the order of {@link ProgrammeLayout#cells()}; not modifiable
 */
public record SessionParts(ProgrammeLayout layout, Athlete athlete, List<LoadParts> loads) {

    /**
     * Copies the loads and checks their number.
     *
     * @param layout a structure of that one session
     * @param athlete whose loads they are
     * @param loads the distinct loads
     * @throws InvalidValueException if there is not one session, or there are not as many loads as the structure has; code
     *     {@code "wrong-count"}
     */
    public SessionParts {
        Objects.requireNonNull(layout, "layout");
        Objects.requireNonNull(athlete, "athlete");
        loads = List.copyOf(loads);
        if (loads.size() != layout.cells().size()) {
            String rule = "must be " + layout.cells().size();
            throw InvalidValueException.of("loads", rule, loads.size(), "wrong-count");
        }
        if (layout.microcycles().size() != 1
                || layout.microcycles().get(0).sessions().size() != 1) {
            throw InvalidValueException.of("session", "must be one", layout, "wrong-count");
        }
    }

    /**
     * Returns the session's name.
     *
     * @return the name
     */
    public SessionRef ref() {
        return layout.microcycles().get(0).sessions().get(0).ref();
    }

    /** Returns the name and the counts; no load. */
    @Override
    public String toString() {
        return ref() + " in place of the programme's own: " + layout;
    }
}
