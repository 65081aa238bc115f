package dev.prescription.benchmarks;

import dev.prescription.layout.SessionRef;
import dev.prescription.log.ExerciseLog;
import dev.prescription.log.LogEntry;
import dev.prescription.log.SessionLog;
import dev.prescription.log.SetLog;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.Session;
import dev.prescription.progress.NextSession;
import dev.prescription.progress.Progress;
import dev.prescription.progression.SetTarget;
import dev.prescription.quantity.Rir;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a log costs beside a plan: {@code record} over {@code planFor} is a session's worth in plans; {@code replay} of ten times the
 * sessions should take ten times as long. The eight weeks of {@link ReferenceProgramme#HYPERTROPHY} are done again and again.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class ProgressBenchmark {

    private static final LocalDate START = LocalDate.of(2027, 1, 4);

    /** How many sessions were logged. */
    @Param({"200", "2000"})
    public int sessions;

    private final Plan plan =
            Roster.plans(ReferenceProgramme.HYPERTROPHY.compile(), 1).get(0);
    private Progress before = Progress.start(plan);
    private SessionLog last = done(before, plan.sessions().get(0).ref(), 1);
    private List<LogEntry> log = List.of();

    /** Trains as the log asks, every third session a repetition short in each set. */
    @Setup
    public void setUp() {
        List<SessionRef> order = plan.sessions().stream().map(Session::ref).toList();
        Progress progress = Progress.start(plan);
        for (int number = 1; number < sessions; number++) {
            progress = progress.record(done(progress, order.get((number - 1) % order.size()), number));
        }
        before = progress;
        last = done(progress, order.get((sessions - 1) % order.size()), sessions);
        log = before.record(last).log();
    }

    private static SessionLog done(Progress progress, SessionRef session, int number) {
        NextSession asked = progress.session(session);
        SessionLog.Builder log = SessionLog.builder("log-" + number, number, session, START.plusDays(2L * number));
        int missing = number % 3 == 0 ? 1 : 0;
        asked.exercises()
                .forEach(exercise -> log.exercise(ExerciseLog.of(
                        exercise.exercise().id(),
                        exercise.sets().stream().map(set -> done(set, missing)).toArray(SetLog[]::new))));
        return log.build();
    }

    private static SetLog done(SetTarget set, int missing) {
        int reps = Math.max(1, set.reps() - missing);
        SetLog done = set.load().map(load -> SetLog.of(reps, load)).orElseGet(() -> SetLog.of(reps));
        return done.withRir(set.rir().orElse(Rir.of(2)));
    }

    /** The yardstick: one plan. */
    @Benchmark
    public Plan planFor() {
        return plan.programme().planFor(plan.athlete());
    }

    /** One session more. */
    @Benchmark
    public Progress record() {
        return before.record(last);
    }

    /** The whole log. */
    @Benchmark
    public Progress replay() {
        return Progress.replay(plan, log);
    }

    /** The plan as it now stands. */
    @Benchmark
    public Plan redrawn() {
        return before.plan();
    }
}
