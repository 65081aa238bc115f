package dev.prescription.coaching;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.LoadOutcome;
import dev.prescription.layout.MicrocycleLayout;
import dev.prescription.layout.SessionRef;
import dev.prescription.log.CoachEvent;
import dev.prescription.message.Message;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.periodisation.Programme;
import dev.prescription.periodisation.Session;
import dev.prescription.proposal.CoachChange;
import dev.prescription.proposal.CoachChange.Blend;
import dev.prescription.proposal.CoachChange.InsertDeload;
import dev.prescription.proposal.CoachChange.LoadOnce;
import dev.prescription.proposal.CoachChange.Sets;
import dev.prescription.proposal.CoachChange.Swap;
import dev.prescription.proposal.LaneChange;
import dev.prescription.proposal.LaneRef;
import dev.prescription.reduction.WeekKind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A plan under way, and what a coach's change makes of it.
 *
 * @param plan the plan with what coaches have changed of its structure
 * @param asked the sessions to come, in order, and what they ask for; not modifiable
 * @param coaching what the events before amount to
 */
public record Situation(Plan plan, List<AskedSession> asked, Coaching coaching) {

    /**
     * What a change makes of a situation.
     *
     * @param plan the plan afterwards; the same one where its structure stays
     * @param coaching what the events amount to, without the outcome of this one
     * @param lanes the lanes it is about, which are changed with it; none where it is about none, or nothing changes
     * @param result what became of it
     */
    public record Step(Plan plan, Coaching coaching, List<String> lanes, Message result) {}

    /**
     * Copies the sessions.
     *
     * @param plan the plan
     * @param asked the sessions to come
     * @param coaching what the events before amount to
     */
    public Situation {
        Objects.requireNonNull(plan, "plan");
        asked = List.copyOf(asked);
        Objects.requireNonNull(coaching, "coaching");
    }

    static boolean isRelief(Session session) {
        return isRelief(session.plan(), session.ref());
    }

    static boolean isRelief(Plan plan, SessionRef session) {
        MicrocycleLayout microcycle = plan.programme().microcycles().get(session.microcycle() - 1);
        return microcycle.kind() != WeekKind.TRAINING;
    }

    /**
     * Returns what an event makes of it.
     *
     * @param event the event
     * @param known every lane of the exercise it is about, to come or not
     * @return the step; what becomes of its lanes is not in it
     */
    public Step after(CoachEvent event, List<String> known) {
        if (event.change().isEmpty()) {
            return nothing(
                    CoachCode.PROPOSAL_REFUSED, event.proposal().orElseThrow().id());
        }
        CoachChange change = event.change().get();
        if (change instanceof Sets sets) {
            return counted(sets);
        }
        if (change instanceof LoadOnce load) {
            return loaded(load);
        }
        if (change instanceof Swap swap) {
            return swapped(swap);
        }
        if (change instanceof Blend blend) {
            return blended(blend.strengthShare());
        }
        if (change instanceof InsertDeload deload) {
            List<SessionRef> next = toCome().stream()
                    .filter(session ->
                            !isRelief(plan, session) && coaching.deload(session).isEmpty())
                    .limit(deload.sessions())
                    .toList();
            return next.isEmpty()
                    ? nothing(CoachCode.NO_SESSION)
                    : done(plan, coaching.with(deload, next), next.size());
        }
        return ofLane((LaneChange) change, known);
    }

    /** The lane that is named; else the only one, or all of them. */
    private Step ofLane(LaneChange change, List<String> known) {
        LanesToCome toCome = LanesToCome.of(asked, change.exercise());
        if (change.lane().isPresent()) {
            return ofLane(change.exercise(), change.lane().get(), toCome);
        }
        if (known.isEmpty()) {
            return nothing(CoachCode.NO_RULE, change.exercise());
        }
        if (change.isOfAll()) {
            return moved(known);
        }
        Set<String> lanes = toCome.all();
        if (lanes.size() == 1) {
            return moved(List.copyOf(lanes));
        }
        if (lanes.isEmpty()) {
            return nothing(toCome.places().isEmpty() ? CoachCode.NOT_TO_COME : CoachCode.NO_RULE, change.exercise());
        }
        return nothing(CoachCode.WHICH_SLOT, change.exercise(), toCome.choices());
    }

    private Step ofLane(ExerciseId exercise, LaneRef name, LanesToCome toCome) {
        Optional<SessionRef> past = name.session().filter(session -> !toCome().contains(session));
        if (past.isPresent()) {
            return nothing(CoachCode.SESSION_PAST, past.get());
        }
        Optional<LanesToCome.Place> place = toCome.find(name);
        Optional<String> lane = place.flatMap(LanesToCome.Place::lane);
        if (lane.isPresent()) {
            return moved(List.of(lane.get()));
        }
        return nothing(place.isPresent() ? CoachCode.NO_RULE : CoachCode.NOT_TO_COME, exercise);
    }

