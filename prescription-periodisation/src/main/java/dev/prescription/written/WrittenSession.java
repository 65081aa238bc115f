package dev.prescription.written;

import dev.prescription.quantity.InvalidValueException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One session of a written microcycle: its slots in the order they are done.
 *
 * @param name what the coach calls it, such as {@code Press day}; empty where it has no name
 * @param slots the slots, 1 to 30; not modifiable
 */
public record WrittenSession(Optional<String> name, List<WrittenSlot> slots) {

    private static final int LONGEST_NAME = 80;

    /**
     * Copies the slots and checks their number.
     *
     * @param name what the coach calls it: 1 to 80 characters of one line, without quotation marks
     * @param slots the slots
     * @throws InvalidValueException if there is no slot, more than thirty, or the name is malformed
     */
    public WrittenSession {
        slots = List.copyOf(slots);
        Counts.check("slots of a session", slots.size(), 1, Counts.MOST_SLOTS);
        name.ifPresent(given -> checkName("name of a session", given));
    }

    /**
     * Returns a session without a name.
     *
     * @param slots the slots in the order they are done
     * @return the session
     * @throws InvalidValueException if there is no slot, or more than thirty
     */
    public static WrittenSession of(WrittenSlot... slots) {
        return new WrittenSession(Optional.empty(), List.of(slots));
    }

    /**
     * Reads what {@link #toString()} prints: a line that begins the session, and one for each slot.
     *
     * <p>For example
     * <pre>
     * session "Press day"
     *     overhead-press, main lift: 3x5+ @ 85% TM; rest 180-300 s
     *     dip or push-up, accessory compound: 5x10 @ RIR 2
     * </pre>
     *
     * @param text the text; {@code #} begins a comment
     * @return the session
     * @throws ProgrammeSyntaxException if the text is not one session; it names line and column
     */
    public static WrittenSession parse(String text) {
        return new ProgrammeText(Objects.requireNonNull(text, "text"), any -> true).session();
    }

    /**
     * Returns the session with a name.
     *
     * @param given what the coach calls it: 1 to 80 characters of one line, without quotation marks
     * @return the session
     * @throws InvalidValueException if the name is malformed
     */
    public WrittenSession named(String given) {
        return new WrittenSession(Optional.of(given), slots);
    }

    static void checkName(String parameter, String name) {
        boolean isLine = name.chars().noneMatch(character -> character == '"' || character < ' ');
        if (name.isBlank() || name.length() > LONGEST_NAME || !isLine) {
            String rule = "must be 1 to " + LONGEST_NAME + " characters of one line, without quotation marks";
            throw InvalidValueException.of(parameter, rule, name, "malformed");
        }
    }

    /** Returns the text of a programme's line and its slots' below. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("session");
        name.ifPresent(given -> text.append(" \"").append(given).append('"'));
        slots.forEach(slot -> text.append("\n    ").append(slot));
        return text.toString();
    }
}
