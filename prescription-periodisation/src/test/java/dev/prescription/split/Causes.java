package dev.prescription.split;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.exercise.Muscle;
import dev.prescription.selection.TrainingContext;
import dev.prescription.split.Shortfall.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tries, with its own count, every set that would shorten a shortfall: each must break a limit, the named one too. */
final class Causes {

    private Causes() {}

    static void hold(WeekSplit week, WeekRequest request) {
        SplitTargets targets = request.targets();
        List<Exercise> exercises = candidates(request);
        List<ExerciseId> lifts = request.mainLifts();
        Set<BindingConstraint> refused = EnumSet.noneOf(BindingConstraint.class);
        Recount count = new Recount(week);
        for (Shortfall shortfall : week.shortfalls()) {
            refused.clear();
            Set<BindingConstraint> met = EnumSet.noneOf(BindingConstraint.class);
            Set<BindingConstraint> ofLifts = EnumSet.noneOf(BindingConstraint.class);
            boolean helped = false;
            for (int session = 0; session < week.sessions().size(); session++) {
                for (Exercise exercise : exercises) {
                    int there = setsIn(week, session, exercise.id());
                    boolean main = lifts.contains(exercise.id());
                    boolean helps = helps(shortfall, week, count, session, exercise);
                    if (helps && request.terms().context().whyNot(exercise).isPresent()) {
                        refused.add(refusal(exercise, request));
                        continue;
                    }
                    if (helps && main && there == 0 && isAboutMuscle(shortfall)) {
                        ofLifts.addAll(broken(week, count, request, session, exercise, true));
                    }
                    if (!helps || (main && there == 0 && isAboutMuscle(shortfall))) {
                        continue;
                    }
                    helped = true;
                    List<BindingConstraint> broken = broken(week, count, request, session, exercise, main);
                    if (broken.isEmpty()) {
                        throw new AssertionError("%s in session %d would help %s of\n%s\nunder %s"
                                .formatted(exercise, session + 1, shortfall, week, targets));
                    }
                    met.addAll(broken);
                }
            }
            if (met.isEmpty()) {
                assertThat(helped).isFalse();
                met.addAll(ofLifts.isEmpty() ? refused : ofLifts);
                if (met.isEmpty()) {
                    met.add(BindingConstraint.CATALOGUE);
                }
                met.add(BindingConstraint.SESSIONS_PER_WEEK);
            }
            assertThat(met).as("what binds %s", shortfall).contains(shortfall.because());
            if (shortfall.because() == BindingConstraint.SESSIONS_PER_WEEK) {
                boolean isOfSets = shortfall.kind() == Kind.WEEKLY_SETS_PER_MUSCLE
                        || shortfall.kind() == Kind.WEEKLY_SETS_PER_LIFT;
                int sessions = week.sessions().size();
                assertThat(isOfSets || shortfall.wanted() <= sessions)
                        .as("%s of %d sessions in%n%s", shortfall, sessions, week)
                        .isFalse();
            }
            boolean ofMuscle = shortfall.because() == BindingConstraint.SETS_PER_MUSCLE_PER_SESSION
                    || shortfall.because() == BindingConstraint.WEEKLY_SETS_PER_MUSCLE;
            assertThat(shortfall.bindingMuscle().isPresent()).isEqualTo(ofMuscle);
            assertThat(shortfall.text()).matches("\\p{ASCII}+").hasSizeLessThanOrEqualTo(140);
        }
    }

    /** What a week may choose from, and what its context refuses; not the unusual, where the usual is at hand. */
    private static List<Exercise> candidates(WeekRequest request) {
        TrainingContext context = request.terms().context();
        Set<Exercise> choices = new HashSet<>(context.choicesOf(request.exercises()));
        return request.exercises().stream()
                .filter(exercise -> choices.contains(exercise)
                        || request.mainLifts().contains(exercise.id())
                        || context.whyNot(exercise).isPresent())
                .toList();
    }

