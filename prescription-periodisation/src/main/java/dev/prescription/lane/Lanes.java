package dev.prescription.lane;

import dev.prescription.decision.Standing;
import dev.prescription.layout.SessionRef;
import dev.prescription.layout.WrittenOrigin;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.periodisation.Session;
import dev.prescription.progression.Lift;
import dev.prescription.progression.LiftProgress;
import dev.prescription.progression.ProgressionRule;
import dev.prescription.written.DeclaredProgression;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which slots of a plan progress together: those of one exercise that declare the same rule are one lane. A slot that declares
 * none, and whose percentages are of a training max, follows the lane of its exercise that moves one.
 */
public final class Lanes {

    private final Plan plan;
    private final LaneRules rules;
    private final NavigableMap<String, LiftProgress> starts = new TreeMap<>();
    private final Map<String, String> ofTrainingMax = new HashMap<>();
    private final Map<SessionRef, List<Optional<SlotLane>>> bySession = new HashMap<>();

    private Lanes(Plan plan, LaneRules rules) {
        this.plan = plan;
        this.rules = rules;
        for (Session session : plan.sessions()) {
            session.exercises().forEach(this::start);
        }
        for (Session session : plan.sessions()) {
            bySession.put(session.ref(), lanes(session));
        }
    }

    /**
     * Returns the lanes of a plan.
     *
     * @param plan the plan
     * @param rules which rule a slot progresses by
     * @return the lanes
     * @throws dev.prescription.quantity.InvalidValueException if a slot declares a rule nobody knows (code {@code "unknown"})
     */
    public static Lanes of(Plan plan, LaneRules rules) {
        return new Lanes(plan, rules);
    }

    private void start(PlannedExercise exercise) {
        Optional<String> key = key(exercise);
        if (key.isEmpty() || starts.containsKey(key.get())) {
            return;
        }
        Optional<DeclaredProgression> declared = declared(exercise);
        Optional<ProgressionRule> rule = declared.isPresent()
                ? Optional.of(rules.known(declared.get(), plan.athlete().unit()))
                : rules.generated();
        if (rule.isPresent()) {
            starts.put(
                    key.get(),
                    LiftProgress.start(rule.get(), lift(plan, exercise), StartingBasis.of(rule.get(), exercise)));
            if (rule.get().basis() == Standing.Kind.TRAINING_MAX) {
                ofTrainingMax.putIfAbsent(id(exercise), key.get());
            }
        }
    }

    /** What a decision is about: the exercise and what its slot declares. */
    private Optional<String> key(PlannedExercise exercise) {
        Optional<DeclaredProgression> declared = declared(exercise);
        if (declared.isPresent() || plan.programme().terms().isEmpty()) {
            return declared.map(declaration -> id(exercise) + " " + declaration);
        }
        return rules.generated().map(rule -> id(exercise) + " " + rule.id());
    }

    private static Optional<DeclaredProgression> declared(PlannedExercise exercise) {
        return exercise.slot().origin().map(WrittenOrigin::slot).flatMap(slot -> slot.progression());
    }

    private static String id(PlannedExercise exercise) {
        return exercise.exercise().id().slug();
    }

    private List<Optional<SlotLane>> lanes(Session session) {
        List<Optional<SlotLane>> lanes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (PlannedExercise exercise : session.exercises()) {
            Optional<String> own = key(exercise).filter(starts::containsKey);
            lanes.add(own.map(key -> new SlotLane(key, seen.add(key)))
                    .or(() -> Optional.ofNullable(ofTrainingMax.get(id(exercise)))
                            .filter(key -> StartingBasis.isOfTrainingMax(exercise))
                            .map(key -> new SlotLane(key, false))));
        }
        return List.copyOf(lanes);
    }

    /**
     * Returns a planned exercise as a rule sees it.
     *
     * @param plan whose athlete and model count
     * @param exercise the exercise
     * @return the lift
     */
    public static Lift lift(Plan plan, PlannedExercise exercise) {
        return Lift.of(plan.athlete(), exercise.exercise(), plan.programme().repMaxModel());
    }

    /** {@return the lanes by name as they stand before the first session; not modifiable} */
    public NavigableMap<String, LiftProgress> starts() {
        return Collections.unmodifiableNavigableMap(starts);
    }

    /**
     * Returns the lane of each exercise of a session.
     *
     * @param session the session
     * @return the lanes in the order of its exercises, empty where no rule moves one; none where the plan has no such session
     */
    public List<Optional<SlotLane>> of(SessionRef session) {
        return bySession.getOrDefault(session, List.of());
    }
}
