package dev.prescription.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.ListStatistics;
import org.openjdk.jmh.util.Statistics;

/**
 * Runs kernel and library by turns, one fork of each in every round, and prints their ratios with error bars.
 *
 * <p>A ratio is taken within a round, where the machine was busy alike for both. Times are CPU time of the Java threads, the median
 * of a fork's iterations. The first argument is the number of rounds; the others are JMH's own. With {@code check} before
 * them the run fails where a ratio is missed.
 */
public final class Comparison {

    private static final double CONFIDENCE = 0.95;
    private static final String ON_TWO_THREADS = " on 2 threads";
    private static final String REPLACED = " with percent replaced: ";
    private static final double MOST_TO_MAKE = 1.0;
    private static final double MOST_TO_MAKE_AND_READ = 1.5;
    private static final double MOST_FOR_REASONS = 1.05;
    private static final double MOST_ON_TWO_THREADS = 1.10;
    private static final double MOST_TO_COMPILE = 1_000;
    private static final double NO_LIMIT = Double.POSITIVE_INFINITY;
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Map<String, List<Double>> times = new LinkedHashMap<>();
    private final Map<String, List<Double>> bytes = new LinkedHashMap<>();

    private final List<String> missed = new ArrayList<>();

    private Comparison() {}

    /**
     * Runs and prints.
     *
     * @param arguments {@code check} or not, the rounds, then JMH options
     * @throws RunnerException if JMH cannot run
     * @throws CommandLineOptionException if JMH does not know an option
     */
    public static void main(String... arguments) throws RunnerException, CommandLineOptionException {
        boolean isCheck = arguments[0].equals("check");
        int first = isCheck ? 1 : 0;
        int rounds = Integer.parseInt(arguments[first]);
        String[] options =
                List.of(arguments).subList(first + 1, arguments.length).toArray(String[]::new);
        Comparison comparison = new Comparison();
        for (int round = 0; round < rounds; round++) {
            comparison.add(run(options, PlanBenchmark.class.getSimpleName(), 1), "");
            comparison.add(run(options, PlanBenchmark.class.getSimpleName() + ".planFor$", 2), ON_TWO_THREADS);
            comparison.add(run(options, ReplacedBenchmark.class.getSimpleName(), 1), "");
        }
        comparison.print();
        if (isCheck && !comparison.missed.isEmpty()) {
            comparison.missed.forEach(System.out::println);
            System.exit(1);
        }
    }

    private static Collection<RunResult> run(String[] options, String include, int threads)
            throws RunnerException, CommandLineOptionException {
        return new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(options))
                        .include(include)
                        .threads(threads)
                        .addProfiler(ThreadCpuTime.class)
                        .addProfiler(GCProfiler.class)
                        .forks(1)
                        .build())
                .run();
    }

    private void add(Collection<RunResult> results, String suffix) {
        for (RunResult result : results) {
            String[] name = result.getParams().getBenchmark().split("\\.", -1);
            String percent = result.getParams().getParam("replacedPercent");
            String key = percent == null
                    ? result.getParams().getParam("reference") + " " + name[name.length - 1] + suffix
                    : ReferenceProgramme.WRITTEN + " " + name[name.length - 1] + REPLACED + percent;
            double time = secondary(result, ThreadCpuTime.NAME).getStatistics().getPercentile(50);
            times.computeIfAbsent(key, added -> new ArrayList<>()).add(time);
            double allocated = secondary(result, ALLOCATED).getScore();
            bytes.computeIfAbsent(key, added -> new ArrayList<>()).add(allocated);
        }
    }

    private static Result<?> secondary(RunResult result, String name) {
        return Objects.requireNonNull(result.getSecondaryResults().get(name), name);
    }

    private void print() {
        times.forEach((key, each) -> line(key, "ns/op", each));
        for (ReferenceProgramme reference : ReferenceProgramme.values()) {
            int rows = KRows.of(reference.compile().layout()).rows();
            boolean isLimited = reference == ReferenceProgramme.WRITTEN;
            ratio(reference, "planFor", "kernel", isLimited ? MOST_TO_MAKE : NO_LIMIT);
            ratio(reference, "planForAndWalk", "kernelAndScan", isLimited ? MOST_TO_MAKE_AND_READ : NO_LIMIT);
            ratio(reference, "planForAndWalkBySeries", "kernelAndScan", isLimited ? MOST_TO_MAKE_AND_READ : NO_LIMIT);
            ratio(reference, "walk" + REPLACED + "1", "walk" + REPLACED + "0", NO_LIMIT);
            ratio(reference, "walk" + REPLACED + "10", "walk" + REPLACED + "0", NO_LIMIT);
            ratio(reference, "planFor", "loadsOnly", MOST_FOR_REASONS);
            ratio(reference, "planFor" + ON_TWO_THREADS, "planFor", MOST_ON_TWO_THREADS);
            ratio(reference, "kernelWithinZone", "kernel", NO_LIMIT);
            ratio(reference, "planFor", "kernelWithinZone", NO_LIMIT);
            ratio(reference, "planForInStandardGym", "kernel", NO_LIMIT);
            ratio(reference, "compile", "planFor", isLimited ? MOST_TO_COMPILE : NO_LIMIT);
            ratio(reference, "readAndCompile", "planFor", NO_LIMIT);
            for (String name : List.of("planFor", "planForAndWalk", "planForAndWalkBySeries", "planForInStandardGym")) {
                List<Double> perRow = bytes.getOrDefault(reference + " " + name, List.of()).stream()
                        .map(each -> each / rows)
                        .toList();
                line(reference + " " + name, "B/row of " + rows, perRow);
            }
        }
    }

    private void ratio(ReferenceProgramme reference, String above, String below, double most) {
        List<Double> numerators = times.getOrDefault(reference + " " + above, List.of());
        List<Double> denominators = times.getOrDefault(reference + " " + below, List.of());
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < Math.min(numerators.size(), denominators.size()); round++) {
            ratios.add(numerators.get(round) / denominators.get(round));
        }
        String name = reference + " " + above + " / " + below;
        line(name, "x", ratios);
        double mean = ratios.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        if (mean > most) {
            missed.add(String.format(Locale.ROOT, "missed: %s is %.2f, at most %.2f", name, mean, most));
        }
    }

    private static void line(String what, String unit, List<Double> values) {
        if (values.isEmpty()) {
            return;
        }
        Statistics statistics = new ListStatistics(
                values.stream().mapToDouble(Double::doubleValue).toArray());
        System.out.printf(
                Locale.ROOT,
                "%-58s %9.2f +- %.2f  [%.2f to %.2f]  %s%n",
                what,
                statistics.getMean(),
                statistics.getMeanErrorAt(CONFIDENCE),
                statistics.getMin(),
                statistics.getMax(),
                unit);
    }
}
