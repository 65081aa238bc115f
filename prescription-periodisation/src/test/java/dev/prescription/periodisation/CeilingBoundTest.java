package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.Prescriber;
import dev.prescription.WeeklyPrescription;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.layout.Remark;
import dev.prescription.quantity.SetRange;
import dev.prescription.written.WrittenMicrocycle;
import dev.prescription.written.WrittenSession;
import dev.prescription.written.WrittenSlot;
import java.util.List;
import org.junit.jupiter.api.Test;

/** As much as a guideline names breaks nothing; one hard set more does. */
class CeilingBoundTest {

    private static final Prescriber STRENGTH =
            Prescriber.forGoal(Goal.strength()).withLevel(TrainingLevel.ADVANCED);
    private static final WeeklyPrescription WEEKLY = STRENGTH.weekly();

    @Test
    void a_session_may_have_as_many_hard_sets_as_the_cap() {
        int cap = WEEKLY.setsPerSession();

        assertThat(about("w1.s1", of(squats(cap - 3, "RIR 2"), rows(3, "RIR 2"))))
                .isEmpty();
        assertThat(about("w1.s1", of(squats(cap - 3, "RIR 2"), rows(4, "RIR 2"))))
                .containsExactly(cap + 1 + " hard sets; the guideline caps a session at " + cap);
    }

    @Test
    void four_in_reserve_is_hard_and_more_is_not() {
        int cap = WEEKLY.setsPerSession();

        assertThat(about("w1.s1", of(squats(cap, "RIR 4"), rows(1, "RIR 4")))).hasSize(1);
        assertThat(about("w1.s1", of(squats(cap, "RIR 4"), rows(1, "RIR 5")))).isEmpty();
    }

    @Test
    void a_muscle_may_have_as_many_sets_in_a_session_as_its_cap() {
        int cap = WEEKLY.setsPerMusclePerSession();

        assertThat(about("quadriceps", of(squats(cap, "RIR 2")))).isEmpty();
        assertThat(about("quadriceps", of(squats(cap + 1, "RIR 2"))))
                .contains(cap + 1 + ".0 sets in w1.s1; the guideline caps a session at " + cap);
    }

    @Test
    void a_muscle_may_have_as_many_sets_in_a_week_as_its_ceiling() {
        int ceiling = WEEKLY.setsPerMuscle().ceiling();
        WrittenSession half = WrittenSession.of(squats(ceiling / 2, "RIR 2"));
        WrittenSession rest = WrittenSession.of(squats(ceiling - ceiling / 2, "RIR 2"));
        WrittenSession more = WrittenSession.of(squats(ceiling - ceiling / 2 + 1, "RIR 2"));

        assertThat(about("quadriceps", WrittenMicrocycle.week(half, rest)))
                .noneMatch(text -> text.contains("the ceiling is"));
        assertThat(about("quadriceps", WrittenMicrocycle.week(half, more)))
                .contains(ceiling + 1 + ".0 sets in 7 days; the ceiling is " + ceiling + " a week");
    }

    @Test
    void a_main_lift_may_have_as_many_sets_as_the_most_that_is_named() {
        SetRange named = WEEKLY.setsPerMainLift().orElseThrow();

        assertThat(about("back-squat", of(squats(named.max(), "RIR 2")))).isEmpty();
        assertThat(about("back-squat", of(squats(named.max() + 1, "RIR 2"))))
                .containsExactly(named.max() + 1 + " hard sets in 7 days; the guideline names " + named + " a week");
    }

    private static WrittenSlot squats(int sets, String effort) {
        return WrittenSlot.of(ExerciseId.BACK_SQUAT, ExerciseRole.MAIN_LIFT, sets + "x5 @ " + effort);
    }

    private static WrittenSlot rows(int sets, String effort) {
        return WrittenSlot.of(ExerciseId.of("barbell-row"), ExerciseRole.ACCESSORY_COMPOUND, sets + "x5 @ " + effort);
    }

    private static WrittenMicrocycle of(WrittenSlot... slots) {
        return WrittenMicrocycle.week(WrittenSession.of(slots));
    }

    private static List<String> about(String subject, WrittenMicrocycle week) {
        return Programme.builder().name("One week").judgedBy(STRENGTH).microcycle(week).build().remarks().stream()
                .filter(remark -> remark.kind() == Remark.Kind.ABOVE_A_CEILING)
                .filter(remark -> remark.subject().equals(subject))
                .map(Remark::text)
                .toList();
    }
}
