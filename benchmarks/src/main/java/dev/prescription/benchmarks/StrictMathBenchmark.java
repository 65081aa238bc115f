package dev.prescription.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the same bits on every machine cost: the strict exponential against the intrinsic one. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class StrictMathBenchmark {
    /** Read by JMH at run time, so that the compiler cannot fold the call away. */
    double exponent = -0.075;

    /** The exponential the libraries use. */
    @Benchmark
    public double strict() {
        return StrictMath.exp(exponent);
    }

    /** The exponential they may not use. */
    @Benchmark
    public double intrinsic() {
        return Math.exp(exponent);
    }
}
