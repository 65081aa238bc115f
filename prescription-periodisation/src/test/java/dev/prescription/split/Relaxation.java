package dev.prescription.split;

import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.exercise.Muscle;
import dev.prescription.quantity.SetRange;
import dev.prescription.terms.SessionFocus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A lower bound of what any week must give up: a linear relaxation, written apart from the method.
 *
 * <p>Sets and slots may be fractions, sessions with one focus are thrown together, and exercises alike in role, muscles
 * and time count as one. Place by place: the least loss, given that the dearer places lose no more than the week judged.
 */
final class Relaxation {

    /** An exercise, or some that are alike, in the sessions of one focus. */
    private record Column(Exercise exercise, ExerciseRole role, int focus, int count) {}

    private final WeekRequest request;
    private final SplitTargets targets;
    private final List<SessionFocus> kinds = new ArrayList<>();
    private final List<Integer> sessions = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final List<ExerciseId> lifts;
    private final int width;

    Relaxation(WeekRequest request) {
        this.request = request;
        this.targets = request.targets();
        this.lifts = request.mainLifts();
        for (SessionFocus focus :
                request.terms().style().sessions(request.terms().sessions())) {
            int place = kinds.indexOf(focus);
            if (place < 0) {
                kinds.add(focus);
                sessions.add(1);
            } else {
                sessions.set(place, sessions.get(place) + 1);
            }
        }
        for (int focus = 0; focus < kinds.size(); focus++) {
            addColumns(focus);
        }
        this.width = 2 * columns.size() + Muscle.values().length + 3 * lifts.size();
    }

    private void addColumns(int focus) {
        Map<String, Column> alike = new LinkedHashMap<>();
        Set<Exercise> choices = new HashSet<>(request.terms().context().choicesOf(request.exercises()));
        for (Exercise exercise : request.exercises()) {
            boolean main = lifts.contains(exercise.id());
            if (request.terms().context().whyNot(exercise).isPresent()
                    || !(main || choices.contains(exercise))
                    || !kinds.get(focus).takes(exercise)) {
                continue;
            }
            ExerciseRole role = main ? ExerciseRole.MAIN_LIFT : WeekProblems.roleOf(exercise);
            StringBuilder key = new StringBuilder(role + " " + exercise.isUnilateral() + (main ? exercise.id() : ""));
            exercise.muscles().forEach(muscle -> key.append(muscle).append(exercise.shareOf(muscle)));
            alike.merge(
                    key.toString(),
                    new Column(exercise, role, focus, 1),
                    (one, other) -> new Column(one.exercise, one.role, one.focus, one.count + 1));
        }
        columns.addAll(alike.values());
    }

    private int sets(int column) {
        return column;
    }

    private int slots(int column) {
        return columns.size() + column;
    }

    @SuppressWarnings("EnumOrdinal")
    private int missing(Muscle muscle) {
        return 2 * columns.size() + muscle.ordinal();
    }

    /** Part 0: the lift is not trained; 1: missing sets; 2: missing sessions. */
    private int missing(int lift, int part) {
        return 2 * columns.size() + Muscle.values().length + 3 * lift + part;
    }

    /** The least loss of each place, given the week's losses in the places before it. */
    int[] bounds(int[] losses) {
        int[] bounds = new int[Losses.PLACES];
        for (int place = 0; place < Losses.PLACES; place++) {
            if (losses[place] > 0) {
                Simplex simplex = constraints();
                for (int dearer = 0; dearer < place; dearer++) {
                    simplex.atMost(form(dearer), losses[dearer] + 1e-6);
                }
                double least = simplex.minimum(form(place));
                int grain = isOfMuscles(place) ? 50 : 1;
                bounds[place] = grain * (int) Math.ceil(least / grain - 1e-6);
            }
        }
        return bounds;
    }

    private boolean isOfMuscles(int place) {
        int liftSets = Losses.placeOfLiftSets(request);
        return place != 0 && place != liftSets && place != liftSets + 1;
    }

