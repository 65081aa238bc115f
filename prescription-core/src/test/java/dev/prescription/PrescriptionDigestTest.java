package dev.prescription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.edition.DigestFile;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.Goal;
import dev.prescription.goal.Population;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.guideline.Guideline;
import dev.prescription.guideline.Rule;
import dev.prescription.parameter.Parameter;
import dev.prescription.reason.Reason;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No number of a published edition changes: each line of the committed file is what is prescribed today. */
@SuppressWarnings("EnumOrdinal") // samples step through the constants in their order
class PrescriptionDigestTest {

    private static final List<Parameter> CELL =
            List.of(Parameter.REPS, Parameter.SETS, Parameter.INTENSITY, Parameter.EFFORT, Parameter.REST);
    private static final int CASES = 300;
    private static final String WEEK = "week";
    private static final List<String> WHAT = List.of("main lift", "accessory compound", "isolation", WEEK);
    private static final List<Goal> GOALS = List.of(
            Goal.strength(),
            Goal.hypertrophy(),
            Goal.blended(),
            Goal.strength().withoutSizeGain(),
            Goal.blendedWithStrengthShare(25),
            Goal.blendedWithStrengthShare(80),
            Goal.blendedWithStrengthShare(100));

    @Test
    void no_prescription_of_a_published_edition_changed() {
        DigestFile digests = new DigestFile(
                Path.of("src/test/resources/digests/prescriptions.txt"), "PrescriptionDigestTest", "none");
        digests.hold(samples(), PrescriptionDigestTest::answer);
    }

    @Test
    void the_samples_are_three_hundred_and_visit_every_guideline_goal_population_and_role() {
        assertThat(samples()).hasSize(CASES).doesNotHaveDuplicates();
        assertThat(samples().subList(0, 27 + 9))
                .as("all of the consensus for adults")
                .allMatch(key -> key.endsWith("adults"));
        for (Guideline guideline : Guideline.shipped()) {
            assertThat(samples())
                    .filteredOn(key -> key.startsWith(guideline.label() + " |"))
                    .hasSizeGreaterThan(10);
        }
        List<String> words = new ArrayList<>(WHAT);
        GOALS.forEach(goal -> words.add("| " + goal));
        Arrays.stream(Population.values()).map(Population::label).forEach(words::add);
        assertThat(words).allSatisfy(word -> assertThat(samples()).anyMatch(key -> key.contains(word)));
    }

    /** First every cell and week of the consensus for adults, then steps through all lists at once. */
    private static List<String> samples() {
        Set<String> samples = new LinkedHashSet<>();
        for (Goal goal : GOALS.subList(0, 3)) {
            for (TrainingLevel level : TrainingLevel.values()) {
                WHAT.forEach(what -> samples.add(key(Guideline.consensus(), goal, level, what, Population.ADULT)));
            }
        }
        List<Guideline> guidelines = Guideline.shipped();
        for (int i = 0; samples.size() < CASES; i++) {
            samples.add(key(
                    guidelines.get(i % guidelines.size()),
                    GOALS.get(i % GOALS.size()),
                    TrainingLevel.values()[i % 3],
                    WHAT.get(i % WHAT.size()),
                    Population.values()[i / 12 % 3]));
        }
        return List.copyOf(samples);
    }

    private static String key(Guideline guideline, Goal goal, TrainingLevel level, String what, Population population) {
        return guideline.label() + " | " + String.join(", ", goal.toString(), level.label(), what, population.label());
    }

    /** Answers the numbers, and after a line break the rules they came from, which count in the digest only. */
    private static Optional<String> answer(String key) {
        String[] parts = key.split(" \\| |, ", -1);
        String[] label = parts[0].split(" ", -1);
        Prescriber prescriber = Prescriber.forGoal(Goal.parse(parts[1]))
                .withLevel(TrainingLevel.valueOf(parts[2].toUpperCase(Locale.ROOT)))
                .withPopulation(Arrays.stream(Population.values())
                        .filter(population -> population.label().equals(parts[4]))
                        .findFirst()
                        .orElseThrow())
                .withGuideline(Guideline.byId(label[0], label[1]));
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
