package dev.prescription.benchmarks;

import dev.prescription.athlete.Athlete;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.Programme;
import dev.prescription.resolution.LoadResolver;
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

/** One plan, by the kernel and by the library: made, and made and read through. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class PlanBenchmark {

    /** What is measured. */
    @Param
    public ReferenceProgramme reference = ReferenceProgramme.STRENGTH;

    /**
     * How many athletes take turns: enough that no branch is learnt by heart, few enough to stay near the core. With 1,024
     * the library waits for memory.
     */
    @Param("64")
    public int athleteCount = 64;

    private Programme programme = ReferenceProgramme.STRENGTH.compile();
    private LoadResolver resolver = resolver(programme);
    private KRows kernel = KRows.of(programme.layout());
    private List<Athlete> athletes = List.of();
    private List<Athlete> inStandardGym = List.of();
    private List<KRows.Numbers> numbers = List.of();
    private int next;

    /** Compiles the programme and its kernel, and makes the athletes. */
    @Setup
    public void setUp() {
        programme = reference.compile();
        resolver = resolver(programme);
        kernel = KRows.of(programme.layout());
        athletes = List.copyOf(Roster.withEvenGrids(athleteCount));
        inStandardGym = List.copyOf(Roster.inStandardGym(athleteCount));
        numbers = athletes.stream()
                .map(athlete -> KRows.Numbers.of(programme.layout(), athlete))
                .toList();
    }

    private static LoadResolver resolver(Programme programme) {
        return new LoadResolver(programme.layout(), programme.repMaxModel(), programme.restrictions());
    }

    private int next() {
        next = next + 1 == athleteCount ? 0 : next + 1;
        return next;
    }

    /** The kernel writes all rows. */
    @Benchmark
    public int[] kernel() {
        return kernel.write(numbers.get(next()));
    }

    /** The kernel writes all rows, and turns loads that leave their zone. */
    @Benchmark
    public int[] kernelWithinZone() {
        return kernel.writeWithinZone(numbers.get(next()));
    }

    /** The kernel writes all rows, and they are read. */
    @Benchmark
    public long kernelAndScan() {
        kernel.write(numbers.get(next()));
        return kernel.scan();
    }

    /** The library makes a plan. */
    @Benchmark
    public Plan planFor() {
        return programme.planFor(athletes.get(next()));
    }

    /** The library's loads alone: nothing that a reason could hang on. */
    @Benchmark
    public int[] loadsOnly() {
        return resolver.resolve(athletes.get(next()));
    }

    /** The library makes a plan, and every set is read by nested loops. */
    @Benchmark
    public long planForAndWalk() {
        return Walk.over(programme.planFor(athletes.get(next())));
    }

    /** The library makes a plan, and every series is read by nested loops. */
    @Benchmark
    public long planForAndWalkBySeries() {
        return Walk.bySeries(programme.planFor(athletes.get(next())));
    }

    /** The library makes a plan for implements that need decisions the kernel does not make. */
    @Benchmark
    public Plan planForInStandardGym() {
        return programme.planFor(inStandardGym.get(next()));
    }

    /** The library compiles the programme that plans are made of. */
    @Benchmark
    public Programme compile() {
        return reference.compile();
    }

    /** The same of a text; a generated programme has none. */
    @Benchmark
    public Programme readAndCompile() {
        return reference == ReferenceProgramme.WRITTEN ? ReferenceProgramme.readAndCompile() : reference.compile();
    }
}
