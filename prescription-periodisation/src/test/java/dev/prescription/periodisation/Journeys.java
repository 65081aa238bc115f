package dev.prescription.periodisation;

import dev.prescription.Prescriber;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.layout.SessionRef;
import dev.prescription.log.Absence;
import dev.prescription.log.CoachEvent;
import dev.prescription.log.ExerciseLog;
import dev.prescription.log.LogEntry;
import dev.prescription.log.PainCleared;
import dev.prescription.log.Readiness;
import dev.prescription.log.SessionLog;
import dev.prescription.log.SetLog;
import dev.prescription.progress.NextSession;
import dev.prescription.progress.NextSession.NextExercise;
import dev.prescription.progress.Progress;
import dev.prescription.progression.SetTarget;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import dev.prescription.written.WrittenProgramme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random plans, generated and written, and random logs of them, hostile ones included. */
final class Journeys {

    /** Every shipped rule in one programme, some lifts twice. */
    static final String EVERY_RULE = """
            programme "Every rule"
            training max 90 %1RM
            microcycle 7 days
              session "A"
                back-squat, main lift: 3x5 @ 75%; progress linear step=5kg
                bench-press, main lift: 1x5 @ 65% TM then 1x5 @ 75% TM then 1x5+ @ 85% TM; progress cycle
                bench-press, accessory compound: 5x10 @ 50% TM
                dumbbell-curl, isolation: 3x8-12 @ RIR 2; progress double
                pull-up, accessory compound: 3x6 @ RIR 2; progress total reps=24
              session "B"
                deadlift, main lift: 5x3+ @ 80%; progress stages first=5x3+ second=6x2+ third=10x1+
                overhead-press, main lift: 3x5+ @ 80% TM; progress amrap
                back-squat, accessory compound: 3x5 @ 75%; progress linear step=5kg
                leg-press, accessory compound: 3x10 @ 70%; progress two-for-two
                lateral-raise, isolation: 3x12 @ RIR 1; progress triple range=12-15
            deload 7 days
              session "A"
                back-squat, main lift: 2x5 @ 60%; progress linear step=5kg
            microcycle 7 days
              session "A"
                back-squat, main lift: 1x5 @ 80% then 2x5 @ 72%; progress back-offs share=85
                bench-press, main lift: 3x5 @ 75%; progress effort
                deadlift, main lift: 3x6+ @ 75%; progress apre rm=6
                barbell-row, accessory compound: 3x10 @ RIR 2; progress volume
              session "B"
                back-squat, accessory compound: 3x5 @ 75%; progress linear step=5kg
                bench-press, main lift: 1x3 @ 70% TM then 1x3 @ 80% TM then 1x3+ @ 90% TM; progress cycle
                pull-up, accessory compound: 3x6 @ RIR 2; progress total reps=24
            """;

    /** What happens next. */
    enum Turn {
        MET,
        OVER,
        SHORT,
        MIXED,
        LATER_SESSION,
        EMPTY,
        ALL_SWAPPED,
        ABSURD,
        FAR_OFF,
        PAINFUL,
        CLEARED,
        BASIS,
        LOCK,
        UNLOCK,
        RULE,
        SETS,
        SWAP,
        BLEND,
        DELOAD,
        LOAD_ONCE,
        ACCEPTED,
        CHANGED,
        REFUSED,
        ABSENT,
        TWO_YEARS,
        AGAIN,
        TIRED,
        ADDED,
        FEWER
    }

    /** One turn, and a number to vary it by. */
    record Move(Turn turn, int seed) {}

    private static final Programme WRITTEN = Programme.builder()
            .programme(WrittenProgramme.parse(EVERY_RULE))
            .judgedBy(Prescriber.forGoal(Goal.strength()).withLevel(TrainingLevel.INTERMEDIATE))
            .build();

    private Journeys() {}

    static Arbitrary<Plan> plans() {
        return plans(3, 1);
    }

    static Arbitrary<Plan> plans(int writtenOnes, int generatedOnes) {
        Arbitrary<Plan> written = Plans.athletes().map(WRITTEN::planFor);
        Arbitrary<Plan> generated = Combinators.combine(
                        Plans.requests().filter(request -> request.weeks() <= 6), Plans.athletes())
                .as((request, athlete) -> request.programme().planFor(athlete));
        return Arbitraries.frequencyOf(Tuple.of(writtenOnes, written), Tuple.of(generatedOnes, generated))
                .filter(plan -> !Progress.start(plan).lifts().isEmpty());
    }

