package dev.prescription.message;

import dev.prescription.quantity.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One thing said: a code and its arguments, as values, in no language yet.
 *
 * <p>For example {@code Range.atLeast(80).message()} has the code {@code Range.AT_LEAST} and the argument 80;
 * {@code Messages.english().text(...)} renders it {@code at least 80}. A program may read code and arguments instead of text.
 * Arguments are immutable values; equal messages say the same.
 *
 * @param code what is said
 * @param arguments its arguments, in the order the code declares them, of the types it declares
 */
public record Message(MessageCode code, List<Object> arguments) implements Spoken {

    /**
     * Checks the arguments against the code.
     *
     * @param code what is said
     * @param arguments its arguments, in the order the code declares them
     * @throws InvalidValueException if there are more or fewer than declared (code {@code "wrong-count"}), or one is of
     *     another type (code {@code "wrong-type"})
     * @throws NullPointerException if an argument is null
     */
    public Message {
        arguments = checked(Objects.requireNonNull(code, "code"), Objects.requireNonNull(arguments, "arguments"));
    }

    /**
     * Returns a message.
     *
     * @param code what is said
     * @param arguments its arguments, in the order the code declares them
     * @return the message
     * @throws InvalidValueException if there are more or fewer than declared (code {@code "wrong-count"}), or one is of
     *     another type (code {@code "wrong-type"})
     * @throws NullPointerException if an argument is null
     */
    public static Message of(MessageCode code, Object... arguments) {
        return new Message(code, List.of(arguments));
    }

    private static List<Object> checked(MessageCode code, List<Object> given) {
        List<Argument> declared = code.arguments();
        if (declared.size() != given.size()) {
            throw InvalidValueException.of(
                    "arguments", "must be " + declared.size() + " in " + code.key(), given.size(), "wrong-count");
        }
        List<Object> checked = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            Argument argument = declared.get(i);
            checked.add(argument.checked(code, Objects.requireNonNull(given.get(i), argument.name())));
        }
        return List.copyOf(checked);
    }

    /**
     * Returns one argument.
     *
     * @param name the name the code gives it, such as {@code "rule"}
     * @return its value; an {@link java.util.Optional} or a {@link List} where the code declares one
     * @throws InvalidValueException if the code has no argument of that name, with code {@code "unknown-argument"}
     * @throws NullPointerException if {@code name} is null
     */
    public Object argument(String name) {
        Objects.requireNonNull(name, "name");
        for (int i = 0; i < arguments.size(); i++) {
            if (code.arguments().get(i).name().equals(name)) {
                return arguments.get(i);
            }
        }
        throw InvalidValueException.of(
                code.key(), "may be asked for the arguments it declares", name, "unknown-argument");
    }

    /** Returns this message. */
    @Override
    public Message message() {
        return this;
    }

    /** Returns key and arguments, such as {@code Range.AT_LEAST[80]}: no language. */
    @Override
    public String toString() {
        return code.key() + arguments;
    }
}
