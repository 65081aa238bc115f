package dev.prescription.coaching;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.SessionRef;
import dev.prescription.layout.SlotRef;
import dev.prescription.log.CoachEvent;
import dev.prescription.message.Message;
import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.progression.Lift;
import dev.prescription.progression.SetTarget;
import dev.prescription.proposal.CoachChange.InsertDeload;
import dev.prescription.proposal.CoachChange.LoadOnce;
import dev.prescription.proposal.CoachChange.Sets;
import dev.prescription.proposal.CoachChange.Swap;
import dev.prescription.quantity.Load;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a coach's events amount to, one after the other: what sessions to come ask for because of them, and what became of each.
 *
 * <p>For example {@code progress.coaching().outcomes()} after a coach asked for eight sets of squats. Immutable.
 */
public final class Coaching {

    private static final Coaching NONE = new Coaching(Map.of(), Map.of(), Map.of(), List.of(), List.of());

    private final Map<ExerciseId, Integer> sets;
    private final Map<Place, Load> loads;
    private final Map<SessionRef, InsertDeload> deloads;
    private final List<Swap> swaps;
    private final List<CoachOutcome> outcomes;

    /** Where a load is stated: a slot that has another exercise by now is another place. */
    private record Place(SessionRef session, SlotRef slot, ExerciseId exercise) {}

    private Coaching(
            Map<ExerciseId, Integer> sets,
            Map<Place, Load> loads,
            Map<SessionRef, InsertDeload> deloads,
            List<Swap> swaps,
            List<CoachOutcome> outcomes) {
        this.sets = sets;
        this.loads = loads;
        this.deloads = deloads;
        this.swaps = swaps;
        this.outcomes = outcomes;
    }

    /**
     * Returns what no events amount to.
     *
     * @return nothing changed
     */
    public static Coaching none() {
        return NONE;
    }

    /**
     * Returns what became of each event, in order.
     *
     * @return the outcomes; not modifiable
     */
    public List<CoachOutcome> outcomes() {
        return outcomes;
    }

    /**
     * Returns the deload that a coach made of a session.
     *
     * @param session the session
     * @return the deload; empty where there is none
     */
    public Optional<InsertDeload> deload(SessionRef session) {
        return Optional.ofNullable(deloads.get(session));
    }

    List<Swap> swaps() {
        return swaps;
    }

    Coaching with(Sets change) {
        return new Coaching(plus(sets, Map.of(change.exercise(), change.sets())), loads, deloads, swaps, outcomes);
    }

    Coaching with(LoadOnce change, ExerciseId exercise) {
        Place place = new Place(change.session(), change.slot(), exercise);
        return new Coaching(sets, plus(loads, Map.of(place, change.load())), deloads, swaps, outcomes);
    }

    Coaching with(InsertDeload change, List<SessionRef> sessions) {
        Map<SessionRef, InsertDeload> added = new LinkedHashMap<>();
        sessions.forEach(session -> added.put(session, change));
        return new Coaching(sets, loads, plus(deloads, added), swaps, outcomes);
    }

    Coaching with(Swap change) {
        return new Coaching(sets, loads, deloads, plus(swaps, change), outcomes);
    }

    /**
     * Returns the same with what became of one more event.
     *
     * @param event the event
     * @param step what became of it, and the lanes it changes
     * @param before what the sessions to come asked for before it
     * @param after what they ask for since
     * @return the coaching, with the rules that are overridden since
     */
    public Coaching with(CoachEvent event, Situation.Step step, List<AskedSession> before, List<AskedSession> after) {
        List<Overrule> overrules = Overrules.added(training(before), training(after));
        Message said = lowered(event, after).orElse(step.result());
        return new Coaching(
                sets, loads, deloads, swaps, plus(outcomes, new CoachOutcome(event, said, step.lanes(), overrules)));
    }

    /** That a load stated by the coach is lowered to a restriction's cap; empty where it is asked for as stated. */
    private static Optional<Message> lowered(CoachEvent event, List<AskedSession> after) {
        return event.change()
                .filter(LoadOnce.class::isInstance)
                .map(LoadOnce.class::cast)
                .flatMap(change -> after.stream()
                        .filter(session -> session.ref().equals(change.session()))
                        .findFirst()
                        .flatMap(session -> session.capOn(change.slot(), change.load())))
                .map(restriction -> Message.of(CoachCode.LOWERED, restriction));
    }

    private List<AskedSession> training(List<AskedSession> sessions) {
        return sessions.stream()
                .filter(one ->
                        !Situation.isRelief(one.session()) && deload(one.ref()).isEmpty())
                .toList();
    }

    private static <K, V> Map<K, V> plus(Map<K, V> before, Map<K, V> added) {
        Map<K, V> all = new LinkedHashMap<>(before);
        all.putAll(added);
        return all;
    }

    private static <E> List<E> plus(List<E> before, E added) {
        List<E> all = new ArrayList<>(before);
        all.add(added);
        return List.copyOf(all);
    }

    /**
     * Returns what an exercise of a session asks for, as the coach has it.
     *
     * @param session the session
     * @param exercise the exercise
     * @param asked what plan and rule ask for
     * @param lift the exercise and its lifter
     * @param mayDeload whether a deload of the coach's counts
     * @return the sets; those given where no event is about them
     */
    public List<SetTarget> asked(
            SessionRef session, PlannedExercise exercise, List<SetTarget> asked, Lift lift, boolean mayDeload) {
        if (asked.isEmpty()) {
            return asked;
        }
        Integer count = sets.get(exercise.exercise().id());
        InsertDeload deload = mayDeload ? deloads.get(session) : null;
        List<SetTarget> targets = asked;
        if (count != null && !Situation.isRelief(exercise.plan(), session)) {
            targets = CoachedSets.withCount(targets, count);
        }
        if (deload != null) {
            targets = CoachedSets.lightened(targets, deload, lift);
        }
        Load load =
                loads.get(new Place(session, exercise.ref(), exercise.exercise().id()));
        return load == null ? targets : CoachedSets.withLoad(targets, load, lift);
    }

    /** Returns the counts; no load. */
    @Override
    public String toString() {
        return outcomes.size() + " coach events, " + deloads.size() + " sessions deloaded";
    }
}
