package dev.prescription.loading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.quantity.Load;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.arbitraries.LongArbitrary;
import net.jqwik.api.statistics.Statistics;

class LoadRoundingProperties {

    @Provide
    Arbitrary<LoadRounding> roundings() {
        return LoadingArbitraries.roundings();
    }

    @Provide
    Arbitrary<Load> loads() {
        return LoadingArbitraries.exactLoads();
    }

    /** A ladder and an exact load that lies on a rung, half way between two, near half way, outside, or anywhere. */
    @Provide
    Arbitrary<Tuple2<LoadRounding, Load>> cases() {
        return LoadingArbitraries.roundings().flatMap(rounding -> {
            LoadLadder ladder = rounding.ladder();
            LongArbitrary rungs = Arbitraries.longs().between(0, ladder.size() - 1L);
            Arbitrary<Load> onRung = rungs.map(r -> ladder.at(r.intValue()));
            Arbitrary<Load> nearHalf = Combinators.combine(rungs, Arbitraries.of(-1L, 0L, 0L, 1L))
                    .as((r, nudge) -> {
                        int rung = r.intValue();
                        long low = ladder.tenthMicrogramsAt(rung);
                        long high = ladder.tenthMicrogramsAt(Math.min(rung + 1, ladder.size() - 1));
                        return Load.ofTenthMicrograms(Math.max(0, (low + high) / 2 + nudge), ladder.unit());
                    });
            long lowest = ladder.tenthMicrogramsAt(0);
            long highest = ladder.tenthMicrogramsAt(ladder.size() - 1);
            Arbitrary<Load> outside = Arbitraries.oneOf(
                            Arbitraries.longs().between(0, lowest),
                            Arbitraries.longs().between(highest, highest + 600_000_000_000L))
                    .map(mass -> Load.ofTenthMicrograms(mass, ladder.unit()));
            return Arbitraries.oneOf(onRung, nearHalf, nearHalf, outside, LoadingArbitraries.exactLoads())
                    .map(load -> Tuple.of(rounding, load))
                    .withoutEdgeCases();
        });
    }

    @Property
    void the_rounded_load_is_the_one_a_slow_search_finds(@ForAll("cases") Tuple2<LoadRounding, Load> drawn) {
        LoadRounding rounding = drawn.get1();
        Load exact = drawn.get2();

        RoundedLoad result = rounding.round(exact);

        Load expected = slowly(rounding, exact);
        assertThat(result.rounded()).isEqualTo(expected);
        assertThat(rounding.ladder().loads()).contains(result.rounded());
        assertThat(result.exact()).isEqualTo(exact);
        assertThat(result.direction()).isEqualTo(rounding.direction());
        assertThat(result.outcome()).isEqualTo(outcome(rounding.ladder(), exact, expected));
        assertThat(result.text()).matches("\\p{ASCII}{1,100}");
        Statistics.label("outcome").collect(result.outcome()).coverage(coverage -> {
            for (RoundingOutcome each : RoundingOutcome.values()) {
                coverage.check(each).percentage(p -> p >= 3);
            }
        });
        Statistics.label("exact tie, nearest")
                .collect(rounding.direction() == RoundingDirection.NEAREST && isTie(rounding.ladder(), exact))
                .coverage(coverage -> coverage.check(true).percentage(p -> p >= 2));
    }

    @Property
    void a_heavier_exact_load_never_becomes_a_lighter_one(
            @ForAll("roundings") LoadRounding rounding, @ForAll("loads") Load one, @ForAll("loads") Load other) {
        long low = Math.min(one.tenthMicrograms(), other.tenthMicrograms());
        long high = Math.max(one.tenthMicrograms(), other.tenthMicrograms());

        assertThat(rounding.rungFor(low)).isLessThanOrEqualTo(rounding.rungFor(high));
    }

    @Property
    void a_loadable_load_is_left_as_it_is(@ForAll("roundings") LoadRounding rounding) {
        for (Load load : rounding.ladder().loads()) {
            assertThat(rounding.round(load).rounded()).isEqualTo(load);
            assertThat(rounding.round(load).outcome()).isEqualTo(RoundingOutcome.AS_STATED);
        }
    }

    @Property
    void the_rungs_say_where_there_is_none(@ForAll("cases") Tuple2<LoadRounding, Load> drawn) {
        LoadLadder ladder = drawn.get1().ladder();
        long mass = drawn.get2().tenthMicrograms();
        int below = ladder.rungAtOrBelow(mass);
        int above = ladder.rungAtOrAbove(mass);
        int nearest = ladder.nearestRung(mass);

        assertThat(below == -1).isEqualTo(mass < ladder.tenthMicrogramsAt(0));
        assertThat(above == ladder.size()).isEqualTo(mass > ladder.tenthMicrogramsAt(ladder.size() - 1));
        assertThat(nearest == -1).isEqualTo(below == -1);
        assertThat(nearest == ladder.size()).isEqualTo(above == ladder.size());
        assertThat(above - below).isBetween(0, 1);
        assertThat(nearest).isIn(below, above);
        Statistics.label("place")
                .collect(below == -1 ? "below" : above == ladder.size() ? "above" : "inside")
                .coverage(coverage -> {
                    coverage.check("below").percentage(p -> p >= 3);
                    coverage.check("above").percentage(p -> p >= 3);
                    coverage.check("inside").percentage(p -> p >= 10);
                });
    }

    private static Load slowly(LoadRounding rounding, Load exact) {
        Load best = null;
        for (Load load : rounding.ladder().loads()) {
            boolean fits = switch (rounding.direction()) {
                case NEAREST -> best == null || distance(load, exact) <= distance(best, exact);
                case DOWN -> best == null || !load.isHeavierThan(exact);
                case UP -> best == null || exact.isHeavierThan(best);
            };
            if (fits) {
                best = load;
            }
        }
        return best;
    }

    private static long distance(Load one, Load other) {
        return Math.abs(one.tenthMicrograms() - other.tenthMicrograms());
    }

    private static RoundingOutcome outcome(LoadLadder ladder, Load exact, Load taken) {
        if (ladder.at(0).isHeavierThan(exact)) {
            return RoundingOutcome.LOWEST;
        }
        if (exact.isHeavierThan(ladder.at(ladder.size() - 1))) {
            return RoundingOutcome.HEAVIEST;
        }
        return taken.sameMassAs(exact)
                ? RoundingOutcome.AS_STATED
                : taken.isHeavierThan(exact) ? RoundingOutcome.UP : RoundingOutcome.DOWN;
    }

    private static boolean isTie(LoadLadder ladder, Load exact) {
        int below = ladder.rungAtOrBelow(exact.tenthMicrograms());
        int above = ladder.rungAtOrAbove(exact.tenthMicrograms());
        return below >= 0
                && above < ladder.size()
                && below != above
                && distance(ladder.at(below), exact) == distance(ladder.at(above), exact);
    }
}
