package dev.prescription.progress;

import dev.prescription.athlete.Restriction;
import dev.prescription.decision.Standing;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.SessionRef;
import dev.prescription.loading.LoadLadder;
import dev.prescription.log.ExerciseLog;
import dev.prescription.log.SessionLog;
import dev.prescription.message.Message;
import dev.prescription.missed.Ease;
import dev.prescription.missed.Merge;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.progress.Lanes.Place;
import dev.prescription.progress.Lanes.SlotLane;
import dev.prescription.progress.Lanes.Targets;
import dev.prescription.progress.NextSession.NextExercise;
import dev.prescription.progression.Exposure;
import dev.prescription.progression.Lift;
import dev.prescription.progression.LiftProgress;
import dev.prescription.progression.LoadOrigin;
import dev.prescription.progression.ProgressionRule;
import dev.prescription.progression.SetTarget;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.resolution.SystemLoad;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a session asks for now: its own slots, then those of missed sessions that join it.
 *
 * @param fold what the plan and the log amount to
 * @param session the session
 * @param slots the slots in order
 * @param missed what became of the exercises of missed sessions
 */
record Asked(Fold fold, SessionRef session, List<Slot> slots, List<Message> missed) {

    /** A slot: as the plan stands now and as it was made, its lane, and the session it was planned in. */
    record Slot(PlannedExercise now, PlannedExercise before, Optional<SlotLane> lane, Place place) {}

    static Asked of(Fold fold, SessionRef session) {
        Place place = fold.place(session);
        List<Slot> own = slots(fold, place);
        List<SessionRef> joining = fold.attendance.joining(session);
        if (joining.isEmpty()) {
            return new Asked(fold, session, own, List.of());
        }
        Map<Merge.Missed, Slot> missed = new LinkedHashMap<>();
        for (SessionRef one : joining) {
            slots(fold, fold.place(one)).forEach(slot -> missed.put(toMerge(fold, slot), slot));
        }
        Merge merge = Merge.of(
                session,
                fold.isRelief(session),
                own.stream().map(slot -> toMerge(fold, slot)).toList(),
                List.copyOf(missed.keySet()),
                fold.settings.mergeLimit());
        List<Slot> all = new ArrayList<>(own);
        merge.joined().forEach(one -> all.add(Objects.requireNonNull(missed.get(one))));
        return new Asked(fold, session, all, merge.reasons());
    }

    static List<Slot> slots(Fold fold, Place place) {
        List<PlannedExercise> now = fold.lanes.session(fold.current, place).exercises();
        List<PlannedExercise> before = fold.lanes.session(fold.base, place).exercises();
        List<Slot> slots = new ArrayList<>();
        for (int number = 0; number < now.size(); number++) {
            slots.add(
                    new Slot(now.get(number), before.get(number), place.lanes().get(number), place));
        }
        return slots;
    }

    private static Merge.Missed toMerge(Fold fold, Slot slot) {
        PlannedExercise now = slot.now();
        NextExercise next = next(fold, slot);
        return new Merge.Missed(
                ref(fold, slot),
                now.ref(),
                now.exercise().id(),
                now.role(),
                reduced(fold, slot, next.sets(), Ease.NONE).size(),
                fold.isRelief(ref(fold, slot)),
                next.isHeldByPain());
    }

    private static NextExercise next(Fold fold, Slot slot) {
        boolean hurts = fold.hurting.contains(slot.now().exercise().id());
        if (slot.lane().isEmpty()) {
            return new NextExercise(slot.now().ref(), slot.now().exercise(), Targets.planned(slot.now()), hurts);
        }
        LiftProgress lift = fold.lift(slot.lane().get().key());
        return new NextExercise(
                slot.now().ref(), slot.now().exercise(), sets(slot, lift), hurts || lift.isHeldByPain());
    }

    /** One that only follows its lane takes the moved loads and not the rule's own sets. */
    private static List<SetTarget> sets(Slot slot, LiftProgress lift) {
        Targets targets = Targets.of(Fold.isOfMaximum(lift) ? slot.now() : slot.before());
        return slot.lane().orElseThrow().isJudged()
                ? lift.targets(targets.planned(), targets.exact())
                : lift.moved(targets.planned(), targets.exact());
    }

