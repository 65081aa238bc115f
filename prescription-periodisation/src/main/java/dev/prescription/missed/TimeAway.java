package dev.prescription.missed;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.log.ExerciseLog;
import dev.prescription.log.LogEntry;
import dev.prescription.log.SessionLog;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How long each lift was away on a day, and how far it has come back.
 *
 * <p>The days of a lift count from when it was last done to when it is done again: the longest time without any session between
 * the two, or all of it less the week that a lift may rest while others are trained, whichever is longer. So a deadlift trained
 * once a week is not away when it comes a day late; and after a year of nothing it is, though the squat came back two days before.
 * One that was never done was away as long as the athlete.
 */
final class TimeAway {

    private static final int WEEK = 7;

    private final LocalDate asOf;
    private final List<LocalDate> trained;
    private final Map<ExerciseId, List<LocalDate>> done;

    private TimeAway(LocalDate asOf, List<LocalDate> trained, Map<ExerciseId, List<LocalDate>> done) {
        this.asOf = asOf;
        this.trained = trained;
        this.done = done;
    }

    /** What was logged for a later day says nothing, nor does a session without a set, unless there are no others. */
    static TimeAway of(List<LogEntry> log, LocalDate asOf) {
        List<LocalDate> trained = new ArrayList<>();
        List<LocalDate> begun = new ArrayList<>();
        Map<ExerciseId, List<LocalDate>> done = new HashMap<>();
        for (LogEntry entry : log) {
            if (entry instanceof SessionLog session && !session.date().isAfter(asOf)) {
                begun.add(session.date());
                if (session.exercises().stream()
                        .anyMatch(exercise -> !exercise.sets().isEmpty())) {
                    trained.add(session.date());
                }
                for (ExerciseLog exercise : session.exercises()) {
                    if (!exercise.sets().isEmpty()) {
                        done.computeIfAbsent(exercise.exercise(), id -> new ArrayList<>())
                                .add(session.date());
                    }
                }
            }
        }
        List<LocalDate> days = trained.isEmpty() ? begun : trained;
        days.sort(Comparator.naturalOrder());
        done.values().forEach(dates -> dates.sort(Comparator.naturalOrder()));
        return new TimeAway(asOf, days, done);
    }

    /** The returns of a lift that are not over, none of which another one covers. */
    List<Comeback> of(ExerciseId exercise) {
        List<LocalDate> own = done.get(exercise);
        List<Comeback> all = own == null ? withTheAthlete(asOf, WEEK - 1) : ofItsOwn(own);
        List<Comeback> worst = new ArrayList<>();
        for (Comeback one : all) {
            if (worst.stream().noneMatch(other -> other.covers(one))) {
                worst.removeIf(one::covers);
                worst.add(one);
            }
        }
        return worst;
    }

    private List<Comeback> ofItsOwn(List<LocalDate> own) {
        List<Comeback> found = withTheAthlete(own.get(0), -1);
        for (int place = own.size() - 1; place >= 0 && isRecent(back(own, place)); place--) {
            LocalDate last = own.get(place);
            LocalDate back = back(own, place);
            long days = Math.max(longestRest(last, back), ChronoUnit.DAYS.between(last, back) - WEEK);
            boolean isToCome = place == own.size() - 1;
            comeback(days, back, isToCome ? 0 : -1).ifPresent(found::add);
        }
        return found;
    }

    /** What was not done before a day comes back as the athlete does; one eased session is still to come for some days. */
    private List<Comeback> withTheAthlete(LocalDate first, int daysOfOne) {
        List<Comeback> found = new ArrayList<>();
        for (int place = trained.size() - 1; place >= 0 && isRecent(back(trained, place)); place--) {
            LocalDate back = back(trained, place);
            long days = ChronoUnit.DAYS.between(trained.get(place), back);
            if (!back.isAfter(first)) {
                comeback(days, back, daysOfOne).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The day of the next session after one in a list; after the last it is the one that is asked for. */
    private LocalDate back(List<LocalDate> days, int place) {
        return place + 1 < days.size() ? days.get(place + 1) : asOf;
    }

    private boolean isRecent(LocalDate back) {
        return !back.plusWeeks(Math.max(1, AwayStage.MOST_WEEKS)).isBefore(asOf);
    }

    /** The return from so many days; where one session is eased it counts up to so many days after it. */
    private Optional<Comeback> comeback(long days, LocalDate back, int daysOfOne) {
        long since = ChronoUnit.DAYS.between(back, asOf);
        return AwayStage.after(days)
                .filter(stage -> stage.isOnce() ? since <= daysOfOne : since < (long) WEEK * stage.weeks())
                .map(stage -> new Comeback(days, since / WEEK, stage));
    }

    /** The longest time without a session from one day to another. */
    private long longestRest(LocalDate from, LocalDate to) {
        long longest = 0;
        LocalDate before = from;
        for (int place = firstAfter(from);
                place < trained.size() && trained.get(place).isBefore(to);
                place++) {
            longest = Math.max(longest, ChronoUnit.DAYS.between(before, trained.get(place)));
            before = trained.get(place);
        }
        return Math.max(longest, ChronoUnit.DAYS.between(before, to));
    }

    private int firstAfter(LocalDate day) {
        int place = trained.size();
        while (place > 0 && trained.get(place - 1).isAfter(day)) {
            place--;
        }
        return place;
    }
}
