package dev.prescription.examples.batch;

import dev.prescription.athlete.Athlete;
import dev.prescription.athlete.AthleteBuilder;
import dev.prescription.examples.programme.ProgrammeOrder;
import dev.prescription.examples.roster.Best;
import dev.prescription.examples.roster.Lift;
import dev.prescription.examples.roster.Lifter;
import dev.prescription.examples.sheet.HardSets;
import dev.prescription.examples.sheet.SeriesSets;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.goal.Population;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.layout.Remark;
import dev.prescription.periodisation.Microcycle;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.periodisation.PlannedSeries;
import dev.prescription.periodisation.Programme;
import dev.prescription.periodisation.Session;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.reduction.WeekKind;
import dev.prescription.repmax.OneRepMax;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Plans lifters with the library: what was ordered, and in a generated programme the meet's three lifts as main lifts.
 *
 * <p>A programme is compiled once for each level and population, on its first lifter, and shared; per lifter only the
 * loads are worked out. A maximum enters with the gear and the date of its meet, and the facts are taken for the day of the
 * lifter's latest best; it is the library that refuses one in a suit or a shirt and calls one stale. The lifter's name
 * stays outside.
 */
public final class ProgrammePlanner implements WeekPlanner {
    private static final Map<Lift, ExerciseId> EXERCISES = Map.of(
            Lift.SQUAT, ExerciseId.BACK_SQUAT,
            Lift.BENCH_PRESS, ExerciseId.BENCH_PRESS,
            Lift.DEADLIFT, ExerciseId.DEADLIFT);

    /** Whom a programme is for; printed before its remarks. */
    private record Group(TrainingLevel level, Population population) {
        @Override
        public String toString() {
            return level.label() + (population == Population.ADULT ? "" : ", " + population.label());
        }
    }

    private final ProgrammeOrder order;
    private final Map<Group, Programme> programmes = new LinkedHashMap<>();
    private int lifters;

    /**
     * A planner.
     *
     * @param order what to plan for everyone; the level is each lifter's own
     */
    public ProgrammePlanner(ProgrammeOrder order) {
        this.order = Objects.requireNonNull(order, "order");
    }

    @Override
    public List<WeekRow> plan(Lifter lifter, TrainingLevel level, Population population) {
        Plan plan = programme(new Group(level, population)).planFor(athlete(lifter));
        Set<Lift> stale = EnumSet.noneOf(Lift.class);
        for (Remark remark : plan.remarks()) {
            for (Lift lift : Lift.values()) {
                boolean isStale = remark.kind() == Remark.Kind.STALE_MAXIMUM;
                if (isStale && remark.subject().equals(exercise(lift).slug())) {
                    stale.add(lift);
                }
            }
        }
        List<WeekRow> weeks = new ArrayList<>();
        for (Microcycle week : plan.microcycles()) {
            weeks.add(row(week, stale));
        }
        return weeks;
    }

    @Override
    public List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        programmes.forEach((group, programme) -> {
            for (Remark remark : programme.remarks()) {
                remarks.add(group + " " + remark);
            }
            programme.shortfalls().forEach(shortfall -> remarks.add(group + " programme: " + shortfall));
        });
        return remarks;
    }

    private Programme programme(Group group) {
        return programmes.computeIfAbsent(
                group,
                known -> order.programme(
                        known.level(),
                        known.population(),
                        ExerciseId.BACK_SQUAT,
                        ExerciseId.BENCH_PRESS,
                        ExerciseId.DEADLIFT));
    }

    private Athlete athlete(Lifter lifter) {
        lifters++;
        AthleteBuilder athlete = Athlete.builder("lifter-" + lifters).unit(MassUnit.KILOGRAM);
        for (Lift lift : Lift.values()) {
            lifter.best(lift).ifPresent(best -> athlete.max(exercise(lift), maximum(best)));
        }
        lifter.latestDate().ifPresent(athlete::asOf);
        return athlete.build();
    }

    private static OneRepMax maximum(Best best) {
        return OneRepMax.tested(Load.ofKilograms(best.kilograms()))
                .withGear(best.gear())
                .on(best.date());
    }

    private static ExerciseId exercise(Lift lift) {
        return Objects.requireNonNull(EXERCISES.get(lift), "every lift has an exercise");
    }

    private static WeekRow row(Microcycle week, Set<Lift> stale) {
        Map<Lift, TopSet> tops = new EnumMap<>(Lift.class);
        for (Session session : week.sessions()) {
            for (PlannedExercise exercise : session.exercises()) {
                for (Lift lift : Lift.values()) {
                    if (exercise.exercise().id().equals(exercise(lift))) {
                        tops.merge(lift, top(exercise), ProgrammePlanner::heavier);
                    }
                }
            }
        }
        return new WeekRow(week.number(), week.kind() == WeekKind.DELOAD, tops, HardSets.of(week), stale);
    }

    private static TopSet top(PlannedExercise exercise) {
        PlannedSeries series = exercise.top();
        Optional<SeriesSets> top = SeriesSets.top(exercise);
        return new TopSet(
                series.load(),
                series.derivation().isPresent(),
                series.sets(),
                top.map(SeriesSets::reps).orElse(""),
                top.flatMap(SeriesSets::firstRir),
                top.flatMap(SeriesSets::lastRir));
    }

    private static TopSet heavier(TopSet first, TopSet second) {
        Optional<Load> load = second.load();
        boolean isHeavier = load.isPresent()
                && (first.load().isEmpty()
                        || load.get().isHeavierThan(first.load().get()));
        return isHeavier ? second : first;
    }
}
