package dev.prescription.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Athlete;
import dev.prescription.exercise.Equipment;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.layout.SessionRef;
import dev.prescription.loading.LoadRounding;
import dev.prescription.log.CoachEvent;
import dev.prescription.log.ExerciseLog;
import dev.prescription.log.SessionLog;
import dev.prescription.log.SetLog;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.Programme;
import dev.prescription.progress.NextSession.NextExercise;
import dev.prescription.progression.SetTarget;
import dev.prescription.proposal.CoachChange;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.written.WrittenProgramme;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Plans of two weeks, and logs of them. */
public final class Weeks {

    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    /** Two sessions a week: the squat in both, one lane; the bench by a training max with its second slot following. */
    static final String TEXT = """
            programme "Test"
            training max 90 %1RM
            microcycle 7 days
              session "A"
                back-squat, main lift: 3x5 @ 75%; progress linear step=5kg failures=2
                bench-press, main lift: 1x5+ @ 80% TM; progress cycle sessions=1 upper=2.5kg
                bench-press, accessory compound: 2x10 @ 50% TM
              session "B"
                back-squat, main lift: 3x5 @ 75%; progress linear step=5kg failures=2
                deadlift, main lift: 3x5 @ 75%
            deload 7 days
              session "A"
                back-squat, main lift: 3x5 @ 75%; progress linear step=5kg failures=2
            """;

    /** Three maxima, and a barbell that goes up by 2.5 kg. */
    public static Athlete athlete() {
        return Athlete.builder("a-1")
                .unit(MassUnit.KILOGRAM)
                .with(
                        Equipment.BARBELL,
                        LoadRounding.grid(Load.ofKilograms(20), Load.ofKilograms(2.5), Load.ofKilograms(300)))
                .max(ExerciseId.BACK_SQUAT, Load.ofKilograms(140))
                .max(ExerciseId.BENCH_PRESS, Load.ofKilograms(100))
                .max(ExerciseId.DEADLIFT, Load.ofKilograms(180))
                .build();
    }

    static Plan written() {
        return written(TEXT, athlete());
    }

    static Plan written(String text) {
        return written(text, athlete());
    }

    /** A programme's text as a plan, judged by what strength asks of an intermediate. */
    public static Plan written(String text, Athlete athlete) {
        return Programme.builder()
                .programme(WrittenProgramme.parse(text))
                .judgedBy(Prescriber.forGoal(Goal.strength()).withLevel(TrainingLevel.INTERMEDIATE))
                .build()
                .planFor(athlete);
    }

    static Plan generated() {
        return Programme.from(Prescriber.forGoal(Goal.strength()).withLevel(TrainingLevel.INTERMEDIATE))
                .weeks(4)
                .sessionsPerWeek(3)
                .model(PeriodisationModel.linear())
                .build()
                .planFor(athlete());
    }

    static SessionLog log(long number, SessionRef session, ExerciseLog... exercises) {
        SessionLog.Builder log = SessionLog.builder("s-" + number, number, session, DAY.plusDays(number));
        Arrays.stream(exercises).forEach(log::exercise);
        return log.build();
    }

    static ExerciseLog done(ExerciseId exercise, double kilograms, int... reps) {
        return ExerciseLog.of(
                exercise,
                Arrays.stream(reps)
                        .mapToObj(each -> SetLog.of(each, Load.ofKilograms(kilograms)))
                        .toArray(SetLog[]::new));
    }

    static ExerciseLog squat(double kilograms, int... reps) {
        return done(ExerciseId.BACK_SQUAT, kilograms, reps);
    }

    static final SessionRef A = new SessionRef(1, 1);
    static final SessionRef B = new SessionRef(1, 2);
    static final SessionRef RELIEF = new SessionRef(2, 1);

    static List<Double> loads(NextExercise exercise) {
        return exercise.sets().stream()
                .map(SetTarget::load)
                .map(load -> load.map(Load::amount).orElse(0.0))
                .toList();
    }

    static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    static CoachEvent event(long number, CoachChange change) {
        return CoachEvent.of("c-" + number, number, DAY, change, "Kim", "judgement");
    }

    private Weeks() {}
}
