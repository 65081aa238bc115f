package dev.prescription.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.model.PeriodisationModel;
import dev.prescription.progression.declared.StandardRules;
import dev.prescription.quantity.MassUnit;
import dev.prescription.written.DeclaredProgression;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the library asks of others it keeps itself. */
class OwnKeepTheContractsTest {

    @ParameterizedTest
    @FieldSource("dev.prescription.shipped.ShippedNames#PROGRESSION_RULES")
    void every_shipped_rule(String declared) {
        for (MassUnit unit : MassUnit.values()) {
            assertThat(ProgressionRuleContract.of(StandardRules.find(DeclaredProgression.parse(declared), unit)
                                    .orElseThrow())
                            .breaches())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @FieldSource("dev.prescription.shipped.ShippedNames#PERIODISATION_MODELS")
    void every_shipped_model(String name) {
        PeriodisationModelContract.of(PeriodisationModel.byName(name)).verify();
    }
}
