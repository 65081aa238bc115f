package dev.prescription.scheme;

import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.RepRange;
import dev.prescription.quantity.Rir;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The usual shapes of schemes: straight sets, pyramids, waves, ladders, top sets and their like.
 *
 * <p>For example {@code Schemes.topSetAndBackOff(RepTarget.exactly(3), LoadTarget.effort(Rpe.of(8)), 4,
 * RepTarget.exactly(5), 1000)} is {@code 1x3 @ RPE 8 then 4x5 @ -10%}. No number comes from the library: repetitions,
 * loads and cuts are the caller's. What no shape covers is put together by {@link SetScheme#then} or written as text.
 */
public final class Schemes {

    private Schemes() {}

    /**
     * Returns sets of one number of repetitions at one load, such as {@code 3x5 @ 80%}.
     *
     * @param sets the number of sets, 1 to 100
     * @param reps the repetitions of each, 1 to 100
     * @param load what the load is stated by
     * @return the scheme
     * @throws InvalidValueException if a number is out of its range, or the load is a change from one before
     */
    public static SetScheme straight(int sets, int reps, LoadTarget load) {
        return SetScheme.of(SetGroup.of(sets, RepTarget.exactly(reps), load));
    }

    /**
     * Returns sets within a range of repetitions, such as {@code 4x6-8 @ 72.5%}.
     *
     * @param sets the number of sets, 1 to 100
     * @param reps the range of repetitions
     * @param load what the load is stated by
     * @return the scheme
     * @throws InvalidValueException if {@code sets} is out of range, or the load is a change from one before
     */
    public static SetScheme repRange(int sets, RepRange reps, LoadTarget load) {
        return SetScheme.of(SetGroup.of(sets, new RepTarget.Repetitions(reps), load));
    }

    /**
     * Returns repetitions in all, over as many sets as it takes, such as {@code total 30 in 4 sets @ 60 kg}.
     *
     * @param reps the repetitions in all, 1 to 1000
     * @param sets the number of sets to reckon with, 1 to 100
     * @param load what the load is stated by
     * @return the scheme
     * @throws InvalidValueException if a number is out of its range, or the load is a change from one before
     */
    public static SetScheme totalReps(int reps, int sets, LoadTarget load) {
        return SetScheme.of(SetGroup.of(sets, RepTarget.total(reps), load));
    }

    /**
     * Returns holds or carries as long as a time, such as {@code 3x30s @ RIR 3}.
     *
     * @param sets the number of sets, 1 to 100
     * @param seconds the time of each, 1 to 3600
     * @param load what the load is stated by
     * @return the scheme
     * @throws InvalidValueException if a number is out of its range, or the load is a change from one before
     */
    public static SetScheme timed(int sets, int seconds, LoadTarget load) {
        return SetScheme.of(SetGroup.of(sets, RepTarget.seconds(seconds), load));
    }

    /**
     * Returns steps of rising load and falling repetitions, such as {@code 1x8 @ 70% then 1x6 @ 75% then 1x4 @ 80%}.
     *
     * @param steps the steps, at least two, whose loads rise and whose repetitions never do
     * @return the scheme
     * @throws InvalidValueException if the loads do not rise, are not stated alike (percentages, percentages of the
     *     training maximum, or fixed), or the repetitions rise
     */
    public static SetScheme ascendingPyramid(SetGroup... steps) {
        return SetScheme.of(ordered(steps, 1, -1));
    }

    /**
     * Returns steps of falling load and rising repetitions, such as {@code 1x4 @ 80% then 1x6 @ 75% then 1x8 @ 70%}.
     *
     * @param steps the steps, at least two, whose loads fall and whose repetitions never do
     * @return the scheme
     * @throws InvalidValueException if the loads do not fall, are not stated alike, or the repetitions fall
     */
    public static SetScheme descendingPyramid(SetGroup... steps) {
        return SetScheme.of(ordered(steps, -1, 1));
    }