    private double[] form(int place) {
        double[] form = new double[width];
        int liftSets = Losses.placeOfLiftSets(request);
        for (int lift = 0; lift < lifts.size(); lift++) {
            form[missing(lift, 0)] = place == 0 ? 1 : 0;
            form[missing(lift, 1)] = place == liftSets ? 1 : 0;
            form[missing(lift, 2)] = place == liftSets + 1 ? 1 : 0;
        }
        for (Muscle muscle : Muscle.values()) {
            form[missing(muscle)] = Losses.placeOf(muscle, request) == place ? 1 : 0;
        }
        return form;
    }

    private Simplex constraints() {
        Simplex simplex = new Simplex(width);
        for (int column = 0; column < columns.size(); column++) {
            slotLimits(simplex, column);
        }
        for (int focus = 0; focus < kinds.size(); focus++) {
            sessionLimits(simplex, focus);
        }
        for (Muscle muscle : Muscle.values()) {
            double[] row = new double[width];
            for (int column = 0; column < columns.size(); column++) {
                row[sets(column)] = columns.get(column).exercise.shareOf(muscle);
            }
            simplex.atMost(row, 100 * targets.setsPerMuscle().ceiling());
            row[missing(muscle)] = 1;
            if (Losses.floor(muscle, request) > 0) {
                simplex.atLeast(row, Losses.floor(muscle, request));
            }
        }
        for (int lift = 0; lift < lifts.size(); lift++) {
            liftLimits(simplex, lift);
        }
        return simplex;
    }

    private void slotLimits(Simplex simplex, int column) {
        SetRange range = targets.setsPerSlot(columns.get(column).role);
        double[] most = new double[width];
        most[sets(column)] = 1;
        most[slots(column)] = -range.max();
        simplex.atMost(most, 0);
        double[] fewest = new double[width];
        fewest[sets(column)] = -1;
        fewest[slots(column)] = range.min();
        simplex.atMost(fewest, 0);
        double[] often = new double[width];
        often[slots(column)] = 1;
        simplex.atMost(often, (double) columns.get(column).count * sessions.get(columns.get(column).focus));
    }

    private void sessionLimits(Simplex simplex, int focus) {
        int count = sessions.get(focus);
        double[] sets = new double[width];
        double[] slots = new double[width];
        double[] seconds = new double[width];
        for (int column = 0; column < columns.size(); column++) {
            Column one = columns.get(column);
            if (one.focus == focus) {
                WeekRequest.SetTime time = request.setTime(one.role);
                sets[sets(column)] = 1;
                slots[slots(column)] = 1;
                seconds[sets(column)] = 3 * time.reps() * (one.exercise.isUnilateral() ? 2 : 1) + time.restSeconds();
                seconds[slots(column)] = 120 - time.restSeconds();
            }
        }
        simplex.atMost(sets, (double) count * targets.setsPerSession());
        simplex.atMost(slots, 8.0 * count);
        if (request.terms().minutes().isPresent()) {
            simplex.atMost(seconds, count * (60.0 * request.terms().minutes().getAsInt() - 180));
        }
        for (Muscle muscle : Muscle.values()) {
            double[] row = new double[width];
            for (int column = 0; column < columns.size(); column++) {
                row[sets(column)] = columns.get(column).focus == focus
                        ? columns.get(column).exercise.shareOf(muscle)
                        : 0;
            }
            simplex.atMost(row, 100.0 * count * targets.setsPerMusclePerSession());
        }
    }

    private void liftLimits(Simplex simplex, int lift) {
        double[] sets = new double[width];
        double[] slots = new double[width];
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).exercise.id().equals(lifts.get(lift))) {
                sets[sets(column)] = 1;
                slots[slots(column)] = 1;
            }
        }
        targets.setsPerMainLift().ifPresent(range -> simplex.atMost(sets, range.max()));
        simplex.atMost(slots, targets.frequency().max());
        double[] trained = slots.clone();
        trained[missing(lift, 0)] = 1;
        simplex.atLeast(trained, 1);
        double[] often = slots.clone();
        often[missing(lift, 2)] = 1;
        simplex.atLeast(often, targets.frequency().min());
        double[] dosed = sets.clone();
        dosed[missing(lift, 1)] = 1;
        simplex.atLeast(dosed, targets.setsPerMainLift().map(SetRange::min).orElse(0));
    }
}
