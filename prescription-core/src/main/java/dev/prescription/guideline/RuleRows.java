package dev.prescription.guideline;

import dev.prescription.evidence.Certainty;
import dev.prescription.evidence.Claim;
import dev.prescription.evidence.EvidenceBase;
import dev.prescription.evidence.Finding;
import dev.prescription.guideline.table.RowCells;
import dev.prescription.guideline.table.RuleCells;
import dev.prescription.parameter.Layer;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Scope;
import dev.prescription.parameter.Topic;
import dev.prescription.quantity.InvalidValueException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Guidelines as rows: every refusal is gathered with row and column, and nothing is built if there is one. */
final class RuleRows {

    static final String CATEGORY = "category";

    private static final String EVIDENCE = "evidence_ids";
    private static final List<String> HEAD = List.of("guideline", "edition", "title", "over", "claims");
    private static final List<String> OF_A_NUMBER =
            List.of("layer", "min", "max", "open_above", "certainty", "overridden_by", "derivation");
    private static final List<String> LONG = Stream.concat(
                    Stream.of("id", "parameter", "goal", "level", "role", "population", "unit", "position", EVIDENCE),
                    OF_A_NUMBER.stream())
            .toList();

    private static final String BASIS = "pct1rm_basis";
    private static final String NONE = "none";

    private final EvidenceBase evidence;
    private final List<InvalidValueException> problems = new ArrayList<>();
    private final List<RowCells> rows = new ArrayList<>();

    private RuleRows(List<? extends Map<String, String>> given, EvidenceBase evidence) {
        this.evidence = Objects.requireNonNull(evidence, "evidence");
        for (Map<String, String> row : Objects.requireNonNull(given, "rows")) {
            int number = rows.size() + 1;
            rows.add(new RowCells(number, Objects.requireNonNull(row, "row " + number), problems));
        }
    }

    private record Book(Map<String, RowCells> ids, List<RowCells> rows, List<Rule> rules, List<Advice> advice) {
        Book() {
            this(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    static Guideline read(
            String id, String edition, String title, List<? extends Map<String, String>> given, EvidenceBase evidence) {
        Guideline empty = Guideline.of(id, edition, title, List.of());
        RuleRows reader = new RuleRows(given, evidence);
        Book book = new Book();
        reader.rows.forEach(row -> reader.gather(book, row));
        reader.rows.forEach(row -> reader.add(book, row, id, List.of()));
        Optional<Guideline> built =
                reader.build(book, id, edition, title, empty.fallback().orElseThrow());
        return built.orElseThrow(reader::refusal);
    }

    static Guideline read(List<? extends Map<String, String>> given, EvidenceBase evidence) {
        RuleRows reader = new RuleRows(given, evidence);
        Map<String, Book> books = new LinkedHashMap<>();
        for (RowCells row : reader.rows) {
            reader.gather(books.computeIfAbsent(label(row), label -> new Book()), row);
        }
        for (RowCells row : reader.rows) {
            HEAD.subList(0, 3).forEach(column -> row.read(column, Function.identity()));
            Book book = books.getOrDefault(label(row), new Book());
            for (String column : HEAD.subList(2, 5)) {
                if (!row.raw(column).equals(book.rows().get(0).raw(column))) {
                    row.refuse(column, "must be alike in every row of " + label(row), row.raw(column), "unequal");
                }
            }
            reader.add(book, row, row.text("guideline"), HEAD);
        }
        return reader.layered(books);
    }

    private static String label(RowCells row) {
        return row.text("guideline") + " " + row.text("edition");
    }

    private Guideline layered(Map<String, Book> books) {
        List<String> labels = new ArrayList<>(books.keySet());
        Map<String, Guideline> built = new LinkedHashMap<>();
        Optional<Guideline> top = Optional.empty();
        for (int i = labels.size() - 1; i >= 0; i--) {
            Book book = Objects.requireNonNull(books.get(labels.get(i)));
            RowCells first = book.rows().get(0);
            boolean isAlone = RowCells.word(first.text("over")).equals(NONE);
            Guideline base = isAlone
                    ? null
                    : first.find("over", label -> below(label, built)).orElse(Guideline.consensus());
            Optional<List<Claim>> argued = first.find("claims", this::claims);
            top = build(book, first.text("guideline"), first.text("edition"), first.raw("title"), base)
                    .map(guideline -> argued.map(guideline::withClaims).orElse(guideline));
            top.ifPresent(guideline -> built.put(guideline.label(), guideline));
        }
        if (labels.isEmpty()) {
            throw InvalidValueException.of("rows", "must name a guideline", "no row", "missing");
        }
        return top.filter(guideline -> problems.isEmpty()).orElseThrow(this::refusal);
    }

    private List<Claim> claims(String ids) {
        return RowCells.known("claims", ids.split(";", -1), evidence::findClaim);
    }

    private static Guideline below(String label, Map<String, Guideline> built) {
        Guideline later = built.get(label);
        String[] parts = label.split("\\s+", 2);
        return later != null ? later : Guideline.byId(parts[0], parts.length > 1 ? parts[1] : "");
    }

    private InvalidValueException refusal() {
        InvalidValueException first = problems.get(0);
        problems.stream().skip(1).forEach(first::addSuppressed);
        return first;
    }

    private Optional<Guideline> build(Book book, String id, String edition, String title, @Nullable Guideline base) {
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Guideline(id, edition, title, book.rules(), book.advice(), List.of(), base));
        } catch (InvalidValueException refused) {
            String[] ids = refused.value().split(" and ", -1);
            RowCells row =
                    book.ids().getOrDefault(ids[ids.length - 1], book.rows().get(0));
            String column = refused.parameter().equals("id") ? "guideline" : refused.parameter();
            row.refuse(HEAD.contains(column) ? column : "id", refused.rule(), refused.value(), refused.code());
            return Optional.empty();
        }
    }

