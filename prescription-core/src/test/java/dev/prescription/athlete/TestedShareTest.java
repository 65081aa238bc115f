package dev.prescription.athlete;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.OneRepMax;
import dev.prescription.repmax.RepMaxModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TestedShareTest {

    @Test
    void should_take_a_tenth_off_a_beginners_tested_maximum_and_nothing_off_an_estimate() {
        OneRepMax tested = OneRepMax.tested(Load.ofKilograms(60));
        OneRepMax estimated = RepMaxModel.rts().estimateOneRepMax(Load.ofKilograms(50), 5, Rir.of(2));

        assertThat(TestedShare.beginner().share()).isEqualTo(Intensity.ofPercent(90));
        assertThat(TestedShare.beginner().evidenceId()).contains("C-CAL-02");
        assertThat(TestedShare.beginner().lowers(tested)).isTrue();
        assertThat(TestedShare.beginner().lowers(estimated)).isFalse();
        assertThat(TestedShare.whole().lowers(tested)).isFalse();
        assertThat(TestedShare.whole().isWhole()).isTrue();
    }

    @Test
    void should_print_share_and_source() {
        assertThat(TestedShare.beginner()).hasToString("90 % of the tested maximum (C-CAL-02)");
        assertThat(TestedShare.of(Intensity.ofPercent(92.5))).hasToString("92.5 % of the tested maximum (as stated)");
        assertThat(TestedShare.whole()).hasToString("100 % of the tested maximum");
    }

    @Test
    void should_equal_by_share_and_source() {
        TestedShare own = TestedShare.of(Intensity.ofPercent(85));

        assertThat(TestedShare.of(Intensity.ofPercent(85))).isEqualTo(own).hasSameHashCodeAs(own);
        assertThat(TestedShare.of(Intensity.ofPercent(86))).isNotEqualTo(own);
        assertThat(TestedShare.of(Intensity.ofPercent(90))).isNotEqualTo(TestedShare.beginner());
        assertThat(TestedShare.of(Intensity.MAXIMUM)).isSameAs(TestedShare.whole());
        assertThat(own.evidenceId()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {49.99, 100.01, 10})
    void should_refuse_shares_that_are_none(double percent) {
        assertThatThrownBy(() -> TestedShare.of(Intensity.ofPercent(percent)))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("out-of-range"));
        assertThat(TestedShare.of(Intensity.ofPercent(50)).share()).isEqualTo(Intensity.ofPercent(50));
    }

    @Test
    void a_share_that_a_finding_gave_is_stated_with_it() {
        assertThat(TestedShare.of(Intensity.ofPercent(90), "C-CAL-02")).isEqualTo(TestedShare.beginner());
        assertThat(TestedShare.of(Intensity.ofPercent(85), "C-CAL-02").evidenceId())
                .contains("C-CAL-02");
        assertThat(TestedShare.of(Intensity.ofPercent(85), "C-CAL-02"))
                .isNotEqualTo(TestedShare.of(Intensity.ofPercent(85)));
        assertThatThrownBy(() -> TestedShare.of(Intensity.ofPercent(49), "C-CAL-02"))
                .hasMessageContaining("must be 50 to 100 %");
    }
}
