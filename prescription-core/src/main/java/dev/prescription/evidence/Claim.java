package dev.prescription.evidence;

import dev.prescription.evidence.Certainty.Concern;
import dev.prescription.evidence.Certainty.Downgrade;
import dev.prescription.evidence.ClaimBuilder.Words;
import dev.prescription.evidence.ClaimPart.Discrepancy;
import dev.prescription.evidence.ClaimPart.Effect;
import dev.prescription.evidence.ClaimPart.Question;
import dev.prescription.evidence.ClaimPart.Stance;
import dev.prescription.evidence.ClaimPart.Study;
import dev.prescription.quantity.InvalidValueException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A statement that is argued about: what its source says, what of it we hold to be true and how sure that is, with every
 * study for and against it by id.
 *
 * <p>For example {@code load-equivalence-growth} refines "light and heavy loads grow muscle alike when total work is the
 * same" to sets near failure with 30 to 85 % 1RM. Lopez 2021 supports it with SMD 0.12 (95 % CI -0.06 to 0.29), a trial
 * at 20 % 1RM limits it, and its certainty is moderate: pooled trials start at high, and one step is lost because most of
 * them were short and in young untrained men.
 *
 * <p><b>The rule of certainty.</b> A claim starts at high where a meta-analysis of trials supports it directly, and at low
 * otherwise: that its studies are few and not pooled is in that start, and not counted twice. Each {@link Downgrade} takes
 * one step, down to very low. No claim is surer than the surest finding that supports it.
 *
 * <p>Claims are immutable; equal claims have equal parts. Ids are stable slugs, never reused.
 */
public final class Claim {

    private final String id;
    private final Map<Words, List<String>> words;
    private final List<Finding> statedIn;
    private final List<Study> studies;
    private final List<Effect> effects;
    private final Certainty start;
    private final List<Downgrade> downgrades;
    private final List<Discrepancy> discrepancies;
    private final List<Study> additions;

    Claim(ClaimBuilder from, Certainty start, List<Study> additions) {
        this.id = from.id;
        this.words = from.words();
        this.statedIn = List.copyOf(from.statedIn);
        this.studies = List.copyOf(from.studies);
        this.effects = List.copyOf(from.effects);
        this.start = start;
        this.downgrades = List.copyOf(from.downgrades);
        this.discrepancies = List.copyOf(from.discrepancies);
        this.additions = List.copyOf(additions);
    }

    /**
     * Returns a builder of a claim.
     *
     * @param id the stable slug, such as {@code "load-equivalence-growth"}: lower-case letters, digits and hyphens
     * @return the builder
     * @throws InvalidValueException if the id is no slug, with code {@code "malformed"}
     * @throws NullPointerException if {@code id} is null
     */
    public static ClaimBuilder builder(String id) {
        return new ClaimBuilder(id);
    }

    /**
     * Returns a builder that holds this claim, its additions now among its studies: what a caller grades anew.
     *
     * @return the builder
     */
    public ClaimBuilder toBuilder() {
        ClaimBuilder builder = new ClaimBuilder(id).copy(this);
        additions.forEach(builder::study);
        return builder;
    }

    /**
     * Returns this claim with one more study and the same certainty: the library never grades a claim anew by itself.
     *
     * <p>{@link #openQuestions()} says what the addition asks; the first of these that fits:
     *
     * <ol>
     *   <li>its source is no research ({@link SourceKind#isResearch()}): is there a risk of bias?
     *   <li>it is outside the scope, and no indirectness was counted: is there indirectness?
     *   <li>it limits the claim, directly or as a small study, and no inconsistency was counted: is there inconsistency?
     *   <li>it supports the claim directly and is surer than the claim: does imprecision still hold, or where that was not
     *       counted, the first reason that was?
     *   <li>it supports the claim directly and pools studies, where the claim started at low: does imprecision still hold?
     * </ol>
     *
     * <p>Any other addition asks nothing. To answer, grade the claim anew with {@link #toBuilder()}.
     *
     * @param study a finding, its stance and fit
     * @return the claim with that addition
     * @throws InvalidValueException if the claim has the finding with that stance already, with code {@code "duplicate"}
     * @throws NullPointerException if {@code study} is null
     */
    public Claim with(Study study) {
        Objects.requireNonNull(study, "study");
        if (allStudies().anyMatch(study::sameAs)) {
            throw InvalidValueException.of("study", "must be new to " + id, study, "duplicate");
        }
        List<Study> more = new ArrayList<>(additions);
        more.add(study);
        return new Claim(new ClaimBuilder(id).copy(this), start, more);
    }

