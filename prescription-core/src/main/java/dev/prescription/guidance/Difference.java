package dev.prescription.guidance;

import dev.prescription.evidence.Finding;
import dev.prescription.evidence.Verification;
import dev.prescription.message.Argument;
import dev.prescription.message.Joint;
import dev.prescription.message.MessageCode;
import dev.prescription.quantity.Intensity;
import java.math.BigDecimal;
import java.util.List;

/**
 * What is not equal between the sets moved from and the sets moved to.
 *
 * <p>For example {@link #STRENGTH_LESS} says that a lighter load raises the one-repetition maximum less, with the finding that
 * compared the two.
 */
public enum Difference implements MessageCode {
    /** The exact number of sets, and the whole one taken. */
    SETS_ROUNDED(Argument.of("exact", BigDecimal.class), Argument.of("sets", Integer.class)),
    /** The exact number of repetitions, the whole one taken, the load asked for and the load the whole one has. */
    REPS_ROUNDED(
            Argument.of("exact", BigDecimal.class),
            Argument.of("reps", Integer.class),
            Argument.of("asked", Intensity.class),
            Argument.of("given", Intensity.class)),
    /** The volume load, in percent of what it was. */
    VOLUME_LOAD(Argument.of("percent", BigDecimal.class)),
    /** The hard sets before and after. */
    HARD_SETS(
            Argument.of("before", Integer.class),
            Argument.of("after", Integer.class),
            Argument.listed("findings", Finding.class, Joint.SEMICOLON)),
    /** The maximum rises less with the lighter load. */
    STRENGTH_LESS(Said.ARGUMENTS),
    /** The maximum rises more with the heavier load. */
    STRENGTH_MORE(Said.ARGUMENTS),
    /** The two loads are too near for any study that compared them. */
    STRENGTH_NOT_COMPARED(Argument.of("claim", String.class)),
    /** The repetitions of all sets, from which fatigue differs by an amount nobody measured here. */
    FATIGUE(
            Argument.of("before", Integer.class),
            Argument.of("after", Integer.class),
            Argument.listed("findings", Finding.class, Joint.SEMICOLON)),
    /** The time of the work and the rests, in seconds. */
    TIME(Argument.of("before", Integer.class), Argument.of("after", Integer.class), Argument.of("pace", Integer.class)),
    /** The time of the work alone, in seconds, as no rests were given. */
    WORK_TIME(
            Argument.of("before", Integer.class),
            Argument.of("after", Integer.class),
            Argument.of("pace", Integer.class)),
    /** A reserve is told worse in a long set. */
    RESERVE_TOLD_WORSE(Argument.of("reps", Integer.class), Argument.listed("findings", Finding.class, Joint.SEMICOLON));

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, which the type does not say
    private final List<Argument> arguments;

    Difference(Argument... arguments) {
        this.arguments = List.of(arguments);
    }

    /** Returns {@code "Difference.STRENGTH_LESS"} and so on. */
    @Override
    public String key() {
        return "Difference." + name();
    }

    @Override
    public List<Argument> arguments() {
        return arguments;
    }

    private static final class Said {
        private static final Argument[] ARGUMENTS = {
            Argument.of("finding", Finding.class),
            Argument.optional("status", Verification.class),
            Argument.of("statement", String.class)
        };
    }
}
