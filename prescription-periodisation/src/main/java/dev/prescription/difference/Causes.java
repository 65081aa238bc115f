package dev.prescription.difference;

import dev.prescription.coaching.CoachOutcome;
import dev.prescription.coaching.Coaching;
import dev.prescription.difference.Difference.Kind;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.SessionRef;
import dev.prescription.layout.SlotRef;
import dev.prescription.log.CoachEvent;
import dev.prescription.log.DecisionTaken;
import dev.prescription.log.LogEntry;
import dev.prescription.proposal.CoachChange;
import dev.prescription.proposal.CoachChange.Basis;
import dev.prescription.proposal.CoachChange.Blend;
import dev.prescription.proposal.CoachChange.InsertDeload;
import dev.prescription.proposal.CoachChange.LoadOnce;
import dev.prescription.proposal.CoachChange.Rule;
import dev.prescription.proposal.CoachChange.Sets;
import dev.prescription.proposal.CoachChange.Swap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which decisions and coach events led to a difference between two plans of one log: those about its exercise that changed where
 * it stands, of a slot those of the lanes that move it, and those about its session, its slot or the programme.
 */
public final class Causes {

    private final List<LogEntry> entries;
    private final List<Coaching> coachings;
    private final Movers movers;

    private Causes(List<LogEntry> entries, List<Coaching> coachings, Movers movers) {
        this.entries = List.copyOf(entries);
        this.coachings = List.copyOf(coachings);
        this.movers = Objects.requireNonNull(movers, "movers");
    }

    /** Which lanes move the loads of a slot. */
    @FunctionalInterface
    public interface Movers {

        /**
         * Returns the lanes.
         *
         * @param session the session
         * @param slot its slot
         * @return the lanes, each an exercise and its rule; none where that is not known, so that any of its exercise may be meant
         */
        Set<String> of(SessionRef session, SlotRef slot);
    }

    /**
     * Returns the causes among entries.
     *
     * @param entries the entries that one log has and the other has not, in order
     * @param coachings what the coach's events amount to in both
     * @param movers which lanes move the loads of a slot in either
     * @return the causes
     */
    public static Causes among(List<LogEntry> entries, List<Coaching> coachings, Movers movers) {
        return new Causes(entries, coachings, movers);
    }

    /**
     * Returns what differs with what led to each difference.
     *
     * @param diff what differs
     * @return the same differences with their causes
     */
    public PlanDiff of(PlanDiff diff) {
        return diff.because(one -> causes(one, exercises(one, diff)));
    }

    /** Those of the slot's lanes; where there are none, those of any: they moved the maximum that a restriction's cap is of. */
    private List<LogEntry> causes(Difference difference, Set<ExerciseId> about) {
        Place place = difference.place();
        Set<String> lanes = place.session()
                .flatMap(session -> place.slot().map(slot -> movers.of(session, slot)))
                .orElse(Set.of());
        List<LogEntry> causes = among(difference, about, lanes);
        return causes.isEmpty() ? among(difference, about, Set.of()) : causes;
    }

    /** The exercises a difference is about: where a slot has another one, both. */
    private static Set<ExerciseId> exercises(Difference difference, PlanDiff diff) {
        Set<ExerciseId> exercises = new HashSet<>();
        difference.place().exercise().ifPresent(exercises::add);
        if (difference.place().slot().isPresent()
                && difference.place().exercise().isEmpty()) {
            diff.differences().stream()
                    .filter(one -> one.kind() == Kind.EXERCISE)
                    .filter(one -> one.place()
                                    .session()
                                    .equals(difference.place().session())
                            && one.place().slot().equals(difference.place().slot()))
                    .flatMap(one -> Stream.concat(one.from().stream(), one.to().stream()))
                    .map(ExerciseId.class::cast)
                    .forEach(exercises::add);
        }
        return exercises;
    }

    private List<LogEntry> among(Difference difference, Set<ExerciseId> about, Set<String> lanes) {
        List<LogEntry> causes = new ArrayList<>();
        Set<ExerciseId> exercises = new HashSet<>(about);
        for (LogEntry entry : entries) {
            if (entry instanceof DecisionTaken taken) {
                boolean isMoved =
                        !taken.decision().from().equals(taken.decision().to());
                boolean isMover = lanes.isEmpty() || lanes.contains(taken.lane());
                if (isMoved && isMover && exercises.contains(taken.decision().exercise())) {
                    causes.add(entry);
                }
            } else if (entry instanceof CoachEvent event) {
                done(event)
                        .filter(outcome -> isMover(outcome, lanes))
                        .flatMap(outcome -> outcome.event().change())
                        .filter(change -> isCause(change, difference, exercises))
                        .ifPresent(change -> {
                            causes.add(event);
                            if (change instanceof Swap swap) {
                                exercises.add(swap.exercise());
                                exercises.add(swap.instead());
                            }
                        });
            }
        }
        return List.copyOf(causes);
    }

    private static boolean isMover(CoachOutcome outcome, Set<String> lanes) {
        return lanes.isEmpty()
                || outcome.lanes().isEmpty()
                || outcome.lanes().stream().anyMatch(lanes::contains);
    }

    /** What became of an event; empty where it changed nothing. */
    private Optional<CoachOutcome> done(CoachEvent event) {
        return coachings.stream()
                .flatMap(coaching -> coaching.outcomes().stream())
                .filter(outcome -> outcome.event().equals(event) && outcome.isDone())
                .findFirst();
    }

    private boolean isCause(CoachChange change, Difference difference, Set<ExerciseId> exercises) {
        if (change instanceof Blend) {
            return difference.kind() != Kind.MAXIMUM;
        }
        boolean isOfSets = difference.place().session().isPresent();
        if (change instanceof InsertDeload deload) {
            return isOfSets
                    && coachings.stream()
                            .flatMap(coaching -> difference.place().session().flatMap(coaching::deload).stream())
                            .anyMatch(deload::equals);
        }
        if (change instanceof LoadOnce load) {
            return difference.place().session().filter(load.session()::equals).isPresent()
                    && difference.place().slot().filter(load.slot()::equals).isPresent();
        }
        if (change instanceof Swap swap) {
            return isOfSets && (exercises.contains(swap.exercise()) || exercises.contains(swap.instead()));
        }
        boolean isAbout = change.about().filter(exercises::contains).isPresent();
        return isAbout && (change instanceof Basis || (isOfSets && (change instanceof Sets || change instanceof Rule)));
    }
}
