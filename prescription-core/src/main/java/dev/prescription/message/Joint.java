package dev.prescription.message;

import java.util.List;

/**
 * How the members of a list are joined, two at a time from the left.
 *
 * <p>For example {@link #AND} joins three rules to {@code S1-14 and S1-15 and S1-16} in English.
 */
public enum Joint implements MessageCode {
    /** All of them. */
    AND,
    /** Any of them. */
    OR,
    /** The second helps the first. */
    WITH,
    /** A plain list of short members. */
    COMMA,
    /** A plain list of longer members. */
    SEMICOLON;

    private static final List<Argument> ARGUMENTS =
            List.of(Argument.of("one", Object.class), Argument.of("two", Object.class));

    /** Returns {@code "Joint.AND"} and so on. */
    @Override
    public String key() {
        return "Joint." + name();
    }

    /** Returns {@code one} and {@code two}. */
    @Override
    public List<Argument> arguments() {
        return ARGUMENTS;
    }
}
