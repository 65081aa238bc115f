package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Athlete;
import dev.prescription.exercise.Equipment;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.loading.LoadRounding;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.scheme.SetKind;
import dev.prescription.written.WrittenProgramme;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * GZCLP (Lefever 2016) as published: a first tier of 5x3 with as many as possible in the last set, 6x2 and 10x1 as its
 * stages; a second of 3x10, 3x8, 3x6; a third of 3x15 with as many as possible in the last. The first tier works from 85 %
 * of the maximum up, the second from 65 to 85 %.
 */
class GzclpTest {

    private static final String TEXT = """
            programme "GZCLP"
            source "Lefever 2016, GZCL applications and adaptations"
            microcycle 7 days
              session "A1"
                back-squat, main lift: 5x3+ @ 85%; rest 180-300 s; progress stages first=5x3+ second=6x2+ step=5kg third=10x1+
                bench-press, accessory compound: 3x10 @ 65%; rest 120-180 s; progress stages first=3x10 second=3x8 step=2.5kg third=3x6
                lat-pulldown or pull-up, accessory compound: 3x15+; rest 60-90 s; progress last-set reps=25
              session "B1"
                overhead-press, main lift: 5x3+ @ 85%; rest 180-300 s; progress stages first=5x3+ second=6x2+ step=2.5kg third=10x1+
                deadlift, accessory compound: 3x10 @ 65%; rest 120-180 s; progress stages first=3x10 second=3x8 step=5kg third=3x6
            """;

    private static Plan plan() {
        return Programme.builder()
                .programme(WrittenProgramme.parse(TEXT))
                .judgedBy(Prescriber.forGoal(Goal.strength()).withLevel(TrainingLevel.BEGINNER))
                .build()
                .planFor(Athlete.builder("novice")
                        .unit(MassUnit.KILOGRAM)
                        .with(
                                Equipment.BARBELL,
                                LoadRounding.grid(Load.ofKilograms(20), Load.ofKilograms(2.5), Load.ofKilograms(300)))
                        .max(ExerciseId.BACK_SQUAT, Load.ofKilograms(100))
                        .max(ExerciseId.BENCH_PRESS, Load.ofKilograms(80))
                        .build());
    }

    @Test
    void the_first_tier_is_four_triples_and_one_set_of_as_many_as_possible() {
        PlannedExercise squat = plan().sessions().get(0).exercises().get(0);

        assertThat(squat.sets()).hasSize(5).allMatch(set -> set.reps() == 3);
        assertThat(squat.sets())
                .extracting(PlannedSet::kind)
                .containsExactly(SetKind.STRAIGHT, SetKind.STRAIGHT, SetKind.STRAIGHT, SetKind.STRAIGHT, SetKind.AMRAP);
        assertThat(squat.sets())
                .extracting(PlannedSet::load)
                .allSatisfy(load -> assertThat(load).contains(Load.ofKilograms(85)));
        assertThat(squat.rest().minSeconds()).isEqualTo(180);
    }

    @Test
    void the_second_tier_is_three_tens_and_the_third_leaves_the_load_to_the_lifter() {
        List<PlannedExercise> day = plan().sessions().get(0).exercises();

        assertThat(day.get(1).load()).as("65 % of 80 kg").contains(Load.ofKilograms(52.5));
        assertThat(day.get(1).sets()).hasSize(3).allMatch(set -> set.reps() == 10);
        assertThat(day.get(2).exercise().id()).isEqualTo(ExerciseId.of("lat-pulldown"));
        assertThat(day.get(2).load()).isEmpty();
        assertThat(day.get(2).sets()).extracting(PlannedSet::rir).allMatch(java.util.Optional::isEmpty);
    }
}
