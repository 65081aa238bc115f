package dev.prescription.guidance;

import dev.prescription.evidence.EvidenceBase;
import dev.prescription.evidence.Finding;
import dev.prescription.goal.GoalKind;
import dev.prescription.guidance.ZoneAnswer.Condition;
import dev.prescription.guidance.ZoneAnswer.Verdict;
import dev.prescription.guideline.Guideline;
import dev.prescription.guideline.Rule;
import dev.prescription.parameter.Scope;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.repmax.RepMaxModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Says what a set of so many repetitions, with this reserve and load, trains, by the rules of guidelines.
 *
 * <pre>{@code
 * ZoneClassifier classifier = ZoneClassifier.standard().withModel(RepMaxModel.nuzzoGeneral());
 * classifier.classify(StatedSet.of(5, Rir.of(2))).answer(GoalKind.STRENGTH).verdict();      // TRAINS, at 85.36 %1RM
 * classifier.classify(StatedSet.of(15, Rir.of(1))).answer(GoalKind.HYPERTROPHY).verdict();  // TRAINS
 * classifier.classify(StatedSet.of(15, Rir.of(8))).answer(GoalKind.HYPERTROPHY).verdict();  // NOT_SHOWN
 * classifier.classify(StatedSet.of(15, Rir.of(8))).answer(GoalKind.ENDURANCE).verdict();    // TRAINS
 * }</pre>
 *
 * <p>Strength goes by the load, growth by the effort within a wide range of loads, endurance by the repetitions, power by a load
 * that is moved fast. Every range is a rule's; what the model cannot tell, as beyond 15.5 repetitions to failure by the RTS
 * chart, stays an open condition. Immutable and thread-safe.
 */
public final class ZoneClassifier {

    private static final List<GoalKind> KINDS =
            List.of(GoalKind.STRENGTH, GoalKind.HYPERTROPHY, GoalKind.ENDURANCE, GoalKind.POWER);

    /** The product of sets and repetitions up to which {@code L-STAND-10} speaks of power. */
    private static final int MOST_POWER_REPS = 24;

    private static final ZoneClassifier STANDARD =
            new ZoneClassifier(Guideline.shipped(), RepMaxModel.rts(), Scope.any());

    private final List<Guideline> guidelines;
    private final RepMaxModel model;
    private final Scope whom;

    private ZoneClassifier(List<Guideline> guidelines, RepMaxModel model, Scope whom) {
        this.guidelines = guidelines;
        this.model = model;
        this.whom = whom;
    }

    /**
     * Returns a classifier that hears every shipped guideline, for adults of any level, under the RTS chart.
     *
     * @return the classifier
     */
    public static ZoneClassifier standard() {
        return STANDARD;
    }

    /**
     * Returns the same classifier hearing other guidelines.
     *
     * @param some the guidelines, shipped or the caller's own, at least one
     * @return the classifier
     * @throws InvalidValueException if none is given, with code {@code "empty"}
     * @throws NullPointerException if the list is or holds null
     */
    public ZoneClassifier withGuidelines(List<Guideline> some) {
        if (Objects.requireNonNull(some, "guidelines").isEmpty()) {
            throw InvalidValueException.of("guidelines", "must name at least one", "none", "empty");
        }
        return new ZoneClassifier(List.copyOf(some), model, whom);
    }

    /**
     * Returns the same classifier under another rep-max model; Nuzzo's curves reach down to 15 %1RM.
     *
     * @param other the model
     * @return the classifier
     * @throws NullPointerException if {@code other} is null
     */
    public ZoneClassifier withModel(RepMaxModel other) {
        return new ZoneClassifier(guidelines, Objects.requireNonNull(other, "model"), whom);
    }

    /**
     * Returns the same classifier for some levels, roles or populations only; the goals of the scope play no part.
     *
     * @param scope whom the set is for
     * @return the classifier
     * @throws NullPointerException if {@code scope} is null
     */
    public ZoneClassifier forWhom(Scope scope) {
        return new ZoneClassifier(guidelines, model, Objects.requireNonNull(scope, "scope"));
    }

    /**
     * Says what a set trains.
     *
     * @param set the set as stated
     * @return the classification, without answers where the numbers cannot hold together
     * @throws NullPointerException if {@code set} is null
     */
    public Classification classify(StatedSet set) {
        SetReading reading = Objects.requireNonNull(set, "set").under(model);
        if (reading.outcome() == SetReading.Outcome.IMPOSSIBLE) {
            return new Classification(reading, List.of());
        }
        return new Classification(
                reading, KINDS.stream().map(kind -> answer(kind, reading)).toList());
    }

