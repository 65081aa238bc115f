package dev.prescription.repmax;

import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A one-repetition maximum (1RM) worked out from a set by a {@link RepMaxModel}, with its confidence and its band.
 *
 * <p>For example 5 repetitions at 100 kg with 2 in reserve are 123.3 kg by the RTS chart, of moderate confidence, with a
 * band of 112.7 to 133.9 kg. Made by {@link RepMaxModel#estimateOneRepMax(Load, int, Rir)}.
 *
 * <p>The band is one standard deviation to each side, about two lifters in three. It joins two sources as independent: a
 * tested 1RM itself varies by 4.2 % ({@code L-RM1-13}), and people differ in their repetitions at one intensity
 * ({@code L-PCT-04}: SD 2.51 at 80 %, 4.36 at 60 %, known from 50 to 95 %), which the model's own slope turns into load.
 * Example: at 81.1 % (n = 7) the SD is 2.44 repetitions and the chart falls 2.5 points a repetition, so 2.44 x 2.5 / 81.1 =
 * 7.5 %; with 4.2 % that makes the square root of 7.5 x 7.5 + 4.2 x 4.2 = 8.6 %. Above 95 % only the 4.2 % are known. An
 * error in the reserve itself comes on top: people have 0.95 repetitions more left than they say ({@code L-RPE-05}).
 */
public final class EstimatedOneRepMax implements OneRepMax {

    private static final double TESTED_CV_PERCENT = 4.2;
    private static final String TESTED_CV = "L-RM1-13";
    private static final String SPREAD = "L-PCT-04";

    private final Basis basis;
    private final Gear gear;
    private final @Nullable LocalDate date;

    private EstimatedOneRepMax(Basis basis, Gear gear, @Nullable LocalDate date) {
        this.basis = basis;
        this.gear = gear;
        this.date = date;
    }

    static EstimatedOneRepMax from(CurveModel model, Load lifted, int reps, Rir rir, boolean lowerBound) {
        Intensity at = model.percentFor(reps, rir);
        long mass = TestedOneRepMax.positive(lifted).tenthMicrograms() * Intensity.MAXIMUM.hundredths();
        Load load = Load.ofTenthMicrograms((mass + at.hundredths() / 2) / at.hundredths(), lifted.unit());
        OptionalDouble deviation = PublishedCurves.standardDeviationAt(at.percent());
        double between = deviation.orElse(0) * model.percentPerRep(reps, rir) / at.percent() * 100;
        double total = Math.sqrt(TESTED_CV_PERCENT * TESTED_CV_PERCENT + between * between);
        List<String> evidenceIds = new ArrayList<>(model.evidenceIds());
        evidenceIds.add(TESTED_CV);
        if (deviation.isPresent() && !evidenceIds.contains(SPREAD)) {
            evidenceIds.add(SPREAD);
        }
        Confidence confidence = lowerBound ? Confidence.LOW : Confidence.of(2 * reps + rir.halves(), rir);
        int hundredths = (int) Math.round(total * 100);
        Basis basis = new Basis(load, model.name(), at, confidence, hundredths, lowerBound, List.copyOf(evidenceIds));
        return new EstimatedOneRepMax(basis, Gear.RAW, null);
    }

    /**
     * Returns an estimate that was made before, such as one that was stored: nothing is worked out anew.
     *
     * <p>For example 116.7 kg by the RTS chart at 85.7 %1RM, deviation 4.2 %.
     *
     * @param load the estimate, above 0
     * @param modelName the model that gave it, not blank
     * @param intensity the intensity at which the set lay
     * @param confidence how much it can be trusted
     * @param deviationPercent one standard deviation in percent, 0 to 100, exact to 0.01
     * @param lowerBound whether more may have been possible
     * @param evidenceIds the findings it rests on
     * @return the estimate, raw and without a date
     * @throws InvalidValueException if the load is 0, the name is blank, or the deviation is out of range or too fine
     */
    public static EstimatedOneRepMax stated(
            Load load,
            String modelName,
            Intensity intensity,
            Confidence confidence,
            double deviationPercent,
            boolean lowerBound,
            List<String> evidenceIds) {
        if (Objects.requireNonNull(modelName, "modelName").isBlank()) {
            throw InvalidValueException.of("modelName", "must not be blank", modelName, "malformed");
        }
        if (!(deviationPercent >= 0 && deviationPercent <= 100)) {
            throw InvalidValueException.of("deviation", "must be 0 to 100 %", deviationPercent, "out-of-range");
        }
        int hundredths = (int) Math.round(deviationPercent * 100);
        if (hundredths / 100.0 != deviationPercent) {
            throw InvalidValueException.of("deviation", "must be exact to 0.01", deviationPercent, "too-fine");
        }
        Basis basis = new Basis(
                TestedOneRepMax.positive(load),
                modelName,
                Objects.requireNonNull(intensity, "intensity"),
                Objects.requireNonNull(confidence, "confidence"),
                hundredths,
                lowerBound,
                List.copyOf(evidenceIds));
        return new EstimatedOneRepMax(basis, Gear.RAW, null);
    }

    @Override
    public Load load() {
        return basis.load();
    }

    /**
     * Returns the name of the model that made the estimate.
     *
     * @return the name, such as {@code RTS chart}
     */
    public String modelName() {
        return basis.modelName();
    }

    /**
     * Returns the intensity the set was read as; the load of the set divided by it is {@link #load()}.
     *
     * @return the intensity, such as 81.1 %
     */
    public Intensity intensity() {
        return basis.intensity();
    }

    /**
     * Returns how far the estimate can be trusted.
     *
     * @return the confidence
     */
    public Confidence confidence() {
        return basis.confidence();
    }

    /**
     * Says whether the reserve was unknown, so that the true maximum may be any amount higher.
     *
     * @return whether this is only a lower bound
     */
    public boolean isLowerBound() {
        return basis.lowerBound();
    }

    /**
     * Returns the standard deviation behind the band, in percent of {@link #load()}.
     *
     * @return the percentage, in steps of 0.01, at least 4.2
     */
    public double standardDeviationPercent() {
        return basis.deviationHundredths() / 100.0;
    }

    /**
     * Returns the lower end of the band.
     *
     * @return the load less one standard deviation, or 0 where that would be less than nothing
     */
    public Load low() {
        return scaled(Math.max(Intensity.MAXIMUM.hundredths() - basis.deviationHundredths(), 0));
    }

    /**
     * Returns the upper end of the band.
     *
     * @return the load and one standard deviation; empty for a lower bound, which has no upper end
     * @throws InvalidValueException if that is above 2,000 kg (code {@code "out-of-range"})
     */
    public Optional<Load> high() {
        int hundredths = Intensity.MAXIMUM.hundredths() + basis.deviationHundredths();
        return isLowerBound() ? Optional.empty() : Optional.of(scaled(hundredths));
    }

    /**
     * Returns the ids of the evidence rows behind the estimate and its band.
     *
     * @return the ids: the model's, {@code L-RM1-13}, and {@code L-PCT-04} where the spread between persons is known
     */
    public List<String> evidenceIds() {
        return basis.evidenceIds();
    }

    @Override
    public Gear gear() {
        return gear;
    }

    @Override
    public Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    @Override
    public EstimatedOneRepMax withGear(Gear gear) {
        return new EstimatedOneRepMax(basis, Objects.requireNonNull(gear, "gear"), date);
    }

    @Override
    public EstimatedOneRepMax on(LocalDate date) {
        return new EstimatedOneRepMax(basis, gear, Objects.requireNonNull(date, "date"));
    }

    /** Compares everything: load with unit, model, intensity, confidence, band, gear and date. */
    @Override
    public boolean equals(Object other) {
        return other instanceof EstimatedOneRepMax that
                && basis.equals(that.basis)
                && gear == that.gear
                && Objects.equals(date, that.date);
    }

    @Override
    public int hashCode() {
        return Objects.hash(basis, gear, date);
    }

    /** Returns load, model, confidence, gear and date, such as {@code 125 kg estimated (NSCA table, ...), raw}. */
    @Override
    public String toString() {
        return (isLowerBound() ? "at least " : "") + load() + " estimated (" + modelName() + " at " + intensity() + ", "
                + confidence().name().toLowerCase(Locale.ROOT) + " confidence), " + gear.label()
                + (date == null ? "" : ", " + date);
    }

    private Load scaled(long hundredths) {
        long whole = Intensity.MAXIMUM.hundredths();
        long mass = (load().tenthMicrograms() * hundredths + whole / 2) / whole;
        return Load.ofTenthMicrograms(mass, load().unit());
    }

    private record Basis(
            Load load,
            String modelName,
            Intensity intensity,
            Confidence confidence,
            int deviationHundredths,
            boolean lowerBound,
            List<String> evidenceIds) {}

    /** How far an estimate can be trusted: by n, the repetitions to failure it was read from, and by the reserve. */
    public enum Confidence {
        /**
         * Up to 6, the best predictors (Reynolds 2006, {@code L-RM1-10}; Dohoney 2002, {@code L-RM1-11}), in a hard set:
         * 4 or fewer in reserve, a library convention.
         */
        HIGH,
        /** Up to 10, the range found useful (Roberts 2025, {@code L-RM1-12}). */
        MODERATE,
        /** Over 10, where the equations part ways (Mayhew 2008, {@code L-RM1-09}), or with an unknown reserve. */
        LOW;

        private static final int BEST_HALVES = 12;
        private static final int USEFUL_HALVES = 20;
        private static final int HARD_SET_HALVES = 8;

        static Confidence of(int halves, Rir rir) {
            if (halves > USEFUL_HALVES) {
                return LOW;
            }
            return halves <= BEST_HALVES && rir.halves() <= HARD_SET_HALVES ? HIGH : MODERATE;
        }
    }
}
