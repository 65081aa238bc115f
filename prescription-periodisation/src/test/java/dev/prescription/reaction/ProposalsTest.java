package dev.prescription.reaction;

import static dev.prescription.reaction.Trained.DELOAD;
import static dev.prescription.reaction.Trained.START;
import static dev.prescription.reaction.Trained.WEEK;
import static dev.prescription.reaction.Trained.generated;
import static dev.prescription.reaction.Trained.last;
import static dev.prescription.reaction.Trained.log;
import static dev.prescription.reaction.Trained.standingStill;
import static dev.prescription.reaction.Trained.train;
import static dev.prescription.reaction.Trained.withheld;
import static dev.prescription.reaction.Trained.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.evidence.EvidenceBase;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.goal.Goal;
import dev.prescription.layout.SessionRef;
import dev.prescription.log.Absence;
import dev.prescription.log.CoachEvent;
import dev.prescription.log.ExerciseLog;
import dev.prescription.log.PainCleared;
import dev.prescription.log.Readiness;
import dev.prescription.log.SessionLog;
import dev.prescription.log.SetLog;
import dev.prescription.message.Message;
import dev.prescription.progress.Progress;
import dev.prescription.proposal.CoachChange;
import dev.prescription.proposal.CoachChange.InsertDeload;
import dev.prescription.proposal.Proposal;
import dev.prescription.quantity.Load;
import dev.prescription.reduction.DeloadTiming;
import dev.prescription.selection.EquipmentSet;
import dev.prescription.selection.TrainingContext;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a log suggests, and what is not proposed beside it. */
class ProposalsTest {

    @Test
    void two_stalled_lifts_propose_a_deload_that_takes_effect_when_it_is_accepted() {
        Progress progress = train(Progress.start(written(WEEK, WEEK, WEEK, WEEK)), 1, 0);
        assertThat(Proposals.of(progress, last(progress)).open()).isEmpty();
        progress = train(progress, 1, -1);
        assertThat(Proposals.of(progress, last(progress)).open()).as("once").isEmpty();
        progress = train(progress, 1, -1);

        Proposals proposals = Proposals.of(progress, last(progress));
        assertThat(proposals.open()).hasSize(1);
        Proposal deload = proposals.open().get(0);
        assertThat(deload.change()).isEqualTo(new InsertDeload(2, 50, 95));
        assertThat(deload.facts()).containsExactly("s-1", "s-2", "s-3");
        assertThat(deload.text())
                .isEqualTo("back-squat, bench-press fell short twice in three sessions or lost 5 % of their estimate: a"
                        + " deload of the next 2 sessions. (C-REACT-01, L-DEL-01, L-DEL-02, C-DELOAD-02, C-DELOAD-03)");
        assertThat(deload.evidenceIds())
                .allMatch(id -> EvidenceBase.standard().find(id).isPresent());
        assertThat(Proposals.of(progress, last(progress))).as("pure").isEqualTo(proposals);

        int sets =
                progress.nextSession().orElseThrow().exercises().get(0).sets().size();
        Progress accepted = progress.record(CoachEvent.accepting("c-1", 100, START, deload, "Kim", "agreed"));
        assertThat(accepted.nextSession().orElseThrow().exercises().get(0).sets())
                .hasSizeLessThan(sets);
        Proposals then = Proposals.of(accepted, last(progress));
        assertThat(then.open()).as("answered").isEmpty();
        assertThat(Proposals.of(
                                progress.record(CoachEvent.refusing("c-1", 100, START, deload, "Kim", "on holiday")),
                                last(progress))
                        .open())
                .isEmpty();
    }

    @Test
    void a_coachs_deload_under_way_is_not_stacked_on() {
        Progress progress = train(Progress.start(written(WEEK, WEEK, WEEK, WEEK)), 2, -1)
                .record(CoachEvent.of("c-1", 100, START, new InsertDeload(2, 50, 95), "Kim", "tired"));

        assertThat(withheld(Proposals.of(progress, last(progress))))
                .containsExactly("No deload is proposed: the one of c-1 is under way, and reductions do not stack.");
    }

    @Test
    void a_deload_is_not_proposed_beside_another_or_after_days_away() {
        Progress near = train(Progress.start(written(WEEK, DELOAD, WEEK)), 2, -1);
        assertThat(near.nextSession().orElseThrow().session()).isEqualTo(new SessionRef(2, 1));
        assertThat(Proposals.of(near, last(near)).open()).isEmpty();
        assertThat(withheld(Proposals.of(near, last(near))))
                .containsExactly("No deload is proposed: w2.s1 is relief already, and reductions do not stack.");

        Progress away = train(Progress.start(written(WEEK, WEEK, WEEK, WEEK)), 2, -1);
        assertThat(withheld(Proposals.of(away, last(away).plusDays(8))))
                .containsExactly(
                        "No deload is proposed: the next session is eased after days away, and reductions do not stack.");
        Progress ill =
                away.record(new Absence("ill", 100, last(away), last(away).plusDays(1), Absence.Cause.ILLNESS));
        assertThat(Proposals.of(ill, last(away).plusDays(3)).open()).isEmpty();
    }

    @Test
    void what_stalled_before_relief_does_not_count_after_it() {
        Progress progress = train(Progress.start(written(WEEK, WEEK, DELOAD, WEEK, WEEK, WEEK)), 4, -1);
        progress = train(progress, 2, 0);
        assertThat(Proposals.of(progress, last(progress))).isEqualTo(new Proposals(List.of(), List.of()));
    }

