package dev.prescription.progression.maximum;

import dev.prescription.decision.Decision;
import dev.prescription.decision.DecisionCode;
import dev.prescription.decision.Standing;
import dev.prescription.progression.Exposure;
import dev.prescription.progression.Judgement;
import dev.prescription.progression.Lift;
import dev.prescription.progression.Outcome;
import dev.prescription.progression.ProgressionRule;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A training max that follows the last set of as many repetitions as possible, by a declared table.
 *
 * <p>For example the usual table ({@code C-PROG-03}): two or more short of the target 5 % less, one short 2 % less, as planned the
 * same, then 0.5, 1, 1.5, 2 and from five over 3 % more. What counts is the last set, with the planned load or more; where another
 * set fell short nothing rises. Skipped, swapped, lighter and relief sessions change nothing.
 *
 * @param table the change in thousandths of the training max by repetitions over the target, -50 to 50; the first and last entry hold beyond the ends; not modifiable
 * @param capPercent the most one step may be, 2 to 10 %
 */
public record AmrapProgression(NavigableMap<Integer, Integer> table, int capPercent) implements ProgressionRule {

    private static final int MOST = 50;
    private static final int THOUSAND = 1_000;

    /**
     * Returns the usual table, from -5 to +3 %, with a cap of 10 %.
     *
     * @return the rule
     */
    public static AmrapProgression standard() {
        return new AmrapProgression(
                new TreeMap<>(Map.of(-2, -50, -1, -20, 0, 0, 1, 5, 2, 10, 3, 15, 4, 20, 5, 30)), 10);
    }

    /**
     * Checks the settings.
     *
     * @param table the change in thousandths of the training max by repetitions over the target, -50 to 50
     * @param capPercent the most one step may be, 2 to 10 %
     * @throws dev.prescription.quantity.InvalidValueException if a number is out of its range
     */
    public AmrapProgression {
        table = Collections.unmodifiableNavigableMap(new TreeMap<>(table));
        if (table.isEmpty()) {
            throw InvalidValueException.of("table", "must have an entry", table.size(), "missing");
        }
        int before = -MOST;
        for (Map.Entry<Integer, Integer> entry : table.entrySet()) {
            if (Math.abs(entry.getKey()) > MOST || Math.abs(entry.getValue()) > 2 * MOST) {
                throw InvalidValueException.of("table", "must be within 50 reps and 10 %", entry, "out-of-range");
            }
            if (entry.getValue() < before || (entry.getKey() < 0 && entry.getValue() > 0)) {
                throw InvalidValueException.of("table", "must rise, and reward no miss", entry, "unordered");
            }
            before = entry.getValue();
        }
        if (capPercent < 2 || capPercent > 10) {
            throw InvalidValueException.of("capPercent", "must be 2 to 10 %", capPercent, "out-of-range");
        }
    }

    @Override
    public String id() {
        return "amrap";
    }

    @Override
    public Standing.Kind basis() {
        return Standing.Kind.TRAINING_MAX;
    }

    @Override
    public int capPercent() {
        return capPercent;
    }

    @Override
    public List<String> evidenceIds() {
        return List.of("C-PROG-03", "L-STAND-20");
    }

    @Override
    public Outcome decide(Standing standing, Exposure exposure, Judgement judgement, Lift lift) {
        Judgement.Verdict verdict = judgement.verdict();
        if (verdict != Judgement.Verdict.MET && verdict != Judgement.Verdict.MISSED) {
            return Outcome.held(standing, exposure, judgement);
        }
        if (standing.basis().isEmpty()) {
            return Outcome.held(standing, DecisionCode.UNKNOWN_BASIS);
        }
        if (judgement.judged().size() < exposure.targets().size()) {
            return Outcome.held(standing, DecisionCode.SHORT);
        }
        int reps = judgement.lastReps();
        int over = reps - exposure.targets().get(exposure.targets().size() - 1).reps();
        if (verdict == Judgement.Verdict.MISSED && over >= 0) {
            return Outcome.held(standing, DecisionCode.SHORT);
        }
        Load from = standing.basis().get();
        int change = change(over);
        if (change == 0) {
            return Outcome.held(standing, DecisionCode.KEPT_BY_TABLE, reps);
        }
        long mass = from.tenthMicrograms() + lift.system(from) / THOUSAND * change;
        Load to = Load.ofTenthMicrograms(Math.max(0, mass), from.unit());
        Decision.Kind kind = change > 0 ? Decision.Kind.STEP : Decision.Kind.RESET;
        return Outcome.of(kind, standing.withBasis(to), DecisionCode.BY_TABLE, reps, from, to);
    }

    private int change(int over) {
        Map.Entry<Integer, Integer> row = table.floorEntry(over);
        return (row == null ? table.firstEntry() : row).getValue();
    }
}
