package dev.prescription.docs;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Athlete;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.periodisation.Programme;
import dev.prescription.periodisation.WrittenProgrammeBuilder;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.written.TrainingMax;
import dev.prescription.written.WrittenMicrocycle;
import dev.prescription.written.WrittenSession;
import dev.prescription.written.WrittenSlot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page of the guide that shows each model by its law and a chart of real output. */
final class PeriodisationPage {

    /** Each model with its law in a sentence. */
    private static final Map<String, String> LAWS = laws();

    private static final List<ExerciseId> LIFTS =
            List.of(ExerciseId.OVERHEAD_PRESS, ExerciseId.DEADLIFT, ExerciseId.BENCH_PRESS, ExerciseId.BACK_SQUAT);

    private static final List<String> WAVES = List.of(
            "1x5 @ 65% TM then 1x5 @ 75% TM then 1x5+ @ 85% TM",
            "1x3 @ 70% TM then 1x3 @ 80% TM then 1x3+ @ 90% TM",
            "1x5 @ 75% TM then 1x3 @ 85% TM then 1x1+ @ 95% TM",
            "1x5 @ 50% TM then 1x5 @ 60% TM then 1x5 @ 70% TM");

    static final String HEAD = """
            # Periodisation models

            A model says how the sets of a slot change from week to week. It stays within the range that the guideline gives the slot.
            Each model keeps a law, and a test holds each law over random programmes.

            The charts are drawn by the build from real plans: the back squat of an intermediate lifter with a 1RM of 150 kg, eight
            weeks of four sessions for a blended goal, the last week a deload. Bars are work sets of the squat in a week. Lines are the
            mean and the heaviest intensity of its loads, the mean weighted by repetitions. The table under a chart holds its numbers.
            A week is counted by `Plan.summary()`:

            ```java
            PlanSummary summary = plan.summary();
            System.out.println(summary);
            System.out.println(summary.microcycle(1));
            System.out.println(summary.microcycle(1).lift(ExerciseId.BACK_SQUAT).orElseThrow());
            System.out.println(summary.microcycle(1).muscle(Muscle.QUADRICEPS).orElseThrow());
            System.out.println(summary.microcycle(1).sessions().get(0));
            System.out.println(summary.strengthShare().weightedPercent().orElseThrow() + " % strength");
            ```

            <!-- output: plan-summary -->
            ```text
            """;

    private static final String AFTER = """
            ```

            Hard sets leave 0 to 4 repetitions in reserve. Direct sets train the muscle itself, fractional ones count half where it helps.
            Minutes are an estimate (C-TIME-01, C-TIME-02). Intensities are those of rounded loads: where the reserve asks for it a load is
            rounded to the other side, so that a line may move by a step of 2.5 kg although the model kept its load.

            """;

    private static final String WRITTEN = """
            A written programme follows no model: its loads are what the coach wrote. Here 5/3/1 with Boring But Big (Wendler 2011),
            four weeks, a training max of 90 %. Intensities are of the 1RM, not of the training max.
            """;

    private PeriodisationPage() {}

    static Athlete lifter() {
        return Athlete.builder("lifter")
                .unit(MassUnit.KILOGRAM)
                .max(ExerciseId.BACK_SQUAT, Load.ofKilograms(150))
                .max(ExerciseId.BENCH_PRESS, Load.ofKilograms(110))
                .max(ExerciseId.DEADLIFT, Load.ofKilograms(180))
                .max(ExerciseId.OVERHEAD_PRESS, Load.ofKilograms(70))
                .build();
    }

    static Programme programme(PeriodisationModel model) {
        return Programme.from(Prescriber.forGoal(Goal.blended()).withLevel(TrainingLevel.INTERMEDIATE))
                .weeks(8)
                .sessionsPerWeek(4)
                .model(model)
                .mainLifts(LIFTS.toArray(ExerciseId[]::new))
                .build();
    }

