package dev.prescription.compilation;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Restrictions;
import dev.prescription.exercise.Catalogue;
import dev.prescription.layout.LoadBasis;
import dev.prescription.layout.MicrocycleLayout;
import dev.prescription.layout.ProgrammeLayout;
import dev.prescription.layout.SessionRef;
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
        return new WrittenCompiler(this, LoadBasis.whole()).compile();
    }

    /**
     * Compiles the only session of the programme to stand in another programme.
     *
     * @param microcycle the microcycle it stands in
     * @param ref its name there
     * @param ofMaximum what shares of a maximum are taken of there
     * @return the structure of a microcycle with this session alone; what it does to the week's ceilings is not remarked
     * @throws dev.prescription.quantity.InvalidValueException if an exercise is not in the catalogue, or a load cannot be
     *     stated as a share of its maximum
     */
    public ProgrammeLayout compileSession(MicrocycleLayout microcycle, SessionRef ref, LoadBasis ofMaximum) {
        return new WrittenCompiler(this, ofMaximum).compileSession(microcycle, ref);
    }
}
