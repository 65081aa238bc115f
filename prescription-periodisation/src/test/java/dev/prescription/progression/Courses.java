package dev.prescription.progression;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.loading.LoadLadder;
import dev.prescription.loading.LoadRounding;
import dev.prescription.log.SetLog;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import dev.prescription.shipped.ShippedNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random courses of one lift: what was planned, and what was done session by session, hostile ones included. */
final class Courses {

    private static final List<Lift> LIFTS = List.of(
            Lifts.squat(),
            Lifts.bench(),
            Lifts.bar(ExerciseId.OVERHEAD_PRESS, 10),
            Lifts.poundBar(ExerciseId.DEADLIFT),
            dumbbells("dumbbell-curl"),
            dumbbells("lateral-raise"),
            Lifts.lift(ExerciseId.of("pull-up"), LoadRounding.grid(Lifts.kg(0), Lifts.kg(2.5), Lifts.kg(100))));

    private Courses() {}

    private static Lift dumbbells(String id) {
        return Lifts.lift(
                ExerciseId.of(id),
                LoadRounding.nearest(LoadLadder.ofLoads(IntStream.rangeClosed(1, 20)
                        .mapToObj(pair -> Lifts.kg(2 * pair))
                        .toList())));
    }

    /** What happened in a session. */
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

    /** A course: the rule, the lift, the rung of the planned load, the plan and the days, each with a number to vary it by. */
    record Course(
            String rule, Lift lift, int rung, int sets, int reps, boolean isOpen, List<Day> days, List<Integer> seeds) {

        Load load() {
            LoadLadder ladder = lift.rounding().ladder();
            return ladder.at(rung % ladder.size());
        }

        List<SetTarget> planned() {
            return isOpen ? Lifts.open(sets, reps, load()) : Lifts.sets(sets, reps, load());
        }
    }

    /** One in six is of dumbbells far apart, done day after day, so that repetitions earn the next pair. */
    static Arbitrary<Course> courses() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(5, anyCourses()), net.jqwik.api.Tuple.of(1, patientCourses()));
    }

    private static Arbitrary<Course> patientCourses() {
        return Combinators.combine(
                        Arbitraries.of("linear", "double range=6-10", "two-for-two"),
                        Arbitraries.of(dumbbells("dumbbell-curl"), dumbbells("lateral-raise")),
                        Arbitraries.integers().between(3, 8),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(4, 8),
                        Arbitraries.of(Day.MET, Day.OVER).list().ofSize(25),
                        Arbitraries.integers().between(0, 1_000_000).list().ofSize(25))
                .as((rule, lift, rung, sets, reps, days, seeds) ->
                        new Course(rule, lift, rung, sets, reps, false, days, seeds));
    }

    private static Arbitrary<Course> anyCourses() {
        Arbitrary<Integer> rungs = Arbitraries.integers().between(0, 60);
        Arbitrary<Day> days = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, Arbitraries.of(Day.MET, Day.OVER)),
                net.jqwik.api.Tuple.of(3, Arbitraries.of(Day.class)),
                net.jqwik.api.Tuple.of(2, Arbitraries.of(Day.SHORT, Day.ALL_SHORT)));
        return Combinators.combine(
                        Arbitraries.of(ShippedNames.PROGRESSION_RULES),
                        Arbitraries.of(LIFTS),
                        rungs,
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(1, 15),
                        Arbitraries.of(true, false),
                        days.list().ofMinSize(1).ofMaxSize(25),
                        Arbitraries.integers().between(0, 1_000_000).list().ofSize(25))
                .as(Course::new);
    }

    /** The sets done on a day, of those asked for. */
    static List<SetLog> sets(Day day, List<SetTarget> targets, Lift lift, int seed) {
        List<SetLog> sets = new ArrayList<>();
        for (int set = 0; set < targets.size(); set++) {
            sets.add(set(day, targets.get(set), lift, seed, set == seed % targets.size()));
        }
        return switch (day) {
            case SKIPPED -> List.of();
            case FEWER -> sets.subList(0, targets.size() / 2);
            case MORE -> {
                sets.addAll(Collections.nCopies(1 + seed % 3, sets.get(0)));
                yield sets;
            }
            default -> sets;
        };
    }

    private static SetLog set(Day day, SetTarget target, Lift lift, int seed, boolean isChosen) {
        Load planned = target.load().orElse(lift.rounding().ladder().at(0));
        int asked = Math.max(1, target.reps());
        int reps = switch (day) {
            case OVER -> Math.min(300, asked + seed % 7);
            case SHORT -> isChosen ? Math.max(0, asked - 1 - seed % 3) : asked;
            case ALL_SHORT -> Math.max(0, asked - 1 - seed % 3);
            case ABSURD -> seed % 301;
            default -> asked;
        };
        Load load = switch (day) {
            case HEAVIER ->
                planned.plus(Load.ofTenthMicrograms(planned.tenthMicrograms() / 4 * (seed % 4), planned.unit()));
            case LIGHTER -> Load.ofTenthMicrograms(planned.tenthMicrograms() / 10 * (9 - seed % 3), planned.unit());
            case ABSURD -> Load.ofKilograms(seed % 2001);
            default -> planned;
        };
        SetLog log = SetLog.of(reps, load);
        if (day == Day.PAIN) {
            return log.withPain();
        }
        return seed % 3 == 0 ? log : log.withRir(Rir.ofHalves(seed % 9));
    }
}
