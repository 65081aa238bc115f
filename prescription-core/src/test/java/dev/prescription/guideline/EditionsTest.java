package dev.prescription.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.quantity.InvalidValueException;
import org.junit.jupiter.api.Test;

class EditionsTest {

    @Test
    void the_consensus_is_had_by_edition() {
        assertThat(Guideline.consensus("2026.1")).isEqualTo(Guideline.consensus());
        assertThat(Guideline.consensus().edition()).isEqualTo("2026.1");
        assertThatNullPointerException()
                .isThrownBy(() -> Guideline.consensus(null))
                .withMessage("edition");
    }

    @Test
    void every_shipped_guideline_is_had_by_id_and_edition() {
        for (Guideline guideline : Guideline.shipped()) {
            assertThat(Guideline.byId(guideline.id(), guideline.edition())).isEqualTo(guideline);
            assertThat(guideline.isShipped()).isTrue();
        }
    }

    @Test
    void an_edition_that_never_was_is_refused_with_those_that_are_known() {
        assertThatThrownBy(() -> Guideline.consensus("1999.1"))
                .isInstanceOfSatisfying(InvalidValueException.class, refused -> {
                    assertThat(refused.code()).isEqualTo("unknown");
                    assertThat(refused.parameter()).isEqualTo("edition");
                })
                .hasMessage("edition: must be an edition of consensus: 2026.1, given 1999.1");
        assertThatThrownBy(() -> Guideline.byId("acsm-2026", "2026.2"))
                .hasMessage("edition: must be an edition of acsm-2026: 2026.1, given 2026.2");
        assertThatThrownBy(() -> Guideline.byId("seed-009", "2026.1"))
                .hasMessageStartingWith("guideline: must be one of");
    }

    @Test
    void a_house_that_borrows_a_shipped_name_is_not_shipped() {
        Guideline borrowed = Guideline.of(
                "consensus",
                "2026.1",
                "Not the consensus",
                Guideline.consensus().rules());

        assertThat(borrowed.label()).isEqualTo(Guideline.consensus().label());
        assertThat(borrowed.isShipped()).isFalse();
        assertThat(Guideline.fromRows(Guideline.toRows(borrowed))).isEqualTo(borrowed);
    }
}
