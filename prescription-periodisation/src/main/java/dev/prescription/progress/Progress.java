package dev.prescription.progress;

import dev.prescription.coaching.Coaching;
import dev.prescription.decision.Decision;
import dev.prescription.difference.PlanDiff;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.SessionRef;
import dev.prescription.log.DecisionTaken;
import dev.prescription.log.LogEntry;
import dev.prescription.log.Readiness;
import dev.prescription.message.Counted;
import dev.prescription.missed.Ease;
import dev.prescription.missed.MissedSession;
import dev.prescription.periodisation.Plan;
import dev.prescription.progression.LiftProgress;
import dev.prescription.progression.maximum.OneRepMaxTrack;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;

/**
 * An athlete's progress: a pure function of a plan and a log.
 *
 * <pre>{@code
 * Progress progress = Progress.start(plan).record(sessionLog);
 * progress.nextSession();                     // what to do now
 * progress.decisions();                       // what changed, and why
 * Progress again = Progress.replay(plan, progress.log());   // equal to progress
 * }</pre>
 *
 * <p>Order is the sequence of the log, never a date. A decision once taken is a fact: replay uses it for the past and today's rules
 * for the future, and {@link #drift()} says where today's rules would have decided otherwise. Immutable, thread-safe, equal to any
 * progress of an equal plan and an equal log. An exception leaves everything as it was.
 */
public final class Progress {

    final Fold fold;

    private Progress(Fold fold) {
        this.fold = fold;
    }

    /**
     * Starts a plan, with {@link ProgressSettings#standard()}.
     *
     * @param plan the plan
     * @return the progress before the first entry
     */
    public static Progress start(Plan plan) {
        return start(plan, ProgressSettings.standard());
    }

    /**
     * Starts a plan.
     *
     * @param plan the plan
     * @param settings which rules are meant, and what becomes of missed sessions
     * @return the progress before the first entry
     * @throws dev.prescription.quantity.InvalidValueException if a slot declares a rule nobody knows or one with a wrong setting
     *     (code {@code "unknown"} and others)
     */
    public static Progress start(Plan plan, ProgressSettings settings) {
        return new Progress(
                new Fold(Objects.requireNonNull(plan, "plan"), Objects.requireNonNull(settings, "settings")));
    }

    /**
     * Replays a log, with {@link ProgressSettings#standard()}.
     *
     * @param plan the plan
     * @param log the entries, in any order, repeated or not
     * @return the progress
     */
    public static Progress replay(Plan plan, Collection<? extends LogEntry> log) {
        return replay(plan, log, ProgressSettings.standard());
    }

    /**
     * Replays a log: entries in the order of their sequence, decisions as they were taken.
     *
     * @param plan the plan
     * @param log the entries, in any order, repeated or not
     * @param settings which rules are meant, and what becomes of missed sessions
     * @return the progress; it takes time in proportion to the log
     * @throws dev.prescription.quantity.InvalidValueException if two entries of one id differ (code {@code "conflicting"}), two
     *     have one sequence (code {@code "late"}), an entry or a decision is of another plan (code {@code "another-plan"}), or a
     *     decision has no cause in the log (code {@code "unknown-cause"})
     */
    public static Progress replay(Plan plan, Collection<? extends LogEntry> log, ProgressSettings settings) {
        Fold fold = new Fold(Objects.requireNonNull(plan, "plan"), Objects.requireNonNull(settings, "settings"));
        Journal.replay(fold, log);
        return new Progress(fold);
    }

    /**
     * Records an entry that follows all others.
     *
     * @param entry the entry
     * @return the progress with it; this very one where an equal entry is known already
     * @throws dev.prescription.quantity.InvalidValueException if another entry has its id (code {@code "conflicting"}), a later
     *     one is known (code {@code "late"}; see {@link #amend}), it is of another plan (code {@code "another-plan"}), or it is a
     *     decision (code {@code "not-recorded"})
     */
    public Progress record(LogEntry entry) {
        if (knows(entry)) {
            return this;
        }
        Fold copy = fold.copy();
        copy.add(entry, Map.of());
        return new Progress(copy);
    }

    /**
     * Says whether an equal entry is in the log, so that recording it changes nothing.
     *
     * @param entry the entry
     * @return whether it is
     * @throws dev.prescription.quantity.InvalidValueException if another entry has its id (code {@code "conflicting"})
     */
    public boolean knows(LogEntry entry) {
        return fold.journal.knows(Objects.requireNonNull(entry, "entry"));
    }

    /**
     * Puts a late entry in its place, or a corrected one in place of the one with its id, and decides anew from there on.
     *
     * @param entry the entry
     * @return the progress with it, and the decisions that changed
     * @throws dev.prescription.quantity.InvalidValueException if it is a decision (code {@code "not-recorded"}), its sequence is
     *     another entry's (code {@code "late"}), or it is of another plan (code {@code "another-plan"})
     */
    public Amendment amend(LogEntry entry) {
        List<LogEntry> log = fold.journal.amended(Objects.requireNonNull(entry, "entry"));
        Progress amended = replay(fold.origin, log, fold.settings);
        return Amendment.of(amended, fold.journal.taken(), amended.fold.journal.taken());
    }

