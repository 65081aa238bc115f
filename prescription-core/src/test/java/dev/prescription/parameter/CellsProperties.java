package dev.prescription.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class CellsProperties {

    @Property
    void folding_speaks_of_the_same_cells_in_no_more_scopes(@ForAll("some") List<Scope> some) {
        List<Scope> folded = Cells.fold(some);

        for (Scope cell : Cells.all()) {
            boolean before = some.stream().anyMatch(scope -> scope.covers(cell));
            boolean after = folded.stream().anyMatch(scope -> scope.covers(cell));
            assertThat(after).as("%s", cell).isEqualTo(before);
        }
        assertThat(folded).hasSizeLessThanOrEqualTo(some.size()).doesNotHaveDuplicates();
        Statistics.label("folded").collect(folded.size() < some.size()).coverage(coverage -> {
            coverage.check(true).percentage(p -> p > 20);
            coverage.check(false).percentage(p -> p > 2);
        });
    }

    @Provide
    Arbitrary<List<Scope>> some() {
        return Arbitraries.of(Cells.all()).list().uniqueElements().ofMaxSize(60);
    }
}
