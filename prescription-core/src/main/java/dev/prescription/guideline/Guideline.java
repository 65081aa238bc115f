package dev.prescription.guideline;

import dev.prescription.quantity.InvalidValueException;
import dev.prescription.repmax.RepMaxModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
public final class Guideline extends RuleBook {

    static final String CONSENSUS = "consensus";

    private static final Logger LOG = LoggerFactory.getLogger(Guideline.class);

    private final @Nullable Guideline fallback;

    Guideline(
            String id,
            String edition,
            String title,
            Collection<Rule> given,
            Collection<Advice> words,
            @Nullable Guideline fallback) {
        super(id, edition, title, given, words);
        this.fallback = fallback;
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
     * Returns one edition of the library's own guideline; old editions stay when a new one comes.
     *
     * @param edition the edition, such as {@code "2026.1"}
     * @return that edition of the consensus
     * @throws InvalidValueException if the edition is not known, with code {@code "unknown"}
     * @throws NullPointerException if {@code edition} is null
     */
    public static Guideline consensus(String edition) {
        return byId(CONSENSUS, edition);
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
     * Returns the current edition of a shipped guideline.
     *
     * @param id the id, such as {@code "consensus"} or {@code "acsm-2026"}; {@link #shipped()} lists them
     * @return the guideline
     * @throws InvalidValueException if none has that id, with code {@code "unknown"}
     * @throws NullPointerException if {@code id} is null
     */
    public static Guideline byId(String id) {
        return ShippedGuidelines.find(Objects.requireNonNull(id, "id"));
    }

    /**
     * Returns one edition of a shipped guideline.
     *
     * @param id the id, such as {@code "seed-000"}
     * @param edition the edition, such as {@code "2026.1"}
     * @return the guideline
     * @throws InvalidValueException if none has that id, or that edition of it, with code {@code "unknown"}
     * @throws NullPointerException if an argument is null
     */
    public static Guideline byId(String id, String edition) {
        return ShippedGuidelines.find(Objects.requireNonNull(id, "id"), Objects.requireNonNull(edition, "edition"));
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
        Guideline guideline = new Guideline(id, edition, title, rules, List.of(), consensus());
        LOG.debug("guideline {}: {} rules over {}", guideline, rules.size(), consensus());
        return guideline;
    }

    /**
     * Returns this guideline with these statements in words instead of its own.
     *
     * @param words the statements, in a stable order
     * @return the guideline
     * @throws InvalidValueException if two statements, or a rule and a statement, share an id (code {@code "duplicate"})
     * @throws NullPointerException if {@code words} is null
     */
    public Guideline withAdvice(List<Advice> words) {
        return new Guideline(id(), edition(), title(), rules(), Objects.requireNonNull(words, "words"), fallback);
    }

    /**
     * Returns this guideline layered over another: where it is silent the other answers, and then what that one falls back
     * on. A reason shows the rule that was overridden.
     *
     * @param base the guideline below, such as {@code Guideline.byId("acsm-2026")}
     * @return the guideline with that fallback instead of its own
     * @throws InvalidValueException if this id and edition is already among the layers below, with code {@code "circle"}
     * @throws NullPointerException if {@code base} is null
     */
    public Guideline over(Guideline base) {
        if (Objects.requireNonNull(base, "base").layers().stream().anyMatch(layer -> label().equals(layer.label()))) {
            throw InvalidValueException.of("base", "must not have this guideline among its layers", base, "circle");
        }
        return new Guideline(id(), edition(), title(), rules(), advice(), base);
    }

    /**
     * Returns this guideline and those below it that answer where it is silent.
     *
     * @return the layers, this one first
     */
    public List<Guideline> layers() {
        return Stream.iterate(this, Objects::nonNull, layer -> layer.fallback).toList();
    }

    /**
     * Returns this guideline without one rule or statement. What it kept from governing may govern again. The edition says
     * what is missing, such as {@code 2026.1-without-S0-16}: other numbers are another edition.
     *
     * @param ruleId the rule, or the statement in words
     * @return the guideline without it
     * @throws InvalidValueException if there is none of that id (code {@code "unknown"}), or two rules of which neither is
     *     the narrower would be left (code {@code "ambiguous"})
     * @throws NullPointerException if {@code ruleId} is null
     */
    public Guideline without(RuleId ruleId) {
        List<Rule> rest = new ArrayList<>(rules());
        List<Advice> words = new ArrayList<>(advice());
        Objects.requireNonNull(ruleId, "ruleId");
        rest.removeIf(rule -> rule.id().equals(ruleId));
        words.removeIf(one -> one.id().equals(ruleId));
        if (rest.size() + words.size() == rules().size() + advice().size()) {
            throw InvalidValueException.of("ruleId", "must be a rule or statement of " + this, ruleId, "unknown");
        }
        rest.replaceAll(rule -> rule.notOverriddenBy(ruleId));
        return new Guideline(id(), edition() + "-without-" + ruleId, title(), rest, words, fallback);
    }

    /**
     * Sets two guidelines side by side: what each prescribes, cell by cell, and how the ranges lie to each other.
     *
     * @param one a guideline
     * @param other another
     * @return the comparison
     * @throws NullPointerException if an argument is null
     */
    public static Comparison compare(Guideline one, Guideline other) {
        return Comparison.of(one, other);
    }

    /**
     * Says what does not hold together where a prescriber would read this guideline, its fallback included: every goal,
     * level, role and population.
     *
     * @param model the rep-max model that ties repetitions, reserve and intensity together
     * @return the problems, each kind of thing once with all its scopes, unmodifiable; empty for the consensus
     * @throws NullPointerException if {@code model} is null
     */
    public List<GuidelineProblem> check(RepMaxModel model) {
        return GuidelineCheck.of(this, Objects.requireNonNull(model, "model"));
    }

    /**
     * Returns the guideline that answers where this one is silent.
     *
     * @return the fallback, or empty for the consensus
     */
    public Optional<Guideline> fallback() {
        return Optional.ofNullable(fallback);
    }

    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof Guideline that
                && label().equals(that.label())
                && title().equals(that.title())
                && rules().equals(that.rules())
                && advice().equals(that.advice())
                && Objects.equals(fallback, that.fallback);
    }

    @Override
    public int hashCode() {
        return label().hashCode();
    }

    /** Returns id and edition, such as {@code consensus 2026.1}. */
    @Override
    public String toString() {
        return label();
    }
}