    static List<ModelChart> charts() {
        List<ModelChart> charts = new ArrayList<>();
        for (String name : LAWS.keySet()) {
            charts.add(ModelChart.of(
                    capital(name),
                    programme(PeriodisationModel.byName(name)).planFor(lifter()),
                    ExerciseId.BACK_SQUAT));
        }
        charts.add(ModelChart.of("5/3/1", fiveThreeOne().planFor(lifter()), ExerciseId.BACK_SQUAT));
        return charts;
    }

    /** The page, given what the snippet above it prints. */
    static String text(List<ModelChart> charts, String printed) {
        StringBuilder page =
                new StringBuilder(HEAD).append(printed).append('\n').append(AFTER);
        int index = 0;
        for (String law : LAWS.values()) {
            section(page, charts.get(index++), law);
        }
        section(page, charts.get(index), WRITTEN.strip());
        return page.toString().stripTrailing() + "\n";
    }

    private static void section(StringBuilder page, ModelChart chart, String law) {
        page.append("## ").append(chart.title()).append("\n\n").append(law).append("\n\n");
        page.append("![Sets, mean and peak intensity of the back squat, ")
                .append(chart.title())
                .append("](charts/")
                .append(chart.file())
                .append(")\n\n")
                .append(chart.table())
                .append('\n');
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static Programme fiveThreeOne() {
        WrittenProgrammeBuilder builder = Programme.builder()
                .name("5/3/1 Boring But Big")
                .source("Wendler 2011, 5/3/1, second edition")
                .judgedBy(Prescriber.forGoal(Goal.strength()).withLevel(TrainingLevel.INTERMEDIATE))
                .trainingMax(TrainingMax.ofOneRepMax(Intensity.ofPercent(90)));
        for (int week = 0; week < WAVES.size(); week++) {
            boolean isDeload = week == WAVES.size() - 1;
            List<WrittenSession> sessions = new ArrayList<>();
            for (ExerciseId lift : LIFTS) {
                WrittenSlot main = WrittenSlot.of(lift, ExerciseRole.MAIN_LIFT, WAVES.get(week));
                WrittenSlot big = WrittenSlot.of(lift, ExerciseRole.ACCESSORY_COMPOUND, "5x10 @ 50% TM");
                sessions.add(isDeload ? WrittenSession.of(main) : WrittenSession.of(main, big));
            }
            WrittenSession[] all = sessions.toArray(WrittenSession[]::new);
            builder.microcycle(isDeload ? WrittenMicrocycle.deload(all) : WrittenMicrocycle.week(all));
        }
        return builder.build();
    }

    private static Map<String, String> laws() {
        Map<String, String> laws = new LinkedHashMap<>();
        laws.put("constant", "A slot has the same series in every week; what changes, changes by the log.");
        laws.put(
                "linear",
                "From the easy end of the range to its hard end: the load never falls, repetitions and reserve never rise.");
        laws.put(
                "reverse linear",
                "From the hard end to the easy end: the load never rises, repetitions and reserve never fall.");
        laws.put("step", "The series changes only after each stretch of weeks, here two; the load never falls.");
        laws.put(
                "wave",
                "The load rises within a wave, here of three weeks, goes back, and rises on from a little higher.");
        laws.put(
                "daily undulating",
                "The exposures of a week visit different zones, and within one zone the load never falls.");
        laws.put(
                "weekly undulating",
                "All exposures of a week have one zone, and within one zone the load never falls.");
        laws.put(
                "block",
                "Accumulation in the lightest zone comes first, then intensification and realisation in the heaviest; no phase comes back.");
        laws.put(
                "max effort and dynamic effort",
                "The first exposure of a week takes the hard end; the second never leaves the easy half, and its waves, here of three weeks, are alike.");
        laws.put(
                "volume driven",
                "Sets rise first, then repetitions, then load; where added sets leave no series at the load, the nearest is taken.");
        laws.put("rep accumulation", "Repetitions rise at one load, and the reserve falls by as many.");
        laws.put(
                "set accumulation",
                "Sets never fall within a mesocycle; load and repetitions are those of the easy end, or the nearest that added sets allow.");
        return laws;
    }
}
