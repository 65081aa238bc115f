package dev.prescription.evidence;

import dev.prescription.quantity.InvalidValueException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing a source states, in our own words, with how certain it is and how it reached us.
 *
 * <p>For example {@code L-REST-01}, of Grgic 2018, about rest: "Trained people: more than 2 min to maximise strength",
 * certainty low, verified. The id is stable and never reused. The topic is the word of the evidence files, such as
 * {@code "reps per set"} or {@code "rest"}; a reason quotes the findings that speak of its own parameter first. Where the
 * source states a number the finding has a {@link Figure}. A shipped finding that nothing cites says what it is kept for.
 */
public final class Finding {

    private static final String ANY = "any";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");

    private final String id;
    private final Source source;
    private final String topic;
    private final String statement;
    private final Certainty certainty;
    private final Verification verification;
    private final String population;
    private final String role;
    private final @Nullable Figure figure;
    private final @Nullable Use use;

    private Finding(
            String id,
            Source source,
            String topic,
            String statement,
            Certainty certainty,
            Verification verification,
            String population,
            String role,
            @Nullable Figure figure,
            @Nullable Use use) {
        this.id = id;
        this.source = source;
        this.topic = topic;
        this.statement = statement;
        this.certainty = certainty;
        this.verification = verification;
        this.population = population;
        this.role = role;
        this.figure = figure;
        this.use = use;
    }

    /**
     * Returns a finding for any population and role, without a figure.
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
        if (!ID.matcher(Objects.requireNonNull(id, "id")).matches()) {
            throw InvalidValueException.of("id", "must be letters, digits and hyphens", id, "malformed");
        }
        requireText("topic", topic);
        requireText("statement", statement);
        if (source.kind() == SourceKind.LIBRARY_CONVENTION && certainty != Certainty.VERY_LOW) {
            throw InvalidValueException.of(
                    "certainty", "a library convention is very low", certainty.label(), "too-certain");
        }
        return new Finding(id, source, topic, statement, certainty, verification, ANY, ANY, null, null);
    }

    /**
     * Returns the same finding with whom and which exercises it speaks of, in the source's words.
     *
     * @param people whom, such as {@code "powerlifters"}, or {@code "any"}
     * @param exercises which exercises, such as {@code "main lift"} or {@code "bench press"}, or {@code "any"}
     * @return the finding about them
     * @throws InvalidValueException if a text is blank (code {@code "malformed"})
     * @throws NullPointerException if an argument is null
     */
    public Finding about(String people, String exercises) {
        requireText("population", people);
        requireText("role", exercises);
        return new Finding(id, source, topic, statement, certainty, verification, people, exercises, figure, use);
    }

    /**
     * Returns the same finding with the number it states.
     *
     * @param number the figure
     * @return the finding with that figure
     * @throws NullPointerException if {@code number} is null
     */
    public Finding withFigure(Figure number) {
        Objects.requireNonNull(number, "number");
        return new Finding(id, source, topic, statement, certainty, verification, population, role, number, use);
    }

    /**
     * Returns the same finding with what it is kept for although nothing cites it.
     *
     * @param kept the use
     * @return the finding with that use
     * @throws NullPointerException if {@code kept} is null
     */
    public Finding withUse(Use kept) {
        Objects.requireNonNull(kept, "kept");
        return new Finding(id, source, topic, statement, certainty, verification, population, role, figure, kept);
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

    /**
     * Returns whom it speaks of, in the source's words.
     *
     * @return the population, such as {@code "trained men"}; {@code "any"} where the source names none
     */
    public String population() {
        return population;
    }

    /**
     * Returns which exercises it speaks of, in the source's words.
     *
     * @return the role or lift, such as {@code "main lift"}; {@code "any"} where the source names none
     */
    public String role() {
        return role;
    }

    /**
     * Returns the number it states.
     *
     * @return the figure, or empty where it states none
     */
    public Optional<Figure> figure() {
        return Optional.ofNullable(figure);
    }

    /**
     * Returns what it is kept for although no shipped rule, advice, claim or model cites it.
     *
     * @return the use, or empty where it is cited
     */
    public Optional<Use> use() {
        return Optional.ofNullable(use);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Finding that
                && id.equals(that.id)
                && source.equals(that.source)
                && topic.equals(that.topic)
                && statement.equals(that.statement)
                && certainty == that.certainty
                && verification == that.verification
                && population.equals(that.population)
                && role.equals(that.role)
                && Objects.equals(figure, that.figure)
                && Objects.equals(use, that.use);
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
