package dev.prescription.progress;

import dev.prescription.layout.SessionRef;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.periodisation.PlannedSet;
import dev.prescription.periodisation.Session;
import dev.prescription.progress.Lanes.Targets;
import dev.prescription.progress.NextSession.NextExercise;
import dev.prescription.progression.SetTarget;
import dev.prescription.scheme.LoadTarget;
import dev.prescription.scheme.RepTarget;
import dev.prescription.scheme.SetGroup;
import dev.prescription.scheme.SetScheme;
import dev.prescription.technique.Technique;
import dev.prescription.written.WrittenSession;
import dev.prescription.written.WrittenSlot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The plan with the sessions still to be done as the log has moved them: those that differ are replaced. */
final class Redrawn {

    private Redrawn() {}

    static Plan plan(Fold fold, Ease asItIs) {
        Plan plan = fold.current;
        for (SessionRef ref : fold.lanes.remaining(fold.done)) {
            Session session = fold.current.session(ref);
            if (session.exercises().isEmpty()) {
                continue; // a session that restrictions have left empty
            }
            List<NextExercise> next = fold.next(ref, asItIs).exercises();
            List<WrittenSlot> slots = new ArrayList<>(session.toWritten().slots());
            boolean isChanged = false;
            for (int number = 0; number < slots.size(); number++) {
                PlannedExercise planned = session.exercises().get(number);
                List<SetTarget> asked = next.get(number).sets();
                if (!asked.isEmpty() && !asked.equals(Targets.of(planned).planned())) {
                    slots.set(number, redrawn(slots.get(number), asked, planned.sets()));
                    isChanged = true;
                }
            }
            if (isChanged) {
                plan = plan.replaceSession(
                        ref, new WrittenSession(session.toWritten().name(), slots));
            }
        }
        return plan;
    }

    private static WrittenSlot redrawn(WrittenSlot slot, List<SetTarget> asked, List<PlannedSet> planned) {
        List<SetGroup> groups = new ArrayList<>();
        for (int set = 0; set < asked.size(); ) {
            int end = set + 1;
            while (end < asked.size() && asked.get(end).equals(asked.get(set))) {
                end++;
            }
            Optional<Technique> technique = planned.isEmpty()
                    ? Optional.empty()
                    : planned.get(Math.min(set, planned.size() - 1)).series().technique();
            SetGroup plain = SetGroup.of(end - set, reps(asked.get(set)), load(asked.get(set)));
            groups.add(new SetGroup(plain.sets(), plain.reps(), plain.load(), plain.kind(), technique));
            set = end;
        }
        return new WrittenSlot(
                slot.choice(), slot.role(), SetScheme.of(groups), slot.rest(), slot.pairing(), slot.progression());
    }

    /** Where a total counts, each set may have any repetitions up to those planned. */
    private static RepTarget reps(SetTarget target) {
        int reps = Math.max(1, target.reps());
        return target.isOpen() ? RepTarget.atLeast(reps) : RepTarget.range(reps, Math.max(reps, target.most()));
    }

    private static LoadTarget load(SetTarget target) {
        return target.load()
                .map(LoadTarget::fixed)
                .or(() -> target.rir().map(LoadTarget::effort))
                .orElseGet(LoadTarget::unstated);
    }
}
