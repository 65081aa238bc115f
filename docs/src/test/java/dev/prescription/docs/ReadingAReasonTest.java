package dev.prescription.docs;

import dev.prescription.Prescriber;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.message.Message;
import dev.prescription.message.Messages;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Relation;
import dev.prescription.quantity.Rir;
import dev.prescription.reason.Reason;
import dev.prescription.reason.ReasonCode;
import dev.prescription.repmax.RepMaxModel;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What docs/guide/reading-a-reason.md quotes, run. */
class ReadingAReasonTest {

    private static Reason restOfAnIntermediate() {
        return Prescriber.forGoal(Goal.hypertrophy())
                .withLevel(TrainingLevel.INTERMEDIATE)
                .prescribe(ExerciseRole.MAIN_LIFT)
                .why(Parameter.REST);
    }

    @Test
    void a_nested_conflict() {
        // spotless:off
        // region reason-nested
        Reason intensity = Prescriber.forGoal(Goal.strength()).withLevel(TrainingLevel.ADVANCED)
                .prescribe(ExerciseRole.MAIN_LIFT).why(Parameter.INTENSITY);
        System.out.println(intensity.text());
        // endregion
        // spotless:on
    }

    @Test
    void nested_conflicts_are_not_printed_but_kept() {
        Reason intensity = Prescriber.forGoal(Goal.strength())
                .withLevel(TrainingLevel.ADVANCED)
                .prescribe(ExerciseRole.MAIN_LIFT)
                .why(Parameter.INTENSITY);
        // region reason-conflicts
        intensity.conflicts().forEach(System.out::println);
        // endregion
    }

    @Test
    void a_disjoint_conflict() {
        // spotless:off
        // region reason-disjoint
        Reason rest = Prescriber.forGoal(Goal.hypertrophy()).withLevel(TrainingLevel.INTERMEDIATE)
                .prescribe(ExerciseRole.MAIN_LIFT).why(Parameter.REST);
        System.out.println(rest.text());
        // endregion
        // spotless:on
    }

    @Test
    void a_derived_number() {
        // spotless:off
        // region reason-derived
        Reason percent = Prescriber.forGoal(Goal.hypertrophy()).withLevel(TrainingLevel.BEGINNER)
                .prescribe(ExerciseRole.MAIN_LIFT).why(Parameter.INTENSITY);
        System.out.println(percent.text());
        // endregion
        // spotless:on
    }

    @Test
    void the_derivation_by_hand() {
        // region reason-derived-by-hand
        RepMaxModel rts = RepMaxModel.rts();
        System.out.println("8 reps, 1 in reserve: " + rts.percentFor(8, Rir.of(1)));
        System.out.println("12 reps, 3 in reserve: " + rts.percentFor(12, Rir.of(3)));
        // endregion
    }

    @Test
    void in_words_of_ones_own() {
        Reason rest = restOfAnIntermediate();
        // spotless:off
        // region reason-german
        Messages german = Messages.of(Map.of(
                "Reason.HEAD", "{parameter}: {value}[ {in.unit}] nach {guidelines} ({context}), Gewissheit {certainty}.",
                "Reason.DISAGREES", "Anders: {guideline}, {rule}, sagt {range} {parameter.unit} ({kind}).",
                "Parameter.REST", "Pause",
                "Parameter.REST.unit", "s zwischen den Sätzen",
                "Certainty.MODERATE", "mittel",
                "Relation.DISJOINT", "getrennt"));
        System.out.println(rest.text(german));
        // endregion
        // spotless:on
    }

    @Test
    void for_a_program() {
        Reason rest = restOfAnIntermediate();
        // spotless:off
        // region reason-lines
        for (Message line : rest.lines()) {
            if (line.code() == ReasonCode.DISAGREES && line.argument("kind") == Relation.DISJOINT) {
                System.out.println(line.argument("rule") + " says " + line.argument("range"));
            }
        }
        // endregion
        // spotless:on
    }
}
