package dev.prescription.scheme;

import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Rir;
import dev.prescription.scheme.LoadTarget.Effort;
import dev.prescription.scheme.LoadTarget.OfMax;
import dev.prescription.scheme.LoadTarget.Relative;
import dev.prescription.scheme.RepTarget.AsManyAsPossible;
import dev.prescription.scheme.RepTarget.Repetitions;
import dev.prescription.scheme.RepTarget.Total;
import dev.prescription.technique.Technique;
import java.util.Objects;
import java.util.Optional;

/**
 * Sets of one exercise that follow each other with the same targets.
 *
 * <p>For example {@code SetGroup.of(4, RepTarget.range(6, 8), LoadTarget.ofMax(Intensity.ofPercent(72.5)))} prints
 * {@code 4x6-8 @ 72.5%}. In {@code 3x5+} the last set is the one of as many repetitions as possible, as coaches write
 * it: the sets before it are of five. For a total, {@link #sets()} is the number of sets to reckon with.
 *
 * @param sets the number of sets, 1 to 100
 * @param reps what each set asks for
 * @param load what the load is stated by
 * @param kind what the sets are for; {@link #kindOf} says it of one set
 * @param technique how the sets are done, where it is not the usual way
 */
public record SetGroup(int sets, RepTarget reps, LoadTarget load, SetKind kind, Optional<Technique> technique) {

    /** The most sets of a group and of a scheme. */
    static final int MOST_SETS = 100;

    /**
     * Checks the parts; {@link #of(int, RepTarget, LoadTarget)} is the way in.
     *
     * @param sets the number of sets, 1 to 100
     * @param reps what each set asks for
     * @param load what the load is stated by
     * @param kind what the sets are for
     * @param technique how the sets are done, where it is not the usual way
     * @throws InvalidValueException if {@code sets} is outside 1 to 100, the first set's reserve would exceed 30, an
     *     AMRAP has no minimum such as {@code 5+}, or the technique does not go with the repetitions or the percentage
     */
    public SetGroup {
        Objects.requireNonNull(reps, "reps");
        Objects.requireNonNull(load, "load");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(technique, "technique");
        checkSets("sets", sets);
        if (load instanceof Effort effort) {
            Rir.ofHalves(effort.target().halves() + effort.fade().halves() * (sets - 1));
        }
        if (kind == SetKind.AMRAP && !(reps instanceof AsManyAsPossible)) {
            throw InvalidValueException.of("AMRAP", "must have a minimum such as 5+", reps, "not-applicable");
        }
        technique.ifPresent(way -> checkTechnique(way, reps, load));
    }

    /**
     * Returns sets of the kind that the targets suggest: an AMRAP for {@code 5+}, back-off sets below the load before
     * them, straight sets otherwise.
     *
     * @param sets the number of sets, 1 to 100
     * @param reps what each set asks for
     * @param load what the load is stated by
     * @return the group, without a technique
     * @throws InvalidValueException if {@code sets} is outside 1 to 100, or the first set's reserve would exceed 30
     */
    public static SetGroup of(int sets, RepTarget reps, LoadTarget load) {
        Objects.requireNonNull(reps, "reps");
        Objects.requireNonNull(load, "load");
        SetKind kind = usualKind(sets, reps, load, LoadTarget.unstated());
        return new SetGroup(sets, reps, load, kind, Optional.empty());
    }

    /**
     * Returns this group as sets of another kind.
     *
     * @param other what the sets are for
     * @return the group
     * @throws InvalidValueException if {@code other} is an AMRAP and the repetitions have no minimum such as {@code 5+}
     */
    public SetGroup withKind(SetKind other) {
        return new SetGroup(sets, reps, load, other, technique);
    }

    /**
     * Returns this group done with a technique.
     *
     * @param way the technique
     * @return the group
     * @throws InvalidValueException if the technique does not go with the repetitions or the percentage
     */
    public SetGroup withTechnique(Technique way) {
        return new SetGroup(sets, reps, load, kind, Optional.of(way));
    }

    /**
     * Returns what one set asks for: in {@code 3x5+} five repetitions in the first two sets, {@code 5+} in the third.
     *
     * @param set the number of the set, 1 to {@link #sets()}
     * @return the target of that set; a total stays the total of all
     * @throws InvalidValueException if {@code set} is outside 1 to {@link #sets()}
     */
    public RepTarget repsOf(int set) {
        checkSet(set);
        return reps instanceof AsManyAsPossible && set < sets ? RepTarget.exactly(reps.fewest()) : reps;
    }

