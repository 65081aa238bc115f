package dev.prescription.reaction;

import dev.prescription.decision.Decision;
import dev.prescription.decision.DecisionCode;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.SessionRef;
import dev.prescription.log.CoachEvent;
import dev.prescription.log.DecisionTaken;
import dev.prescription.log.Readiness;
import dev.prescription.log.SessionLog;
import dev.prescription.message.Message;
import dev.prescription.periodisation.Microcycle;
import dev.prescription.progression.maximum.OneRepMaxReading;
import dev.prescription.progression.maximum.OneRepMaxTrack;
import dev.prescription.proposal.CoachChange.InsertDeload;
import dev.prescription.proposal.Proposal;
import dev.prescription.proposal.ProposalCode;
import dev.prescription.reduction.WeekKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** A deload that nobody planned: several lifts stalled or lost some of their estimate, or readiness was poor. */
final class ReactiveDeload {

    private static final List<String> FINDINGS =
            List.of("C-REACT-01", "L-DEL-01", "L-DEL-02", "C-DELOAD-02", "C-DELOAD-03");
    private static final Set<DecisionCode> WORSE = EnumSet.of(
            DecisionCode.SHORT,
            DecisionCode.MISSED,
            DecisionCode.LIGHTEST,
            DecisionCode.REPEATED,
            DecisionCode.NEXT_STAGE,
            DecisionCode.FEWER_SETS);
    private static final int LOOKED_AT = 3;
    private static final int WORSE_OF_THEM = 2;
    private static final int RECENT_READINGS = 2;
    private static final int EARLIER_READINGS = 4;
    private static final int OLDEST_READING = 84;
    private static final double FALLEN = 0.95;
    private static final int ANSWERS = 5;
    private static final int ANSWER_DAYS = 14;
    private static final double POOR = 2;
    private static final int MOST_SESSIONS = 14;

    private final LogFacts facts;
    private final ReactionSettings settings;
    private final long since;

    ReactiveDeload(LogFacts facts, ReactionSettings settings) {
        this.facts = facts;
        this.settings = settings;
        this.since = facts.lastRelief();
    }

    void add(List<Proposal> found, List<Message> withheld) {
        Optional<Proposal> proposal = byLifts().or(this::byReadiness);
        if (proposal.isEmpty()) {
            return;
        }
        Optional<Message> obstacle = obstacle();
        obstacle.ifPresent(withheld::add);
        if (obstacle.isEmpty()) {
            found.add(proposal.get());
        }
    }

    private Optional<Proposal> byLifts() {
        SortedMap<ExerciseId, List<DecisionTaken>> judged = facts.judgedAfter(since);
        SortedSet<ExerciseId> stalled = new TreeSet<>();
        List<DecisionTaken> because = new ArrayList<>();
        judged.forEach((exercise, decisions) -> {
            List<DecisionTaken> last = decisions.subList(Math.max(0, decisions.size() - LOOKED_AT), decisions.size());
            if (hasStalled(last) || hasFallen(exercise)) {
                stalled.add(exercise);
                because.addAll(last);
            }
        });
        if (stalled.size() < settings.lifts()) {
            return Optional.empty();
        }
        Message reason = Message.of(ProposalCode.STALLED, List.copyOf(stalled), sessions());
        List<String> causes =
                because.stream().map(DecisionTaken::cause).distinct().toList();
        return Optional.of(proposal(LogFacts.last(because), reason, causes));
    }

    /** Whether it fell short twice in its last three sessions, without a rise since; one that its rule has just reset is lighter already. */
    private static boolean hasStalled(List<DecisionTaken> last) {
        int worse = 0;
        for (DecisionTaken taken : last) {
            Decision decision = taken.decision();
            if (LogFacts.isRise(decision) || decision.reason().code() == DecisionCode.RESET) {
                worse = 0;
            } else if (decision.kind() == Decision.Kind.RESET
                    || WORSE.contains(decision.reason().code())) {
                worse++;
            }
        }
        return worse >= WORSE_OF_THEM;
    }