    /**
     * Returns what the additions ask, by the rules of {@link #with}.
     *
     * @return the questions, in the order of the additions, unmodifiable; empty for a claim without additions
     */
    public List<Question> openQuestions() {
        return additions.stream()
                .flatMap(study -> Question.of(this, study).stream())
                .toList();
    }

    boolean counts(Concern concern) {
        return downgrades.stream().anyMatch(reason -> reason.concern() == concern);
    }

    /** {@return the stable slug, such as {@code "load-equivalence-growth"}} */
    public String id() {
        return id;
    }

    /** {@return what the source's text says, in our words} */
    public String original() {
        return one(Words.ORIGINAL);
    }

    /** {@return the findings that transcribe the source's text, at least one} */
    public List<Finding> statedIn() {
        return statedIn;
    }

    /** {@return what of it we hold to be true, as narrow as the evidence} */
    public String refined() {
        return one(Words.REFINED);
    }

    /** {@return why the original wording was refined} */
    public String whyRefined() {
        return one(Words.WHY_REFINED);
    }

    /** {@return what it speaks of, such as {@code "muscle size, not strength"}} */
    public String outcome() {
        return one(Words.OUTCOME);
    }

    /** {@return whom it speaks of, such as {@code "healthy adults, trained and untrained"}} */
    public String population() {
        return one(Words.POPULATION);
    }

    /** {@return the conditions it holds under, unmodifiable} */
    public List<String> conditions() {
        return all(Words.CONDITION);
    }

    /** {@return the mechanisms held to be most probable, in words; no number ever comes from one} */
    public List<String> mechanisms() {
        return all(Words.MECHANISM);
    }

    /** {@return the mechanisms that are named and less supported, in words} */
    public List<String> lessSupportedMechanisms() {
        return all(Words.LESS_SUPPORTED_MECHANISM);
    }

    /** {@return the studies the claim was graded on, in order; {@link #additions()} are not among them} */
    public List<Study> studies() {
        return studies;
    }

    /** {@return the studies that speak for it, additions included} */
    public List<Study> supporting() {
        return allStudies().filter(study -> study.stance() == Stance.SUPPORTS).toList();
    }

    /** {@return the studies that speak against it or say where it ends, additions included} */
    public List<Study> limiting() {
        return allStudies().filter(study -> study.stance() == Stance.LIMITS).toList();
    }

    /** {@return the measured differences, each from one of the studies} */
    public List<Effect> effects() {
        return effects;
    }

    /** {@return where its certainty starts: high or low} */
    public Certainty start() {
        return start;
    }

    /** {@return the reasons that lower it, one step each} */
    public List<Downgrade> downgrades() {
        return downgrades;
    }

    /** {@return how sure it is: the start, lowered by one step for each reason} */
    public Certainty certainty() {
        return start.lowered(downgrades.size());
    }

    /** {@return what would change it, or empty where we know of nothing} */
    public Optional<String> whatWouldChangeIt() {
        return all(Words.WOULD_CHANGE).stream().findFirst();
    }

    /** {@return how the source judges it} */
    public String theirVerdict() {
        return one(Words.THEIR_VERDICT);
    }

    /** {@return how this library judges it} */
    public String ourVerdict() {
        return one(Words.OUR_VERDICT);
    }

    /** {@return what does not add up within the source, never counted for or against} */
    public List<Discrepancy> discrepancies() {
        return discrepancies;
    }

    /** {@return the studies added by {@link #with}, which its certainty does not count} */
    public List<Study> additions() {
        return additions;
    }

    /** {@return every finding it names, each once: statements, studies, additions, effects, discrepancies} */
    public List<Finding> findings() {
        LinkedHashSet<Finding> all = new LinkedHashSet<>(statedIn);
        Stream.of(studies, additions, effects, discrepancies)
                .flatMap(List<? extends ClaimPart>::stream)
                .forEach(part -> all.addAll(part.findings()));
        return List.copyOf(all);
    }

    private Stream<Study> allStudies() {
        return Stream.concat(studies.stream(), additions.stream());
    }

    Map<Words, List<String>> words() {
        return words;
    }

    private List<String> all(Words which) {
        return words.getOrDefault(which, List.of());
    }

    private String one(Words which) {
        return all(which).get(0);
    }

    private List<Object> parts() {
        return List.of(id, words, statedIn, studies, effects, start, downgrades, discrepancies, additions);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Claim that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Returns the id and the certainty, such as {@code load-equivalence-growth (moderate)}. */
    @Override
    public String toString() {
        return id + " (" + certainty().label() + ")";
    }
}
