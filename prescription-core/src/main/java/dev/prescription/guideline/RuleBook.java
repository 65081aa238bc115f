package dev.prescription.guideline;

import dev.prescription.evidence.Claim;
import dev.prescription.evidence.EvidenceBase;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.parameter.Layer;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.parameter.Scope;
import dev.prescription.parameter.Topic;
import dev.prescription.quantity.InvalidValueException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What a guideline holds, and how it is looked up: rules with numbers, and statements in words. */
abstract sealed class RuleBook permits Guideline {

    private final String id;
    private final String edition;
    private final String title;
    private final Map<RuleId, Rule> rules = new LinkedHashMap<>();
    private final Map<Parameter, List<Rule>> byParameter = new EnumMap<>(Parameter.class);
    private final List<Advice> advice;

    private final List<Claim> claims;

    RuleBook(
            String id,
            String edition,
            String title,
            Collection<Rule> given,
            Collection<Advice> words,
            Collection<Claim> argued) {
        requireSlug("id", id, "[a-z0-9]+(-[a-z0-9]+)*");
        requireSlug("edition", edition, "[A-Za-z0-9]+([.-][A-Za-z0-9]+)*");
        if (Objects.requireNonNull(title, "title").isBlank()) {
            throw InvalidValueException.of("title", "must say something", title, "malformed");
        }
        this.id = id;
        this.edition = edition;
        this.title = title;
        this.claims = List.copyOf(argued);
        EvidenceBase evidence = EvidenceBase.standard().with(claims.toArray(Claim[]::new));
        for (Rule one : Objects.requireNonNull(given, "rules")) {
            Rule rule = one.within(label(), evidence);
            if (rules.put(rule.id(), rule) != null) {
                throw InvalidValueException.of("rules", "must have ids of their own", rule.id(), "duplicate");
            }
            byParameter
                    .computeIfAbsent(rule.parameter(), parameter -> new ArrayList<>())
                    .add(rule);
        }
        rules.values().forEach(this::checkOverrides);
        byParameter.keySet().forEach(this::requireOneGoverningRule);
        this.advice = words.stream().map(one -> one.within(label())).toList();
        Set<RuleId> taken = new HashSet<>();
        for (Advice one : advice) {
            if (!taken.add(one.id()) || rules.containsKey(one.id())) {
                throw InvalidValueException.of("advice", "must have ids of their own", one.id(), "duplicate");
            }
        }
    }

    private static void requireSlug(String parameter, String value, String form) {
        if (!Objects.requireNonNull(value, parameter).matches(form)) {
            throw InvalidValueException.of(parameter, "must be a slug such as consensus or 2026.1", value, "malformed");
        }
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
        return narrowest(candidates(parameter, context));
    }

    /**
     * Returns the next wider rule: the one that would govern a context if neither this one nor a narrower one were there.
     *
     * @param rule a rule of this guideline
     * @param context the context
     * @return the next rule, or empty where no wider one speaks of it
     * @throws NullPointerException if an argument is null
     */
    public Optional<Rule> nextTo(Rule rule, Scope context) {
        return narrowest(candidates(rule.parameter(), context).stream()
                .filter(other -> rule.scope().isNarrowerThan(other.scope()))
                .toList());
    }

    /**
     * Returns every statement in words, in the order given.
     *
     * @return the statements, unmodifiable
     */
    public List<Advice> advice() {
        return advice;
    }

    /**
     * Returns the claims that are the guideline's own; its rules name those of the standard evidence too.
     *
     * @return the claims, in the order given, unmodifiable
     */
    public List<Claim> claims() {
        return claims;
    }

    /**
     * Returns the statements on one topic whose scope covers a context; one of any role asks for those on a single role too.
     *
     * @param topic what they speak of
     * @param context the context
     * @return the statements, in the order given, unmodifiable
     * @throws NullPointerException if an argument is null
     */
    public List<Advice> advice(Topic topic, Scope context) {
        Objects.requireNonNull(topic, "topic");
        ExerciseRole[] roles = ExerciseRole.values();
        boolean anyRole = Objects.requireNonNull(context, "context").roles().size() == roles.length;
        return advice.stream()
                .filter(one -> one.topic() == topic)
                .filter(one -> (anyRole ? one.scope().withRoles(roles) : one.scope()).covers(context))
                .toList();
    }

    private void checkOverrides(Rule rule) {
        for (RuleId other : rule.overriddenBy()) {
            if (!rules.containsKey(other)) {
                throw InvalidValueException.of(
                        "overriddenBy", "must be a rule of the same guideline", other, "unknown");
            }
        }
    }

    private List<Rule> candidates(Parameter parameter, Scope context) {
        return covering(parameter, parameter.governingLayer(), context).stream()
                .filter(rule -> rule.overriddenBy().isEmpty())
                .toList();
    }

    /**
     * Returns the rule that governs a cell first, then those overridden or wider, each range once; one empty element for
     * silence. Rules for any goal do not speak of a zone that is no goal.
     */
    List<Optional<Rule>> speaking(Parameter parameter, Scope cell) {
        boolean isZone = !cell.goals().iterator().next().isGoal();
        List<Rule> rules = new ArrayList<>();
        governing(parameter, cell).ifPresent(rules::add);
        rules.addAll(covering(parameter, parameter.governingLayer(), cell));
        rules.removeIf(rule -> isZone && rule.scope().goals().equals(Scope.any().goals()));
        Map<Range, Optional<Rule>> byRange = new LinkedHashMap<>();
        rules.forEach(rule -> byRange.putIfAbsent(rule.range(), Optional.of(rule)));
        return rules.isEmpty() ? List.of(Optional.empty()) : List.copyOf(byRange.values());
    }

    /** Returns the shortest way from a rule over its overriders back to it, the rule first; empty where there is none. */
    List<Rule> circle(Rule start) {
        List<List<Rule>> ways = new ArrayList<>(List.of(List.of(start)));
        Set<RuleId> seen = new HashSet<>();
        for (int i = 0; i < ways.size(); i++) {
            List<Rule> way = ways.get(i);
            for (RuleId id : way.get(way.size() - 1).overriddenBy()) {
                if (id.equals(start.id())) {
                    return way;
                }
                Rule next = rules.get(id);
                if (next != null && seen.add(id)) {
                    List<Rule> longer = new ArrayList<>(way);
                    longer.add(next);
                    ways.add(longer);
                }
            }
        }
        return List.of();
    }

    private static Optional<Rule> narrowest(List<Rule> candidates) {
        return candidates.stream()
                .filter(rule ->
                        candidates.stream().allMatch(other -> other.scope().covers(rule.scope())))
                .findFirst();
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
}
