package dev.prescription.layout;

import java.util.Objects;

/**
 * Something a coach should know about a programme or a plan, as data: nothing was refused, and nothing was hidden.
 *
 * <p>For example {@code GEARED_MAXIMUM} about {@code bench-press}: its maximum was lifted in single-ply gear, so raw
 * sets are given by effort.
 *
 * @param kind what is remarked, for programs
 * @param subject what it is about: an exercise's slug, a role, a muscle, a restriction's code or {@code programme}
 * @param text one English sentence; no load and no body mass
 */
public record Remark(Kind kind, String subject, String text) {

    /** What is remarked. */
    public enum Kind {
        /** The sessions per week lie outside what the guideline names for the level. */
        SESSIONS_OUTSIDE_LEVEL,
        /** A muscle is trained in fewer sessions than the guideline names, for a goal where that is not firm. */
        FREQUENCY_BELOW_GUIDELINE,
        /** A muscle that is emphasised gets fewer sets than emphasis aims at. */
        EMPHASIS_BELOW_AIM,
        /** Fewer sets than the zone names, because no series of that many keeps its bands. */
        FEWER_SETS,
        /** Repetitions, reserve and intensity of the profiles have nothing in common: effort governs. */
        PROFILES_DO_NOT_COMBINE,
        /** A deload that was due is left out, because it would stand next to other relief. */
        DELOAD_DROPPED,
        /** More training weeks follow each other than the guideline names. */
        DELOAD_LATE,
        /** A beginner has one light week before a test and no taper. */
        LIGHT_WEEK,
        /** A lift's last heavy or last session, or the rest before a test, is not when sources name it. */
        TAPER_DAY_MISSED,
        /** A programme whose re-base is measured: a mesocycle waits for a new maximum. */
        NEW_MAXIMUM_DUE,
        /** A written programme breaks a ceiling or a cap of the guideline it is judged by. */
        ABOVE_A_CEILING,
        /** A written set asks for more repetitions than the rep-max model holds at its load. */
        BEYOND_THE_MODEL,
        /** A restriction leaves movement patterns out of the programme. */
        PATTERN_EXCLUDED,
        /** A main lift is left out: a restriction excludes its pattern, or nothing of its pattern is allowed in its place. */
        MAIN_LIFT_EXCLUDED,
        /** A main lift is ruled out or needs what is not at hand; another exercise of its pattern takes its place. */
        MAIN_LIFT_REPLACED,
        /** The zone asks for more in reserve than a hard set keeps; the week counts such sets all the same. */
        EASIER_THAN_HARD,
        /** Two sessions closer than 48 hours are both hard for a muscle. */
        HARD_DAYS_TOO_CLOSE,
        /** A restriction narrows the bands of the zone. */
        ZONE_NARROWED,
        /** No series of the zone keeps a restriction: the plans obey it outside the zone. */
        RESTRICTED_OUTSIDE_ZONE,
        /** A restriction leaves an exercise easier than a hard set, or without any: it is not chosen in its role. */
        RESTRICTED_TOO_EASY,
        /** A restriction lowers the load of a plan; its repetitions are kept. */
        LOAD_LOWERED,
        /** A restriction is why sets are given by effort, or why those keep more in reserve. */
        RESTRICTED_EFFORT,
        /** A restriction leaves no load and no effort to give: the exercise has no sets in the plan. */
        WITHHELD,
        /** A tested maximum is used at less than the whole in the first mesocycle. */
        FIRST_MESOCYCLE_SHARE,
        /** No maximum for the exercise: its sets are given by effort, and a calibration would give one. */
        NO_MAXIMUM,
        /** The maximum was lifted in a suit or a bench shirt: it is not used for raw work. */
        GEARED_MAXIMUM,
        /** The maximum was lifted in knee wraps: it is used, and said. */
        WRAPPED_MAXIMUM,
        /** The maximum is dated more than a year before the day the athlete's facts are taken for: it is used, and said. */
        STALE_MAXIMUM,
        /** The exercise moves the body, whose mass is not known: its sets are given by effort. */
        BODY_MASS_UNKNOWN,
        /** The prescribed load is less than the body itself: its sets are given by effort. */
        LIGHTER_THAN_THE_BODY,
        /** The nearest load that can be loaded asks for other repetitions within the zone. */
        REPS_DERIVED_ANEW,
        /** No load that can be loaded keeps the zone: its sets are given by effort, and another implement is proposed. */
        NOT_LOADABLE
    }

    /**
     * Checks that nothing is missing.
     *
     * @param kind what is remarked
     * @param subject what it is about
     * @param text one English sentence
     */
    public Remark {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(text, "text");
    }

    /** Returns the subject and the sentence. */
    @Override
    public String toString() {
        return subject + ": " + text;
    }
}
