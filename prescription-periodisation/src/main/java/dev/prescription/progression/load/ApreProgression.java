package dev.prescription.progression.load;

import dev.prescription.decision.Decision;
import dev.prescription.decision.DecisionCode;
import dev.prescription.decision.Standing;
import dev.prescription.loading.LoadLadder;
import dev.prescription.log.SetLog;
import dev.prescription.progression.Exposure;
import dev.prescription.progression.Judgement;
import dev.prescription.progression.Lift;
import dev.prescription.progression.LoadSteps;
import dev.prescription.progression.Outcome;
import dev.prescription.progression.ProgressionRule;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The next repetition maximum from the last set to failure, by a published table: APRE.
 *
 * <p>For example APRE 6 with the higher pick: eight repetitions with 100 kg in the last set make 105 kg the next session's load. It
 * starts from the load that was lifted in that set, not the planned one. Where a set fell short of the plan nothing rises; skipped,
 * swapped and relief sessions change nothing. It hands back when there is no heavier load within the cap.
 *
 * @param protocol the table
 * @param pick which end of its ranges is taken
 * @param capPercent the most one step may be, 2 to 10 %
 */
public record ApreProgression(ApreProtocol protocol, ApreProtocol.Pick pick, int capPercent)
        implements ProgressionRule {

    private static final Load KILOGRAMS = Load.ofKilograms(2.5);
    private static final Load POUNDS = Load.ofPounds(5);

    /**
     * Checks the settings.
     *
     * @param protocol the table
     * @param pick which end of its ranges is taken
     * @param capPercent the cap
     * @throws dev.prescription.quantity.InvalidValueException if the cap is outside 2 to 10 %
     */
    public ApreProgression {
        Objects.requireNonNull(protocol, "protocol");
        Objects.requireNonNull(pick, "pick");
        new LoadSteps(KILOGRAMS, KILOGRAMS, capPercent);
    }

    @Override
    public String id() {
        return "apre";
    }

    @Override
    public Standing.Kind basis() {
        return Standing.Kind.WORKING_LOAD;
    }

    @Override
    public List<String> evidenceIds() {
        return List.of("C-PROG-02", "L-STAND-20");
    }

    @Override
    public Outcome decide(Standing standing, Exposure exposure, Judgement judgement, Lift lift) {
        if (judgement.verdict() == Judgement.Verdict.NOT_JUDGED
                || judgement.verdict() == Judgement.Verdict.INCOMPLETE) {
            return Outcome.held(standing, exposure, judgement);
        }
        SetLog last = exposure.sets().get(exposure.sets().size() - 1);
        if (last.load().isEmpty() || lift.isAssisted()) {
            return Outcome.held(standing, DecisionCode.UNKNOWN_BASIS);
        }
        if (standing.basis().isEmpty()) {
            return Sets.started(standing, exposure, judgement, lift);
        }
        Load basis = standing.basis().get();
        Load lifted = last.load().get();
        int steps = protocol.steps(last.reps(), pick);
        Optional<Load> next = next(basis, lifted, steps, lift);
        if (next.isEmpty()) {
            return Outcome.handBack(standing, DecisionCode.HEAVIEST);
        }
        Load to = next.get();
        if (to.sameMassAs(basis)) {
            return Outcome.held(standing, DecisionCode.KEPT_BY_TABLE, last.reps());
        }
        boolean isRaised = to.isHeavierThan(basis);
        if (isRaised && judgement.verdict() == Judgement.Verdict.MISSED) {
            return Outcome.held(standing, DecisionCode.SHORT);
        }
        Decision.Kind kind = isRaised ? Decision.Kind.STEP : Decision.Kind.RESET;
        return Outcome.of(kind, standing.withBasis(to), DecisionCode.BY_TABLE, last.reps(), basis, to);
    }

    /** The heaviest load within the table's change and the cap; empty where a rise was due and none can be loaded. */
    private Optional<Load> next(Load basis, Load lifted, int steps, Lift lift) {
        LoadLadder ladder = lift.rounding().ladder();
        Load step = ladder.unit() == MassUnit.KILOGRAM ? KILOGRAMS : POUNDS;
        long wanted = Math.max(0, lifted.tenthMicrograms() + steps * step.tenthMicrograms());
        long most = basis.tenthMicrograms() + Math.max(0, lift.system(basis)) / 100 * capPercent;
        int rung = Math.max(0, ladder.rungAtOrBelow(Math.min(wanted, most)));
        Load to = ladder.at(rung);
        boolean isDue = wanted > basis.tenthMicrograms();
        if (isDue) {
            return to.isHeavierThan(basis) && to.tenthMicrograms() <= most ? Optional.of(to) : Optional.empty();
        }
        return Optional.of(to.isHeavierThan(basis) ? basis : to);
    }
}
