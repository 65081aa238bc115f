package dev.prescription.jackson.programme;

import dev.prescription.athlete.Athlete;
import dev.prescription.jackson.programme.StructureForms.Structure;
import dev.prescription.parts.LoadParts;
import dev.prescription.parts.SessionParts;
import dev.prescription.periodisation.Plan;
import java.util.List;
import java.util.Optional;

/**
 * A session in the place of the programme's own, as it is written: its structure and its very loads.
 *
 * @param structure its structure
 * @param athlete whose loads they are; empty where it is the plan's
 * @param loads its loads
 */
record Replaced(Structure structure, Optional<Athlete> athlete, List<LoadParts> loads) {

    /** Every session of a plan that is not its programme's own. */
    static List<Replaced> of(Plan plan) {
        return plan.microcycles().stream()
                .flatMap(microcycle -> microcycle.replaced().stream())
                .map(parts -> new Replaced(
                        Taken.of(parts.layout(), plan.programme().goal()),
                        Optional.of(parts.athlete()).filter(athlete -> !athlete.equals(plan.athlete())),
                        parts.loads()))
                .toList();
    }

    /** The plan with this session in its place. */
    Plan in(Plan plan) {
        SessionParts parts = new SessionParts(
                Rebuilt.of(structure, plan.programme().prescriber()), athlete.orElse(plan.athlete()), loads);
        return plan.microcycles().get(0).with(parts);
    }
}
