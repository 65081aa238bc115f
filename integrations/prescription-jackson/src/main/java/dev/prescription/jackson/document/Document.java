package dev.prescription.jackson.document;

import java.util.Locale;

/**
 * A kind of document that stands by itself, with the version that this library writes.
 *
 * <p>A document of that version or an earlier one is read; a newer one is refused whole, with code {@code "newer-version"},
 * and so is a field that the version does not have: nothing that was stored is ever dropped unsaid. For example
 * {@link #LOG} is {@code prescription/log}, version 1, with the schema {@code log-1.schema.json}.
 */
public enum Document {
    /** A programme, shared by its plans. */
    PROGRAMME,
    /** An athlete. */
    ATHLETE,
    /** A plan with its programme. */
    PLAN,
    /** Plans of one programme, which is written once. */
    PLANS,
    /** A log. */
    LOG,
    /** A progress: plan, log and policy. */
    PROGRESS;

    private static final int VERSION = 1;

    /**
     * Returns what the document says it is.
     *
     * @return the text of its field {@code format}, such as {@code prescription/log}
     */
    public String format() {
        return "prescription/" + name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the version that is written, and the newest that is read.
     *
     * @return the number of its field {@code version}
     */
    public int version() {
        return VERSION;
    }

    /**
     * Returns the name of its JSON Schema, a resource that {@code Document.class.getResourceAsStream} finds.
     *
     * @return the name, such as {@code /META-INF/prescription/log-1.schema.json}
     */
    public String schema() {
        return "/META-INF/prescription/" + name().toLowerCase(Locale.ROOT) + "-" + VERSION + ".schema.json";
    }
}
