package dev.prescription.evidence;

import dev.prescription.evidence.Certainty.Concern;
import dev.prescription.evidence.Certainty.Downgrade;
import dev.prescription.evidence.ClaimPart.Discrepancy;
import dev.prescription.evidence.ClaimPart.Effect;
import dev.prescription.evidence.ClaimPart.Fit;
import dev.prescription.evidence.ClaimPart.Stance;
import dev.prescription.evidence.ClaimPart.Study;
import dev.prescription.quantity.InvalidValueException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the parts of a {@link Claim}; made by {@link Claim#builder(String)} or {@link Claim#toBuilder()}.
 *
 * <p>Required: who states it, the texts of {@link Words} that say so, one study and where its certainty starts. A builder
 * is for one thread and may be built from more than once. Every method throws {@link NullPointerException} for a null.
 */
public final class ClaimBuilder {

    private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z0-9])[0-9]");

    final String id;
    final List<Finding> statedIn = new ArrayList<>();
    final List<Study> studies = new ArrayList<>();
    final List<Effect> effects = new ArrayList<>();
    final List<Downgrade> downgrades = new ArrayList<>();
    final List<Discrepancy> discrepancies = new ArrayList<>();

    @Nullable
    Certainty start;

    private final Map<Words, List<String>> words = new EnumMap<>(Words.class);

    /** The texts of a claim, in the order they are read. Some may be said more than once, and some left out. */
    public enum Words {
        /** What the source's text says, in our words; required. */
        ORIGINAL,
        /** What of it we hold to be true; required. */
        REFINED,
        /** Why the original was refined; required. */
        WHY_REFINED,
        /** What it speaks of, such as muscle size; required. */
        OUTCOME,
        /** Whom it speaks of; required. */
        POPULATION,
        /** A condition it holds under; any number. */
        CONDITION,
        /** A mechanism held to be most probable, without numbers; any number. */
        MECHANISM,
        /** A mechanism that is named and less supported, without numbers; any number. */
        LESS_SUPPORTED_MECHANISM,
        /** What would change it; may be left out. */
        WOULD_CHANGE,
        /** How the source judges it; required. */
        THEIR_VERDICT,
        /** How we judge it; required. */
        OUR_VERDICT;

        boolean isRepeated() {
            return this == CONDITION || this == MECHANISM || this == LESS_SUPPORTED_MECHANISM;
        }

        boolean isRequired() {
            return !isRepeated() && this != WOULD_CHANGE;
        }
    }

    ClaimBuilder(String id) {
        this.id = Objects.requireNonNull(id, "id");
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw InvalidValueException.of("id", "must be lower-case letters, digits and hyphens", id, "malformed");
        }
    }

    ClaimBuilder copy(Claim claim) {
        claim.words().forEach((which, texts) -> words.put(which, new ArrayList<>(texts)));
        statedIn.addAll(claim.statedIn());
        studies.addAll(claim.studies());
        effects.addAll(claim.effects());
        start = claim.start();
        downgrades.addAll(claim.downgrades());
        discrepancies.addAll(claim.discrepancies());
        return this;
    }

    /**
     * Says one of the claim's texts; a condition or mechanism is added, any other replaces what was said before.
     *
     * @param which the text
     * @param text what it says
     * @return this builder
     * @throws InvalidValueException if the text is blank (code {@code "malformed"}), or a mechanism has a number in it
     *     (code {@code "numeric"}): mechanisms are hypotheses, and no number comes from one
     */
    public ClaimBuilder say(Words which, String text) {
        Objects.requireNonNull(which, "which");
        Finding.requireText("text", text);
        boolean mechanism = which == Words.MECHANISM || which == Words.LESS_SUPPORTED_MECHANISM;
        if (mechanism && NUMBER.matcher(text).find()) {
            throw InvalidValueException.of("text", "must state a mechanism without numbers", text, "numeric");
        }
        List<String> said = words.computeIfAbsent(which, any -> new ArrayList<>());
        if (!which.isRepeated()) {
            said.clear();
        }
        said.add(text);
        return this;
    }

    /**
     * Adds the findings that transcribe the source's text.
     *
     * @param findings one or more
     * @return this builder
     */
    public ClaimBuilder statedIn(Finding... findings) {
        for (Finding finding : findings) {
            statedIn.add(Objects.requireNonNull(finding, "finding"));
        }
        return this;
    }

    /**
     * Adds a study the claim is graded on.
     *
     * @param study a finding, its stance and fit
     * @return this builder
     * @throws InvalidValueException if the finding has that stance already, with code {@code "duplicate"}
     */
    public ClaimBuilder study(Study study) {
        Objects.requireNonNull(study, "study");
        if (studies.stream().anyMatch(study::sameAs)) {
            throw InvalidValueException.of("study", "must be new to " + id, study, "duplicate");
        }
        studies.add(study);
        return this;
    }

    /**
     * Adds a measured difference, from one of the studies.
     *
     * @param effect the effect
     * @return this builder
     */
    public ClaimBuilder effect(Effect effect) {
        effects.add(Objects.requireNonNull(effect, "effect"));
        return this;
    }

    /**
     * Sets where the certainty starts; required.
     *
     * @param certainty high or low
     * @return this builder
     * @throws InvalidValueException if it is another, with code {@code "out-of-range"}
     */
    public ClaimBuilder startAt(Certainty certainty) {
        if (Objects.requireNonNull(certainty, "certainty") != Certainty.HIGH && certainty != Certainty.LOW) {
            throw InvalidValueException.of("start", "must be high or low", certainty.label(), "out-of-range");
        }
        this.start = certainty;
        return this;
    }

    /**
     * Adds a reason for one step less certainty.
     *
     * @param concern the kind of reason
     * @param because the reason, one sentence
     * @return this builder
     * @throws InvalidValueException if the sentence is blank (code {@code "malformed"}) or the concern was counted before
     *     (code {@code "duplicate"})
     */
    public ClaimBuilder downgrade(Concern concern, String because) {
        Downgrade reason = new Downgrade(concern, because);
        if (downgrades.stream().anyMatch(other -> other.concern() == concern)) {
            throw InvalidValueException.of("concern", "must be counted once", reason, "duplicate");
        }
        downgrades.add(reason);
        return this;
    }

    /**
     * Takes the reasons for less certainty away, so that a claim can be graded anew.
     *
     * @return this builder
     */
    public ClaimBuilder withoutDowngrades() {
        downgrades.clear();
        return this;
    }

    /**
     * Adds something that does not add up within the source.
     *
     * @param discrepancy what, and in which of its statements
     * @return this builder
     */
    public ClaimBuilder discrepancy(Discrepancy discrepancy) {
        discrepancies.add(Objects.requireNonNull(discrepancy, "discrepancy"));
        return this;
    }

    /**
     * Returns the claim.
     *
     * @return the claim, immutable, without additions
     * @throws InvalidValueException if a required text, the statement or every study is missing (code {@code "missing"}), an
     *     effect is of no study of the claim (code {@code "unlisted"}), or the claim is too certain (code
     *     {@code "too-certain"}): it starts at high without a meta-analysis that supports it directly, or ends
     *     surer than the surest finding that supports it
     */
    public Claim build() {
        for (Words which : Words.values()) {
            if (which.isRequired()) {
                requireSome(which.name().toLowerCase(Locale.ROOT), words.getOrDefault(which, List.of()));
            }
        }
        requireSome("statedIn", statedIn);
        requireSome("studies", studies);
        Certainty from = start;
        if (from == null) {
            throw InvalidValueException.of("start", "must be stated: high or low", null, "missing");
        }
        for (Effect effect : effects) {
            if (studies.stream().noneMatch(study -> study.finding().equals(effect.finding()))) {
                throw InvalidValueException.of("effect", "must be of a study of the claim", effect, "unlisted");
            }
        }
        if (from == Certainty.HIGH && studies.stream().noneMatch(ClaimBuilder::isPooledSupport)) {
            throw InvalidValueException.of(
                    "start",
                    "must be low where no meta-analysis supports the claim directly",
                    from.label(),
                    "too-certain");
        }
        Certainty claimed = from.lowered(downgrades.size());
        Certainty surest = surest();
        if (claimed.compareTo(surest) < 0) {
            throw InvalidValueException.of(
                    "certainty",
                    "must not exceed its surest support, " + surest.label(),
                    claimed.label(),
                    "too-certain");
        }
        return new Claim(this, from, List.of());
    }

    private static boolean isPooledSupport(Study study) {
        return study.stance() == Stance.SUPPORTS
                && study.fit() == Fit.DIRECT
                && study.finding().source().kind() == SourceKind.META_ANALYSIS;
    }

    /** Returns the certainty of the surest finding that supports the claim, or where none does, of the surest statement. */
    private Certainty surest() {
        List<Finding> support = studies.stream()
                .filter(study -> study.stance() == Stance.SUPPORTS)
                .map(Study::finding)
                .toList();
        return Collections.min((support.isEmpty() ? statedIn : support)
                .stream().map(Finding::certainty).toList());
    }

    private static void requireSome(String parameter, Collection<?> given) {
        if (given.isEmpty()) {
            throw InvalidValueException.of(parameter, "must be stated", null, "missing");
        }
    }

    Map<Words, List<String>> words() {
        Map<Words, List<String>> copy = new EnumMap<>(Words.class);
        words.forEach((which, texts) -> copy.put(which, List.copyOf(texts)));
        return Collections.unmodifiableMap(copy);
    }
}
