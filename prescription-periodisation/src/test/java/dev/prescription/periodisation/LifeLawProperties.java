package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.decision.Decision;
import dev.prescription.evidence.EvidenceBase;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.LoadKind;
import dev.prescription.log.Absence;
import dev.prescription.log.CoachEvent;
import dev.prescription.log.ExerciseLog;
import dev.prescription.log.LogEntry;
import dev.prescription.log.PainCleared;
import dev.prescription.log.Readiness;
import dev.prescription.log.SessionLog;
import dev.prescription.message.Message;
import dev.prescription.missed.MissedSessionPolicy;
import dev.prescription.periodisation.Lives.Moment;
import dev.prescription.progress.NextSession;
import dev.prescription.progress.Progress;
import dev.prescription.progression.SetTarget;
import dev.prescription.proposal.CoachChange.Blend;
import dev.prescription.proposal.CoachChange.InsertDeload;
import dev.prescription.proposal.CoachChange.Swap;
import dev.prescription.proposal.Proposal;
import dev.prescription.quantity.Load;
import dev.prescription.reaction.Proposals;
import dev.prescription.reaction.ReactionCode;
import dev.prescription.reduction.WeekKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Laws of replay, pain, readiness and proposals, over random programmes and lives. */
class LifeLawProperties {

    @Provide
    Arbitrary<Lives> lives() {
        return Lives.lives();
    }

    @Provide
    Arbitrary<Lives> stalling() {
        return Lives.stalling();
    }

    private static void occurs(String label, boolean isSo) {
        Statistics.label(label)
                .collect(isSo)
                .coverage(check -> check.check(true).percentage(p -> p >= 2));
    }

    @Property(tries = 150)
    void a_life_replays_in_any_order_under_every_policy(@ForAll("lives") Lives life, @ForAll long seed) {
        List<Moment> moments = life.moments();
        Moment end = moments.get(moments.size() - 1);
        Progress progress = end.after();
        List<LogEntry> log = new ArrayList<>(progress.log());
        log.addAll(progress.log().subList(0, log.size() / 2));
        Collections.shuffle(log, new Random(seed));

        Progress again = Progress.replay(life.plan(), log, life.settings());

        assertThat(again).isEqualTo(progress).hasToString(progress.toString());
        assertThat(again.drift()).isEmpty();
        assertThat(again.missedSessions()).isEqualTo(progress.missedSessions());
        assertThat(again.nextSession(end.day())).isEqualTo(progress.nextSession(end.day()));
        assertThat(Proposals.of(again, end.day())).isEqualTo(Proposals.of(progress, end.day()));
        for (MissedSessionPolicy policy : MissedSessionPolicy.values()) {
            occurs(policy.name(), life.settings().missedSessions() == policy);
        }
    }

    @Property(tries = 150)
    void what_hurts_never_rises_and_is_held_in_every_slot_until_it_is_cleared(@ForAll("lives") Lives life) {
        Set<ExerciseId> hurting = new TreeSet<>();
        boolean isHeld = false;
        for (Moment moment : life.moments()) {
            List<Decision> decisions = moment.after()
                    .decisions()
                    .subList(
                            moment.before().decisions().size(),
                            moment.after().decisions().size());
            if (moment.entry() instanceof SessionLog log) {
                log.exercises().stream()
                        .filter(ExerciseLog::isPainful)
                        .forEach(exercise -> hurting.add(exercise.exercise()));
            } else if (moment.entry() instanceof PainCleared cleared) {
                hurting.remove(cleared.exercise());
            }
            Set<ExerciseId> before = new TreeSet<>(hurting);
            for (Decision decision : decisions) {
                if (before.contains(decision.exercise())) {
                    isHeld = true;
                    assertThat(decision.to().isHeavierThan(decision.from()))
                            .as("%s", decision)
                            .isFalse();
                }
            }
            moment.after()
                    .nextSession()
                    .ifPresent(next -> next.exercises().stream()
                            .filter(exercise ->
                                    hurting.contains(exercise.exercise().id()))
                            .forEach(exercise ->
                                    assertThat(exercise.isHeldByPain()).isTrue()));
        }
        occurs("held", isHeld);
    }

