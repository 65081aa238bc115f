package dev.prescription.split;

import dev.prescription.message.Counted;

/**
 * What kept a floor or a frequency from being met: the limit that stood in the way.
 *
 * <p>For example side deltoids that stay at 6.00 of 8.00 sets because every session already has its 24 hard sets are
 * bound by {@link #SETS_PER_SESSION}.
 */
public enum BindingConstraint {
    /** The sessions already have as many hard sets as one session may have. */
    SETS_PER_SESSION("sessions may have at most {hard set}"),
    /** A muscle already has as many fractional sets as it may have in one session. */
    SETS_PER_MUSCLE_PER_SESSION("%s may have at most {hard set} a session"),
    /** A muscle, often another one than the one that falls short, is at its weekly ceiling. */
    WEEKLY_SETS_PER_MUSCLE("%s may have at most {hard set} a week"),
    /** The main lift is at the upper end of its weekly sets. */
    WEEKLY_SETS_PER_LIFT("a main lift may have at most {set} a week"),
    /** The main lift is already trained as often as it may be in a week. */
    FREQUENCY("a main lift may be trained at most {time} a week"),
    /** The slots already have as many sets as their role allows. */
    SETS_PER_SLOT("a slot of that role may have at most {set}"),
    /** The sessions already have as many exercises as one session may have. */
    SLOTS_PER_SESSION("sessions may have at most {exercise}"),
    /** The week has fewer sessions than the frequency asks for. */
    SESSIONS_PER_WEEK("the week has only {session}"),
    /** The sessions are as long as they may be. */
    MINUTES("sessions may last at most %d min"),
    /** The sessions with room are for something else. */
    STYLE("the sessions with room for it are for something else"),
    /** The catalogue has no exercise that would help, or not the lift that was asked for. */
    CATALOGUE("the catalogue has no exercise for it"),
    /** A restriction keeps out what would help, or makes it too easy to count. */
    RESTRICTION("a restriction leaves no more of it"),
    /** The exercises that would help are ruled out one by one. */
    EXCLUSION("the exercises for it are ruled out"),
    /** The exercises that would help need something that is not at hand. */
    EQUIPMENT("the equipment for it is not at hand");

    private final String sentence;

    BindingConstraint(String sentence) {
        this.sentence = sentence;
    }

    /** Fills the sentence in; {@code muscle} is used where the constraint speaks of one, a noun in braces is counted. */
    String text(String muscle, int limit) {
        String said = sentence.replace("%s", muscle).replace("%d", Integer.toString(limit));
        int noun = said.indexOf('{');
        int end = said.indexOf('}');
        return noun < 0
                ? said
                : said.substring(0, noun) + Counted.of(limit, said.substring(noun + 1, end)) + said.substring(end + 1);
    }

    /** Tells whether the constraint is about one muscle. */
    boolean namesMuscle() {
        return sentence.startsWith("%s");
    }
}
