package dev.prescription.periodisation;

import dev.prescription.coaching.CoachOutcome;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.SessionRef;
import dev.prescription.log.CoachEvent;
import dev.prescription.periodisation.Journeys.Move;
import dev.prescription.periodisation.Journeys.Turn;
import dev.prescription.progress.NextSession.NextExercise;
import dev.prescription.progress.Progress;
import dev.prescription.proposal.CoachChange;
import dev.prescription.proposal.LaneChange;
import dev.prescription.proposal.LaneRef;
import dev.prescription.proposal.Proposal;
import dev.prescription.quantity.Load;
import dev.prescription.written.DeclaredProgression;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Random changes of a coach's, hostile ones included. */
final class CoachMoves {

    /** A day after every move. */
    static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    private static final List<Turn> CHANGES =
            List.of(Turn.RULE, Turn.SETS, Turn.SWAP, Turn.BLEND, Turn.DELOAD, Turn.LOAD_ONCE, Turn.BASIS, Turn.LOCK);

    /** One of each kind of basis, and one without a step. */
    private static final List<DeclaredProgression> RULES = Stream.of("linear step=2.5kg", "effort", "cycle", "amrap")
            .map(DeclaredProgression::parse)
            .toList();

    private CoachMoves() {}

    static Proposal proposal(Progress progress, Move move) {
        return Proposal.stated("p-" + move.seed(), any(progress, move.seed()), "because");
    }

    static CoachChange any(Progress progress, int seed) {
        return change(progress, CHANGES.get(seed % CHANGES.size()), seed / 8);
    }

    /** The progress after a coach's change that follows every move. */
    static Progress decided(Progress before, CoachChange change) {
        return before.record(CoachEvent.of("coach-1", 1_000, DAY, change, "Kim", "judgement"));
    }

    /** What became of the latest event. */
    static CoachOutcome last(Progress progress) {
        List<CoachOutcome> outcomes = progress.coaching().outcomes();
        return outcomes.get(outcomes.size() - 1);
    }

    /**
     * Changes of lanes name one every other time, so that what has several lanes is changed often, and asked about often; half of them
     * with a session.
     */
    static CoachChange change(Progress progress, Turn turn, int seed) {
        ExerciseId exercise = toCome(progress, seed);
        CoachChange change = change(progress, turn, seed, exercise);
        List<LaneRef> places = places(progress, exercise);
        if (!(change instanceof LaneChange lane) || seed / 3 % 2 == 1 || places.isEmpty()) {
            return change;
        }
        LaneRef place = places.get(seed / 12 % places.size());
        return lane.in(seed / 6 % 2 == 0 ? place : LaneRef.of(place.slot()));
    }

    /** Where an exercise is in the sessions to come, as the plan has them. */
    private static List<LaneRef> places(Progress progress, ExerciseId exercise) {
        return progress.remaining().stream()
                .flatMap(ref -> progress.plan().session(ref).exercises().stream()
                        .filter(one -> one.exercise().id().equals(exercise))
                        .map(one -> LaneRef.of(ref, one.ref())))
                .toList();
    }

    private static CoachChange change(Progress progress, Turn turn, int seed, ExerciseId exercise) {
        return switch (turn) {
            case RULE -> new CoachChange.Rule(exercise, RULES.get(seed % RULES.size()));
            case SETS -> new CoachChange.Sets(exercise, 1 + seed % 9);
            case SWAP -> new CoachChange.Swap(exercise, other(progress, seed));
            case BLEND -> new CoachChange.Blend(seed % 5 * 25);
            case DELOAD -> new CoachChange.InsertDeload(1 + seed % 5, 40 + seed % 61, 50 + seed % 51);
            case LOAD_ONCE -> loadOnce(progress, seed);
            case BASIS -> new CoachChange.Basis(exercise, Load.ofKilograms(20 + seed % 200));
            case UNLOCK -> new CoachChange.Unlock(exercise);
            default -> new CoachChange.Lock(exercise);
        };
    }

    private static ExerciseId other(Progress progress, int seed) {
        List<Exercise> known = progress.plan().programme().catalogue().exercises();
        return seed % 10 == 0
                ? ExerciseId.of("moon-press")
                : known.get(seed % known.size()).id();
    }

    private static CoachChange loadOnce(Progress progress, int seed) {
        List<Session> sessions = progress.plan().sessions();
        SessionRef session = sessions.get(seed % sessions.size()).ref();
        List<NextExercise> exercises = progress.session(session).exercises();
        boolean hasJoined = !progress.session(session).missed().isEmpty();
        return exercises.isEmpty() || hasJoined
                ? new CoachChange.Lock(toCome(progress, seed))
                : new CoachChange.LoadOnce(
                        session, exercises.get(seed % exercises.size()).slot(), Load.ofKilograms(seed % 250));
    }

    /** An exercise of a session to come; where there is none, any with a rule. */
    private static ExerciseId toCome(Progress progress, int seed) {
        List<SessionRef> left = progress.remaining();
        if (!left.isEmpty()) {
            List<NextExercise> exercises =
                    progress.session(left.get(seed % left.size())).exercises();
            if (!exercises.isEmpty()) {
                return exercises.get(seed % exercises.size()).exercise().id();
            }
        }
        return Journeys.exercise(progress, seed);
    }
}
