package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.athlete.Restriction;
import dev.prescription.coaching.CoachCode;
import dev.prescription.coaching.CoachOutcome;
import dev.prescription.coaching.Overrule;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.SessionRef;
import dev.prescription.log.CoachEvent;
import dev.prescription.parameter.Parameter;
import dev.prescription.periodisation.Journeys.Move;
import dev.prescription.periodisation.Journeys.Turn;
import dev.prescription.progress.NextSession;
import dev.prescription.progress.NextSession.NextExercise;
import dev.prescription.progress.Progress;
import dev.prescription.progression.SetTarget;
import dev.prescription.proposal.CoachChange;
import dev.prescription.proposal.Proposal;
import dev.prescription.quantity.Load;
import dev.prescription.reduction.WeekKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** What a coach decides takes effect in the sessions to come, in nothing else, or the outcome says why not. */
class CoachLawProperties extends JourneyLaws {

    private static final List<Turn> CHANGES =
            List.of(Turn.RULE, Turn.SETS, Turn.SWAP, Turn.BLEND, Turn.DELOAD, Turn.LOAD_ONCE, Turn.BASIS, Turn.LOCK);

    @Provide
    Arbitrary<Plan> plans() {
        return Combinators.combine(Journeys.plans(1, 1), Arbitraries.of(true, false))
                .as((plan, isCapped) -> isCapped ? Restricted.capped(plan) : plan);
    }

    @Provide
    Arbitrary<Turn> changes() {
        return Arbitraries.frequency(
                Tuple.of(2, Turn.RULE),
                Tuple.of(4, Turn.BASIS),
                Tuple.of(2, Turn.LOCK),
                Tuple.of(3, Turn.SETS),
                Tuple.of(3, Turn.SWAP),
                Tuple.of(3, Turn.DELOAD),
                Tuple.of(5, Turn.BLEND),
                Tuple.of(5, Turn.LOAD_ONCE));
    }

    @Property(tries = 1_000)
    void a_change_holds_in_the_sessions_to_come_and_in_no_other(
            @ForAll("plans") Plan plan,
            @ForAll("moves") List<Move> moves,
            @ForAll("changes") Turn turn,
            @ForAll("seeds") int seed) {
        Progress before = Journeys.walk(plan, moves.subList(0, Math.min(6, moves.size())));
        CoachChange change = CoachMoves.change(before, turn, seed);
        Progress after = CoachMoves.decided(before, change);

        CoachOutcome outcome = CoachMoves.last(after);
        assertThat(outcome.event().change()).contains(change);
        assertThat(outcome.text()).startsWith("Kim: judgement").doesNotContain("{");
        assertThat(after.remaining()).isEqualTo(before.remaining());
        for (Session done : before.plan().sessions()) {
            if (!before.remaining().contains(done.ref())) {
                assertThat(sets(after.plan().session(done.ref())))
                        .as("%s is done", done)
                        .isEqualTo(sets(done));
            }
        }
        if (!outcome.isDone()) {
            assertThat(after.plan()).isEqualTo(before.plan());
            assertThat(outcome.overrules()).isEmpty();
        } else if (change instanceof CoachChange.Sets sets) {
            assertSets(before, after, sets);
        } else if (change instanceof CoachChange.Swap swap) {
            assertThat(exercises(after)).contains(swap.instead()).doesNotContain(swap.exercise());
        } else if (change instanceof CoachChange.LoadOnce load) {
            assertLoad(before, after, load);
        } else if (change instanceof CoachChange.InsertDeload deload) {
            assertDeload(before, after, deload);
        } else if (change instanceof CoachChange.Blend blend) {
            assertThat(after.plan().programme().goal().strengthShare()).isEqualTo(blend.strengthShare());
        }
        Statistics.label("outcome")
                .collect(turn + (outcome.isDone() ? " done" : " not possible"))
                .coverage(check ->
                        CHANGES.forEach(kind -> check.check(kind + " done").percentage(p -> p > 2)));
        Statistics.label("done").collect(outcome.isDone()).coverage(check -> {
            check.check(true).percentage(p -> p > 40);
            check.check(false).percentage(p -> p > 2);
        });
        Statistics.label("overruled")
                .collect(!outcome.overrules().isEmpty())
                .coverage(check -> check.check(true).percentage(p -> p > 2));
    }

