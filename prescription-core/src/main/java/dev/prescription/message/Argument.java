package dev.prescription.message;

import dev.prescription.quantity.InvalidValueException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One argument that a code is said with: its name in the wording, and the type of its value.
 *
 * <p>For example {@code Argument.of("share", Integer.class)} takes the whole number 70 and stands for <code>{share}</code>.
 * An optional argument takes an {@link Optional}, a listed one a {@link List} whose members are joined in words.
 *
 * @param name the name between braces: a small letter, then letters
 * @param type the type of the value, or of the optional or listed values
 * @param isOptional whether the value is an {@link Optional}
 * @param joint how a list is joined, or empty where the argument is no list
 */
public record Argument(String name, Class<?> type, boolean isOptional, Optional<Joint> joint) {

    /**
     * Checks the parts; {@link #of(String, Class)} and its siblings are the way in.
     *
     * @param name the name between braces
     * @param type the type of the value
     * @param isOptional whether the value is an {@link Optional}
     * @param joint how a list is joined
     * @throws InvalidValueException if the name is not a small letter followed by letters, with code {@code "malformed"}
     * @throws NullPointerException if an argument is null
     */
    public Argument {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(joint, "joint");
        if (!Objects.requireNonNull(name, "name").matches("[a-z][A-Za-z]*")) {
            throw InvalidValueException.of("name", "must be a small letter, then letters", name, "malformed");
        }
    }

    /**
     * Returns an argument that is always given.
     *
     * @param name the name between braces, such as {@code "rule"}
     * @param type the type of the value: an enum, a {@link Spoken} value, a number, or anything that prints itself
     * @return the argument
     * @throws InvalidValueException if the name is malformed
     * @throws NullPointerException if an argument is null
     */
    public static Argument of(String name, Class<?> type) {
        return new Argument(name, type, false, Optional.empty());
    }

    /**
     * Returns an argument that may be absent.
     *
     * @param name the name between braces, such as {@code "derivation"}
     * @param type the type of the value where there is one
     * @return the argument, whose value is an {@link Optional}
     * @throws InvalidValueException if the name is malformed
     * @throws NullPointerException if an argument is null
     */
    public static Argument optional(String name, Class<?> type) {
        return new Argument(name, type, true, Optional.empty());
    }

    /**
     * Returns an argument of any number of values, absent where there is none.
     *
     * @param name the name between braces, such as {@code "rules"}
     * @param type the type of each value
     * @param joint how they are joined
     * @return the argument, whose value is a {@link List}
     * @throws InvalidValueException if the name is malformed
     * @throws NullPointerException if an argument is null
     */
    public static Argument listed(String name, Class<?> type, Joint joint) {
        return new Argument(name, type, false, Optional.of(joint));
    }

    /** Returns the value, copied if it is a list, and refuses one of another type. */
    Object checked(MessageCode code, Object value) {
        boolean fits;
        if (joint.isPresent()) {
            fits = value instanceof List<?> list && list.stream().allMatch(type::isInstance);
        } else if (isOptional) {
            fits = value instanceof Optional<?> some
                    && some.filter(inner -> !type.isInstance(inner)).isEmpty();
        } else {
            fits = type.isInstance(value);
        }
        if (!fits) {
            throw InvalidValueException.of(
                    name,
                    "must be " + kind() + " in " + code.key(),
                    value.getClass().getSimpleName(),
                    "wrong-type");
        }
        return value instanceof List<?> list ? List.copyOf(list) : value;
    }

    private String kind() {
        String what = type.getSimpleName();
        return joint.isPresent() ? "a list of " + what : isOptional ? "an optional " + what : "of type " + what;
    }
}
