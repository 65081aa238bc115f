package dev.prescription.progressiontable;

import dev.prescription.quantity.InvalidValueException;
import dev.prescription.repmax.RepMaxAdjustment;
import dev.prescription.repmax.RepMaxFormula;
import java.util.List;
import java.util.Objects;

/**
 * A progression table: how heavy a set is by its repetitions, by how much work is done, and by how many steps it stands back
 * from the maximum.
 *
 * <p>For example {@code ProgressionTable.of(TableKind.REPS_IN_RESERVE).raw(5, ProgressionVolume.NORMAL, -3)} is 4 repetitions in
 * reserve and 76.94 %; a week later, at step -2, it is 3 and 78.96 %. The maximum is read from Epley's equation with
 * k 0.0333 unless {@link #with(RepMaxFormula) another} is given.
 *
 * <p><b>Law.</b> In each of the seven tables, in every style, wherever the shares are above 0: a step back is never heavier,
 * from step 0 to -3; normal work is never heavier than intensive, nor extensive than normal; and more repetitions are never
 * heavier. Increments of one's own keep the law where each of them makes the set easier.
 */
public final class ProgressionTable {

    /**
     * What a table prints for one set, raw: nothing is refused, so a share may be below 0 or above 1.
     *
     * <p>For example, five repetitions by percent drop, normal, step 0: -0.0341 and 0.8232.
     *
     * @param adjustment how much easier than maximal, in the unit of the table's {@link #method()}
     * @param share the share of the one-repetition maximum, 1.0 being the 1RM
     */
    public record Entry(double adjustment, double share) {}

    private static final RepMaxFormula EPLEY = RepMaxFormula.epley(0.0333);
    private static final List<String> CONVENTION = List.of("C-TABLE-01", "L-RM1-15");
    private static final double NOISE = 1e-9;

    private final String name;
    private final RepMaxAdjustment method;
    private final LiftingStyle style;
    private final List<StepLine> lines;
    private final RepMaxFormula formula;
    private final List<String> evidenceIds;

    private ProgressionTable(
            String name,
            RepMaxAdjustment method,
            LiftingStyle style,
            List<StepLine> lines,
            RepMaxFormula formula,
            List<String> evidenceIds) {
        this.name = name;
        this.method = method;
        this.style = style;
        this.lines = lines;
        this.formula = formula;
        this.evidenceIds = evidenceIds;
    }

    /**
     * Returns a table with STMr's default increments for grinding lifts.
     *
     * @param kind the table
     * @return the table; for percent drop, five repetitions at step 0 and normal work are 82.32 %
     */
    public static ProgressionTable of(TableKind kind) {
        return of(kind, LiftingStyle.GRINDING);
    }

