package dev.prescription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.edition.DigestFile;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.guideline.Guideline;
import dev.prescription.guideline.Rule;
import dev.prescription.parameter.Parameter;
import dev.prescription.reason.Reason;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No number of a published edition changes: each line of the committed file is what is prescribed today. */
class PrescriptionDigestTest {

    private static final List<Parameter> CELL =
            List.of(Parameter.REPS, Parameter.SETS, Parameter.INTENSITY, Parameter.EFFORT, Parameter.REST);
    private static final String WEEK = "week";

    @Test
    void no_prescription_of_a_published_edition_changed() {
        DigestFile digests = new DigestFile(
                Path.of("src/test/resources/digests/prescriptions.txt"), "PrescriptionDigestTest", "none");
        digests.hold(samples(), PrescriptionDigestTest::answer);
    }

    @Test
    void every_cell_and_week_of_the_consensus_is_among_the_samples() {
        assertThat(samples()).hasSize(27 + 9).doesNotHaveDuplicates();
    }

    private static List<String> samples() {
        List<String> samples = new ArrayList<>();
        for (Goal goal : List.of(Goal.strength(), Goal.hypertrophy(), Goal.blended())) {
            for (TrainingLevel level : TrainingLevel.values()) {
                for (ExerciseRole role : ExerciseRole.values()) {
                    samples.add(key(Guideline.consensus(), goal, level, word(role)));
                }
                samples.add(key(Guideline.consensus(), goal, level, WEEK));
            }
        }
        return samples;
    }

    private static String key(Guideline guideline, Goal goal, TrainingLevel level, String what) {
        return guideline.label() + " | " + String.join(", ", goal.toString(), level.label(), what, "adults");
    }

    private static String word(ExerciseRole role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Answers the numbers, and after a line break the rules they came from, which count in the digest only. */
    private static Optional<String> answer(String key) {
        String[] parts = key.split(" \\| |, ", -1);
        Prescriber prescriber = Prescriber.forGoal(Goal.parse(parts[1]))
                .withLevel(TrainingLevel.valueOf(parts[2].toUpperCase(Locale.ROOT)))
                .withGuideline(Guideline.byId(parts[0].substring(0, parts[0].indexOf(' '))));
        List<Reason> reasons = new ArrayList<>();
        String binding = "";
        if (parts[3].equals(WEEK)) {
            WeeklyPrescription week = prescriber.weekly();
            week.parameters().forEach(parameter -> reasons.add(week.why(parameter)));
        } else {
            Prescription cell = prescriber.prescribe(
                    ExerciseRole.valueOf(parts[3].toUpperCase(Locale.ROOT).replace(' ', '_')));
            CELL.stream().filter(cell.parameters()::contains).forEach(parameter -> reasons.add(cell.why(parameter)));
            binding = "; " + cell.bindingPair().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " bind";
        }
        return Optional.of(reasons.stream()
                        .map(reason -> name(reason.parameter()) + " " + reason.value())
                        .collect(Collectors.joining(", "))
                + binding
                + "\n"
                + reasons.stream()
                        .flatMap(reason -> reason.rules().stream())
                        .map((Rule rule) -> rule.guideline() + " " + rule.id())
                        .collect(Collectors.joining("\n")));
    }

    private static String name(Parameter parameter) {
        return parameter.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
