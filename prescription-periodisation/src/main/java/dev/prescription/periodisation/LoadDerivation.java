package dev.prescription.periodisation;

import dev.prescription.athlete.Restriction;
import dev.prescription.athlete.TestedShare;
import dev.prescription.exercise.LoadKind;
import dev.prescription.goal.Goal;
import dev.prescription.goal.GoalKind;
import dev.prescription.layout.LoadBasis;
import dev.prescription.loading.LoadRounding;
import dev.prescription.loading.PercentOfMax;
import dev.prescription.loading.WarmUpRamp;
import dev.prescription.loading.WarmUpScheme;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.OneRepMax;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.repmax.TestedOneRepMax;
import dev.prescription.resolution.SystemLoad;
import dev.prescription.scheme.StraightSets;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a load follows from a maximum: the exact share, the one rounding, what the rounded load implies, and the warm-up.
 *
 * <p>For example a 1RM of 140 kg at 73.9 %1RM is 103.46 kg exactly; on a 2.5 kg grid that is 102.5 kg, which is 73.21
 * %1RM. Worked out when asked for; nothing of it is kept in a plan.
 */
public final class LoadDerivation {

    private static final int HALVES = 2;
    private static final double TENTHS = 10;
    private static final int BLENDED_SHARE = 50;

    private final PlannedExercise exercise;
    private final PlannedSeries series;
    private final OneRepMax max;
    private final LoadBasis basis;
    /** The maximum that a share of the maximum is of: the used part of a tested one, but not a training max. */
    private final SystemLoad whole;

    private final SystemLoad system;
    private final Load rounded;

    LoadDerivation(PlannedSeries series) {
        int cell = series.layout().cell();
        this.series = series;
        this.exercise = series.exercise();
        this.max = series.loads().athlete().oneRepMax(exercise.exercise().id()).orElseThrow();
        this.basis = series.loads().basis(cell);
        this.whole = system(basis.ofMaximum(), series.rounding());
        this.system = series.restriction().isEmpty() ? system(basis, series.rounding()) : whole;
        this.rounded = series.load().orElseThrow();
    }

    private SystemLoad system(LoadBasis of, LoadRounding rounding) {
        return SystemLoad.of(exercise.exercise(), series.loads().athlete(), max, of, model(), rounding);
    }

    /**
     * Returns the athlete's maximum, before a share of it is used.
     *
     * @return the maximum, tested or estimated, with its gear and date
     */
    public OneRepMax oneRepMax() {
        return max;
    }

    /**
     * Returns the share of the maximum that is used: less than the whole for a tested one in a first mesocycle.
     *
     * @return the share with its source
     */
    public TestedShare usedShare() {
        return basis.testedShare().lowers(max) ? basis.testedShare() : TestedShare.whole();
    }

    /**
     * Returns the maximum that the exact intensity is a share of: all that is moved at it, the body's share counted, times
     * {@link #usedShare()}; or the training max, where the share is of that.
     *
     * @return the system load, such as 54 kg for a beginner's tested 60 kg
     */
    public Load maximumUsed() {
        return Load.ofTenthMicrograms(system.max(), max.load().unit());
    }

    /**
     * Returns the restriction that lowered the load.
     *
     * @return the restriction; empty where none did
     */
    public Optional<Restriction> restriction() {
        return series.restriction();
    }

    /**
     * Returns the load before rounding, as it is stated for the exercise.
     *
     * @return the exact share of the maximum, without the body's part
     */
    public Load exact() {
        return exactAt(share());
    }

    /**
     * Returns the load that can be loaded.
     *
     * @return the rounded load
     */
    public Load rounded() {
        return rounded;
    }

    /**
     * Returns the share of the maximum that the rounded load is; of the maximum itself, where a training max is used.
     *
     * @return the implied intensity, to the nearest 0.01 %
     */
    public Intensity impliedIntensity() {
        long moved = system.body() + system.sign() * rounded.tenthMicrograms();
        return SystemLoad.intensity(moved, whole.max()).orElseThrow();
    }

    /**
     * Returns how many repetitions a fresh set to failure with the rounded load holds, under the programme's model.
     *
     * @return the repetitions to failure, not rounded; empty where the load is above the maximum or lighter than the model
     *     knows, as a written one may be
     */
    public OptionalDouble repsToFailure() {
        Intensity implied = impliedIntensity();
        boolean isKnown =
                implied.compareTo(Intensity.MAXIMUM) <= 0 && implied.compareTo(model().lowestIntensity()) >= 0;
        return isKnown ? OptionalDouble.of(model().repsToFailureAt(implied)) : OptionalDouble.empty();
    }

    /**
     * Returns the lighter end of a starting estimate: the load for one repetition more in reserve, as lifters misjudge
     * their reserve by about one (Halperin 2022, L-RPE-05).
     *
     * @return the exact load, or empty where the model does not reach so far or a restriction lowered the load
     */
    public Optional<Load> lighterEstimate() {
        return restriction().isPresent() ? Optional.empty() : estimate(HALVES).map(this::exactAt);
    }

    /**
     * Returns the heavier end of a starting estimate: the load for one repetition less in reserve.
     *
     * @return the exact load, or empty where that would be more than the maximum or a restriction stands in the way
     */
    public Optional<Load> heavierEstimate() {
        Intensity most = series.loads().heaviestShare(series.layout().cell());
        return estimate(-HALVES).filter(share -> share.compareTo(most) <= 0).map(this::exactAt);
    }

