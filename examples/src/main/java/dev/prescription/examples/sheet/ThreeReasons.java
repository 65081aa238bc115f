package dev.prescription.examples.sheet;

import dev.prescription.parameter.Parameter;
import dev.prescription.periodisation.LoadDerivation;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.periodisation.Session;
import dev.prescription.quantity.Load;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Three numbers of a plan's first loaded exercise with the reason the library gives for each: its reps, its load, its rest. */
public final class ThreeReasons {
    private ThreeReasons() {}

    /**
     * Explains.
     *
     * @param plan a plan
     * @return lines of at most 100 columns; none where no exercise of the first microcycle has a load from a maximum
     */
    public static List<String> of(Plan plan) {
        Objects.requireNonNull(plan, "plan");
        for (Session session : plan.microcycles().get(0).sessions()) {
            for (PlannedExercise exercise : session.exercises()) {
                if (exercise.derivation().isPresent()) {
                    return of(exercise, exercise.derivation().get());
                }
            }
        }
        return List.of();
    }

    private static List<String> of(PlannedExercise first, LoadDerivation derivation) {
        String lift = first.exercise().name() + " in week 1: why ";
        List<String> lines = new ArrayList<>();
        lines.add(lift + first.reps() + " reps?");
        reason(first, Parameter.REPS, lines);
        lines.add("");
        lines.add(lift + first.load().orElseThrow() + "?");
        derivation.text().lines().forEach(line -> lines.addAll(Paragraph.wrap("", "  ", line)));
        band(derivation, lines);
        boolean isGenerated = first.slot().origin().isEmpty();
        if (isGenerated && first.slot().prescription().intensity().isPresent()) {
            reason(first, Parameter.INTENSITY, lines);
        }
        lines.add("");
        lines.add(lift + first.rest() + " of rest?");
        reason(first, Parameter.REST, lines);
        return lines;
    }

    private static void reason(PlannedExercise exercise, Parameter parameter, List<String> lines) {
        exercise.why(parameter).text().lines().forEach(line -> lines.addAll(Paragraph.wrap("", "    ", line)));
    }

    /** The load is an estimate: a lifter who misjudges the reserve by one rep belongs somewhere in this band. */
    private static void band(LoadDerivation derivation, List<String> lines) {
        derivation
                .lighterEstimate()
                .ifPresent(lighter -> derivation
                        .heavierEstimate()
                        .ifPresent(heavier -> lines.add("A rep more or less in reserve than judged: "
                                + kilograms(lighter) + " to " + kilograms(heavier) + " kg.")));
    }

    private static String kilograms(Load load) {
        long tenths = Math.round(load.amount() * 10);
        return tenths / 10 + "." + tenths % 10;
    }
}
