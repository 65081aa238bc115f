package dev.prescription.progress;

import dev.prescription.decision.Standing;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.SessionRef;
import dev.prescription.layout.SlotRef;
import dev.prescription.layout.WrittenOrigin;
import dev.prescription.log.ExerciseLog;
import dev.prescription.log.SessionLog;
import dev.prescription.periodisation.LoadDerivation;
import dev.prescription.periodisation.Microcycle;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.periodisation.PlannedSeries;
import dev.prescription.periodisation.PlannedSet;
import dev.prescription.periodisation.Session;
import dev.prescription.progression.Lift;
import dev.prescription.progression.LiftProgress;
import dev.prescription.progression.ProgressionRule;
import dev.prescription.progression.SetTarget;
import dev.prescription.proposal.CoachChange;
import dev.prescription.proposal.LaneChange;
import dev.prescription.quantity.Load;
import dev.prescription.reduction.WeekKind;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.scheme.LoadTarget;
import dev.prescription.scheme.RepTarget;
import dev.prescription.scheme.SetKind;
import dev.prescription.written.DeclaredProgression;
import dev.prescription.written.TrainingMax;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Which slots of a plan progress together: those of one exercise that declare the same rule are one lane. A slot that declares
 * none, and whose percentages are of a training max, follows the lane of its exercise that moves one.
 */
final class Lanes {

    private static final double WHOLE = 10_000;

    private final Map<SessionRef, Place> places = new HashMap<>();
    private final List<SessionRef> order = new ArrayList<>();
    private final NavigableMap<String, LiftProgress> starts = new TreeMap<>();
    private final Map<String, String> ofTrainingMax = new HashMap<>();
    private final Map<ExerciseId, Exercise> exercises = new HashMap<>();
    private final Map<ExerciseId, Set<SlotRef>> slots = new HashMap<>();
    private final Plan plan;
    private final ProgressSettings settings;

    /** Where a session stands in the plan, the kind of its week, and the lane of each of its exercises. */
    record Place(int number, int microcycle, int session, WeekKind kind, List<Optional<SlotLane>> lanes) {

        boolean isRelief() {
            return kind != WeekKind.TRAINING;
        }
    }

    /** The lane of a slot, and whether what is done there is judged: of several in one session, the first. */
    record SlotLane(String key, boolean isJudged) {}

    Lanes(Plan plan, ProgressSettings settings) {
        this.plan = plan;
        this.settings = settings;
        for (Microcycle microcycle : plan.microcycles()) {
            microcycle.sessions().forEach(session -> session.exercises().forEach(this::start));
        }
        for (int week = 0; week < plan.microcycles().size(); week++) {
            Microcycle microcycle = plan.microcycles().get(week);
            for (int day = 0; day < microcycle.sessions().size(); day++) {
                Session session = microcycle.sessions().get(day);
                places.put(session.ref(), new Place(order.size(), week, day, microcycle.kind(), lanes(session)));
                order.add(session.ref());
            }
        }
    }

    private List<Optional<SlotLane>> lanes(Session session) {
        List<Optional<SlotLane>> lanes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (PlannedExercise exercise : session.exercises()) {
            Optional<String> own = key(exercise).filter(starts::containsKey);
            lanes.add(own.map(key -> new SlotLane(key, seen.add(key)))
                    .or(() -> Optional.ofNullable(ofTrainingMax.get(id(exercise)))
                            .filter(key -> isOfTrainingMax(exercise))
                            .map(key -> new SlotLane(key, false))));
        }
        return List.copyOf(lanes);
    }

    private static String id(PlannedExercise exercise) {
        return exercise.exercise().id().slug();
    }

    private static Optional<DeclaredProgression> declared(PlannedExercise exercise) {
        return exercise.slot().origin().map(WrittenOrigin::slot).flatMap(slot -> slot.progression());
    }

