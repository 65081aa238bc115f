package dev.prescription.reduction;

import dev.prescription.quantity.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;

/**
 * The microcycles of a programme with their kinds: training and deloads, then what leads to a test.
 *
 * <p>For example twelve microcycles with a deload every five, ending in a taper and a test, are four training weeks, a
 * deload, five training weeks, the taper and the test: the deload that would stand right before the taper is left out,
 * because reductions do not stack.
 */
public final class WeekSchedule {

    private final List<ProgrammeWeek> weeks;
    private final List<Integer> dropped;

    private WeekSchedule(List<ProgrammeWeek> weeks, List<Integer> dropped) {
        this.weeks = List.copyOf(weeks);
        this.dropped = List.copyOf(dropped);
    }

    /**
     * Returns the schedule of a programme.
     *
     * @param count the microcycles, 1 to 52, those of the ending included
     * @param timing when it deloads
     * @param shortestDeloaded the weeks from which a single mesocycle under a backstop has a deload
     * @param ending the kinds of the last microcycles: none, a test, relief, or relief and a test
     * @return the schedule
     * @throws InvalidValueException if the ending leaves no training week, or a deload is named beyond the programme
     */
    public static WeekSchedule of(int count, DeloadTiming timing, int shortestDeloaded, List<WeekKind> ending) {
        Objects.requireNonNull(timing, "timing");
        int body = count - ending.size();
        if (body < 1 && !ending.isEmpty()) {
            String rule = "must leave a training week before " + ending;
            throw InvalidValueException.of("weeks", rule, count, "out-of-range");
        }
        boolean endsInRelief = !ending.isEmpty() && ending.get(0).isRelief();
        NavigableSet<Integer> due = due(count, body, timing, shortestDeloaded, endsInRelief);
        List<Integer> dropped = new ArrayList<>();
        NavigableSet<Integer> deloads = new TreeSet<>();
        for (int number : due) {
            boolean isNextToRelief = deloads.contains(number - 1) || (endsInRelief && number >= body);
            if (isNextToRelief || number > body) {
                dropped.add(number);
            } else {
                deloads.add(number);
            }
        }
        return new WeekSchedule(weeks(body, deloads, ending), dropped);
    }

    private static NavigableSet<Integer> due(
            int count, int body, DeloadTiming timing, int shortestDeloaded, boolean endsInRelief) {
        NavigableSet<Integer> due = new TreeSet<>();
        switch (timing.kind()) {
            case NONE -> {}
            case EVERY -> {
                for (int number = timing.count(); number <= count; number += timing.count()) {
                    due.add(number);
                }
            }
            case NAMED -> {
                due.addAll(timing.microcycles());
                if (due.last() > count) {
                    throw InvalidValueException.of(
                            "microcycle of a deload", "must be 2 to " + count, due.last(), "out-of-range");
                }
            }
            case BACKSTOP -> {
                // The taper takes the place of the last mesocycle's deload, and so counts as one when weeks are cut.
                List<ProgrammeWeek> cut = ProgrammeWeek.schedule(
                        Math.min(count, endsInRelief ? body + 1 : body), timing.count(), shortestDeloaded);
                for (int number = 1; number <= cut.size(); number++) {
                    if (cut.get(number - 1).kind() == WeekKind.DELOAD) {
                        due.add(number);
                    }
                }
            }
        }
        return due;
    }

    private static List<ProgrammeWeek> weeks(int body, NavigableSet<Integer> deloads, List<WeekKind> ending) {
        List<ProgrammeWeek> weeks = new ArrayList<>(body + ending.size());
        int mesocycle = 0;
        int before = 0;
        while (before < body) {
            Integer deload = deloads.higher(before);
            int last = deload == null ? body : deload;
            int training = deload == null ? last - before : last - before - 1;
            mesocycle++;
            for (int week = 1; week <= training; week++) {
                weeks.add(new ProgrammeWeek(mesocycle, WeekKind.TRAINING, week, training));
            }
            if (deload != null) {
                weeks.add(new ProgrammeWeek(mesocycle, WeekKind.DELOAD, training, training));
            }
            before = last;
        }
        ProgrammeWeek last = weeks.get(weeks.size() - 1);
        ending.forEach(kind ->
                weeks.add(new ProgrammeWeek(last.mesocycle(), kind, last.trainingWeek(), last.trainingWeeks())));
        return weeks;
    }

    /**
     * Returns the microcycles.
     *
     * @return one entry for each, in order; not modifiable
     */
    public List<ProgrammeWeek> weeks() {
        return weeks;
    }

    /**
     * Returns the microcycles whose deload was due and left out, because it would have stood next to other relief.
     *
     * @return their numbers in order; not modifiable
     */
    public List<Integer> dropped() {
        return dropped;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeekSchedule that && weeks.equals(that.weeks) && dropped.equals(that.dropped);
    }

    @Override
    public int hashCode() {
        return weeks.hashCode();
    }

    /** Returns the kinds in order, such as {@code training, training, deload}. */
    @Override
    public String toString() {
        return String.join(
                ", ", weeks.stream().map(week -> week.kind().toString()).toList());
    }
}
