package dev.prescription.guideline;

import dev.prescription.evidence.Claim;
import dev.prescription.evidence.EvidenceBase;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.repmax.RepMaxModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    private final @Nullable Guideline fallback;

    Guideline(
            String id,
            String edition,
            String title,
            Collection<Rule> given,
            Collection<Advice> words,
            Collection<Claim> argued,
            @Nullable Guideline fallback) {
        super(id, edition, title, given, words, argued);
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

    /** {@return every guideline that comes with the library, the consensus first, unmodifiable} */
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
        return new Guideline(id, edition, title, rules, List.of(), List.of(), consensus());
    }

    /**
     * Reads rows that name their guideline in the columns {@code guideline}, {@code edition}, {@code title} and {@code over}:
     * what it lies over, such as {@code acsm-2026 2026.1}, or {@code none}; the consensus where that is empty. Further columns
     * and refusals as in {@link #fromRows(String, String, String, List, EvidenceBase)}.
     *
     * @param rows the rows, each column to cell; the guideline of the first is returned, those below it may follow
     * @param evidence what evidence ids are looked up in: {@code EvidenceBase.standard().with(...)} for findings of your own
     * @return the guideline
     * @throws InvalidValueException if a row cannot be read
     */
    public static Guideline fromRows(List<? extends Map<String, String>> rows, EvidenceBase evidence) {
        return RuleRows.read(rows, evidence);
    }

    /**
     * Reads rows as {@link #fromRows(List, EvidenceBase)} does, their evidence ids being those of the library.
     *
     * @param rows the rows, such as {@link #toRows(Guideline)} writes
     * @return the guideline
     * @throws InvalidValueException if a row cannot be read, or names a finding that {@link EvidenceBase#standard()} lacks
     */
    public static Guideline fromRows(List<? extends Map<String, String>> rows) {
        return fromRows(rows, EvidenceBase.standard());
    }

    /**
     * Reads rules from rows, such as the lines of a CSV file: one rule each, over the consensus. Columns: {@code id},
     * {@code parameter}, {@code goal}, {@code level}, {@code role}, {@code population}, {@code layer}, {@code min} and
     * {@code max} (either may be empty), {@code open_above}, {@code unit}, {@code certainty}, {@code evidence_ids},
     * {@code overridden_by}, {@code derivation}; for advice in words the unit is {@code category} and {@code position} what it
     * says. A row with columns such as {@code reps_min} is a cell of the wide form instead, and gives up to five rules.
     *
     * @param id a slug such as {@code "our-gym"}
     * @param edition a slug such as {@code "2026.1"}
     * @param title the title
     * @param rows the rows, each column to cell; null is an empty cell
     * @param evidence what evidence ids are looked up in
     * @return the guideline
     * @throws InvalidValueException if id, edition or title is malformed, or a row cannot be read: nothing is built then, the
     *     parameter is {@code row 3, column min}, counted from 1, and further refusals are suppressed in it
     * @throws NullPointerException if an argument or a row is null
     */
    public static Guideline fromRows(
            String id, String edition, String title, List<? extends Map<String, String>> rows, EvidenceBase evidence) {
        return RuleRows.read(id, edition, title, rows, evidence);
    }

    /**
     * Writes rows that {@link #fromRows(List)} reads to an equal guideline: one for each rule and statement. Layers
     * below it that are not shipped follow; shipped ones are named.
     *
     * @param guideline the guideline
     * @return the rows, each with every column, unmodifiable
     */
    public static List<Map<String, String>> toRows(Guideline guideline) {
        return RuleRows.write(Objects.requireNonNull(guideline, "guideline"));
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
        Objects.requireNonNull(words, "words");
        return new Guideline(id(), edition(), title(), rules(), words, claims(), fallback);
    }

    /**
     * Returns this guideline with these claims instead of its own; a claim with the id of one of the standard evidence, as
     * one with an addition has, takes its place in the rules' claims.
     *
     * @param argued the claims, in a stable order
     * @return the guideline
     * @throws InvalidValueException if a claim names another finding than the standard evidence does by the same id, with
     *     code {@code "duplicate"}
     * @throws NullPointerException if {@code argued} is null
     */
    public Guideline withClaims(List<Claim> argued) {
        Objects.requireNonNull(argued, "argued");
        return new Guideline(id(), edition(), title(), rules(), advice(), argued, fallback);
    }

    /**
     * Returns this guideline over another: where it is silent the other answers. A reason shows the rule it stands over.
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
        return new Guideline(id(), edition(), title(), rules(), advice(), claims(), base);
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
        return new Guideline(id(), edition() + "-without-" + ruleId, title(), rest, words, claims(), fallback);
    }

    /**
     * Sets two guidelines side by side, cell by cell.
     *
     * @param one a guideline
     * @param other another
     * @return the comparison
     */
    public static Comparison compare(Guideline one, Guideline other) {
        return Comparison.of(one, other);
    }

    /**
     * Says what does not hold together where a prescriber would read this guideline, what is below it included.
     *
     * @param model the rep-max model that ties repetitions, reserve and intensity together
     * @return the problems, each kind of thing once with all its scopes, unmodifiable; empty for the consensus
     *     under a model that reaches 60 % 1RM, as the RTS chart does
     * @throws NullPointerException if {@code model} is null
     */
    public List<GuidelineProblem> check(RepMaxModel model) {
        return GuidelineCheck.of(this, Objects.requireNonNull(model, "model"));
    }

    /** {@return whether this equals a guideline that comes with the library, of the current or an earlier edition} */
    public boolean isShipped() {
        return ShippedGuidelines.isShipped(this);
    }

    /** {@return the guideline that answers where this one is silent, or empty for the consensus} */
    public Optional<Guideline> fallback() {
        return Optional.ofNullable(fallback);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Guideline that
                        && label().equals(that.label())
                        && title().equals(that.title())
                        && rules().equals(that.rules())
                        && advice().equals(that.advice())
                        && claims().equals(that.claims())
                        && Objects.equals(fallback, that.fallback));
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