    private static BindingConstraint refusal(Exercise exercise, WeekRequest request) {
        TrainingContext context = request.terms().context();
        if (context.restrictions().exclusion(exercise.pattern()).isPresent()) {
            return BindingConstraint.RESTRICTION;
        }
        return context.excluded().contains(exercise.id()) ? BindingConstraint.EXCLUSION : BindingConstraint.EQUIPMENT;
    }

    private static boolean isAboutMuscle(Shortfall shortfall) {
        return shortfall.muscle().isPresent();
    }

    private static boolean helps(Shortfall shortfall, WeekSplit week, Recount count, int session, Exercise exercise) {
        if (shortfall.lift().isPresent()) {
            boolean again = shortfall.kind() == Kind.WEEKLY_SETS_PER_LIFT;
            return exercise.id().equals(shortfall.lift().get()) && (again || setsIn(week, session, exercise.id()) == 0);
        }
        Muscle muscle = shortfall.muscle().orElseThrow();
        boolean counted = count.halves(muscle, session) >= 2;
        return exercise.shareOf(muscle) > 0 && (shortfall.kind() == Kind.WEEKLY_SETS_PER_MUSCLE || !counted);
    }

    private static List<BindingConstraint> broken(
            WeekSplit week, Recount count, WeekRequest request, int session, Exercise exercise, boolean main) {
        SplitTargets targets = request.targets();
        List<BindingConstraint> broken = new ArrayList<>();
        int there = setsIn(week, session, exercise.id());
        ExerciseRole role = main ? ExerciseRole.MAIN_LIFT : WeekProblems.roleOf(exercise);
        int added = there == 0 ? targets.setsPerSlot(role).min() : 1;
        if (count.sets(session) + added > targets.setsPerSession()) {
            broken.add(BindingConstraint.SETS_PER_SESSION);
        }
        if (there == 0 && week.sessions().get(session).slots().size() == WeekRequest.MOST_EXERCISES_PER_SESSION) {
            broken.add(BindingConstraint.SLOTS_PER_SESSION);
        }
        if (there + added > targets.setsPerSlot(role).max()) {
            broken.add(BindingConstraint.SETS_PER_SLOT);
        }
        if (main
                && there == 0
                && count.sessions(exercise.id()) == targets.frequency().max()) {
            broken.add(BindingConstraint.FREQUENCY);
        }
        if (main
                && targets.setsPerMainLift()
                        .filter(range -> count.sets(exercise.id()) + added > range.max())
                        .isPresent()) {
            broken.add(BindingConstraint.WEEKLY_SETS_PER_LIFT);
        }
        WeekRequest.SetTime time = request.setTime(role);
        int seconds = request.secondsOf(week.sessions().get(session));
        seconds += seconds == 0 ? 300 - 120 : 0;
        seconds += added * (3 * time.reps() * (exercise.isUnilateral() ? 2 : 1) + time.restSeconds());
        seconds += there == 0 ? 120 - time.restSeconds() : 0;
        if (request.terms().minutes().isPresent()
                && seconds > 60 * request.terms().minutes().getAsInt()) {
            broken.add(BindingConstraint.MINUTES);
        }
        if (!request.terms()
                .style()
                .sessions(week.sessions().size())
                .get(session)
                .takes(exercise)) {
            broken.add(BindingConstraint.STYLE);
        }
        for (Muscle muscle : exercise.muscles()) {
            int halves = added * exercise.shareOf(muscle) / 50;
            if (count.halves(muscle, session) + halves > 2 * targets.setsPerMusclePerSession()) {
                broken.add(BindingConstraint.SETS_PER_MUSCLE_PER_SESSION);
            }
            if (count.halves(muscle) + halves > 2 * targets.setsPerMuscle().ceiling()) {
                broken.add(BindingConstraint.WEEKLY_SETS_PER_MUSCLE);
            }
        }
        return broken;
    }

    private static int setsIn(WeekSplit week, int session, ExerciseId exercise) {
        return week.sessions().get(session).slots().stream()
                .filter(slot -> slot.exercise().id().equals(exercise))
                .mapToInt(SplitSlot::sets)
                .sum();
    }
}