    private static List<String> sets(Session session) {
        return session.exercises().stream()
                .flatMap(exercise -> exercise.sets().stream()
                        .map(set -> exercise.exercise().id() + " " + set.reps() + " " + set.load() + " " + set.rir()))
                .toList();
    }

    private static Set<ExerciseId> exercises(Progress progress) {
        return progress.remaining().stream()
                .flatMap(ref -> progress.session(ref).exercises().stream())
                .map(exercise -> exercise.exercise().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isTraining(Progress progress, SessionRef ref) {
        return progress.plan().microcycles().get(ref.microcycle() - 1).kind() == WeekKind.TRAINING
                && progress.coaching().deload(ref).isEmpty();
    }

    /** The count holds wherever the exercise is trained, and a count beyond the role's sets names the rule. */
    private static void assertSets(Progress before, Progress after, CoachChange.Sets change) {
        Plan plan = after.plan();
        for (SessionRef ref : after.remaining()) {
            NextSession then = before.session(ref);
            NextSession now = after.session(ref);
            if (after.coaching().deload(ref).isPresent()) {
                continue; // a share of the new count
            }
            for (int number = 0; number < now.exercises().size(); number++) {
                NextExercise exercise = now.exercises().get(number);
                List<SetTarget> asked = then.exercises().get(number).sets();
                boolean isMeant = exercise.exercise().id().equals(change.exercise())
                        && isTraining(after, ref)
                        && !asked.isEmpty();
                assertThat(exercise.sets()).hasSize(isMeant ? change.sets() : asked.size());
                if (isMeant) {
                    var range = plan.session(ref)
                            .exercises()
                            .get(number)
                            .slot()
                            .prescription()
                            .sets();
                    boolean isNew = range.contains(asked.size()) && !range.contains(change.sets());
                    Optional<Overrule> overrule = CoachMoves.last(after).overrules().stream()
                            .filter(one -> one.session().equals(ref)
                                    && one.subject().equals(exercise.slot().toString())
                                    && one.parameter() == Parameter.SETS)
                            .findFirst();
                    assertThat(overrule.isPresent() || !isNew).isTrue();
                    overrule.ifPresent(one -> {
                        assertThat(one.given()).isEqualTo(change.sets());
                        assertThat(range.contains(change.sets())).isFalse();
                        assertThat(one.rules()).isNotEmpty();
                        assertThat(one.text()).contains(one.rules().get(0).toString());
                    });
                }
            }
        }
    }

    private static void assertLoad(Progress before, Progress after, CoachChange.LoadOnce change) {
        for (SessionRef ref : after.remaining()) {
            for (int number = 0; number < after.session(ref).exercises().size(); number++) {
                NextExercise exercise = after.session(ref).exercises().get(number);
                if (ref.equals(change.session()) && exercise.slot().equals(change.slot())) {
                    Load rounded = after.plan()
                            .athlete()
                            .loadRounding(exercise.exercise())
                            .round(change.load())
                            .rounded();
                    boolean isLowered = exercise.sets().stream()
                            .anyMatch(set -> set.load().isEmpty()
                                    || rounded.isHeavierThan(set.load().get()));
                    assertThat(CoachMoves.last(after).result().code())
                            .isEqualTo(isLowered ? CoachCode.LOWERED : CoachCode.DONE);
                    if (isLowered) {
                        assertThat(caps(after.plan(), exercise.exercise()))
                                .anyMatch(cap -> CoachMoves.last(after).text().contains(cap));
                    }
                    assertThat(exercise.sets())
                            .allMatch(set -> set.load().filter(rounded::equals).isPresent() || isLowered)
                            .noneMatch(set -> set.load().orElse(rounded).isHeavierThan(rounded));
                    Statistics.label("lowered")
                            .collect(isLowered)
                            .coverage(check -> check.check(true).count(count -> count >= 1));
                } else {
                    assertThat(exercise)
                            .isEqualTo(before.session(ref).exercises().get(number));
                }
            }
        }
    }

    /** The caps that hold for a coach's load too, as a message says them. */
    private static List<String> caps(Plan plan, Exercise exercise) {
        return plan.programme().restrictions().and(plan.athlete().restrictions()).asList().stream()
                .filter(restriction -> restriction.kind() == Restriction.Kind.CAP)
                .filter(restriction -> restriction.concerns(exercise.pattern()))
                .map(Restriction::toString)
                .toList();
    }

    /** The next training sessions have the share of their sets and no heavier loads; the others are as they were. */
    private static void assertDeload(Progress before, Progress after, CoachChange.InsertDeload change) {
        List<SessionRef> meant = before.remaining().stream()
                .filter(ref -> isTraining(before, ref))
                .limit(change.sessions())
                .toList();
        for (SessionRef ref : after.remaining()) {
            if (!meant.contains(ref)) {
                assertThat(after.session(ref)).isEqualTo(before.session(ref));
                continue;
            }
            for (int number = 0; number < after.session(ref).exercises().size(); number++) {
                NextExercise now = after.session(ref).exercises().get(number);
                NextExercise then = before.session(ref).exercises().get(number);
                int asked = then.sets().size();
                int least = Math.min(asked, 1);
                int halfUp = (int) Math.floor(asked * change.setsPercent() / 100.0 + 0.5);
                assertThat(now.sets().size()).isBetween(least, Math.max(least, asked));
                for (int set = 0; set < now.sets().size(); set++) {
                    Optional<Load> load = now.sets().get(set).load();
                    Optional<Load> asBefore = then.sets().get(set).load();
                    assertThat(load.isPresent()).isEqualTo(asBefore.isPresent());
                    assertThat(load.isPresent() && load.get().isHeavierThan(asBefore.get()))
                            .isFalse();
                }
                assertThat(now.sets().size() <= Math.max(least, halfUp)
                                || then.sets().equals(now.sets()))
                        .isTrue();
            }
        }
    }

    @Property(tries = 500)
    void a_proposal_does_nothing_until_it_is_accepted_and_nothing_when_it_is_refused(
            @ForAll("plans") Plan plan,
            @ForAll("moves") List<Move> moves,
            @ForAll("changes") Turn turn,
            @ForAll("seeds") int seed) {
        Progress before = Journeys.walk(plan, moves.subList(0, Math.min(6, moves.size())));
        CoachChange change = CoachMoves.change(before, turn, seed);
        CoachChange other = CoachMoves.any(before, seed);
        Proposal proposal = Proposal.stated("p-1", change, "the last three sessions were hard");

        Progress unasked = before.record(CoachEvent.of("c-1", 1_000, CoachMoves.DAY, change, "Kim", "so"));
        Progress accepted = before.record(CoachEvent.accepting("c-1", 1_000, CoachMoves.DAY, proposal, "Kim", "so"));
        Progress changed =
                before.record(CoachEvent.changing("c-1", 1_000, CoachMoves.DAY, proposal, other, "Kim", "so"));
        Progress refused = before.record(CoachEvent.refusing("c-1", 1_000, CoachMoves.DAY, proposal, "Kim", "no"));

        assertThat(accepted.plan()).isEqualTo(unasked.plan());
        assertThat(changed.plan())
                .isEqualTo(before.record(CoachEvent.of("c-1", 1_000, CoachMoves.DAY, other, "Kim", "so"))
                        .plan());
        assertThat(refused.plan()).isEqualTo(before.plan());
        assertThat(refused.nextSession()).isEqualTo(before.nextSession());
        assertThat(CoachMoves.last(refused).result().code()).isEqualTo(CoachCode.PROPOSAL_REFUSED);
        assertThat(CoachMoves.last(accepted).event().verdict()).isEqualTo(CoachEvent.Verdict.ACCEPTED);
        assertThat(CoachMoves.last(changed).event().verdict())
                .isEqualTo(other.equals(change) ? CoachEvent.Verdict.ACCEPTED : CoachEvent.Verdict.CHANGED);
        assertThat(Progress.replay(plan, changed.log())).isEqualTo(changed);
        assertThat(Progress.replay(plan, changed.log()).coaching().outcomes())
                .isEqualTo(changed.coaching().outcomes());
        Statistics.label("something changes")
                .collect(!accepted.since(before).isEmpty())
                .coverage(check -> check.check(true).percentage(p -> p > 25));
    }
}