    /**
     * Returns a table with STMr's default increments for a style.
     *
     * @param kind the table
     * @param style the style; for ballistic percent drop, five repetitions at step 0 and normal work are 71.52 %
     * @return the table
     */
    public static ProgressionTable of(TableKind kind, LiftingStyle style) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(style, "style");
        return new ProgressionTable(kind.toString(), kind.method(), style, kind.lines(style), EPLEY, CONVENTION);
    }

    /**
     * Returns a table of a kind with increments of one's own: intensive work starts at the maximum, and each volume and each
     * step back adds its increment.
     *
     * @param kind the table, for its unit and its start; not {@link TableKind#VARIABLE_SHARE_OF_MAX_REPS}, whose volumes have
     *     lines of their own
     * @param style the style
     * @param perStepBack what each step back adds, such as {@code RepRamp.flat(0.5)} repetitions in reserve or
     *     {@code RepRamp.flat(-0.02)} deducted
     * @param perVolume what normal adds to intensive work, and extensive to normal
     * @return the table
     * @throws InvalidValueException if {@code kind} has no single increment per volume (code {@code "not-applicable"})
     */
    public static ProgressionTable of(TableKind kind, LiftingStyle style, RepRamp perStepBack, RepRamp perVolume) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(perStepBack, "perStepBack");
        Objects.requireNonNull(perVolume, "perVolume");
        if (kind == TableKind.VARIABLE_SHARE_OF_MAX_REPS) {
            throw InvalidValueException.of("kind", "must have one increment per volume", kind, "not-applicable");
        }
        List<StepLine> lines = kind.lines(perStepBack, perVolume);
        return new ProgressionTable(kind.toString(), kind.method(), style, lines, EPLEY, List.of());
    }

    /**
     * Returns a table of one's own from a line for each volume.
     *
     * @param name the name of the table, as {@link #toString} prints it
     * @param method what its adjustments are counted in
     * @param style the style
     * @param intensive the adjustments of intensive work
     * @param normal the adjustments of normal work
     * @param extensive the adjustments of extensive work
     * @return the table
     * @throws InvalidValueException if {@code name} is blank (code {@code "blank"})
     */
    public static ProgressionTable of(
            String name,
            RepMaxAdjustment method,
            LiftingStyle style,
            StepLine intensive,
            StepLine normal,
            StepLine extensive) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(intensive, "intensive");
        Objects.requireNonNull(normal, "normal");
        Objects.requireNonNull(extensive, "extensive");
        if (name.isBlank()) {
            throw InvalidValueException.of("name", "must not be blank", name, "blank");
        }
        return new ProgressionTable(name, method, style, List.of(intensive, normal, extensive), EPLEY, List.of());
    }

    /**
     * Returns this table over another equation, such as {@code RepMaxFormula.linear()}.
     *
     * @param formula the equation the maximum is read from
     * @return the same adjustments with other shares
     */
    public ProgressionTable with(RepMaxFormula formula) {
        Objects.requireNonNull(formula, "formula");
        return new ProgressionTable(name, method, style, lines, formula, evidenceIds);
    }

    /**
     * Returns what an adjustment of this table is counted in.
     *
     * @return the way a set is taken easier than failure
     */
    public RepMaxAdjustment method() {
        return method;
    }

    /**
     * Returns the evidence ids of the increments; those of the equation are its own.
     *
     * @return the convention and the source for STMr's defaults; none for increments of one's own
     */
    public List<String> evidenceIds() {
        return evidenceIds;
    }

    /**
     * Returns what the table prints for a set, unrestricted.
     *
     * @param reps the repetitions; any number the equation answers
     * @param volume how much work the sets are together
     * @param step the progression step: 0, or below for steps back
     * @return the adjustment and the share; for {@link TableKind#REPS_IN_RESERVE}, 5 repetitions, normal, step -3: 4 and 0.7694
     * @throws InvalidValueException if the equation has no answer (codes {@code "not-finite"}, {@code "outside-domain"}),
     *     as where a share of the maximal repetitions has fallen to 0
     */
    public Entry raw(int reps, ProgressionVolume volume, int step) {
        return raw(reps, volume, step, 0);
    }

    /**
     * Returns what the table prints for a set that has an adjustment of its own besides, unrestricted.
     *
     * @param reps the repetitions; any number the equation answers
     * @param volume how much work the sets are together
     * @param step the progression step: 0, or below for steps back
     * @param extra the set's own adjustment, added to the table's; in the table's unit, such as -0.1 for 10 points off
     * @return the sum of both adjustments, and the share it leads to
     * @throws InvalidValueException if {@code extra} is not finite, or the equation has no answer
     */
    public Entry raw(int reps, ProgressionVolume volume, int step, double extra) {
        double adjustment = adjustment(reps, volume, step, extra);
        return new Entry(adjustment, method.fractionFor(formula, reps, adjustment, style.multiplier()));
    }

    /**
     * Returns a set's intensity, or why the table has none for it.
     *
     * @param reps the repetitions
     * @param volume how much work the sets are together
     * @param step the progression step: 0, or below for steps back; at a step above 0 intensive work has a negative reserve
     * @return the intensity, rounded half up to 0.01 %, or the refusal
     */
    public TableLoad at(int reps, ProgressionVolume volume, int step) {
        return at(reps, volume, step, 0);
    }

    /** As {@link #at(int, ProgressionVolume, int)}, with the set's own adjustment added to the table's. */
    TableLoad at(int reps, ProgressionVolume volume, int step, double extra) {
        double adjustment = adjustment(reps, volume, step, extra);
        if (reps < 1) {
            return TableLoad.refused(TableLoad.Refusal.NO_REPETITIONS);
        }
        boolean fewerIsHeavier = method == RepMaxAdjustment.REPS_IN_RESERVE;
        double beyond = (adjustment - TableKind.neutral(method)) * (fewerIsHeavier ? -1 : 1);
        if (beyond > NOISE) {
            return TableLoad.refused(TableLoad.Refusal.NEGATIVE_RESERVE);
        }
        boolean factor = TableKind.neutral(method) != 0;
        return factor && adjustment <= NOISE
                ? TableLoad.refused(TableLoad.Refusal.NOT_ABOVE_ZERO)
                : TableLoad.ofShare(method.fractionFor(formula, reps, adjustment, style.multiplier()));
    }

    private double adjustment(int reps, ProgressionVolume volume, int step, double extra) {
        Objects.requireNonNull(volume, "volume");
        StepLine line = lines.get(
                switch (volume) {
                    case INTENSIVE -> 0;
                    case NORMAL -> 1;
                    case EXTENSIVE -> 2;
                });
        return line.at(reps, step) + extra;
    }

    /** Tables are equal if their names, units, styles, adjustments and equations are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ProgressionTable that
                && name.equals(that.name)
                && method == that.method
                && style == that.style
                && lines.equals(that.lines)
                && formula.equals(that.formula)
                && evidenceIds.equals(that.evidenceIds);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, style.multiplier(), lines, formula.name());
    }

    /** Returns the name, the style and the equation, such as {@code percent drop, grinding, Epley (k 0.0333)}. */
    @Override
    public String toString() {
        return name + ", " + style + ", " + formula.name();
    }
}
