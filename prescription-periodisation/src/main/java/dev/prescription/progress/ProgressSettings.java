package dev.prescription.progress;

import dev.prescription.missed.MergeLimit;
import dev.prescription.missed.MissedSessionPolicy;
import dev.prescription.periodisation.Plan;
import dev.prescription.progression.LiftProgress;
import dev.prescription.progression.ProgressionRule;
import dev.prescription.progression.declared.StandardRules;
import dev.prescription.progression.maximum.EffortProgression;
import dev.prescription.proposal.CoachChange;
import dev.prescription.proposal.LaneChange;
import dev.prescription.quantity.MassUnit;
import dev.prescription.written.DeclaredProgression;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * How progress is reckoned: which rule a declaration means, which one a generated slot has, and what becomes of missed sessions.
 *
 * <p>For example {@code ProgressSettings.standard().with(MissedSessionPolicy.DROP)}.
 */
public final class ProgressSettings {

    private static final ProgressSettings STANDARD = new ProgressSettings(
            StandardRules::find,
            Optional.of(EffortProgression.standard()),
            MissedSessionPolicy.SHIFT,
            MergeLimit.standard());

    private final BiFunction<DeclaredProgression, MassUnit, Optional<ProgressionRule>> rules;
    private final Optional<ProgressionRule> generated;
    private final MissedSessionPolicy missed;
    private final MergeLimit merging;

    /**
     * What a progress began with: all that its log does not say, for those who store it.
     *
     * @param plan the plan before any entry
     * @param settings how the log is followed
     */
    public record Beginning(Plan plan, ProgressSettings settings) {

        /**
         * Returns what a progress began with.
         *
         * @param progress the progress
         * @return its plan and settings; {@code Progress.replay} of them and its log is equal to it
         */
        public static Beginning of(Progress progress) {
            return new Beginning(progress.fold.origin, progress.fold.settings);
        }
    }

    private ProgressSettings(
            BiFunction<DeclaredProgression, MassUnit, Optional<ProgressionRule>> rules,
            Optional<ProgressionRule> generated,
            MissedSessionPolicy missed,
            MergeLimit merging) {
        this.rules = rules;
        this.generated = generated;
        this.missed = missed;
        this.merging = merging;
    }

    /**
     * Returns the shipped rules, the effort rule for generated slots, and missed sessions shifted.
     *
     * @return the settings
     */
    public static ProgressSettings standard() {
        return STANDARD;
    }

    /**
     * Returns the settings with a caller's rules beside the shipped ones.
     *
     * @param own finds the rule a declaration means, by the unit the athlete trains in; empty where the shipped ones decide
     * @return the settings
     */
    public ProgressSettings withRules(BiFunction<DeclaredProgression, MassUnit, Optional<ProgressionRule>> own) {
        Objects.requireNonNull(own, "own");
        return new ProgressSettings(
                (declared, unit) -> own.apply(declared, unit).or(() -> rules.apply(declared, unit)),
                generated,
                missed,
                merging);
    }

    /**
     * Returns the settings with another rule for the slots of generated programmes.
     *
     * @param rule the rule, of a maximum; empty where their loads are to stay
     * @return the settings
     */
    public ProgressSettings withGeneratedRule(Optional<ProgressionRule> rule) {
        return new ProgressSettings(rules, Objects.requireNonNull(rule, "rule"), missed, merging);
    }

    /**
     * Returns the settings with another policy for missed sessions.
     *
     * @param policy the policy
     * @return the settings
     */
    public ProgressSettings with(MissedSessionPolicy policy) {
        return new ProgressSettings(rules, generated, Objects.requireNonNull(policy, "policy"), merging);
    }

    /**
     * Returns the settings with another limit to what missed sessions may add, where they are merged.
     *
     * @param limit how much a session may grow
     * @return the settings
     */
    public ProgressSettings with(MergeLimit limit) {
        return new ProgressSettings(rules, generated, missed, Objects.requireNonNull(limit, "limit"));
    }

    /**
     * Returns how much a session may grow by what was missed before it.
     *
     * @return the limit
     */
    public MergeLimit mergeLimit() {
        return merging;
    }

    /**
     * Returns what becomes of missed sessions.
     *
     * @return the policy
     */
    public MissedSessionPolicy missedSessions() {
        return missed;
    }

    boolean treatsMissesLike(ProgressSettings other) {
        return missed == other.missed && merging.equals(other.merging);
    }

    Optional<ProgressionRule> rule(DeclaredProgression declared, MassUnit unit) {
        return rules.apply(declared, unit);
    }

    /** The rule a slot declares; a name that nobody knows is refused, for the slot would stand still and say nothing. */
    ProgressionRule known(DeclaredProgression declared, MassUnit unit) {
        return rule(declared, unit)
                .orElseThrow(
                        () -> Journal.refused("progression", "must name a known rule", declared.rule(), "unknown"));
    }

    Optional<ProgressionRule> generatedRule() {
        return generated;
    }

    /** What a coach's change does to a lane. */
    LiftProgress changed(LaneChange change, Fold fold, String lane) {
        if (change instanceof CoachChange.Basis basis) {
            return Asked.withBasis(fold, lane, basis.load());
        }
        if (change instanceof CoachChange.Rule rule) {
            return Asked.under(
                    fold, lane, known(rule.progression(), fold.origin.athlete().unit()));
        }
        return fold.lift(lane).locked(change instanceof CoachChange.Lock);
    }
}
