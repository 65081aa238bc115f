package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.Prescriber;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.guideline.Guideline;
import dev.prescription.layout.Remark;
import dev.prescription.layout.SlotLayout;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.parameter.Parameter;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.reduction.WeekKind;
import dev.prescription.split.Shortfall;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ProgrammeTest {

    private static final Prescriber BLENDED = Prescriber.forGoal(Goal.blended()).withLevel(TrainingLevel.INTERMEDIATE);

    @Test
    void a_blended_main_lift_runs_from_its_easy_end_to_its_hard_end_and_a_deload() {
        Programme programme = eightWeeks(BLENDED, 4);

        assertThat(squats(programme))
                .extracting(SlotLayout::toString)
                .containsExactly(
                        "s1.e1 Back squat 3 x 6 RIR 3 73.9 %1RM",
                        "s1.e1 Back squat 3 x 6 RIR 2.5 75.1 %1RM",
                        "s1.e1 Back squat 3 x 6 RIR 2 76.2 %1RM",
                        "s1.e1 Back squat 3 x 5 RIR 2 78.6 %1RM",
                        "s1.e1 Back squat 3 x 5 RIR 2 78.6 %1RM",
                        "s1.e1 Back squat 3 x 5 RIR 1.5 79.9 %1RM",
                        "s1.e1 Back squat 3 x 5 RIR 1 81.1 %1RM",
                        "s1.e1 Back squat 2 x 3 RIR 3.5 81.1 %1RM");
    }

    @Test
    void beginners_train_all_eight_weeks() {
        Programme programme = eightWeeks(Prescriber.forGoal(Goal.strength()).withLevel(TrainingLevel.BEGINNER), 3);

        assertThat(programme.microcycles()).hasSize(8).allMatch(week -> week.kind() == WeekKind.TRAINING);
        assertThat(programme.remarks()).isEmpty();
    }

    @Test
    void sessions_beyond_the_level_draw_a_remark_and_no_error() {
        Programme programme = eightWeeks(BLENDED, 6);

        assertThat(programme.remarks()).extracting(Remark::kind).contains(Remark.Kind.SESSIONS_OUTSIDE_LEVEL);
    }

    @Test
    void what_does_not_fit_is_named_with_the_rule_that_binds() {
        Programme programme = eightWeeks(BLENDED, 2);

        assertThat(programme.shortfalls()).isNotEmpty();
        Shortfall shortfall = programme.shortfalls().get(0);
        assertThat(programme.why(shortfall).parameter()).isEqualTo(Parameter.WEEKLY_SETS_PER_MUSCLE);
        assertThat(programme.binding(shortfall).orElseThrow().parameter()).isEqualTo(Parameter.SETS_PER_SESSION);
    }

    @Test
    void what_a_programme_needs_and_does_not_get_is_said() {
        PeriodisationModel linear = PeriodisationModel.linear();

        assertRefused(
                "weeks",
                "missing",
                () -> Programme.from(BLENDED).sessionsPerWeek(4).model(linear).build());
        assertRefused(
                "sessions per week",
                "missing",
                () -> Programme.from(BLENDED).weeks(8).model(linear).build());
        assertRefused(
                "model",
                "missing",
                () -> Programme.from(BLENDED).weeks(8).sessionsPerWeek(4).build());
        assertRefused("level", "missing", () -> eightWeeks(Prescriber.forGoal(Goal.strength()), 4));
        assertRefused("weeks", "out-of-range", () -> Programme.from(BLENDED).weeks(53));
        assertRefused(
                "sessions per week",
                "out-of-range",
                () -> Programme.from(BLENDED).sessionsPerWeek(7));
        assertRefused(
                "main lifts", "out-of-range", () -> Programme.from(BLENDED).mainLifts());
        assertRefused(
                "main lifts",
                "repeated",
                () -> Programme.from(BLENDED).mainLifts(ExerciseId.DEADLIFT, ExerciseId.DEADLIFT));
        assertThatNullPointerException().isThrownBy(() -> Programme.from(null)).withMessage("prescriber");
        assertThatNullPointerException()
                .isThrownBy(() -> eightWeeks(BLENDED, 4).planFor(null))
                .withMessage("athlete");
    }

    @Test
    void equality_is_that_of_goal_guideline_and_structure() {
        assertThat(eightWeeks(BLENDED, 4)).isEqualTo(eightWeeks(BLENDED, 4));
        assertThat(eightWeeks(BLENDED, 4)).isNotEqualTo(eightWeeks(BLENDED, 3));
        assertThat(eightWeeks(BLENDED, 4))
                .isNotEqualTo(eightWeeks(BLENDED.withGuideline(Guideline.byId("seed-000")), 4));
    }

    static Programme eightWeeks(Prescriber prescriber, int sessions) {
        return Programme.from(prescriber)
                .weeks(8)
                .sessionsPerWeek(sessions)
                .model(PeriodisationModel.linear())
                .build();
    }

    private static List<SlotLayout> squats(Programme programme) {
        return programme.microcycles().stream()
                .map(week -> week.sessions().get(0).slots().get(0))
                .toList();
    }

    private static void assertRefused(String parameter, String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(InvalidValueException.class, refusal -> {
            assertThat(refusal.parameter()).isEqualTo(parameter);
            assertThat(refusal.code()).isEqualTo(code);
        });
    }
}
