package dev.prescription.repmax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.quantity.InvalidValueException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** One way to say that an argument is refused, and for which reason. */
final class Refusals {

    private Refusals() {}

    static void assertRefused(ThrowingCallable call, String parameter, String code) {
        assertThatThrownBy(call).isInstanceOfSatisfying(InvalidValueException.class, refusal -> {
            assertThat(refusal.parameter()).isEqualTo(parameter);
            assertThat(refusal.code()).isEqualTo(code);
        });
    }

    static void assertNullRefused(ThrowingCallable call, String parameter) {
        assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(parameter);
    }
}