    /** No exercise has more sets or load than before; help is left alone. */
    private static void assertNoHarder(NextSession eased, NextSession asked) {
        assertThat(eased.exercises()).hasSameSizeAs(asked.exercises());
        for (int number = 0; number < asked.exercises().size(); number++) {
            List<SetTarget> before = asked.exercises().get(number).sets();
            List<SetTarget> after = eased.exercises().get(number).sets();
            assertThat(after).hasSizeLessThanOrEqualTo(before.size());
            boolean isHelp = asked.exercises().get(number).exercise().loadKind() == LoadKind.ASSISTED;
            for (int set = 0; set < after.size() && !isHelp; set++) {
                Optional<Load> heavier = after.get(set).load();
                Optional<Load> planned = before.get(set).load();
                assertThat(heavier.isPresent()).isEqualTo(planned.isPresent());
                if (heavier.isPresent()) {
                    assertThat(heavier.get().isHeavierThan(planned.get())).isFalse();
                }
            }
        }
    }

    @Property(tries = 150)
    void readiness_and_days_away_only_take_away(@ForAll("lives") Lives life, @ForAll int seed) {
        List<Moment> moments = life.moments();
        Moment end = moments.get(moments.size() - 1);
        LocalDate day = end.day().plusDays(Math.floorMod(seed, 70));
        Readiness felt = Readiness.of(1 + Math.floorMod(seed, 5), 1 + Math.floorMod(seed / 5, 4), 2);
        Optional<NextSession> eased = end.after().nextSession(day, Optional.of(felt));
        eased.ifPresent(next -> {
            assertNoHarder(next, end.after().session(next.session()));
            assertNoHarder(next, end.after().nextSession(day).orElseThrow());
        });
        occurs("eased", eased.filter(next -> !next.eased().isEmpty()).isPresent());
    }

    @Property(tries = 200)
    void reductions_never_stack_and_an_accepted_deload_makes_nothing_harder(@ForAll("stalling") Lives life) {
        boolean hasDeload = false;
        boolean hasSwap = false;
        boolean hasWithheld = false;
        for (Moment moment : life.moments()) {
            Progress progress = moment.after();
            Proposals proposals = Proposals.of(progress, moment.day());
            assertThat(proposals.open()).extracting(Proposal::id).doesNotHaveDuplicates();
            for (Proposal proposal : proposals.open()) {
                assertThat(proposal.text()).doesNotContain("{");
                assertThat(proposal.facts())
                        .allMatch(fact -> progress.log().stream()
                                .anyMatch(entry -> entry.id().equals(fact)));
                assertThat(proposal.evidenceIds())
                        .allMatch(id -> EvidenceBase.standard().find(id).isPresent());
                hasSwap |= proposal.change() instanceof Swap;
                if (proposal.change() instanceof InsertDeload) {
                    hasDeload = true;
                    assertUnreduced(progress, moment.day());
                }
                assertThat(proposal.change() instanceof Blend
                                && life.plan().programme().terms().isEmpty())
                        .isFalse();
            }
            hasWithheld |= proposals.withheld().stream().map(Message::code).anyMatch(LifeLawProperties::isReduction);
            if (moment.entry() instanceof CoachEvent event
                    && event.verdict() == CoachEvent.Verdict.ACCEPTED
                    && event.id().startsWith("c-")
                    && event.change().orElseThrow() instanceof InsertDeload) {
                assertNoHarder(
                        progress.nextSession().orElseThrow(),
                        moment.before().nextSession().orElseThrow());
            }
        }
        occurs("a deload is proposed", hasDeload);
        occurs("a swap is proposed", hasSwap);
        occurs("a deload is withheld", hasWithheld);
    }

    private static boolean isReduction(Object code) {
        return code == ReactionCode.EASED
                || code == ReactionCode.PLANNED_RELIEF
                || code == ReactionCode.DELOAD_UNDER_WAY;
    }

    /** Nothing else reduces the next session: no days away, no illness within a week, no relief in or next to its week. */
    private static void assertUnreduced(Progress progress, LocalDate day) {
        assertThat(progress.nextSession(day).orElseThrow().eased()).isEmpty();
        LocalDate last = progress.log().stream()
                .filter(SessionLog.class::isInstance)
                .map(LogEntry::date)
                .filter(date -> !date.isAfter(day))
                .max(LocalDate::compareTo)
                .orElse(day);
        assertThat(last.plusDays(7)).isAfterOrEqualTo(day);
        assertThat(progress.log())
                .noneMatch(entry -> entry instanceof Absence absence
                        && !absence.date().isAfter(day)
                        && !absence.until().plusDays(7).isBefore(day));
        Plan plan = progress.plan();
        int week = progress.remaining().get(0).microcycle();
        for (Microcycle microcycle : plan.microcycles()) {
            if (Math.abs(microcycle.number() - week) <= 1) {
                assertThat(microcycle.kind()).isEqualTo(WeekKind.TRAINING);
            }
        }
    }
}
