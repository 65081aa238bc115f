package dev.prescription.progression;

import dev.prescription.decision.Decision;
import dev.prescription.decision.DecisionCode;
import dev.prescription.decision.Standing;
import dev.prescription.message.Message;
import java.util.Objects;

/**
 * What a rule answers: a kind of decision, where the exercise stands now, and why. {@link LiftProgress} makes a
 * {@link Decision} of it.
 *
 * @param kind what is decided
 * @param to where the exercise stands now
 * @param reason why
 */
public record Outcome(Decision.Kind kind, Standing to, Message reason) {

    /**
     * Checks that nothing is missing.
     *
     * @param kind what is decided
     * @param to where the exercise stands now
     * @param reason why
     */
    public Outcome {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * Returns an answer.
     *
     * @param kind what is decided
     * @param to where the exercise stands now
     * @param code why
     * @param arguments what the code is said with
     * @return the answer
     */
    public static Outcome of(Decision.Kind kind, Standing to, DecisionCode code, Object... arguments) {
        return new Outcome(kind, to, Message.of(code, arguments));
    }

    /**
     * Returns the answer that nothing changes.
     *
     * @param standing where the exercise stands
     * @param code why
     * @param arguments what the code is said with
     * @return the answer
     */
    public static Outcome held(Standing standing, DecisionCode code, Object... arguments) {
        return of(Decision.Kind.HELD, standing, code, arguments);
    }

    /**
     * Returns the answer that a coach decides.
     *
     * @param standing where the exercise stands
     * @param code why
     * @param arguments what the code is said with
     * @return the answer
     */
    public static Outcome handBack(Standing standing, DecisionCode code, Object... arguments) {
        return of(Decision.Kind.HAND_BACK, standing, code, arguments);
    }

    /**
     * Returns the usual answer where a target was not met and the rule has no answer of its own: nothing changes.
     *
     * @param standing where the exercise stands
     * @param exposure what was asked for and done
     * @param judgement what it amounts to
     * @return the answer
     */
    public static Outcome held(Standing standing, Exposure exposure, Judgement judgement) {
        return switch (judgement.verdict()) {
            case MET -> held(standing, DecisionCode.AS_EXPECTED);
            case MISSED -> held(standing, DecisionCode.SHORT);
            case LIGHTER -> held(standing, DecisionCode.LIGHTER);
            case HEAVIER_SHORT -> held(standing, DecisionCode.HEAVIER_SHORT);
            case INCOMPLETE ->
                held(
                        standing,
                        DecisionCode.INCOMPLETE,
                        judgement.judged().size(),
                        exposure.targets().size());
            case NOT_JUDGED ->
                switch (exposure.kind()) {
                    case RELIEF -> held(standing, DecisionCode.RELIEF);
                    case SWAPPED -> held(standing, DecisionCode.SWAPPED);
                    case SKIPPED, TRAINING -> held(standing, DecisionCode.NOT_DONE);
                };
        };
    }
}
