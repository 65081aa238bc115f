package dev.prescription.missed;

import dev.prescription.decision.DecisionCode;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.loading.LoadLadder;
import dev.prescription.log.Absence;
import dev.prescription.log.LogEntry;
import dev.prescription.log.Readiness;
import dev.prescription.message.Message;
import dev.prescription.progression.Lift;
import dev.prescription.progression.SetTarget;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How a session is made easier: by days away, after an illness, by readiness. It only ever takes away, and only from what is asked
 * for next: no basis moves, and a session done lighter than planned holds.
 *
 * <p>Days away count for each exercise. After 8 to 14 its first session is 5 % lighter, after 15 to 27 it is 10 % lighter with half of
 * the sets. After 28 to 56 it comes back from 20 % less and half of the sets in three weeks, after more from 30 % less and half of the
 * sets in seven, evenly from week to week ({@code C-LIFE-01}). For a week after an illness two repetitions more stay in reserve.
 * A mean readiness of 2 or less of 5 takes 10 % off, one under 3 a set of each exercise ({@code C-LIFE-02}). Of two cuts of the
 * load, that for a reserve among them, or of the sets, the deeper counts. Loads are rounded down, shares of the sets half up. What is moved is lightened: of a
 * pull-up with a belt the body counts, and where the body alone is more, the belt stays off.
 *
 * <p>For example, 400 days after the last session a squat of 3 x 5 with 100 kg is asked for as 2 x 5 with 70 kg, a week after that
 * with 72.5 kg, and 35 days after it as 3 x 5 with 90 kg. Immutable.
 */
public final class Ease {

    /** Nothing is taken off. */
    public static final Ease NONE = new Ease(Optional.empty(), 0, 0, 0, List.of());

    private static final int WHOLE = 100;
    private static final int WEEK = 7;
    private static final int MOST_HALVES = 60;
    private static final int UNKNOWN_PERCENT = 95;

    private final Optional<TimeAway> away;
    private final int percent;
    private final int rir;
    private final int sets;
    private final List<Message> reasons;

    private Ease(Optional<TimeAway> away, int percent, int rir, int sets, List<Message> reasons) {
        this.away = away;
        this.percent = percent;
        this.rir = rir;
        this.sets = sets;
        this.reasons = List.copyOf(reasons);
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
        if (isAfterIllness(log, asOf)) {
            rir = 2;
            reasons.add(Message.of(DecisionCode.EASED_AFTER_ILLNESS, rir));
        }
        OptionalDouble mean = readiness.map(Readiness::mean).orElseGet(OptionalDouble::empty);
        if (mean.isPresent() && mean.getAsDouble() <= 2) {
            percent = 10;
            reasons.add(Message.of(DecisionCode.EASED_BY_READINESS, percent));
        } else if (mean.isPresent() && mean.getAsDouble() < 3) {
            sets = 1;
            reasons.add(Message.of(DecisionCode.FEWER_SETS_BY_READINESS));
        }
        return new Ease(Optional.of(TimeAway.of(log, asOf)), percent, rir, sets, reasons);
    }

    private static boolean isAfterIllness(List<LogEntry> log, LocalDate asOf) {
        return log.stream()
                .anyMatch(entry -> entry instanceof Absence absence
                        && absence.cause() == Absence.Cause.ILLNESS
                        && !absence.date().isAfter(asOf)
                        && !absence.until().plusDays(WEEK).isBefore(asOf));
    }

    /**
     * Says whether nothing is taken off an exercise.
     *
     * @param exercise the exercise
     * @return whether it stays as it is
     */
    public boolean isNone(ExerciseId exercise) {
        return reasons.isEmpty() && comebacks(exercise).isEmpty();
    }

    /**
     * Returns why a session is easier: what days away take off, with the exercises where it is not all of them, then the rest.
     *
     * @param exercises the session's exercises
     * @param easier those of them that are asked for less of: by effort alone, or in a deload, an ease may change nothing
     * @return the reasons, as {@link DecisionCode}s; empty where nothing is taken off; not modifiable
     */
    public List<Message> reasons(List<ExerciseId> exercises, Set<ExerciseId> easier) {
        if (easier.isEmpty()) {
            return List.of();
        }
        Map<Comeback, Set<ExerciseId>> back = new LinkedHashMap<>();
        for (ExerciseId exercise : exercises.stream().filter(easier::contains).toList()) {
            for (Comeback comeback : comebacks(exercise)) {
                back.computeIfAbsent(comeback, one -> new LinkedHashSet<>()).add(exercise);
            }
        }
        List<Message> all = new ArrayList<>();
        back.forEach((comeback, about) ->
                all.add(comeback.reason(about.containsAll(exercises) ? List.of() : List.copyOf(about))));
        all.addAll(reasons);
        return List.copyOf(all);
    }

    private List<Comeback> comebacks(ExerciseId exercise) {
        return away.map(time -> time.of(exercise)).orElse(List.of());
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
        int off = percent;
        int left = targets.size() - sets;
        for (Comeback comeback : comebacks(lift.exercise().id())) {
            off = Math.max(off, comeback.percent());
            left = Math.min(left, (targets.size() * comeback.sets() + WHOLE / 2) / WHOLE);
        }
        List<SetTarget> eased = new ArrayList<>();
        for (SetTarget target : targets.subList(0, Math.max(Math.min(1, targets.size()), left))) {
            eased.add(eased(target, off, lift));
        }
        return List.copyOf(eased);
    }

    /** Rounded down, so that nothing is heavier than meant; help is left as it is. */
    private SetTarget eased(SetTarget target, int off, Lift lift) {
        SetTarget kept = target.rir()
                .map(left -> target.withRir(Rir.ofHalves(Math.min(MOST_HALVES, left.halves() + 2 * rir))))
                .orElse(target);
        if (target.load().isEmpty() || lift.isAssisted() || (off == 0 && rir == 0)) {
            return kept;
        }
        Load planned = target.load().get();
        Load lighter = lift.share(planned, WHOLE - off, WHOLE);
        Load reserving = rir == 0 ? lighter : withReserve(planned, target, lift);
        LoadLadder ladder = lift.rounding().ladder();
        long most = Math.min(lighter.tenthMicrograms(), reserving.tenthMicrograms());
        int rung = Math.max(0, ladder.rungAtOrBelow(most));
        Load load = ladder.at(rung);
        return kept.withLoad(load.isHeavierThan(planned) ? planned : load);
    }

    /** The load that allows the same repetitions with more in reserve, by the rep-max model; 5 % less where it does not know. */
    private Load withReserve(Load load, SetTarget target, Lift lift) {
        int reps = Math.max(1, target.reps());
        Rir before = target.rir().orElse(Rir.FAILURE);
        Rir after = Rir.ofHalves(Math.min(MOST_HALVES, before.halves() + 2 * rir));
        return lift.model().accepts(reps, after)
                ? lift.share(
                        load,
                        lift.model().percentFor(reps, after).hundredths(),
                        lift.model().percentFor(reps, before).hundredths())
                : lift.share(load, UNKNOWN_PERCENT, WHOLE);
    }
}
