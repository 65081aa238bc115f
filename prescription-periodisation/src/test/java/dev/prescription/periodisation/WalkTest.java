package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Athlete;
import dev.prescription.athlete.Restriction;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.written.WrittenMicrocycle;
import dev.prescription.written.WrittenSession;
import dev.prescription.written.WrittenSlot;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** Series and sets are met in order, each once, and no set of the slot after them. */
class WalkTest {

    /** Three repetitions with so little leave more in reserve than can be stated: they are withheld. */
    private static final Restriction CAP =
            Restriction.cap("R-1", Intensity.ofPercent(30), MovementPattern.HORIZONTAL_PRESS);

    @Test
    void every_series_is_met_once() {
        assertThat(series(bench("1x20 @ 25% then 2x3 @ 80% then 4x30 @ 20%"))).containsExactly("1x20", "2x3", "4x30");
        assertThat(series(bench("3x5 @ 80%"))).containsExactly("3x5");
    }

    @Test
    void every_set_is_met_once() {
        assertThat(reps(bench("1x20 @ 25% then 2x3 @ 80% then 1x30 @ 20%"))).containsExactly(20, 3, 3, 30);
        assertThat(reps(bench("1x1 @ 90%"))).containsExactly(1);
    }

    @Test
    void withheld_sets_are_passed_over_wherever_they_are() {
        assertThat(reps(bench("1x20 @ 25% then 2x3 @ 80% then 1x30 @ 20%", CAP)))
                .containsExactly(20, 30);
        assertThat(reps(bench("2x3 @ 80% then 1x30 @ 20%", CAP))).containsExactly(30);
        assertThat(reps(bench("1x20 @ 25% then 2x3 @ 80%", CAP))).containsExactly(20);
        assertThat(reps(bench("2x3 @ 80%", CAP))).isEmpty();
    }

    @Test
    void a_withheld_series_is_met_and_has_no_sets() {
        assertThat(series(bench("1x20 @ 25% then 2x3 @ 80% then 1x30 @ 20%", CAP)))
                .containsExactly("1x20", "0x3", "1x30");
    }

    @Test
    void a_place_in_a_list_is_what_the_walk_meets_there() {
        PlannedExercise bench = bench("1x20 @ 25% then 2x3 @ 80% then 2x30 @ 20%", CAP);

        assertThat(bench.sets().size()).isEqualTo(3);
        assertThat(bench.sets().get(2)).isEqualTo(walked(bench.sets()).get(2));
        assertThat(bench.sets().get(2).number()).isEqualTo(5);
        assertThat(bench.sets().get(2).series()).isEqualTo(bench.series().get(2));
        assertThat(bench.series().get(2)).isEqualTo(walked(bench.series()).get(2));
        assertThatThrownBy(() -> bench.sets().get(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> bench.series().get(3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void after_the_last_there_is_none() {
        PlannedExercise bench = bench("2x3 @ 80%");
        Iterator<PlannedSet> sets = bench.sets().iterator();
        Iterator<PlannedSeries> series = bench.series().iterator();
        sets.next();
        sets.next();
        series.next();

        assertThat(sets.hasNext()).isFalse();
        assertThatThrownBy(sets::next).isInstanceOf(NoSuchElementException.class);
        assertThat(series.hasNext()).isFalse();
        assertThatThrownBy(series::next).isInstanceOf(NoSuchElementException.class);
    }

    private static List<Integer> reps(PlannedExercise exercise) {
        return walked(exercise.sets()).stream().map(PlannedSet::reps).toList();
    }

    private static List<String> series(PlannedExercise exercise) {
        return walked(exercise.series()).stream()
                .map(series -> series.sets() + "x" + series.reps())
                .toList();
    }

    /** What a for-each meets; a stream may ask for places instead. */
    private static <T> List<T> walked(List<T> list) {
        List<T> met = new ArrayList<>();
        for (T each : list) {
            met.add(each);
        }
        return met;
    }

    /** A bench press between two squats, whose sets are not its own. */
    private static PlannedExercise bench(String scheme, Restriction... restrictions) {
        WrittenSlot squat = WrittenSlot.of(ExerciseId.BACK_SQUAT, ExerciseRole.MAIN_LIFT, "3x8 @ 60%");
        WrittenSlot bench = WrittenSlot.of(ExerciseId.BENCH_PRESS, ExerciseRole.MAIN_LIFT, scheme);
        return Programme.builder()
                .name("Three slots")
                .judgedBy(Prescriber.forGoal(Goal.strength()).withLevel(TrainingLevel.INTERMEDIATE))
                .repMaxModel(RepMaxModel.nuzzoGeneral())
                .microcycle(WrittenMicrocycle.week(WrittenSession.of(squat, bench, squat)))
                .build()
                .planFor(Athlete.builder("lifter")
                        .unit(MassUnit.KILOGRAM)
                        .max(ExerciseId.BENCH_PRESS, Load.ofKilograms(100))
                        .restrict(restrictions)
                        .build())
                .sessions()
                .get(0)
                .exercises()
                .get(1);
    }
}
