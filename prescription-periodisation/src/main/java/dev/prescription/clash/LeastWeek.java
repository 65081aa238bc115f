package dev.prescription.clash;

import dev.prescription.clash.Clash.Kind;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.exercise.Muscle;
import dev.prescription.quantity.SetRange;
import dev.prescription.split.SplitSession;
import dev.prescription.split.SplitSlot;
import dev.prescription.split.SplitTargets;
import dev.prescription.split.WeekRequest;
import dev.prescription.split.WeeklyVolume;
import dev.prescription.terms.SessionFocus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tries, one after the other, every way to lay out the least that makes a week. Where so many tries settle nothing the week is
 * taken to fit: a clash is told only with proof.
 */
final class LeastWeek {

    private static final int ONE_SET = 100;
    private static final int MOST_TRIES = 20_000;

    private final WeekRequest request;
    private final SplitTargets targets;
    private final Set<Kind> kinds;
    private final List<SessionFocus> focus;
    private final List<Exercise> choices;
    private final List<List<SplitSlot>> sessions = new ArrayList<>();
    private int tries;

    LeastWeek(WeekRequest request, Set<Kind> kinds) {
        this.request = request;
        this.targets = request.targets();
        this.kinds = kinds;
        this.focus = request.terms().style().sessions(request.terms().sessions());
        this.choices = request.terms().context().choicesOf(request.exercises());
        for (int session = 0; session < focus.size(); session++) {
            sessions.add(new ArrayList<>());
        }
    }

    boolean fits(List<ExerciseId> required) {
        return place(required, 0);
    }

    /** Places the exercises asked for from one on, then a main lift, then something in each session left empty. */
    private boolean place(List<ExerciseId> required, int from) {
        if (from == required.size()) {
            return placeMainLift();
        }
        return request.find(required.get(from))
                .filter(exercise -> inSomeSession(exercise, () -> place(required, from + 1)))
                .isPresent();
    }

    private boolean placeMainLift() {
        boolean isThere =
                sessions.stream().flatMap(List::stream).anyMatch(slot -> slot.role() == ExerciseRole.MAIN_LIFT);
        if (isThere || !kinds.contains(Kind.A_MAIN_LIFT)) {
            return eachEmptySessionTakesOne() && fillEmpty(0);
        }
        for (ExerciseId lift : request.mainLifts()) {
            if (request.find(lift)
                    .filter(exercise -> inSomeSession(exercise, () -> eachEmptySessionTakesOne() && fillEmpty(0)))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Limits only tighten while sessions are filled: what no exercise fits into now stays empty. */
    private boolean eachEmptySessionTakesOne() {
        for (int session = 0; session < focus.size() && kinds.contains(Kind.EVERY_SESSION_TRAINS); session++) {
            int empty = session;
            if (sessions.get(session).isEmpty()
                    && choices.stream().noneMatch(exercise -> inSession(empty, exercise, () -> true))) {
                return false;
            }
        }
        return true;
    }

    private boolean fillEmpty(int session) {
        if (session == focus.size() || !kinds.contains(Kind.EVERY_SESSION_TRAINS)) {
            return true;
        }
        if (!sessions.get(session).isEmpty()) {
            return fillEmpty(session + 1);
        }
        for (Exercise exercise : choices) {
            if (inSession(session, exercise, () -> fillEmpty(session + 1))) {
                return true;
            }
        }
        return false;
    }

    private interface Rest {
        boolean fits();
    }

    /** Of sessions with one focus that are still empty, the first stands for all. */
    private boolean inSomeSession(Exercise exercise, Rest rest) {
        Set<SessionFocus> empty = new HashSet<>();
        for (int session = 0; session < focus.size(); session++) {
            boolean isNew = !sessions.get(session).isEmpty() || empty.add(focus.get(session));
            if (isNew && inSession(session, exercise, rest)) {
                return true;
            }
        }
        return false;
    }

    private boolean inSession(int session, Exercise exercise, Rest rest) {
        if (++tries > MOST_TRIES) {
            return true;
        }
        ExerciseRole role = request.roleOf(exercise.id());
        if (!request.terms().context().allows(exercise) || !focus.get(session).takes(exercise)) {
            return false;
        }
        List<SplitSlot> slots = sessions.get(session);
        slots.add(new SplitSlot(exercise, role, targets.setsPerSlot(role).min()));
        boolean fits = keepsLimits(session) && rest.fits();
        slots.remove(slots.size() - 1);
        return fits;
    }

    private boolean keepsLimits(int session) {
        SplitSession one = new SplitSession(sessions.get(session));
        if (exceeds(Kind.SETS_PER_SESSION, one.sets(), targets.setsPerSession())
                || exceeds(Kind.EXERCISES_PER_SESSION, one.slots().size(), WeekRequest.MOST_EXERCISES_PER_SESSION)
                || request.secondsOf(one) > request.secondsPerSession()) {
            return false;
        }
        WeeklyVolume volume =
                WeeklyVolume.of(sessions.stream().map(SplitSession::new).toList());
        int ceiling = targets.setsPerMuscle().ceiling() * ONE_SET;
        int cap = targets.setsPerMusclePerSession() * ONE_SET;
        for (Muscle muscle : Muscle.values()) {
            if (exceeds(Kind.SETS_PER_MUSCLE_PER_SESSION, volume.hundredthsOf(muscle, session), cap)
                    || exceeds(Kind.WEEKLY_SETS_PER_MUSCLE, volume.hundredthsOf(muscle), ceiling)) {
                return false;
            }
        }
        int most = targets.setsPerMainLift().map(SetRange::max).orElse(Integer.MAX_VALUE);
        for (ExerciseId lift : request.mainLifts()) {
            if (exceeds(Kind.WEEKLY_SETS_PER_LIFT, volume.directSetsOf(lift), most)
                    || exceeds(
                            Kind.WEEKLY_SESSIONS_PER_LIFT,
                            sessionsOf(lift),
                            targets.frequency().max())) {
                return false;
            }
        }
        return true;
    }

    private int sessionsOf(ExerciseId lift) {
        int holding = 0;
        for (List<SplitSlot> slots : sessions) {
            for (SplitSlot slot : slots) {
                holding += slot.exercise().id().equals(lift) ? 1 : 0;
            }
        }
        return holding;
    }

    private boolean exceeds(Kind kind, int value, int most) {
        return value > most && kinds.contains(kind);
    }
}
