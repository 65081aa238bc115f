package dev.prescription.split;

import static dev.prescription.split.SmallWeeks.FLY;
import static dev.prescription.split.SmallWeeks.PRESS;
import static dev.prescription.split.SmallWeeks.SQUAT;
import static dev.prescription.split.SmallWeeks.exercise;
import static dev.prescription.split.SmallWeeks.request;
import static dev.prescription.split.SmallWeeks.targets;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.exercise.Muscle;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.SetRange;
import dev.prescription.selection.TrainingContext;
import dev.prescription.split.WeekRequest.SetTime;
import dev.prescription.terms.SessionPace;
import dev.prescription.terms.WeekTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeekRequestTest {

    private static final WeekTerms TWO = WeekTerms.ofSessions(2);
    private static final WeekRequest REQUEST = request(TWO, targets(), List.of(SQUAT), SQUAT, PRESS, FLY);

    private static List<ExerciseId> lifts(int count) {
        return IntStream.range(0, count)
                .mapToObj(each -> ExerciseId.of("lift-" + each))
                .toList();
    }

    @Test
    void eight_main_lifts_are_as_many_as_there_may_be() {
        assertThat(REQUEST.withMainLifts(lifts(8)).mainLifts()).hasSize(8);
        assertThatThrownBy(() -> REQUEST.withMainLifts(lifts(9)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("main lifts: must be at most 8, given 9")
                .extracting(SmallWeeks::codeOf)
                .isEqualTo("out-of-range");
        assertThatThrownBy(() -> REQUEST.withMainLifts(List.of(SQUAT.id(), FLY.id(), SQUAT.id())))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("main lifts: must be different lifts, given [squat, fly, squat]")
                .extracting(SmallWeeks::codeOf)
                .isEqualTo("duplicate");
    }

    @Test
    void other_terms_and_other_lifts_leave_the_rest_as_it_was() {
        SetTime slow = new SetTime(5, 300);
        WeekTerms three = WeekTerms.ofSessions(3);

        WeekRequest other = REQUEST.withSetTime(ExerciseRole.MAIN_LIFT, slow)
                .withTerms(three)
                .withMainLifts(List.of(PRESS.id(), SQUAT.id()));

        assertThat(other.terms()).isEqualTo(three);
        assertThat(other.mainLifts()).containsExactly(PRESS.id(), SQUAT.id());
        assertThat(other.setTime(ExerciseRole.MAIN_LIFT)).isEqualTo(slow);
        assertThat(other.setTime(ExerciseRole.ISOLATION)).isEqualTo(new SetTime(10, 120));
        assertThat(other.targets()).isSameAs(REQUEST.targets());
        assertThat(other.exercises()).containsExactly(SQUAT, PRESS, FLY);
        assertThat(other.pace()).isEqualTo(SessionPace.standard());
        assertThat(REQUEST.terms()).as("the first is as it was").isEqualTo(TWO);
        assertThat(REQUEST.setTime(ExerciseRole.MAIN_LIFT)).isEqualTo(new SetTime(10, 120));
    }

    @Test
    void what_was_handed_in_and_out_cannot_change_the_request() {
        List<ExerciseId> lifts = new ArrayList<>(List.of(SQUAT.id()));
        WeekRequest request = REQUEST.withMainLifts(lifts);
        lifts.clear();

        assertThat(request.mainLifts()).containsExactly(SQUAT.id());
        assertThatThrownBy(() -> request.mainLifts().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> request.exercises().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    /** A row for the rear deltoids is a compound movement and yet small work; whoever is a main lift is that first. */
    @Test
    void an_exercise_is_a_main_lift_where_named_else_a_compound_for_a_large_muscle_or_isolation() {
        Exercise smallRow =
                exercise("small-row", MovementPattern.HORIZONTAL_PULL, Muscle.SIDE_DELTOIDS, Muscle.REAR_DELTOIDS);
        Exercise row = smallRow.toBuilder().indirect(Muscle.LATS).build();
        Exercise largeRow = exercise("large-row", MovementPattern.HORIZONTAL_PULL, Muscle.LATS, Muscle.REAR_DELTOIDS);
        WeekRequest request = request(TWO, targets(), List.of(SQUAT), SQUAT, PRESS, FLY, row, largeRow);

        assertThat(request.roleOf(SQUAT.id())).isEqualTo(ExerciseRole.MAIN_LIFT);
        assertThat(request.roleOf(PRESS.id())).isEqualTo(ExerciseRole.ACCESSORY_COMPOUND);
        assertThat(request.roleOf(largeRow.id())).isEqualTo(ExerciseRole.ACCESSORY_COMPOUND);
        assertThat(request.roleOf(row.id()))
                .as("the lats are not trained directly")
                .isEqualTo(ExerciseRole.ISOLATION);
        assertThat(request.roleOf(FLY.id())).isEqualTo(ExerciseRole.ISOLATION);
        assertThat(request.find(FLY.id())).contains(FLY);
        assertThat(request.find(ExerciseId.of("log-press"))).isEmpty();
    }

    /** Warm-up 300 s; squats 3 x 15 s and twice 180 s of rest; 120 s to change; lunges both sides 2 x 60 s and 60 s of rest. */
    @Test
    void a_session_lasts_its_warm_up_its_sets_the_rests_between_them_and_the_changes() {
        Exercise lunge = exercise("lunge", MovementPattern.LUNGE, Muscle.GLUTES).toBuilder()
                .unilateral(true)
                .build();
        WeekRequest request = request(TWO.withMinutes(45), targets(), List.of(SQUAT), SQUAT, lunge)
                .withSetTime(ExerciseRole.MAIN_LIFT, new SetTime(5, 180))
                .withSetTime(ExerciseRole.ACCESSORY_COMPOUND, new SetTime(10, 60));
        SplitSlot squats = new SplitSlot(SQUAT, ExerciseRole.MAIN_LIFT, 3);
        SplitSlot lunges = new SplitSlot(lunge, ExerciseRole.ACCESSORY_COMPOUND, 2);

        assertThat(request.secondsOfSet(squats)).isEqualTo(15 + 180);
        assertThat(request.secondsOfSet(lunges)).isEqualTo(60 + 60);
        assertThat(request.secondsOf(new SplitSession(List.of(squats)))).isEqualTo(300 + 45 + 360);
        assertThat(request.secondsOf(new SplitSession(List.of(squats, lunges))))
                .isEqualTo(300 + 45 + 360 + 120 + 120 + 60);
        assertThat(request.secondsOf(new SplitSession(List.of()))).isZero();
        assertThat(request.secondsPerSession()).isEqualTo(2_700);
        assertThat(REQUEST.secondsPerSession()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void an_optional_muscle_has_a_floor_where_it_is_emphasised() {
        WeekRequest calves = REQUEST.withTerms(TWO.withContext(
                TrainingContext.builder().emphasise(Muscle.CALVES).build()));

        assertThat(REQUEST.floorOf(Muscle.CALVES)).isZero();
        assertThat(calves.floorOf(Muscle.CALVES)).isEqualTo(6);
        assertThat(calves.floorOf(Muscle.NECK)).isZero();
        assertThat(calves.floorOf(Muscle.CHEST)).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3_601})
    void set_times_outside_an_hour_are_refused(int value) {
        assertThat(new SetTime(0, 3_600).restSeconds()).isEqualTo(3_600);
        assertThat(new SetTime(3_600, 0).reps()).isEqualTo(3_600);
        assertThatThrownBy(() -> new SetTime(value, 60))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("reps: must be 0 to 3600, given " + value);
        assertThatThrownBy(() -> new SetTime(8, value))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("rest: must be 0 to 3600, given " + value)
                .extracting(SmallWeeks::codeOf)
                .isEqualTo("out-of-range");
    }

    @Test
    void null_arguments_are_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> WeekRequest.of(null, targets().build(), Catalogue.standard(), List.of()))
                .withMessage("terms");
        assertThatNullPointerException()
                .isThrownBy(() -> REQUEST.withTerms(null))
                .withMessage("terms");
        assertThatNullPointerException()
                .isThrownBy(() -> REQUEST.withMainLifts(null))
                .withMessage("mainLifts");
        assertThatNullPointerException()
                .isThrownBy(() -> REQUEST.withSetTime(null, new SetTime(8, 60)))
                .withMessage("role");
        assertThatNullPointerException()
                .isThrownBy(() -> REQUEST.withSetTime(ExerciseRole.ISOLATION, null))
                .withMessage("time");
        assertThatNullPointerException().isThrownBy(() -> REQUEST.setTime(null)).withMessage("role");
    }

    @Test
    void a_request_prints_terms_targets_and_lifts() {
        SplitTargets targets = targets()
                .setsPerMainLift(SetRange.of(3, 8))
                .frequencyIsFirm(false)
                .build();

        assertThat(WeekRequest.of(TWO, targets, Catalogue.standard(), List.of(ExerciseId.DEADLIFT)))
                .hasToString(TWO + "; " + targets + "; [deadlift]");
    }
}
