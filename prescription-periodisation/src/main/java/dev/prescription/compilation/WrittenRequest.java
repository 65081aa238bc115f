package dev.prescription.compilation;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Restrictions;
import dev.prescription.exercise.Catalogue;
import dev.prescription.layout.ProgrammeLayout;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.written.WrittenProgramme;
import java.util.Objects;

/**
 * All that a written programme's structure is compiled from.
 *
 * @param programme the programme as the coach wrote it
 * @param prescriber by whose guideline it is judged, and who gives what it leaves open
 * @param repMaxModel how repetitions, reserve and intensity hang together
 * @param catalogue the exercises it names
 * @param restrictions what nobody who follows the programme may do
 */
public record WrittenRequest(
        WrittenProgramme programme,
        Prescriber prescriber,
        RepMaxModel repMaxModel,
        Catalogue catalogue,
        Restrictions restrictions) {

    /** Checks that nothing is missing. */
    public WrittenRequest {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(prescriber, "prescriber");
        Objects.requireNonNull(repMaxModel, "repMaxModel");
        Objects.requireNonNull(catalogue, "catalogue");
        Objects.requireNonNull(restrictions, "restrictions");
    }

    /**
     * Compiles the structure.
     *
     * @return the structure
     * @throws dev.prescription.quantity.InvalidValueException if an exercise is not in the catalogue, or a load cannot be
     *     stated as a share of its maximum
     */
    public ProgrammeLayout compile() {
        return new WrittenCompiler(this).compile();
    }
}
