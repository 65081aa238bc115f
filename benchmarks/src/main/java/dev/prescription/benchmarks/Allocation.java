package dev.prescription.benchmarks;

import com.sun.management.ThreadMXBean;
import dev.prescription.athlete.Athlete;
import dev.prescription.periodisation.Microcycle;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.Programme;
import dev.prescription.periodisation.Session;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

/**
 * Counts the bytes that one thread allocates: exact, whatever else the machine does.
 *
 * <p>Run in a JVM of its own with {@code -Xbatch}, so that what is measured is compiled. Prints two numbers: the bytes of a
 * plan by set row, and the bytes of two walks over a kept plan, set by set and series by series, a tenth of its sessions replaced.
 */
public final class Allocation {

    private static final int ATHLETES = 64;
    private static final int WARM_UPS = 30_000;
    private static final int BATCHES = 20;
    private static final int BATCH = 640;
    private static final int REPLACED_PERCENT = 10;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final List<Plan> kept = new ArrayList<>();
    private long read;

    private Allocation() {}

    /**
     * Measures one programme and prints both numbers.
     *
     * @param arguments the name of a {@link ReferenceProgramme}
     */
    public static void main(String... arguments) {
        new Allocation().print(ReferenceProgramme.valueOf(arguments[0]));
    }

    private void print(ReferenceProgramme reference) {
        Programme programme = reference.compile();
        List<Athlete> athletes = List.copyOf(Roster.withEvenGrids(ATHLETES));
        for (Athlete athlete : athletes) {
            kept.add(programme.planFor(athlete));
        }
        double plan = bytes(i -> kept.set(i % ATHLETES, programme.planFor(athletes.get(i % ATHLETES))));
        List<Plan> replaced = ReplacedSessions.in(kept, REPLACED_PERCENT);
        kept.clear();
        kept.addAll(replaced);
        warmOuterLevels();
        double walk = bytes(i -> read += Walk.over(kept.get(i % ATHLETES)) + Walk.bySeries(kept.get(i % ATHLETES)));
        int rows = KRows.of(programme.layout()).rows();
        System.out.printf(Locale.ROOT, "%.4f %.4f%n", plan / rows, walk);
        if (read == 0) {
            throw new IllegalStateException("nothing was read");
        }
    }

    /** A walk is compiled for its many sets, long before its few weeks have been passed often enough to be inlined. */
    private void warmOuterLevels() {
        for (int i = 0; i < WARM_UPS; i++) {
            for (Microcycle microcycle : kept.get(i % ATHLETES).microcycles()) {
                for (Session session : microcycle.sessions()) {
                    read += session.ref().session();
                }
            }
        }
    }

    /** The fewest bytes of one operation in any batch: what a warmed one allocates. */
    private static double bytes(IntConsumer operation) {
        for (int i = 0; i < WARM_UPS; i++) {
            operation.accept(i);
        }
        long fewest = Long.MAX_VALUE;
        long thread = Thread.currentThread().getId();
        for (int batch = 0; batch < BATCHES; batch++) {
            long before = THREADS.getThreadAllocatedBytes(thread);
            for (int i = 0; i < BATCH; i++) {
                operation.accept(i);
            }
            fewest = Math.min(fewest, THREADS.getThreadAllocatedBytes(thread) - before);
        }
        return (double) fewest / BATCH;
    }
}
