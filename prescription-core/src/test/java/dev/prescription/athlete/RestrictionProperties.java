package dev.prescription.athlete;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.exercise.MovementPattern;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Rir;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Law 9 for restrictions, and which of several governs. */
class RestrictionProperties {

    @Provide
    Arbitrary<Restriction> restrictions() {
        Arbitrary<String> codes = Arbitraries.of("A", "B", "r-17", "x/9#_.");
        Arbitrary<MovementPattern[]> patterns = Arbitraries.of(MovementPattern.class)
                .set()
                .ofMinSize(0)
                .ofMaxSize(4)
                .map(set -> set.toArray(MovementPattern[]::new));
        Arbitrary<Intensity> caps = Arbitraries.integers().between(1, 10_000).map(Intensity::ofHundredths);
        Arbitrary<Rir> floors = Arbitraries.integers().between(1, 20).map(Rir::ofHalves);
        return Arbitraries.oneOf(
                Combinators.combine(codes, Arbitraries.of(MovementPattern.class), patterns)
                        .as(Restriction::exclude),
                Combinators.combine(codes, caps, patterns).as(Restriction::cap),
                Combinators.combine(codes, floors, patterns).as(Restriction::floor));
    }

    @Provide
    Arbitrary<List<Restriction>> several() {
        return restrictions().list().ofMaxSize(6);
    }

    @Property
    void a_restriction_reads_back_and_equal_ones_print_alike(
            @ForAll("restrictions") Restriction one, @ForAll("restrictions") Restriction other) {
        assertThat(Restriction.parse(one.toString())).isEqualTo(one).hasSameHashCodeAs(one);
        boolean same = one.kind() == other.kind()
                && one.code().equals(other.code())
                && one.patterns().equals(other.patterns())
                && one.cap().equals(other.cap())
                && one.floor().equals(other.floor());
        assertThat(one.equals(other)).isEqualTo(same).isEqualTo(one.toString().equals(other.toString()));
        Statistics.label("kind").collect(one.kind()).coverage(seen -> {
            for (Restriction.Kind kind : Restriction.Kind.values()) {
                seen.check(kind).percentage(share -> share > 20);
            }
        });
        Statistics.label("patterns")
                .collect(one.patterns().isEmpty() ? "all" : "named")
                .coverage(seen -> {
                    seen.check("all").percentage(share -> share > 5);
                    seen.check("named").percentage(share -> share > 30);
                });
    }

    @Property
    void the_strictest_that_concerns_a_pattern_governs_it(
            @ForAll("several") List<Restriction> several, @ForAll MovementPattern pattern) {
        Restrictions restrictions = Restrictions.of(several);
        List<Restriction> concerned = several.stream()
                .filter(restriction -> restriction.patterns().isEmpty()
                        || restriction.patterns().contains(pattern))
                .toList();

        Optional<Intensity> lowest =
                concerned.stream().flatMap(each -> each.cap().stream()).min(Comparator.naturalOrder());
        Optional<Rir> largest =
                concerned.stream().flatMap(each -> each.floor().stream()).max(Comparator.naturalOrder());
        assertThat(restrictions.cap(pattern).flatMap(Restriction::cap)).isEqualTo(lowest);
        assertThat(restrictions.floor(pattern).flatMap(Restriction::floor)).isEqualTo(largest);
        assertThat(restrictions.exclusion(pattern).isPresent())
                .isEqualTo(concerned.stream().anyMatch(each -> each.kind() == Restriction.Kind.EXCLUDE));
        assertThat(Set.copyOf(restrictions.asList())).isEqualTo(Set.copyOf(several));
        Statistics.label("governed").collect(lowest.isPresent() && largest.isPresent());
        Statistics.label("governed").coverage(seen -> seen.check(true).count(count -> count > 20));
    }

    @Property
    void the_order_of_statement_does_not_matter(@ForAll("several") List<Restriction> several) {
        List<Restriction> reversed = several.stream()
                .sorted(Comparator.comparing(Restriction::toString).reversed())
                .toList();

        assertThat(Restrictions.of(reversed)).isEqualTo(Restrictions.of(several));
        for (MovementPattern pattern : MovementPattern.values()) {
            assertThat(Restrictions.of(reversed).cap(pattern))
                    .isEqualTo(Restrictions.of(several).cap(pattern));
        }
    }
}
