package dev.prescription.split;

import static dev.prescription.split.SmallWeeks.CURL;
import static dev.prescription.split.SmallWeeks.FLY;
import static dev.prescription.split.SmallWeeks.SQUAT;
import static dev.prescription.split.SmallWeeks.request;
import static dev.prescription.split.SmallWeeks.targets;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.exercise.Muscle;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.selection.TrainingContext;
import dev.prescription.terms.WeekTerms;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a finished week, its sessions, its slots and its volume promise as values. */
class SplitPartsTest {

    private static final WeekTerms TWO = WeekTerms.ofSessions(2);

    private static SplitSlot flies(int sets) {
        return new SplitSlot(FLY, ExerciseRole.ISOLATION, sets);
    }

    @Test
    void a_slot_has_one_to_a_hundred_sets() {
        assertThat(flies(1).sets()).isEqualTo(1);
        assertThat(flies(100)).hasToString("fly 100");
        assertThatThrownBy(() -> flies(101))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("sets: must be 1 to 100, given 101")
                .extracting(SmallWeeks::codeOf)
                .isEqualTo("out-of-range");
        assertThatNullPointerException()
                .isThrownBy(() -> new SplitSlot(null, ExerciseRole.ISOLATION, 2))
                .withMessage("exercise");
        assertThatNullPointerException()
                .isThrownBy(() -> new SplitSlot(FLY, null, 2))
                .withMessage("role");
    }

    @Test
    void a_session_keeps_its_own_slots_and_adds_up_their_sets() {
        List<SplitSlot> slots = new ArrayList<>(List.of(flies(3), new SplitSlot(CURL, ExerciseRole.ISOLATION, 2)));
        SplitSession session = new SplitSession(slots);
        slots.clear();

        assertThat(session.sets()).isEqualTo(5);
        assertThat(new SplitSession(List.of()).sets()).isZero();
        assertThatThrownBy(() -> session.slots().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatNullPointerException()
                .isThrownBy(() -> new SplitSession(null))
                .withMessage("slots");
    }

    @Test
    void a_week_prints_its_sessions_and_then_what_it_lacks() {
        WeekSplit week = WeekSplit.of(request(TWO, targets().setsPerSession(2), FLY));

        assertThat(week.toString().lines())
                .startsWith(
                        "1: fly 2",
                        "2: fly 2",
                        "chest: 4.00 of 6.00 hard sets a week, because sessions may have at most 2 hard sets",
                        "lats: 0.00 of 6.00 hard sets a week, because the catalogue has no exercise for it")
                .hasSize(2 + week.shortfalls().size());
    }

    /** Twelve muscles have a floor; the fly serves the chest, in part, and eleven have nothing and no day. */
    @Test
    void lifts_come_before_muscles_and_sets_before_days_in_what_a_week_lacks() {
        WeekSplit week =
                WeekSplit.of(request(TWO, targets().setsPerSession(2), FLY).withMainLifts(List.of(SQUAT.id())));

        assertThat(week.shortfalls().get(0).subject()).isEqualTo("squat");
        assertThat(week.shortfalls().subList(1, 4))
                .extracting(Shortfall::kind)
                .containsExactly(
                        Shortfall.Kind.WEEKLY_SETS_PER_MUSCLE,
                        Shortfall.Kind.WEEKLY_SETS_PER_MUSCLE,
                        Shortfall.Kind.MUSCLE_FREQUENCY);
        assertThat(week.shortfalls()).hasSize(1 + 1 + 2 * 11);
    }

    @Test
    void weeks_are_equal_where_sessions_shortfalls_and_missed_aims_are() {
        WeekRequest request = request(TWO, targets().setsPerSession(2), FLY);
        WeekTerms emphasis = TWO.withContext(
                TrainingContext.builder().emphasise(Muscle.CHEST).build());
        WeekSplit week = WeekSplit.of(request);

        assertThat(week).isEqualTo(WeekSplit.of(request)).hasSameHashCodeAs(WeekSplit.of(request));
        assertThat(week)
                .as("other sessions")
                .isNotEqualTo(WeekSplit.of(request(TWO, targets().setsPerSession(3), FLY)));
        assertThat(week)
                .as("the same sessions, another lift that is missing")
                .isNotEqualTo(WeekSplit.of(request.withMainLifts(List.of(SQUAT.id()))));
        assertThat(week)
                .as("the same sessions and shortfalls, and an aim that is missed")
                .isNotEqualTo(WeekSplit.of(request.withTerms(emphasis)))
                .isNotEqualTo(week.toString());
        assertThat(week.hashCode())
                .isNotEqualTo(WeekSplit.of(request.withTerms(emphasis)).hashCode());
    }

    @Test
    void what_a_week_hands_out_cannot_change_it() {
        WeekSplit week = WeekSplit.of(request(TWO, targets(), FLY));

        assertThatThrownBy(() -> week.sessions().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> week.shortfalls().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatNullPointerException().isThrownBy(() -> WeekSplit.of(null)).withMessage("request");
    }

    @Test
    void a_volume_keeps_its_own_sessions_and_names_what_is_null() {
        List<SplitSession> sessions = new ArrayList<>(List.of(new SplitSession(List.of(flies(3)))));
        WeeklyVolume volume = WeeklyVolume.of(sessions);
        sessions.clear();

        assertThat(volume.directSetsOf(FLY.id())).isEqualTo(3);
        assertThatNullPointerException().isThrownBy(() -> WeeklyVolume.of(null)).withMessage("sessions");
        assertThatNullPointerException()
                .isThrownBy(() -> volume.hundredthsOf(null))
                .withMessage("muscle");
        assertThatNullPointerException()
                .isThrownBy(() -> volume.hundredthsOf(null, 0))
                .withMessage("muscle");
        assertThatNullPointerException()
                .isThrownBy(() -> volume.sessionsOf((Muscle) null))
                .withMessage("muscle");
        assertThatNullPointerException()
                .isThrownBy(() -> volume.sessionsOf((ExerciseId) null))
                .withMessage("lift");
        assertThatNullPointerException()
                .isThrownBy(() -> volume.directSetsOf(null))
                .withMessage("lift");
        assertThatNullPointerException()
                .isThrownBy(() -> volume.directSetsOf(null, 0))
                .withMessage("lift");
    }
}
