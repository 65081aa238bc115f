package dev.prescription.split;

import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.Muscle;
import dev.prescription.quantity.SetRange;
import dev.prescription.selection.Refusal;
import dev.prescription.solving.Candidate;
import dev.prescription.solving.Obstacle;
import dev.prescription.solving.WeekProblem;
import dev.prescription.solving.WeekState;
import dev.prescription.split.Shortfall.Cause;
import dev.prescription.split.Shortfall.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names what a finished week does not meet, and what stands in the way of the next set or session.
 *
 * <p>Every step that would help is tried; each meets at least one obstacle. The cause named is the one that most often
 * stands alone in the way, else the one met most often; ties go to the one met first.
 */
final class ShortfallFinder {

    private static final int ONE_SET = 100;
    private static final int MINUTE = 60;
    private static final int ALONE = 1 << 16;

    private final WeekRequest request;
    private final WeekProblem problem;
    private final WeekState week;
    private final Map<Cause, Integer> votes = new LinkedHashMap<>();

    ShortfallFinder(WeekRequest request, WeekProblem problem, WeekState week) {
        this.request = request;
        this.problem = problem;
        this.week = week;
    }

    /** All shortfalls: lifts in the caller's order, then muscles in theirs, sets before frequency. */
    List<Shortfall> find() {
        List<Shortfall> found = new ArrayList<>();
        request.mainLifts().forEach(lift -> addLift(found, lift));
        int often = request.targets().frequency().min();
        for (Muscle muscle : Muscle.values()) {
            int wanted = request.floorOf(muscle) * ONE_SET;
            int given = week.hundredthsOf(muscle);
            if (given < wanted) {
                found.add(Shortfall.of(
                        Kind.WEEKLY_SETS_PER_MUSCLE, muscle, wanted, given, true, causeFor(muscle, false)));
            }
            if (wanted > 0 && week.sessionsOf(muscle) < often) {
                found.add(Shortfall.of(
                        Kind.MUSCLE_FREQUENCY, muscle, often, week.sessionsOf(muscle), false, causeFor(muscle, true)));
            }
        }
        return found;
    }

    /** The emphasised muscles that stay below their aim, the most important first, each with what binds where that is known. */
    List<WeekSplit.BelowAim> findBelowAim() {
        List<WeekSplit.BelowAim> found = new ArrayList<>();
        WeekProblems stated = new WeekProblems(request);
        for (Muscle muscle : request.terms().context().emphasised()) {
            int given = week.hundredthsOf(muscle);
            if (given < stated.aim(muscle)) {
                Cause cause = causeFor(muscle, false);
                boolean isKnown = !fitsMoreOf(muscle);
                found.add(new WeekSplit.BelowAim(
                        muscle, stated.aim(muscle), given, isKnown ? Optional.of(cause.text()) : Optional.empty()));
            }
        }
        return found;
    }