    private static boolean isOfTrainingMax(PlannedExercise exercise) {
        return exercise.slot()
                .origin()
                .map(origin -> origin.slot().scheme().groups().stream()
                        .anyMatch(group -> group.load() instanceof LoadTarget.OfTrainingMax))
                .orElse(false);
    }

    /** What a decision is about: the exercise and what its slot declares. */
    private Optional<String> key(PlannedExercise exercise) {
        Optional<DeclaredProgression> declared = declared(exercise);
        if (declared.isPresent() || plan.programme().terms().isEmpty()) {
            return declared.map(declaration -> id(exercise) + " " + declaration);
        }
        return settings.generatedRule().map(rule -> id(exercise) + " " + rule.id());
    }

    private void start(PlannedExercise exercise) {
        exercises.putIfAbsent(exercise.exercise().id(), exercise.exercise());
        slots.computeIfAbsent(exercise.exercise().id(), id -> new HashSet<>()).add(exercise.ref());
        Optional<String> key = key(exercise);
        if (key.isEmpty() || starts.containsKey(key.get())) {
            return;
        }
        Optional<DeclaredProgression> declared = declared(exercise);
        Optional<ProgressionRule> rule = declared.isPresent()
                ? Optional.of(settings.known(declared.get(), plan.athlete().unit()))
                : settings.generatedRule();
        if (rule.isPresent()) {
            starts.put(key.get(), LiftProgress.start(rule.get(), lift(exercise), basis(rule.get(), exercise)));
            if (rule.get().basis() == Standing.Kind.TRAINING_MAX) {
                ofTrainingMax.putIfAbsent(id(exercise), key.get());
            }
        }
    }

    private Lift lift(PlannedExercise exercise) {
        return lift(plan, exercise);
    }

    static Lift lift(Plan plan, PlannedExercise exercise) {
        return Lift.of(plan.athlete(), exercise.exercise(), plan.programme().repMaxModel());
    }

    /** What a rule starts from: the load the exercise is planned with, its maximum, or the training max the programme declares. */
    static Optional<Load> basis(ProgressionRule rule, PlannedExercise exercise) {
        Plan plan = exercise.plan();
        if (rule.basis() == Standing.Kind.WORKING_LOAD) {
            return exercise.load();
        }
        long raw = plan.athlete().rawTenthMicrograms(exercise.exercise().id());
        if (raw == 0) {
            return Optional.empty();
        }
        long mass = rule.basis() == Standing.Kind.ONE_REP_MAX
                ? raw
                : trainingMax(exercise)
                        .map(max -> max.of(raw, plan.programme().repMaxModel()))
                        .orElse(raw);
        return plan.athlete()
                .oneRepMax(exercise.exercise().id())
                .map(max -> Load.ofTenthMicrograms(mass, max.load().unit()));
    }

    /** The maximum of which a load is the training max. */
    static Load maximum(PlannedExercise exercise, Load trainingMax) {
        RepMaxModel model = exercise.plan().programme().repMaxModel();
        return trainingMax(exercise)
                .map(max -> Load.ofTenthMicrograms(
                        Math.round(trainingMax.tenthMicrograms()
                                * (WHOLE / max.shareUnder(model).hundredths())),
                        trainingMax.unit()))
                .orElse(trainingMax);
    }

    private static Optional<TrainingMax> trainingMax(PlannedExercise exercise) {
        return isOfTrainingMax(exercise)
                ? exercise.slot().origin().flatMap(origin -> origin.programme().trainingMax())
                : Optional.empty();
    }

    /** The lanes of a plan whose structure a coach has changed, which once had the exercises of others. */
    Lanes knowing(Lanes before) {
        before.exercises.forEach(exercises::putIfAbsent);
        before.slots.forEach((exercise, known) ->
                slots.computeIfAbsent(exercise, id -> new HashSet<>()).addAll(known));
        return this;
    }

    /** An exercise of the plan; empty where it is in none of its sessions. */
    Optional<Exercise> exercise(ExerciseId id) {
        return Optional.ofNullable(exercises.get(id));
    }

