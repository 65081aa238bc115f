package dev.prescription.benchmarks;

import dev.prescription.periodisation.Plan;
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

/** Plans of the reference work that are kept, some of their sessions replaced: every set is read. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class ReplacedBenchmark {

    private static final int ATHLETES = 64;

    /** How many sessions in a hundred are replaced. */
    @Param({"0", "1", "10"})
    public int replacedPercent;

    private List<Plan> kept = List.of();
    private int next;

    /** Makes the plans and replaces their sessions. */
    @Setup
    public void setUp() {
        kept = ReplacedSessions.in(Roster.plans(ReferenceProgramme.WRITTEN.compile(), ATHLETES), replacedPercent);
    }

    /** Every set is read by nested loops. */
    @Benchmark
    public long walk() {
        next = next + 1 == ATHLETES ? 0 : next + 1;
        return Walk.over(kept.get(next));
    }
}
