package dev.prescription.periodisation;

import dev.prescription.Prescriber;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.log.CoachEvent;
import dev.prescription.log.LogEntry;
import dev.prescription.missed.MergeLimit;
import dev.prescription.missed.MissedSessionPolicy;
import dev.prescription.periodisation.Journeys.Move;
import dev.prescription.periodisation.Journeys.Turn;
import dev.prescription.progress.Progress;
import dev.prescription.progress.ProgressSettings;
import dev.prescription.reaction.Proposals;
import dev.prescription.written.WrittenProgramme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Random lives: a plan, what becomes of missed sessions, and weeks of a mood with whatever happens between, days away among it.
 *
 * @param plan the plan
 * @param settings what becomes of missed sessions
 * @param moves what happens, in order
 * @param gaps the days from one to the next
 */
record Lives(Plan plan, ProgressSettings settings, List<Move> moves, List<Integer> gaps) {

    static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final int LONGEST = 14;

    /** Weeks without relief, so that stalls may be answered with some. */
    private static final Programme STEADY = Programme.builder()
            .programme(WrittenProgramme.parse("programme \"Steady\"\n" + """
                    microcycle 7 days
                      session "A"
                        back-squat, main lift: 3x5 @ 75%; progress linear step=5kg
                        bench-press, main lift: 3x5 @ 75%; progress linear step=2.5kg
                        barbell-row, accessory compound: 3x8 @ RIR 2; progress double
                      session "B"
                        deadlift, main lift: 3x5 @ 75%; progress linear step=5kg
                        bench-press, main lift: 3x5 @ 75%; progress linear step=2.5kg
                    """.repeat(5)))
            .judgedBy(Prescriber.forGoal(Goal.strength()).withLevel(TrainingLevel.INTERMEDIATE))
            .build();

    /** One moment of a life: what is about to be recorded, on which day, before and after it. */
    record Moment(Progress before, LogEntry entry, Progress after, LocalDate day) {}

    static Arbitrary<Lives> lives() {
        return lives(
                Arbitraries.of(
                        MissedSessionPolicy.SHIFT,
                        MissedSessionPolicy.DROP,
                        MissedSessionPolicy.MERGE,
                        MissedSessionPolicy.REPEAT,
                        MissedSessionPolicy.REPEAT),
                Arbitraries.of(
                        Turn.SHORT, Turn.SHORT, Turn.TIRED, Turn.MET, Turn.MIXED, Turn.LATER_SESSION, Turn.FEWER));
    }

    /** Lives in which sessions are missed again and again, and merged. */
    static Arbitrary<Lives> merging() {
        return lives(Arbitraries.just(MissedSessionPolicy.MERGE), Arbitraries.of(Turn.LATER_SESSION, Turn.MET));
    }

    /** Lives in which people come back to the week they left, or go on. */
    static Arbitrary<Lives> returning() {
        return lives(Arbitraries.just(MissedSessionPolicy.REPEAT), Arbitraries.of(Turn.LATER_SESSION, Turn.MET));
    }

    /** Lives in which lifts stall and readiness is poor, with days away and coaches' deloads between. */
    static Arbitrary<Lives> stalling() {
        return lives(
                Arbitraries.oneOf(Journeys.plans(), Plans.athletes().map(STEADY::planFor)),
                Arbitraries.of(MissedSessionPolicy.class),
                Arbitraries.of(Turn.SHORT, Turn.SHORT, Turn.TIRED),
                Arbitraries.of(Turn.DELOAD, Turn.ABSENT, Turn.PAINFUL));
    }

    private static Arbitrary<Lives> lives(Arbitrary<MissedSessionPolicy> policies, Arbitrary<Turn> moods) {
        return lives(Journeys.plans(), policies, moods, Arbitraries.of(Turn.LATER_SESSION, Turn.PAINFUL));
    }

    private static Arbitrary<Lives> lives(
            Arbitrary<Plan> plans,
            Arbitrary<MissedSessionPolicy> policies,
            Arbitrary<Turn> moods,
            Arbitrary<Turn> events) {
        Arbitrary<ProgressSettings> settings = Combinators.combine(policies, Arbitraries.of(0, 25, 50, 50, 100))
                .as((policy, growth) -> ProgressSettings.standard()
                        .with(policy)
                        .with(MergeLimit.standard().growingBy(growth)));
        return Combinators.combine(plans, settings, anyMoves(moods, events), anyGaps())
                .as(Lives::new);
    }

    private static Arbitrary<List<Move>> anyMoves(Arbitrary<Turn> moods, Arbitrary<Turn> events) {
        return moods.flatMap(mood -> {
            Arbitrary<Turn> turns = Arbitraries.frequencyOf(
                    Tuple.of(7, Arbitraries.just(mood)), Tuple.of(1, events), Tuple.of(2, Arbitraries.of(Turn.class)));
            return Combinators.combine(turns, Arbitraries.integers().between(0, 1_000_000))
                    .as(Move::new)
                    .list()
                    .ofMinSize(3)
                    .ofMaxSize(LONGEST);
        });
    }

    private static Arbitrary<List<Integer>> anyGaps() {
        return Arbitraries.frequencyOf(
                        Tuple.of(6, Arbitraries.integers().between(1, 4)),
                        Tuple.of(1, Arbitraries.integers().between(-3, 70)))
                .list()
                .ofSize(LONGEST);
    }

    /** The life as it goes; of what is proposed to a coach one in three is accepted. */
    List<Moment> moments() {
        List<Moment> moments = new ArrayList<>();
        Progress progress = Progress.start(plan, settings);
        LocalDate day = START;
        for (int number = 0; number < moves.size(); number++) {
            Move move = moves.get(number);
            day = day.plusDays(move.turn() == Turn.TWO_YEARS ? 730 : gaps.get(number));
            LogEntry entry = Journeys.entry(progress, move, "e-" + number, 10L * (number + 1), day);
            progress = added(moments, progress, entry, day);
            Proposals proposals = Proposals.of(progress, day);
            if (!proposals.open().isEmpty() && move.seed() % 2 == 0) {
                CoachEvent accepted = CoachEvent.accepting(
                        "c-" + number,
                        10L * (number + 1) + 1,
                        day,
                        proposals.open().get(0),
                        "Kim",
                        "agreed");
                progress = added(moments, progress, accepted, day);
            }
        }
        return moments;
    }

    private static Progress added(List<Moment> moments, Progress before, LogEntry entry, LocalDate day) {
        Progress after = before.record(entry);
        moments.add(new Moment(before, entry, after, day));
        return after;
    }

    @Override
    public String toString() {
        return settings.missedSessions() + ", " + settings.mergeLimit() + ": " + moves + " after " + gaps;
    }
}
