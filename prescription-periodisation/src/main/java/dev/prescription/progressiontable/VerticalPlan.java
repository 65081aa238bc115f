package dev.prescription.progressiontable;

import dev.prescription.quantity.InvalidValueException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A vertical plan: how repetitions, progression steps and sets change from one session of an exercise to the next.
 *
 * <p>For example {@code VerticalPlan.LINEAR.over(10, 8, 6)} is 10, 8, 6 at step -3, then 9, 7, 5 at step -2, 8, 6, 4 at step
 * -1 and 7, 5, 3 at step 0. A plan is data, and every part can be replaced: {@link #withRepsChange}, {@link #withSteps},
 * {@link #withAddedSets}, {@link #atSets}, {@link #setBySet}. Where no steps are stated the last session is step 0 and each
 * earlier one stands a step further back. The defaults are STMr's, evidence ids {@code C-TABLE-01} and {@code L-RM1-15}.
 */
public final class VerticalPlan {

    private static final int MOST = 100;

    /** Four sessions of the same repetitions, each a step nearer to the maximum: steps -3, -2, -1, 0. */
    public static final VerticalPlan CONSTANT = constant(4);

    /** Each session loses a repetition and comes a step nearer to the maximum. */
    public static final VerticalPlan LINEAR = counted("linear", 0, -1, -2, -3);

    /** Each session gains a repetition while it comes a step nearer to the maximum. */
    public static final VerticalPlan LINEAR_REVERSE = counted("linear reverse", 0, 1, 2, 3);

    /** Three sessions toward the maximum and a light one: steps -2, -1, 0, -3. */
    public static final VerticalPlan BLOCK = stepped("block", -2, -1, 0, -3);

    /** Two sessions toward the maximum, a light one, and the one at step 0. */
    public static final VerticalPlan BLOCK_VARIANT = stepped("block variant", -2, -1, -3, 0);

    /** The block variant with repetitions that go down and up: 0, -2, -1, -3 at steps -2, -1, -3, 0. */
    public static final VerticalPlan BLOCK_UNDULATING =
            counted("block undulating", 0, -2, -1, -3).withSteps(-2, -1, -3, 0);

    /** Repetitions go down, up and down, 0, -2, -1, -3, while each session comes a step nearer to the maximum. */
    public static final VerticalPlan UNDULATING = counted("undulating", 0, -2, -1, -3);

    /** Repetitions go up, down and up, 0, 2, 1, 3, while each session comes a step nearer to the maximum. */
    public static final VerticalPlan UNDULATING_REVERSE = counted("undulating reverse", 0, 2, 1, 3);

    /** Two sessions of volume, then two of intensity with three repetitions fewer. */
    public static final VerticalPlan VOLUME_INTENSITY = counted("volume-intensity", 0, 0, -3, -3);

    /**
     * Each session gains a repetition up to the full number, -3, -2, -1, 0, all at step 0. Over a table each session is loaded
     * for the repetitions it has, so the load falls as they grow; {@link LoadScheme#accumulatingReps} keeps the load of
     * the full repetitions, which is what rep accumulation means.
     */
    public static final VerticalPlan REP_ACCUMULATION =
            counted("rep accumulation", -3, -2, -1, 0).withSteps(0, 0, 0, 0);

    /** Four sessions at step -2 that repeat the last set 0, 1, 2 and 3 times. */
    public static final VerticalPlan SET_ACCUMULATION =
            stepped("set accumulation", -2, -2, -2, -2).withAddedSets(0, 1, 2, 3);

    /** The last set repeated 3, 2, 1 and 0 times, while each session comes a step nearer to the maximum. */
    public static final VerticalPlan SET_ACCUMULATION_REVERSE =
            counted("set accumulation reverse", 0, 0, 0, 0).withAddedSets(3, 2, 1, 0);

    private final String name;
    private final List<Integer> repsChange;
    private final List<Integer> steps;
    private final boolean stepsCounted;
    private final RepeatedSets repeated;

    private VerticalPlan(
            String name, List<Integer> repsChange, List<Integer> steps, boolean stepsCounted, RepeatedSets repeated) {
        this.name = name;
        this.repsChange = repsChange;
        this.steps = steps;
        this.stepsCounted = stepsCounted;
        this.repeated = repeated;
    }

    /**
     * Returns the generic plan of changes in repetitions, with the steps counted down to 0.
     *
     * @param repsChange what each session adds to the repetitions, such as {@code 0, -2, -4}; 1 to 100 sessions
     * @return the plan
     * @throws InvalidValueException if there are no sessions or more than 100 (code {@code "out-of-range"})
     */
    public static VerticalPlan ofRepsChange(int... repsChange) {
        return counted("planning", repsChange);
    }

    /**
     * Returns the generic plan of steps, with the repetitions kept.
     *
     * @param steps the progression step of each session, such as {@code -3, -1, 0}; 1 to 100 sessions
     * @return the plan
     * @throws InvalidValueException if there are no sessions or more than 100 (code {@code "out-of-range"})
     */
    public static VerticalPlan ofSteps(int... steps) {
        return stepped("planning", steps);
    }

    /**
     * Returns sessions of the same repetitions, each a step nearer to the maximum.
     *
     * @param sessions the number of sessions, 1 to 100
     * @return the plan
     * @throws InvalidValueException if {@code sessions} is outside 1 to 100 (code {@code "out-of-range"})
     */
    public static VerticalPlan constant(int sessions) {
        checkLength("sessions", sessions);
        return counted("constant", new int[sessions]);
    }

    /**
     * Returns this plan with other changes in repetitions. Where the steps were counted down and no sets are added, the number
     * of sessions may change too.
     *
     * @param repsChange what each session adds to the repetitions
     * @return the plan
     * @throws InvalidValueException if the number of sessions does not fit (code {@code "mismatch"}) or is not 1 to 100
     */
    public VerticalPlan withRepsChange(int... repsChange) {
        List<Integer> changes = listed("repsChange", repsChange);
        if (stepsCounted && repeated.isNone()) {
            RepeatedSets none = new RepeatedSets(zeros(changes.size()), repeated.positions(), repeated.together());
            return new VerticalPlan(name, changes, countdown(changes.size()), true, none);
        }
        return new VerticalPlan(name, fitting("repsChange", changes), steps, stepsCounted, repeated);
    }

    /**
     * Returns this plan with other progression steps.
     *
     * @param newSteps the step of each session, one for each
     * @return the plan
     * @throws InvalidValueException if there is not one for each session (code {@code "mismatch"})
     */
    public VerticalPlan withSteps(int... newSteps) {
        List<Integer> stated = fitting("steps", listed("steps", newSteps));
        return new VerticalPlan(name, repsChange, stated, false, repeated);
    }

    /**
     * Returns this plan with sets added: how often the chosen sets are repeated in each session.
     *
     * @param added the repeats of each session, such as {@code 0, 2, 4, 6}; 0 to 100 each
     * @return the plan
     * @throws InvalidValueException if there is not one for each session (code {@code "mismatch"}) or one is outside 0 to 100
     *     (code {@code "out-of-range"})
     */
    public VerticalPlan withAddedSets(int... added) {
        List<Integer> sets = fitting("addedSets", listed("addedSets", added));
        for (int repeats : sets) {
            if (repeats < 0 || repeats > MOST) {
                throw InvalidValueException.of("addedSets", "must be 0 to " + MOST, repeats, "out-of-range");
            }
        }
        return repeating(new RepeatedSets(sets, repeated.positions(), repeated.together()));
    }

    /**
     * Returns this plan with the sets chosen that it repeats; without this it repeats the last one. Neighbours are repeated
     * together, as a sequence: 3, 2, 1 becomes 3, 2, 1, 3, 2, 1.
     *
     * @param sets the places of the sets, from 1, each higher than the one before
     * @return the plan
     * @throws InvalidValueException if there are none, or they do not rise from 1 or above (code {@code "out-of-range"})
     */
    public VerticalPlan atSets(int... sets) {
        List<Integer> places = listed("sets", sets);
        int before = 0;
        for (int place : places) {
            if (place <= before) {
                throw InvalidValueException.of("sets", "must rise from 1 or above", places, "out-of-range");
            }
            before = place;
        }
        return repeating(new RepeatedSets(repeated.added(), places, repeated.together()));
    }

    /**
     * Returns this plan with each chosen set repeated by itself: 3, 2, 1 becomes 3, 3, 2, 2, 1, 1.
     *
     * @return the plan
     */
    public VerticalPlan setBySet() {
        return repeating(new RepeatedSets(repeated.added(), repeated.positions(), false));
    }

    /**
     * Returns the number of sessions.
     *
     * @return 1 to 100
     */
    public int sessions() {
        return steps.size();
    }

    /**
     * Lays the plan over the sets of an exercise.
     *
     * @param reps the repetitions of its sets, 1 to 100 of them
     * @return the sessions in order
     * @throws InvalidValueException if there are no sets or more than 100, or the plan repeats a set beyond them (code
     *     {@code "out-of-range"})
     */
    public List<VerticalStep> over(int... reps) {
        List<Integer> full = listed("reps", reps);
        int highest = repeated.highest(full.size());
        if (highest > full.size()) {
            throw InvalidValueException.of("reps", "must have set " + highest, full, "out-of-range");
        }
        List<VerticalStep> sessions = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            List<VerticalStep.RepSet> sets = new ArrayList<>();
            for (int set : repeated.order(full.size(), i)) {
                sets.add(new VerticalStep.RepSet(set, full.get(set - 1) + repsChange.get(i)));
            }
            sessions.add(new VerticalStep(i + 1, steps.get(i), sets));
        }
        return List.copyOf(sessions);
    }

    private VerticalPlan repeating(RepeatedSets sets) {
        return new VerticalPlan(name, repsChange, steps, stepsCounted, sets);
    }

    private List<Integer> fitting(String parameter, List<Integer> values) {
        if (values.size() != sessions()) {
            String rule = "must be one for each of " + sessions() + " sessions";
            throw InvalidValueException.of(parameter, rule, values, "mismatch");
        }
        return values;
    }

    private static VerticalPlan counted(String name, int... repsChange) {
        List<Integer> changes = listed("repsChange", repsChange);
        int sessions = changes.size();
        RepeatedSets none = new RepeatedSets(zeros(sessions), List.of(), true);
        return new VerticalPlan(name, changes, countdown(sessions), true, none);
    }

    private static VerticalPlan stepped(String name, int... steps) {
        checkLength("steps", Objects.requireNonNull(steps, "steps").length);
        return counted(name, new int[steps.length]).withSteps(steps);
    }

    private static List<Integer> listed(String parameter, int... values) {
        Objects.requireNonNull(values, parameter);
        checkLength(parameter, values.length);
        return Arrays.stream(values).boxed().toList();
    }

    private static void checkLength(String parameter, int length) {
        if (length < 1 || length > MOST) {
            throw InvalidValueException.of(parameter, "must be 1 to " + MOST, length, "out-of-range");
        }
    }

    private static List<Integer> countdown(int sessions) {
        return IntStream.rangeClosed(1 - sessions, 0).boxed().toList();
    }

    private static List<Integer> zeros(int sessions) {
        return Collections.nCopies(sessions, 0);
    }

    /** Plans are equal if their names and data are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof VerticalPlan that
                && name.equals(that.name)
                && repsChange.equals(that.repsChange)
                && steps.equals(that.steps)
                && stepsCounted == that.stepsCounted
                && repeated.equals(that.repeated);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, repsChange, steps, repeated);
    }

    /** Returns the name and the data, such as {@code linear (reps [0, -1, -2, -3], steps [-3, -2, -1, 0])}. */
    @Override
    public String toString() {
        return name + " (reps " + repsChange + ", steps " + steps + (repeated.isNone() ? "" : ", " + repeated) + ")";
    }
}
