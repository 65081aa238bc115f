package dev.prescription.split;

import static dev.prescription.split.SmallWeeks.CURL;
import static dev.prescription.split.SmallWeeks.FLY;
import static dev.prescription.split.SmallWeeks.SQUAT;
import static dev.prescription.split.SmallWeeks.exercise;
import static dev.prescription.split.SmallWeeks.request;
import static dev.prescription.split.SmallWeeks.said;
import static dev.prescription.split.SmallWeeks.targets;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.exercise.Muscle;
import dev.prescription.quantity.FrequencyTarget;
import dev.prescription.quantity.SetRange;
import dev.prescription.quantity.VolumeTarget;
import dev.prescription.terms.SessionFocus;
import dev.prescription.terms.SplitStyle;
import dev.prescription.terms.WeekTerms;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which limit is named, in weeks where one alone stands in the way of the next set or session. */
class BindingConstraintTest {

    private static final WeekTerms TWO = WeekTerms.ofSessions(2);
    private static final WeekTerms THREE = WeekTerms.ofSessions(3);

    /** Two sets take 480 s: five minutes of warm-up, a minute of work and two of rest between; three would take 630 s. */
    @Test
    void minutes_are_named_in_minutes() {
        WeekRequest request = request(TWO.withMinutes(10), targets(), FLY);

        assertThat(WeekSplit.of(request).shortfalls())
                .filteredOn(shortfall -> shortfall.subject().equals("chest"))
                .singleElement()
                .satisfies(shortfall -> {
                    assertThat(shortfall.kind()).isEqualTo(Shortfall.Kind.WEEKLY_SETS_PER_MUSCLE);
                    assertThat(shortfall.wanted()).isEqualTo(600);
                    assertThat(shortfall.given()).isEqualTo(400);
                    assertThat(shortfall.isFirm()).isTrue();
                    assertThat(shortfall.because()).isEqualTo(BindingConstraint.MINUTES);
                    assertThat(shortfall.bindingLimit()).isEqualTo(10);
                    assertThat(shortfall.bindingMuscle()).isEmpty();
                })
                .hasToString("chest: 4.00 of 6.00 hard sets a week, because sessions may last at most 10 min");
    }

    @Test
    void full_sessions_are_named() {
        assertThat(said(request(TWO, targets().setsPerSession(2), FLY), "chest"))
                .containsExactly("chest: 4.00 of 6.00 hard sets a week, because sessions may have at most 2 hard sets");
    }

    @Test
    void full_slots_are_named() {
        assertThat(said(request(TWO, targets().setsPerSlot(ExerciseRole.ISOLATION, SetRange.of(1, 2)), FLY), "chest"))
                .containsExactly(
                        "chest: 4.00 of 6.00 hard sets a week, because a slot of that role may have at most 2 sets");
    }

    /** Eight exercises of one set fill a session; ten more stand outside, more than the eight whose slots are full. */
    @Test
    void the_most_exercises_of_a_session_are_named() {
        Exercise[] flies = IntStream.rangeClosed(1, 18)
                .mapToObj(each -> exercise("fly-" + each, MovementPattern.CHEST_FLY, Muscle.CHEST))
                .toArray(Exercise[]::new);
        SplitTargetsBuilder targets = targets()
                .setsPerSlot(ExerciseRole.ISOLATION, SetRange.of(1, 1))
                .setsPerMuscle(VolumeTarget.ofWeeklySets(17, 20));

        assertThat(said(request(TWO, targets, flies), "chest"))
                .containsExactly(
                        "chest: 16.00 of 17.00 hard sets a week, because sessions may have at most 8 exercises");
    }

    @Test
    void the_muscles_own_cap_in_a_session_is_named() {
        WeekRequest request = request(TWO, targets().setsPerMusclePerSession(2), FLY);

        assertThat(said(request, "chest"))
                .containsExactly("chest: 4.00 of 6.00 hard sets a week, because chest may have at most 2 hard sets a"
                        + " session");
        assertThat(WeekSplit.of(request).shortfalls().get(0).bindingMuscle()).contains(Muscle.CHEST);
    }