    static Arbitrary<List<Move>> moves() {
        Arbitrary<Turn> turns = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(Turn.MET, Turn.OVER, Turn.SHORT, Turn.MIXED)),
                Tuple.of(2, Arbitraries.of(Turn.class)));
        return Combinators.combine(turns, Arbitraries.integers().between(0, 1_000_000))
                .as(Move::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(14);
    }

    /** A log of moves, one after the other. */
    static Progress walk(Plan plan, List<Move> moves) {
        Progress progress = Progress.start(plan);
        for (int number = 0; number < moves.size(); number++) {
            progress = progress.record(entry(progress, moves.get(number), number + 1));
        }
        return progress;
    }

    /** The entry a move adds to a progress; the sequences have room for late entries between them. */
    static LogEntry entry(Progress progress, Move move, int number) {
        long sequence = 10L * number;
        String id = "e-" + number;
        LocalDate day = LocalDate.of(2026, 1, 1).plusDays(move.turn() == Turn.TWO_YEARS ? 730 : 2L * number);
        return entry(progress, move, id, sequence, day);
    }

    static LogEntry entry(Progress progress, Move move, String id, long sequence, LocalDate day) {
        ExerciseId exercise = exercise(progress, move.seed());
        return switch (move.turn()) {
            case CLEARED -> new PainCleared(id, sequence, day, exercise, "coach");
            case BASIS, LOCK, UNLOCK, RULE, SETS, SWAP, BLEND, DELOAD, LOAD_ONCE ->
                CoachEvent.of(id, sequence, day, CoachMoves.change(progress, move.turn(), move.seed()), "coach", "so");
            case ACCEPTED ->
                CoachEvent.accepting(id, sequence, day, CoachMoves.proposal(progress, move), "coach", "so");
            case CHANGED ->
                CoachEvent.changing(
                        id,
                        sequence,
                        day,
                        CoachMoves.proposal(progress, move),
                        CoachMoves.any(progress, move.seed() / 7),
                        "coach",
                        "rather");
            case REFUSED -> CoachEvent.refusing(id, sequence, day, CoachMoves.proposal(progress, move), "coach", "no");
            case ABSENT -> new Absence(id, sequence, day, day.plusDays(move.seed() % 90), Absence.Cause.ILLNESS);
            default -> session(progress, move, id, sequence, day);
        };
    }

    static ExerciseId exercise(Progress progress, int seed) {
        List<String> lanes = List.copyOf(progress.lifts().keySet());
        String lane = lanes.get(seed % lanes.size());
        return ExerciseId.of(lane.substring(0, lane.indexOf(' ')));
    }

    private static SessionLog session(Progress progress, Move move, String id, long sequence, LocalDate day) {
        List<SessionRef> left = progress.remaining();
        SessionRef ref = left.isEmpty() || move.turn() == Turn.AGAIN
                ? new SessionRef(1, 1)
                : move.turn() == Turn.LATER_SESSION
                        ? left.get(move.seed() % left.size())
                        : progress.nextSession(day).orElseThrow().session();
        NextSession next = progress.session(ref);
        SessionLog.Builder log = SessionLog.builder(id, sequence, ref, day);
        if (move.turn() == Turn.EMPTY) {
            return log.build();
        }
        if (move.turn() == Turn.TIRED) {
            log.readiness(Readiness.of(1 + move.seed() % 3, 1 + move.seed() / 3 % 2, 2));
        }
        if (move.turn() == Turn.ADDED) {
            log.exercise(ExerciseLog.of(ExerciseId.of("sled-push"), SetLog.of(8, Load.ofKilograms(40))));
        }
        for (NextExercise exercise : next.exercises()) {
            List<SetLog> sets = new ArrayList<>();
            int count = exercise.sets().size() + (move.turn() == Turn.ADDED ? 1 : 0);
            for (int extra = exercise.sets().size(); extra < count; extra++) {
                sets.add(SetLog.of(move.seed() % 12, Load.ofKilograms(move.seed() % 90)));
            }
            for (int set = 0;
                    set
                            < (move.turn() == Turn.FEWER
                                    ? Math.min(1, count)
                                    : exercise.sets().size());
                    set++) {
                sets.add(set(exercise.sets().get(set), move, move.seed() + set));
            }
            boolean isSkipped = move.turn() == Turn.MIXED && (move.seed() + sets.size()) % 4 == 0;
            if (move.turn() == Turn.ALL_SWAPPED) {
                log.exercise(new ExerciseLog(ExerciseId.of("sled-push"), java.util.Optional.of(exercise.slot()), sets));
            } else if (!isSkipped) {
                log.exercise(new ExerciseLog(exercise.exercise().id(), java.util.Optional.of(exercise.slot()), sets));
            }
        }
        return log.build();
    }

    private static SetLog set(SetTarget target, Move move, int seed) {
        int asked = Math.max(1, target.reps());
        int reps = switch (move.turn()) {
            case OVER -> Math.min(300, asked + seed % 6);
            case SHORT -> Math.max(0, asked - 1 - seed % 3);
            case MIXED -> Math.max(0, asked - 2 + seed % 5);
            case ABSURD -> seed % 301;
            default -> asked;
        };
        Load planned = target.load().orElse(Load.ofKilograms(10 + seed % 50));
        Load load = switch (move.turn()) {
            case FAR_OFF -> Load.ofTenthMicrograms(planned.tenthMicrograms() / 4 * (seed % 8), planned.unit());
            case ABSURD -> Load.ofKilograms(seed % 2001);
            default -> planned;
        };
        SetLog log = SetLog.of(reps, load);
        if (move.turn() == Turn.PAINFUL && seed % 3 == 0) {
            return log.withPain();
        }
        return seed % 4 == 0 ? log : log.withRir(Rir.ofHalves(seed % 9));
    }
}
