package dev.prescription.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Athlete;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.jackson.document.LogDocument;
import dev.prescription.layout.SessionRef;
import dev.prescription.log.Absence;
import dev.prescription.log.CoachEvent;
import dev.prescription.log.ExerciseLog;
import dev.prescription.log.SessionLog;
import dev.prescription.log.SetLog;
import dev.prescription.periodisation.Programme;
import dev.prescription.progress.Progress;
import dev.prescription.proposal.CoachChange;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.written.WrittenProgramme;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A scratch integrator: a written programme as text, athlete and log as JSON; rebuilt, the progress is equal. */
class WrittenProgressTest {

    private static final String TEXT = """
            programme "Two days"
            training max 90 %1RM
            microcycle 7 days
              session "A"
                back-squat, main lift: 3x5 @ 75%; progress linear step=5kg failures=2
                bench-press, main lift: 1x5+ @ 80% TM; progress cycle sessions=1 upper=2.5kg
              session "B"
                back-squat, main lift: 3x5 @ 75%; progress linear step=5kg failures=2
                deadlift, main lift: 3x5 @ 75%
            """;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static Programme programme(String text) {
        return Programme.builder()
                .programme(WrittenProgramme.parse(text))
                .judgedBy(Prescriber.forGoal(Goal.strength()).withLevel(TrainingLevel.INTERMEDIATE))
                .build();
    }

    @Test
    void rebuilt_from_what_was_stored_the_progress_is_equal() {
        Athlete athlete = Athlete.builder("a-1")
                .unit(MassUnit.KILOGRAM)
                .max(ExerciseId.BACK_SQUAT, Load.ofKilograms(140))
                .max(ExerciseId.BENCH_PRESS, Load.ofKilograms(100))
                .build();
        SetLog five = SetLog.of(5, Load.ofKilograms(105));
        Progress progress = Progress.start(programme(TEXT).planFor(athlete))
                .record(SessionLog.builder("s-1", 1, new SessionRef(1, 1), DAY)
                        .exercise(ExerciseLog.of(ExerciseId.BACK_SQUAT, five, five, five))
                        .exercise(ExerciseLog.of(ExerciseId.BENCH_PRESS, SetLog.of(8, Load.ofKilograms(72.5))))
                        .build())
                .record(new Absence("h-2", 2, DAY.plusDays(1), DAY.plusDays(9), Absence.Cause.HOLIDAY))
                .record(CoachEvent.of(
                        "c-3",
                        3,
                        DAY.plusDays(10),
                        new CoachChange.Basis(ExerciseId.BACK_SQUAT, Load.ofKilograms(100)),
                        "Kim",
                        "after the holiday"));

        String storedAthlete = Json.MAPPER.writeValueAsString(
                progress.history().get(0).planned().plan().athlete());
        String storedLog = Json.MAPPER.writeValueAsString(LogDocument.of(progress.log()));
        Progress again = Progress.replay(
                programme(TEXT).planFor(Json.MAPPER.readValue(storedAthlete, Athlete.class)),
                Json.MAPPER.readValue(storedLog, LogDocument.class).entries());

        assertThat(again).isEqualTo(progress);
        assertThat(again.decisions()).isEqualTo(progress.decisions()).hasSize(2);
        assertThat(again.nextSession()).isEqualTo(progress.nextSession());
        assertThat(again.drift()).isEmpty();
    }
}
