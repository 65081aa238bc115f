package dev.prescription.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.model.PeriodisationModel;
import dev.prescription.progression.declared.StandardRules;
import dev.prescription.quantity.MassUnit;
import dev.prescription.written.DeclaredProgression;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the library asks of others it keeps itself. */
class OwnKeepTheContractsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "linear",
                "linear step=5kg failures=2 cap=5",
                "double range=6-10",
                "triple range=8-12 sets=3-5",
                "total reps=24",
                "last-set reps=25",
                "two-for-two",
                "stages first=5x3+ second=6x2+ third=10x1+",
                "cycle",
                "cycle sessions=1 upper=20kg lower=40kg reset=10%",
                "amrap",
                "apre rm=3 pick=high",
                "apre rm=10",
                "effort",
                "effort follow=100 cap=10",
                "volume sets=2-6 every=1",
                "back-offs share=85%"
            })
    void every_shipped_rule(String declared) {
        for (MassUnit unit : MassUnit.values()) {
            assertThat(ProgressionRuleContract.of(StandardRules.find(DeclaredProgression.parse(declared), unit)
                                    .orElseThrow())
                            .breaches())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "constant",
                "linear",
                "reverse linear",
                "step 2",
                "wave 3",
                "daily undulating",
                "weekly undulating",
                "block",
                "block hypertrophy, strength",
                "max effort and dynamic effort 3",
                "volume driven 2",
                "rep accumulation",
                "set accumulation 2"
            })
    void every_shipped_model(String name) {
        PeriodisationModelContract.of(PeriodisationModel.byName(name)).verify();
    }
}
