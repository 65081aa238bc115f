package dev.prescription.advice;

import dev.prescription.advice.NextSetAdvice.Kind;
import dev.prescription.log.Readiness;
import dev.prescription.message.Message;
import dev.prescription.progression.SetTarget;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Advises the next set of an exercise from what is asked for and what was done so far today.
 *
 * <pre>{@code
 * // three sets of five with 100 kg, two in reserve at last; the first left none
 * NextSetAdvisor.standard().advise(ExerciseSoFar.of(lift, asked, List.of(SetLog.of(5, load).withRir(Rir.of(0))))).text();
 * // "Set 1 was much harder than asked for: one set fewer, and 10 % off what is left. (C-SET-01, C-FADE-01, L-RPE-08)"
 * }</pre>
 *
 * <p>The load that the last set points to, by the programme's rep-max model and half a repetition of fade, is compared with the
 * load asked for. From 2.5 % less the load falls, beyond the largest cut a set is dropped too; from 5 % more it rises, unless
 * anything speaks against it: a miss, less load than asked for, pain, a lock, a mean readiness under 3. A second miss ends the exercise, pain
 * ends it at once. Every load can be loaded and lies within the caps. The numbers are the convention {@code C-SET-01}. A pure
 * function; immutable.
 */
public final class NextSetAdvisor {

    private static final NextSetAdvisor STANDARD = new NextSetAdvisor(5, 10);
    private static final int MOST_RAISE = 10;
    private static final int MOST_CUT = 30;
    private static final int READY = 3;
    private static final List<String> BY_LOAD = List.of("C-SET-01", "C-FADE-01", "L-RPE-08");
    private static final List<String> BY_PAIN = List.of("C-PAIN-01", "C-SET-01");
    private static final List<String> BY_CONVENTION = List.of("C-SET-01");

    private final int raisePercent;
    private final int cutPercent;

    private NextSetAdvisor(int raisePercent, int cutPercent) {
        this.raisePercent = raisePercent;
        this.cutPercent = cutPercent;
    }

    /**
     * Returns the usual advisor: at most 5 % more, at most 10 % less than is asked for.
     *
     * @return the advisor
     */
    public static NextSetAdvisor standard() {
        return STANDARD;
    }

    /**
     * Returns the advisor with another cap on what is added.
     *
     * @param percent of what is moved, 0 for never, at most 10 as the ACSM's steps ({@code L-STAND-20})
     * @return the advisor
     * @throws InvalidValueException if it is out of range
     */
    public NextSetAdvisor raisingAtMost(int percent) {
        return new NextSetAdvisor(checked("raise", percent, MOST_RAISE), cutPercent);
    }

    /**
     * Returns the advisor with another cap on what is taken off.
     *
     * @param percent of what is moved, 0 to 30; 0 drops sets only
     * @return the advisor
     * @throws InvalidValueException if it is out of range
     */
    public NextSetAdvisor cuttingAtMost(int percent) {
        return new NextSetAdvisor(raisePercent, checked("cut", percent, MOST_CUT));
    }

    private static int checked(String parameter, int percent, int most) {
        if (percent < 0 || percent > most) {
            throw InvalidValueException.of(parameter, "must be 0 to " + most + " %", percent, "out-of-range");
        }
        return percent;
    }

    /**
     * Advises the next set.
     *
     * @param exercise what is asked for and what was done
     * @return the advice
     */
    public NextSetAdvice advise(ExerciseSoFar exercise) {
        Objects.requireNonNull(exercise, "exercise");
        int dropped = 0;
        for (int sets = 1; sets < exercise.done().size(); sets++) {
            dropped += advise(exercise, sets, dropped).kind() == Kind.DROP_SET ? 1 : 0;
        }
        return advise(exercise, exercise.done().size(), dropped);
    }

    /** After so many of the sets, and so many of those asked for dropped on the way. */
    private NextSetAdvice advise(ExerciseSoFar exercise, int sets, int dropped) {
        List<Integer> painful = new ArrayList<>();
        List<Integer> missed = new ArrayList<>();
        for (int set = 0; set < sets; set++) {
            if (exercise.done().get(set).isPainful()) {
                painful.add(set + 1);
            }
            if (set < exercise.asked().size() && LastSet.of(exercise, set).isMissed()) {
                missed.add(set + 1);
            }
        }
        int left = Math.max(0, exercise.asked().size() - sets - dropped);
        if (!painful.isEmpty()) {
            return end(Kind.STOP, painful, NextSetCode.PAIN);
        }
        if (left == 0) {
            return end(Kind.COMPLETE, List.of(), NextSetCode.ALL_DONE, sets);
        }
        if (missed.size() > 1) {
            return end(Kind.STOP, missed, NextSetCode.MISSED_AGAIN, missed.get(missed.size() - 1));
        }
        SetTarget next = exercise.asked().get(sets);
        return sets == 0
                ? held(next, left, List.of(), NextSetCode.FIRST_SET)
                : afterSet(exercise, LastSet.of(exercise, sets - 1), next, left, missed.isEmpty());
    }

