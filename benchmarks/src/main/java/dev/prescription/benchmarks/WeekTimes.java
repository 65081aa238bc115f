package dev.prescription.benchmarks;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Athlete;
import dev.prescription.exercise.Catalogue;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.periodisation.Microcycle;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.Programme;
import dev.prescription.periodisation.ProgrammeBuilder;
import dev.prescription.periodisation.Session;
import dev.prescription.periodisation.WrittenProgrammeBuilder;
import dev.prescription.quantity.MassUnit;
import dev.prescription.terms.WeekTerms;
import dev.prescription.written.WrittenMicrocycle;
import dev.prescription.written.WrittenSession;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * The CPU time of a generated programme of six sessions from the standard catalogue, beside that of the same programme compiled from
 * its written form: the ratio is what the solving of the week costs.
 */
public final class WeekTimes {

    private static final int SESSIONS = 6;
    private static final int FEWER = 200;
    private static final int ROUNDS = 60;
    private static final double MILLION = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private WeekTimes() {}

    /**
     * Runs and prints, for each goal with room for everything and with 30 minutes, from all exercises and from the first 200.
     *
     * @param arguments not used
     */
    public static void main(String... arguments) {
        Catalogue standard = Catalogue.standard();
        measure(standard);
        measure(Catalogue.of("two hundred", standard.exercises().subList(0, FEWER)));
    }

    private static void measure(Catalogue catalogue) {
        for (Goal goal : List.of(Goal.strength(), Goal.hypertrophy(), Goal.blended())) {
            for (int minutes : List.of(90, 30)) {
                Prescriber prescriber = Prescriber.forGoal(goal).withLevel(TrainingLevel.INTERMEDIATE);
                ProgrammeBuilder generated = Programme.from(prescriber)
                        .weeks(8)
                        .week(WeekTerms.ofSessions(SESSIONS).withMinutes(minutes))
                        .catalogue(catalogue)
                        .model(PeriodisationModel.linear());
                WrittenProgrammeBuilder written =
                        written(generated.build(), prescriber).catalogue(catalogue);
                double solved = median(generated::build);
                double byHand = median(written::build);
                System.out.printf(
                        Locale.ROOT,
                        "%s, %d sessions of %d min, %d exercises: %.2f ms, %.1fx of the same by hand%n",
                        goal,
                        SESSIONS,
                        minutes,
                        catalogue.exercises().size(),
                        solved,
                        solved / byHand);
            }
        }
    }

    private static WrittenProgrammeBuilder written(Programme programme, Prescriber prescriber) {
        Plan plan = programme.planFor(
                Athlete.builder("nobody").unit(MassUnit.KILOGRAM).build());
        WrittenProgrammeBuilder written =
                Programme.builder().name("the same by hand").judgedBy(prescriber);
        for (Microcycle microcycle : plan.microcycles()) {
            written.microcycle(WrittenMicrocycle.week(
                    microcycle.sessions().stream().map(Session::toWritten).toArray(WrittenSession[]::new)));
        }
        return written;
    }

    private static double median(Supplier<Programme> build) {
        double[] milliseconds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long before = THREADS.getCurrentThreadCpuTime();
            if (build.get().microcycles().isEmpty()) {
                throw new IllegalStateException("a programme has weeks");
            }
            milliseconds[round] = (THREADS.getCurrentThreadCpuTime() - before) / MILLION;
        }
        double[] warm = Arrays.copyOfRange(milliseconds, ROUNDS / 2, ROUNDS);
        Arrays.sort(warm);
        return warm[warm.length / 2];
    }
}
