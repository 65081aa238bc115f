package dev.prescription.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * CPU time of the Java threads per operation: what a machine shared with others leaves true. The compiler's and the
 * collector's threads are not counted; what is allocated is reported beside it.
 */
public final class ThreadCpuTime implements InternalProfiler {

    /** The name of the result, in nanoseconds per operation. */
    public static final String NAME = "cpu.norm";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Map<Long, Long> before = new HashMap<>();

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before.clear();
        for (long thread : threads.getAllThreadIds()) {
            before.put(thread, threads.getThreadCpuTime(thread));
        }
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        long spent = 0;
        for (long thread : threads.getAllThreadIds()) {
            spent += threads.getThreadCpuTime(thread) - before.getOrDefault(thread, 0L);
        }
        double each = (double) spent / result.getMetadata().getAllOps();
        return List.of(new ScalarResult(NAME, each, "ns/op", AggregationPolicy.AVG));
    }

    @Override
    public String getDescription() {
        return "CPU time of the Java threads per operation";
    }
}
