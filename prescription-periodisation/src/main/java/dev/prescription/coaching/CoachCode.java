package dev.prescription.coaching;

import dev.prescription.athlete.Restriction;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.SessionRef;
import dev.prescription.message.Argument;
import dev.prescription.message.Joint;
import dev.prescription.message.MessageCode;
import dev.prescription.proposal.LaneRef;
import java.util.List;

/**
 * What became of a coach's event, as codes with typed arguments.
 *
 * <p>For example {@link #DONE} is said with the number of sessions it changes. A key is never reused for something else.
 */
public enum CoachCode implements MessageCode {
    /** The change holds from now on, in so many of the sessions to come. */
    DONE(Argument.of("sessions", Integer.class)),
    /** The load holds in its session as far as a restriction allows. */
    LOWERED(Argument.of("restriction", Restriction.class)),
    /** A proposal was refused: nothing changes. */
    PROPOSAL_REFUSED(Argument.of("proposal", String.class)),
    /** No rule moves the exercise in this plan, or in the slot that is named, so that there is no basis and no rule to change. */
    NO_RULE(Argument.of("exercise", ExerciseId.class)),
    /** Several lanes of the exercise are to come, each by a rule of its own, and none is named; one name of each is said. */
    WHICH_SLOT(Argument.of("exercise", ExerciseId.class), Argument.listed("slots", LaneRef.class, Joint.OR)),
    /** The exercise is in none of the sessions to come, or nothing there differs from what is asked for. */
    NOT_TO_COME(Argument.of("exercise", ExerciseId.class)),
    /** Nothing is asked of the exercise there that could change: it is withheld, or the session is relief. */
    NOTHING_ASKED(Argument.of("exercise", ExerciseId.class)),
    /** The session was done already, or is not to be done. */
    SESSION_PAST(Argument.of("session", SessionRef.class)),
    /** The programme's catalogue has no such exercise. */
    UNKNOWN_EXERCISE(Argument.of("exercise", ExerciseId.class)),
    /** A restriction withholds the exercise that was to take the place. */
    WITHHELD(Argument.of("exercise", ExerciseId.class)),
    /** A programme written by hand has no balance to shift. */
    NO_BLEND(),
    /** The programme is of that balance already. */
    SAME_BLEND(Argument.of("share", Integer.class)),
    /** With that balance the programme has other weeks or sessions, which cannot stand in the place of these. */
    OTHER_WEEKS(),
    /** No training session is to come that is not relief already. */
    NO_SESSION();

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, which the type does not say
    private final List<Argument> arguments;

    CoachCode(Argument... arguments) {
        this.arguments = List.of(arguments);
    }

    /** Returns {@code "Coach.DONE"} and so on. */
    @Override
    public String key() {
        return "Coach." + name();
    }

    @Override
    public List<Argument> arguments() {
        return arguments;
    }
}