    /**
     * Returns what one set is for: of {@code 3x5+} the last is the AMRAP.
     *
     * @param set the number of the set, 1 to {@link #sets()}
     * @return the kind of that set
     * @throws InvalidValueException if {@code set} is outside 1 to {@link #sets()}
     */
    public SetKind kindOf(int set) {
        checkSet(set);
        return kind == SetKind.AMRAP && set < sets ? SetKind.STRAIGHT : kind;
    }

    /**
     * Returns the repetitions in reserve of one set, where an effort is stated: the target, which is the last set's, and
     * the fade of the sets still to come.
     *
     * @param set the number of the set, 1 to {@link #sets()}
     * @return the reserve; empty where the load is stated in another way
     * @throws InvalidValueException if {@code set} is outside 1 to {@link #sets()}
     */
    public Optional<Rir> rirOf(int set) {
        checkSet(set);
        return load instanceof Effort effort
                ? Optional.of(
                        Rir.ofHalves(effort.target().halves() + effort.fade().halves() * (sets - set)))
                : Optional.empty();
    }

    /**
     * Returns this group as straight sets, to be held against what a zone allows by {@link SeriesRange#contains}.
     *
     * @return the series; empty where the group states a range, a minimum, a time or a total, or no effort
     */
    public Optional<StraightSets> toStraightSets() {
        if (load instanceof Effort effort
                && reps instanceof Repetitions stated
                && stated.range().min() == stated.range().max()) {
            return Optional.of(StraightSets.of(sets, stated.fewest(), effort.target(), effort.fade()));
        }
        return Optional.empty();
    }

    /**
     * Returns how one set is done: a technique such as a drop set belongs to the last set only.
     *
     * @param set the number of the set, 1 to {@link #sets()}
     * @return the technique; empty where the set is done in the usual way
     * @throws InvalidValueException if {@code set} is outside 1 to {@link #sets()}
     */
    public Optional<Technique> techniqueOf(int set) {
        checkSet(set);
        return technique.filter(way -> set == sets || !way.onLastSetOnly());
    }

    /** Returns the group as a coach writes it, such as {@code 4x6-8 @ 72.5%}. */
    @Override
    public String toString() {
        return text(LoadTarget.unstated());
    }

    /** Returns the text of this group before one with a load; the kind is named where it is not the usual one. */
    String text(LoadTarget next) {
        StringBuilder text = new StringBuilder();
        if (kind != usualKind(sets, reps, load, next)) {
            text.append(kind).append(' ');
        }
        if (reps instanceof Total) {
            text.append(reps).append(sets == 1 ? "" : " in " + sets + " sets");
        } else {
            text.append(sets).append('x').append(reps);
        }
        String stated = load.toString();
        if (!stated.isEmpty()) {
            text.append(" @ ").append(stated);
        }
        technique.ifPresent(way -> text.append(", ").append(way));
        return text.toString();
    }

    /** Returns the kind that targets suggest, given the load of the next group. */
    static SetKind usualKind(int sets, RepTarget reps, LoadTarget load, LoadTarget next) {
        if (reps instanceof AsManyAsPossible) {
            return SetKind.AMRAP;
        }
        if (isCut(load)) {
            return SetKind.BACK_OFF;
        }
        return sets == 1 && reps instanceof Repetitions && isCut(next) ? SetKind.TOP : SetKind.STRAIGHT;
    }

    /** Refuses a number of sets outside 1 to 100. */
    static void checkSets(String parameter, int value) {
        if (value < 1 || value > MOST_SETS) {
            throw InvalidValueException.of(parameter, "must be 1 to " + MOST_SETS, value, "out-of-range");
        }
    }

    private void checkSet(int set) {
        if (set < 1 || set > sets) {
            throw InvalidValueException.of("set", "must be 1 to " + sets, set, "out-of-range");
        }
    }

    private static boolean isCut(LoadTarget load) {
        return load instanceof Relative change && change.hundredths() < 0;
    }

    private static void checkTechnique(Technique way, RepTarget reps, LoadTarget load) {
        if (reps.fewest() == 0) {
            String rule = "must be on sets of repetitions";
            throw InvalidValueException.of(way.name(), rule, reps, "not-applicable");
        }
        if (load instanceof OfMax share) {
            way.loads().filter(band -> !band.contains(share.intensity())).ifPresent(band -> {
                throw InvalidValueException.of(way.name(), "must be at " + band, share, "out-of-range");
            });
        }
    }
}
