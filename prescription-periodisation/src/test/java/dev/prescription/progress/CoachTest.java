package dev.prescription.progress;

import static dev.prescription.progress.Weeks.A;
import static dev.prescription.progress.Weeks.B;
import static dev.prescription.progress.Weeks.DAY;
import static dev.prescription.progress.Weeks.RELIEF;
import static dev.prescription.progress.Weeks.event;
import static dev.prescription.progress.Weeks.generated;
import static dev.prescription.progress.Weeks.loads;
import static dev.prescription.progress.Weeks.log;
import static dev.prescription.progress.Weeks.refused;
import static dev.prescription.progress.Weeks.squat;
import static dev.prescription.progress.Weeks.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.coaching.CoachCode;
import dev.prescription.coaching.CoachOutcome;
import dev.prescription.coaching.Overrule;
import dev.prescription.difference.Difference.Kind;
import dev.prescription.difference.PlanDiff;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.SessionRef;
import dev.prescription.layout.SlotRef;
import dev.prescription.log.CoachEvent;
import dev.prescription.message.Message;
import dev.prescription.message.MessageCode;
import dev.prescription.parameter.Parameter;
import dev.prescription.progression.SetTarget;
import dev.prescription.proposal.CoachChange;
import dev.prescription.proposal.Proposal;
import dev.prescription.proposal.ProposalCode;
import dev.prescription.quantity.Load;
import dev.prescription.written.DeclaredProgression;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a coach changes of a plan under way, by example. */
class CoachTest {

    private static final SlotRef FIRST = new SlotRef(1, 1);

    private static Progress with(CoachChange change) {
        return Progress.start(written()).record(event(1, change));
    }

    private static CoachOutcome outcome(Progress progress) {
        List<CoachOutcome> outcomes = progress.coaching().outcomes();
        return outcomes.get(outcomes.size() - 1);
    }

    private static List<String> sets(Progress progress, SessionRef session, int exercise) {
        return progress.session(session).exercises().get(exercise).sets().stream()
                .map(SetTarget::toString)
                .toList();
    }

    @Test
    void the_plan_as_it_now_stands_has_the_moved_loads() {
        Progress progress = Progress.start(written()).record(log(1, A, squat(105, 5, 5, 5)));

        assertThat(Progress.start(written()).plan()).as("nothing has moved").isEqualTo(written());
        assertThat(progress.plan().session(B).exercises().get(0).load()).contains(Load.ofKilograms(110));
        assertThat(progress.plan().session(B).exercises().get(0).sets())
                .hasSize(3)
                .allMatch(set -> set.reps() == 5);
        assertThat(progress.plan().session(A))
                .as("done")
                .isEqualTo(progress.plan().session(A));
        assertThat(progress.plan().session(A).exercises().get(0).load())
                .as("done: as it was planned")
                .contains(Load.ofKilograms(105));
        assertThat(progress.plan().session(B).toWritten().slots().get(0).scheme())
                .hasToString("3x5 @ 110 kg");
        assertThat(progress.plan().session(B).toWritten().slots().get(1).scheme())
                .as("untouched")
                .hasToString("3x5 @ 75%");
    }

    @Test
    void what_differs_says_where_from_what_to_what_and_why() {
        Progress start = Progress.start(written());
        Progress now = start.record(log(1, A, squat(105, 5, 5, 5)));

        assertThat(now.since(start).differences()).allMatch(one -> one.kind() == Kind.LOAD);
        assertThat(now.since(start).text().lines().toList().get(0))
                .startsWith(
                        "w1.s2 s2.e1 back-squat set 1: load 105 kg -> 110 kg (after s-1, back-squat: Every set met its"
                                + " target with 105 kg: 105 kg becomes 110 kg. (linear 1, ");
        assertThat(now.since(start).differences()).hasSize(6);
        assertThat(PlanDiff.between(written(), written()).text()).isEqualTo("nothing differs");
    }

    @Test
    void sets_beyond_the_guideline_are_allowed_and_name_the_rule() {
        Progress progress = with(new CoachChange.Sets(ExerciseId.BACK_SQUAT, 9));

        assertThat(sets(progress, A, 0)).hasSize(9);
        assertThat(sets(progress, RELIEF, 0)).as("planned relief").hasSize(3);
        assertThat(outcome(progress).result()).isEqualTo(Message.of(CoachCode.DONE, 2));
        Overrule overrule = outcome(progress).overrules().get(0);
        assertThat(overrule.parameter()).isEqualTo(Parameter.SETS);
        assertThat(overrule.given()).isEqualTo(9);
        assertThat(overrule.rules()).isNotEmpty();
        assertThat(outcome(progress).text())
                .startsWith(
                        "Kim: judgement Holds from now on, in 2 of the sessions to come.\nw1.s1, s1.e1: 9 overrides")
                .contains(overrule.rules().get(0).toString());
        assertThat(outcome(progress.record(event(2, new CoachChange.Sets(ExerciseId.BACK_SQUAT, 4))))
                        .overrules())
                .as("back within it")
                .isEmpty();
    }

