package dev.prescription.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

@Domain(QuantityArbitraries.class)
class TempoProperties {

    @Property
    void text_reads_back_as_an_equal_tempo(@ForAll Tempo tempo) {
        assertThat(Tempo.parse(tempo.toString())).isEqualTo(tempo).hasSameHashCodeAs(tempo);
        assertThat(Tempo.parse(tempo.toString().replace('X', '0'))).isEqualTo(tempo);
        Statistics.label("explosive").collect(tempo.liftingSeconds() == 0);
        Statistics.label("explosive").coverage(seen -> {
            seen.check(true).percentage(p -> p >= 5);
            seen.check(false).percentage(p -> p >= 5);
        });
    }

    @Property
    void equal_tempos_print_alike(@ForAll Tempo one, @ForAll Tempo other) {
        assertThat(one.toString().equals(other.toString())).isEqualTo(one.equals(other));
    }

    @Property
    void a_repetition_lasts_as_long_as_its_parts(@ForAll Tempo tempo) {
        int parts = tempo.loweringSeconds() + tempo.liftingSeconds();
        int pauses = tempo.bottomPauseSeconds() + tempo.topPauseSeconds();
        assertThat(tempo.secondsPerRepetition()).isEqualTo(parts + pauses);
    }
}
