package dev.prescription.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.decision.Standing.Kind;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where an exercise stands: the numbers a standing takes, what a new basis forgets, and what a log shows of it. */
class StandingTest {

    private static final Standing AT_100 = Standing.start(Kind.WORKING_LOAD, Optional.of(Load.ofKilograms(100)));
    private static final Standing UNKNOWN = Standing.start(Kind.WORKING_LOAD, Optional.empty());

    private static Standing of(int reps, int sets, int stage, int misses, int successes) {
        return new Standing(Kind.TRAINING_MAX, Optional.empty(), reps, sets, stage, misses, successes);
    }

    @ParameterizedTest
    @CsvSource({
        "reps,      101,    0,    0,    0,    0, must be 0 to 100",
        "reps,       -1,    0,    0,    0,    0, must be 0 to 100",
        "sets,        0,  101,    0,    0,    0, must be 0 to 100",
        "sets,        0,   -1,    0,    0,    0, must be 0 to 100",
        "stage,       0,    0, 1001,    0,    0, must be 0 to 1000",
        "stage,       0,    0,   -1,    0,    0, must be 0 to 1000",
        "misses,      0,    0,    0, 1001,    0, must be 0 to 1000",
        "misses,      0,    0,    0,   -1,    0, must be 0 to 1000",
        "successes,   0,    0,    0,    0, 1001, must be 0 to 1000",
        "successes,   0,    0,    0,    0,   -1, must be 0 to 1000"
    })
    void a_number_out_of_its_range_is_refused_by_name(
            String parameter, int reps, int sets, int stage, int misses, int successes, String rule) {
        assertThatThrownBy(() -> of(reps, sets, stage, misses, successes))
                .isInstanceOfSatisfying(InvalidValueException.class, refusal -> {
                    assertThat(refusal.parameter()).isEqualTo(parameter);
                    assertThat(refusal.rule()).isEqualTo(rule);
                    assertThat(refusal.code()).isEqualTo("out-of-range");
                });
    }

    @Test
    void numbers_at_the_ends_of_their_ranges_are_taken_and_counts_stop_there() {
        Standing full = of(100, 100, 1_000, 1_000, 1_000);

        assertThat(full.counting(1_001, 2_000)).isEqualTo(full);
        assertThat(full.counting(3, 4).misses()).isEqualTo(3);
        assertThat(full.counting(3, 4).successes()).isEqualTo(4);
    }

    @Test
    void a_new_basis_forgets_misses_and_successes_and_keeps_the_rest() {
        Standing before = AT_100.withReps(8).withSets(4).withStage(2).counting(2, 1);

        Standing after = before.withBasis(Load.ofKilograms(90));
        assertThat(after).isEqualTo(new Standing(Kind.WORKING_LOAD, Optional.of(Load.ofKilograms(90)), 8, 4, 2, 0, 0));
    }

    @Test
    void only_a_known_basis_is_heavier_and_only_than_a_known_one() {
        Standing at102 = AT_100.withBasis(Load.ofKilograms(102.5));

        assertThat(at102.isHeavierThan(AT_100)).isTrue();
        assertThat(AT_100.isHeavierThan(at102)).isFalse();
        assertThat(AT_100.isHeavierThan(AT_100)).isFalse();
        assertThat(AT_100.isHeavierThan(UNKNOWN)).isFalse();
        assertThat(UNKNOWN.isHeavierThan(AT_100)).isFalse();
    }

    @Test
    void a_log_shows_the_counts_and_whether_a_basis_is_known_and_no_load() {
        assertThat(AT_100.withReps(8).withSets(4).withStage(2).counting(2, 1))
                .hasToString("WORKING_LOAD known, reps 8, sets 4, stage 2, misses 2, successes 1");
        assertThat(UNKNOWN).hasToString("WORKING_LOAD unknown, reps 0, sets 0, stage 0, misses 0, successes 0");
    }
}
