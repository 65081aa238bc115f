package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Athlete;
import dev.prescription.athlete.AthleteBuilder;
import dev.prescription.edition.DigestFile;
import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.goal.Goal;
import dev.prescription.goal.Population;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.guideline.Guideline;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No plan of a published edition changes: each line of the committed file is what is planned today. */
@SuppressWarnings("EnumOrdinal") // samples step through the constants in their order
class PlanDigestTest {

    private static final int CASES = 200;
    private static final List<String> GOALS = List.of(
            "strength",
            "hypertrophy",
            "blended 50",
            "blended 20",
            "strength without size gain",
            "blended 80",
            "blended 0");
    private static final List<Integer> WEEKS = List.of(8, 4, 1, 12, 6);

    /** Kilograms for squat, bench press, deadlift and overhead press; 0 where a maximum is not known. */
    private static final List<String> MAXIMA = List.of(
            "140/100/180/60",
            "20/20/20/20",
            "62.5/40/80/27.5",
            "0/0/0/0",
            "300/220/340/130",
            "100/0/120/0",
            "45/22.5/60/17.5",
            "180/140/220/85",
            "0/90/0/55",
            "230/150/260/100",
            "80/52.5/102.5/37.5");

    @Test
    void no_plan_of_a_published_edition_changed() {
        String minor = Provenance.LIBRARY_VERSION.replaceFirst("^([0-9]+[.][0-9]+)[.].*", "$1");
        String frame =
                "library " + minor + ", catalogue " + Catalogue.standard().edition();
        DigestFile digests = new DigestFile(Path.of("src/test/resources/digests/plans.txt"), "PlanDigestTest", frame);
        digests.hold(samples(), PlanDigestTest::answer);
    }

    @Test
    void the_samples_are_two_hundred_and_visit_every_guideline_goal_level_and_population() {
        assertThat(samples()).hasSize(CASES).doesNotHaveDuplicates();
        for (Guideline guideline : Guideline.shipped()) {
            assertThat(samples())
                    .filteredOn(key -> key.startsWith(guideline.label() + " |"))
                    .hasSizeGreaterThan(5);
        }
        List<String> words = new ArrayList<>(GOALS);
        Arrays.stream(TrainingLevel.values()).map(TrainingLevel::label).forEach(words::add);
        Arrays.stream(Population.values()).map(Population::label).forEach(words::add);
        assertThat(words).allSatisfy(word -> assertThat(samples()).anyMatch(key -> key.contains(word + ", ")));
    }

    /** Steps through all lists at once; their lengths share few factors, so that the combinations differ. */
    private static List<String> samples() {
        List<Guideline> guidelines = Guideline.shipped();
        List<String> samples = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            samples.add(String.join(
                    ", ",
                    guidelines.get(i % guidelines.size()).label() + " | " + GOALS.get(i % GOALS.size()),
                    TrainingLevel.values()[i % 3].label(),
                    Population.values()[i / 3 % 3].label(),
                    WEEKS.get(i % 5) + " weeks",
                    2 + i / 5 % 5 + " sessions",
                    i % 2 == 0 ? "four lifts" : "three lifts",
                    MAXIMA.get(i % MAXIMA.size()) + (i % 4 == 3 ? " lb" : " kg")));
        }
        return samples;
    }

    /** Answers counts and the first loads, and after a line break every number of the plan, which count in the digest only. */
    private static Optional<String> answer(String key) {
        String[] parts = key.split(" \\| |, ", -1);
        String[] label = parts[0].split(" ", -1);
        TrainingLevel level = TrainingLevel.valueOf(parts[2].toUpperCase(Locale.ROOT));
        Population population = Arrays.stream(Population.values())
                .filter(one -> one.label().equals(parts[3]))
                .findFirst()
                .orElseThrow();
        Prescriber prescriber = Prescriber.forGoal(Goal.parse(parts[1]))
                .withLevel(level)
                .withPopulation(population)
                .withGuideline(Guideline.byId(label[0], label[1]));
        List<ExerciseId> lifts = Plans.BIG_FOUR.subList(0, parts[6].startsWith("four") ? 4 : 3);
        Plan plan = Programme.from(prescriber)
                .weeks(first(parts[4]))
                .sessionsPerWeek(first(parts[5]))
                .model(PeriodisationModel.linear())
                .mainLifts(lifts.toArray(ExerciseId[]::new))
                .build()
                .planFor(athlete(parts[7]));
        return Optional.of(summary(plan) + "\n" + PlanText.numbers(plan));
    }

    private static int first(String words) {
        return Integer.parseInt(words.substring(0, words.indexOf(' ')));
    }

    private static Athlete athlete(String maxima) {
        MassUnit unit = maxima.endsWith("lb") ? MassUnit.POUND : MassUnit.KILOGRAM;
        AthleteBuilder athlete = Athlete.builder("a-1").unit(unit);
        String[] kilograms = maxima.substring(0, maxima.indexOf(' ')).split("/", -1);
        for (int lift = 0; lift < kilograms.length; lift++) {
            double max = Double.parseDouble(kilograms[lift]);
            if (max > 0) {
                athlete.max(Plans.BIG_FOUR.get(lift), Load.ofKilograms(max).statedIn(unit));
            }
        }
        return athlete.build();
    }

    private static String summary(Plan plan) {
        int sets = Plans.exercises(plan).stream()
                .mapToInt(exercise -> exercise.sets().size())
                .sum();
        String first = plan.sessions().get(0).exercises().stream()
                .limit(2)
                .map(PlanDigestTest::line)
                .collect(Collectors.joining("; "));
        return plan.sessions().size() + " sessions, " + sets + " sets, "
                + plan.shortfalls().size() + " shortfalls, " + plan.remarks().size() + " remarks; " + first;
    }

    private static String line(PlannedExercise exercise) {
        String load = exercise.load().map(Load::toString).orElse("by effort");
        return exercise.exercise().id() + " " + exercise.sets().size() + " x " + exercise.reps() + " " + load;
    }
}
