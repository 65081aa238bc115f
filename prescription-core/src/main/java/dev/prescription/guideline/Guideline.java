package dev.prescription.guideline;

import dev.prescription.parameter.Layer;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Scope;
import dev.prescription.quantity.InvalidValueException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A named edition of rules: data that a rule module reads for one context.
 *
 * <p>For example {@code Guideline.consensus()} is {@code consensus 2026.1}, and {@code Guideline.byId("seed-000")} the
 * first founding article. A guideline may be silent on a parameter: then its fallback, {@code consensus}, answers, and
 * the reason says so. Among the rules of a layer that cover a context and are not overridden, the narrowest governs;
 * two rules of which neither is the narrower cannot stand in one guideline.
 */
public final class Guideline {

    private static final Logger LOG = LoggerFactory.getLogger(Guideline.class);

    private final String id;
    private final String edition;
    private final String title;
    private final Map<RuleId, Rule> rules;
    private final Map<Parameter, List<Rule>> byParameter;
    private final @Nullable Guideline fallback;

    Guideline(String id, String edition, String title, Collection<Rule> given, @Nullable Guideline fallback) {
        requireSlug("id", id, "[a-z0-9]+(-[a-z0-9]+)*");
        requireSlug("edition", edition, "[A-Za-z0-9]+([.-][A-Za-z0-9]+)*");
        if (Objects.requireNonNull(title, "title").isBlank()) {
            throw InvalidValueException.of("title", "must say something", title, "malformed");
        }
        this.id = id;
        this.edition = edition;
        this.title = title;
        this.fallback = fallback;
        this.rules = new LinkedHashMap<>();
        for (Rule rule : Objects.requireNonNull(given, "rules")) {
            if (rules.put(rule.id(), rule.within(label())) != null) {
                throw InvalidValueException.of("rules", "must have ids of their own", rule.id(), "duplicate");
            }
        }
        this.byParameter = rules.values().stream().collect(Collectors.groupingBy(Rule::parameter));
        rules.values().forEach(this::checkOverrides);
        byParameter.keySet().forEach(this::requireOneGoverningRule);
    }

    private static void requireSlug(String parameter, String value, String form) {
        if (!Objects.requireNonNull(value, parameter).matches(form)) {
            throw InvalidValueException.of(parameter, "must be a slug such as consensus or 2026.1", value, "malformed");
        }
    }

    private void checkOverrides(Rule rule) {
        for (RuleId other : rule.overriddenBy()) {
            if (!rules.containsKey(other)) {
                throw InvalidValueException.of(
                        "overriddenBy", "must be a rule of the same guideline", other, "unknown");
            }
        }
    }

    /**
     * Returns the library's own guideline, edition 2026.1: 27 cells, the weekly table, and the conventions.
     *
     * @return the consensus
     */
    public static Guideline consensus() {
        return ShippedGuidelines.CONSENSUS;
    }

    /**
     * Returns every guideline that comes with the library, the consensus first.
     *
     * @return the guidelines, unmodifiable
     */
    public static List<Guideline> shipped() {
        return ShippedGuidelines.ALL;
    }

    /**
     * Returns a shipped guideline.
     *
     * @param id {@code "consensus"}, {@code "seed-000"}, {@code "seed-001"} or {@code "seed-002"}
     * @return the guideline
     * @throws InvalidValueException if none has that id, with code {@code "unknown"}
     * @throws NullPointerException if {@code id} is null
     */
    public static Guideline byId(String id) {
        Objects.requireNonNull(id, "id");
        return shipped().stream()
                .filter(guideline -> guideline.id.equals(id))
                .findFirst()
                .orElseThrow(() -> InvalidValueException.of(
                        "guideline",
                        "must be one of "
                                + shipped().stream().map(Guideline::id).collect(Collectors.joining(", ")),
                        id,
                        "unknown"));
    }

    /**
     * Returns a guideline of the caller's own; where it is silent the consensus answers, and the reasons say so.
     *
     * @param id a slug of lower-case letters, digits and hyphens, such as {@code "our-gym"}
     * @param edition a slug such as {@code "2026.1"}
     * @param title the title
     * @param rules the rules, in a stable order
     * @return the guideline
     * @throws InvalidValueException if a text is malformed, if two rules share an id (code {@code "duplicate"}), if a
     *     rule is overridden by an unknown one (code {@code "unknown"}), or if two rules could govern one context and
     *     neither is the narrower (code {@code "ambiguous"})
     * @throws NullPointerException if an argument is null
     */
    public static Guideline of(String id, String edition, String title, List<Rule> rules) {
        Guideline guideline = new Guideline(id, edition, title, rules, consensus());
        LOG.debug("guideline {}: {} rules over {}", guideline, rules.size(), consensus());
        return guideline;
    }

