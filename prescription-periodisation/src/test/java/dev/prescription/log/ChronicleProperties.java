package dev.prescription.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** However lists grow out of one another, each stays what it was. */
class ChronicleProperties {

    @Provide
    Arbitrary<List<Integer>> origins() {
        return Arbitraries.frequencyOf(
                        Tuple.of(19, Arbitraries.just(0)),
                        Tuple.of(1, Arbitraries.integers().between(1, 9)))
                .list()
                .ofMaxSize(400)
                .withSizeDistribution(RandomDistribution.uniform());
    }

    /** Each new list grows out of the one made so many steps before. */
    @Property(tries = 1_000)
    void each_list_keeps_its_elements_whatever_grows_out_of_it(@ForAll("origins") List<Integer> origins) {
        List<Chronicle<Integer>> made = new ArrayList<>(List.of(Chronicle.empty()));
        List<List<Integer>> expected = new ArrayList<>(List.of(List.of()));
        for (int step = 0; step < origins.size(); step++) {
            int from = Math.max(0, made.size() - 1 - origins.get(step));
            made.add(made.get(from).with(step));
            List<Integer> longer = new ArrayList<>(expected.get(from));
            longer.add(step);
            expected.add(longer);
        }

        assertThat(made).isEqualTo(expected);
        int longest = made.stream().mapToInt(List::size).max().orElseThrow();
        Statistics.label("more than a page")
                .collect(longest > 64)
                .coverage(check -> check.check(true).percentage(p -> p > 10));
        Statistics.label("branches")
                .collect(origins.stream().anyMatch(back -> back > 0))
                .coverage(check -> check.check(true).percentage(p -> p > 50));
    }

    @Property(tries = 100)
    void there_is_nothing_beyond_the_last_and_nothing_is_replaced(@ForAll("origins") List<Integer> elements) {
        Chronicle<Integer> chronicle = Chronicle.empty();
        for (Integer element : elements) {
            chronicle = chronicle.with(element);
        }
        Chronicle<Integer> whole = chronicle;

        assertThatThrownBy(() -> whole.get(elements.size())).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> whole.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> whole.add(1)).isInstanceOf(UnsupportedOperationException.class);
        assertThat(whole).hasSameHashCodeAs(elements);
    }
}