    /** A dip gives the triceps one set and the chest half of one: four dips fill the triceps and give the chest two sets. */
    @Test
    void the_ceiling_of_a_muscle_trained_along_with_it_is_named() {
        Exercise dip = exercise("dip", MovementPattern.ELBOW_EXTENSION, Muscle.TRICEPS).toBuilder()
                .indirect(Muscle.CHEST)
                .build();
        WeekRequest request = request(TWO, targets().setsPerMuscle(VolumeTarget.ofWeeklySets(4, 4)), dip);

        assertThat(said(request, "chest"))
                .containsExactly("chest: 2.00 of 4.00 hard sets a week, because triceps may have at most 4 hard sets a"
                        + " week");
        assertThat(said(request, "triceps")).isEmpty();
    }

    /** Two sessions of arms keep the fly out, one of chest has its four sets of it: two against one. */
    @Test
    void sessions_meant_for_something_else_are_named_where_most_are() {
        assertThat(said(flyOnceIn(SessionFocus.CHEST, SessionFocus.ARMS, SessionFocus.ARMS), "chest"))
                .containsExactly("chest: 4.00 of 6.00 hard sets a week, because the sessions with room for it are for"
                        + " something else");
    }

    @Test
    void of_two_limits_that_bind_as_often_the_one_met_first_is_named() {
        assertThat(said(flyOnceIn(SessionFocus.CHEST, SessionFocus.ARMS), "chest"))
                .containsExactly(
                        "chest: 4.00 of 6.00 hard sets a week, because a slot of that role may have at most 4 sets");
        assertThat(said(flyOnceIn(SessionFocus.ARMS, SessionFocus.CHEST), "chest"))
                .containsExactly("chest: 4.00 of 6.00 hard sets a week, because the sessions with room for it are for"
                        + " something else");
    }

    private static WeekRequest flyOnceIn(SessionFocus... sessions) {
        WeekTerms terms = WeekTerms.ofSessions(sessions.length).withStyle(SplitStyle.custom(List.of(sessions)));
        return request(terms, targets(), FLY, CURL);
    }

    /**
     * Both sessions of chest are full in their slot and as a whole, which is two limits for each further set; in the one of
     * arms the focus alone keeps it out. Met less often, but lifting it would help.
     */
    @Test
    void what_stands_alone_in_the_way_is_named_before_what_is_met_more_often() {
        WeekTerms terms =
                THREE.withStyle(SplitStyle.custom(List.of(SessionFocus.CHEST, SessionFocus.CHEST, SessionFocus.ARMS)));
        SplitTargetsBuilder targets =
                targets().setsPerSlot(ExerciseRole.ISOLATION, SetRange.of(2, 2)).setsPerSession(2);

        assertThat(said(request(terms, targets, FLY), "chest"))
                .containsExactly("chest: 4.00 of 6.00 hard sets a week, because the sessions with room for it are for"
                        + " something else");
    }

    /** Three sets in the first session are the fewest of a slot; three more in the second would be six of at most four. */
    @Test
    void the_most_weekly_sets_of_a_lift_keep_it_from_a_second_session() {
        SplitTargetsBuilder targets =
                targets().setsPerMainLift(SetRange.of(4, 4)).frequency(FrequencyTarget.ofSessionsPerWeek(2, 3));

        assertThat(said(request(TWO, targets, List.of(SQUAT), SQUAT), "squat"))
                .containsExactly("squat: 1 of 2 sessions a week, because a main lift may have at most 4 sets a week");
    }

    /** The one slot it may have is full, in one session; in the two others only its frequency is in the way. */
    @Test
    void the_highest_frequency_of_a_lift_keeps_it_from_more_sets() {
        SplitTargetsBuilder targets =
                targets().setsPerMainLift(SetRange.of(6, 8)).frequency(FrequencyTarget.exactlySessionsPerWeek(1));

        assertThat(said(request(THREE, targets, List.of(SQUAT), SQUAT), "squat"))
                .containsExactly(
                        "squat: 4.00 of 6.00 hard sets a week, because a main lift may be trained at most 1 time a week");
    }
}
