package dev.prescription.progress;

import dev.prescription.attendance.Place;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.lane.Lanes;
import dev.prescription.lane.LoadCap;
import dev.prescription.lane.PlannedTargets;
import dev.prescription.lane.SlotLane;
import dev.prescription.layout.SessionRef;
import dev.prescription.message.Message;
import dev.prescription.missed.Ease;
import dev.prescription.missed.Merge;
import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.progress.NextSession.NextExercise;
import dev.prescription.progression.Lift;
import dev.prescription.progression.LiftProgress;
import dev.prescription.progression.SetTarget;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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
    record Slot(PlannedExercise now, PlannedExercise before, Optional<SlotLane> lane, SessionRef session) {}

    static Asked of(Fold fold, SessionRef session) {
        List<Slot> own = slots(fold, session);
        List<SessionRef> joining = fold.attendance.joining(session);
        if (joining.isEmpty()) {
            return new Asked(fold, session, own, List.of());
        }
        Map<Merge.Missed, Slot> missed = new LinkedHashMap<>();
        for (SessionRef one : joining) {
            slots(fold, one).forEach(slot -> missed.put(toMerge(fold, slot), slot));
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

    static List<Slot> slots(Fold fold, SessionRef session) {
        Place place = fold.place(session);
        List<PlannedExercise> now = place.in(fold.current).exercises();
        List<PlannedExercise> before = place.in(fold.base).exercises();
        List<Optional<SlotLane>> lanes = fold.lanes.of(session);
        List<Slot> slots = new ArrayList<>();
        for (int number = 0; number < now.size(); number++) {
            slots.add(new Slot(now.get(number), before.get(number), lanes.get(number), session));
        }
        return slots;
    }

    private static Merge.Missed toMerge(Fold fold, Slot slot) {
        PlannedExercise now = slot.now();
        NextExercise next = next(fold, slot);
        return new Merge.Missed(
                slot.session(),
                now.ref(),
                now.exercise().id(),
                now.role(),
                reduced(fold, slot, next.sets(), Ease.NONE).size(),
                fold.isRelief(slot.session()),
                next.isHeldByPain());
    }

    private static NextExercise next(Fold fold, Slot slot) {
        boolean hurts = fold.hurting.contains(slot.now().exercise().id());
        if (slot.lane().isEmpty()) {
            return new NextExercise(
                    slot.now().ref(), slot.now().exercise(), PlannedTargets.loadable(slot.now()), hurts);
        }
        LiftProgress lift = fold.lift(slot.lane().get().key());
        return new NextExercise(
                slot.now().ref(), slot.now().exercise(), sets(slot, lift), hurts || lift.isHeldByPain());
    }

    /** One that only follows its lane takes the moved loads and not the rule's own sets. */
    private static List<SetTarget> sets(Slot slot, LiftProgress lift) {
        PlannedTargets targets = PlannedTargets.of(Fold.isOfMaximum(lift) ? slot.now() : slot.before());
        return slot.lane().orElseThrow().isJudged()
                ? lift.targets(targets.planned(), targets.exact())
                : lift.moved(targets.planned(), targets.exact());
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
        Set<ExerciseId> easier = new HashSet<>();
        for (Slot slot : slots) {
            NextExercise asked = next(fold, slot);
            List<SetTarget> whole = LoadCap.on(slot.now(), reduced(fold, slot, asked.sets(), Ease.NONE));
            List<SetTarget> eased = ease.isNone(asked.exercise().id())
                    ? whole
                    : LoadCap.on(slot.now(), reduced(fold, slot, asked.sets(), ease));
            if (!eased.equals(whole)) {
                easier.add(asked.exercise().id());
            }
            exercises.add(asked.withSets(eased));
        }
        List<Message> reasons = new ArrayList<>(again);
        reasons.addAll(missed);
        List<Message> eased = ease.reasons(
                exercises.stream().map(asked -> asked.exercise().id()).toList(), easier);
        return new NextSession(session, exercises, eased, reasons);
    }

    /** A deload or a taper and an ease never stack: of each set counts what one of them, and not both, leaves least of. */
    private static List<SetTarget> reduced(Fold fold, Slot slot, List<SetTarget> asked, Ease ease) {
        Lift lift = Lanes.lift(fold.current, slot.now());
        List<SetTarget> relieved = fold.coaching.asked(slot.session(), slot.now(), asked, lift, true);
        if (ease.isNone(slot.now().exercise().id())) {
            return relieved;
        }
        List<SetTarget> whole =
                LoadCap.on(slot.now(), fold.coaching.asked(slot.session(), slot.now(), asked, lift, false));
        List<SetTarget> eased = ease.eased(unrelieved(fold, slot, whole), lift);
        List<SetTarget> least = new ArrayList<>();
        for (int set = 0; set < Math.min(relieved.size(), eased.size()); set++) {
            least.add(lighter(relieved.get(set), eased.get(set)));
        }
        return least;
    }

    /** The sets of a planned deload or taper as they would be without it: as many and as heavy as in the last training session. */
    private static List<SetTarget> unrelieved(Fold fold, Slot slot, List<SetTarget> own) {
        List<SetTarget> training = fold.place(slot.session()).isRelief() ? lastTraining(fold, slot) : List.of();
        if (own.isEmpty() || training.isEmpty()) {
            return own;
        }
        List<SetTarget> sets = new ArrayList<>();
        for (int set = 0; set < Math.max(own.size(), training.size()); set++) {
            sets.add(harder(own.get(Math.min(set, own.size() - 1)), training.get(Math.min(set, training.size() - 1))));
        }
        return sets;
    }

    /** What the slot of a session asks for in the last one before it that is no relief, planned or a coach's. */
    private static List<SetTarget> lastTraining(Fold fold, Slot slot) {
        for (int number = fold.place(slot.session()).number() - 1; number >= 0; number--) {
            SessionRef session = fold.timetable.order().get(number);
            for (Slot one : fold.isRelief(session) ? List.<Slot>of() : slots(fold, session)) {
                PlannedExercise same = one.now();
                if (same.ref().equals(slot.now().ref())
                        && same.exercise().equals(slot.now().exercise())) {
                    return reduced(fold, one, next(fold, one).sets(), Ease.NONE);
                }
            }
        }
        return List.of();
    }

    private static SetTarget harder(SetTarget own, SetTarget training) {
        SetTarget loaded = own.load()
                .flatMap(load -> training.load().filter(other -> other.isHeavierThan(load)))
                .map(own::withLoad)
                .orElse(own);
        return own.rir()
                .flatMap(left -> training.rir().filter(other -> other.compareTo(left) < 0))
                .map(loaded::withRir)
                .orElse(loaded);
    }

    private static SetTarget lighter(SetTarget relieved, SetTarget eased) {
        Optional<Load> load = eased.load()
                .filter(other -> relieved.load().filter(other::isHeavierThan).isEmpty())
                .or(relieved::load);
        Optional<Rir> left = eased.rir()
                .filter(other ->
                        relieved.rir().filter(own -> own.compareTo(other) > 0).isEmpty())
                .or(relieved::rir);
        return new SetTarget(relieved.reps(), relieved.most(), relieved.isOpen(), load, left);
    }
}
