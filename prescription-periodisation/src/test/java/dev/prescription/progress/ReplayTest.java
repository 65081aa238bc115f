package dev.prescription.progress;

import static dev.prescription.progress.Weeks.A;
import static dev.prescription.progress.Weeks.B;
import static dev.prescription.progress.Weeks.DAY;
import static dev.prescription.progress.Weeks.generated;
import static dev.prescription.progress.Weeks.loads;
import static dev.prescription.progress.Weeks.log;
import static dev.prescription.progress.Weeks.refused;
import static dev.prescription.progress.Weeks.squat;
import static dev.prescription.progress.Weeks.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.decision.Decision.Kind;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.SessionRef;
import dev.prescription.log.CoachEvent;
import dev.prescription.log.DecisionTaken;
import dev.prescription.log.LogEntry;
import dev.prescription.log.SessionLog;
import dev.prescription.progression.declared.StandardRules;
import dev.prescription.proposal.CoachChange;
import dev.prescription.quantity.Load;
import dev.prescription.written.DeclaredProgression;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is stored, what is refused, and what a replay makes of it. */
class ReplayTest {

    @Test
    void a_known_entry_changes_nothing_and_another_of_its_id_is_refused() {
        SessionLog first = log(1, A, squat(105, 5, 5, 5));
        Progress progress = Progress.start(written()).record(first);

        assertThat(progress.knows(first)).isTrue();
        assertThat(progress.record(log(1, A, squat(105, 5, 5, 5)))).isSameAs(progress);
        refused("conflicting", () -> progress.record(log(1, A, squat(105, 5, 5, 4))));
        refused("another-plan", () -> progress.record(log(2, new SessionRef(9, 1))));
        refused(
                "late",
                () -> progress.record(SessionLog.builder("s-0", 1, B, DAY).build()));
        refused(
                "not-recorded",
                () -> progress.record(new DecisionTaken(
                        9, DAY, "s-9", "x", progress.decisions().get(0))));
        refused(
                "another-plan",
                () -> progress.record(CoachEvent.of(
                        "c", 2, DAY, new CoachChange.Lock(ExerciseId.of("hack-squat")), "Kim", "no such exercise")));
        assertThat(progress.log()).hasSize(3);
    }

    @Test
    void a_log_of_another_plan_is_refused_as_a_whole() {
        Progress progress = Progress.start(written()).record(log(1, A, squat(105, 5, 5, 5)));
        List<LogEntry> alone = progress.log().subList(1, 2);

        refused("another-plan", () -> Progress.replay(generated(), progress.log()));
        refused("unknown-cause", () -> Progress.replay(written(), alone));
    }

    @Test
    void a_late_entry_is_amended_and_says_what_changed() {
        Progress progress =
                Progress.start(written()).record(log(1, A, squat(105, 5, 5, 5))).record(log(3, B, squat(110, 5, 5, 5)));
        Amendment late = progress.amend(log(2, A, squat(110, 5, 5, 4)));
        Amendment corrected = progress.amend(log(1, A, squat(105, 5, 5, 3)));

        assertThat(late.progress().log()).extracting(LogEntry::sequence).isSorted();
        assertThat(late.before()).extracting(DecisionTaken::cause).containsExactly("s-3");
        assertThat(late.after()).extracting(DecisionTaken::cause).containsExactly("s-2", "s-2", "s-3");
        assertThat(late.after().get(2).decision().to())
                .as("the step to 115 kg stands, on other facts")
                .isEqualTo(late.before().get(0).decision().to());
        assertThat(corrected.before()).hasSize(2);
        assertThat(corrected.after().get(0).decision().kind()).isEqualTo(Kind.HELD);
        assertThat(corrected.after().get(1).decision().to().basis())
                .as("105 kg was asked for then, 110 kg lifted: a step from what was lifted")
                .contains(Load.ofKilograms(115));
    }

    @Test
    void a_decision_taken_stands_and_drift_is_said() {
        Progress progress = Progress.start(written()).record(log(1, A, squat(105, 5, 5, 5)));
        ProgressSettings today = ProgressSettings.standard()
                .withRules((declared, unit) -> declared.rule().equals("linear")
                        ? StandardRules.find(DeclaredProgression.parse("linear step=2.5kg"), unit)
                        : Optional.empty());

        Progress replayed = Progress.replay(written(), progress.log(), today);

        assertThat(replayed.decisions()).isEqualTo(progress.decisions());
        assertThat(loads(replayed.nextSession().orElseThrow().exercises().get(0)))
                .containsExactly(110.0, 110.0, 110.0);
        assertThat(replayed.drift()).hasSize(1);
        assertThat(replayed.drift().get(0).taken().to().basis()).contains(Load.ofKilograms(110));
        assertThat(replayed.drift().get(0).today().to().basis()).contains(Load.ofKilograms(107.5));
        assertThat(loads(replayed.record(log(2, B, squat(110, 5, 5, 5)))
                        .session(A)
                        .exercises()
                        .get(0)))
                .as("the future is today's rule")
                .containsExactly(112.5, 112.5, 112.5);
    }
}
