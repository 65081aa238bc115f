package dev.prescription.missed;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.SessionRef;
import dev.prescription.message.Argument;
import dev.prescription.message.Joint;
import dev.prescription.message.MessageCode;
import java.util.List;

/**
 * What became of a missed session, as codes with typed arguments.
 *
 * <p>For example {@link #DROPPED} is said with the session that was logged; English words it {@code w1.s2 was done before it: it is
 * gone, and nothing is made up for.} A key is never reused for something else.
 */
public enum MissedCode implements MessageCode {
    /** The session waits. */
    WAITS(Argument.of("done", SessionRef.class)),
    /** The session is gone. */
    DROPPED(Argument.of("done", SessionRef.class)),
    /** What fits of the session joins the next one. */
    JOINS_NEXT(Argument.of("done", SessionRef.class)),
    /** What joined a session of the ones missed before. */
    JOINED(
            Argument.of("into", SessionRef.class),
            Argument.listed("exercises", ExerciseId.class, Joint.COMMA),
            Argument.of("sets", Integer.class)),
    /** An exercise is there already. */
    THERE_ALREADY(Argument.of("exercise", ExerciseId.class), Argument.of("into", SessionRef.class)),
    /** An exercise is held by pain. */
    HURTS(Argument.of("exercise", ExerciseId.class)),
    /** An exercise would make the session larger than the limit. */
    NO_ROOM(
            Argument.of("exercise", ExerciseId.class),
            Argument.of("sets", Integer.class),
            Argument.of("room", Integer.class)),
    /** Nothing joins a deload, a taper or a test. */
    RELIEF_NEXT(Argument.of("exercise", ExerciseId.class), Argument.of("into", SessionRef.class)),
    /** Relief that was missed is not made up for. */
    RELIEF_MISSED(Argument.of("exercise", ExerciseId.class)),
    /** After days away the week under way is done again. */
    WEEK_AGAIN(Argument.of("days", Integer.class), Argument.of("from", SessionRef.class)),
    /** After days away the week would be done again, and was once already. */
    AGAIN_ONCE(Argument.of("days", Integer.class)),
    /** After days away the week is relief, which is not repeated. */
    RELIEF_NOT_AGAIN(Argument.of("days", Integer.class)),
    /** After days away another week was gone on with. */
    WENT_ON(Argument.of("days", Integer.class), Argument.of("done", SessionRef.class));

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, which the type does not say
    private final List<Argument> arguments;

    MissedCode(Argument... arguments) {
        this.arguments = List.of(arguments);
    }

    /** Returns {@code "Missed.WAITS"} and so on. */
    @Override
    public String key() {
        return "Missed." + name();
    }

    @Override
    public List<Argument> arguments() {
        return arguments;
    }
}