    /** Refuses what is about an exercise, a session or a slot that the plan does not have. */
    void check(CoachChange change) {
        change.about().filter(exercise -> !exercises.containsKey(exercise)).ifPresent(exercise -> {
            throw Journal.refused("exercise", "must be in this plan", exercise, "another-plan");
        });
        if (change instanceof LaneChange lane) {
            Set<SlotRef> known = slots.getOrDefault(lane.exercise(), Set.of());
            lane.slot().filter(slot -> !known.contains(slot)).ifPresent(slot -> {
                throw Journal.refused("slot", "must have " + lane.exercise() + " in this plan", slot, "another-plan");
            });
        }
        if (change instanceof CoachChange.LoadOnce load
                && place(load.session()).stream()
                        .flatMap(place -> session(plan, place).exercises().stream())
                        .noneMatch(exercise -> exercise.ref().equals(load.slot()))) {
            throw Journal.refused(
                    "slot", "must be in the plan's session " + load.session(), load.slot(), "another-plan");
        }
    }

    /** The lanes as they stand before the first session. */
    NavigableMap<String, LiftProgress> starts() {
        return starts;
    }

    Optional<Place> place(SessionRef session) {
        return Optional.ofNullable(places.get(session));
    }

    /** Every session in the order of the plan. */
    List<SessionRef> order() {
        return order;
    }

    Session session(Plan current, Place place) {
        return current.microcycles().get(place.microcycle()).sessions().get(place.session());
    }

    /** Which log answers which planned exercise: the one that names its slot, else the next one of its exercise. */
    static List<Optional<ExerciseLog>> matched(List<PlannedExercise> planned, SessionLog log) {
        List<ExerciseLog> left = new ArrayList<>(log.exercises());
        List<Optional<ExerciseLog>> matched = new ArrayList<>();
        for (PlannedExercise exercise : planned) {
            matched.add(take(
                    left, done -> done.slot().filter(exercise.ref()::equals).isPresent()));
        }
        for (int place = 0; place < planned.size(); place++) {
            ExerciseId id = planned.get(place).exercise().id();
            if (matched.get(place).isEmpty()) {
                matched.set(
                        place,
                        take(
                                left,
                                done -> done.slot().isEmpty() && done.exercise().equals(id)));
            }
        }
        return matched;
    }

    private static Optional<ExerciseLog> take(List<ExerciseLog> left, Predicate<ExerciseLog> fits) {
        Optional<ExerciseLog> found = left.stream().filter(fits).findFirst();
        found.ifPresent(left::remove);
        return found;
    }

    /** The sets of a planned exercise as a rule sees them: with loads that can be loaded, and with exact ones. */
    record Targets(List<SetTarget> planned, List<SetTarget> exact) {

        static Targets of(PlannedExercise exercise) {
            List<SetTarget> planned = planned(exercise);
            List<SetTarget> exact = new ArrayList<>(planned.size());
            for (PlannedSeries series : exercise.series()) {
                Optional<Load> unrounded = series.derivation().map(LoadDerivation::exact);
                for (int set = 0; set < series.sets(); set++) {
                    SetTarget target = planned.get(exact.size());
                    boolean isMoved = target.load().isPresent() && unrounded.isPresent();
                    exact.add(isMoved ? target.withLoad(unrounded.get()) : target);
                }
            }
            return new Targets(planned, exact);
        }

        /** The sets with loads that can be loaded. */
        static List<SetTarget> planned(PlannedExercise exercise) {
            List<SetTarget> planned = new ArrayList<>();
            for (PlannedSet set : exercise.sets()) {
                int reps = set.reps();
                int most = set.series().target() instanceof RepTarget.Repetitions range
                        ? Math.max(reps, range.range().max())
                        : reps;
                planned.add(new SetTarget(reps, most, set.kind() == SetKind.AMRAP, set.load(), set.rir()));
            }
            return planned;
        }
    }
}
