package dev.prescription.decision;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.message.Argument;
import dev.prescription.message.Joint;
import dev.prescription.message.MessageCode;
import dev.prescription.quantity.Load;
import java.math.BigDecimal;
import java.util.List;

/**
 * Why a decision is what it is, as codes with typed arguments.
 *
 * <p>For example {@link #STEPPED} is said with what was lifted and the basis before and after; English words it {@code Every
 * set met its target with 100 kg: 100 kg becomes 102.5 kg.} A key is never reused for something else.
 */
public enum DecisionCode implements MessageCode {
    /** Every set met its target; the basis rises. */
    STEPPED(Argument.of("lifted", Load.class), Argument.of("from", Load.class), Argument.of("to", Load.class)),
    /** The next load that can be loaded is beyond the cap: repetitions first. */
    REPS_FIRST(
            Argument.of("next", Load.class), Argument.of("cap", BigDecimal.class), Argument.of("reps", Integer.class)),
    /** Every set met its target with shares of the basis: it rises and they with it. */
    STEPPED_IN_PROPORTION(Argument.of("from", Load.class), Argument.of("to", Load.class)),
    /** Enough repetitions were earned for the step beyond the cap. */
    STEPPED_AFTER_REPS(
            Argument.of("reps", Integer.class),
            Argument.of("from", Load.class),
            Argument.of("to", Load.class),
            Argument.of("again", Integer.class)),
    /** Every set met its target; more repetitions are asked for. */
    MORE_REPS(Argument.of("reps", Integer.class)),
    /** Every set met its target; one set more is asked for. */
    MORE_SETS(Argument.of("sets", Integer.class)),
    /** One set fewer is asked for. */
    FEWER_SETS(Argument.of("sets", Integer.class)),
    /** A set fell short at the planned load or below it; nothing changes yet. */
    MISSED(Argument.of("misses", Integer.class), Argument.of("allowed", Integer.class)),
    /** A set fell short at the planned load or below it; the rule counts no misses. */
    SHORT(),
    /** So many misses that the rule goes back. */
    RESET(Argument.of("misses", Integer.class), Argument.of("from", Load.class), Argument.of("to", Load.class)),
    /** So many misses that the cycle is repeated; the training max is kept. */
    REPEATED(Argument.of("misses", Integer.class)),
    /** A miss leads to the next stage. */
    NEXT_STAGE(Argument.of("stage", Integer.class), Argument.of("scheme", String.class)),
    /** The repetitions were done with less than the planned load. */
    LIGHTER(),
    /** Fewer sets were done than planned, and none of them missed. */
    INCOMPLETE(Argument.of("done", Integer.class), Argument.of("planned", Integer.class)),
    /** A heavier load than planned was tried, and fell short. */
    HEAVIER_SHORT(),
    /** The exercise was not done. */
    NOT_DONE(),
    /** Another exercise was done in its place. */
    SWAPPED(),
    /** A deload, taper or test is not judged. */
    RELIEF(),
    /** Targets were met and the rule asks for more of the same first. */
    NOT_YET(Argument.of("successes", Integer.class), Argument.of("wanted", Integer.class)),
    /** Within the cycle; the training max moves at its end. */
    IN_CYCLE(Argument.of("done", Integer.class), Argument.of("sessions", Integer.class)),
    /** A deload, taper or test came before the cycle was done: it is over, and the next one starts anew. */
    CYCLE_OVER(Argument.of("done", Integer.class), Argument.of("sessions", Integer.class)),
    /** The cycle is over; sessions of it were left out, swapped, lighter or incomplete, and none fell short. */
    CYCLE_NOT_WHOLE(Argument.of("met", Integer.class), Argument.of("sessions", Integer.class)),
    /** No load is known that could be moved. */
    UNKNOWN_BASIS(),
    /** No effort was rated, so nothing is known beyond the repetitions done. */
    UNRATED(),
    /** Repetitions and load lie outside what the rep-max model knows. */
    OUTSIDE_THE_MODEL(),
    /** The estimate is as good as the basis. */
    AS_EXPECTED(),
    /** The basis follows the estimate from the rated sets. */
    FOLLOWED(Argument.of("estimate", Load.class), Argument.of("from", Load.class), Argument.of("to", Load.class)),
    /** Too far from failure to read a maximum, but with repetitions to spare twice running. */
    REPS_TO_SPARE(Argument.of("reps", Integer.class), Argument.of("from", Load.class), Argument.of("to", Load.class)),
    /** The last set's repetitions move the basis by a table. */
    BY_TABLE(Argument.of("reps", Integer.class), Argument.of("from", Load.class), Argument.of("to", Load.class)),
    /** The last set's repetitions leave the basis as it is, by a table. */
    KEPT_BY_TABLE(Argument.of("reps", Integer.class)),
    /** The first load that was lifted is what the rule starts from. */
    STARTED(Argument.of("load", Load.class)),
    /** No maximum is known and the sets were of different loads, so that no one load is where the rule could start. */
    LOADS_DIFFER(),
    /** No load was logged, not even 0 for the body alone. */
    NO_LOAD(),
    /** So many misses, and no load below this one that the rule could go back to: a coach decides. */
    LIGHTEST(Argument.of("misses", Integer.class)),
    /** There is no heavier load to put on. */
    HEAVIEST(),
    /** The rule has done what it can; a coach decides. */
    HANDED_BACK(),
    /** A rule raised its basis after a miss, which no rule may. */
    REFUSED_AFTER_MISS(Argument.of("rule", String.class)),
    /** A rule went beyond the cap, which no rule may. */
    REFUSED_BEYOND_CAP(Argument.of("rule", String.class), Argument.of("cap", BigDecimal.class)),
    /** Pain was noted: nothing rises until it is cleared. */
    PAIN(),
    /** Pain was noted again before it was cleared: a coach decides. */
    PAIN_AGAIN(),
    /** A coach has locked the value. */
    LOCKED(),
    /** So many days away: one session has lighter loads, maybe fewer sets; exercises where it is not all of the session's. */
    EASED_AFTER_DAYS(
            Argument.of("days", Integer.class),
            Argument.of("percent", Integer.class),
            Argument.optional("sets", Integer.class),
            Argument.listed("exercises", ExerciseId.class, Joint.COMMA)),
    /** A week of coming back after many days: lighter loads and a share of the sets; exercises where it is not all of them. */
    EASED_COMING_BACK(
            Argument.of("week", Integer.class),
            Argument.of("weeks", Integer.class),
            Argument.of("days", Integer.class),
            Argument.of("percent", Integer.class),
            Argument.of("sets", Integer.class),
            Argument.listed("exercises", ExerciseId.class, Joint.COMMA)),
    /** After an illness the sets keep more in reserve for a week. */
    EASED_AFTER_ILLNESS(Argument.of("reps", Integer.class)),
    /** Poor readiness takes load off. */
    EASED_BY_READINESS(Argument.of("percent", Integer.class)),
    /** Middling readiness takes a set off each exercise. */
    FEWER_SETS_BY_READINESS();

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, which the type does not say
    private final List<Argument> arguments;

    DecisionCode(Argument... arguments) {
        this.arguments = List.of(arguments);
    }

    /** Returns {@code "Decision.STEPPED"} and so on. */
    @Override
    public String key() {
        return "Decision." + name();
    }

    @Override
    public List<Argument> arguments() {
        return arguments;
    }
}