    /**
     * Returns a top set and then lighter sets of more repetitions, each cut from the top set, such as {@code 1x6 @ RIR 1
     * then 1x8 @ -10% then 1x10 @ -20%}.
     *
     * @param reps the repetitions of the top set, 1 to 100
     * @param top what the top set's load is stated by
     * @param lighter the number of sets after it, 1 to 99
     * @param addedReps the repetitions each has more than the one before, 0 to 99
     * @param cut how much lighter each is than the one before, in 0.01 % of the top set, 1 to 9999
     * @return the scheme
     * @throws InvalidValueException if a number is out of its range, or the cuts reach the whole load
     */
    public static SetScheme reversePyramid(int reps, LoadTarget top, int lighter, int addedReps, int cut) {
        SetGroup.checkSets("lighter sets", lighter);
        check("added reps", addedReps, 0, RepTarget.MOST_REPS - 1);
        checkCut(cut);
        SetScheme scheme =
                SetScheme.of(SetGroup.of(1, RepTarget.exactly(reps), top).withKind(SetKind.TOP));
        for (int i = 1; i <= lighter; i++) {
            RepTarget more = RepTarget.exactly(reps + i * addedReps);
            scheme = scheme.then(SetGroup.of(1, more, LoadTarget.relative(-i * cut)));
        }
        return scheme;
    }

    /**
     * Returns steps of rising load with one number of repetitions, such as {@code 1x5 @ 70% then 1x5 @ 75%}.
     *
     * @param reps the repetitions of every set, 1 to 100
     * @param loads the loads, at least two, rising and stated alike
     * @return the scheme
     * @throws InvalidValueException if {@code reps} is out of range, or the loads do not rise or are not stated alike
     */
    public static SetScheme step(int reps, LoadTarget... loads) {
        return SetScheme.of(ordered(singles(reps, loads), 1, 0));
    }

    /**
     * Returns steps up to a load and then several sets at it, such as {@code 1x5 @ 60% then 1x5 @ 70% then 3x5 @ 80%}.
     *
     * @param sets the number of sets at the last load, 1 to 100
     * @param reps the repetitions of every set, 1 to 100
     * @param loads the loads, at least two, rising and stated alike; the last is the plateau's
     * @return the scheme
     * @throws InvalidValueException if a number is out of its range, or the loads do not rise or are not stated alike
     */
    public static SetScheme plateau(int sets, int reps, LoadTarget... loads) {
        List<SetGroup> steps = new ArrayList<>(ordered(singles(reps, loads), 1, 0));
        SetGroup last = steps.remove(steps.size() - 1);
        steps.add(SetGroup.of(sets, last.reps(), last.load()));
        return SetScheme.of(steps);
    }

    /**
     * Returns several ascending pyramids of the same repetitions, such as 3-2-1 and again 3-2-1 heavier.
     *
     * @param waves the waves, at least two, each of one or more steps with rising loads; the same step of a later wave
     *     has the same repetitions and is heavier
     * @return the scheme
     * @throws InvalidValueException if a wave does not rise, or does not follow the one before as said
     */
    public static SetScheme wave(List<List<SetGroup>> waves) {
        check("waves", Objects.requireNonNull(waves, "waves").size(), 2, SetGroup.MOST_SETS);
        List<SetGroup> all = new ArrayList<>();
        for (int i = 0; i < waves.size(); i++) {
            List<SetGroup> wave = waves.get(i);
            if (wave.size() > 1) {
                ordered(wave.toArray(SetGroup[]::new), 1, -1);
            }
            if (i > 0) {
                check(
                        "steps of a wave",
                        wave.size(),
                        waves.get(i - 1).size(),
                        waves.get(i - 1).size());
                for (int k = 0; k < wave.size(); k++) {
                    ordered(new SetGroup[] {waves.get(i - 1).get(k), wave.get(k)}, 1, 0);
                }
            }
            all.addAll(wave);
        }
        return SetScheme.of(all);
    }

