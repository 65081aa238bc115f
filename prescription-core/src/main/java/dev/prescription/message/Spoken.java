package dev.prescription.message;

/**
 * A value that can say itself as a message, and so in any language.
 *
 * <p>For example the range "at least 80" says itself as {@code Range.AT_LEAST} with the number 80. As an argument of another
 * message such a value is rendered by the same bundle.
 */
public interface Spoken {

    /**
     * Returns what the value says.
     *
     * @return the message
     */
    Message message();
}