    /** {@return the log in order, decisions among it: what a platform stores, and {@link #replay} reads; not modifiable} */
    public List<LogEntry> log() {
        return fold.journal.entries();
    }

    /** {@return every decision taken, in order; not modifiable} */
    public List<Decision> decisions() {
        return fold.journal.taken().stream().map(DecisionTaken::decision).toList();
    }

    /** {@return the sessions that were logged in order, each as it was planned then; not modifiable} */
    public List<PastSession> history() {
        return fold.past;
    }

    /**
     * Returns where today's rules would have decided otherwise than the stored decisions of a replayed log.
     *
     * @return the differences in order; not modifiable, empty where there are none
     */
    public List<Drift> drift() {
        return fold.drift;
    }

    /**
     * Returns what the log says of each maximum; readings are added and never changed.
     *
     * @return the tracks by exercise; not modifiable, none for an exercise nothing is known of
     */
    public SortedMap<ExerciseId, OneRepMaxTrack> oneRepMaxes() {
        return fold.maxima.tracks();
    }

    /** {@return what the coach's events amount to: what became of each, and which rules it overrides} */
    public Coaching coaching() {
        return fold.coaching;
    }

    /**
     * Returns the plan as it now stands: the sessions that were done as they were asked for then, those to come as
     * {@link #session} has them, on the maxima as they are now.
     *
     * @return the plan; where a total over the sets counts it keeps the repetitions written for each
     */
    public Plan plan() {
        return Redrawn.plan(fold);
    }

    /**
     * Returns what differs between the plan as it stood in another progress, an earlier one mostly, and as it stands here.
     *
     * @param earlier the other progress
     * @return what differs, with the decisions and coach events that led to it
     */
    public PlanDiff since(Progress earlier) {
        return Redrawn.difference(Objects.requireNonNull(earlier, "earlier").fold, fold);
    }

    /** {@return where the exercises with a rule stand, by lane, the exercise and its rule; not modifiable} */
    public SortedMap<String, LiftProgress> lifts() {
        return Collections.unmodifiableSortedMap(fold.lifts);
    }

    /** {@return the names of the sessions still to be done, in the order of the plan; not modifiable} */
    public List<SessionRef> remaining() {
        return fold.attendance.remaining();
    }

    /** {@return what became of each missed session, by the policy of the settings, in the order of the log; not modifiable} */
    public List<MissedSession> missedSessions() {
        return fold.attendance.decisions();
    }

    /**
     * Returns what to do next.
     *
     * @return the first of the {@link #remaining()} sessions as the log has moved it; empty where none remains
     */
    public Optional<NextSession> nextSession() {
        return remaining().stream().findFirst().map(this::session);
    }

    /**
     * Returns what to do next on a day: easier for what was away for eight days or more, and for a week after an illness.
     *
     * @param asOf the athlete's calendar day
     * @return the session, with why it is eased; empty where none remains
     */
    public Optional<NextSession> nextSession(LocalDate asOf) {
        return nextSession(asOf, Optional.empty());
    }

    /**
     * Returns what to do next on a day, by how ready the athlete feels; readiness only ever takes away.
     *
     * <p>What is taken off says {@link Ease}. No basis moves: a session done lighter than the plan asks holds.
     *
     * @param asOf the athlete's calendar day
     * @param readiness how ready the athlete feels; empty where not asked
     * @return the session, with why it is eased; empty where none remains
     */
    public Optional<NextSession> nextSession(LocalDate asOf, Optional<Readiness> readiness) {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(readiness, "readiness");
        Ease ease = Ease.of(fold.journal.entries(), asOf, readiness);
        return fold.attendance.remaining(asOf).stream()
                .findFirst()
                .map(session -> fold.asked(session).next(ease, asOf));
    }

    /**
     * Returns a session of the plan as the log has moved it.
     *
     * @param session its name
     * @return what to do in it
     * @throws dev.prescription.quantity.InvalidValueException if the plan has no such session (code {@code "another-plan"})
     */
    public NextSession session(SessionRef session) {
        return fold.asked(Objects.requireNonNull(session, "session")).next(Ease.NONE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Progress that
                && fold.journal.entries().equals(that.fold.journal.entries())
                && fold.settings.treatsMissesLike(that.fold.settings)
                && fold.origin.equals(that.fold.origin);
    }

    @Override
    public int hashCode() {
        return 31 * fold.journal.entries().hashCode() + fold.origin.hashCode();
    }

    /** Returns the athlete's id and the counts; no load. */
    @Override
    public String toString() {
        return "progress of " + fold.origin.athlete().id() + ": " + Counted.of(fold.past.size(), "session") + ", "
                + Counted.of(fold.journal.taken().size(), "decision") + ", "
                + remaining().size() + " remaining";
    }
}