    private NextSetAdvice afterSet(
            ExerciseSoFar exercise, LastSet last, SetTarget next, int left, boolean isWithoutMiss) {
        if (last.isHeavierAndShort()) {
            return held(next, left, last.facts(), NextSetCode.BACK_TO_PLAN, last.number());
        }
        return switch (last.against(next)) {
            case AS_ASKED -> held(next, left, last.facts(), NextSetCode.AS_ASKED);
            case SHORT -> held(next, left, last.facts(), NextSetCode.SHORT, last.number(), last.reserve());
            case UNKNOWN -> held(next, left, last.facts(), NextSetCode.NOT_COMPARABLE, last.number());
            case HARDER -> lower(last, next, left);
            case EASIER ->
                isWithoutMiss && !last.isAnyLighter()
                        ? raise(exercise, last, next, left)
                        : held(next, left, last.facts(), NextSetCode.AS_ASKED);
        };
    }

    private NextSetAdvice raise(ExerciseSoFar exercise, LastSet last, SetTarget next, int left) {
        Optional<NextSetCode> obstacle = obstacle(exercise);
        if (obstacle.isPresent()) {
            return held(next, left, last.facts(), obstacle.get(), last.number());
        }
        Load from = last.basis(next).orElseThrow();
        return last.heavier(next, raisePercent)
                .map(to -> new NextSetAdvice(
                        Kind.RAISE,
                        Optional.of(next.withLoad(to)),
                        left,
                        Message.of(NextSetCode.TOO_EASY, last.number(), from, to),
                        last.facts(),
                        BY_LOAD))
                .orElseGet(() -> held(
                        next, left, last.facts(), NextSetCode.CAPPED, last.number(), BigDecimal.valueOf(raisePercent)));
    }

    private static Optional<NextSetCode> obstacle(ExerciseSoFar exercise) {
        if (exercise.isPainful()) {
            return Optional.of(NextSetCode.HELD_BY_PAIN);
        }
        if (exercise.isLocked()) {
            return Optional.of(NextSetCode.LOCKED);
        }
        boolean isTired = exercise.readiness().isPresent()
                && exercise.readiness().map(Readiness::mean).orElseThrow().orElse(READY) < READY;
        return isTired ? Optional.of(NextSetCode.NOT_READY) : Optional.empty();
    }

    private NextSetAdvice lower(LastSet last, SetTarget next, int left) {
        Optional<Load> lighter = last.lighter(next, cutPercent);
        if (lighter.isEmpty()) {
            return dropped(last, next, left, Message.of(NextSetCode.NOTHING_LIGHTER, last.number()));
        }
        SetTarget cut = next.withLoad(lighter.get());
        if (last.isBeyond(next, cutPercent)) {
            BigDecimal percent = BigDecimal.valueOf(cutPercent);
            return dropped(last, cut, left, Message.of(NextSetCode.FAR_TOO_HARD, last.number(), percent));
        }
        Load from = last.basis(next).orElseThrow();
        Message reason = Message.of(NextSetCode.TOO_HARD, last.number(), from, lighter.get());
        return new NextSetAdvice(Kind.LOWER, Optional.of(cut), left, reason, last.facts(), BY_LOAD);
    }

    private static NextSetAdvice dropped(LastSet last, SetTarget next, int left, Message reason) {
        Optional<SetTarget> then = left > 1 ? Optional.of(next) : Optional.empty();
        return new NextSetAdvice(Kind.DROP_SET, then, left - 1, reason, last.facts(), BY_LOAD);
    }

    private static NextSetAdvice held(
            SetTarget next, int left, List<Integer> facts, NextSetCode code, Object... arguments) {
        return new NextSetAdvice(Kind.HOLD, Optional.of(next), left, Message.of(code, arguments), facts, BY_CONVENTION);
    }

    private static NextSetAdvice end(Kind kind, List<Integer> facts, NextSetCode code, Object... arguments) {
        List<String> findings = code == NextSetCode.PAIN ? BY_PAIN : BY_CONVENTION;
        return new NextSetAdvice(kind, Optional.empty(), 0, Message.of(code, arguments), facts, findings);
    }
}
