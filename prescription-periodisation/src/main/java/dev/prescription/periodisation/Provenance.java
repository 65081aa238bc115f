package dev.prescription.periodisation;

import dev.prescription.Prescriber;
import dev.prescription.exercise.Exercise;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a plan was made with, so that the same plan can be made again or a change explained.
 *
 * <p>For example library 0.1.0-SNAPSHOT, guideline consensus 2026.1, catalogue 2026.2, rep-max model RTS, model linear.
 *
 * @param libraryVersion the version of this library
 * @param guideline id and edition of the guideline and of those below it, such as {@code seed-000 2026.1 over consensus 2026.1}
 * @param catalogueEdition the edition of the exercise catalogue
 * @param repMaxModel the name of the rep-max model
 * @param periodisationModel the name of the periodisation model
 * @param rounding how the loads of the programme's exercises are rounded
 * @param inputDigest SHA-256 of all inputs in hexadecimal: goal, level, structure, terms of the week, maxima, implements,
 *     restrictions and the day the facts are taken for
 */
public record Provenance(
        String libraryVersion,
        String guideline,
        String catalogueEdition,
        String repMaxModel,
        String periodisationModel,
        String rounding,
        String inputDigest) {

    /** The version of this library; a test holds it to the build's. */
    static final String LIBRARY_VERSION = "0.1.0-SNAPSHOT";

    static Provenance of(Plan plan) {
        Programme programme = plan.programme();
        Prescriber prescriber = programme.prescriber();
        StringBuilder rounding = new StringBuilder();
        StringBuilder inputs = new StringBuilder()
                .append(prescriber.goal())
                .append(';')
                .append(prescriber.level())
                .append(';')
                .append(prescriber.population())
                .append(';')
                .append(plan.athlete().bodyMass())
                .append(plan.athlete().restrictions().asList())
                .append(plan.athlete().asOf())
                .append(programme.restrictions().asList())
                .append(programme.terms());
        for (Exercise exercise : programme.layout().exercises()) {
            String implement = exercise.equipment() + " " + plan.athlete().loadRounding(exercise);
            if (rounding.indexOf(implement) < 0) {
                rounding.append(rounding.isEmpty() ? "" : "; ").append(implement);
            }
            inputs.append(';').append(exercise.id()).append('=');
            plan.athlete()
                    .oneRepMax(exercise.id())
                    .ifPresent(
                            max -> inputs.append(max.load()).append(max.gear()).append(max.date()));
        }
        programme.microcycles().forEach(microcycle -> inputs.append(microcycle));
        plan.replacedSessions().forEach(session -> inputs.append(session.layout()));
        String guideline = programme.guidelines();
        String models = programme.repMaxModel().name() + ";" + programme.parts().modelName();
        String digest = digest(inputs + guideline + models + rounding);
        return new Provenance(
                LIBRARY_VERSION,
                guideline,
                programme.parts().catalogue().edition(),
                programme.repMaxModel().name(),
                programme.parts().modelName(),
                rounding.toString(),
                digest);
    }

    private static String digest(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