    /** A lane with a basis a coach states; where no training max was known the plan is made of the maximum it is of. */
    static LiftProgress withBasis(Fold fold, String lane, Load basis) {
        LiftProgress lift = fold.lift(lane);
        Optional<Slot> slot = next(fold, lane);
        if (slot.isPresent() && lift.standing().kind() == Standing.Kind.TRAINING_MAX) {
            RepMaxModel model = fold.origin.programme().repMaxModel();
            Load max = Lanes.maximum(slot.get().before(), basis);
            fold.learn(id(slot.get()), Optional.of(model.estimateOneRepMax(max, 1, Rir.FAILURE)));
            lift = lift.from(LoadOrigin.of(
                    Lanes.basis(lift.rule(), next(fold, lane).orElseThrow().before())));
        }
        return lift.withBasis(basis);
    }

    /** A lane under another rule; of another kind, from what its next slot has: its maximum, or its load as it now stands. */
    static LiftProgress under(Fold fold, String lane, ProgressionRule other) {
        LiftProgress lift = fold.lift(lane);
        next(fold, lane)
                .ifPresent(slot -> fold.learn(id(slot), fold.current.athlete().oneRepMax(id(slot))));
        Optional<Slot> slot = next(fold, lane);
        Optional<PlannedExercise> before = slot.map(Slot::before);
        Optional<PlannedExercise> now = slot.map(Slot::now);
        if (other.basis() != Standing.Kind.WORKING_LOAD) {
            LoadOrigin origin = LoadOrigin.of(before.flatMap(one -> Lanes.basis(other, one)));
            return lift.under(other, origin, now.flatMap(one -> Lanes.basis(other, one)));
        }
        Optional<Load> load = slot.flatMap(one -> load(one, lift));
        Optional<Load> to = lift.standing().kind() == Standing.Kind.ONE_REP_MAX
                ? now.flatMap(one -> Lanes.basis(lift.rule(), one))
                : lift.standing().basis();
        return lift.under(other, new LoadOrigin(load, before.flatMap(one -> Lanes.basis(lift.rule(), one)), to), load);
    }

    /** The load of a slot's top set as it now stands. */
    private static Optional<Load> load(Slot slot, LiftProgress lift) {
        PlannedExercise exercise = Fold.isOfMaximum(lift) ? slot.now() : slot.before();
        Targets targets = Targets.of(exercise);
        List<SetTarget> moved = lift.moved(targets.planned(), targets.exact());
        for (int set = 0; set < moved.size(); set++) {
            if (targets.planned().get(set).load().equals(exercise.load())) {
                return moved.get(set).load();
            }
        }
        return Optional.empty();
    }

    /** What was asked for of an exercise and done, as its rule judges it. */
    static Exposure exposure(
            SessionLog log,
            boolean isRelief,
            List<SetTarget> asked,
            PlannedExercise exercise,
            Optional<ExerciseLog> done) {
        boolean isSwapped = done.isPresent()
                && !done.get().exercise().equals(exercise.exercise().id());
        boolean isDone = done.isPresent() && !done.get().sets().isEmpty();
        return new Exposure(
                log.id(),
                kind(isDone, isSwapped, isRelief),
                Targets.planned(exercise),
                asked,
                isDone ? done.get().sets() : List.of());
    }

    private static Exposure.Kind kind(boolean isDone, boolean isSwapped, boolean isRelief) {
        if (isDone && isSwapped) {
            return Exposure.Kind.SWAPPED;
        }
        if (isRelief) {
            return Exposure.Kind.RELIEF;
        }
        return isDone ? Exposure.Kind.TRAINING : Exposure.Kind.SKIPPED;
    }

    /** The slot that a lane asks for next, one that is judged before one that follows it. */
    private static Optional<Slot> next(Fold fold, String lane) {
        return fold.attendance.remaining().stream()
                .flatMap(session -> slots(fold, fold.place(session)).stream())
                .filter(slot ->
                        slot.lane().filter(own -> own.key().equals(lane)).isPresent())
                .min(Comparator.comparing(slot -> !slot.lane().orElseThrow().isJudged()));
    }

