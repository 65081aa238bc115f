package dev.prescription.examples.batch;

import dev.prescription.examples.roster.Lift;
import dev.prescription.examples.roster.Lifter;
import java.util.ArrayList;
import java.util.List;

/** What a coach should know of one lifter's rows: flags, lifts by effort, bests passed over. */
final class LifterNotes {
    private final Lifter lifter;
    private final Admission admission;

    LifterNotes(Lifter lifter, Admission admission) {
        this.lifter = lifter;
        this.admission = admission;
    }

    /** The note of one week. */
    String of(WeekRow week) {
        List<String> parts = new ArrayList<>();
        if (week.deload()) {
            parts.add("deload");
        }
        if (admission.ageGroup() == Admission.AgeGroup.UNDER_EIGHTEEN) {
            parts.add("under 18: adolescents' rules");
        } else if (admission.ageGroup() == Admission.AgeGroup.SIXTY_FIVE_OR_OVER) {
            parts.add("65 or over: older adults' rules");
        }
        for (Lift lift : Lift.values()) {
            LiftBasis basis = LiftBasis.of(lifter, lift);
            if (basis == LiftBasis.WRAPS && week.trains(lift)) {
                parts.add(lift.title() + " from a meet in wraps");
            } else if (!basis.isUsable() && week.isByEffort(lift)) {
                String older = lifter.passedOver(lift)
                        .map(best -> " (not used: " + PlanTable.text(best) + ")")
                        .orElse("");
                parts.add(lift.title() + " by effort: " + basis.title() + older);
            }
        }
        for (Lift lift : Lift.values()) {
            if (LiftBasis.of(lifter, lift).isUsable() && week.isByEffort(lift)) {
                parts.add(lift.title() + " by effort: " + LiftBasis.NOT_LOADABLE.title());
            }
            if (week.stale().contains(lift)) {
                parts.add(lift.title() + " from a stale best (over a year before the latest)");
            }
        }
        return String.join("; ", parts);
    }
}