    /** Whether some step for a muscle meets no obstacle of its own: then the week's other aims outweigh it. */
    private boolean fitsMoreOf(Muscle muscle) {
        for (int session = 0; session < week.sessions(); session++) {
            for (int candidate = 0; candidate < problem.candidates().size(); candidate++) {
                boolean isOpen = candidate >= problem.lifts() || week.setsIn(session, candidate) > 0;
                if (isOpen
                        && problem.candidates().get(candidate).exercise().shareOf(muscle) > 0
                        && week.obstacles(session, candidate).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    private void addLift(List<Shortfall> found, ExerciseId lift) {
        int candidate = 0;
        while (candidate < problem.lifts()
                && !problem.candidates().get(candidate).exercise().id().equals(lift)) {
            candidate++;
        }
        boolean isThere = candidate < problem.lifts();
        int wanted = request.targets().setsPerMainLift().map(SetRange::min).orElse(0);
        int given = isThere ? week.setsOf(candidate) : 0;
        if (given < wanted) {
            Cause cause = isThere ? causeFor(candidate, false) : causeOfAbsence(lift);
            found.add(Shortfall.of(Kind.WEEKLY_SETS_PER_LIFT, lift, wanted * ONE_SET, given * ONE_SET, true, cause));
        }
        int often = request.targets().frequency().min();
        int sessions = isThere ? week.sessionsOf(candidate) : 0;
        if (sessions < often) {
            Cause cause = isThere ? causeFor(candidate, true) : causeOfAbsence(lift);
            boolean firm = request.targets().frequencyIsFirm();
            found.add(Shortfall.of(Kind.LIFT_FREQUENCY, lift, often, sessions, firm, cause));
        }
    }

    private Cause causeFor(int lift, boolean newSessionsOnly) {
        votes.clear();
        for (int session = 0; session < week.sessions(); session++) {
            if (!newSessionsOnly || week.setsIn(session, lift) == 0) {
                vote(session, lift);
            }
        }
        return elected();
    }

    private Cause causeFor(Muscle muscle, boolean newSessionsOnly) {
        votes.clear();
        boolean trainable = voteFor(muscle, newSessionsOnly, false);
        if (votes.isEmpty()) {
            trainable |= voteFor(muscle, newSessionsOnly, true);
        }
        return trainable ? elected() : causeOfAbsence(muscle);
    }

    /**
     * Has each step for a muscle vote. A main lift gets no new session for a muscle's sake, so that one counts only where nothing
     * else would help.
     */
    private boolean voteFor(Muscle muscle, boolean newSessionsOnly, boolean isWithLifts) {
        boolean trainable = false;
        for (int session = 0; session < week.sessions(); session++) {
            boolean counts = week.hundredthsOf(muscle, session) >= ONE_SET;
            for (int candidate = 0; candidate < problem.candidates().size(); candidate++) {
                Candidate one = problem.candidates().get(candidate);
                boolean isOpen = isWithLifts || candidate >= problem.lifts() || week.setsIn(session, candidate) > 0;
                if (isOpen && one.exercise().shareOf(muscle) > 0) {
                    trainable = true;
                    if (!(newSessionsOnly && counts)) {
                        vote(session, candidate);
                    }
                }
            }
        }
        return trainable;
    }

    private void vote(int session, int candidate) {
        List<Obstacle> obstacles = week.obstacles(session, candidate);
        int weight = obstacles.size() == 1 ? ALONE : 1;
        obstacles.forEach(obstacle -> votes.merge(cause(obstacle), weight, Integer::sum));
    }

    private static Cause cause(Obstacle obstacle) {
        BindingConstraint constraint = switch (obstacle.limit()) {
            case SETS_PER_SESSION -> BindingConstraint.SETS_PER_SESSION;
            case SETS_PER_SLOT -> BindingConstraint.SETS_PER_SLOT;
            case SLOTS_PER_SESSION -> BindingConstraint.SLOTS_PER_SESSION;
            case SECONDS -> BindingConstraint.MINUTES;
            case STYLE -> BindingConstraint.STYLE;
            case LIFT_SETS -> BindingConstraint.WEEKLY_SETS_PER_LIFT;
            case LIFT_SESSIONS -> BindingConstraint.FREQUENCY;
            case MUSCLE_IN_SESSION -> BindingConstraint.SETS_PER_MUSCLE_PER_SESSION;
            case MUSCLE_IN_WEEK -> BindingConstraint.WEEKLY_SETS_PER_MUSCLE;
        };
        int limit = constraint == BindingConstraint.MINUTES ? obstacle.most() / MINUTE : obstacle.most();
        return new Cause(constraint, obstacle.muscle(), limit);
    }

    private Cause elected() {
        Cause best = new Cause(BindingConstraint.SESSIONS_PER_WEEK, null, week.sessions());
        int most = 0;
        for (Map.Entry<Cause, Integer> entry : votes.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return best;
    }

    private Cause causeOfAbsence(ExerciseId lift) {
        votes.clear();
        request.find(lift).ifPresent(this::voteOnRefusal);
        return electedRefusal();
    }

    private Cause causeOfAbsence(Muscle muscle) {
        votes.clear();
        for (Exercise exercise : request.exercises()) {
            if (exercise.shareOf(muscle) > 0) {
                voteOnRefusal(exercise);
            }
        }
        return electedRefusal();
    }

    /** A restriction that keeps an exercise out is named before other reasons, as the context does. */
    private void voteOnRefusal(Exercise exercise) {
        Optional<Refusal> refusal = request.terms().context().whyNot(exercise);
        refusal.ifPresent(why -> {
            BindingConstraint constraint = BindingConstraint.EQUIPMENT;
            if (why instanceof Refusal.Restricted) {
                constraint = BindingConstraint.RESTRICTION;
            } else if (why instanceof Refusal.Excluded) {
                constraint = BindingConstraint.EXCLUSION;
            }
            votes.merge(new Cause(constraint, null, 0), 1, Integer::sum);
        });
    }

    private Cause electedRefusal() {
        return votes.isEmpty() ? new Cause(BindingConstraint.CATALOGUE, null, 0) : elected();
    }
}
