package dev.prescription.evidence;

import dev.prescription.message.Argument;
import dev.prescription.message.Message;
import dev.prescription.message.MessageCode;
import dev.prescription.message.Spoken;
import dev.prescription.quantity.InvalidValueException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be cited: a study, a position stand, an article, or a dated convention of this library.
 *
 * <p>For example the source {@code grgic-2018-rest} has the name {@code Grgic 2018}, is a systematic review, and has the
 * DOI {@code 10.1007/s40279-017-0788-x}. The key is a stable slug of lower-case letters, digits and hyphens, never
 * reused. Equal sources have equal keys and equal contents.
 */
public final class Source implements Spoken {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern DOI = Pattern.compile("10\\.[0-9]{4,}/\\S+");

    private final String key;
    private final String name;
    private final String title;
    private final String citation;
    private final SourceKind kind;
    private final @Nullable Integer year;
    private final @Nullable String doi;
    private final @Nullable Verification doiStatus;
    private final @Nullable LocalDate date;
    private final boolean preprint;

    private Source(
            String key,
            String name,
            String title,
            String citation,
            SourceKind kind,
            @Nullable Integer year,
            @Nullable String doi,
            @Nullable Verification doiStatus,
            @Nullable LocalDate date,
            boolean preprint) {
        this.key = key;
        this.name = name;
        this.title = title;
        this.citation = citation;
        this.kind = kind;
        this.year = year;
        this.doi = doi;
        this.doiStatus = doiStatus;
        this.date = date;
        this.preprint = preprint;
    }

    /**
     * Returns a source without year, date or DOI.
     *
     * @param key the stable slug, such as {@code "our-gym-2026"}: lower-case letters, digits and hyphens
     * @param name the short form for a line of text, such as {@code "Grgic 2018"}
     * @param title the title of the work
     * @param citation the full citation
     * @param kind what sort of source it is
     * @return the source
     * @throws InvalidValueException if the key is no slug or another text is blank (code {@code "malformed"})
     * @throws NullPointerException if an argument is null
     */
    public static Source of(String key, String name, String title, String citation, SourceKind kind) {
        Objects.requireNonNull(kind, "kind");
        if (!SLUG.matcher(Objects.requireNonNull(key, "key")).matches()) {
            throw InvalidValueException.of("key", "must be lower-case letters, digits and hyphens", key, "malformed");
        }
        Finding.requireText("name", name);
        Finding.requireText("title", title);
        Finding.requireText("citation", citation);
        return new Source(key, name, title, citation, kind, null, null, null, null, false);
    }

    /**
     * Returns the same source with its year of publication.
     *
     * @param published the year, 1800 to 9999
     * @return the source with that year
     * @throws InvalidValueException if the year is out of range
     */
    public Source withYear(int published) {
        if (published < 1800 || published > 9999) {
            throw InvalidValueException.of("year", "must be 1800 to 9999", published, "out-of-range");
        }
        return new Source(key, name, title, citation, kind, published, doi, doiStatus, date, preprint);
    }

    /**
     * Returns the same source with its DOI.
     *
     * @param identifier the DOI without a prefix, such as {@code "10.1007/s40279-017-0788-x"}
     * @param status whether the DOI was seen or is recalled
     * @return the source with that DOI
     * @throws InvalidValueException if the text does not start with {@code 10.} (code {@code "malformed"})
     * @throws NullPointerException if an argument is null
     */
    public Source withDoi(String identifier, Verification status) {
        Objects.requireNonNull(status, "status");
        if (!DOI.matcher(Objects.requireNonNull(identifier, "identifier")).matches()) {
            throw InvalidValueException.of("doi", "must look like 10.1234/abc", identifier, "malformed");
        }
        return new Source(key, name, title, citation, kind, year, identifier, status, date, preprint);
    }

    /**
     * Returns the same source with the day it was laid down, as conventions and house rules have one.
     *
     * @param day the day
     * @return the source with that date
     * @throws NullPointerException if {@code day} is null
     */
    public Source withDate(LocalDate day) {
        return new Source(
                key, name, title, citation, kind, year, doi, doiStatus, Objects.requireNonNull(day, "day"), preprint);
    }

    /**
     * Returns the same source marked as a preprint: no one has reviewed it yet.
     *
     * @return the source, marked
     */
    public Source asPreprint() {
        return new Source(key, name, title, citation, kind, year, doi, doiStatus, date, true);
    }

    /**
     * Returns the stable slug.
     *
     * @return the key, such as {@code "grgic-2018-rest"}
     */
    public String key() {
        return key;
    }

    /**
     * Returns the short form: author and year, or the name a founding article is known by.
     *
     * @return the name, such as {@code "Grgic 2018"}
     */
    public String name() {
        return name;
    }

    /**
     * Returns the title of the work.
     *
     * @return the title
     */
    public String title() {
        return title;
    }

    /**
     * Returns the full citation.
     *
     * @return authors, year, title and place, as far as known
     */
    public String citation() {
        return citation;
    }

    /**
     * Returns what sort of source it is.
     *
     * @return the kind
     */
    public SourceKind kind() {
        return kind;
    }

    /**
     * Returns the year of publication.
     *
     * @return the year, or empty where the work is undated
     */
    public OptionalInt year() {
        return year == null ? OptionalInt.empty() : OptionalInt.of(year);
    }

    /**
     * Returns the DOI.
     *
     * @return the DOI without a prefix, or empty where there is none or it is unknown
     */
    public Optional<String> doi() {
        return Optional.ofNullable(doi);
    }

    /**
     * Returns whether the DOI was seen or is recalled.
     *
     * @return the status, or empty where there is no DOI
     */
    public Optional<Verification> doiStatus() {
        return Optional.ofNullable(doiStatus);
    }

    /**
     * Returns the day a convention or house rule was laid down.
     *
     * @return the day, or empty for published works
     */
    public Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    /**
     * Tells whether it is a preprint, which no one has reviewed yet.
     *
     * @return whether it is marked so
     */
    public boolean isPreprint() {
        return preprint;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Source that
                && key.equals(that.key)
                && name.equals(that.name)
                && title.equals(that.title)
                && citation.equals(that.citation)
                && kind == that.kind
                && Objects.equals(year, that.year)
                && Objects.equals(doi, that.doi)
                && doiStatus == that.doiStatus
                && Objects.equals(date, that.date)
                && preprint == that.preprint;
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /**
     * Returns name and kind as a message, which English renders as {@link #toString()} prints them.
     *
     * @return the message
     */
    @Override
    public Message message() {
        return Message.of(preprint ? Text.PREPRINT : Text.REVIEWED, name, kind);
    }

    /** Returns the name and the kind, such as {@code Grgic 2018 (systematic review)}. */
    @Override
    public String toString() {
        return name + " (" + kind.label() + (preprint ? ", preprint)" : ")");
    }

    /** How a source says itself. */
    private enum Text implements MessageCode {
        REVIEWED,
        PREPRINT;

        private static final List<Argument> ARGUMENTS =
                List.of(Argument.of("name", String.class), Argument.of("kind", SourceKind.class));

        @Override
        public String key() {
            return "Source." + name();
        }

        @Override
        public List<Argument> arguments() {
            return ARGUMENTS;
        }
    }
}
