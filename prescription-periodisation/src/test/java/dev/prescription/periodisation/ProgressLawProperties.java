package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.decision.Decision;
import dev.prescription.evidence.EvidenceBase;
import dev.prescription.log.ExerciseLog;
import dev.prescription.log.LogEntry;
import dev.prescription.log.SessionLog;
import dev.prescription.periodisation.Journeys.Move;
import dev.prescription.periodisation.Journeys.Turn;
import dev.prescription.progress.Amendment;
import dev.prescription.progress.NextSession;
import dev.prescription.progress.NextSession.NextExercise;
import dev.prescription.progress.Progress;
import dev.prescription.progression.SetTarget;
import dev.prescription.quantity.Load;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Laws 6 and 10 to 12 of progress, over random programmes, athletes and logs. */
class ProgressLawProperties extends JourneyLaws {

    @Provide
    Arbitrary<Plan> plans() {
        return Journeys.plans();
    }

    private static void count(List<Move> moves) {
        Set<Turn> turns =
                moves.stream().map(Move::turn).collect(Collectors.toCollection(() -> EnumSet.noneOf(Turn.class)));
        for (Turn turn : Turn.values()) {
            Statistics.label(turn.name())
                    .collect(turns.contains(turn))
                    .coverage(check -> check.check(true).percentage(p -> p > 5));
        }
    }

    @Property(tries = 1_000)
    void a_log_redelivered_and_reordered_replays_to_an_equal_progress(
            @ForAll("plans") Plan plan, @ForAll("moves") List<Move> moves, @ForAll long seed) {
        Progress progress = Journeys.walk(plan, moves);
        List<LogEntry> log = new ArrayList<>(progress.log());
        log.addAll(progress.log().subList(0, log.size() / 2));
        Collections.shuffle(log, new Random(seed));

        Progress again = Progress.replay(plan, log);

        assertThat(again).isEqualTo(progress).hasSameHashCodeAs(progress).hasToString(progress.toString());
        assertThat(again.drift()).isEmpty();
        assertThat(again.nextSession()).isEqualTo(progress.nextSession());
        assertThat(again.oneRepMaxes()).isEqualTo(progress.oneRepMaxes());
        assertThat(again.history()).hasSameSizeAs(progress.history());
        assertThat(progress.record(progress.log().get(0))).isSameAs(progress);
        count(moves);
    }

    @Property(tries = 1_000)
    void decisions_anew_are_the_decisions_that_were_taken(
            @ForAll("plans") Plan plan, @ForAll("moves") List<Move> moves) {
        Progress progress = Journeys.walk(plan, moves);
        List<LogEntry> facts = progress.log().stream()
                .filter(entry -> !(entry instanceof dev.prescription.log.DecisionTaken))
                .toList();

        assertThat(Progress.replay(plan, facts)).isEqualTo(progress);
    }

    @Property(tries = 1_000)
    void a_miss_never_raises_a_basis_and_every_decision_has_facts_and_sources(
            @ForAll("plans") Plan plan, @ForAll("moves") List<Move> moves) {
        Progress progress = Progress.start(plan);
        boolean isMissed = false;
        for (int number = 0; number < moves.size(); number++) {
            LogEntry entry = Journeys.entry(progress, moves.get(number), number + 1);
            Progress next = progress.record(entry);
            if (entry instanceof SessionLog log) {
                isMissed |= assertMisses(progress.session(log.session()), log, decisions(progress, next));
            }
            for (Decision decision : decisions(progress, next)) {
                assertThat(decision.evidenceIds())
                        .allMatch(id -> EvidenceBase.standard().find(id).isPresent());
                assertThat(decision.facts())
                        .endsWith(entry.id())
                        .allMatch(fact ->
                                next.log().stream().anyMatch(known -> known.id().equals(fact)));
                assertThat(decision.text())
                        .contains(decision.evidenceIds().get(0))
                        .doesNotContain("{");
            }
            progress = next;
        }
        Statistics.label("a miss")
                .collect(isMissed)
                .coverage(check -> check.check(true).percentage(p -> p > 10));
    }

    private static List<Decision> decisions(Progress before, Progress after) {
        return after.decisions()
                .subList(before.decisions().size(), after.decisions().size());
    }

    private static boolean assertMisses(NextSession asked, SessionLog log, List<Decision> decisions) {
        boolean isMissed = false;
        for (ExerciseLog done : log.exercises()) {
            for (NextExercise exercise : asked.exercises()) {
                if (done.slot().filter(exercise.slot()::equals).isPresent()
                        && done.exercise().equals(exercise.exercise().id())
                        && isMiss(exercise.sets(), done)) {
                    isMissed = true;
                    long slots = asked.exercises().stream()
                            .filter(other -> other.exercise().id().equals(done.exercise()))
                            .count();
                    assertThat(decisions)
                            .filteredOn(decision ->
                                    slots == 1 && decision.exercise().equals(done.exercise()))
                            .noneMatch(decision -> decision.to().isHeavierThan(decision.from()));
                }
            }
        }
        return isMissed;
    }

    /** Every set with the planned load of its place or less, one of them with fewer repetitions than any asked for. */
    private static boolean isMiss(List<SetTarget> asked, ExerciseLog done) {
        int fewest = asked.stream().mapToInt(SetTarget::reps).min().orElse(0);
        long lightest = asked.stream()
                .mapToLong(set -> set.load().map(Load::tenthMicrograms).orElse(Long.MAX_VALUE))
                .min()
                .orElse(0);
        return done.sets().size() == asked.size()
                && done.sets().stream().anyMatch(set -> set.reps() < fewest)
                && done.sets().stream()
                        .allMatch(set -> set.load().map(Load::tenthMicrograms).orElse(0L) <= lightest);
    }

    @Property(tries = 1_000)
    void every_load_asked_for_can_be_loaded(@ForAll("plans") Plan plan, @ForAll("moves") List<Move> moves) {
        Progress progress = Journeys.walk(plan, moves);
        int loads = 0;
        for (var session : progress.remaining()) {
            for (NextExercise exercise : progress.session(session).exercises()) {
                for (SetTarget set : exercise.sets()) {
                    if (set.load().isPresent()) {
                        loads++;
                        assertThat(plan.athlete()
                                        .loadRounding(exercise.exercise())
                                        .ladder()
                                        .loads())
                                .contains(set.load().get());
                    }
                }
            }
        }
        Statistics.label("loads")
                .collect(loads > 0)
                .coverage(check -> check.check(true).percentage(p -> p > 30));
    }

    @Property(tries = 1_000)
    void a_late_entry_is_amended_in_its_place(
            @ForAll("plans") Plan plan, @ForAll("moves") List<Move> moves, @ForAll int seed) {
        Progress progress = Journeys.walk(plan, moves);
        long sequence = 10L * (1 + Math.floorMod(seed, moves.size())) - 5;
        SessionLog late = SessionLog.builder(
                        "late", sequence, plan.sessions().get(0).ref(), LocalDate.of(2026, 5, 1))
                .build();
        List<LogEntry> facts = new ArrayList<>(progress.log());
        facts.removeIf(dev.prescription.log.DecisionTaken.class::isInstance);
        facts.add(late);

        Amendment amendment = progress.amend(late);

        assertThat(amendment.progress()).isEqualTo(Progress.replay(plan, facts));
        assertThat(amendment.after()).allMatch(taken -> taken.sequence() >= sequence);
        assertThat(progress.amend(progress.log().get(0)).before())
                .as("amending nothing")
                .isEmpty();
    }
}
