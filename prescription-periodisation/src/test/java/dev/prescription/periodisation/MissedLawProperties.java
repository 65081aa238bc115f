package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.evidence.EvidenceBase;
import dev.prescription.layout.SessionRef;
import dev.prescription.log.SessionLog;
import dev.prescription.missed.MissedCode;
import dev.prescription.missed.MissedSession;
import dev.prescription.missed.MissedSessionPolicy;
import dev.prescription.periodisation.Lives.Moment;
import dev.prescription.progress.NextSession;
import dev.prescription.progress.NextSession.NextExercise;
import dev.prescription.progress.Progress;
import dev.prescription.reduction.WeekKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Laws of missed sessions, over random programmes and lives: what joins stays within limits, and everything is said. */
class MissedLawProperties {

    @Provide
    Arbitrary<Lives> lives() {
        return Lives.lives();
    }

    @Provide
    Arbitrary<Lives> returning() {
        return Lives.returning();
    }

    @Provide
    Arbitrary<Lives> merging() {
        return Lives.merging();
    }

    private static void occurs(String label, boolean isSo) {
        Statistics.label(label)
                .collect(isSo)
                .coverage(check -> check.check(true).percentage(p -> p >= 2));
    }

    private static int sets(List<NextExercise> exercises) {
        return exercises.stream().mapToInt(exercise -> exercise.sets().size()).sum();
    }

    /** Which sessions were missed and not yet merged, counted by the rule's words: before the furthest one, and not logged. */
    private static List<SessionRef> pending(List<SessionRef> order, Set<SessionRef> logged, Set<SessionRef> merged) {
        int furthest = -1;
        for (int place = 0; place < order.size(); place++) {
            furthest = logged.contains(order.get(place)) ? place : furthest;
        }
        List<SessionRef> pending = new ArrayList<>();
        for (SessionRef session : order.subList(0, furthest + 1)) {
            if (!logged.contains(session) && !merged.contains(session)) {
                pending.add(session);
            }
        }
        return pending;
    }

    @Property(tries = 150)
    void a_merge_stays_within_its_limit_and_names_every_missed_exercise(@ForAll("merging") Lives life) {
        List<SessionRef> order =
                life.plan().sessions().stream().map(Session::ref).toList();
        Set<SessionRef> logged = new HashSet<>();
        Set<SessionRef> merged = new HashSet<>();
        boolean hasJoined = false;
        boolean hasLeft = false;
        for (Moment moment : life.moments()) {
            Optional<NextSession> next = moment.before().nextSession();
            List<SessionRef> pending = pending(order, logged, merged);
            if (next.isPresent()) {
                assertMerged(life, moment.before(), next.get(), pending);
                hasJoined |= next.get().missed().stream().anyMatch(reason -> reason.code() == MissedCode.JOINED);
                hasLeft |= next.get().missed().stream().anyMatch(reason -> reason.code() != MissedCode.JOINED);
            }
            if (moment.entry() instanceof SessionLog log) {
                if (next.isPresent() && next.get().session().equals(log.session())) {
                    merged.addAll(pending);
                }
                logged.add(log.session());
            }
        }
        occurs("joined", hasJoined);
        occurs("left out", hasLeft);
    }

    private static void assertMerged(Lives life, Progress progress, NextSession next, List<SessionRef> pending) {
        Plan plan = progress.plan();
        List<?> named = next.missed().stream()
                .filter(reason -> reason.code() == MissedCode.JOINED)
                .findFirst()
                .map(reason -> (List<?>) reason.argument("exercises"))
                .orElse(List.of());
        int own = next.exercises().size() - named.size();
        List<NextExercise> joined =
                next.exercises().subList(own, next.exercises().size());
        int ownSets = sets(next.exercises().subList(0, own));
        assertThat(sets(joined))
                .isLessThanOrEqualTo(life.settings().mergeLimit().roomFor(ownSets));
        assertThat(joined.isEmpty() || next.exercises().size() <= 8).isTrue();
        assertThat(joined).noneMatch(NextExercise::isHeldByPain);
        assertThat(joined.stream().map(exercise -> exercise.exercise().id()).toList())
                .doesNotHaveDuplicates()
                .isEqualTo(named);
        assertThat(joined)
                .noneMatch(one -> next.exercises().subList(0, own).stream()
                        .anyMatch(other -> other.exercise().equals(one.exercise())));
        if (plan.microcycles().get(next.session().microcycle() - 1).kind() != WeekKind.TRAINING) {
            assertThat(joined).isEmpty();
        }
        int missed = pending.stream()
                .mapToInt(session -> plan.session(session).exercises().size())
                .sum();
        long left = next.missed().stream()
                .filter(reason -> reason.code() != MissedCode.JOINED)
                .count();
        assertThat(joined.size() + left).isEqualTo(missed);
    }

    @Property(tries = 150)
    void every_session_that_is_missed_is_said_with_its_fact_and_source(@ForAll("lives") Lives life) {
        occurs("missed", isEveryMissSaid(life, life.moments()));
    }

    @Property(tries = 150)
    void after_days_away_a_week_is_done_again_or_it_is_said_why_not(@ForAll("returning") Lives life) {
        List<Moment> moments = life.moments();
        isEveryMissSaid(life, moments);
        List<MissedSession> missed = moments.get(moments.size() - 1).after().missedSessions();
        occurs(
                "a week again",
                missed.stream().anyMatch(session -> session.reason().code() == MissedCode.WEEK_AGAIN));
        occurs(
                "a week not again",
                missed.stream()
                        .anyMatch(session -> Set.of(
                                        MissedCode.AGAIN_ONCE, MissedCode.WENT_ON, MissedCode.RELIEF_NOT_AGAIN)
                                .contains(session.reason().code())));
    }

    /** Asserts it, and returns whether any session was missed. */
    private static boolean isEveryMissSaid(Lives life, List<Moment> moments) {
        List<SessionRef> order =
                life.plan().sessions().stream().map(Session::ref).toList();
        Set<SessionRef> logged = new HashSet<>();
        Set<SessionRef> said = new HashSet<>();
        int furthest = -1;
        for (Moment moment : moments) {
            if (moment.entry() instanceof SessionLog log) {
                int place = order.indexOf(log.session());
                for (int skipped = furthest + 1; skipped < place; skipped++) {
                    said.add(order.get(skipped));
                }
                furthest = Math.max(furthest, place);
                logged.add(log.session());
            }
        }
        Progress progress = moments.get(moments.size() - 1).after();
        List<MissedSession> missed = progress.missedSessions();
        assertThat(missed).extracting(MissedSession::session).containsAll(said);
        for (MissedSession session : missed) {
            assertThat(session.policy()).isEqualTo(life.settings().missedSessions());
            assertThat(progress.log()).anyMatch(entry -> entry.id().equals(session.fact()));
            assertThat(session.text()).doesNotContain("{");
            assertThat(session.evidenceIds())
                    .allMatch(id -> EvidenceBase.standard().find(id).isPresent());
        }
        boolean isDropping = life.settings().missedSessions() == MissedSessionPolicy.DROP
                || life.settings().missedSessions() == MissedSessionPolicy.MERGE;
        if (isDropping) {
            assertThat(progress.remaining()).isEqualTo(order.subList(furthest + 1, order.size()));
        } else if (life.settings().missedSessions() == MissedSessionPolicy.SHIFT) {
            assertThat(progress.remaining()).doesNotContainAnyElementsOf(logged);
            assertThat(progress.remaining()).hasSize(order.size() - logged.size());
        }
        return !said.isEmpty();
    }
}
