package dev.prescription.message;

import java.util.List;

/**
 * One thing that can be said: its key in a bundle, and the arguments it is said with.
 *
 * <p>For example the note {@code OPEN_ABOVE} has the key {@code Note.OPEN_ABOVE} and two arguments, {@code rule} and
 * {@code named}; the English bundle words it {@code {rule} says {named} or more, open above: ...}. Codes are constants of
 * enums; a key is never reused for something else.
 */
public interface MessageCode {

    /**
     * Returns the name of the wording in a bundle.
     *
     * @return the key, such as {@code "Note.OPEN_ABOVE"}
     */
    String key();

    /**
     * Returns what the code is said with.
     *
     * @return the arguments, in order, unmodifiable
     */
    List<Argument> arguments();
}
