package dev.prescription.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.progression.declared.StandardRules;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.MassUnit;
import dev.prescription.written.DeclaredProgression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a programme may declare. */
class DeclaredRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "linear stepp=2kg",
                "linear step=two",
                "linear failures=0",
                "linear cap=11",
                "linear reset=60",
                "double range=12-8",
                "total",
                "stages",
                "stages first=3x5 third=3x3",
                "apre rm=7",
                "apre pick=middle",
                "amrap table=0",
                "amrap table=0:1,1:0",
                "amrap table=-1:1",
                "amrap table=-1:-2,0:0:9",
                "amrap table=-1:-2,-1:0",
                "effort follow=5",
                "volume sets=0-3",
                "cycle sessions=0",
                "back-offs share=20"
            })
    void a_wrong_setting_is_refused(String declared) {
        assertThatThrownBy(() -> StandardRules.find(DeclaredProgression.parse(declared), MassUnit.KILOGRAM))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void an_unknown_rule_is_no_rule() {
        assertThat(StandardRules.find(DeclaredProgression.parse("moonphase"), MassUnit.KILOGRAM))
                .isEmpty();
    }
}
