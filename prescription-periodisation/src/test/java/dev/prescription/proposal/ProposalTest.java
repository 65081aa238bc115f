package dev.prescription.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.coaching.CoachCode;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.message.Message;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A proposal to a coach: what it must say, and what it prints. */
class ProposalTest {

    private static final CoachChange DELOAD = new CoachChange.InsertDeload(4, 50, 90);
    private static final Message STALLED =
            Message.of(ProposalCode.STALLED, List.of(ExerciseId.BACK_SQUAT, ExerciseId.BENCH_PRESS), 3);

    private static void refused(String parameter, String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(InvalidValueException.class, refusal -> {
            assertThat(refusal.parameter()).isEqualTo(parameter);
            assertThat(refusal.code()).isEqualTo(code);
        });
    }

    @Test
    void an_id_has_one_to_a_hundred_characters() {
        assertThat(Proposal.stated("p".repeat(100), DELOAD, "Tired.").id()).hasSize(100);
        refused("id", "malformed", () -> Proposal.stated("p".repeat(101), DELOAD, "Tired."));
        refused("id", "malformed", () -> Proposal.stated("", DELOAD, "Tired."));
        refused("id", "malformed", () -> Proposal.stated(" ", DELOAD, "Tired."));
    }

    @Test
    void a_reason_that_is_not_somebodys_own_words_names_a_finding_and_is_one_of_proposals() {
        refused("evidenceIds", "missing", () -> new Proposal("p-1", DELOAD, STALLED, List.of("s-1"), List.of()));
        refused(
                "reason",
                "unknown",
                () -> new Proposal("p-1", DELOAD, Message.of(CoachCode.NO_SESSION), List.of(), List.of("L-1")));
        assertThat(Proposal.stated("p-1", DELOAD, "Tired.").evidenceIds()).isEmpty();
    }

    @Test
    void it_says_why_with_its_findings_and_in_the_words_of_the_renderer_that_is_handed_out() {
        Proposal proposal = new Proposal("p-1", DELOAD, STALLED, List.of("s-1"), List.of("L-DELOAD-1", "L-DELOAD-2"));

        assertThat(proposal.text())
                .isEqualTo(Proposal.english().text(STALLED) + " (L-DELOAD-1, L-DELOAD-2)")
                .startsWith("back-squat, bench-press ");
        assertThat(Proposal.stated("p-2", DELOAD, "Two lifts have stalled.").text())
                .isEqualTo("Two lifts have stalled.");
    }

    @Test
    void a_log_shows_its_id_and_what_would_change_and_no_load() {
        CoachChange basis = new CoachChange.Basis(ExerciseId.BACK_SQUAT, Load.ofKilograms(137.5));

        assertThat(Proposal.stated("p-1", basis, "It flew up.")).hasToString("proposal p-1: basis of back-squat");
    }
}