    /**
     * Returns the warm-up before the first work set, from the exact work load.
     *
     * @return the steps, each rounded once; none where they would not be below the work load, or where help is loaded
     */
    public Optional<WarmUpRamp> warmUp() {
        if (exercise.exercise().loadKind() == LoadKind.ASSISTED) {
            return Optional.empty();
        }
        Goal goal = exercise.plan().programme().goal();
        boolean isForStrength = goal.kind() != GoalKind.HYPERTROPHY && goal.strengthShare() >= BLENDED_SHARE;
        WarmUpScheme scheme = WarmUpScheme.forWork(exercise.role(), share(), series.reps(), isForStrength);
        return Optional.of(WarmUpRamp.of(scheme, exact(), system.rounding()).below(rounded));
    }

    /**
     * Returns the repetitions that the rounded load leaves in reserve in the last set, under the programme's model.
     *
     * @return the reserve, not rounded; empty where {@link #repsToFailure()} is
     */
    public OptionalDouble impliedRirOfTheLastSet() {
        return impliedRir(series.layout().sets().sets());
    }

    /** The reserve of one set of the series; a time or a total spends no known repetitions. */
    OptionalDouble impliedRir(int set) {
        OptionalDouble fresh = repsToFailure();
        double spent = series.reps() + series.layout().sets().fade().repsInReserve() * (set - 1);
        return fresh.isEmpty() || series.reps() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(fresh.getAsDouble() - spent);
    }

    /**
     * Returns the derivation in English lines, with loads: from repetitions and reserve to the share, the restriction
     * that lowers it, and from the maximum to the rounded load.
     *
     * @return the lines, such as {@code 6 reps + RIR 4 in a fresh set = 73.9 %1RM (RTS chart).} and {@code 1RM 140 kg
     *     (tested, raw) x 73.9 %1RM = 103.46 kg; ...}
     */
    public String text() {
        StraightSets sets = series.layout().sets();
        String body = system.body() == 0 ? "" : " (the body's share counted)";
        String wanted = series.layout().isEffortStated()
                ? sets.reps() + " reps + " + sets.rirOf(1) + " in a fresh set = "
                        + series.layout().intensity().orElseThrow() + " (" + model().name() + ").\n"
                : "";
        String instead = series.layout().intensity().equals(series.intensity()) ? "" : ": " + share() + " instead";
        String lowered = restriction()
                .map(restriction -> "Restriction " + restriction + instead + " (C-RESTRICT-01).\n")
                .orElse("");
        return wanted + lowered + "1RM " + max.load() + " (" + kind() + ")" + used() + " x " + ofWhat() + body + " = "
                + decimals(exact()) + "; " + rounded + " (" + rounding() + ") is " + impliedIntensity()
                + left();
    }

    private String kind() {
        String kind = max instanceof TestedOneRepMax ? "tested" : "estimated";
        boolean isStale = series.loads().athlete().isStale(exercise.exercise().id());
        return kind + ", " + max.gear().label()
                + (isStale ? ", stale: of " + max.date().orElseThrow() : "");
    }

    private String left() {
        OptionalDouble reserve = impliedRirOfTheLastSet();
        return reserve.isEmpty()
                ? "."
                : " and leaves RIR " + Math.round(reserve.getAsDouble() * TENTHS) / TENTHS + " in the last set.";
    }

    private String ofWhat() {
        return isOfTrainingMax() ? share().toString().replace("1RM", "").strip() : share().toString();
    }

    private boolean isOfTrainingMax() {
        return basis.trainingMax().isPresent() && restriction().isEmpty();
    }

    private String used() {
        if (isOfTrainingMax()) {
            return ", training max " + decimals(maximumUsed()) + " ("
                    + basis.trainingMax().orElseThrow() + "),";
        }
        if (basis.mesocycles() > 0 && restriction().isEmpty()) {
            return ", re-based to " + decimals(maximumUsed()) + " (" + basis.rebase() + "),";
        }
        String moved = system.body() == 0 ? "" : " with the body";
        return usedShare().isWhole()
                ? ""
                : ", used at " + usedShare() + " in the first mesocycle: " + decimals(maximumUsed()) + moved + ",";
    }

    /** Returns the exercise only; no load. */
    @Override
    public String toString() {
        return "derivation of " + series;
    }

    private Intensity share() {
        return series.intensity().orElseThrow();
    }

    private String rounding() {
        String side = rounded.isHeavierThan(exact()) ? "rounded up" : "rounded down";
        String direction = rounded.sameMassAs(exact()) ? "as it is" : side;
        return switch (series.outcome()) {
            case ROUNDED_TO_THE_OTHER_SIDE -> direction + ", so that the reserve stays in the zone's band";
            case REPS_DERIVED_ANEW -> direction + ", with " + series.reps() + " reps for the zone's reserve";
            default -> direction;
        };
    }

    private Optional<Intensity> estimate(int moreHalves) {
        boolean isEstimate = series.layout().isEffortStated();
        int fresh = isEstimate ? series.layout().sets().freshHalves() + moreHalves : 0;
        Rir half = Rir.ofHalves(Math.floorMod(fresh, HALVES));
        return fresh >= HALVES && model().accepts(fresh / HALVES, half)
                ? Optional.of(model().percentFor(fresh / HALVES, half))
                : Optional.empty();
    }

    private Load exactAt(Intensity intensity) {
        long moved = PercentOfMax.loadAt(system.max(), intensity.hundredths());
        return Load.ofTenthMicrograms(Math.max(0, system.stated(moved)), rounded.unit());
    }

    private RepMaxModel model() {
        return exercise.plan().programme().repMaxModel();
    }

    private static String decimals(Load load) {
        long hundredths = Math.round(load.amount() * 100);
        String text = hundredths % 100 == 0 ? String.valueOf(hundredths / 100) : String.valueOf(hundredths / 100.0);
        return text + " " + load.unit().symbol();
    }
}
