package dev.prescription.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.evidence.EvidenceBase;
import dev.prescription.house.House;
import dev.prescription.parameter.Scope;
import dev.prescription.quantity.RepRange;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is written to rows comes back equal: rules, advice, claims and layers. */
class RowsBackTest {

    private static final EvidenceBase EVIDENCE = EvidenceBase.standard().with(House.WORD);

    @Test
    void every_shipped_guideline_comes_back_from_its_rows() {
        for (Guideline guideline : Guideline.shipped()) {
            assertThat(Guideline.fromRows(Guideline.toRows(guideline), EVIDENCE))
                    .isEqualTo(guideline);
            assertThat(guideline.isShipped()).isTrue();
        }
    }

    @Test
    void layers_that_are_not_shipped_come_along_and_shipped_ones_by_name() {
        Rule reps = House.rule("reps", Rule.reps(RepRange.of(5, 5)), Scope.any());
        Guideline chain =
                Guideline.of("our-chain", "3", "The chain", List.of(reps)).over(Guideline.byId("seed-001"));
        Guideline gym =
                Guideline.of("our-gym", "1", "House rules", List.of(reps)).over(chain);
        List<Map<String, String>> rows = Guideline.toRows(gym);

        assertThat(rows).extracting(row -> row.get("over")).containsExactly("our-chain 3", "seed-001 2026.1");
        assertThat(rows.get(0))
                .containsKeys("guideline", "open_above", "position", "claims")
                .doesNotContainValue(null);
        assertThat(Guideline.fromRows(rows, EVIDENCE)).isEqualTo(gym);
        Guideline less = Guideline.byId("seed-000").without(RuleId.of("S0-16"));
        assertThat(Guideline.fromRows(Guideline.toRows(less), EVIDENCE)).isEqualTo(less);
        Guideline empty = Guideline.of("our-gym", "1", "Nothing yet", List.of());
        assertThat(Guideline.toRows(empty)).hasSize(1);
        assertThat(Guideline.fromRows(Guideline.toRows(empty), EVIDENCE)).isEqualTo(empty);
    }
}
