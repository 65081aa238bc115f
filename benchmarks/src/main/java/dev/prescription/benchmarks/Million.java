package dev.prescription.benchmarks;

import com.sun.management.ThreadMXBean;
import dev.prescription.athlete.Athlete;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.Programme;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

/**
 * Plans for a million athletes through {@code stream().map(programme::planFor)}, one thread: plans per second and bytes.
 *
 * <p>The athletes are made outside the clock, in rosters that fit into memory; each is seen once, as when read from a file.
 */
public final class Million {

    private static final int ROSTERS = 20;
    private static final int ROSTER = 50_000;
    private static final double NANOSECONDS = 1e9;

    private Million() {}

    /**
     * Runs and prints.
     *
     * @param arguments the name of a {@link ReferenceProgramme}
     */
    public static void main(String... arguments) {
        Programme programme = ReferenceProgramme.valueOf(arguments[0]).compile();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long time = 0;
        long bytes = 0;
        long plans = 0;
        for (int roster = 0; roster < ROSTERS; roster++) {
            List<Athlete> athletes = Roster.of(programme, ROSTER, roster);
            long cpuBefore = threads.getCurrentThreadCpuTime();
            long bytesBefore = threads.getThreadAllocatedBytes(thread);
            List<Plan> made = athletes.stream().map(programme::planFor).toList();
            time += threads.getCurrentThreadCpuTime() - cpuBefore;
            bytes += threads.getThreadAllocatedBytes(thread) - bytesBefore;
            plans += made.size();
        }
        int rows = KRows.of(programme.layout()).rows();
        System.out.printf(
                Locale.ROOT,
                "%d plans: %.0f per second of CPU time, %.0f bytes each, %.2f per set row%n",
                plans,
                plans * NANOSECONDS / time,
                (double) bytes / plans,
                (double) bytes / plans / rows);
    }
}
