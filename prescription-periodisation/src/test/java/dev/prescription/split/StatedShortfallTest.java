package dev.prescription.split;

import static dev.prescription.split.ShortfallTest.ofLift;
import static dev.prescription.split.ShortfallTest.ofMuscle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.Muscle;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.split.Shortfall.Kind;
import dev.prescription.terms.WeekTerms;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be stated of a shortfall that was found before, and what contradicts itself. */
class StatedShortfallTest {

    @Test
    void a_stored_shortfall_equals_the_one_that_was_found() {
        Shortfall found = WeekSplit.of(SmallWeeks.request(
                        WeekTerms.ofSessions(2).withMinutes(10), SmallWeeks.targets(), SmallWeeks.FLY))
                .shortfalls()
                .get(0);

        Shortfall stored = Shortfall.stated(
                found.kind(),
                found.muscle(),
                found.lift(),
                found.wanted(),
                found.given(),
                found.isFirm(),
                found.because(),
                found.bindingMuscle(),
                found.bindingLimit());

        assertThat(stored).isEqualTo(found).hasSameHashCodeAs(found).hasToString(found.toString());
    }

    @Test
    void both_or_neither_of_muscle_and_lift_are_refused() {
        for (boolean isBoth : new boolean[] {true, false}) {
            assertThatThrownBy(() -> Shortfall.stated(
                            Kind.LIFT_FREQUENCY,
                            Optional.of(Muscle.CHEST).filter(muscle -> isBoth),
                            Optional.of(ExerciseId.DEADLIFT).filter(lift -> isBoth),
                            2,
                            1,
                            true,
                            BindingConstraint.STYLE,
                            Optional.empty(),
                            0))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("shortfall: must name a muscle or a lift, given both or neither")
                    .extracting(SmallWeeks::codeOf)
                    .isEqualTo("missing");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 2, 3})
    void what_does_not_fall_short_is_refused(int given) {
        assertThatThrownBy(() -> ofLift(Kind.LIFT_FREQUENCY, "deadlift", 2, given, BindingConstraint.MINUTES, 30))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("given: must be 0 or more and below 2, given " + given)
                .extracting(SmallWeeks::codeOf)
                .isEqualTo("out-of-range");
    }

    @Test
    void a_kind_of_the_other_subject_is_refused() {
        assertThatThrownBy(() -> ofMuscle(Kind.LIFT_FREQUENCY, Muscle.CHEST, 2, 1, true, Muscle.CHEST))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("kind: must be of a muscle, given LIFT_FREQUENCY")
                .extracting(SmallWeeks::codeOf)
                .isEqualTo("contradictory");
        assertThatThrownBy(() -> ofLift(Kind.MUSCLE_FREQUENCY, "deadlift", 2, 1, BindingConstraint.STYLE, 0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("kind: must be of a lift, given MUSCLE_FREQUENCY");
        assertThatThrownBy(() -> ofLift(Kind.WEEKLY_SETS_PER_MUSCLE, "deadlift", 2, 1, BindingConstraint.STYLE, 0))
                .hasMessage("kind: must be of a lift, given WEEKLY_SETS_PER_MUSCLE");
    }

    /** Else it would read "because  may have at most 12 hard sets a week". */
    @Test
    void a_limit_of_a_muscle_names_it_and_no_other_limit_does() {
        assertThatThrownBy(() ->
                        ofLift(Kind.LIFT_FREQUENCY, "deadlift", 2, 1, BindingConstraint.WEEKLY_SETS_PER_MUSCLE, 12))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("binding muscle: must be named for WEEKLY_SETS_PER_MUSCLE")
                .extracting(SmallWeeks::codeOf)
                .isEqualTo("missing");
        assertThatThrownBy(() -> Shortfall.stated(
                        Kind.MUSCLE_FREQUENCY,
                        Optional.of(Muscle.CHEST),
                        Optional.empty(),
                        2,
                        1,
                        true,
                        BindingConstraint.MINUTES,
                        Optional.of(Muscle.CHEST),
                        30))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("binding muscle: must be empty for MINUTES, given chest")
                .extracting(SmallWeeks::codeOf)
                .isEqualTo("contradictory");
        assertThatThrownBy(() -> ofLift(Kind.LIFT_FREQUENCY, "deadlift", 2, 1, BindingConstraint.MINUTES, -1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("binding limit: must be 0 or more, given -1")
                .extracting(SmallWeeks::codeOf)
                .isEqualTo("out-of-range");
    }

    @Test
    void missing_kinds_and_constraints_are_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> ofLift(null, "deadlift", 2, 1, BindingConstraint.MINUTES, 30))
                .withMessage("kind");
        assertThatNullPointerException()
                .isThrownBy(() -> ofLift(Kind.LIFT_FREQUENCY, "deadlift", 2, 1, null, 30))
                .withMessage("because");
    }
}
