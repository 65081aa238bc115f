package dev.prescription.model;

import dev.prescription.Prescriber;
import dev.prescription.evidence.EvidenceBase;
import dev.prescription.evidence.Finding;
import dev.prescription.goal.Goal;
import dev.prescription.goal.GoalKind;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.parameter.Scope;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.reason.Reason;
import dev.prescription.rule.RuleModule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The zones a goal may train in, and the share of a week's exposures that each gets, with what says so.
 *
 * <p>For example strength under the consensus trains 67 % of its exposures in the strength zone, 17 % in the blended
 * and 16 % in the hypertrophy zone. A zone with share 0 serves in a block of weeks only: strength for a hypertrophy
 * goal. The goal's own share is the guideline's rule ({@link Parameter#OWN_ZONE_SHARE}); the rest goes to the zones
 * that sources name for the goal: for a blended goal in the proportion of its strength share, for strength half to each
 * lighter zone, else to one.
 */
public final class ZonePalette {

    static final int WHOLE = 100;

    private static final int HALF = 50;

    /** Zones from the lightest to the heaviest. */
    private static final List<GoalKind> LIGHTEST_FIRST =
            List.of(GoalKind.HYPERTROPHY, GoalKind.BLENDED, GoalKind.STRENGTH, GoalKind.STRENGTH_WITHOUT_SIZE_GAIN);

    private final Goal goal;
    private final Map<GoalKind, Integer> shares;
    private final List<GoalKind> zones;
    private final List<GoalKind> weekly;
    private final int heavierShare;
    private final Optional<Reason> reason;

    private ZonePalette(Goal goal, Map<GoalKind, Integer> shares, int heavierShare, Optional<Reason> reason) {
        this.goal = goal;
        this.shares = shares;
        this.zones = LIGHTEST_FIRST.stream().filter(shares::containsKey).toList();
        this.weekly =
                zones.stream().filter(zone -> shares.getOrDefault(zone, 0) > 0).toList();
        this.heavierShare = heavierShare;
        this.reason = reason;
    }

    /**
     * Returns the palette of a prescriber's goal under its guideline.
     *
     * @param prescriber goal, level, population and guideline
     * @return the palette; the goal's own zone alone where the guideline has no rule for
     *     {@link Parameter#OWN_ZONE_SHARE}
     * @throws InvalidValueException if the prescriber has no level, with code {@code "missing"}
     */
    public static ZonePalette of(Prescriber prescriber) {
        Goal goal = prescriber.goal();
        Scope context = Scope.any().withLevels(prescriber.level()).withPopulations(prescriber.population());
        Optional<Reason> rule =
                RuleModule.forGoal(goal).answer(prescriber.guideline(), Parameter.OWN_ZONE_SHARE, context);
        return rule.map(found -> of(goal, percent(found.value()), rule)).orElseGet(() -> single(goal));
    }

    /** The lower end, or the upper where that is open. */
    private static int percent(Range share) {
        return (int) Math.round(share.min().orElseGet(() -> share.max().orElseThrow()));
    }

    /**
     * Returns the palette of a goal that stays in its own zone.
     *
     * @param goal the goal
     * @return the palette of one zone
     */
    public static ZonePalette single(Goal goal) {
        return of(goal, WHOLE, Optional.empty());
    }

    static ZonePalette of(Goal goal, int own, Optional<Reason> reason) {
        int rest = WHOLE - own;
        EnumMap<GoalKind, Integer> shares = new EnumMap<>(GoalKind.class);
        int heavier = HALF;
        if (rest > 0) {
            switch (goal.kind()) {
                case STRENGTH -> {
                    shares.put(GoalKind.HYPERTROPHY, rest / 2);
                    shares.put(GoalKind.BLENDED, rest - rest / 2);
                    heavier = own;
                }
                case HYPERTROPHY -> {
                    shares.put(GoalKind.BLENDED, rest);
                    shares.put(GoalKind.STRENGTH, 0);
                    heavier = rest;
                }
                case STRENGTH_WITHOUT_SIZE_GAIN -> {
                    shares.put(GoalKind.STRENGTH, rest);
                    heavier = own;
                }
                default -> {
                    int strength = (rest * goal.strengthShare() + HALF) / WHOLE;
                    shares.put(GoalKind.STRENGTH, strength);
                    shares.put(GoalKind.HYPERTROPHY, rest - strength);
                    shares.values().removeIf(share -> share == 0);
                }
            }
        }
        shares.put(goal.kind(), own);
        return new ZonePalette(goal, shares, goal.kind() == GoalKind.BLENDED ? goal.strengthShare() : heavier, reason);
    }

    /**
     * Returns the goal's own zone.
     *
     * @return the kind of the goal
     */
    public GoalKind own() {
        return goal.kind();
    }

    /**
     * Returns the zones the goal may use, in the week or in a block of weeks.
     *
     * @return the zones, the lightest first; unmodifiable
     */
    public List<GoalKind> zones() {
        return zones;
    }

    /**
     * Returns the zones that share a week.
     *
     * @return those of {@link #zones()} with a share above 0, the lightest first; unmodifiable
     */
    public List<GoalKind> weekly() {
        return weekly;
    }

    /**
     * Returns the lightest zone that shares a week.
     *
     * @return the first of {@link #weekly()}
     */
    public GoalKind lightest() {
        return weekly.get(0);
    }

    /**
     * Returns the heaviest zone that shares a week.
     *
     * @return the last of {@link #weekly()}
     */
    public GoalKind heaviest() {
        return weekly.get(weekly.size() - 1);
    }

    /**
     * Returns a zone if the goal may use it, else the nearest it may, the heavier of two.
     *
     * @param zone the zone wished for
     * @return one of {@link #zones()}
     */
    public GoalKind nearest(GoalKind zone) {
        GoalKind nearest = own();
        int place = LIGHTEST_FIRST.indexOf(zone);
        for (GoalKind other : zones()) {
            int distance = Math.abs(LIGHTEST_FIRST.indexOf(other) - place);
            if (distance <= Math.abs(LIGHTEST_FIRST.indexOf(nearest) - place)) {
                nearest = other;
            }
        }
        return nearest;
    }

    /**
     * Returns a zone's share of a week's exposures.
     *
     * @param zone a zone
     * @return the share in percent, 0 where the goal may use it in blocks only or not at all; all shares make 100
     */
    public int share(GoalKind zone) {
        return shares.getOrDefault(zone, 0);
    }

    /**
     * Returns how many of some training weeks a block model spends in the heavier of its zones.
     *
     * <p>The share is the strength share of a blended goal, the own share of a strength goal and what a hypertrophy
     * goal leaves of its own; half where no rule gives one. Of two weeks or more each zone gets at least one, unless
     * its share is 0.
     *
     * @param weeks the training weeks, 1 to 52
     * @return the weeks, rounded half up
     */
    public int heavierWeeks(int weeks) {
        int rounded = (2 * weeks * heavierShare + WHOLE) / (2 * WHOLE);
        boolean both = weeks > 1 && heavierShare > 0 && heavierShare < WHOLE;
        return both ? Math.max(1, Math.min(weeks - 1, rounded)) : rounded;
    }

    /**
     * Returns the goal whose cell a zone is.
     *
     * @param zone a zone
     * @return the goal itself for its own zone, so that a blended goal keeps its strength share; else the goal of
     *     that kind
     */
    public Goal goal(GoalKind zone) {
        if (zone == own()) {
            return goal;
        }
        return switch (zone) {
            case STRENGTH -> Goal.strength();
            case STRENGTH_WITHOUT_SIZE_GAIN -> Goal.strength().withoutSizeGain();
            case HYPERTROPHY -> Goal.hypertrophy();
            case BLENDED -> Goal.blended();
            default -> throw InvalidValueException.of("zone", "must be the kind of a goal", zone, "not-a-goal");
        };
    }

    /**
     * Returns what says that the goal may use a zone, and how much.
     *
     * @param zone one of {@link #zones()}
     * @return the findings that name the zone for the goal, then those of the rule of its share; unmodifiable
     */
    public List<Finding> findings(GoalKind zone) {
        Set<Finding> findings = new LinkedHashSet<>();
        if (shares.containsKey(zone)) {
            ids(goal.kind(), zone)
                    .forEach(id -> findings.add(EvidenceBase.standard().get(id)));
        }
        reason.ifPresent(rule -> findings.addAll(rule.findings()));
        return List.copyOf(findings);
    }

    private static List<String> ids(GoalKind goal, GoalKind zone) {
        return switch (goal) {
            case STRENGTH ->
                switch (zone) {
                    case HYPERTROPHY -> List.of("S2-28", "L-PER-04");
                    case BLENDED -> List.of("L-PER-04", "L-PER-03");
                    default -> List.of("S0-12");
                };
            case HYPERTROPHY ->
                switch (zone) {
                    case STRENGTH -> List.of("S2-29", "L-PER-06");
                    case BLENDED -> List.of("S0-28");
                    default -> List.of("S0-18");
                };
            case STRENGTH_WITHOUT_SIZE_GAIN -> zone == GoalKind.STRENGTH ? List.of("S2-11") : List.of("S2-01", "S2-02");
            default -> zone == GoalKind.BLENDED ? List.of("S0-20") : List.of("S2-26");
        };
    }

    /**
     * Returns the guideline's rule of the own zone's share.
     *
     * @return the reason, or empty where no rule speaks of it
     */
    public Optional<Reason> reason() {
        return reason;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ZonePalette that
                && goal.equals(that.goal)
                && shares.equals(that.shares)
                && heavierShare == that.heavierShare
                && reason.equals(that.reason);
    }

    @Override
    public int hashCode() {
        return Objects.hash(goal, shares);
    }

    /** Returns the zones with their shares, such as {@code hypertrophy 16 %, blended 17 %, strength 67 %}. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        zones().forEach(zone -> parts.add(zone.label() + " " + share(zone) + " %"));
        return String.join(", ", parts);
    }
}
