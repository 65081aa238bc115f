package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.layout.SessionRef;
import dev.prescription.log.LogEntry;
import dev.prescription.log.SessionLog;
import dev.prescription.periodisation.Journeys.Move;
import dev.prescription.progress.NextSession;
import dev.prescription.progress.NextSession.NextExercise;
import dev.prescription.progress.Progress;
import dev.prescription.progression.SetTarget;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import dev.prescription.scheme.SetKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The plan as it now stands shows what the log asks for, set by set. */
class ProgressPlanProperties extends JourneyLaws {

    @Provide
    Arbitrary<Plan> plans() {
        return Journeys.plans();
    }

    @Provide
    Arbitrary<Lives> lives() {
        return net.jqwik.api.Arbitraries.oneOf(Lives.merging(), Lives.lives());
    }

    /** A set in the words of both; where a total counts the plan keeps what was written, so that repetitions are not compared. */
    private record Shown(int reps, Optional<Load> load, Optional<Rir> rir, boolean isOpen) {

        static Shown of(PlannedSet set, SetTarget asked) {
            int reps = asked.reps() == 0 ? 0 : set.reps();
            return new Shown(reps, set.load(), set.rir(), set.kind() == SetKind.AMRAP);
        }

        static Shown of(SetTarget set) {
            return new Shown(set.reps(), set.load(), set.rir(), set.isOpen());
        }
    }

    private static void assertShows(Session session, NextSession next) {
        assertThat(session.exercises()).hasSameSizeAs(next.exercises());
        for (int number = 0; number < next.exercises().size(); number++) {
            PlannedExercise planned = session.exercises().get(number);
            NextExercise asked = next.exercises().get(number);
            assertThat(planned.exercise()).isEqualTo(asked.exercise());
            assertThat(planned.ref()).isEqualTo(asked.slot());
            assertThat(planned.sets()).as("%s", planned).hasSameSizeAs(asked.sets());
            for (int set = 0; set < asked.sets().size(); set++) {
                assertThat(Shown.of(planned.sets().get(set), asked.sets().get(set)))
                        .as("%s of %s", planned.sets().get(set), session)
                        .isEqualTo(Shown.of(asked.sets().get(set)));
            }
        }
    }

    @Property(tries = 1_000)
    void every_session_to_come_shows_what_is_asked_for_and_every_one_done_what_was(
            @ForAll("plans") Plan plan, @ForAll("moves") List<Move> moves) {
        Progress progress = Progress.start(plan);
        Map<SessionRef, NextSession> asked = new HashMap<>();
        for (int number = 0; number < moves.size(); number++) {
            LogEntry entry = Journeys.entry(progress, moves.get(number), number + 1);
            note(progress, entry, asked);
            progress = progress.record(entry);
        }
        Plan stands = progress.plan();

        assertShows(progress, asked);
        long moved = progress.remaining().stream()
                .filter(ref -> !stands.session(ref)
                        .exercises()
                        .equals(plan.session(ref).exercises()))
                .count();
        assertThat(stands.forAthlete(stands.athlete()).sessions()).hasSameSizeAs(plan.sessions());
        Statistics.label("moved")
                .collect(moved > 0)
                .coverage(check -> check.check(true).percentage(p -> p > 30));
        Statistics.label("done")
                .collect(!asked.isEmpty())
                .coverage(check -> check.check(true).percentage(p -> p > 60));
    }

    @Property(tries = 300)
    void so_it_does_where_what_was_missed_joins_a_session(@ForAll("lives") Lives life) {
        Map<SessionRef, NextSession> asked = new HashMap<>();
        Progress progress = Progress.start(life.plan(), life.settings());
        for (Lives.Moment moment : life.moments()) {
            note(moment.before(), moment.entry(), asked);
            progress = moment.after();
        }
        assertShows(progress, asked);
        Plan stands = progress.plan();
        Statistics.label("joined")
                .collect(stands.sessions().stream()
                        .anyMatch(session -> session.exercises().size()
                                > life.plan().session(session.ref()).exercises().size()))
                .coverage(check -> check.check(true).percentage(p -> p > 2));
    }

    private static void note(Progress before, LogEntry entry, Map<SessionRef, NextSession> asked) {
        if (entry instanceof SessionLog log) {
            asked.put(log.session(), before.session(log.session()));
        }
    }

    private static void assertShows(Progress progress, Map<SessionRef, NextSession> asked) {
        Plan stands = progress.plan();
        progress.remaining().forEach(ref -> assertShows(stands.session(ref), progress.session(ref)));
        asked.forEach((ref, then) -> {
            if (!progress.remaining().contains(ref)) {
                assertShows(stands.session(ref), then);
            }
        });
    }

    @Property(tries = 300)
    void without_a_log_the_plan_is_the_one_it_starts_with_wherever_its_rules_ask_for_what_is_written(
            @ForAll("plans") Plan plan) {
        Progress progress = Progress.start(plan);
        Plan stands = progress.plan();
        boolean isAsWritten = true;
        for (Session session : plan.sessions()) {
            boolean isSame = true;
            NextSession next = progress.session(session.ref());
            for (int number = 0; number < next.exercises().size(); number++) {
                isSame &= isAsWritten(
                        session.exercises().get(number),
                        next.exercises().get(number).sets());
            }
            assertThat(stands.session(session.ref()).loads().equals(session.loads()))
                    .as("%s", session)
                    .isEqualTo(isSame);
            isAsWritten &= isSame;
        }
        assertThat(stands.equals(plan)).isEqualTo(isAsWritten);
        Statistics.label("as written")
                .collect(isAsWritten)
                .coverage(check -> check.check(true).percentage(p -> p > 10));
    }

    private static boolean isAsWritten(PlannedExercise planned, List<SetTarget> asked) {
        boolean isSame = planned.sets().size() == asked.size();
        for (int set = 0; isSame && set < asked.size(); set++) {
            PlannedSet before = planned.sets().get(set);
            SetTarget target = asked.get(set);
            isSame = Shown.of(before, target).equals(Shown.of(target))
                    && (target.reps() == 0 || target.most() == most(before));
        }
        return isSame;
    }

    private static int most(PlannedSet set) {
        return set.series().target() instanceof dev.prescription.scheme.RepTarget.Repetitions range
                ? Math.max(set.reps(), range.range().max())
                : set.reps();
    }
}
