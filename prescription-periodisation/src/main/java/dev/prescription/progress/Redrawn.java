package dev.prescription.progress;

import dev.prescription.coaching.AskedSession;
import dev.prescription.decision.Standing;
import dev.prescription.difference.Causes;
import dev.prescription.difference.PlanDiff;
import dev.prescription.lane.PlannedTargets;
import dev.prescription.lane.SlotLane;
import dev.prescription.layout.SessionRef;
import dev.prescription.layout.SlotRef;
import dev.prescription.log.LogEntry;
import dev.prescription.missed.Ease;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.periodisation.Session;
import dev.prescription.progress.NextSession.NextExercise;
import dev.prescription.progression.SetTarget;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The plan as it now stands: sessions that were done as they were asked for then, those to come as the log has moved them; and what
 * differs between two.
 */
final class Redrawn {

    private Redrawn() {}

    static Plan plan(Fold fold) {
        Plan plan = fold.current;
        List<SessionRef> toCome = fold.attendance.remaining();
        for (Fold.Done done : fold.asDone.values()) {
            boolean isDoneAgain = toCome.contains(done.planned().ref());
            plan = isDoneAgain ? plan : plan.withSession(asked(done.planned(), done.exercises(), done.asked()));
        }
        for (SessionRef ref : toCome) {
            Session planned = fold.current.session(ref);
            Asked now = fold.asked(ref);
            Session asked = asked(planned, now.exercises(), now.next(Ease.NONE));
            plan = asked.equals(planned) ? plan : plan.withSession(asked);
        }
        return plan;
    }

    /** The session with the sets that are asked for; what is asked for as planned stays untouched. */
    private static Session asked(Session planned, List<PlannedExercise> exercises, NextSession next) {
        List<List<SetTarget>> sets = new ArrayList<>();
        for (int number = 0; number < exercises.size(); number++) {
            List<SetTarget> before = PlannedTargets.loadable(exercises.get(number));
            List<SetTarget> after = inPlan(before, next.exercises().get(number).sets());
            sets.add(before.isEmpty() || after.equals(before) ? List.of() : after);
        }
        return planned.asking(exercises, sets);
    }

    /** What sessions ask for, for a coach's choices to be judged by. */
    static List<AskedSession> asked(Fold fold, List<SessionRef> sessions) {
        return sessions.stream()
                .map(ref -> new AskedSession(
                        fold.current.session(ref),
                        fold.asked(ref).next(Ease.NONE).exercises().stream()
                                .limit(fold.current.session(ref).exercises().size())
                                .map(NextExercise::sets)
                                .toList(),
                        fold.lanes.of(ref).stream()
                                .map(lane -> lane.map(SlotLane::key))
                                .toList()))
                .toList();
    }

    /** What differs between the plans of two folds, and why: what only one of the logs has. */
    static PlanDiff difference(Fold from, Fold to) {
        List<LogEntry> entries = new ArrayList<>(without(to, from));
        entries.addAll(without(from, to));
        Causes causes = Causes.among(entries, List.of(from.coaching, to.coaching), (session, slot) -> {
            Set<String> lanes = new HashSet<>(movers(from, session, slot));
            lanes.addAll(movers(to, session, slot));
            return lanes;
        });
        return causes.of(PlanDiff.between(plan(from), plan(to)));
    }

    /** The lanes that move the loads of a slot: its own, and where they are of the maxima of now, those that move a maximum. */
    private static Set<String> movers(Fold fold, SessionRef session, SlotRef slot) {
        Set<String> lanes = new HashSet<>();
        for (Asked.Slot one : Asked.slots(fold, session)) {
            if (one.now().ref().equals(slot)) {
                Optional<String> own = one.lane().map(SlotLane::key);
                own.ifPresent(lanes::add);
                if (own.isEmpty() || Fold.isOfMaximum(fold.lift(own.get()))) {
                    fold.lanesOf(one.now().exercise().id()).stream()
                            .filter(lane -> fold.isOfKind(lane, Standing.Kind.ONE_REP_MAX))
                            .forEach(lanes::add);
                }
            }
        }
        return lanes;
    }

    private static List<LogEntry> without(Fold fold, Fold other) {
        Set<LogEntry> known = new HashSet<>(other.journal.entries());
        return fold.journal.entries().stream()
                .filter(entry -> !known.contains(entry))
                .toList();
    }

    /** Where a total over the sets counts, the plan keeps the repetitions that are written for each. */
    private static List<SetTarget> inPlan(List<SetTarget> before, List<SetTarget> after) {
        List<SetTarget> sets = new ArrayList<>();
        for (int set = 0; set < after.size(); set++) {
            SetTarget target = after.get(set);
            SetTarget written = before.isEmpty() ? target : before.get(Math.min(set, before.size() - 1));
            sets.add(target.reps() == 0 ? target.withReps(written.reps(), written.most()) : target);
        }
        return sets;
    }
}
