package dev.prescription.progress;

import dev.prescription.log.CoachChange;
import dev.prescription.log.CoachEvent;
import dev.prescription.progression.LiftProgress;
import dev.prescription.progression.ProgressionRule;
import dev.prescription.quantity.MassUnit;
import java.util.List;
import java.util.SortedMap;

/** What a coach's event does to the lanes of its exercise. */
final class CoachRoom {

    private CoachRoom() {}

    static void apply(
            CoachEvent event, SortedMap<String, LiftProgress> lifts, ProgressSettings settings, MassUnit unit) {
        List<String> keys = lifts.keySet().stream()
                .filter(key -> Fold.isAbout(key, event.exercise()))
                .toList();
        if (keys.isEmpty()) {
            throw Journal.refused("exercise", "must have a rule in this plan", event.exercise(), "another-plan");
        }
        keys.forEach(key -> lifts.computeIfPresent(key, (same, lift) -> changed(event.change(), lift, settings, unit)));
    }

    private static LiftProgress changed(
            CoachChange change, LiftProgress lift, ProgressSettings settings, MassUnit unit) {
        if (change instanceof CoachChange.Basis basis) {
            return lift.withBasis(basis.load());
        }
        if (change instanceof CoachChange.Rule rule) {
            ProgressionRule other = settings.rule(rule.progression(), unit)
                    .orElseThrow(() -> Journal.refused(
                            "progression",
                            "must name a known rule",
                            rule.progression().rule(),
                            "unknown"));
            return lift.under(other);
        }
        return lift.locked(change instanceof CoachChange.Lock);
    }
}
