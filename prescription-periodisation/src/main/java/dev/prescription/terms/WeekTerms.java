package dev.prescription.terms;

import dev.prescription.quantity.InvalidValueException;
import dev.prescription.selection.TrainingContext;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is agreed about a week: its sessions, how long they may last, on which days they fall, how they divide the body,
 * and the context they are trained in.
 *
 * <pre>{@code
 * WeekTerms.ofSessions(3)
 *         .withMinutes(60)
 *         .withDays(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)
 *         .withStyle(SplitStyle.fullBody())
 *         .withContext(TrainingContext.builder().equipment(EquipmentSet.DUMBBELLS).build());
 * }</pre>
 *
 * <p>Without more than the sessions, they may last as long as the guideline's caps let them, fall on any days, and the
 * library chooses the style. Immutable.
 */
public final class WeekTerms {

    /** The fewest sessions of a week. */
    public static final int FEWEST_SESSIONS = 2;

    /** The most sessions of a week. */
    public static final int MOST_SESSIONS = 6;

    /** The shortest session that can be asked for, in minutes. */
    public static final int FEWEST_MINUTES = 10;

    /** The longest session that can be asked for, in minutes. */
    public static final int MOST_MINUTES = 300;

    private static final int NO_LIMIT = 0;

    private final int sessions;
    private final int minutes;
    private final List<DayOfWeek> days;
    private final SplitStyle style;
    private final TrainingContext context;
    private final boolean rotatesAccessories;

    private WeekTerms(
            int sessions,
            int minutes,
            List<DayOfWeek> days,
            SplitStyle style,
            TrainingContext context,
            boolean rotatesAccessories) {
        this.sessions = sessions;
        this.minutes = minutes;
        this.days = days;
        this.style = style;
        this.context = context;
        this.rotatesAccessories = rotatesAccessories;
    }

    /**
     * Begins with a number of sessions.
     *
     * @param sessions the sessions of a week, 2 to 6
     * @return the terms
     * @throws InvalidValueException if the sessions are not 2 to 6, code {@code "out-of-range"}
     */
    public static WeekTerms ofSessions(int sessions) {
        checkWithin("sessions per week", sessions, FEWEST_SESSIONS, MOST_SESSIONS);
        return new WeekTerms(sessions, NO_LIMIT, List.of(), SplitStyle.choose(), TrainingContext.anywhere(), false);
    }

    /**
     * States how long a session may last by {@link SessionPace#standard()}, its general warm-up counted.
     *
     * @param most the minutes, 10 to 300
     * @return terms with this length
     * @throws InvalidValueException if they are not 10 to 300, code {@code "out-of-range"}
     */
    public WeekTerms withMinutes(int most) {
        checkWithin("minutes per session", most, FEWEST_MINUTES, MOST_MINUTES);
        return new WeekTerms(sessions, most, days, style, context, rotatesAccessories);
    }

    /**
     * States the days of the sessions.
     *
     * @param trained as many different days as there are sessions; their order does not matter
     * @return terms with these days
     * @throws InvalidValueException if they are not as many as the sessions or one comes twice, code {@code "days"}
     */
    public WeekTerms withDays(DayOfWeek... trained) {
        Set<DayOfWeek> sorted = new TreeSet<>(Arrays.asList(trained));
        if (sorted.size() != sessions || trained.length != sessions) {
            throw InvalidValueException.of(
                    "days", "must be " + sessions + " different ones, as many as sessions", List.of(trained), "days");
        }
        return new WeekTerms(sessions, minutes, List.copyOf(sorted), style, context, rotatesAccessories);
    }

    /**
     * States how the sessions divide the body.
     *
     * @param chosen the style; one of the caller's own must have as many sessions as the week
     * @return terms with this style
     * @throws InvalidValueException if the style has no week of so many sessions, code {@code "sessions"}
     */
    public WeekTerms withStyle(SplitStyle chosen) {
        chosen.sessions(sessions);
        return new WeekTerms(sessions, minutes, days, chosen, context, rotatesAccessories);
    }

    /**
     * States where and with what the sessions are trained.
     *
     * @param chosen the context
     * @return terms with this context
     */
    public WeekTerms withContext(TrainingContext chosen) {
        Objects.requireNonNull(chosen, "context");
        return new WeekTerms(sessions, minutes, days, style, chosen, rotatesAccessories);
    }

    /**
     * States whether each mesocycle takes other exercises than the one before where they do the same for the week; main
     * lifts and exercises asked for always stay.
     *
     * @param rotates whether accessories rotate
     * @return terms with this choice
     */
    public WeekTerms withRotatingAccessories(boolean rotates) {
        return new WeekTerms(sessions, minutes, days, style, context, rotates);
    }

    /**
     * Returns the sessions of a week.
     *
     * @return 2 to 6
     */
    public int sessions() {
        return sessions;
    }

    /**
     * Returns how long a session may last.
     *
     * @return the minutes; empty where only the guideline's caps bound it
     */
    public OptionalInt minutes() {
        return minutes == NO_LIMIT ? OptionalInt.empty() : OptionalInt.of(minutes);
    }

    /**
     * Returns the days of the sessions.
     *
     * @return the days from Monday on, one for each session; empty where they are not stated
     */
    public List<DayOfWeek> days() {
        return days;
    }

    /**
     * Says whether a session falls less than 48 hours before the next one: on the day before it (C-SPACING-01).
     *
     * @param session the session, 0 for the first; after the last one comes the first of the next week
     * @return false where the days are not stated
     */
    public boolean isCloseToNext(int session) {
        if (days.isEmpty()) {
            return false;
        }
        return days.get(session).plus(1) == days.get((session + 1) % days.size());
    }

    /**
     * Returns how the sessions divide the body.
     *
     * @return the style
     */
    public SplitStyle style() {
        return style;
    }

    /**
     * Returns where and with what the sessions are trained.
     *
     * @return the context
     */
    public TrainingContext context() {
        return context;
    }

    /**
     * Says whether each mesocycle takes other accessories than the one before.
     *
     * @return whether they rotate
     */
    public boolean rotatesAccessories() {
        return rotatesAccessories;
    }

    private static void checkWithin(String parameter, int value, int least, int most) {
        if (value < least || value > most) {
            throw InvalidValueException.of(parameter, "must be " + least + " to " + most, value, "out-of-range");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeekTerms that
                && sessions == that.sessions
                && minutes == that.minutes
                && days.equals(that.days)
                && style.equals(that.style)
                && context.equals(that.context)
                && rotatesAccessories == that.rotatesAccessories;
    }

    @Override
    public int hashCode() {
        return Objects.hash(sessions, minutes, days, style, context);
    }

    /** Returns what is stated, such as {@code 3 sessions of at most 60 min, full body, all equipment}. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        parts.add(sessions + " sessions" + (minutes == NO_LIMIT ? "" : " of at most " + minutes + " min"));
        if (!days.isEmpty()) {
            parts.add(String.join(" ", days.stream().map(DayOfWeek::toString).toList()));
        }
        parts.add(style.toString());
        parts.add(context.toString());
        if (rotatesAccessories) {
            parts.add("accessories rotate");
        }
        return String.join(", ", parts);
    }
}