    /**
     * Returns the slug.
     *
     * @return the id, such as {@code "seed-000"}
     */
    public String id() {
        return id;
    }

    /**
     * Returns the edition; a changed number is a new edition.
     *
     * @return the edition, such as {@code "2026.1"}
     */
    public String edition() {
        return edition;
    }

    /**
     * Returns the title.
     *
     * @return the title
     */
    public String title() {
        return title;
    }

    /**
     * Returns id and edition, as reasons name the guideline.
     *
     * @return the label, such as {@code "consensus 2026.1"}
     */
    public String label() {
        return id + " " + edition;
    }

    /**
     * Returns every rule, in the order given.
     *
     * @return the rules, unmodifiable
     */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /**
     * Looks a rule up.
     *
     * @param ruleId the id
     * @return the rule, or empty where this guideline has none of that id
     * @throws NullPointerException if {@code ruleId} is null
     */
    public Optional<Rule> find(RuleId ruleId) {
        return Optional.ofNullable(rules.get(Objects.requireNonNull(ruleId, "ruleId")));
    }

    /**
     * Returns the guideline that answers where this one is silent.
     *
     * @return the fallback, or empty for the consensus
     */
    public Optional<Guideline> fallback() {
        return Optional.ofNullable(fallback);
    }

    /**
     * Returns the rules of one layer whose scope covers a context, overridden ones included.
     *
     * @param parameter what they speak of
     * @param layer their layer
     * @param context the context
     * @return the rules, in the order given, unmodifiable
     * @throws NullPointerException if an argument is null
     */
    public List<Rule> covering(Parameter parameter, Layer layer, Scope context) {
        Objects.requireNonNull(layer, "layer");
        Objects.requireNonNull(context, "context");
        List<Rule> covering = new ArrayList<>();
        for (Rule rule : byParameter.getOrDefault(Objects.requireNonNull(parameter, "parameter"), List.of())) {
            if (rule.layer() == layer && rule.scope().covers(context)) {
                covering.add(rule);
            }
        }
        return List.copyOf(covering);
    }

    /**
     * Returns the rule that governs a context: of those that cover it and are not overridden, the narrowest.
     *
     * @param parameter what is asked
     * @param context the context
     * @return the rule, or empty where this guideline is silent
     * @throws NullPointerException if an argument is null
     */
    public Optional<Rule> governing(Parameter parameter, Scope context) {
        List<Rule> candidates = candidates(parameter, context);
        return candidates.stream()
                .filter(rule ->
                        candidates.stream().allMatch(other -> other.scope().covers(rule.scope())))
                .findFirst();
    }

    private List<Rule> candidates(Parameter parameter, Scope context) {
        return covering(parameter, parameter.governingLayer(), context).stream()
                .filter(rule -> rule.overriddenBy().isEmpty())
                .toList();
    }

    private void requireOneGoverningRule(Parameter parameter) {
        List<Rule> free = byParameter.getOrDefault(parameter, List.of()).stream()
                .filter(rule -> rule.overriddenBy().isEmpty() && rule.layer() == parameter.governingLayer())
                .toList();
        for (Rule one : free) {
            for (Rule other : free) {
                Optional<Scope> shared = one.id().equals(other.id())
                        ? Optional.empty()
                        : one.scope().intersection(other.scope());
                boolean undecided = shared.isPresent()
                        && (one.scope().equals(other.scope())
                                || governing(parameter, shared.get()).isEmpty());
                if (undecided) {
                    throw InvalidValueException.of(
                            "rules",
                            "one must be narrower than the other, or a narrower one must decide for "
                                    + shared.orElseThrow(),
                            one.id() + " and " + other.id(),
                            "ambiguous");
                }
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Guideline that
                && id.equals(that.id)
                && edition.equals(that.edition)
                && title.equals(that.title)
                && rules().equals(that.rules())
                && Objects.equals(fallback, that.fallback);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, edition);
    }

    /** Returns id and edition, such as {@code consensus 2026.1}. */
    @Override
    public String toString() {
        return label();
    }
}
