package dev.prescription.split;

import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.exercise.Muscle;
import dev.prescription.quantity.SetRange;
import dev.prescription.solving.Candidate;
import dev.prescription.solving.MuscleGoals;
import dev.prescription.solving.WeekLimits;
import dev.prescription.solving.WeekProblem;
import dev.prescription.terms.SessionFocus;
import dev.prescription.terms.SessionPace;
import java.util.ArrayList;
import java.util.List;

/** States a request as a problem in whole numbers. */
final class WeekProblems {

    private static final int ONE_SET = 100;
    private static final int EMPHASIS = 75;
    private static final int PERCENT = 100;

    private final WeekRequest request;
    private final SplitTargets targets;

    WeekProblems(WeekRequest request) {
        this.request = request;
        this.targets = request.targets();
    }

    /** The role of an exercise that is no main lift: compound moves for side or rear deltoids alone are isolation. */
    static ExerciseRole roleOf(Exercise exercise) {
        if (!exercise.isCompound()) {
            return ExerciseRole.ISOLATION;
        }
        for (Muscle muscle : exercise.muscles()) {
            boolean small = muscle == Muscle.SIDE_DELTOIDS || muscle == Muscle.REAR_DELTOIDS;
            if (exercise.shareOf(muscle) == ONE_SET && !small) {
                return ExerciseRole.ACCESSORY_COMPOUND;
            }
        }
        return ExerciseRole.ISOLATION;
    }

    WeekProblem problem() {
        List<Candidate> candidates = new ArrayList<>();
        for (ExerciseId lift : request.mainLifts()) {
            request.find(lift)
                    .filter(request.terms().context()::allows)
                    .ifPresent(exercise -> candidates.add(candidate(exercise, ExerciseRole.MAIN_LIFT)));
        }
        int lifts = candidates.size();
        for (Exercise exercise : request.terms().context().choicesOf(request.exercises())) {
            if (!request.mainLifts().contains(exercise.id())) {
                candidates.add(candidate(exercise, roleOf(exercise)));
            }
        }
        return new WeekProblem(limits(), candidates, lifts, goals(), !request.isForGrowth());
    }

    /** The goals without emphasis. */
    MuscleGoals goalsWithoutEmphasis() {
        return new MuscleGoals(
                muscle -> targets.floorOf(muscle) * ONE_SET,
                muscle -> aim(targets.floorOf(muscle), targets.aim()),
                List.of());
    }

    private Candidate candidate(Exercise exercise, ExerciseRole role) {
        int sessions = 0;
        List<SessionFocus> focus =
                request.terms().style().sessions(request.terms().sessions());
        for (int session = 0; session < focus.size(); session++) {
            sessions |= focus.get(session).takes(exercise) ? 1 << session : 0;
        }
        return new Candidate(
                exercise,
                role,
                targets.setsPerSlot(role),
                request.secondsOfSet(exercise, role),
                request.secondsOfSlot(role),
                sessions,
                request.terms().context().required().contains(exercise.id()));
    }

    private WeekLimits limits() {
        SessionPace pace = request.pace();
        return new WeekLimits(
                request.terms().sessions(),
                targets.setsPerSession(),
                WeekRequest.MOST_EXERCISES_PER_SESSION,
                targets.setsPerMusclePerSession() * ONE_SET,
                targets.setsPerMuscle().ceiling() * ONE_SET,
                targets.setsPerMainLift().map(SetRange::min).orElse(0),
                targets.setsPerMainLift().map(SetRange::max).orElse(WeekLimits.NONE),
                targets.frequency().min(),
                targets.frequency().max(),
                request.secondsPerSession(),
                pace.warmUpSeconds() - pace.changeSeconds());
    }

    private MuscleGoals goals() {
        return new MuscleGoals(
                muscle -> request.floorOf(muscle) * ONE_SET,
                this::aim,
                request.terms().context().emphasised());
    }

    /** Emphasised muscles aim at three quarters of the way from floor to ceiling (C-EMPHASIS-01), others as is stated. */
    int aim(Muscle muscle) {
        boolean isEmphasised = request.terms().context().emphasised().contains(muscle);
        return aim(request.floorOf(muscle), isEmphasised ? Math.max(EMPHASIS, targets.aim()) : targets.aim());
    }

    private int aim(int floor, int percent) {
        int above = (targets.setsPerMuscle().ceiling() - floor) * ONE_SET;
        return floor == 0 ? 0 : floor * ONE_SET + above * percent / PERCENT;
    }
}
