package dev.prescription.progress;

import dev.prescription.athlete.Restriction;
import dev.prescription.exercise.Exercise;
import dev.prescription.layout.SessionRef;
import dev.prescription.loading.LoadLadder;
import dev.prescription.message.Message;
import dev.prescription.missed.Ease;
import dev.prescription.missed.Merge;
import dev.prescription.periodisation.LoadDerivation;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.periodisation.PlannedSeries;
import dev.prescription.periodisation.PlannedSet;
import dev.prescription.progress.Lanes.Place;
import dev.prescription.progress.Lanes.SlotLane;
import dev.prescription.progress.NextSession.NextExercise;
import dev.prescription.progression.Lift;
import dev.prescription.progression.LiftProgress;
import dev.prescription.progression.SetTarget;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import dev.prescription.resolution.SystemLoad;
import dev.prescription.scheme.RepTarget;
import dev.prescription.scheme.SetKind;
import java.time.LocalDate;
import java.util.ArrayList;
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
        return new NextSession(session, exercises, ease.reasons(), reasons);
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
        if (ease.isNone()) {
            return deloaded;
        }
        List<SetTarget> eased = ease.eased(fold.coaching.asked(of, slot.now(), asked, lift, false), lift);
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
