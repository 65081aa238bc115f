package dev.prescription.jackson.form;

import dev.prescription.evidence.Certainty;
import dev.prescription.evidence.EvidenceBase;
import dev.prescription.evidence.Figure;
import dev.prescription.evidence.Finding;
import dev.prescription.evidence.Source;
import dev.prescription.evidence.SourceKind;
import dev.prescription.evidence.Use;
import dev.prescription.evidence.Verification;
import dev.prescription.jackson.shape.Numbers;
import dev.prescription.jackson.shape.ObjectShape;
import dev.prescription.jackson.shape.Shape;
import dev.prescription.jackson.shape.Text;
import dev.prescription.quantity.InvalidValueException;
import java.util.Optional;
import java.util.OptionalDouble;

/** Findings: the library's own by their ids, those of a house whole. */
public final class EvidenceForms {

    /** Certainties, such as {@code very-low}. */
    public static final Shape<Certainty> CERTAINTY = Text.ofEnum("certainty", Certainty.class);

    private static final Shape<Verification> VERIFICATION = Text.ofEnum("verification", Verification.class);

    private static final Shape<Source> SOURCE = ObjectShape.of("source", fields -> {
        var key = fields.required("key", Numbers.STRING, Source::key);
        var name = fields.required("name", Numbers.STRING, Source::name);
        var title = fields.required("title", Numbers.STRING, Source::title);
        var citation = fields.required("citation", Numbers.STRING, Source::citation);
        var kind = fields.required("kind", Text.ofEnum("source-kind", SourceKind.class), Source::kind);
        var year = fields.optionalInt("year", Source::year);
        var doi = fields.optional("doi", Numbers.STRING, Source::doi);
        var status = fields.optional("doiStatus", VERIFICATION, Source::doiStatus);
        var date = fields.optional("date", ValueForms.DATE, Source::date);
        var preprint = fields.flag("preprint", Source::isPreprint);
        return values -> {
            Source source = Source.of(
                    values.get(key), values.get(name), values.get(title), values.get(citation), values.get(kind));
            source = values.get(year).isPresent()
                    ? source.withYear(values.get(year).getAsInt())
                    : source;
            if (values.get(doi).isPresent()) {
                source = source.withDoi(
                        values.get(doi).get(),
                        values.get(status)
                                .orElseThrow(() -> InvalidValueException.of(
                                        "doiStatus", "must be stated with a DOI", null, "missing")));
            }
            source = values.get(date).map(source::withDate).orElse(source);
            return values.get(preprint) ? source.asPreprint() : source;
        };
    });

    private static final Shape<Figure> FIGURE = ObjectShape.of("figure", fields -> {
        var min = fields.optional("min", Numbers.DOUBLE, figure -> boxed(figure.min()));
        var max = fields.optional("max", Numbers.DOUBLE, figure -> boxed(figure.max()));
        var unit = fields.required("unit", Numbers.STRING, Figure::unit);
        return values -> figure(values.get(min), values.get(max), values.get(unit));
    });

    private static final Shape<Use> USE = ObjectShape.of("use", fields -> {
        var kind = fields.required("kind", Text.ofEnum("use-kind", Use.Kind.class), Use::kind);
        var text = fields.required("text", Numbers.STRING, Use::text);
        return values -> new Use(values.get(kind), values.get(text));
    });

    private static final Shape<Finding> WHOLE = ObjectShape.of("finding", fields -> {
        var id = fields.required("id", Numbers.STRING, Finding::id);
        var source = fields.required("source", SOURCE, Finding::source);
        var topic = fields.required("topic", Numbers.STRING, Finding::topic);
        var statement = fields.required("statement", Numbers.STRING, Finding::statement);
        var certainty = fields.required("certainty", CERTAINTY, Finding::certainty);
        var verification = fields.required("verification", VERIFICATION, Finding::verification);
        var population = fields.required("population", Numbers.STRING, Finding::population);
        var role = fields.required("role", Numbers.STRING, Finding::role);
        var figure = fields.optional("figure", FIGURE, Finding::figure);
        var use = fields.optional("use", USE, Finding::use);
        return values -> {
            Finding finding = Finding.of(
                            values.get(id),
                            values.get(source),
                            values.get(topic),
                            values.get(certainty),
                            values.get(verification),
                            values.get(statement))
                    .about(values.get(population), values.get(role));
            finding = values.get(figure).map(finding::withFigure).orElse(finding);
            return values.get(use).map(finding::withUse).orElse(finding);
        };
    });

    /** Findings. */
    public static final Shape<Finding> FINDING = ObjectShape.of("finding-ref", fields -> {
        var known = fields.optional(
                "known", Numbers.STRING, finding -> isKnown(finding) ? Optional.of(finding.id()) : Optional.empty());
        var whole =
                fields.optional("whole", WHOLE, finding -> isKnown(finding) ? Optional.empty() : Optional.of(finding));
        return values -> values.get(known)
                .map(EvidenceBase.standard()::get)
                .or(() -> values.get(whole))
                .orElseThrow(
                        () -> InvalidValueException.of("finding", "must be named or stated", "neither", "missing"));
    });

    private EvidenceForms() {}

    /**
     * Says whether a finding is one of the library's.
     *
     * @param finding the finding
     * @return whether the library knows it, as it is
     */
    static boolean isKnown(Finding finding) {
        return EvidenceBase.standard()
                .find(finding.id())
                .filter(finding::equals)
                .isPresent();
    }

    private static Optional<Double> boxed(OptionalDouble end) {
        return end.isPresent() ? Optional.of(end.getAsDouble()) : Optional.empty();
    }

    private static Figure figure(Optional<Double> min, Optional<Double> max, String unit) {
        if (min.isPresent() && max.isPresent()) {
            return Figure.of(min.get(), max.get(), unit);
        }
        if (min.isEmpty() && max.isEmpty()) {
            throw InvalidValueException.of("figure", "must have an end", "nothing", "missing");
        }
        return min.isPresent() ? Figure.atLeast(min.get(), unit) : Figure.atMost(max.orElseThrow(), unit);
    }
}