    /** Whether the last two estimates since the last relief lie 5 % or more below the four before, on average. */
    private boolean hasFallen(ExerciseId exercise) {
        OneRepMaxTrack track = facts.progress().oneRepMaxes().get(exercise);
        if (track == null) {
            return false;
        }
        Set<String> fresh = new TreeSet<>();
        facts.sessions().stream()
                .filter(session -> session.sequence() > since)
                .forEach(session -> fresh.add(session.id()));
        List<OneRepMaxReading> readings = track.readings().stream()
                .filter(reading -> !reading.isTested())
                .filter(reading -> !reading.date().isBefore(facts.asOf().minusDays(OLDEST_READING)))
                .toList();
        int earlier = readings.size() - RECENT_READINGS;
        if (earlier < RECENT_READINGS) {
            return false;
        }
        List<OneRepMaxReading> recent = readings.subList(earlier, readings.size());
        double before = mean(readings.subList(Math.max(0, earlier - EARLIER_READINGS), earlier));
        return recent.stream().allMatch(reading -> fresh.contains(reading.entryId()))
                && mean(recent) <= FALLEN * before;
    }

    private static double mean(List<OneRepMaxReading> readings) {
        return readings.stream()
                .mapToLong(reading -> reading.max().load().tenthMicrograms())
                .average()
                .orElse(0);
    }

    private Optional<Proposal> byReadiness() {
        List<SessionLog> answered = facts.sessions().stream()
                .filter(session -> session.sequence() > since && facts.isWithin(session, ANSWER_DAYS))
                .filter(session -> session.readiness().map(Readiness::mean).isPresent())
                .filter(session -> session.readiness().orElseThrow().mean().isPresent())
                .toList();
        if (answered.size() < ANSWERS) {
            return Optional.empty();
        }
        List<SessionLog> last = answered.subList(answered.size() - ANSWERS, answered.size());
        double mean = last.stream()
                .mapToDouble(session -> session.readiness().orElseThrow().mean().orElseThrow())
                .average()
                .orElseThrow();
        BigDecimal shown =
                BigDecimal.valueOf(mean).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return mean <= POOR
                ? Optional.of(proposal(
                        LogFacts.last(last),
                        Message.of(ProposalCode.TIRED, shown, ANSWERS, sessions()),
                        last.stream().map(SessionLog::id).toList()))
                : Optional.empty();
    }

    private Proposal proposal(long place, Message reason, List<String> causes) {
        InsertDeload deload = new InsertDeload(sessions(), settings.setsPercent(), settings.loadPercent());
        return new Proposal("deload-" + place, deload, reason, causes, FINDINGS);
    }

    /** As many as the week that comes has. */
    private int sessions() {
        return facts.progress().remaining().stream()
                .findFirst()
                .map(next -> week(next).sessions().size())
                .map(size -> Math.max(1, Math.min(MOST_SESSIONS, size)))
                .orElse(1);
    }

    private Microcycle week(SessionRef session) {
        return facts.plan().microcycles().get(session.microcycle() - 1);
    }

    /** What a deload would stack on. */
    private Optional<Message> obstacle() {
        Optional<CoachEvent> underWay = facts.deloadUnderWay();
        if (underWay.isPresent()) {
            return Optional.of(
                    Message.of(ReactionCode.DELOAD_UNDER_WAY, underWay.get().id()));
        }
        boolean isEased = facts.progress()
                .nextSession(facts.asOf())
                .filter(next -> !next.eased().isEmpty())
                .isPresent();
        if (isEased) {
            return Optional.of(Message.of(ReactionCode.EASED));
        }
        return facts.progress().remaining().stream()
                .findFirst()
                .flatMap(this::planned)
                .map(session -> Message.of(ReactionCode.PLANNED_RELIEF, session));
    }

    /** The first session of relief in the week that comes, the one before or the one after. */
    private Optional<SessionRef> planned(SessionRef next) {
        List<Microcycle> weeks = facts.plan().microcycles();
        int place = next.microcycle() - 1;
        for (Microcycle week : weeks.subList(Math.max(0, place - 1), Math.min(weeks.size(), place + 2))) {
            if (week.kind() != WeekKind.TRAINING && !week.sessions().isEmpty()) {
                return Optional.of(week.sessions().get(0).ref());
            }
        }
        return Optional.empty();
    }
}
