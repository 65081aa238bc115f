package dev.prescription.progress;

import dev.prescription.lane.LaneRules;
import dev.prescription.missed.MergeLimit;
import dev.prescription.missed.MissedSessionPolicy;
import dev.prescription.periodisation.Plan;
import dev.prescription.progression.ProgressionRule;
import dev.prescription.progression.declared.StandardRules;
import dev.prescription.progression.maximum.EffortProgression;
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
            new LaneRules(StandardRules::find, Optional.of(EffortProgression.standard())),
            MissedSessionPolicy.SHIFT,
            MergeLimit.standard());

    private final LaneRules rules;
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

    private ProgressSettings(LaneRules rules, MissedSessionPolicy missed, MergeLimit merging) {
        this.rules = rules;
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
        return new ProgressSettings(rules.with(Objects.requireNonNull(own, "own")), missed, merging);
    }

    /**
     * Returns the settings with another rule for the slots of generated programmes.
     *
     * @param rule the rule, of a maximum; empty where their loads are to stay
     * @return the settings
     */
    public ProgressSettings withGeneratedRule(Optional<ProgressionRule> rule) {
        LaneRules other = new LaneRules(rules.declared(), Objects.requireNonNull(rule, "rule"));
        return new ProgressSettings(other, missed, merging);
    }

    /**
     * Returns the settings with another policy for missed sessions.
     *
     * @param policy the policy
     * @return the settings
     */
    public ProgressSettings with(MissedSessionPolicy policy) {
        return new ProgressSettings(rules, Objects.requireNonNull(policy, "policy"), merging);
    }

    /**
     * Returns the settings with another limit to what missed sessions may add, where they are merged.
     *
     * @param limit how much a session may grow
     * @return the settings
     */
    public ProgressSettings with(MergeLimit limit) {
        return new ProgressSettings(rules, missed, Objects.requireNonNull(limit, "limit"));
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

    LaneRules laneRules() {
        return rules;
    }
}
