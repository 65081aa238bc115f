package dev.prescription.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.model.PeriodisationModel;
import dev.prescription.progression.declared.StandardRules;
import dev.prescription.quantity.MassUnit;
import dev.prescription.shipped.ShippedNames;
import dev.prescription.written.DeclaredProgression;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the library asks of others it keeps itself. */
class OwnKeepTheContractsTest {

    static List<String> rules() {
        return ShippedNames.PROGRESSION_RULES;
    }

    static List<String> models() {
        return ShippedNames.PERIODISATION_MODELS;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_shipped_rule(String declared) {
        for (MassUnit unit : MassUnit.values()) {
            assertThat(ProgressionRuleContract.of(StandardRules.find(DeclaredProgression.parse(declared), unit)
                                    .orElseThrow())
                            .breaches())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_shipped_model(String name) {
        PeriodisationModelContract.of(PeriodisationModel.byName(name)).verify();
    }
}
