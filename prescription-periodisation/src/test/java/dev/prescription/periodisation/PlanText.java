package dev.prescription.periodisation;

import dev.prescription.athlete.Athlete;
import dev.prescription.athlete.Restriction;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Every number of a plan as text, and a main that prints digests for another JVM to compare. */
final class PlanText {

    private static final List<TrainingLevel> LEVELS = List.of(TrainingLevel.values());

    private PlanText() {}

    static String of(Plan plan) {
        return numbers(plan) + plan.remarks() + plan.shortfalls();
    }

    /** The sets without a sentence: what a digest may hold while words change. */
    static String numbers(Plan plan) {
        StringBuilder text = new StringBuilder();
        for (Session session : plan.sessions()) {
            for (PlannedExercise exercise : session.exercises()) {
                for (PlannedSet set : exercise.sets()) {
                    text.append(session.ref())
                            .append(' ')
                            .append(set)
                            .append(' ')
                            .append(exercise.exercise().id())
                            .append(' ')
                            .append(set.reps())
                            .append(' ')
                            .append(set.load())
                            .append(' ')
                            .append(set.rir().orElseThrow())
                            .append(' ')
                            .append(set.rest())
                            .append(' ')
                            .append(exercise.outcome())
                            .append('\n');
                }
            }
        }
        return text.toString();
    }

    /** Prints one line for each sample: its input digest and the hash of all its numbers. */
    public static void main(String[] arguments) {
        for (Plan plan : samples()) {
            System.out.println(plan.provenance().inputDigest() + " " + of(plan).hashCode());
        }
    }

    /** Sixty plans of sixty programmes and athletes, drawn with a fixed seed. */
    static List<Plan> samples() {
        Random random = new Random(20_261_122);
        List<Plan> plans = new ArrayList<>();
        for (int sample = 0; sample < 60; sample++) {
            Plans.Request request = new Plans.Request(
                    5 * random.nextInt(21),
                    false,
                    LEVELS.get(random.nextInt(LEVELS.size())),
                    "seed-00" + random.nextInt(3),
                    1 + random.nextInt(12),
                    2 + random.nextInt(5),
                    Plans.BIG_FOUR,
                    sample % 4 == 0 ? Restricted.SAMPLE : List.of());
            Athlete athlete = Athlete.builder("a-" + sample)
                    .unit(sample % 2 == 0 ? MassUnit.KILOGRAM : MassUnit.POUND)
                    .max(ExerciseId.BACK_SQUAT, Load.ofKilograms(20 + random.nextInt(280)))
                    .max(ExerciseId.BENCH_PRESS, Load.ofKilograms(20 + random.nextInt(180)))
                    .restrict(sample % 5 == 0 ? Restricted.SAMPLE.toArray(Restriction[]::new) : new Restriction[0])
                    .build();
            String model = Plans.MODELS.get(sample % Plans.MODELS.size());
            plans.add((sample % 3 == 0 ? request : request.with(model))
                    .programme()
                    .planFor(athlete));
        }
        return plans;
    }
}
