package dev.prescription.examples.batch;

import dev.prescription.examples.roster.Lift;
import dev.prescription.examples.roster.Lifter;
import dev.prescription.examples.roster.Roster;
import dev.prescription.examples.roster.RowProblem.Reason;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The counts of a run, each lifter, lift and row counted once. */
final class Tally {
    private final Map<SkipReason, Integer> skipped = new EnumMap<>(SkipReason.class);
    private final Map<LiftBasis, Integer> lifts = new EnumMap<>(LiftBasis.class);
    private final Map<Admission.AgeGroup, Integer> ages = new EnumMap<>(Admission.AgeGroup.class);
    private int plans;
    private int passedOver;
    private int partly;
    private int stale;
    private int weeks;

    void countSkip(SkipReason reason) {
        skipped.merge(reason, 1, Integer::sum);
    }

    void countPlan(Lifter lifter, Admission admission, List<WeekRow> weeksOfPlan) {
        plans++;
        weeks += weeksOfPlan.size();
        ages.merge(admission.ageGroup(), 1, Integer::sum);
        for (Lift lift : Lift.values()) {
            LiftBasis basis = LiftBasis.of(lifter, lift, weeksOfPlan);
            lifts.merge(basis, 1, Integer::sum);
            passedOver += lifter.passedOver(lift).isPresent() ? 1 : 0;
            boolean everyWeek = weeksOfPlan.stream().allMatch(week -> week.hasLoad(lift) || !week.isByEffort(lift));
            partly += basis.isUsable() && !everyWeek ? 1 : 0;
            boolean isStale = weeksOfPlan.stream().anyMatch(week -> week.stale().contains(lift));
            stale += basis.isUsable() && isStale ? 1 : 0;
        }
    }

    int plans() {
        return plans;
    }

    int weeks() {
        return weeks;
    }

    /** The lifts with a load in some weeks and none in others. */
    int partlyLoaded() {
        return partly;
    }

    /** The loaded lifts whose best is stale. */
    int stale() {
        return stale;
    }

    int passedOver() {
        return passedOver;
    }

    int skipped() {
        return skipped.values().stream().mapToInt(Integer::intValue).sum();
    }

    int skipped(SkipReason reason) {
        return skipped.getOrDefault(reason, 0);
    }

    int lifts(LiftBasis basis) {
        return lifts.getOrDefault(basis, 0);
    }

    int plansOf(Admission.AgeGroup group) {
        return ages.getOrDefault(group, 0);
    }

    int effortOnlyLifts() {
        int count = 0;
        for (LiftBasis basis : LiftBasis.values()) {
            count += basis.isByEffort() ? lifts(basis) : 0;
        }
        return count;
    }

    /**
     * Checks that nothing was lost on the way.
     *
     * @throws IllegalStateException if a row, a lifter, a lift or a written row is missing or was counted twice
     */
    void check(Roster roster, int writtenRows) {
        int dropped = 0;
        for (Reason reason : Reason.values()) {
            dropped += reason.dropsRow() ? roster.count(reason) : 0;
        }
        agree("rows", roster.rows(), roster.rowsWithBest() + roster.rowsWithoutBest() + dropped);
        agree("lifters", roster.lifters().size(), plans + skipped());
        int liftsCounted = 0;
        for (LiftBasis basis : LiftBasis.values()) {
            liftsCounted += lifts(basis);
        }
        agree("lifts", plans * Lift.values().length, liftsCounted);
        int aged = 0;
        for (Admission.AgeGroup group : Admission.AgeGroup.values()) {
            aged += plansOf(group);
        }
        agree("plans", plans, aged);
        agree("CSV rows", writtenRows, weeks);
    }

    private static void agree(String what, int expected, int counted) {
        if (expected != counted) {
            throw new IllegalStateException(
                    "the counts of " + what + " do not add up: " + expected + " against " + counted);
        }
    }
}
