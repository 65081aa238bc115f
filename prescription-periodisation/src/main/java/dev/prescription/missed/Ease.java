package dev.prescription.missed;

import dev.prescription.decision.DecisionCode;
import dev.prescription.loading.LoadLadder;
import dev.prescription.log.Absence;
import dev.prescription.log.LogEntry;
import dev.prescription.log.Readiness;
import dev.prescription.log.SessionLog;
import dev.prescription.message.Message;
import dev.prescription.progression.Lift;
import dev.prescription.progression.SetTarget;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a session is made easier: by days away, after an illness, by readiness. It only ever takes away, and only from what is asked
 * for next: no basis moves, and a session done lighter than planned holds.
 *
 * <p>The loads are 5 % lighter after 8 to 14 days, 10 % to 27, 20 % to 56, then 30 %; for a week after an illness two repetitions
 * more stay in reserve ({@code C-LIFE-01}). A mean readiness of 2 or less of 5 takes 10 % off, one under 3 a set of each exercise
 * ({@code C-LIFE-02}). Rounded down.
 *
 * @param percent what is taken off the loads, 0 to 30
 * @param rir what is added to the reserve, 0 or 2 repetitions
 * @param sets what is taken off the sets of each exercise, 0 or 1
 * @param reasons why, as {@link DecisionCode}s; empty where nothing is taken off; not modifiable
 */
public record Ease(int percent, int rir, int sets, List<Message> reasons) {

    /** Nothing is taken off. */
    public static final Ease NONE = new Ease(0, 0, 0, List.of());

    private static final int WHOLE = 100;
    private static final int WEEK = 7;
    private static final int MOST_HALVES = 60;

    /**
     * Copies the reasons.
     *
     * @param percent what is taken off the loads
     * @param rir what is added to the reserve
     * @param sets what is taken off the sets of each exercise
     * @param reasons why
     */
    public Ease {
        reasons = List.copyOf(reasons);
    }

    /**
     * Returns how a session of a day is made easier.
     *
     * @param log the athlete's log
     * @param asOf the athlete's calendar day
     * @param readiness how ready the athlete feels; empty where not asked
     * @return what is taken off
     */
    public static Ease of(List<LogEntry> log, LocalDate asOf, Optional<Readiness> readiness) {
        List<Message> reasons = new ArrayList<>();
        int percent = 0;
        int rir = 0;
        int sets = 0;
        long days = daysAway(log, asOf);
        int away = percentAfter(days);
        if (away > 0) {
            percent = away;
            reasons.add(Message.of(DecisionCode.EASED_AFTER_DAYS, (int) Math.min(days, 100_000), away));
        }
        if (isAfterIllness(log, asOf)) {
            rir = 2;
            reasons.add(Message.of(DecisionCode.EASED_AFTER_ILLNESS, rir));
        }
        OptionalDouble mean = readiness.map(Readiness::mean).orElseGet(OptionalDouble::empty);
        if (mean.isPresent() && mean.getAsDouble() <= 2) {
            percent = Math.max(percent, 10);
            reasons.add(Message.of(DecisionCode.EASED_BY_READINESS, 10));
        } else if (mean.isPresent() && mean.getAsDouble() < 3) {
            sets = 1;
            reasons.add(Message.of(DecisionCode.FEWER_SETS_BY_READINESS));
        }
        return new Ease(percent, rir, sets, reasons);
    }

    /** Days from the latest session; what was logged for a later day says nothing. */
    private static long daysAway(List<LogEntry> log, LocalDate asOf) {
        return log.stream()
                .filter(SessionLog.class::isInstance)
                .map(LogEntry::date)
                .filter(date -> !date.isAfter(asOf))
                .mapToLong(date -> ChronoUnit.DAYS.between(date, asOf))
                .min()
                .orElse(0);
    }

    /** The table of missed training: up to a week nothing, then 5, 10, 20 and after eight weeks 30 %. */
    static int percentAfter(long days) {
        if (days <= WEEK) {
            return 0;
        }
        if (days <= 14) {
            return 5;
        }
        if (days <= 27) {
            return 10;
        }
        return days <= 56 ? 20 : 30;
    }

    private static boolean isAfterIllness(List<LogEntry> log, LocalDate asOf) {
        return log.stream()
                .anyMatch(entry -> entry instanceof Absence absence
                        && absence.cause() == Absence.Cause.ILLNESS
                        && !absence.date().isAfter(asOf)
                        && !absence.until().plusDays(WEEK).isBefore(asOf));
    }

    /**
     * Says whether nothing is taken off.
     *
     * @return whether the session stays as it is
     */
    public boolean isNone() {
        return reasons.isEmpty();
    }

    /**
     * Returns the sets of an exercise made easier, one at least where there were any; loads are rounded down, and help is left as it
     * is.
     *
     * @param targets the sets as they are asked for
     * @param lift the exercise and its lifter
     * @return the sets
     */
    public List<SetTarget> eased(List<SetTarget> targets, Lift lift) {
        int left = Math.max(Math.min(1, targets.size()), targets.size() - sets);
        return targets.subList(0, left).stream()
                .map(target -> eased(target, lift))
                .toList();
    }

    /** Rounded down, so that nothing is heavier than meant; help is left as it is. */
    private SetTarget eased(SetTarget target, Lift lift) {
        SetTarget kept = target.rir()
                .map(left -> target.withRir(Rir.ofHalves(Math.min(MOST_HALVES, left.halves() + 2 * rir))))
                .orElse(target);
        if (target.load().isEmpty() || lift.isAssisted() || (percent == 0 && rir == 0)) {
            return kept;
        }
        Load planned = target.load().get();
        double share = (WHOLE - percent) / (double) WHOLE * shareWithReserve(target, lift);
        LoadLadder ladder = lift.rounding().ladder();
        int rung = Math.max(0, ladder.rungAtOrBelow((long) (planned.tenthMicrograms() * share)));
        Load load = ladder.at(rung);
        return kept.withLoad(load.isHeavierThan(planned) ? planned : load);
    }

    /** What the same repetitions with more in reserve are of the load, by the rep-max model; 5 % less where it does not know. */
    private double shareWithReserve(SetTarget target, Lift lift) {
        if (rir == 0) {
            return 1;
        }
        int reps = Math.max(1, target.reps());
        Rir before = target.rir().orElse(Rir.FAILURE);
        Rir after = Rir.ofHalves(Math.min(MOST_HALVES, before.halves() + 2 * rir));
        return lift.model().accepts(reps, after)
                ? lift.model().percentFor(reps, after).percent()
                        / lift.model().percentFor(reps, before).percent()
                : 0.95;
    }
}
