package dev.prescription.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.quantity.EffortBand;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.IntensityBand;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.RepRange;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.RepMaxModel;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeasibleSetTest {

    private static FeasibleSet rts(RepRange reps, EffortBand effort, IntensityBand intensity) {
        return FeasibleSet.of(reps, effort, Optional.ofNullable(intensity), RepMaxModel.rts());
    }

    @Test
    void holds_what_the_chart_allows_and_says_what_it_does_not() {
        FeasibleSet set = rts(RepRange.of(5, 8), EffortBand.ofRir(1, 3), IntensityBand.ofPercent(72, 85));

        assertThat(set.triples())
                .hasSize(19)
                .startsWith(new Triple(5, Rir.of(1), Intensity.ofPercent(83.7)))
                .contains(new Triple(5, Rir.of(2), Intensity.ofPercent(81.1)))
                .endsWith(new Triple(8, Rir.of(2.5), Intensity.ofPercent(72.3)));
        assertThat(set.impossibleCorners())
                .extracting(FeasibleSet.Impossible::toString)
                .containsExactly("8 reps at RIR 3: that is 70.7 %1RM, below 72-85 %1RM");
        assertThat(set.repCountsWithout()).isEmpty();
        assertThat(set.isEmpty()).isFalse();
        assertThat(set.text())
                .isEqualTo(
                        "19 triples hold together by the RTS chart, from 5 reps, RIR 1, 83.7 %1RM to 8 reps, RIR 2.5,"
                                + " 72.3 %1RM.\nNot 8 reps at RIR 3: that is 70.7 %1RM, below 72-85 %1RM.");
    }

    @Test
    void a_rep_count_without_a_triple_is_named() {
        FeasibleSet set = rts(RepRange.of(4, 6), EffortBand.ofRir(0, 0), IntensityBand.ofPercent(80, 87));

        assertThat(set.triples()).extracting(Triple::reps).containsExactly(5, 6);
        assertThat(set.repCountsWithout()).containsExactly(4);
        assertThat(set.impossibleCorners())
                .extracting(FeasibleSet.Impossible::toString)
                .containsExactly("4 reps at RIR 0: that is 89.2 %1RM, above 80-87 %1RM");
        assertThat(set.text()).contains("No triple for 4 reps.");
    }

    @Test
    void bands_that_do_not_combine_are_an_empty_set_and_not_an_error() {
        FeasibleSet set = rts(RepRange.of(1, 5), EffortBand.ofRir(0, 2), IntensityBand.ofPercent(60, 70));

        assertThat(set.isEmpty()).isTrue();
        assertThat(set.triples()).isEmpty();
        assertThat(set.repCountsWithout()).containsExactly(1, 2, 3, 4, 5);
        assertThat(set.impossibleCorners()).hasSize(4);
        assertThat(set.text()).startsWith("These profiles do not combine").doesNotContain("No triple for");
    }

    @Test
    void without_a_percentage_load_does_not_bind() {
        FeasibleSet set = rts(RepRange.of(10, 15), EffortBand.ofRir(0, 2), null);

        assertThat(set.triples()).contains(new Triple(10, Rir.of(2), Intensity.ofPercent(68)));
        assertThat(set.impossibleCorners())
                .extracting(FeasibleSet.Impossible::toString)
                .containsExactly("15 reps at RIR 2: the model ends before 15 reps with RIR 2");
        assertThat(set.text()).contains("load does not bind");
    }

    @Test
    void equal_sets_hold_the_same() {
        FeasibleSet one = rts(RepRange.of(5, 8), EffortBand.ofRir(1, 3), IntensityBand.ofPercent(72, 85));
        assertThat(one)
                .isEqualTo(rts(RepRange.of(5, 8), EffortBand.ofRir(1, 3), IntensityBand.ofPercent(72, 85)))
                .hasSameHashCodeAs(rts(RepRange.of(5, 8), EffortBand.ofRir(1, 3), IntensityBand.ofPercent(72, 85)))
                .isNotEqualTo(rts(RepRange.of(5, 8), EffortBand.ofRir(1, 3), null))
                .isNotEqualTo(rts(RepRange.of(5, 7), EffortBand.ofRir(1, 3), IntensityBand.ofPercent(72, 85)));
        assertThat(one).hasToString(one.text());
    }

    @Test
    void a_triple_prints_and_refuses_what_is_no_set() {
        assertThat(new Triple(5, Rir.of(2), Intensity.ofPercent(81.1))).hasToString("5 reps, RIR 2, 81.1 %1RM");
        assertThatThrownBy(() -> new Triple(0, Rir.of(2), Intensity.ofPercent(81.1)))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Triple(101, Rir.of(2), Intensity.ofPercent(81.1)))
                .isInstanceOf(InvalidValueException.class);
    }
}