    /**
     * Returns rungs of rising repetitions at one load, climbed several times: 1, 2, 3 and again 1, 2, 3.
     *
     * @param times how often the ladder is climbed, 1 to 100
     * @param load what the load of every rung is stated by
     * @param rungs the repetitions of the rungs, at least two, rising
     * @return the scheme
     * @throws InvalidValueException if a number is out of its range, the repetitions do not rise, there are more than
     *     100 sets, or the load is a change from one before
     */
    public static SetScheme ladder(int times, LoadTarget load, int... rungs) {
        SetGroup.checkSets("times", times);
        check("rungs", Objects.requireNonNull(rungs, "rungs").length, 2, SetGroup.MOST_SETS);
        List<SetGroup> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            for (int k = 0; k < rungs.length; k++) {
                check("rung", rungs[k], k == 0 ? 1 : rungs[k - 1] + 1, RepTarget.MOST_REPS);
                all.add(SetGroup.of(1, RepTarget.exactly(rungs[k]), load));
            }
        }
        return SetScheme.of(all);
    }

    /**
     * Returns a light and a heavy group in turn, such as {@code 1x8 @ 60% then 1x3 @ 85%}, twice or more.
     *
     * @param times how often, 1 to 50
     * @param light the lighter group
     * @param heavy the heavier group, its load stated alike
     * @return the scheme
     * @throws InvalidValueException if {@code times} is out of range, there are more than 100 sets, or {@code heavy} is
     *     not heavier
     */
    public static SetScheme lightHeavy(int times, SetGroup light, SetGroup heavy) {
        check("times", times, 1, SetGroup.MOST_SETS / 2);
        List<SetGroup> pair = ordered(new SetGroup[] {light, heavy}, 1, 2);
        List<SetGroup> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            all.addAll(pair);
        }
        return SetScheme.of(all);
    }

    /**
     * Returns one heavy set and lighter ones after it, such as {@code 1x3 @ RPE 8 then 4x5 @ -10%}.
     *
     * @param topReps what the top set asks for
     * @param top what its load is stated by
     * @param sets the number of back-off sets, 1 to 99
     * @param reps what each of them asks for
     * @param cut how much lighter they are, in 0.01 %, 1 to 9999
     * @return the scheme
     * @throws InvalidValueException if a number is out of its range, or the top set's load is a change from one before
     */
    public static SetScheme topSetAndBackOff(RepTarget topReps, LoadTarget top, int sets, RepTarget reps, int cut) {
        checkCut(cut);
        SetGroup heavy = SetGroup.of(1, topReps, top).withKind(SetKind.TOP);
        return SetScheme.of(heavy)
                .then(SetGroup.of(sets, reps, LoadTarget.relative(-cut)).withKind(SetKind.BACK_OFF));
    }

    /**
     * Returns a ramp to the heaviest load for a number of repetitions: steps at stated loads, then one set to failure
     * that is a test, such as {@code ramp 1x5 @ 70% then ramp 1x5 @ 80% then test 1x5 @ RIR 0}.
     *
     * @param reps the repetitions of the maximum sought, 1 to 100
     * @param ramp the loads on the way, rising and stated alike; none where the lifter finds the way
     * @return the scheme
     * @throws InvalidValueException if {@code reps} is out of range, or the loads do not rise or are not stated alike
     */
    public static SetScheme findRepMax(int reps, LoadTarget... ramp) {
        SetGroup[] steps = singles(reps, ramp);
        List<SetGroup> all = new ArrayList<>();
        for (SetGroup step : steps.length > 1 ? ordered(steps, 1, 0) : List.of(steps)) {
            all.add(step.withKind(SetKind.RAMP));
        }
        LoadTarget failure = LoadTarget.effort(Rir.FAILURE);
        all.add(SetGroup.of(1, RepTarget.exactly(reps), failure).withKind(SetKind.TEST));
        return SetScheme.of(all);
    }

    private static SetGroup[] singles(int reps, LoadTarget... loads) {
        RepTarget target = RepTarget.exactly(reps);
        SetGroup[] steps = new SetGroup[Objects.requireNonNull(loads, "loads").length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = SetGroup.of(1, target, loads[i]);
        }
        return steps;
    }

    /** Refuses steps whose loads do not move strictly one way; repetitions: -1 never rise, 1 never fall, 0 stay, 2 free. */
    private static List<SetGroup> ordered(SetGroup[] steps, int loadWay, int repWay) {
        check("steps", Objects.requireNonNull(steps, "steps").length, 2, SetGroup.MOST_SETS);
        for (int i = 1; i < steps.length; i++) {
            LoadTarget load = steps[i].load();
            if (Integer.signum(LoadText.compare(steps[i - 1].load(), load)) != -loadWay) {
                String rule = "must " + (loadWay > 0 ? "rise" : "fall") + " from step to step";
                throw InvalidValueException.of("load", rule, steps[i - 1].load() + " then " + load, "unordered");
            }
            int change = Integer.signum(
                    steps[i].reps().fewest() - steps[i - 1].reps().fewest());
            if (repWay != 2 && change != 0 && change != repWay) {
                String rule = repWay == 0 ? "must stay" : repWay > 0 ? "must never fall" : "must never rise";
                throw InvalidValueException.of(
                        "reps", rule, steps[i - 1].reps() + " then " + steps[i].reps(), "unordered");
            }
        }
        return List.of(steps);
    }

    private static void checkCut(int cut) {
        check("cut", cut, 1, LoadText.WHOLE - 1);
    }

    private static void check(String parameter, int value, int least, int most) {
        if (value < least || value > most) {
            throw InvalidValueException.of(parameter, "must be " + least + " to " + most, value, "out-of-range");
        }
    }
}
