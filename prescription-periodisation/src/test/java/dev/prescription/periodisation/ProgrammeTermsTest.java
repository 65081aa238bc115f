package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.Prescriber;
import dev.prescription.exercise.Equipment;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.exercise.Muscle;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.layout.MicrocycleLayout;
import dev.prescription.layout.Remark;
import dev.prescription.layout.SlotLayout;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.selection.EquipmentSet;
import dev.prescription.selection.TrainingContext;
import dev.prescription.split.BindingConstraint;
import dev.prescription.split.Shortfall;
import dev.prescription.summary.SessionSummary;
import dev.prescription.terms.SessionFocus;
import dev.prescription.terms.SplitStyle;
import dev.prescription.terms.WeekTerms;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What terms do to a programme: minutes, equipment, emphasis, style, days, rotation. */
class ProgrammeTermsTest {

    private static ProgrammeBuilder builder(Goal goal) {
        return Programme.from(Prescriber.forGoal(goal).withLevel(TrainingLevel.INTERMEDIATE))
                .weeks(8)
                .sessionsPerWeek(4)
                .model(PeriodisationModel.linear());
    }

    private static List<SessionSummary> sessions(Programme programme) {
        return programme.planFor(Plans.stranger()).summary().microcycles().stream()
                .flatMap(week -> week.sessions().stream())
                .toList();
    }

    @Test
    void minutes_hold_in_every_week_and_what_is_given_up_is_named() {
        Programme free = builder(Goal.blended()).build();
        Programme halfAnHour = builder(Goal.blended()).minutesPerSession(30).build();

        assertThat(sessions(free)).anyMatch(session -> session.minutes() > 40);
        assertThat(sessions(halfAnHour)).hasSize(32).allMatch(session -> session.seconds() <= 30 * 60);
        assertThat(halfAnHour.shortfalls()).isNotEmpty();
        assertThat(halfAnHour.shortfalls())
                .anyMatch(shortfall -> shortfall.because() == BindingConstraint.MINUTES
                        && shortfall.text().endsWith("because sessions may last at most 30 min")
                        && halfAnHour.binding(shortfall).isEmpty());
        assertThat(halfAnHour.terms().orElseThrow().minutes()).hasValue(30);
    }

    @Test
    void ninety_minutes_four_times_a_week_are_enough_for_everything() {
        assertThat(builder(Goal.blended()).minutesPerSession(90).build().shortfalls())
                .isEmpty();
    }

    @Test
    void main_lifts_without_their_implement_give_way_to_kin_and_say_so() {
        Programme home = builder(Goal.blended())
                .context(TrainingContext.builder()
                        .equipment(EquipmentSet.DUMBBELLS)
                        .build())
                .build();

        assertThat(home.layout().exercises())
                .extracting(Exercise::equipment)
                .isSubsetOf(Equipment.DUMBBELL, Equipment.BODY_MASS);
        assertThat(home.remarks())
                .filteredOn(remark -> remark.kind() == Remark.Kind.MAIN_LIFT_REPLACED)
                .extracting(Remark::subject)
                .contains("back-squat", "bench-press", "overhead-press");
        assertThat(home.microcycles().get(0).sessions())
                .anyMatch(session -> session.slots().get(0).role() == ExerciseRole.MAIN_LIFT);
    }

    /** Pulled against bands it is the likest, by its muscles, and no coach's first choice. */
    @Test
    void a_main_lift_gives_way_to_a_staple_where_there_is_one() {
        Programme without = builder(Goal.hypertrophy())
                .context(TrainingContext.builder().exclude(ExerciseId.DEADLIFT).build())
                .build();

        assertThat(without.remarks())
                .filteredOn(remark -> remark.kind() == Remark.Kind.MAIN_LIFT_REPLACED)
                .extracting(Remark::text)
                .containsExactly("replaced by sumo-deadlift as a main lift: excluded");
    }

