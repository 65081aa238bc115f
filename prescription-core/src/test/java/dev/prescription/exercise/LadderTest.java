package dev.prescription.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.prescription.quantity.InvalidValueException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTest {

    private static final Catalogue STANDARD = Catalogue.standard();

    private static Ladder ladder(String... slugs) {
        return new Ladder("own", Arrays.stream(slugs).map(ExerciseId::of).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "push-up, knee-push-up, decline-push-up",
        "pull-up, negative-pull-up, archer-pull-up",
        "pistol-squat, box-pistol-squat, kettlebell-pistol-squat",
        "dip, assisted-dip, ring-dip",
        "single-leg-romanian-deadlift, bodyweight-single-leg-deadlift, single-leg-barbell-deadlift",
        "power-clean, hang-power-clean, hang-clean",
        "hanging-leg-raise, hanging-knee-raise, toes-to-bar"
    })
    void should_name_the_next_rung_down_and_up_first(String exercise, String down, String up) {
        assertThat(STANDARD.easierThan(ExerciseId.of(exercise)).get(0)).hasToString(down);
        assertThat(STANDARD.harderThan(ExerciseId.of(exercise)).get(0)).hasToString(up);
    }

    @Test
    void should_name_nothing_beyond_the_ends_or_off_the_ladders() {
        assertThat(STANDARD.easierThan(ExerciseId.of("incline-push-up"))).isEmpty();
        assertThat(STANDARD.harderThan(ExerciseId.of("one-arm-push-up"))).isEmpty();
        assertThat(STANDARD.easierThan(ExerciseId.of("leg-extension"))).isEmpty();
        assertThat(STANDARD.harderThan(ExerciseId.of("leg-extension"))).isEmpty();
    }

    @Test
    void should_gather_all_ladders_an_exercise_stands_on() {
        assertThat(STANDARD.easierThan(ExerciseId.of("pull-up")).stream().map(Exercise::toString))
                .containsExactly(
                        "negative-pull-up",
                        "band-assisted-pull-up",
                        "jumping-pull-up",
                        "assisted-pull-up",
                        "lat-pulldown");
        assertThat(STANDARD.harderThan(ExerciseId.of("pull-up")).stream().map(Exercise::toString))
                .containsExactly("archer-pull-up", "one-arm-chin-up", "muscle-up");
    }

    /** By a search of its own: nothing is reached from itself by going up. */
    @Test
    void should_have_ladders_that_lead_up_only() {
        assertThat(STANDARD.ladders()).hasSizeGreaterThan(20);
        for (Ladder ladder : STANDARD.ladders()) {
            for (ExerciseId start : ladder.rungs()) {
                Set<ExerciseId> above = new HashSet<>();
                Deque<ExerciseId> open = new ArrayDeque<>(List.of(start));
                while (!open.isEmpty()) {
                    for (Exercise harder : STANDARD.harderThan(open.pop())) {
                        if (above.add(harder.id())) {
                            open.push(harder.id());
                        }
                    }
                }
                assertThat(above).as("above %s on %s", start, ladder.name()).doesNotContain(start);
            }
        }
    }

    @Test
    void should_keep_its_rungs_within_a_ladder_to_one_prime_mover_and_never_ask_for_less_skill_two_rungs_up() {
        for (Ladder ladder : STANDARD.ladders()) {
            Exercise top = STANDARD.get(ladder.rungs().get(ladder.rungs().size() - 1));
            for (ExerciseId id : ladder.rungs()) {
                Exercise rung = STANDARD.get(id);
                assertThat(rung.muscles().stream().anyMatch(muscle -> top.shareOf(muscle) > 0))
                        .as("%s trains what %s trains", id, top)
                        .isTrue();
                assertThat(rung.skill()).as("%s below %s", id, top).isLessThanOrEqualTo(top.skill());
            }
        }
    }

    @Test
    void should_take_a_callers_ladder_and_refuse_one_that_contradicts() {
        Ladder own = ladder("leg-press", "hack-squat", "back-squat");
        Catalogue larger = STANDARD.with(own);

        assertThat(larger.edition()).isEqualTo("2026.2+1");
        assertThat(larger).isNotEqualTo(STANDARD).isEqualTo(STANDARD.with(own));
        assertThat(larger.harderThan(ExerciseId.of("leg-press")).stream().map(Exercise::toString))
                .containsExactly("hack-squat", "back-squat");
        assertThat(own).hasToString("own: leg-press < hack-squat < back-squat");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> STANDARD.with(ladder("pull-up", "lat-pulldown")))
                .satisfies(e -> assertThat(e.code()).isEqualTo("contradiction"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> STANDARD.with(ladder("pull-up", "plank")))
                .satisfies(e -> assertThat(e.code()).isEqualTo("unknown"));
    }

    @Test
    void should_refuse_what_is_no_ladder() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ladder("dip"))
                .satisfies(e -> assertThat(e.code()).isEqualTo("missing"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ladder("dip", "push-up", "dip"))
                .satisfies(e -> assertThat(e.code()).isEqualTo("duplicate"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Ladder(" ", List.of(ExerciseId.of("dip"), ExerciseId.of("push-up"))))
                .satisfies(e -> assertThat(e.code()).isEqualTo("malformed"));
        assertThatNullPointerException()
                .isThrownBy(() -> new Ladder("own", null))
                .withMessage("rungs");
        assertThatNullPointerException()
                .isThrownBy(() -> STANDARD.easierThan(null))
                .withMessage("exercise");
    }

    @Test
    void should_make_a_catalogue_of_ones_own() {
        Exercise dip = STANDARD.get(ExerciseId.of("dip"));
        Catalogue club = Catalogue.of("club 2026", List.of(dip));

        assertThat(club)
                .hasToString("catalogue club 2026, 1 exercises")
                .isEqualTo(Catalogue.of("club 2026", List.of(dip)));
        assertThat(club.ladders()).isEmpty();
        assertThat(club.findByName("parallel bar dips")).contains(dip);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Catalogue.of(" ", List.of(dip)))
                .satisfies(e -> assertThat(e.code()).isEqualTo("malformed"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Catalogue.of("twice", List.of(dip, dip)))
                .satisfies(e -> assertThat(e.code()).isEqualTo("duplicate"));
    }
}
