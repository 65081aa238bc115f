package dev.prescription.progress;

import static dev.prescription.progress.Weeks.athlete;
import static dev.prescription.progress.Weeks.done;
import static dev.prescription.progress.Weeks.loads;
import static dev.prescription.progress.Weeks.log;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.decision.DecisionCode;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.SessionRef;
import dev.prescription.quantity.Load;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a load is help, more of it is no reward and less of it no relief: no rule moves it. */
class HelpTest {

    private static final ExerciseId ASSISTED = ExerciseId.of("assisted-pull-up");

    @ParameterizedTest
    @CsvSource({"cycle sessions=1, 8", "cycle sessions=1 reset=10, 3", "amrap, 14", "amrap, 4"})
    void it_is_neither_raised_nor_lowered(String rule, int reps) {
        String week = "microcycle 7 days\n  session \"A\"\n    assisted-pull-up, main lift: 1x8+ @ 70% TM; progress "
                + rule + "\n";
        Progress start = Progress.start(Weeks.written(
                "programme \"Help\"\ntraining max 90 %1RM\n" + week.repeat(2),
                athlete().toBuilder()
                        .bodyMass(Load.ofKilograms(80))
                        .max(ASSISTED, Load.ofKilograms(20))
                        .build()));
        SessionRef next = new SessionRef(2, 1);
        double help = loads(start.session(next).exercises().get(0)).get(0);
        Progress after = start.record(log(1, new SessionRef(1, 1), done(ASSISTED, help, reps)));

        assertThat(after.decisions().get(0).reason().code()).isEqualTo(DecisionCode.HANDED_BACK);
        assertThat(loads(after.session(next).exercises().get(0))).containsExactly(help);
    }
}