    private ZoneAnswer answer(GoalKind kind, SetReading reading) {
        Hearing hearing = Hearing.of(kind, reading, whom, guidelines);
        List<Condition> conditions = new ArrayList<>();
        if (hearing.isSilent()) {
            return answer(kind, Verdict.SILENT, conditions, hearing, List.of());
        }
        if (kind == GoalKind.STRENGTH && !hearing.isSupported()) {
            return lighter(reading, hearing);
        }
        if (kind == GoalKind.HYPERTROPHY) {
            conditions.add(nearFailure(kind, reading));
        } else if (kind == GoalKind.POWER && hearing.isSupported()) {
            conditions.add(
                    new Condition(Condition.Kind.MOVED_FAST, Condition.State.OPEN, List.of(), findings("L-STAND-10")));
            conditions.add(lowVolume(reading));
        }
        if (!hearing.loadOpen().isEmpty()) {
            conditions.add(
                    new Condition(Condition.Kind.HEAVY_ENOUGH, Condition.State.OPEN, hearing.loadOpen(), List.of()));
        }
        if (hearing.isSupported() && !hearing.isForEveryone()) {
            conditions.add(
                    new Condition(Condition.Kind.FOR_WHOM, Condition.State.OPEN, apart(hearing.deciding()), List.of()));
        }
        Verdict verdict = verdict(hearing, conditions);
        return answer(kind, verdict, conditions, hearing, added(kind, reading));
    }

    private static ZoneAnswer answer(
            GoalKind kind, Verdict verdict, List<Condition> conditions, Hearing hearing, List<Finding> findings) {
        return new ZoneAnswer(kind, verdict, conditions, hearing.supporting(), hearing.opposing(), findings);
    }

    private static Verdict verdict(Hearing hearing, List<Condition> conditions) {
        boolean refused = conditions.stream().anyMatch(condition -> condition.state() == Condition.State.NOT_MET);
        if (!hearing.isSupported() || refused) {
            return Verdict.NOT_SHOWN;
        }
        return conditions.stream().allMatch(condition -> condition.state() == Condition.State.MET)
                ? Verdict.TRAINS
                : Verdict.TRAINS_IF;
    }

    /** A load lighter than every strength rule still raises the maximum, if the set is a hard one. */
    private ZoneAnswer lighter(SetReading reading, Hearing hearing) {
        Condition hard = nearFailure(GoalKind.HYPERTROPHY, reading);
        Verdict verdict = hard.state() == Condition.State.NOT_MET ? Verdict.NOT_SHOWN : Verdict.LESS;
        List<Finding> findings = findings("L-LOAD-04", "L-LOAD-05", "L-LOAD-06", "L-LOAD-08");
        return answer(GoalKind.STRENGTH, verdict, List.of(hard), hearing, findings);
    }

    private Condition nearFailure(GoalKind kind, SetReading reading) {
        List<Rule> rules = Hearing.effort(kind, whom, guidelines);
        if (rules.isEmpty()) {
            return new Condition(
                    Condition.Kind.NEAR_FAILURE, Condition.State.OPEN, List.of(), findings("C-HARD-01", "S0-05"));
        }
        double most = rules.get(0).range().max().orElseThrow();
        Condition.State known = reading.reserve().isPresent() ? Condition.State.MET : Condition.State.OPEN;
        Condition.State state = reading.reserveAtLeast() > most ? Condition.State.NOT_MET : known;
        return new Condition(Condition.Kind.NEAR_FAILURE, state, widest(rules), List.of());
    }

    private static Condition lowVolume(SetReading reading) {
        Condition.State state =
                reading.stated().reps() > MOST_POWER_REPS ? Condition.State.NOT_MET : Condition.State.OPEN;
        return new Condition(Condition.Kind.LOW_VOLUME, state, List.of(), findings("L-STAND-10"));
    }

    /** One rule for each range, the widest first. */
    private static List<Rule> widest(List<Rule> rules) {
        List<Rule> distinct = new ArrayList<>();
        for (Rule rule : rules) {
            if (distinct.stream().noneMatch(other -> other.range().equals(rule.range()))) {
                distinct.add(rule);
            }
        }
        return distinct;
    }

    /** One rule for each scope. */
    private static List<Rule> apart(List<Rule> rules) {
        LinkedHashSet<Scope> scopes = new LinkedHashSet<>();
        return rules.stream().filter(rule -> scopes.add(rule.scope())).toList();
    }

    private static List<Finding> added(GoalKind kind, SetReading reading) {
        if (kind == GoalKind.STRENGTH) {
            return findings("L-FAIL-04");
        }
        if (kind != GoalKind.HYPERTROPHY) {
            return List.of();
        }
        double lightest = EvidenceBase.standard()
                .get("L-LOAD-09")
                .figure()
                .orElseThrow()
                .min()
                .orElseThrow();
        boolean light =
                reading.intensity().filter(load -> load.percent() < lightest).isPresent();
        return light ? findings("L-LOAD-09", "L-LOAD-07", "L-FAIL-03") : findings("L-LOAD-03", "L-FAIL-03");
    }

    private static List<Finding> findings(String... ids) {
        return Stream.of(ids).map(EvidenceBase.standard()::get).toList();
    }
}
