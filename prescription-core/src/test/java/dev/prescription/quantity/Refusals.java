package dev.prescription.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a refusal must say, in one line of a test. */
public final class Refusals {

    private Refusals() {}

    /** Expects an {@link InvalidValueException} of that code and message; the message starts with the parameter. */
    public static void assertRefused(String code, String message, ThrowingCallable call) {
        String parameter = message.substring(0, message.indexOf(':'));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(call)
                .withMessage("%s", message)
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.parameter()).isEqualTo(parameter);
                    assertThat(refusal.rule()).startsWith("m").doesNotContain("given");
                });
    }

    /** Expects a {@link NullPointerException} that names the argument and nothing else. */
    public static void assertNullRefused(String argument, ThrowingCallable call) {
        assertThatExceptionOfType(NullPointerException.class).isThrownBy(call).withMessage("%s", argument);
    }
}
