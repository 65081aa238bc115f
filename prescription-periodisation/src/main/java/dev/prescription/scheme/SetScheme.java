package dev.prescription.scheme;

import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Rir;
import dev.prescription.scheme.LoadTarget.Relative;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is done of one exercise in one session: groups of sets, one after the other.
 *
 * <p>For example {@code SetScheme.parse("1x3 @ RPE 8 then 4x5 @ -10%")} is a top set of three and four back-off sets of
 * five with a tenth less. {@link Schemes} builds the usual shapes. The text form of a group is
 * {@code [kind] sets x reps [@ load] [, technique]}; groups are joined by {@code then}:
 *
 * <ul>
 *   <li>kind: {@code warm-up}, {@code ramp}, {@code straight}, {@code top}, {@code back-off} or {@code test}, needed
 *       where the targets suggest another: {@code 5+} is an AMRAP, a cut such as {@code -10%} a back-off, one set
 *       before it a top set, the rest straight
 *   <li>reps: {@code 5}, {@code 6-8}, {@code 5+} (the last set), {@code 30s}; or the whole of it as {@code total 30} or
 *       {@code total 30 in 4 sets}
 *   <li>load: {@code 72.5%}, {@code 85% TM}, {@code 5RM}, {@code 90% 5RM}, {@code RIR 2}, {@code RPE 8},
 *       {@code RIR 2 fade 0}, {@code 60 kg}, {@code 135 lb}, {@code -10%}; the lifter's choice where it is missing
 *   <li>technique: {@link dev.prescription.technique.Technique#parse} names them
 * </ul>
 *
 * <p>Capitals, spaces and line breaks are free; {@link #toString()} prints one form, which reads back as an equal scheme.
 */
public final class SetScheme {

    private final List<SetGroup> groups;
    private final int sets;

    private SetScheme(List<SetGroup> groups) {
        this.groups = List.copyOf(groups);
        if (this.groups.isEmpty()) {
            throw InvalidValueException.of("groups", "must hold at least one group", "none", "missing");
        }
        LoadTarget first = this.groups.get(0).load();
        if (first instanceof Relative) {
            throw InvalidValueException.of("load", "must have a load before it to change", first, "not-applicable");
        }
        int count = 0;
        for (SetGroup group : this.groups) {
            count += group.sets();
            SetGroup.checkSets("sets of the scheme", count);
        }
        this.sets = count;
    }

    /**
     * Returns the scheme of groups, in the order they are done.
     *
     * @param groups the groups, at least one, with 100 sets together at most
     * @return the scheme
     * @throws InvalidValueException if there is no group, there are more than 100 sets, or the first group's load is a
     *     change from one before it
     */
    public static SetScheme of(List<SetGroup> groups) {
        return new SetScheme(Objects.requireNonNull(groups, "groups"));
    }

    /**
     * Returns the scheme of groups, in the order they are done.
     *
     * @param groups the groups, at least one, with 100 sets together at most
     * @return the scheme
     * @throws InvalidValueException if there is no group, there are more than 100 sets, or the first group's load is a
     *     change from one before it
     */
    public static SetScheme of(SetGroup... groups) {
        return new SetScheme(List.of(Objects.requireNonNull(groups, "groups")));
    }

    /**
     * Reads a scheme, such as {@code 4x6-8 @ 72.5%} or {@code 3x12 @ RIR 1, drop set 2 x -20%}.
     *
     * @param text the text
     * @return the scheme
     * @throws SchemeSyntaxException if the text is no scheme; it names the line and the column
     */
    public static SetScheme parse(String text) {
        return new SchemeParser(Objects.requireNonNull(text, "text")).scheme();
    }

    /**
     * Returns this scheme and another after it.
     *
     * @param next the scheme done after this one
     * @return both in sequence
     * @throws InvalidValueException if both together have more than 100 sets
     */
    public SetScheme then(SetScheme next) {
        return plus(Objects.requireNonNull(next, "next").groups);
    }

    /**
     * Returns this scheme and one more group, whose load may be a change from those before it.
     *
     * @param next the group done after this scheme
     * @return both in sequence
     * @throws InvalidValueException if both together have more than 100 sets
     */
    public SetScheme then(SetGroup next) {
        return plus(List.of(Objects.requireNonNull(next, "next")));
    }

    /**
     * Returns the groups in the order they are done.
     *
     * @return the groups, unmodifiable, at least one
     */
    public List<SetGroup> groups() {
        return groups;
    }

    /**
     * Returns the number of sets of all groups, warm-ups included.
     *
     * @return the sets, 1 to 100
     */
    public int sets() {
        return sets;
    }

    /**
     * Returns the repetitions in reserve of one set of the scheme, where its group states an effort.
     *
     * @param set the number of the set over all groups, 1 to {@link #sets()}
     * @return the reserve; empty where the load is stated in another way
     * @throws InvalidValueException if {@code set} is outside 1 to {@link #sets()}
     */
    public Optional<Rir> rirOf(int set) {
        int left = set;
        for (SetGroup group : groups) {
            if (left <= group.sets() && left >= 1) {
                return group.rirOf(left);
            }
            left -= group.sets();
        }
        throw InvalidValueException.of("set", "must be 1 to " + sets, set, "out-of-range");
    }

    private SetScheme plus(List<SetGroup> more) {
        List<SetGroup> all = new ArrayList<>(groups);
        all.addAll(more);
        return new SetScheme(all);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SetScheme that && groups.equals(that.groups);
    }

    @Override
    public int hashCode() {
        return groups.hashCode();
    }

    /** Returns the scheme as a coach writes it, such as {@code 3x5+ @ 85% TM}; {@link #parse} reads it back. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < groups.size(); i++) {
            LoadTarget next = i + 1 < groups.size() ? groups.get(i + 1).load() : LoadTarget.unstated();
            text.append(i == 0 ? "" : " then ").append(groups.get(i).text(next));
        }
        return text.toString();
    }
}
