package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.athlete.Athlete;
import dev.prescription.athlete.AthleteBuilder;
import dev.prescription.athlete.Restriction;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.LoadOutcome;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.repmax.OneRepMax;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Laws 7 and 8: stronger lifters never lift less; a plan in pounds is the plan in kilograms up to rounding. */
class ScaleLawProperties {

    private static final List<ExerciseId> LIFTS =
            List.of(ExerciseId.BACK_SQUAT, ExerciseId.BENCH_PRESS, ExerciseId.DEADLIFT, ExerciseId.OVERHEAD_PRESS);

    @Provide
    Arbitrary<Plans.Request> requests() {
        return Plans.requests();
    }

    @Provide
    Arbitrary<List<Restriction>> restrictions() {
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(List.of())), Tuple.of(1, Restricted.some()));
    }

    @Property
    void more_strength_never_means_a_lighter_load(
            @ForAll("requests") Plans.Request request,
            @ForAll @IntRange(min = 20, max = 400) int kilograms,
            @ForAll @IntRange(min = 1, max = 60) int tenths,
            @ForAll("restrictions") List<Restriction> restrictions) {
        Plan weaker = request.programme().planFor(lifter(kilograms, MassUnit.KILOGRAM, restrictions));
        Plan stronger = request.programme().planFor(lifter(kilograms + tenths / 10.0, MassUnit.KILOGRAM, restrictions));
        List<PlannedExercise> before = Plans.exercises(weaker);
        List<PlannedExercise> after = Plans.exercises(stronger);
        for (int index = 0; index < before.size(); index++) {
            if (before.get(index).load().isPresent() && after.get(index).load().isPresent()) {
                Load lighter = before.get(index).load().orElseThrow();
                Load heavier = after.get(index).load().orElseThrow();
                assertThat(lighter.isHeavierThan(heavier))
                        .as("%s at %s, then %s", before.get(index), lighter, heavier)
                        .isFalse();
                Statistics.label("load").collect(lighter.equals(heavier) ? "same" : "heavier");
                boolean capped = after.get(index).outcome() == LoadOutcome.CAPPED;
                Statistics.label("restricted").collect(capped ? "lowered" : "free");
            }
        }
        Statistics.label("load").coverage(coverage -> {
            coverage.check("same").count(count -> count > 0);
            coverage.check("heavier").count(count -> count > 0);
        });
        Statistics.label("restricted").coverage(seen -> seen.check("lowered").percentage(share -> share > 2));
    }

    @Property
    void doubling_every_maximum_doubles_every_exact_load(
            @ForAll("requests") Plans.Request request,
            @ForAll @IntRange(min = 60, max = 200) int kilograms,
            @ForAll("restrictions") List<Restriction> restrictions) {
        List<PlannedExercise> single =
                Plans.exercises(request.programme().planFor(lifter(kilograms, MassUnit.KILOGRAM, restrictions)));
        List<PlannedExercise> twice =
                Plans.exercises(request.programme().planFor(lifter(2 * kilograms, MassUnit.KILOGRAM, restrictions)));
        for (int index = 0; index < single.size(); index++) {
            boolean bothHeld =
                    single.get(index).restriction().equals(twice.get(index).restriction());
            if (single.get(index).derivation().isPresent()
                    && twice.get(index).derivation().isPresent()
                    && bothHeld) {
                long exact =
                        single.get(index).derivation().orElseThrow().exact().tenthMicrograms();
                long doubled =
                        twice.get(index).derivation().orElseThrow().exact().tenthMicrograms();
                assertThat(Math.abs(doubled - 2 * exact)).isLessThanOrEqualTo(1);
            }
        }
    }

    @Property
    void the_exact_loads_of_a_plan_in_pounds_are_those_in_kilograms(
            @ForAll("requests") Plans.Request request, @ForAll @IntRange(min = 60, max = 400) int kilograms) {
        List<PlannedExercise> metric =
                Plans.exercises(request.programme().planFor(lifter(kilograms, MassUnit.KILOGRAM, List.of())));
        List<PlannedExercise> imperial =
                Plans.exercises(request.programme().planFor(lifter(kilograms, MassUnit.POUND, List.of())));
        int compared = 0;
        for (int index = 0; index < metric.size(); index++) {
            if (metric.get(index).derivation().isPresent()
                    && imperial.get(index).derivation().isPresent()) {
                Load exact = metric.get(index).derivation().orElseThrow().exact();
                assertThat(exact.sameMassAs(
                                imperial.get(index).derivation().orElseThrow().exact()))
                        .isTrue();
                assertThat(imperial.get(index).load().orElseThrow().unit()).isEqualTo(MassUnit.POUND);
                compared++;
            }
        }
        Statistics.label("compared").collect(compared > 0 ? "some" : "none").coverage(coverage -> {
            coverage.check("some").percentage(share -> share > 80);
        });
    }

    private static Athlete lifter(double kilograms, MassUnit unit, List<Restriction> restrictions) {
        AthleteBuilder athlete = Athlete.builder("a-1").unit(unit).restrict(restrictions.toArray(Restriction[]::new));
        LIFTS.forEach(lift ->
                athlete.max(lift, OneRepMax.tested(Load.ofKilograms(kilograms).statedIn(unit))));
        return athlete.build();
    }
}
