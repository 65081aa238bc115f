package dev.prescription.evidence;

import dev.prescription.quantity.InvalidValueException;
import java.util.Objects;

/**
 * One thing a source states, in our own words, with how certain it is and how it reached us.
 *
 * <p>For example {@code L-REST-01}, of Grgic 2018, about rest: "Trained people: more than 2 min to maximise strength",
 * certainty low, verified. The id is stable and never reused. The topic is the word of the evidence files, such as
 * {@code "reps per set"} or {@code "rest"}; a reason quotes the findings that speak of its own parameter first.
 */
public final class Finding {

    private final String id;
    private final Source source;
    private final String topic;
    private final String statement;
    private final Certainty certainty;
    private final Verification verification;

    private Finding(
            String id, Source source, String topic, String statement, Certainty certainty, Verification verification) {
        this.id = id;
        this.source = source;
        this.topic = topic;
        this.statement = statement;
        this.certainty = certainty;
        this.verification = verification;
    }

    /**
     * Returns a finding.
     *
     * @param id the stable id, such as {@code "L-REST-01"}: letters, digits and hyphens
     * @param source where it is stated
     * @param topic what it speaks of, such as {@code "rest"}
     * @param certainty how sure it is; a library convention is always very low
     * @param verification how it reached us
     * @param statement what is stated, in one sentence or two
     * @return the finding
     * @throws InvalidValueException if the id is malformed, a text is blank, or a library convention claims more than
     *     very low certainty (code {@code "too-certain"})
     * @throws NullPointerException if an argument is null
     */
    public static Finding of(
            String id, Source source, String topic, Certainty certainty, Verification verification, String statement) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(verification, "verification");
        if (!Objects.requireNonNull(id, "id").matches("[A-Za-z0-9]+(-[A-Za-z0-9]+)*")) {
            throw InvalidValueException.of("id", "must be letters, digits and hyphens", id, "malformed");
        }
        requireText("topic", topic);
        requireText("statement", statement);
        if (source.kind() == SourceKind.LIBRARY_CONVENTION && certainty != Certainty.VERY_LOW) {
            throw InvalidValueException.of(
                    "certainty", "a library convention is very low", certainty.label(), "too-certain");
        }
        return new Finding(id, source, topic, statement, certainty, verification);
    }

    static void requireText(String parameter, String text) {
        if (Objects.requireNonNull(text, parameter).isBlank()) {
            throw InvalidValueException.of(parameter, "must say something", text, "malformed");
        }
    }

    /**
     * Returns the stable id.
     *
     * @return the id, such as {@code "L-REST-01"}
     */
    public String id() {
        return id;
    }

    /**
     * Returns where it is stated.
     *
     * @return the source
     */
    public Source source() {
        return source;
    }

    /**
     * Returns what it speaks of, in the word of the evidence files.
     *
     * @return the topic, such as {@code "rest"}
     */
    public String topic() {
        return topic;
    }

    /**
     * Returns what is stated.
     *
     * @return the statement, in our own words
     */
    public String statement() {
        return statement;
    }

    /**
     * Returns how sure it is.
     *
     * @return the certainty
     */
    public Certainty certainty() {
        return certainty;
    }

    /**
     * Returns how it reached us.
     *
     * @return the verification
     */
    public Verification verification() {
        return verification;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Finding that
                && id.equals(that.id)
                && source.equals(that.source)
                && topic.equals(that.topic)
                && statement.equals(that.statement)
                && certainty == that.certainty
                && verification == that.verification;
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Returns the id and the short citation, such as {@code L-REST-01 Grgic 2018}. */
    @Override
    public String toString() {
        return id + " " + source.name();
    }
}
