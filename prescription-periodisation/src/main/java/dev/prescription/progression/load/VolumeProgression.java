package dev.prescription.progression.load;

import dev.prescription.decision.Decision;
import dev.prescription.decision.DecisionCode;
import dev.prescription.decision.Standing;
import dev.prescription.progression.Exposure;
import dev.prescription.progression.Judgement;
import dev.prescription.progression.Lift;
import dev.prescription.progression.Outcome;
import dev.prescription.progression.ProgressionRule;
import dev.prescription.progression.SetTarget;
import dev.prescription.quantity.InvalidValueException;
import java.util.List;

/**
 * One set more after so many sessions in which every set was done, within what the week leaves: volume progression.
 *
 * <p>For example 3 to 5 sets, one more after every second session. The most sets are the caller's, who knows the weekly target and
 * what else fills it. The load stays as the plan has it. A miss, or fewer sets than asked for, takes one set back at the second in a
 * row. Skipped, swapped and relief sessions change nothing.
 *
 * @param fewest the fewest sets, 1 to 20
 * @param most the most sets, {@code fewest} to 20
 * @param every the sessions met before one set more, 1 to 20
 */
public record VolumeProgression(int fewest, int most, int every) implements ProgressionRule {

    private static final int MOST = 20;
    private static final int CAP = 10;
    private static final int MISSES = 2;

    /**
     * Checks the settings.
     *
     * @param fewest the fewest sets, 1 to 20
     * @param most the most sets, {@code fewest} to 20
     * @param every the sessions met before one set more, 1 to 20
     * @throws dev.prescription.quantity.InvalidValueException if a number is out of its range
     */
    public VolumeProgression {
        if (fewest < 1 || most > MOST || every < 1 || every > MOST) {
            String given = fewest + "-" + most + " every " + every;
            throw InvalidValueException.of("sets", "must be 1 to " + MOST, given, "out-of-range");
        }
        if (fewest > most) {
            throw InvalidValueException.inverted("sets", fewest, most);
        }
    }

    @Override
    public String id() {
        return "volume";
    }

    @Override
    public Standing.Kind basis() {
        return Standing.Kind.WORKING_LOAD;
    }

    @Override
    public int capPercent() {
        return CAP;
    }

    @Override
    public List<String> evidenceIds() {
        return List.of("C-PROG-04", "L-STAND-20");
    }

    @Override
    public List<SetTarget> targets(Standing standing, List<SetTarget> planned, Lift lift) {
        return Sets.withSets(planned, standing.sets());
    }

    @Override
    public Outcome decide(Standing standing, Exposure exposure, Judgement judgement, Lift lift) {
        int sets = exposure.targets().size();
        return switch (judgement.verdict()) {
            case MET -> met(standing, sets);
            case MISSED, INCOMPLETE -> missed(standing, sets);
            default -> Outcome.held(standing, exposure, judgement);
        };
    }

    private Outcome met(Standing standing, int sets) {
        int successes = standing.successes() + 1;
        if (sets >= most) {
            return Outcome.held(standing.counting(0, 0), DecisionCode.AS_EXPECTED);
        }
        if (successes < every) {
            return Outcome.held(standing.counting(0, successes), DecisionCode.NOT_YET, successes, every);
        }
        return Outcome.of(
                Decision.Kind.MORE, standing.withSets(sets + 1).counting(0, 0), DecisionCode.MORE_SETS, sets + 1);
    }

    private Outcome missed(Standing standing, int sets) {
        int misses = standing.misses() + 1;
        if (misses < MISSES || sets <= fewest) {
            return Outcome.held(standing.counting(Math.min(misses, MISSES), 0), DecisionCode.SHORT);
        }
        return Outcome.of(
                Decision.Kind.RESET, standing.withSets(sets - 1).counting(0, 0), DecisionCode.FEWER_SETS, sets - 1);
    }
}
