package dev.prescription.progression.maximum;

import dev.prescription.decision.Decision;
import dev.prescription.decision.DecisionCode;
import dev.prescription.decision.Standing;
import dev.prescription.log.SetLog;
import dev.prescription.progression.Exposure;
import dev.prescription.progression.Judgement;
import dev.prescription.progression.Lift;
import dev.prescription.progression.LoadSteps;
import dev.prescription.progression.Outcome;
import dev.prescription.progression.ProgressionRule;
import dev.prescription.progression.SetTarget;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A maximum that follows the effort rated: loads from an estimated 1RM, capped.
 *
 * <p>For example a maximum of 140 kg, and five repetitions with 120 kg rated two in reserve: the set points to 148 kg by the RTS
 * chart; half the way there ({@code C-PROG-05}) is 144 kg, a step of 2.9 %. Within 1 % the maximum stays. A set nobody rated says
 * nothing; where a set fell short the maximum may only fall, by the cap at most. Skipped, swapped and relief sessions change nothing.
 *
 * <p>More than ten repetitions from failure no maximum is read. There two repetitions more than asked in the last set, at the reserve
 * asked or more, twice running, raise it by 2 % ({@code L-NSCA-13}, {@code L-STAND-20}): twelve asked with two in reserve, fourteen done.
 *
 * @param followPercent how much of the way to the estimate the maximum goes, 10 to 100 %
 * @param capPercent the most one step may be either way, 2 to 10 %
 */
public record EffortProgression(int followPercent, int capPercent) implements ProgressionRule {

    private static final LocalDate NO_DAY = LocalDate.EPOCH;
    private static final int LEAST = 10;
    private static final int WHOLE = 100;
    private static final int SURPLUS_HALVES = 4;
    private static final int TIMES = 2;
    private static final int SMALL_STEP_PERCENT = 2;

    /**
     * Checks the settings.
     *
     * @param followPercent how much of the way the maximum goes
     * @param capPercent the cap
     * @throws InvalidValueException if a number is out of its range
     */
    public EffortProgression {
        if (followPercent < LEAST || followPercent > WHOLE) {
            throw InvalidValueException.of("follow", "must be 10 to 100 %", followPercent, "out-of-range");
        }
        new LoadSteps(Load.ofKilograms(1), Load.ofKilograms(1), capPercent);
    }

    /**
     * Returns half the way, at most 5 % at once.
     *
     * @return the rule
     */
    public static EffortProgression standard() {
        return new EffortProgression(50, 5);
    }

    @Override
    public String id() {
        return "effort";
    }

    @Override
    public Standing.Kind basis() {
        return Standing.Kind.ONE_REP_MAX;
    }

    @Override
    public List<String> evidenceIds() {
        return List.of("L-RPE-03", "L-RPE-08", "C-PROG-05", "L-STAND-20", "L-NSCA-13");
    }

    @Override
    public Outcome decide(Standing standing, Exposure exposure, Judgement judgement, Lift lift) {
        if (judgement.verdict() == Judgement.Verdict.NOT_JUDGED) {
            return Outcome.held(standing, exposure, judgement);
        }
        if (exposure.sets().stream().map(SetLog::rir).allMatch(Optional::isEmpty)) {
            return Outcome.held(standing, DecisionCode.UNRATED);
        }
        Optional<Load> estimate = OneRepMaxReading.of(exposure.entryId(), NO_DAY, exposure.sets(), lift)
                .flatMap(reading -> stated(reading, lift));
        if (estimate.isEmpty()) {
            return beyondTheModel(standing, exposure, judgement, lift);
        }
        if (standing.basis().isEmpty()) {
            return Outcome.held(standing.withBasis(estimate.get()), DecisionCode.STARTED, estimate.get());
        }
        return followed(standing.counting(0, 0), estimate.get(), judgement, lift);
    }

    /** Where no maximum can be read, repetitions to spare twice running are what is left to go by. */
    private static Outcome beyondTheModel(Standing standing, Exposure exposure, Judgement judgement, Lift lift) {
        boolean isEarned = judgement.verdict() == Judgement.Verdict.MET
                && surplusHalves(exposure, judgement) >= SURPLUS_HALVES
                && standing.basis().isPresent();
        if (!isEarned) {
            return Outcome.held(standing.counting(0, 0), DecisionCode.OUTSIDE_THE_MODEL);
        }
        int times = standing.successes() + 1;
        if (times < TIMES) {
            return Outcome.held(standing.counting(0, times), DecisionCode.NOT_YET, times, TIMES);
        }
        Load from = standing.basis().orElseThrow();
        long mass = from.tenthMicrograms() + lift.system(from) / WHOLE * SMALL_STEP_PERCENT;
        Load to = Load.ofTenthMicrograms(mass, from.unit());
        return Outcome.of(
                Decision.Kind.STEP, standing.withBasis(to), DecisionCode.REPS_TO_SPARE, SURPLUS_HALVES / 2, from, to);
    }

    /** Half repetitions that the last set had more than asked for, its reserve among them; none where either was not stated. */
    private static int surplusHalves(Exposure exposure, Judgement judgement) {
        int last = judgement.judged().size() - 1;
        SetLog done = judgement.judged().get(last);
        SetTarget asked = exposure.targets().get(last);
        return done.rir().isEmpty() || asked.rir().isEmpty()
                ? 0
                : 2 * (done.reps() - asked.reps())
                        + done.rir().get().halves()
                        - asked.rir().get().halves();
    }

    private static Optional<Load> stated(OneRepMaxReading reading, Lift lift) {
        Load moved = reading.max().load();
        long body = lift.system(Load.ofTenthMicrograms(0, moved.unit()));
        long mass = moved.tenthMicrograms() - body;
        return mass > 0 ? Optional.of(Load.ofTenthMicrograms(mass, moved.unit())) : Optional.empty();
    }

    private Outcome followed(Standing standing, Load estimate, Judgement judgement, Lift lift) {
        Load from = standing.basis().orElseThrow();
        long difference = estimate.tenthMicrograms() - from.tenthMicrograms();
        if (judgement.verdict() == Judgement.Verdict.MISSED && difference > 0) {
            return Outcome.held(standing, DecisionCode.SHORT);
        }
        if (Math.abs(difference) * WHOLE <= lift.system(from)) {
            return Outcome.held(standing, DecisionCode.AS_EXPECTED);
        }
        long most = lift.system(from) / WHOLE * capPercent;
        long change = Math.max(-most, Math.min(most, difference / WHOLE * followPercent));
        Load to = Load.ofTenthMicrograms(Math.max(0, from.tenthMicrograms() + change), from.unit());
        Decision.Kind kind = change > 0 ? Decision.Kind.STEP : Decision.Kind.RESET;
        return Outcome.of(kind, standing.withBasis(to), DecisionCode.FOLLOWED, estimate, from, to);
    }
}
