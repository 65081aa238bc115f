package dev.prescription.terms;

import static dev.prescription.terms.SessionFocus.ARMS;
import static dev.prescription.terms.SessionFocus.BACK;
import static dev.prescription.terms.SessionFocus.CHEST;
import static dev.prescription.terms.SessionFocus.FULL_BODY;
import static dev.prescription.terms.SessionFocus.LEGS;
import static dev.prescription.terms.SessionFocus.LOWER;
import static dev.prescription.terms.SessionFocus.PULL;
import static dev.prescription.terms.SessionFocus.PUSH;
import static dev.prescription.terms.SessionFocus.SHOULDERS;
import static dev.prescription.terms.SessionFocus.UPPER;

import dev.prescription.quantity.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * How a week is divided: what each of its sessions is for.
 *
 * <p>For example {@link #pushPullLegs()} makes six sessions push, pull and legs twice, and five of them push, pull, legs,
 * upper and lower. {@link #choose()} leaves every session open, so that each exercise stands where it serves the week
 * best. Practice divides weeks in these ways; with volume matched no way grows more than another (L-FREQ-02), so the
 * style is the lifter's to choose. Which pattern belongs where is a convention (C-STYLE-01). Immutable.
 */
public final class SplitStyle {

    private static final SplitStyle CHOOSE = new SplitStyle("choose", List.of());
    private static final int MOST_SESSIONS = 7;

    private final String name;
    private final List<List<SessionFocus>> bySessions;

    private SplitStyle(String name, List<List<SessionFocus>> bySessions) {
        this.name = name;
        this.bySessions = bySessions;
    }

    /**
     * Returns the style in which the library chooses what stands where.
     *
     * @return the style without a focus for any session
     */
    public static SplitStyle choose() {
        return CHOOSE;
    }

    /**
     * Returns the style in which every session may train everything.
     *
     * @return the style
     */
    public static SplitStyle fullBody() {
        return cycle("full body", List.of(FULL_BODY));
    }

    /**
     * Returns sessions for the upper and the lower body by turns; an odd session at the end is for the full body.
     *
     * @return the style
     */
    public static SplitStyle upperLower() {
        return table(
                "upper/lower",
                List.of(UPPER, LOWER),
                List.of(UPPER, LOWER, FULL_BODY),
                List.of(UPPER, LOWER, UPPER, LOWER),
                List.of(UPPER, LOWER, UPPER, LOWER, FULL_BODY),
                List.of(UPPER, LOWER, UPPER, LOWER, UPPER, LOWER));
    }

    /**
     * Returns sessions for pushing, pulling and legs. Two sessions push and pull with legs in both, four end with a full
     * body, five with upper and lower.
     *
     * @return the style
     */
    public static SplitStyle pushPullLegs() {
        return table(
                "push/pull/legs",
                List.of(PUSH.and(LEGS), PULL.and(LEGS)),
                List.of(PUSH, PULL, LEGS),
                List.of(PUSH, PULL, LEGS, FULL_BODY),
                List.of(PUSH, PULL, LEGS, UPPER, LOWER),
                List.of(PUSH, PULL, LEGS, PUSH, PULL, LEGS));
    }

    /**
     * Returns sessions for body parts: chest, back, legs, shoulders and arms, joined where there are fewer than five
     * sessions, legs twice where there are six.
     *
     * @return the style
     */
    public static SplitStyle bodyPart() {
        return table(
                "body part",
                List.of(UPPER, LOWER),
                List.of(CHEST.and(SHOULDERS), BACK.and(ARMS), LEGS),
                List.of(CHEST, BACK, LEGS, SHOULDERS.and(ARMS)),
                List.of(CHEST, BACK, LEGS, SHOULDERS, ARMS),
                List.of(CHEST, BACK, LEGS, SHOULDERS, ARMS, LEGS));
    }

    /**
     * Returns a style of one's own, for weeks of exactly so many sessions.
     *
     * @param sessions what each session is for, 2 to 7
     * @return the style
     * @throws InvalidValueException if there are fewer than two or more than seven, code {@code "out-of-range"}
     */
    public static SplitStyle custom(List<SessionFocus> sessions) {
        if (sessions.size() < 2 || sessions.size() > MOST_SESSIONS) {
            throw InvalidValueException.of("sessions", "must be 2 to 7", sessions.size(), "out-of-range");
        }
        return new SplitStyle("custom", List.of(List.copyOf(sessions)));
    }

    /**
     * Finds a style by its name.
     *
     * @param name {@code choose}, {@code full body}, {@code upper/lower}, {@code push/pull/legs} or {@code body part}
     * @return the style
     * @throws InvalidValueException if there is none of that name, code {@code "unknown"}
     */
    public static SplitStyle byName(String name) {
        String wanted = Objects.requireNonNull(name, "name").strip().toLowerCase(Locale.ROOT);
        for (SplitStyle style : List.of(choose(), fullBody(), upperLower(), pushPullLegs(), bodyPart())) {
            if (style.name.equals(wanted)) {
                return style;
            }
        }
        throw InvalidValueException.of(
                "style", "must be choose, full body, upper/lower, push/pull/legs or body part", name, "unknown");
    }

    @SafeVarargs
    private static SplitStyle table(String name, List<SessionFocus>... bySessions) {
        List<List<SessionFocus>> all = new ArrayList<>();
        for (List<SessionFocus> sessions : bySessions) {
            all.add(sessions);
        }
        return new SplitStyle(name, List.copyOf(all));
    }

    private static SplitStyle cycle(String name, List<SessionFocus> turn) {
        List<List<SessionFocus>> bySessions = new ArrayList<>();
        for (int count = 2; count <= MOST_SESSIONS; count++) {
            List<SessionFocus> week = new ArrayList<>();
            for (int session = 0; session < count; session++) {
                week.add(turn.get(session % turn.size()));
            }
            bySessions.add(List.copyOf(week));
        }
        return new SplitStyle(name, bySessions);
    }

    /**
     * Returns what the sessions of a week are for.
     *
     * @param sessions the sessions of the week
     * @return as many, in order; each for the full body where the library chooses
     * @throws InvalidValueException if the style has no week of so many sessions, code {@code "sessions"}
     */
    public List<SessionFocus> sessions(int sessions) {
        if (bySessions.isEmpty()) {
            List<SessionFocus> open = new ArrayList<>();
            for (int session = 0; session < sessions; session++) {
                open.add(FULL_BODY);
            }
            return open;
        }
        for (List<SessionFocus> week : bySessions) {
            if (week.size() == sessions) {
                return week;
            }
        }
        throw InvalidValueException.of("style", "must have a week of " + sessions + " sessions", this, "sessions");
    }

    /**
     * Returns what a coach calls it.
     *
     * @return the name, such as {@code upper/lower}
     */
    public String name() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SplitStyle that && name.equals(that.name) && bySessions.equals(that.bySessions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, bySessions.size());
    }

    /** Returns the name, of a style of one's own with its sessions, as in {@code custom: chest, back}. */
    @Override
    public String toString() {
        return name.equals("custom")
                ? "custom: "
                        + String.join(
                                ", ",
                                bySessions.get(0).stream()
                                        .map(SessionFocus::name)
                                        .toList())
                : name;
    }
}
