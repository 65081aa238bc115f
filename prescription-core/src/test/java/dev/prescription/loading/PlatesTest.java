package dev.prescription.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

class PlatesTest {

    private static final Plates KILOGRAMS = Plates.standard(MassUnit.KILOGRAM);
    private static final Plates POUNDS = Plates.standard(MassUnit.POUND);

    private static Load kg(double amount) {
        return Load.ofKilograms(amount);
    }

    @Test
    void should_name_the_plates_of_one_side() {
        assertThat(KILOGRAMS.perSide(kg(102.5))).containsExactly(kg(25), kg(15), kg(1.25));
        assertThat(KILOGRAMS.perSide(kg(20))).isEmpty();
        assertThat(KILOGRAMS.text(kg(102.5))).isEqualTo("20 kg bar, each side 25 kg, 15 kg, 1.25 kg");
        assertThat(KILOGRAMS.text(kg(20))).isEqualTo("20 kg bar, empty");
        assertThat(POUNDS.perSide(Load.ofPounds(135))).containsExactly(Load.ofPounds(45));
        assertThat(POUNDS.perSide(Load.ofPounds(185))).containsExactly(Load.ofPounds(45), Load.ofPounds(25));
    }

    @Test
    void should_make_the_usual_grid_of_the_usual_plates() {
        assertThat(KILOGRAMS.ladder()).isEqualTo(LoadLadder.grid(kg(20), kg(2.5), kg(500)));
        assertThat(POUNDS.ladder())
                .isEqualTo(LoadLadder.grid(Load.ofPounds(45), Load.ofPounds(5), Load.ofPounds(1_100)));
        assertThat(KILOGRAMS.bar()).isEqualTo(kg(20));
    }

    @Test
    void should_refuse_what_cannot_be_loaded_and_say_what_can() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> KILOGRAMS.perSide(kg(101)))
                .withMessage("total: must be loadable: the nearest totals are 100 kg and 102.5 kg, given 101 kg")
                .satisfies(e -> assertThat(e.code()).isEqualTo("not-loadable"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> KILOGRAMS.text(kg(15)))
                .withMessageContaining("the bar alone is 20 kg");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> KILOGRAMS.perSide(kg(502.5)))
                .withMessageContaining("all plates on are 500 kg");
        assertThat(KILOGRAMS.canLoad(Load.ofTenthMicrograms(kg(100).tenthMicrograms() + 1, MassUnit.KILOGRAM)))
                .isFalse();
    }

    @Test
    void should_leave_the_odd_plate_in_the_rack() {
        Plates home = Plates.ofSingles(kg(20), List.of(kg(10), kg(10), kg(10), kg(5), kg(5), kg(2.5)));

        assertThat(home.ladder().loads()).containsExactly(kg(20), kg(30), kg(40), kg(50));
        assertThat(home.perSide(kg(50))).containsExactly(kg(10), kg(5));
    }

    @Test
    void should_not_trust_greed() {
        Plates odd = Plates.ofPairs(kg(10), List.of(kg(12), kg(9), kg(9), kg(1)));
        assertThat(odd.perSide(kg(46))).containsExactly(kg(9), kg(9));

        Plates uneven = Plates.unlimited(kg(10), List.of(kg(7), kg(5)), kg(60));
        assertThat(uneven.perSide(kg(30))).containsExactly(kg(5), kg(5));
        assertThat(uneven.canLoad(kg(36))).isFalse();
        assertThat(uneven.perSide(kg(54))).containsExactly(kg(7), kg(5), kg(5), kg(5));
    }

    @Test
    void should_refuse_what_is_no_plate() {
        assertRefused("out-of-range", () -> Plates.ofPairs(kg(20), List.of(kg(0))));
        assertRefused("mixed-units", () -> Plates.ofPairs(kg(20), List.of(Load.ofPounds(45))));
        assertRefused("mixed-units", () -> Plates.unlimited(kg(20), List.of(kg(5)), Load.ofPounds(500)));
        assertRefused("inverted", () -> Plates.unlimited(kg(20), List.of(kg(5)), kg(10)));
        assertRefused("too-fine", () -> Plates.unlimited(kg(20), List.of(kg(0.01)), kg(500)));
        assertRefused("out-of-range", () -> Plates.ofPairs(kg(20), Collections.nCopies(45, kg(25))));
        assertThat(Plates.unlimited(kg(20), List.of(), kg(500)).ladder().loads())
                .containsExactly(kg(20));
    }

    private static void assertRefused(String code, Runnable made) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(made::run)
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }

    @Provide
    Arbitrary<Plates> plates() {
        return LoadingArbitraries.plates();
    }

    @Property
    void plates_add_up_exactly_on_every_rung(@ForAll("plates") Plates plates) {
        for (Load total : plates.ladder().loads()) {
            long sum = plates.bar().tenthMicrograms();
            long before = Long.MAX_VALUE;
            for (Load plate : plates.perSide(total)) {
                sum += 2 * plate.tenthMicrograms();
                assertThat(plate.tenthMicrograms()).isLessThanOrEqualTo(before);
                before = plate.tenthMicrograms();
            }
            assertThat(sum).isEqualTo(total.tenthMicrograms());
        }
        Statistics.label("ladder")
                .collect(plates.ladder().size() == 1 ? "bar only" : "plates")
                .coverage(coverage -> coverage.check("plates").percentage(p -> p >= 50));
    }

    @Provide
    Arbitrary<List<Load>> pairs() {
        return Arbitraries.of(MassUnit.class).flatMap(LoadingArbitraries::pairs);
    }

    @Property
    void limited_plates_are_what_trying_every_combination_finds(@ForAll("pairs") List<Load> pairs) {
        Load bar =
                Load.of(20, pairs.isEmpty() ? MassUnit.KILOGRAM : pairs.get(0).unit());
        Plates plates = Plates.ofPairs(bar, pairs);
        Map<Load, Long> there =
                pairs.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        for (int chosen = 0; chosen < 1 << pairs.size(); chosen++) {
            long total = bar.tenthMicrograms();
            for (int i = 0; i < pairs.size(); i++) {
                total += (chosen >> i & 1) * 2L * pairs.get(i).tenthMicrograms();
            }
            Load load = Load.ofTenthMicrograms(total, bar.unit());
            List<Load> side = plates.perSide(load);
            assertThat(side).hasSizeLessThanOrEqualTo(Integer.bitCount(chosen));
            assertThat(side.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting())))
                    .allSatisfy((plate, count) -> assertThat(count).isLessThanOrEqualTo(there.get(plate)));
        }
    }
}
