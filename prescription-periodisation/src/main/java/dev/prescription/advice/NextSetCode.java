package dev.prescription.advice;

import dev.prescription.message.Argument;
import dev.prescription.message.MessageCode;
import dev.prescription.quantity.Load;
import java.math.BigDecimal;
import java.util.List;

/**
 * Why a next set is advised as it is, as codes with typed arguments.
 *
 * <p>For example {@link #TOO_HARD} is said with the set, the load asked for and the one advised; English words it {@code Set 1 was
 * harder than asked for: 95 kg instead of 100 kg.} A key is never reused for something else.
 */
public enum NextSetCode implements MessageCode {
    /** Nothing was done yet that could be judged. */
    FIRST_SET(),
    /** The sets went as asked for. */
    AS_ASKED(),
    /** The last set left more than asked for, and the load rises. */
    TOO_EASY(Argument.of("set", Integer.class), Argument.of("from", Load.class), Argument.of("to", Load.class)),
    /** The last set left more than asked for, and no heavier load lies within the cap. */
    CAPPED(Argument.of("set", Integer.class), Argument.of("cap", BigDecimal.class)),
    /** The last set left more than asked for, but readiness is poor. */
    NOT_READY(Argument.of("set", Integer.class)),
    /** The last set left more than asked for, but a coach has locked the exercise. */
    LOCKED(Argument.of("set", Integer.class)),
    /** The last set left more than asked for, but the exercise is held by pain. */
    HELD_BY_PAIN(Argument.of("set", Integer.class)),
    /** The last set left less than asked for, or fell short, and the load falls. */
    TOO_HARD(Argument.of("set", Integer.class), Argument.of("from", Load.class), Argument.of("to", Load.class)),
    /** The last set was so hard that the largest cut does not make up for it: one set fewer, what is left with that cut. */
    FAR_TOO_HARD(Argument.of("set", Integer.class), Argument.of("cut", BigDecimal.class)),
    /** The last set was too hard and there is no lighter load: one set fewer. */
    NOTHING_LIGHTER(Argument.of("set", Integer.class)),
    /** The last set fell short, and its repetitions, with its rating where it has one, say that the load fits. */
    SHORT(Argument.of("set", Integer.class), Argument.optional("reserve", BigDecimal.class)),
    /** More than was asked for was lifted and fell short: back to what was asked for. */
    BACK_TO_PLAN(Argument.of("set", Integer.class)),
    /** What was done cannot be compared with what is asked for next: no rating, no load, or outside the rep-max model. */
    NOT_COMPARABLE(Argument.of("set", Integer.class)),
    /** A second set fell short: the exercise is over for today. */
    MISSED_AGAIN(Argument.of("set", Integer.class)),
    /** A set hurt: the exercise is over until it is cleared. */
    PAIN(),
    /** Every set asked for was done. */
    ALL_DONE(Argument.of("sets", Integer.class));

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, which the type does not say
    private final List<Argument> arguments;

    NextSetCode(Argument... arguments) {
        this.arguments = List.of(arguments);
    }

    /** Returns {@code "NextSet.TOO_HARD"} and so on. */
    @Override
    public String key() {
        return "NextSet." + name();
    }

    @Override
    public List<Argument> arguments() {
        return arguments;
    }
}
