package dev.prescription.examples;

import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.Muscle;
import dev.prescription.selection.EquipmentSet;
import dev.prescription.selection.TrainingContext;
import dev.prescription.selection.TrainingContextBuilder;
import dev.prescription.terms.WeekTerms;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what is agreed about the weeks: {@code -Dsessions= -Dminutes= -Dequipment= -Demphasise= -Dexclude=}. */
final class WeekOptions {

    private final ProgrammeOptions options;

    WeekOptions(ProgrammeOptions options) {
        this.options = options;
    }

    WeekTerms terms(WeekTerms usual) throws UserError {
        int sessions = options.number("sessions", WeekTerms.FEWEST_SESSIONS, WeekTerms.MOST_SESSIONS, usual.sessions());
        WeekTerms terms = WeekTerms.ofSessions(sessions).withContext(context());
        if (options.given("minutes") == null) {
            return terms;
        }
        return terms.withMinutes(
                options.number("minutes", WeekTerms.FEWEST_MINUTES, WeekTerms.MOST_MINUTES, usual.sessions()));
    }

    private TrainingContext context() throws UserError {
        TrainingContextBuilder context = TrainingContext.builder();
        String place = options.given("equipment");
        if (place != null) {
            context.equipment(Arrays.stream(EquipmentSet.values())
                    .filter(one -> one.label().equals(ProgrammeOptions.words(place)))
                    .findFirst()
                    .orElseThrow(() -> ProgrammeOptions.wrong(
                            "equipment",
                            "must be full gym, barbell home, dumbbells, bands and body mass or machines",
                            place)));
        }
        for (String word : listed("emphasise")) {
            context.emphasise(Arrays.stream(Muscle.values())
                    .filter(muscle -> muscle.label().equals(ProgrammeOptions.words(word)))
                    .findFirst()
                    .orElseThrow(() -> ProgrammeOptions.wrong("emphasise", "must name muscles: " + muscles(), word)));
        }
        for (String word : listed("exclude")) {
            context.exclude(exercise(word)
                    .orElseThrow(
                            () -> ProgrammeOptions.wrong("exclude", "must name exercises of the catalogue", word)));
        }
        return context.build();
    }

    private String[] listed(String option) {
        String given = options.given(option);
        return given == null || given.isBlank() ? new String[0] : given.strip().split("\\s*,\\s*");
    }

    /** An exercise by its id or by any of its names. */
    private static Optional<ExerciseId> exercise(String word) {
        return Catalogue.standard().exercises().stream()
                .filter(exercise -> exercise.id().slug().equals(word))
                .findFirst()
                .or(() -> Catalogue.standard().findByName(word))
                .map(exercise -> exercise.id());
    }

    private static String muscles() {
        return Arrays.stream(Muscle.values()).map(Muscle::label).collect(Collectors.joining(", "));
    }
}