    private Step moved(List<String> lanes) {
        int sessions =
                (int) asked.stream().filter(session -> session.isOf(lanes)).count();
        return new Step(plan, coaching, lanes, Message.of(CoachCode.DONE, sessions));
    }

    private List<SessionRef> toCome() {
        return asked.stream().map(AskedSession::ref).toList();
    }

    /** Another count of sets takes effect in training sessions that ask for sets of the exercise. */
    private Step counted(Sets change) {
        long count = asked.stream()
                .filter(session -> !isRelief(session.session()) && session.asksFor(change.exercise()))
                .count();
        if (count > 0) {
            return done(plan, coaching.with(change), count);
        }
        CoachCode code = count(change.exercise()) == 0 ? CoachCode.NOT_TO_COME : CoachCode.NOTHING_ASKED;
        return nothing(code, change.exercise());
    }

    private Step loaded(LoadOnce change) {
        Optional<AskedSession> session =
                asked.stream().filter(one -> one.ref().equals(change.session())).findFirst();
        if (session.isEmpty()) {
            return nothing(CoachCode.SESSION_PAST, change.session());
        }
        ExerciseId exercise = session.get().exerciseOf(change.slot()).orElseThrow();
        return session.get().asksFor(change.slot())
                ? done(plan, coaching.with(change, exercise), 1)
                : nothing(CoachCode.NOTHING_ASKED, exercise);
    }

    private Step done(Plan after, Coaching with, long sessions) {
        return new Step(after, with, List.of(), Message.of(CoachCode.DONE, (int) sessions));
    }

    private Step nothing(CoachCode code, Object... arguments) {
        return new Step(plan, coaching, List.of(), Message.of(code, arguments));
    }

    private long count(ExerciseId exercise) {
        return toCome().stream()
                .filter(ref -> hasExercise(plan.session(ref), exercise))
                .count();
    }

    private static boolean hasExercise(Session session, ExerciseId exercise) {
        return session.exercises().stream().anyMatch(one -> one.exercise().id().equals(exercise));
    }

    private Step swapped(Swap swap) {
        long count = count(swap.exercise());
        if (count == 0 || swap.exercise().equals(swap.instead())) {
            return nothing(CoachCode.NOT_TO_COME, swap.exercise());
        }
        if (plan.programme().catalogue().find(swap.instead()).isEmpty()) {
            return nothing(CoachCode.UNKNOWN_EXERCISE, swap.instead());
        }
        Plan after = swapped(plan, swap);
        return isWithheld(after, swap.instead())
                ? nothing(CoachCode.WITHHELD, swap.instead())
                : done(after, coaching.with(swap), count);
    }

    private Plan swapped(Plan before, Swap swap) {
        Plan after = before;
        for (SessionRef session : toCome()) {
            after = after.session(session)
                    .swapping(swap.exercise(), swap.instead())
                    .plan();
        }
        return after;
    }

    private boolean isWithheld(Plan after, ExerciseId exercise) {
        for (SessionRef session : toCome()) {
            for (PlannedExercise one : after.session(session).exercises()) {
                if (one.exercise().id().equals(exercise) && one.outcome() == LoadOutcome.WITHHELD) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The sessions to come of a programme of another balance, the others as they are, and what was swapped swapped again. */
    private Step blended(int share) {
        if (plan.programme().terms().isEmpty()) {
            return nothing(CoachCode.NO_BLEND);
        }
        if (plan.programme().goal().strengthShare() == share) {
            return nothing(CoachCode.SAME_BLEND, share);
        }
        Optional<Programme> other = plan.programme().withStrengthShare(share).filter(this::hasTheSameWeeks);
        if (other.isEmpty()) {
            return nothing(CoachCode.OTHER_WEEKS);
        }
        List<SessionRef> toCome = toCome();
        Plan after = other.get().planFor(plan.athlete());
        for (Session session : plan.sessions()) {
            after = toCome.contains(session.ref()) ? after : after.withSession(session);
        }
        for (Swap swap : coaching.swaps()) {
            after = swapped(after, swap);
        }
        return done(after, coaching, toCome.size());
    }

    private boolean hasTheSameWeeks(Programme other) {
        List<MicrocycleLayout> now = plan.programme().microcycles();
        List<MicrocycleLayout> then = other.microcycles();
        boolean isSame = now.size() == then.size();
        for (int week = 0; isSame && week < now.size(); week++) {
            isSame = now.get(week).kind() == then.get(week).kind()
                    && now.get(week).days() == then.get(week).days()
                    && now.get(week).sessions().size()
                            == then.get(week).sessions().size();
        }
        return isSame;
    }
}