    @Test
    void more_or_fewer_sets_leave_the_open_one_the_last() {
        assertThat(sets(with(new CoachChange.Sets(ExerciseId.BENCH_PRESS, 3)), A, 1))
                .containsExactly("5", "5", "5+");
        assertThat(sets(with(new CoachChange.Sets(ExerciseId.BENCH_PRESS, 1)), A, 2))
                .containsExactly("10");
    }

    @Test
    void a_load_above_the_band_holds_for_one_session_and_names_the_rule() {
        Progress progress = with(new CoachChange.LoadOnce(A, FIRST, Load.ofKilograms(136)));

        assertThat(loads(progress.session(A).exercises().get(0))).containsExactly(135.0, 135.0, 135.0);
        assertThat(loads(progress.session(B).exercises().get(0))).containsExactly(105.0, 105.0, 105.0);
        assertThat(outcome(progress).overrules())
                .extracting(Overrule::parameter)
                .containsExactly(Parameter.INTENSITY);
        assertThat(outcome(progress).overrules().get(0).given())
                .as("135 of 140 kg")
                .isEqualTo(96.43);
        assertThat(loads(progress.record(log(2, A, squat(135, 5, 5, 5)))
                        .session(B)
                        .exercises()
                        .get(0)))
                .as("the rule goes on from what was lifted, within its cap of 10 % of 105 kg")
                .containsExactly(115.0, 115.0, 115.0);
        refused("another-plan", () -> with(new CoachChange.LoadOnce(A, new SlotRef(1, 9), Load.ofKilograms(100))));
        refused(
                "another-plan",
                () -> with(new CoachChange.LoadOnce(new SessionRef(7, 1), FIRST, Load.ofKilograms(100))));
    }

    @Test
    void a_deload_takes_sets_and_load_off_the_sessions_that_come_next_and_is_not_judged() {
        Progress progress = with(new CoachChange.InsertDeload(1, 50, 90));

        assertThat(loads(progress.session(A).exercises().get(0)))
                .as("two of three sets, 94.5 kg rounded down")
                .containsExactly(92.5, 92.5);
        assertThat(sets(progress, A, 1)).as("not open").containsExactly("5");
        assertThat(loads(progress.session(B).exercises().get(0))).containsExactly(105.0, 105.0, 105.0);
        Progress done = progress.record(log(2, A, squat(92.5, 5, 5)));
        assertThat(loads(done.session(B).exercises().get(0))).containsExactly(105.0, 105.0, 105.0);
        assertThat(done.plan().session(A).exercises().get(0).sets())
                .as("as it was when done")
                .hasSize(2);
        Progress all = with(new CoachChange.InsertDeload(9, 50, 90));
        assertThat(outcome(all).result()).isEqualTo(Message.of(CoachCode.DONE, 2));
        assertThat(outcome(all.record(event(2, new CoachChange.InsertDeload(1, 50, 90))))
                        .result())
                .isEqualTo(Message.of(CoachCode.NO_SESSION));
    }

    @Test
    void of_a_deload_and_days_away_the_one_that_takes_more_counts() {
        Progress deloaded = Progress.start(written())
                .record(log(1, A, squat(105, 5, 5, 4)))
                .record(event(2, new CoachChange.InsertDeload(1, 50, 90)));

        NextSession soon = deloaded.nextSession(DAY.plusDays(3)).orElseThrow();
        NextSession late = deloaded.nextSession(DAY.plusDays(61)).orElseThrow();
        assertThat(loads(soon.exercises().get(0))).containsExactly(92.5, 92.5);
        assertThat(soon.eased()).isEmpty();
        assertThat(loads(late.exercises().get(0)))
                .as("two sets, 30 % lighter after more than eight weeks, not 30 and 10")
                .containsExactly(72.5, 72.5);
        assertThat(late.eased()).hasSize(1);
    }