    @Test
    void poor_readiness_over_five_sessions_proposes_a_deload() {
        Progress progress = Progress.start(written(WEEK, WEEK, WEEK, WEEK));
        for (int session = 0; session < 5; session++) {
            assertThat(Proposals.of(progress, START.plusDays(2L * session)).open())
                    .isEmpty();
            progress = progress.record(log(progress, 0, 2, Optional.of(Readiness.of(2, 1 + session % 2, 2))));
        }

        assertThat(Proposals.of(progress, last(progress)).open().get(0).text())
                .startsWith("Readiness was 1.8 of 5 over 5 sessions: a deload of the next 2 sessions.");
        assertThat(Proposals.of(progress, last(progress).plusDays(7)).open())
                .as("too long ago")
                .isEmpty();
    }

    @Test
    void a_falling_estimate_counts_as_a_stall() {
        Progress progress = Progress.start(generated(Goal.strength(), DeloadTiming.none()));
        for (int session = 0; session < 9; session++) {
            progress = progress.record(log(progress, 0, session < 6 ? 3 : 0, Optional.empty()));
        }

        assertThat(Proposals.of(progress, last(progress)).open())
                .extracting(Proposal::change)
                .anyMatch(InsertDeload.class::isInstance);
    }

    @Test
    void lifts_that_stand_still_in_spite_of_a_deload_get_the_founding_sources_phase() {
        Progress progress = standingStill(Goal.blended(), DeloadTiming.every(4), 20);

        Proposal phase = Proposals.of(progress, last(progress)).open().get(0);
        assertThat(phase.change()).isEqualTo(new CoachChange.Blend(0));
        assertThat(phase.text())
                .contains("have not risen for 42 days", "stuck on strength", "a phase for size, then one for strength")
                .contains("C-PLATEAU-01", "S2-28");
        Progress size = standingStill(Goal.hypertrophy(), DeloadTiming.every(4), 20);
        Proposal strength = Proposals.of(size, last(size)).open().get(0);
        assertThat(strength.change()).isEqualTo(new CoachChange.Blend(100));
        assertThat(strength.evidenceIds()).contains("S2-29");
        assertThat(Proposals.of(
                                progress,
                                last(progress),
                                ReactionSettings.standard().plateauAfter(14))
                        .open())
                .as("too few sessions")
                .isEmpty();
    }

    @Test
    void a_phase_waits_for_a_deload_and_is_not_proposed_where_it_cannot_be() {
        Progress progress = standingStill(Goal.blended(), DeloadTiming.none(), 20);
        assertThat(withheld(Proposals.of(progress, last(progress))))
                .contains("No phase is proposed: there was no deload in these weeks, which may be all it needs.");
        Progress class_ = standingStill(Goal.strength().withoutSizeGain(), DeloadTiming.every(4), 20);
        assertThat(withheld(Proposals.of(class_, last(class_))))
                .containsExactly("No phase is proposed: sources leave it at one goal throughout.");
        Progress none = train(Progress.start(written(WEEK, WEEK, WEEK, WEEK)), 8, -1);
        assertThat(withheld(Proposals.of(none, last(none))))
                .as("the plan is over")
                .containsExactly("Nothing is proposed: no session is to come.");
    }

    @Test
    void another_exercise_is_offered_for_one_that_hurts_until_it_is_cleared() {
        Progress start = Progress.start(written(WEEK, WEEK, WEEK));
        SetLog hurt = SetLog.of(5, Load.ofKilograms(105)).withPain();
        SessionLog first = SessionLog.builder("s-1", 1, new SessionRef(1, 1), START)
                .exercise(ExerciseLog.of(ExerciseId.BACK_SQUAT, hurt))
                .build();
        Progress progress = start.record(first);

        Proposal swap = Proposals.of(progress, START).open().get(0);
        assertThat(swap.change()).isInstanceOf(CoachChange.Swap.class);
        CoachChange.Swap change = (CoachChange.Swap) swap.change();
        assertThat(change.exercise()).isEqualTo(ExerciseId.BACK_SQUAT);
        assertThat(swap.text()).startsWith("back-squat hurts and is held: " + change.instead());
        assertThat(swap.text()).endsWith("can stand in, the best first. (C-PAIN-01, C-ALT-01)");
        TrainingContext home =
                TrainingContext.builder().equipment(EquipmentSet.DUMBBELLS).build();
        assertThat(Proposals.of(progress, START, ReactionSettings.standard().with(home))
                        .open()
                        .get(0)
                        .text())
                .startsWith("back-squat hurts and is held: goblet-squat, split-squat, walking-lunge");

        Progress accepted = progress.record(CoachEvent.accepting("c-2", 2, START, swap, "Kim", "knee"));
        assertThat(accepted.nextSession().orElseThrow().exercises())
                .extracting(exercise -> exercise.exercise().id())
                .contains(change.instead())
                .doesNotContain(ExerciseId.BACK_SQUAT);
        assertThat(Proposals.of(accepted, START).open()).isEmpty();

        Progress again = progress.record(SessionLog.builder("s-2", 2, new SessionRef(1, 2), START.plusDays(2))
                .exercise(ExerciseLog.of(ExerciseId.BACK_SQUAT, hurt))
                .build());
        assertThat(Proposals.of(again, START).open().get(0).text())
                .startsWith("back-squat hurt again before it was cleared, and is handed back:");
        Progress cleared = again.record(new PainCleared("p-3", 3, START, ExerciseId.BACK_SQUAT, "physiotherapist"));
        assertThat(Proposals.of(cleared, START).open()).isEmpty();
        List<Message> none = Proposals.of(cleared, START).withheld();
        assertThat(none).isEmpty();
    }
}