    private void gather(Book book, RowCells row) {
        book.rows().add(row);
        if (!row.text("id").isEmpty() && book.ids().putIfAbsent(row.text("id"), row) != null) {
            row.refuse("id", "must be unique in its guideline", row.text("id"), "duplicate");
        }
    }

    private void add(Book book, RowCells row, String guideline, List<String> head) {
        if (RuleCells.wideColumns().stream().anyMatch(row::has)) {
            addCells(book, row, guideline, head);
            return;
        }
        row.allowOnly(Stream.concat(head.stream(), LONG.stream()).toList());
        if (head.isEmpty() || !row.isBlank(LONG)) {
            Optional<RuleId> id = row.read("id", RuleId::of);
            Scope scope = RuleCells.scope(row);
            List<Finding> findings = findings(row);
            if (RowCells.word(row.text("unit")).equals(CATEGORY)) {
                addAdvice(book, row, scope, findings);
            } else {
                row.allowNone(List.of("position"), "where a number is stated");
                addRule(book, row, id, scope, findings);
            }
        }
    }

    private void addAdvice(Book book, RowCells row, Scope scope, List<Finding> findings) {
        row.allowNone(OF_A_NUMBER, "where the unit is category");
        Optional<Topic> topic = row.read("parameter", text -> RowCells.constant(Topic.class, text));
        Optional<String> position = row.read("position", Function.identity());
        if (row.isSound()) {
            row.attempt(
                            "position",
                            () -> Advice.of(
                                    row.text("id"),
                                    topic.orElseThrow(),
                                    position.orElseThrow(),
                                    scope,
                                    findings.toArray(Finding[]::new)))
                    .ifPresent(book.advice()::add);
        }
    }