    @Test
    void an_exercise_is_swapped_in_the_sessions_to_come() {
        ExerciseId legPress = ExerciseId.of("leg-press");
        Progress progress = Progress.start(written())
                .record(log(1, A, squat(105, 5, 5, 5)))
                .record(event(2, new CoachChange.Swap(ExerciseId.BACK_SQUAT, legPress)));

        assertThat(progress.session(B).exercises().get(0).exercise().id()).isEqualTo(legPress);
        assertThat(progress.session(B).exercises().get(0).sets())
                .as("no maximum is known")
                .hasSize(3)
                .allMatch(set -> set.load().isEmpty());
        assertThat(loads(progress.session(B).exercises().get(1))).containsExactly(135.0, 135.0, 135.0);
        assertThat(progress.plan().session(A).exercises().get(0).exercise().id())
                .isEqualTo(ExerciseId.BACK_SQUAT);
        assertThat(progress.lifts()).containsKey("leg-press linear failures=2 step=5kg");
        Progress unknown = with(new CoachChange.Swap(ExerciseId.BACK_SQUAT, ExerciseId.of("moon-press")));
        assertThat(outcome(unknown).text())
                .isEqualTo("Kim: judgement The catalogue has no moon-press: nothing changes.");
    }

    @Test
    void the_balance_shifts_for_what_is_to_come_where_the_programme_is_generated() {
        Progress start = Progress.start(generated());
        SessionRef first = start.remaining().get(0);
        Progress progress = start.record(log(1, first)).record(event(2, new CoachChange.Blend(30)));

        assertThat(progress.plan().programme().goal().strengthShare()).isEqualTo(30);
        assertThat(progress.plan().session(first).layout().slots())
                .isEqualTo(generated().session(first).layout().slots());
        assertThat(progress.since(start).differences())
                .extracting(one -> one.kind())
                .contains(Kind.PROGRAMME, Kind.REPS);
        assertThat(outcome(with(new CoachChange.Blend(30))).result()).isEqualTo(Message.of(CoachCode.NO_BLEND));
        assertThat(Progress.replay(generated(), progress.log()).plan()).isEqualTo(progress.plan());
    }

    @Test
    void what_cannot_be_changed_is_said() {
        Progress deadlift = with(new CoachChange.Basis(ExerciseId.DEADLIFT, Load.ofKilograms(100)));

        assertThat(outcome(deadlift).result()).isEqualTo(Message.of(CoachCode.NO_RULE, ExerciseId.DEADLIFT));
        assertThat(deadlift.plan()).isEqualTo(written());
        Progress past = Progress.start(written())
                .record(log(1, A))
                .record(event(2, new CoachChange.LoadOnce(A, FIRST, Load.ofKilograms(100))));
        assertThat(outcome(past).result()).isEqualTo(Message.of(CoachCode.SESSION_PAST, A));
        refused("unknown", () -> with(new CoachChange.Rule(ExerciseId.BACK_SQUAT, DeclaredProgression.parse("moon"))));
    }

    @Test
    void a_proposal_is_answered() {
        Proposal proposal = Proposal.stated("p-1", new CoachChange.InsertDeload(1, 50, 90), "Two lifts have stalled.");
        Progress start = Progress.start(written());
        CoachEvent accepted = CoachEvent.accepting("c-1", 1, DAY, proposal, "Kim", "Agreed.");
        CoachEvent refusal = CoachEvent.refusing("c-1", 1, DAY, proposal, "Kim", "A meet is near.");

        assertThat(proposal.text()).isEqualTo("Two lifts have stalled.");
        assertThat(start.record(accepted).since(start).differences())
                .as("what it would change can be seen before")
                .extracting(one -> one.place().session().orElseThrow())
                .containsOnly(A);
        assertThat(outcome(start.record(refusal)).text())
                .isEqualTo("Kim: A meet is near. Proposal p-1 is refused: nothing changes.");
        assertThat(start.record(refusal).plan()).isEqualTo(written());
        refused("malformed", () -> Proposal.stated(" ", new CoachChange.Blend(50), "x"));
        refused("out-of-range", () -> new CoachChange.Blend(101));
        refused("out-of-range", () -> new CoachChange.Sets(ExerciseId.BACK_SQUAT, 21));
        refused("out-of-range", () -> new CoachChange.InsertDeload(1, 50, 49));
        refused("missing", () -> new CoachEvent("c-1", 1, DAY, Optional.empty(), Optional.empty(), "Kim", "nothing"));
    }

    @Test
    void every_code_has_words() {
        for (String bundle : List.of("coaching", "proposal")) {
            ResourceBundle words = ResourceBundle.getBundle("dev.prescription." + bundle + ".english", Locale.ROOT);
            MessageCode[] codes = bundle.equals("coaching") ? CoachCode.values() : ProposalCode.values();
            assertThat(words.keySet())
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.stream(codes).map(MessageCode::key).toList());
        }
        assertThat(Stream.of(CoachCode.values()).map(CoachCode::key)).allMatch(key -> key.startsWith("Coach."));
    }
}
