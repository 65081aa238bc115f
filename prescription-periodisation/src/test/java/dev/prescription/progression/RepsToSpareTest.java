package dev.prescription.progression;

import static dev.prescription.progression.Lifts.kg;
import static dev.prescription.progression.Lifts.squat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.decision.DecisionCode;
import dev.prescription.log.SetLog;
import dev.prescription.progression.maximum.EffortProgression;
import dev.prescription.quantity.Rir;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What moves a maximum where sets are too far from failure to be read. */
class RepsToSpareTest {

    /** Twelve with two in reserve are too far from failure for an estimate; two more, twice running, are not. */
    @Test
    void effort_beyond_the_model_goes_by_repetitions_to_spare_twice_running() {
        List<SetTarget> planned = List.of(
                SetTarget.of(12, kg(60)).withRir(Rir.of(2)),
                SetTarget.of(12, kg(60)).withRir(Rir.of(2)));
        LiftProgress start = LiftProgress.start(EffortProgression.standard(), squat(), Optional.of(kg(140)));
        LiftProgress once = start.after(rated(planned, 14)).progress();

        assertThat(once.standing().basis()).contains(kg(140));
        assertThat(once.after(rated(planned, 14)).decision().to().basis()).contains(kg(142.8));
        assertThat(once.after(rated(planned, 14)).decision().text())
                .contains("2 reps or more to spare, twice running: the maximum goes from 140 kg to 142.8 kg");
        LiftProgress broken = once.after(rated(planned, 13)).progress();
        assertThat(broken.after(rated(planned, 14)).decision().reason().code()).isEqualTo(DecisionCode.NOT_YET);
        assertThat(broken.standing().basis()).contains(kg(140));
    }

    private static Exposure rated(List<SetTarget> planned, int reps) {
        SetLog done = SetLog.of(reps, kg(60)).withRir(Rir.of(2));
        return Exposure.training("s-1", planned, List.of(done, done));
    }
}