    @Test
    void an_emphasised_muscle_gets_more_and_comes_first_for_growth() {
        Programme plain = builder(Goal.hypertrophy()).build();
        Programme arms = builder(Goal.hypertrophy())
                .context(TrainingContext.builder()
                        .emphasise(Muscle.BICEPS, Muscle.CALVES)
                        .build())
                .build();

        assertThat(hundredths(arms, Muscle.BICEPS)).isGreaterThan(hundredths(plain, Muscle.BICEPS) + 300);
        assertThat(hundredths(arms, Muscle.CALVES)).isGreaterThanOrEqualTo(1000);
        assertThat(hundredths(plain, Muscle.CALVES)).isLessThan(1000);
        assertThat(arms.microcycles().get(0).sessions())
                .allMatch(session -> session.slots().get(0).exercise().shareOf(Muscle.BICEPS) == 100
                        || session.slots().stream()
                                .noneMatch(slot -> slot.exercise().shareOf(Muscle.BICEPS) == 100));
    }

    private static int hundredths(Programme programme, Muscle muscle) {
        return programme.microcycles().get(0).sessions().stream()
                .flatMap(session -> session.slots().stream())
                .mapToInt(slot -> slot.sets() * slot.exercise().shareOf(muscle))
                .sum();
    }

    @Test
    void hard_days_of_a_muscle_in_a_row_draw_a_remark_and_days_apart_do_not() {
        ProgrammeBuilder builder = builder(Goal.hypertrophy());
        WeekTerms week = WeekTerms.ofSessions(4)
                .withStyle(SplitStyle.custom(
                        List.of(SessionFocus.CHEST, SessionFocus.CHEST, SessionFocus.BACK, SessionFocus.LEGS)));
        Programme close = builder.week(
                        week.withDays(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY))
                .build();
        Programme pairs = builder.week(
                        week.withDays(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY, DayOfWeek.SUNDAY))
                .build();

        assertThat(close.remarks())
                .filteredOn(remark -> remark.kind() == Remark.Kind.HARD_DAYS_TOO_CLOSE)
                .isNotEmpty()
                .extracting(Remark::text)
                .anyMatch(text -> text.startsWith("sessions 1 and 2 "))
                .allMatch(text -> text.endsWith("are both hard for it and closer than 48 hours (C-SPACING-01)"));
        assertThat(pairs.remarks())
                .filteredOn(remark -> remark.kind() == Remark.Kind.HARD_DAYS_TOO_CLOSE)
                .allMatch(remark -> remark.text().startsWith("sessions 4 and 1"));
        assertThatThrownBy(() -> builder.sessionsPerWeek(3).build())
                .hasMessage("style: must have a week of 3 sessions, given custom: chest, chest, back, legs");
    }

    @Test
    void an_optional_muscle_has_a_floor_only_where_it_is_emphasised() {
        Programme plain = builder(Goal.blended()).minutesPerSession(90).build();
        Programme asked = builder(Goal.blended())
                .minutesPerSession(90)
                .context(TrainingContext.builder()
                        .emphasise(Muscle.ABDOMINALS, Muscle.CALVES)
                        .build())
                .build();

        for (Muscle muscle : List.of(Muscle.ABDOMINALS, Muscle.CALVES)) {
            assertThat(plain.shortfalls()).noneMatch(one -> one.muscle().equals(Optional.of(muscle)));
            assertThat(slots(plain.microcycles().get(0)))
                    .noneMatch(slot -> slot.exercise().shareOf(muscle) == 100);
            assertThat(hundredths(asked, muscle)).isGreaterThan(800);
        }
    }

    @Test
    void strength_keeps_its_lifts_at_their_dose_however_many_minutes_there_are() {
        Programme hour = builder(Goal.strength()).minutesPerSession(75).build();
        Programme ample = builder(Goal.strength()).minutesPerSession(150).build();

        assertThat(ample.microcycles().get(0)).isEqualTo(hour.microcycles().get(0));
        assertThat(slots(ample.microcycles().get(0)).stream()
                        .filter(slot -> slot.exercise().id().equals(ExerciseId.BACK_SQUAT))
                        .mapToInt(SlotLayout::sets)
                        .sum())
                .isEqualTo(ample.prescriber()
                        .weekly()
                        .setsPerMainLift()
                        .orElseThrow()
                        .min());
    }

