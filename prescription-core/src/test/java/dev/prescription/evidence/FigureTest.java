package dev.prescription.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.quantity.InvalidValueException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class FigureTest {

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void a_figure_prints_as_its_source_does() {
        assertThat(Figure.of(0.33, 0.5, "time ratio")).hasToString("0.33-0.5 time ratio");
        assertThat(Figure.of(-0.035, -0.004, "SMD")).hasToString("-0.035 to -0.004 SMD");
        assertThat(Figure.of(0, 250, "%")).hasToString("0-250 %");
        assertThat(Figure.exactly(20, "s")).hasToString("20 s");
        assertThat(Figure.exactly(0.0001, "k")).hasToString("0.0001 k");
        assertThat(Figure.atMost(60, "%1RM")).hasToString("at most 60 %1RM");
        assertThat(Figure.atLeast(10, "sets/week")).hasToString("at least 10 sets/week");
    }

    @Test
    void an_open_end_stays_absent() {
        assertThat(Figure.atMost(60, "%1RM").min()).isEmpty();
        assertThat(Figure.atMost(60, "%1RM").max()).hasValue(60);
        assertThat(Figure.atLeast(80, "%1RM").min()).hasValue(80);
        assertThat(Figure.atLeast(80, "%1RM").max()).isEmpty();
        assertThat(Figure.of(0.0333, 0.0353, "k").min()).hasValue(0.0333);
        assertThat(Figure.of(0.0333, 0.0353, "k").max()).hasValue(0.0353);
        assertThat(Figure.exactly(1, "sets").unit()).isEqualTo("sets");
    }

    @Test
    void what_lies_between_the_ends_is_contained() {
        Figure rest = Figure.of(60, 120, "s");

        assertThat(rest.contains(60)).isTrue();
        assertThat(rest.contains(120)).isTrue();
        assertThat(rest.contains(59.9)).isFalse();
        assertThat(rest.contains(120.1)).isFalse();
        assertThat(rest.contains(Double.NaN)).isFalse();
        assertThat(Figure.atLeast(80, "%1RM").contains(1000)).isTrue();
        assertThat(Figure.atLeast(80, "%1RM").contains(79)).isFalse();
        assertThat(Figure.atMost(60, "%1RM").contains(-1)).isTrue();
        assertThat(Figure.atMost(60, "%1RM").contains(61)).isFalse();
    }

    @Test
    void equal_figures_have_equal_ends_and_units() {
        Figure figure = Figure.of(1, 2, "s");

        assertThat(figure)
                .isEqualTo(Figure.of(1, 2, "s"))
                .hasSameHashCodeAs(Figure.of(1, 2, "s"))
                .isNotEqualTo(Figure.of(1, 3, "s"))
                .isNotEqualTo(Figure.of(0, 2, "s"))
                .isNotEqualTo(Figure.of(1, 2, "min"))
                .isNotEqualTo(Figure.atLeast(1, "s"))
                .isNotEqualTo(Figure.atMost(2, "s"))
                .isNotEqualTo("1-2 s");
        assertThat(Figure.atLeast(1, "s")).isEqualTo(Figure.atLeast(1, "s"));
        assertThat(Figure.exactly(-0.0, "s")).isEqualTo(Figure.exactly(0, "s")).hasToString("0 s");
    }

    @Test
    void what_is_no_figure_is_refused() {
        refused("inverted", () -> Figure.of(2, 1, "s"));
        refused("not-finite", () -> Figure.of(Double.NaN, 1, "s"));
        refused("not-finite", () -> Figure.of(1, Double.POSITIVE_INFINITY, "s"));
        refused("not-finite", () -> Figure.atLeast(Double.NaN, "s"));
        refused("not-finite", () -> Figure.atMost(Double.NaN, "s"));
        refused("malformed", () -> Figure.of(1, 2, " "));
        refused("malformed", () -> Figure.atLeast(1, ""));
        refused("malformed", () -> Figure.atMost(1, ""));
        assertThatNullPointerException()
                .isThrownBy(() -> Figure.exactly(1, null))
                .withMessage("unit");
    }
}
