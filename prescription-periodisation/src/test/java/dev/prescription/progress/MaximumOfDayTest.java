package dev.prescription.progress;

import static dev.prescription.progress.Weeks.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Athlete;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.layout.SessionRef;
import dev.prescription.log.ExerciseLog;
import dev.prescription.log.SessionLog;
import dev.prescription.log.SetLog;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.Programme;
import dev.prescription.progression.maximum.OneRepMaxTrack;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.quantity.Rir;
import dev.prescription.reduction.TestDay;
import dev.prescription.written.WrittenProgramme;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A test is no estimate, and what a day weighs counts that day. */
class MaximumOfDayTest {

    private static final ExerciseId PULL_UP = ExerciseId.of("pull-up");
    private static final Prescriber STRENGTH =
            Prescriber.forGoal(Goal.strength()).withLevel(TrainingLevel.INTERMEDIATE);

    private static Athlete athlete() {
        return Athlete.builder("a-1")
                .unit(MassUnit.KILOGRAM)
                .bodyMass(Load.ofKilograms(80))
                .max(ExerciseId.BACK_SQUAT, Load.ofKilograms(140))
                .max(PULL_UP, Load.ofKilograms(30))
                .build();
    }

    private static SetLog single(double kilograms) {
        return SetLog.of(1, Load.ofKilograms(kilograms));
    }

    private static OneRepMaxTrack squatAfter(SetLog... singles) {
        Plan plan = Programme.from(STRENGTH)
                .weeks(6)
                .sessionsPerWeek(3)
                .model(PeriodisationModel.linear())
                .test(TestDay.meet())
                .build()
                .planFor(athlete());
        List<SessionRef> sessions = Progress.start(plan).remaining();
        SessionLog meet = SessionLog.builder("meet", 1, sessions.get(sessions.size() - 1), DAY)
                .exercise(ExerciseLog.of(ExerciseId.BACK_SQUAT, singles))
                .build();
        return Progress.start(plan).record(meet).oneRepMaxes().get(ExerciseId.BACK_SQUAT);
    }

    @Test
    void the_heaviest_single_of_a_test_day_is_tested_and_nothing_is_estimated_from_it() {
        OneRepMaxTrack track =
                squatAfter(single(130), single(155).withRir(Rir.FAILURE), SetLog.of(0, Load.ofKilograms(160)));

        assertThat(track.tested())
                .hasValueSatisfying(reading -> assertThat(reading.max().load()).isEqualTo(Load.ofKilograms(155)));
        assertThat(track.current(DAY)).as("no estimate").isEmpty();
    }

    @Test
    void a_test_day_without_a_single_tests_nothing() {
        assertThat(Optional.ofNullable(
                        squatAfter(SetLog.of(3, Load.ofKilograms(130)).withRir(Rir.of(1)))))
                .isEmpty();
    }

    private static OneRepMaxTrack pullUpAt(Optional<Load> bodyMass) {
        Plan plan = Programme.builder()
                .programme(WrittenProgramme.parse("""
                        programme "P"
                        microcycle 7 days
                          session
                            pull-up, main lift: 3x5 @ RIR 2; progress effort
                        """))
                .judgedBy(STRENGTH)
                .build()
                .planFor(athlete());
        SessionLog.Builder log = SessionLog.builder("s-1", 1, new SessionRef(1, 1), DAY)
                .exercise(ExerciseLog.of(
                        PULL_UP, SetLog.of(5, Load.ofKilograms(15)).withRir(Rir.of(2))));
        bodyMass.ifPresent(log::bodyMass);
        return Progress.start(plan).record(log.build()).oneRepMaxes().get(PULL_UP);
    }

    /** With 15 kg on the belt 60 kg of body mass move 75 kg, and 100 kg move 115 kg. */
    @Test
    void a_logged_body_mass_counts_in_what_was_moved() {
        Load asStated = pullUpAt(Optional.empty()).readings().get(0).max().load();
        Load light = pullUpAt(Optional.of(Load.ofKilograms(60)))
                .readings()
                .get(0)
                .max()
                .load();
        Load heavy = pullUpAt(Optional.of(Load.ofKilograms(100)))
                .readings()
                .get(0)
                .max()
                .load();

        assertThat(pullUpAt(Optional.of(Load.ofKilograms(80)))
                        .readings()
                        .get(0)
                        .max()
                        .load())
                .isEqualTo(asStated);
        assertThat(asStated.isHeavierThan(light)).isTrue();
        assertThat(heavy.isHeavierThan(asStated)).isTrue();
        assertThat(heavy.amount() / light.amount()).as("as the masses moved").isEqualTo(115.0 / 75, within(1e-9));
    }
}
