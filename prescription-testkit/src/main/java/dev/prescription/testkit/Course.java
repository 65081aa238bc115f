package dev.prescription.testkit;

import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.loading.LoadRounding;
import dev.prescription.log.SetLog;
import dev.prescription.progression.Exposure;
import dev.prescription.progression.Lift;
import dev.prescription.progression.SetTarget;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.RepMaxModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** A course of training drawn from its number: one exercise, its planned sets, and what happens from session to session. */
final class Course {

    /** What happens in a session. */
    enum Day {
        MET,
        OVER,
        SHORT,
        ALL_SHORT,
        HEAVIER,
        LIGHTER,
        FEWER,
        MORE,
        SKIPPED,
        SWAPPED,
        RELIEF,
        ABSURD,
        PAIN
    }

    private static final int LONGEST = 20;
    private static final LoadRounding BARBELL = grid(20, 2.5, 300);
    private static final LoadRounding DUMBBELLS = grid(2, 2, 60);
    private static final LoadRounding PLATES_ON_A_BELT = grid(0, 1.25, 80);

    private static final List<Lift> LIFTS = List.of(
            lift("back-squat", BARBELL),
            lift("bench-press", BARBELL),
            lift("dumbbell-curl", DUMBBELLS),
            lift("lateral-raise", DUMBBELLS),
            lift("pull-up", PLATES_ON_A_BELT),
            lift("leg-press", grid(0, 5, 400)));

    private final int number;
    private final Lift lift;
    private final Optional<Load> basis;
    private final List<SetTarget> planned;
    private final List<Day> days;

    private Course(int number, Lift lift, Optional<Load> basis, List<SetTarget> planned, List<Day> days) {
        this.number = number;
        this.lift = lift;
        this.basis = basis;
        this.planned = planned;
        this.days = days;
    }

    private static LoadRounding grid(double least, double step, double most) {
        return LoadRounding.grid(Load.ofKilograms(least), Load.ofKilograms(step), Load.ofKilograms(most));
    }

    private static Lift lift(String id, LoadRounding rounding) {
        return new Lift(
                Catalogue.standard().get(ExerciseId.of(id)),
                rounding,
                Optional.of(Load.ofKilograms(80)),
                RepMaxModel.rts());
    }

    static Course of(int number) {
        SplittableRandom dice = new SplittableRandom(number);
        Lift lift = LIFTS.get(dice.nextInt(LIFTS.size()));
        int rungs = lift.rounding().ladder().size();
        Load load = lift.rounding().ladder().at(1 + dice.nextInt(Math.min(60, rungs - 1)));
        int reps = 1 + dice.nextInt(15);
        boolean isByEffort = dice.nextInt(10) == 0;
        SetTarget set = isByEffort ? SetTarget.byEffort(reps, Rir.of(2)) : SetTarget.of(reps, load);
        List<SetTarget> sets = new ArrayList<>(Collections.nCopies(1 + dice.nextInt(6), set));
        if (dice.nextBoolean()) {
            sets.set(sets.size() - 1, set.open());
        }
        List<Day> days = new ArrayList<>();
        int length = 1 + dice.nextInt(LONGEST);
        while (days.size() < length) {
            days.add(
                    dice.nextInt(3) > 0
                            ? Day.values()[dice.nextInt(4)]
                            : Day.values()[dice.nextInt(Day.values().length)]);
        }
        return new Course(number, lift, isByEffort ? Optional.empty() : Optional.of(load), List.copyOf(sets), days);
    }

    Lift lift() {
        return lift;
    }

    /** The load the plan's loads are taken of; none where the sets are given by effort. */
    Optional<Load> basis() {
        return basis;
    }

    List<SetTarget> planned() {
        return planned;
    }

    List<Day> days() {
        return days;
    }

    /** What is done in a session of the sets asked for. */
    Exposure exposure(int session, List<SetTarget> targets) {
        Day day = days.get(session);
        SplittableRandom dice = new SplittableRandom(1_000L * number + session);
        List<SetLog> sets = sets(day, targets, dice);
        Exposure.Kind kind = switch (day) {
            case SWAPPED -> Exposure.Kind.SWAPPED;
            case RELIEF -> Exposure.Kind.RELIEF;
            default -> sets.isEmpty() ? Exposure.Kind.SKIPPED : Exposure.Kind.TRAINING;
        };
        return new Exposure("s-" + session, kind, planned, targets, sets);
    }

    private List<SetLog> sets(Day day, List<SetTarget> targets, SplittableRandom dice) {
        int chosen = dice.nextInt(targets.size());
        List<SetLog> sets = new ArrayList<>();
        for (int set = 0; set < targets.size(); set++) {
            sets.add(set(day, targets.get(set), set == chosen, dice));
        }
        return switch (day) {
            case SKIPPED -> List.of();
            case FEWER -> sets.subList(0, targets.size() / 2);
            case MORE -> {
                sets.add(sets.get(0));
                yield sets;
            }
            default -> sets;
        };
    }

    private SetLog set(Day day, SetTarget target, boolean isChosen, SplittableRandom dice) {
        Load asked = target.load().orElseGet(() -> lift.rounding().ladder().at(1));
        int enough = Math.max(1, target.reps());
        int reps = switch (day) {
            case OVER -> enough + dice.nextInt(7);
            case SHORT -> isChosen ? Math.max(0, enough - 1 - dice.nextInt(3)) : enough;
            case ALL_SHORT -> Math.max(0, enough - 1 - dice.nextInt(3));
            case ABSURD -> dice.nextInt(301);
            default -> enough;
        };
        Load load = switch (day) {
            case HEAVIER -> Load.ofTenthMicrograms(asked.tenthMicrograms() / 4 * 5, asked.unit());
            case LIGHTER -> Load.ofTenthMicrograms(asked.tenthMicrograms() / 10 * 8, asked.unit());
            case ABSURD -> Load.ofKilograms(dice.nextInt(2001));
            default -> asked;
        };
        SetLog log = SetLog.of(reps, load);
        if (day == Day.PAIN) {
            return log.withPain();
        }
        return dice.nextInt(3) == 0 ? log : log.withRir(Rir.ofHalves(dice.nextInt(9)));
    }

    /** Returns its number and the exercise. */
    @Override
    public String toString() {
        return "course " + number + " of " + lift;
    }
}
