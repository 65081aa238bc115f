package dev.prescription.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.Muscle;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.split.Shortfall.Kind;
import dev.prescription.terms.WeekTerms;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortfallTest {

    private static Shortfall ofMuscle(Kind kind, Muscle muscle, int wanted, int given, boolean isFirm, Muscle cap) {
        return Shortfall.stated(
                kind,
                Optional.of(muscle),
                Optional.empty(),
                wanted,
                given,
                isFirm,
                BindingConstraint.WEEKLY_SETS_PER_MUSCLE,
                Optional.of(cap),
                12);
    }

    private static Shortfall chest() {
        return ofMuscle(Kind.WEEKLY_SETS_PER_MUSCLE, Muscle.CHEST, 800, 650, true, Muscle.TRICEPS);
    }

    private static Shortfall ofLift(
            Kind kind, String lift, int wanted, int given, BindingConstraint because, int limit) {
        return Shortfall.stated(
                kind,
                Optional.empty(),
                Optional.of(ExerciseId.of(lift)),
                wanted,
                given,
                true,
                because,
                Optional.empty(),
                limit);
    }

    @Test
    void a_shortfall_of_a_muscle_says_what_is_missing_and_what_stands_in_the_way() {
        Shortfall chest = chest();

        assertThat(chest.muscle()).contains(Muscle.CHEST);
        assertThat(chest.lift()).isEmpty();
        assertThat(chest.bindingMuscle()).contains(Muscle.TRICEPS);
        assertThat(chest.bindingLimit()).isEqualTo(12);
        assertThat(chest.subject()).isEqualTo("chest");
        assertThat(chest.sentence())
                .isEqualTo("6.50 of 8.00 hard sets a week, because triceps may have at most 12 hard sets a week");
        assertThat(chest)
                .hasToString("chest: " + chest.sentence())
                .extracting(Shortfall::text)
                .isEqualTo(chest + "");
    }

    @Test
    void a_shortfall_of_a_lift_speaks_of_the_lift_and_of_whole_sessions() {
        Shortfall once = ofLift(Kind.LIFT_FREQUENCY, "deadlift", 2, 1, BindingConstraint.SESSIONS_PER_WEEK, 1);
        Shortfall never = ofLift(Kind.LIFT_FREQUENCY, "deadlift", 1, 0, BindingConstraint.EQUIPMENT, 0);

        assertThat(once.lift()).contains(ExerciseId.DEADLIFT);
        assertThat(once.muscle()).isEmpty();
        assertThat(once.bindingMuscle()).isEmpty();
        assertThat(once).hasToString("deadlift: 1 of 2 sessions a week, because the week has only 1 session");
        assertThat(never).hasToString("deadlift: 0 of 1 session a week, because the equipment for it is not at hand");
    }

    @Test
    void what_is_not_firm_is_called_a_remark_and_reads_the_same() {
        Shortfall firm = ofMuscle(Kind.MUSCLE_FREQUENCY, Muscle.CHEST, 2, 1, true, Muscle.CHEST);
        Shortfall loose = ofMuscle(Kind.MUSCLE_FREQUENCY, Muscle.CHEST, 2, 1, false, Muscle.CHEST);

        assertThat(loose.isFirm()).isFalse();
        assertThat(loose.text()).isEqualTo(firm.text());
        assertThat(loose).hasToString("remark: " + firm).isNotEqualTo(firm);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00", "5, 0.05", "10, 0.10", "50, 0.50", "99, 0.99", "105, 1.05", "1110, 11.10"})
    void sets_are_told_with_two_places(int hundredths, String told) {
        Shortfall shortfall =
                ofLift(Kind.WEEKLY_SETS_PER_LIFT, "deadlift", 2000, hundredths, BindingConstraint.STYLE, 0);

        assertThat(shortfall.sentence()).startsWith(told + " of 20.00 hard sets a week");
    }

    @Test
    void shortfalls_are_equal_where_every_part_is() {
        List<Shortfall> others = List.of(
                ofMuscle(Kind.MUSCLE_FREQUENCY, Muscle.CHEST, 800, 650, true, Muscle.TRICEPS),
                ofMuscle(Kind.WEEKLY_SETS_PER_MUSCLE, Muscle.LATS, 800, 650, true, Muscle.TRICEPS),
                ofMuscle(Kind.WEEKLY_SETS_PER_MUSCLE, Muscle.CHEST, 850, 650, true, Muscle.TRICEPS),
                ofMuscle(Kind.WEEKLY_SETS_PER_MUSCLE, Muscle.CHEST, 800, 600, true, Muscle.TRICEPS),
                ofMuscle(Kind.WEEKLY_SETS_PER_MUSCLE, Muscle.CHEST, 800, 650, false, Muscle.TRICEPS),
                ofMuscle(Kind.WEEKLY_SETS_PER_MUSCLE, Muscle.CHEST, 800, 650, true, Muscle.CHEST),
                ofLift(Kind.WEEKLY_SETS_PER_LIFT, "deadlift", 800, 600, BindingConstraint.MINUTES, 30),
                ofLift(Kind.WEEKLY_SETS_PER_LIFT, "bench-press", 800, 600, BindingConstraint.MINUTES, 30),
                ofLift(Kind.WEEKLY_SETS_PER_LIFT, "deadlift", 800, 600, BindingConstraint.MINUTES, 45),
                ofLift(Kind.WEEKLY_SETS_PER_LIFT, "deadlift", 800, 600, BindingConstraint.SETS_PER_SESSION, 30));

        assertThat(chest()).isEqualTo(chest()).hasSameHashCodeAs(chest()).isNotEqualTo(chest().text());
        assertThat(others).doesNotHaveDuplicates().doesNotContain(chest());
        assertThat(others.stream().map(Shortfall::hashCode)).doesNotHaveDuplicates();
    }

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
                    .hasFieldOrPropertyWithValue("code", "missing");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 2, 3})
    void what_does_not_fall_short_is_refused(int given) {
        assertThatThrownBy(() -> ofLift(Kind.LIFT_FREQUENCY, "deadlift", 2, given, BindingConstraint.MINUTES, 30))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("given: must be 0 or more and below 2, given " + given)
                .hasFieldOrPropertyWithValue("code", "out-of-range");
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
