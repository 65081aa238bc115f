package dev.prescription.quantity;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An argument that breaks a documented rule: it names the parameter, the rule and the value that was given.
 *
 * <p>For example {@code RepRange.of(8, 5)} is refused with the message {@code reps: min 8 exceeds max 5} and the code
 * {@code "inverted"}. Nothing has been built or changed when it is thrown. A subclass adds where in a text the value
 * stands.
 */
public class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_SHOWN = 60;

    /** The name of the argument. */
    private final String parameter;

    /** What every value must satisfy. */
    private final String rule;

    /** The value given, as text. */
    private final String value;

    /** The stable slug of the kind of refusal. */
    private final String code;

    /**
     * Builds a refusal with a message of its own; {@link #of} is the way in where the usual message does.
     *
     * @param parameter the name of the argument
     * @param rule what every value of that argument must satisfy
     * @param value the value that was given, as text
     * @param code a stable slug for programs
     * @param message the message, on one line
     * @throws NullPointerException if an argument is null
     */
    protected InvalidValueException(String parameter, String rule, String value, String code, String message) {
        super(Objects.requireNonNull(message, "message"));
        this.parameter = Objects.requireNonNull(parameter, "parameter");
        this.rule = Objects.requireNonNull(rule, "rule");
        this.value = Objects.requireNonNull(value, "value");
        this.code = Objects.requireNonNull(code, "code");
    }

    /**
     * Returns the refusal of one value, with the message {@code parameter: rule, given value}; of one that is missing, {@code
     * parameter: rule}.
     *
     * <p>For example {@code of("reps", "must be 1 to 100", 120, "out-of-range")} says {@code reps: must be 1 to 100,
     * given 120}. The message is one line: a value longer than 60 characters is cut there, control characters become
     * spaces, and blank text stands in quotes; {@link #value()} keeps it whole.
     *
     * @param parameter the name of the argument, as its javadoc spells it
     * @param rule what every value of that argument must satisfy
     * @param value the value that was given; {@code null} where it is missing
     * @param code a stable slug for programs, such as {@code "out-of-range"}
     * @return the exception, to be thrown by the caller
     * @throws NullPointerException if {@code parameter}, {@code rule} or {@code code} is null
     */
    public static InvalidValueException of(String parameter, String rule, @Nullable Object value, String code) {
        Objects.requireNonNull(parameter, "parameter");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(code, "code");
        String given = String.valueOf(value);
        String message = parameter + ": " + rule + (value == null ? "" : ", given " + shown(given));
        return new InvalidValueException(parameter, rule, given, code, message);
    }

    /**
     * Returns the refusal of two bounds in the wrong order, such as {@code reps: min 8 exceeds max 5}.
     *
     * @param parameter the name of the band
     * @param min the lower bound that was given
     * @param max the upper bound that was given
     * @return the exception, to be thrown by the caller, with the code {@code "inverted"}
     * @throws NullPointerException if an argument is null
     */
    public static InvalidValueException inverted(String parameter, Object min, Object max) {
        Objects.requireNonNull(parameter, "parameter");
        Objects.requireNonNull(min, "min");
        Objects.requireNonNull(max, "max");
        String message = parameter + ": min " + min + " exceeds max " + max;
        return new InvalidValueException(parameter, "min must not exceed max", min + "-" + max, "inverted", message);
    }

    /**
     * Returns the name of the argument that was refused.
     *
     * @return the parameter, such as {@code "reps"}
     */
    public String parameter() {
        return parameter;
    }

    /**
     * Returns what every value of the parameter must satisfy.
     *
     * @return the rule, such as {@code "must be 1 to 100"}
     */
    public String rule() {
        return rule;
    }

    /**
     * Returns the value that was given, as text.
     *
     * @return the value; {@code "null"} where it was missing
     */
    public String value() {
        return value;
    }

    /**
     * Returns the stable slug of the kind of refusal, for programs that branch on it.
     *
     * @return {@code "out-of-range"}, {@code "inverted"}, {@code "not-finite"}, {@code "too-fine"},
     *     {@code "malformed"}, {@code "missing"} or another documented where it is thrown
     */
    public String code() {
        return code;
    }

    private static String shown(String given) {
        String start = given.length() > LONGEST_SHOWN ? given.substring(0, LONGEST_SHOWN) + "..." : given;
        String line = start.replaceAll("[\\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029]", " ");
        return line.isBlank() ? "\"" + line + "\"" : line;
    }
}
