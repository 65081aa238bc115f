package dev.prescription.quantity;

import static dev.prescription.quantity.Refusals.assertNullRefused;
import static dev.prescription.quantity.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MassUnitTest {

    @Test
    void a_pound_is_0_45359237_kg() {
        assertThat(MassUnit.KILOGRAM.tenthMicrograms()).isEqualTo(10_000_000_000L);
        assertThat(MassUnit.POUND.tenthMicrograms()).isEqualTo(4_535_923_700L);
        assertThat(MassUnit.KILOGRAM.symbol()).isEqualTo("kg");
        assertThat(MassUnit.POUND.symbol()).isEqualTo("lb");
    }

    @ParameterizedTest
    @EnumSource
    void a_symbol_finds_its_unit(MassUnit unit) {
        assertThat(MassUnit.ofSymbol(unit.symbol())).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KG", "lbs", "kg ", "g", "st"})
    void another_symbol_should_fail(String symbol) {
        assertRefused("malformed", "unit: must be kg or lb, given " + symbol, () -> MassUnit.ofSymbol(symbol));
    }

    @Test
    void null_should_fail_by_name() {
        assertNullRefused("symbol", () -> MassUnit.ofSymbol(null));
    }
}
