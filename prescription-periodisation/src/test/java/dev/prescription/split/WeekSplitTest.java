package dev.prescription.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.exercise.Muscle;
import dev.prescription.quantity.FrequencyTarget;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.SetRange;
import dev.prescription.quantity.VolumeTarget;
import dev.prescription.selection.EquipmentSet;
import dev.prescription.selection.TrainingContext;
import dev.prescription.terms.SessionFocus;
import dev.prescription.terms.SplitStyle;
import dev.prescription.terms.WeekTerms;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekSplitTest {

    private static final Catalogue STANDARD = Catalogue.standard();
    private static final List<ExerciseId> LIFTS = ConsensusTargets.MAIN_LIFTS;

    private static SplitTargetsBuilder blended() {
        return SplitTargets.builder()
                .setsPerSlot(ExerciseRole.MAIN_LIFT, SetRange.of(3, 4))
                .setsPerSlot(ExerciseRole.ACCESSORY_COMPOUND, SetRange.of(2, 4))
                .setsPerSlot(ExerciseRole.ISOLATION, SetRange.of(2, 4))
                .setsPerMuscle(VolumeTarget.ofWeeklySets(8, 16))
                .setsPerMainLift(SetRange.of(5, 8))
                .frequency(FrequencyTarget.ofSessionsPerWeek(2, 3))
                .setsPerMusclePerSession(10)
                .setsPerSession(24)
                .frequencyIsFirm(true);
    }

    private static WeekSplit week(int sessions, SplitTargets targets, Catalogue catalogue, List<ExerciseId> lifts) {
        return WeekSplit.of(request(sessions, targets, catalogue, lifts));
    }

    private static WeekRequest request(
            int sessions, SplitTargets targets, Catalogue catalogue, List<ExerciseId> lifts) {
        return WeekRequest.of(WeekTerms.ofSessions(sessions), targets, catalogue, lifts);
    }

    /** Four to six sets of a lift a week, two or three a slot: what one session has must not use up the others' share. */
    @Test
    void sessions_that_take_a_main_lift_alone_share_its_sets() {
        SplitTargets targets = blended()
                .setsPerSlot(ExerciseRole.MAIN_LIFT, SetRange.of(2, 3))
                .setsPerMainLift(SetRange.of(4, 6))
                .build();
        WeekTerms threeOfSquats = terms(Collections.nCopies(3, SessionFocus.of("squats", MovementPattern.SQUAT)));

        WeekSplit week =
                WeekSplit.of(WeekRequest.of(threeOfSquats, targets, STANDARD, List.of(ExerciseId.of("goblet-squat"))));

        assertThat(week.sessions()).extracting(SplitSession::sets).containsExactly(2, 2, 2);
    }

    /** Once a week would do for the lift; the first two sessions take nothing else. */
    @Test
    void a_session_that_takes_a_main_lift_alone_gets_it_more_often_than_it_must() {
        SplitTargets targets = blended()
                .setsPerMainLift(SetRange.of(2, 12))
                .frequency(FrequencyTarget.ofSessionsPerWeek(1, 3))
                .build();
        SessionFocus squats = SessionFocus.of("squats", MovementPattern.SQUAT);

        WeekSplit week = WeekSplit.of(WeekRequest.of(
                terms(List.of(squats, squats, SessionFocus.LEGS)),
                targets,
                STANDARD,
                List.of(ExerciseId.of("goblet-squat"))));

        assertThat(week.sessions()).extracting(SplitSession::sets).startsWith(3, 3);
    }

    /** The press alone trains the side deltoids, and only one session takes it: it is not the number of sessions that binds. */
    @Test
    void a_muscle_that_main_lifts_alone_train_is_trained_too_seldom_for_what_keeps_them_out() {
        List<Exercise> two = List.of(STANDARD.get(ExerciseId.OVERHEAD_PRESS), STANDARD.get(ExerciseId.BACK_SQUAT));
        WeekTerms terms = WeekTerms.ofSessions(3)
                .withStyle(SplitStyle.custom(List.of(SessionFocus.PUSH, SessionFocus.LEGS, SessionFocus.LEGS)));

        WeekSplit week = WeekSplit.of(WeekRequest.of(terms, blended().build(), STANDARD, LIFTS.subList(0, 4))
                .withExercises(two));

        assertThat(week.shortfalls())
                .extracting(Shortfall::toString)
                .contains(
                        "remark: side deltoids: 1 of 2 sessions a week, because the sessions with room for it are for something"
                                + " else");
    }

    private static WeekTerms terms(List<SessionFocus> sessions) {
        return WeekTerms.ofSessions(sessions.size())
                .withStyle(SplitStyle.custom(sessions))
                .withContext(TrainingContext.builder()
                        .equipment(EquipmentSet.DUMBBELLS)
                        .build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | back-squat bench-press deadlift overhead-press / back-squat bench-press deadlift overhead-press",
                "3 | back-squat bench-press / back-squat deadlift overhead-press / bench-press deadlift overhead-press",
                "4 | back-squat bench-press / deadlift overhead-press / back-squat bench-press / deadlift overhead-press",
                "5 | back-squat / bench-press deadlift / overhead-press / back-squat bench-press / deadlift overhead-press",
                "6 | back-squat / bench-press / deadlift overhead-press / back-squat / bench-press / deadlift overhead-press"
            })
    void the_main_lifts_repeat_as_one_stream_cut_into_sessions(int sessions, String expected) {
        WeekSplit week = week(sessions, blended().build(), STANDARD, LIFTS);

        String given = String.join(
                " / ",
                week.sessions().stream()
                        .map(session -> String.join(
                                " ",
                                session.slots().stream()
                                        .filter(slot -> slot.role() == ExerciseRole.MAIN_LIFT)
                                        .map(slot -> slot.exercise().id().slug())
                                        .toList()))
                        .toList());
        assertThat(given).isEqualTo(expected);
    }

    @Test
    void weekly_lift_sets_that_two_exposures_cannot_hold_take_a_third() {
        SplitTargets targets = blended().setsPerMainLift(SetRange.of(10, 12)).build();
        WeekSplit week = week(4, targets, STANDARD, List.of(ExerciseId.BENCH_PRESS));

        assertThat(week.volume().directSetsOf(ExerciseId.BENCH_PRESS)).isBetween(10, 12);
        assertThat(week.volume().sessionsOf(ExerciseId.BENCH_PRESS)).isEqualTo(3);
    }

    @Test
    void a_lift_the_catalogue_does_not_know_is_a_shortfall_and_no_error() {
        WeekSplit week = week(4, blended().build(), STANDARD, List.of(ExerciseId.of("log-press")));

        assertThat(week.shortfalls())
                .extracting(Shortfall::text)
                .contains(
                        "log-press: 0.00 of 5.00 hard sets a week, because the catalogue has no exercise for it",
                        "log-press: 0 of 2 sessions a week, because the catalogue has no exercise for it");
    }

    @Test
    void a_frequency_above_the_sessions_is_a_shortfall_firm_only_where_the_targets_say_so() {
        SplitTargets firm = blended()
                .frequency(FrequencyTarget.exactlySessionsPerWeek(3))
                .setsPerMainLift(SetRange.of(5, 9))
                .build();
        assertThat(week(2, firm, STANDARD, LIFTS).shortfalls())
                .filteredOn(shortfall -> shortfall.kind() == Shortfall.Kind.LIFT_FREQUENCY)
                .hasSize(4)
                .allMatch(Shortfall::isFirm)
                .first()
                .hasToString("back-squat: 2 of 3 sessions a week, because the week has only 2 sessions");

        SplitTargets loose = blended()
                .frequency(FrequencyTarget.exactlySessionsPerWeek(3))
                .frequencyIsFirm(false)
                .build();
        assertThat(week(2, loose, STANDARD, LIFTS).shortfalls())
                .filteredOn(shortfall -> shortfall.lift().isPresent())
                .isNotEmpty()
                .noneMatch(Shortfall::isFirm)
                .first()
                .asString()
                .startsWith("remark: back-squat: 2 of 3");
    }

    @Test
    void a_shortfall_names_the_muscle_whose_ceiling_binds() {
        SplitTargets targets = blended()
                .setsPerMainLift(SetRange.of(9, 12))
                .setsPerMuscle(VolumeTarget.ofWeeklySets(4, 12))
                .build();
        WeekSplit week = week(4, targets, STANDARD, List.of(ExerciseId.BACK_SQUAT, ExerciseId.DEADLIFT));

        assertThat(week.shortfalls())
                .filteredOn(shortfall -> shortfall.kind() == Shortfall.Kind.WEEKLY_SETS_PER_LIFT)
                .isNotEmpty()
                .allSatisfy(shortfall -> {
                    assertThat(shortfall.bindingMuscle()).contains(Muscle.GLUTES);
                    assertThat(shortfall.bindingLimit()).isEqualTo(12);
                    assertThat(shortfall.text()).endsWith("because glutes may have at most 12 hard sets a week");
                });
    }

    @Test
    void a_week_without_main_lifts_still_trains_every_muscle() {
        WeekSplit week = week(4, blended().build(), STANDARD, List.of());

        assertThat(week.shortfalls()).isEmpty();
        Laws.hold(week, request(4, blended().build(), STANDARD, List.of()));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 7})
    void session_counts_outside_two_to_six_are_refused(int sessions) {
        assertThatThrownBy(() -> week(sessions, blended().build(), STANDARD, LIFTS))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("sessions per week: must be 2 to 6, given " + sessions);
    }

    @Test
    void main_lifts_that_repeat_or_are_too_many_are_refused() {
        List<ExerciseId> twice = List.of(ExerciseId.DEADLIFT, ExerciseId.DEADLIFT);
        assertThatThrownBy(() -> week(3, blended().build(), STANDARD, twice))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("main lifts: must be different lifts, given [deadlift, deadlift]");
        assertThatThrownBy(() -> week(3, blended().build(), STANDARD, Collections.nCopies(9, ExerciseId.DEADLIFT)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("main lifts: must be at most 8, given 9");
    }

    @Test
    void null_arguments_are_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> week(3, null, STANDARD, LIFTS))
                .withMessage("targets");
        assertThatNullPointerException()
                .isThrownBy(() -> week(3, blended().build(), null, LIFTS))
                .withMessage("catalogue");
        assertThatNullPointerException()
                .isThrownBy(() -> week(3, blended().build(), STANDARD, null))
                .withMessage("mainLifts");
    }

    @Test
    void targets_must_be_complete_and_caps_sane() {
        assertThatThrownBy(() -> SplitTargets.builder().build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("sets per slot of MAIN_LIFT: must be stated");
        assertThatThrownBy(() -> blended().setsPerSession(0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("sets per session: must be 1 to 200, given 0");
        assertThatThrownBy(() -> blended().setsPerMusclePerSession(201))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("sets per muscle per session: must be 1 to 200, given 201");
        assertThat(blended().build().floorOf(Muscle.CALVES)).isZero();
        assertThat(blended().build().floorOf(Muscle.CHEST)).isEqualTo(8);
        assertThat(blended().build())
                .hasToString("slots {MAIN_LIFT=3-4, ACCESSORY_COMPOUND=2-4, ISOLATION=2-4}, muscle 8-16 sets/week,"
                        + " lift 5-8 sets/week, 2-3 sessions/week firm, at most 10 per muscle and session,"
                        + " 24 per session");
    }
}
