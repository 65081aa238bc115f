package dev.prescription.examples.programme;

import dev.prescription.Prescriber;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.periodisation.Programme;
import dev.prescription.written.WrittenProgramme;
import java.util.Objects;

/**
 * A programme as a coach wrote it.
 *
 * @param written the programme
 */
public record WrittenRecipe(WrittenProgramme written) implements ProgrammeRecipe {
    /** Refuses a null. */
    public WrittenRecipe {
        Objects.requireNonNull(written, "written");
    }

    @Override
    public Programme programme(Prescriber prescriber, ExerciseId... mainLifts) {
        return Programme.builder().programme(written).judgedBy(prescriber).build();
    }
}