    @Test
    void a_frequency_below_the_guideline_names_its_subject_once() {
        Programme brief = builder(Goal.blended()).minutesPerSession(10).build();

        assertThat(brief.remarks())
                .filteredOn(remark -> remark.kind() == Remark.Kind.FREQUENCY_BELOW_GUIDELINE)
                .extracting(Remark::toString)
                .contains("chest: 0 of 2 sessions a week, because sessions may last at most 10 min")
                .noneMatch(text -> text.startsWith("CHEST"));
        assertThat(brief.shortfalls())
                .filteredOn(shortfall -> shortfall.kind() == Shortfall.Kind.LIFT_FREQUENCY)
                .isNotEmpty()
                .allMatch(shortfall -> shortfall.text().equals(shortfall.subject() + ": " + shortfall.sentence()))
                .extracting(Shortfall::sentence)
                .contains("0 of 2 sessions a week, because sessions may last at most 10 min");
    }

    @Test
    void accessories_rotate_between_mesocycles_only_where_asked_and_main_lifts_never() {
        ProgrammeBuilder builder = builder(Goal.blended()).weeks(16);
        Programme same = builder.build();
        Programme rotating = builder.week(WeekTerms.ofSessions(4).withRotatingAccessories(true))
                .build();

        assertThat(slots(same.microcycles().get(15)))
                .extracting(SlotLayout::exercise)
                .isEqualTo(slots(same.microcycles().get(0)).stream()
                        .map(SlotLayout::exercise)
                        .toList());
        List<SlotLayout> first = slots(rotating.microcycles().get(0));
        List<SlotLayout> second = slots(rotating.microcycles().get(15));
        int changed = 0;
        for (int slot = 0; slot < first.size(); slot++) {
            Exercise before = first.get(slot).exercise();
            Exercise after = second.get(slot).exercise();
            assertThat(after.pattern()).isEqualTo(before.pattern());
            assertThat(after.muscles()).isEqualTo(before.muscles());
            if (first.get(slot).role() == ExerciseRole.MAIN_LIFT) {
                assertThat(after).isEqualTo(before);
            }
            changed += after.equals(before) ? 0 : 1;
        }
        assertThat(changed).isPositive();
        assertThat(slots(rotating.microcycles().get(6)))
                .extracting(SlotLayout::exercise)
                .isEqualTo(first.stream().map(SlotLayout::exercise).toList());
    }

    private static List<SlotLayout> slots(MicrocycleLayout week) {
        return week.sessions().stream()
                .flatMap(session -> session.slots().stream())
                .toList();
    }

    @Test
    void the_digest_of_the_inputs_follows_the_terms() {
        ProgrammeBuilder builder = builder(Goal.strength());
        String before = builder.build().planFor(Plans.stranger()).provenance().inputDigest();
        Programme timed = builder.minutesPerSession(240).build();

        assertThat(timed.planFor(Plans.stranger()).provenance().inputDigest()).isNotEqualTo(before);
        assertThat(timed.layout())
                .isEqualTo(builder.minutesPerSession(241).build().layout());
        assertThat(timed).isNotEqualTo(builder.build());
    }

    @Test
    void a_required_exercise_is_in_the_week_and_an_excluded_one_is_not() {
        Programme programme = builder(Goal.blended())
                .minutesPerSession(60)
                .context(TrainingContext.builder()
                        .require(ExerciseId.of("wrist-curl"))
                        .exclude(ExerciseId.DEADLIFT)
                        .build())
                .build();

        assertThat(programme.layout().exercises())
                .extracting(Exercise::id)
                .contains(ExerciseId.of("wrist-curl"))
                .doesNotContain(ExerciseId.DEADLIFT);
        assertThat(programme.remarks())
                .extracting(Remark::toString)
                .anyMatch(text ->
                        text.startsWith("deadlift: replaced by ") && text.endsWith(" as a main lift: excluded"));
    }
}
