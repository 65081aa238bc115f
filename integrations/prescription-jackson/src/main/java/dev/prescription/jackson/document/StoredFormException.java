package dev.prescription.jackson.document;

import dev.prescription.quantity.InvalidValueException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;

/**
 * JSON that is no stored form, or a value that cannot be stored: it says where, which rule was broken, and by what.
 *
 * <p>For example {@code /entries/3/session/exercises/0/sets/1/reps: reps: must be 0 to 300, given 301}. Nothing has been built
 * when it is thrown.
 */
public final class StoredFormException extends DatabindException {

    private static final long serialVersionUID = 1L;

    /** Where, as a JSON Pointer. */
    private final String path;

    /** The offending parameter. */
    private final String parameter;

    /** The rule that is broken. */
    private final String rule;

    /** The offending value. */
    private final String value;

    /** The code of the rule. */
    private final String code;

    private StoredFormException(
            String path, @Nullable TokenStreamLocation location, InvalidValueException refused, Throwable cause) {
        super(path + ": " + refused.getMessage(), location, cause);
        this.path = path;
        this.parameter = refused.parameter();
        this.rule = refused.rule();
        this.value = refused.value();
        this.code = refused.code();
    }

    /**
     * Returns the refusal of a value at its place.
     *
     * @param path where, as a JSON Pointer (RFC 6901); empty for the whole document
     * @param location line and column, where known
     * @param refused which rule was broken
     * @return the exception, with the refusal as its cause
     */
    public static StoredFormException of(
            String path, @Nullable TokenStreamLocation location, InvalidValueException refused) {
        return new StoredFormException(Objects.requireNonNull(path, "path"), location, refused, refused);
    }

    /**
     * Returns the failure of the JSON itself at its place: truncated, malformed, too deep, or a number out of range.
     *
     * @param path where, as a JSON Pointer (RFC 6901)
     * @param location line and column, where known
     * @param failure what the parser said
     * @return the exception, with code {@code "malformed-json"}
     */
    public static StoredFormException of(
            String path, @Nullable TokenStreamLocation location, JacksonException failure) {
        String rule = String.valueOf(failure.getOriginalMessage());
        InvalidValueException refused = InvalidValueException.of("JSON", rule, "another text", "malformed-json");
        return new StoredFormException(Objects.requireNonNull(path, "path"), location, refused, failure);
    }

    /**
     * Returns where it went wrong.
     *
     * @return a JSON Pointer such as {@code /entries/3/session/date}; empty for the whole document
     */
    public String path() {
        return path;
    }

    /**
     * Returns the name of the offending parameter.
     *
     * @return the parameter, such as {@code reps}; {@code JSON} where the text itself is malformed
     */
    public String parameter() {
        return parameter;
    }

    /**
     * Returns the rule that is broken.
     *
     * @return the rule, such as {@code must be 0 to 300}
     */
    public String rule() {
        return rule;
    }

    /**
     * Returns the offending value.
     *
     * @return the value as text
     */
    public String value() {
        return value;
    }

    /**
     * Returns the code of the rule, for programs.
     *
     * @return the code of {@link InvalidValueException#code()}, or {@code "malformed-json"}, {@code "wrong-type"}, {@code
     *     "unknown-field"}, {@code "duplicate-field"}, {@code "missing"}, {@code "other-format"} or {@code "newer-version"}
     */
    public String code() {
        return code;
    }
}
