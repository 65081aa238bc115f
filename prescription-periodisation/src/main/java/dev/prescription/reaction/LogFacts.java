package dev.prescription.reaction;

import dev.prescription.decision.Decision;
import dev.prescription.decision.DecisionCode;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.SessionRef;
import dev.prescription.log.CoachEvent;
import dev.prescription.log.DecisionTaken;
import dev.prescription.log.LogEntry;
import dev.prescription.log.SessionLog;
import dev.prescription.periodisation.Plan;
import dev.prescription.progress.Progress;
import dev.prescription.proposal.CoachChange.InsertDeload;
import dev.prescription.reduction.WeekKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a log says, sorted by what is asked of it.
 *
 * @param progress the progress
 * @param plan the plan as it now stands
 * @param asOf the day it is asked for
 * @param sessions the sessions that were logged, in order
 * @param taken the decisions of training that were judged, in order
 * @param events the coach's events, in order
 * @param relief the ids of sessions that were relief
 */
record LogFacts(
        Progress progress,
        Plan plan,
        LocalDate asOf,
        List<SessionLog> sessions,
        List<DecisionTaken> taken,
        List<CoachEvent> events,
        Set<String> relief) {

    private static final Set<DecisionCode> RELIEF = EnumSet.of(DecisionCode.RELIEF, DecisionCode.CYCLE_OVER);
    private static final Set<DecisionCode> NOT_JUDGED = EnumSet.of(
            DecisionCode.RELIEF,
            DecisionCode.CYCLE_OVER,
            DecisionCode.NOT_DONE,
            DecisionCode.SWAPPED,
            DecisionCode.LOCKED,
            DecisionCode.PAIN,
            DecisionCode.PAIN_AGAIN);

    static LogFacts of(Progress progress, LocalDate asOf) {
        Plan plan = progress.plan();
        List<SessionLog> sessions = new ArrayList<>();
        List<DecisionTaken> taken = new ArrayList<>();
        List<CoachEvent> events = new ArrayList<>();
        Set<String> relief = new HashSet<>();
        for (LogEntry entry : progress.log()) {
            if (entry instanceof SessionLog session) {
                sessions.add(session);
                if (kind(plan, session.session()) != WeekKind.TRAINING) {
                    relief.add(session.id());
                }
            } else if (entry instanceof CoachEvent event) {
                events.add(event);
            } else if (entry instanceof DecisionTaken decision) {
                if (RELIEF.contains(decision.decision().reason().code())) {
                    relief.add(decision.cause());
                }
                if (!NOT_JUDGED.contains(decision.decision().reason().code())) {
                    taken.add(decision);
                }
            }
        }
        return new LogFacts(progress, plan, asOf, sessions, taken, events, relief);
    }

    static WeekKind kind(Plan plan, SessionRef session) {
        return plan.microcycles().get(session.microcycle() - 1).kind();
    }

    /** The place in the log of the last relief, or of the last answer to a proposal of one; 0 where there was none. */
    long lastRelief() {
        long last = 0;
        for (SessionLog session : sessions) {
            last = relief.contains(session.id()) ? session.sequence() : last;
        }
        for (CoachEvent event : events) {
            boolean isAnswer = event.proposal()
                    .filter(proposal -> proposal.change() instanceof InsertDeload)
                    .isPresent();
            last = isAnswer ? Math.max(last, event.sequence()) : last;
        }
        return last;
    }

    /** A coach's deload of which sessions are still to be done. */
    Optional<CoachEvent> deloadUnderWay() {
        Optional<CoachEvent> found = Optional.empty();
        for (CoachEvent event : events) {
            if (event.change().orElse(null) instanceof InsertDeload deload) {
                long since = sessions.stream()
                        .filter(session -> session.sequence() > event.sequence())
                        .count();
                found = since < deload.sessions() ? Optional.of(event) : Optional.empty();
            }
        }
        return found;
    }

    /** The judged decisions after a place in the log, by exercise. */
    SortedMap<ExerciseId, List<DecisionTaken>> judgedAfter(long sequence) {
        SortedMap<ExerciseId, List<DecisionTaken>> byExercise = new TreeMap<>();
        for (DecisionTaken decision : taken) {
            if (decision.sequence() > sequence) {
                byExercise
                        .computeIfAbsent(decision.decision().exercise(), exercise -> new ArrayList<>())
                        .add(decision);
            }
        }
        return byExercise;
    }

    /** The same of decisions in the days up to the one asked for. */
    SortedMap<ExerciseId, List<DecisionTaken>> judgedWithin(int days) {
        SortedMap<ExerciseId, List<DecisionTaken>> byExercise = judgedAfter(0);
        for (Map.Entry<ExerciseId, List<DecisionTaken>> entry : byExercise.entrySet()) {
            entry.getValue().removeIf(decision -> !isWithin(decision, days));
        }
        return byExercise;
    }

    boolean isWithin(LogEntry entry, int days) {
        return !entry.date().isAfter(asOf) && !entry.date().isBefore(asOf.minusDays(days));
    }

    /** The place of the last entry among some. */
    static long last(List<? extends LogEntry> entries) {
        return entries.stream().mapToLong(LogEntry::sequence).max().orElse(0);
    }

    static boolean isRise(Decision decision) {
        return decision.kind() == Decision.Kind.STEP
                || decision.kind() == Decision.Kind.MORE
                || decision.kind() == Decision.Kind.REPS_FIRST
                || decision.to().isHeavierThan(decision.from());
    }
}