    private void addRule(Book book, RowCells row, Optional<RuleId> id, Scope scope, List<Finding> findings) {
        Optional<Parameter> parameter = row.read("parameter", RuleCells::parameter);
        Optional<Layer> layer = row.find("layer", text -> RowCells.constant(Layer.class, text));
        Optional<Certainty> certainty = certainty(row);
        Optional<String> unit = row.read("unit", Function.identity());
        for (String other : row.words("overridden_by")) {
            if (!book.ids().containsKey(other)) {
                row.refuse("overridden_by", "must be a rule of the same guideline", other, "unknown");
            }
        }
        Optional<RuleCells.Stated> stated = parameter.isPresent() && unit.isPresent()
                ? RuleCells.range(row, parameter.get(), List.of("min", "max"), unit.get())
                : Optional.empty();
        if (!row.isSound()) {
            return;
        }
        RuleBuilder rule = Rule.of(parameter.orElseThrow(), stated.orElseThrow().range())
                .id(id.orElseThrow().slug())
                .scope(scope)
                .layer(layer.orElse(parameter.orElseThrow().governingLayer()))
                .from(findings.toArray(Finding[]::new));
        certainty.ifPresent(rule::certainty);
        row.words("overridden_by").forEach(rule::overriddenBy);
        Optional<String> derivation = row.text("derivation").isEmpty()
                ? stated.orElseThrow().derivation()
                : Optional.of(row.raw("derivation"));
        derivation.ifPresent(rule::derived);
        book.rules().add(rule.build());
    }

    private static Optional<Certainty> certainty(RowCells row) {
        return row.find("certainty", text -> RowCells.constant(Certainty.class, text));
    }

    private List<Finding> findings(RowCells row) {
        row.read(EVIDENCE, Function.identity());
        List<Finding> findings = new ArrayList<>();
        for (String id : row.words(EVIDENCE)) {
            evidence.find(id)
                    .ifPresentOrElse(
                            findings::add,
                            () -> row.refuse(
                                    EVIDENCE, "must be the id of a finding of the evidence given", id, "unknown"));
        }
        return findings;
    }

    private void addCells(Book book, RowCells row, String guideline, List<String> head) {
        List<String> columns = new ArrayList<>(head);
        columns.addAll(List.of("goal", "level", "role", "population", BASIS, "certainty", EVIDENCE));
        columns.addAll(RuleCells.wideColumns());
        row.allowOnly(columns);
        Scope scope = RuleCells.scope(row);
        Optional<Certainty> certainty = certainty(row);
        List<Finding> findings = findings(row);
        for (Parameter parameter : RuleCells.WIDE.keySet()) {
            List<String> ends = RuleCells.wideColumns(parameter);
            if (row.isBlank(ends)) {
                continue;
            }
            Optional<String> basis =
                    parameter == Parameter.INTENSITY ? row.read(BASIS, Function.identity()) : Optional.of("sourced");
            String id = guideline + "." + RuleCells.slug(scope) + "."
                    + RuleCells.name(parameter).replace(' ', '-');
            Optional<RuleCells.Stated> stated = RuleCells.range(row, parameter, ends, parameter.unit());
            if (stated.isPresent() && !findings.isEmpty()) {
                RuleBuilder rule = Rule.of(parameter, stated.get().range())
                        .id(id)
                        .scope(scope)
                        .from(findings.toArray(Finding[]::new));
                certainty.ifPresent(rule::certainty);
                basis.filter(how -> !how.equals("sourced")).ifPresent(rule::derived);
                book.rules().add(rule.build());
                if (book.ids().putIfAbsent(id, row) != null) {
                    row.refuse("goal", "must give each cell once", RuleCells.slug(scope), "duplicate");
                }
            }
        }
    }

    static List<Map<String, String>> write(Guideline guideline) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Guideline layer : guideline.layers()) {
            if (!rows.isEmpty() && layer.isShipped()) {
                break;
            }
            layer.rules().forEach(rule -> rule.write(row(layer, rows)));
            layer.advice().forEach(advice -> advice.write(row(layer, rows)));
            if (layer.rules().isEmpty() && layer.advice().isEmpty()) {
                row(layer, rows);
            }
        }
        return rows.stream().map(Collections::unmodifiableMap).toList();
    }

    private static Map<String, String> row(Guideline layer, List<Map<String, String>> rows) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("guideline", layer.id());
        row.put("edition", layer.edition());
        row.put("title", layer.title());
        row.put("over", layer.fallback().map(Guideline::label).orElse(NONE));
        row.put(
                "claims",
                String.join(";", layer.claims().stream().map(Claim::id).toList()));
        LONG.forEach(column -> row.put(column, ""));
        rows.add(row);
        return row;
    }
}
