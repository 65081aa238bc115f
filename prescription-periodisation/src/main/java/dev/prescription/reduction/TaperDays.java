package dev.prescription.reduction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;

/**
 * The sessions of a taper: the fewest days on which each lift has its last heavy and its last session in time.
 *
 * <p>For example squat, bench press and deadlift with every day free need three sessions, 8, 6 and 4 days out: squat and
 * deadlift are heavy on the first, the bench press on the second, which is the deadlift's last; the third is the last of
 * squat and bench press.
 */
public final class TaperDays {

    private static final int NONE = 0;

    private final List<Visit> visits;
    private final List<Missed> missed;

    private TaperDays(List<Visit> visits, List<Missed> missed) {
        this.visits = List.copyOf(visits);
        this.missed = List.copyOf(missed);
    }

    /**
     * One lift on one day.
     *
     * @param lift the place of the lift in the list given
     * @param daysOut the days before the test
     * @param isHeavy whether it is heavy, up to the last heavy session
     */
    public record Visit(int lift, int daysOut, boolean isHeavy) {}

    /**
     * A lift that has no free day when it wants one.
     *
     * @param lift the place of the lift in the list given
     * @param isHeavy whether its last heavy session is meant, or its last
     * @param wanted the days sources name
     * @param given the day it has instead; 0 where it has none
     */
    public record Missed(int lift, boolean isHeavy, DaysOut wanted, int given) {}

    /** What has to find a day. */
    private record Task(int lift, boolean isHeavy, DaysOut wanted, List<Integer> days) {}

    /**
     * Returns the days of a taper.
     *
     * @param lifts the kinds of the lifts
     * @param free the days before the test on which a session may be, each at least 1
     * @param longest the days of the taper; a last heavy session that falls before it is the training week's own
     * @return the days
     */
    public static TaperDays of(List<TaperLift> lifts, List<Integer> free, int longest) {
        Objects.requireNonNull(lifts, "lifts");
        NavigableSet<Integer> days = new TreeSet<>(free);
        List<Missed> missed = new ArrayList<>();
        List<Task> tasks = new ArrayList<>();
        for (int lift = 0; lift < lifts.size(); lift++) {
            if (lifts.get(lift).lastHeavy().nearest() <= longest) {
                addTask(lift, true, lifts.get(lift).lastHeavy(), days, tasks, missed);
            }
            addTask(lift, false, lifts.get(lift).last(), days, tasks, missed);
        }
        tasks.sort(Comparator.comparingInt((Task task) -> -nearest(task)));
        NavigableSet<Integer> chosen = new TreeSet<>();
        int[] heavy = new int[lifts.size()];
        int[] last = new int[lifts.size()];
        for (Task task : tasks) {
            int day = task.days().stream()
                    .filter(chosen::contains)
                    .min(Comparator.naturalOrder())
                    .orElseGet(() -> nearest(task));
            chosen.add(day);
            (task.isHeavy() ? heavy : last)[task.lift()] = day;
        }
        List<Visit> visits = new ArrayList<>();
        for (int lift = 0; lift < heavy.length; lift++) {
            if (heavy[lift] != NONE) {
                visits.add(new Visit(lift, heavy[lift], true));
            }
            if (last[lift] != NONE && (heavy[lift] == NONE || last[lift] < heavy[lift])) {
                visits.add(new Visit(lift, last[lift], false));
            }
        }
        visits.sort(Comparator.comparingInt((Visit visit) -> -visit.daysOut()).thenComparingInt(Visit::lift));
        return new TaperDays(visits, missed);
    }

    private static int nearest(Task task) {
        return task.days().stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    private static void addTask(
            int lift,
            boolean isHeavy,
            DaysOut wanted,
            NavigableSet<Integer> free,
            List<Task> tasks,
            List<Missed> missed) {
        List<Integer> within = free.stream().filter(wanted::contains).toList();
        if (!within.isEmpty()) {
            tasks.add(new Task(lift, isHeavy, wanted, within));
            return;
        }
        int best = NONE;
        for (int day : free.descendingSet()) {
            best = best == NONE || wanted.distance(day) < wanted.distance(best) ? day : best;
        }
        missed.add(new Missed(lift, isHeavy, wanted, best));
        if (best != NONE) {
            tasks.add(new Task(lift, isHeavy, wanted, List.of(best)));
        }
    }

    /**
     * Returns which lift is trained when.
     *
     * @return the visits, the farthest from the test first, then by lift; not modifiable
     */
    public List<Visit> visits() {
        return visits;
    }

    /**
     * Returns the days on which there is a session.
     *
     * @return the days before the test, the farthest first; not modifiable
     */
    public List<Integer> days() {
        return visits.stream().map(Visit::daysOut).distinct().toList();
    }

    /**
     * Returns which lifts have no free day when they want one.
     *
     * @return what was missed; empty where every lift keeps its days; not modifiable
     */
    public List<Missed> missed() {
        return missed;
    }

    /** Returns the days, such as {@code [8, 6, 4] days out}. */
    @Override
    public String toString() {
        return days() + " days out";
    }
}
