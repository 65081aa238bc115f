package dev.prescription.progression;

import dev.prescription.decision.Decision;
import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.loading.LoadRounding;
import dev.prescription.log.SetLog;
import dev.prescription.quantity.Load;
import dev.prescription.repmax.RepMaxModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Lifts and logs for the tests of progression. */
public final class Lifts {

    private Lifts() {}

    public static Load kg(double kilograms) {
        return Load.ofKilograms(kilograms);
    }

    public static Lift bar(ExerciseId id, double step) {
        return lift(id, LoadRounding.grid(kg(20), kg(step), kg(500)));
    }

    public static Lift squat() {
        return bar(ExerciseId.BACK_SQUAT, 2.5);
    }

    public static Lift bench() {
        return bar(ExerciseId.BENCH_PRESS, 2.5);
    }

    public static Lift poundBar(ExerciseId id) {
        return lift(id, LoadRounding.grid(Load.ofPounds(45), Load.ofPounds(5), Load.ofPounds(900)));
    }

    public static Lift lift(ExerciseId id, LoadRounding rounding) {
        return new Lift(Catalogue.standard().get(id), rounding, Optional.of(kg(80)), RepMaxModel.rts());
    }

    public static List<SetTarget> sets(int sets, int reps, Load load) {
        return Collections.nCopies(sets, SetTarget.of(reps, load));
    }

    /** The same with as many as possible in the last set. */
    public static List<SetTarget> open(int sets, int reps, Load load) {
        List<SetTarget> targets = new ArrayList<>(sets(sets, reps, load));
        targets.set(sets - 1, targets.get(sets - 1).open());
        return targets;
    }

    public static List<SetLog> done(Load load, int... reps) {
        return Arrays.stream(reps).mapToObj(each -> SetLog.of(each, load)).toList();
    }

    /** Trains a lift session after session: each time the sets asked for at the moment, done with these repetitions. */
    public static List<Decision> train(LiftProgress start, List<SetTarget> planned, int[]... repsOfSessions) {
        List<Decision> decisions = new ArrayList<>();
        LiftProgress progress = start;
        for (int[] reps : repsOfSessions) {
            List<SetTarget> targets = progress.targets(planned, planned);
            List<SetLog> sets = IntStream.range(0, reps.length)
                    .mapToObj(set -> {
                        SetTarget target = targets.get(Math.min(set, targets.size() - 1));
                        return target.load()
                                .map(load -> SetLog.of(reps[set], load))
                                .orElseGet(() -> SetLog.of(reps[set]));
                    })
                    .toList();
            Exposure.Kind kind = sets.isEmpty() ? Exposure.Kind.SKIPPED : Exposure.Kind.TRAINING;
            LiftProgress.Step step =
                    progress.after(new Exposure("s-" + (decisions.size() + 1), kind, planned, targets, sets));
            decisions.add(step.decision());
            progress = step.progress();
        }
        return decisions;
    }

    public static int[] reps(int... reps) {
        return reps;
    }
}