    private static ExerciseId id(Slot slot) {
        return slot.now().exercise().id();
    }

    /** The exercises as the plan stands now, those that join the session last. */
    List<PlannedExercise> exercises() {
        return slots.stream().map(Slot::now).toList();
    }

    /** The session as the log has moved it, with what joins it, and eased. */
    NextSession next(Ease ease) {
        return next(ease, List.of());
    }

    /** The same on a day: it says so where the week is done again. */
    NextSession next(Ease ease, LocalDate asOf) {
        return next(ease, fold.attendance.again(asOf).map(List::of).orElse(List.of()));
    }

    private NextSession next(Ease ease, List<Message> again) {
        List<NextExercise> exercises = new ArrayList<>();
        for (Slot slot : slots) {
            NextExercise asked = next(fold, slot);
            exercises.add(asked.withSets(allowed(slot, reduced(fold, slot, asked.sets(), ease))));
        }
        List<Message> reasons = new ArrayList<>(again);
        reasons.addAll(missed);
        List<Message> eased = ease.reasons(
                exercises.stream().map(asked -> asked.exercise().id()).toList());
        return new NextSession(session, exercises, eased, reasons);
    }

    /** A load above a cap of the athlete's or the programme's is lowered to it, whatever a rule or a coach asks for. */
    private static List<SetTarget> allowed(Slot slot, List<SetTarget> asked) {
        Exercise exercise = slot.now().exercise();
        Plan plan = slot.now().plan();
        Optional<Intensity> cap = plan.programme()
                .restrictions()
                .and(plan.athlete().restrictions())
                .cap(exercise.pattern())
                .flatMap(Restriction::cap);
        if (cap.isEmpty()) {
            return asked;
        }
        OptionalLong most = SystemLoad.heaviest(exercise, plan.athlete(), cap.get());
        LoadLadder ladder = plan.athlete().loadRounding(exercise).ladder();
        return most.isEmpty()
                ? asked
                : asked.stream()
                        .map(set -> lowered(set, most.getAsLong(), ladder))
                        .toList();
    }

    /** Where nothing that can be loaded is light enough, effort governs. */
    private static SetTarget lowered(SetTarget set, long most, LoadLadder ladder) {
        if (set.load().filter(load -> load.tenthMicrograms() > most).isEmpty()) {
            return set;
        }
        int rung = ladder.rungAtOrBelow(most);
        return new SetTarget(
                set.reps(),
                set.most(),
                set.isOpen(),
                rung < 0 ? Optional.empty() : Optional.of(ladder.at(rung)),
                set.rir());
    }

    /** A coach's deload and an ease never stack: of each set counts what one of them, and not both, leaves least of. */
    private static List<SetTarget> reduced(Fold fold, Slot slot, List<SetTarget> asked, Ease ease) {
        Lift lift = Lanes.lift(fold.current, slot.now());
        SessionRef of = ref(fold, slot);
        List<SetTarget> deloaded = fold.coaching.asked(of, slot.now(), asked, lift, true);
        if (ease.isNone(slot.now().exercise().id())) {
            return deloaded;
        }
        List<SetTarget> eased =
                ease.eased(allowed(slot, fold.coaching.asked(of, slot.now(), asked, lift, false)), lift);
        if (fold.coaching.deload(of).isEmpty()) {
            return eased;
        }
        List<SetTarget> least = new ArrayList<>();
        for (int set = 0; set < Math.min(deloaded.size(), eased.size()); set++) {
            least.add(lighter(deloaded.get(set), eased.get(set)));
        }
        return least;
    }

    private static SetTarget lighter(SetTarget deloaded, SetTarget eased) {
        Optional<Load> load = eased.load()
                .filter(other -> deloaded.load().filter(other::isHeavierThan).isEmpty())
                .or(deloaded::load);
        Optional<Rir> left = eased.rir().or(deloaded::rir);
        return new SetTarget(deloaded.reps(), deloaded.most(), deloaded.isOpen(), load, left);
    }

    private static SessionRef ref(Fold fold, Slot slot) {
        return fold.lanes.order().get(slot.place().number());
    }
}
