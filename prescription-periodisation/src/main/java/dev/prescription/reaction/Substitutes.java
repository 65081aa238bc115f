package dev.prescription.reaction;

import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.SessionRef;
import dev.prescription.log.ExerciseLog;
import dev.prescription.log.LogEntry;
import dev.prescription.log.PainCleared;
import dev.prescription.log.SessionLog;
import dev.prescription.message.Message;
import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.proposal.CoachChange;
import dev.prescription.proposal.Proposal;
import dev.prescription.proposal.ProposalCode;
import dev.prescription.selection.Alternative;
import dev.prescription.selection.Alternatives;
import dev.prescription.selection.TrainingContext;
import dev.prescription.terms.WeekTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Another exercise for each one that hurts and is still to come. */
final class Substitutes {

    private static final int OFFERED = 3;
    private static final List<String> FINDINGS = List.of("C-PAIN-01", "C-ALT-01");

    private final LogFacts facts;
    private final ReactionSettings settings;

    Substitutes(LogFacts facts, ReactionSettings settings) {
        this.facts = facts;
        this.settings = settings;
    }

    void add(List<Proposal> found, List<Message> withheld) {
        SortedMap<ExerciseId, List<SessionLog>> hurting = hurting();
        SortedMap<ExerciseId, Exercise> toCome = hurting.isEmpty() ? new TreeMap<>() : toCome();
        for (Map.Entry<ExerciseId, List<SessionLog>> entry : hurting.entrySet()) {
            Exercise exercise = toCome.get(entry.getKey());
            if (exercise != null) {
                offer(exercise, entry.getValue(), hurting, toCome, found, withheld);
            }
        }
    }

    private void offer(
            Exercise exercise,
            List<SessionLog> painful,
            SortedMap<ExerciseId, List<SessionLog>> hurting,
            SortedMap<ExerciseId, Exercise> toCome,
            List<Proposal> found,
            List<Message> withheld) {
        List<ExerciseId> others = Alternatives.of(exercise, context(), settings.catalogue()).stream()
                .map(Alternative::substitute)
                .map(Exercise::id)
                .filter(other -> !hurting.containsKey(other) && !toCome.containsKey(other))
                .limit(OFFERED)
                .toList();
        if (others.isEmpty()) {
            withheld.add(Message.of(ReactionCode.NO_ALTERNATIVE, exercise.id()));
            return;
        }
        ProposalCode code = painful.size() > 1 ? ProposalCode.HURTS_AGAIN : ProposalCode.HURTS;
        found.add(new Proposal(
                "swap-" + LogFacts.last(painful) + "-" + exercise.id(),
                new CoachChange.Swap(exercise.id(), others.get(0)),
                Message.of(code, exercise.id(), others),
                painful.stream().map(SessionLog::id).toList(),
                FINDINGS));
    }

    private TrainingContext context() {
        return settings.context()
                .or(() -> facts.plan().programme().terms().map(WeekTerms::context))
                .orElseGet(TrainingContext::anywhere);
    }

    /** The sessions in which an exercise hurt since it was last cleared. */
    private SortedMap<ExerciseId, List<SessionLog>> hurting() {
        SortedMap<ExerciseId, List<SessionLog>> hurting = new TreeMap<>();
        for (LogEntry entry : facts.progress().log()) {
            if (entry instanceof PainCleared cleared) {
                hurting.remove(cleared.exercise());
            } else if (entry instanceof SessionLog session) {
                session.exercises().stream()
                        .filter(ExerciseLog::isPainful)
                        .map(ExerciseLog::exercise)
                        .distinct()
                        .forEach(exercise -> hurting.computeIfAbsent(exercise, first -> new ArrayList<>())
                                .add(session));
            }
        }
        return hurting;
    }

    private SortedMap<ExerciseId, Exercise> toCome() {
        SortedMap<ExerciseId, Exercise> toCome = new TreeMap<>();
        for (SessionRef session : facts.progress().remaining()) {
            for (PlannedExercise planned : facts.plan().session(session).exercises()) {
                toCome.put(planned.exercise().id(), planned.exercise());
            }
        }
        return toCome;
    }
}
