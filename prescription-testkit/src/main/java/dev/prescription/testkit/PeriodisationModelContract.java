package dev.prescription.testkit;

import dev.prescription.Prescriber;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.model.MesocyclePosition;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.model.ZonePalette;
import dev.prescription.quantity.EffortBand;
import dev.prescription.quantity.IntensityBand;
import dev.prescription.quantity.RepRange;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.scheme.SeriesRange;
import dev.prescription.scheme.StraightSets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * What a {@link PeriodisationModel} must keep, tried on 500 mesocycles of 1 to 14 weeks that are the same in every run: wide ranges and
 * ranges of one series, one zone and several, one exposure a week and five.
 *
 * <pre>{@code
 * PeriodisationModelContract.of(new MyModel()).verify();
 * }</pre>
 *
 * <ul>
 *   <li>{@code named}: a name that is not blank
 *   <li>{@code answers}: no position makes it throw
 *   <li>{@code pure}: the same arguments, the same answer
 *   <li>{@code zone}: its zone is one of the palette's
 *   <li>{@code added sets}: never fewer than none
 *   <li>{@code series}: its series is one of the range's, so that every set can be done
 * </ul>
 *
 * <p>What a model promises of its own, as that a linear one never gets lighter, is for its own tests.
 */
public final class PeriodisationModelContract {

    private static final int MESOCYCLES = 500;
    private static final int LONGEST = 14;
    private static final int MOST_EXPOSURES = 5;
    private static final List<Goal> GOALS = List.of(
            Goal.strength(),
            Goal.hypertrophy(),
            Goal.blended(),
            Goal.blendedWithStrengthShare(80),
            Goal.strength().withoutSizeGain());

    private final PeriodisationModel model;

    private PeriodisationModelContract(PeriodisationModel model) {
        this.model = model;
    }

    /**
     * Returns the contract for a model.
     *
     * @param model the model
     * @return the contract, not tried yet
     * @throws NullPointerException if {@code model} is null
     */
    public static PeriodisationModelContract of(PeriodisationModel model) {
        return new PeriodisationModelContract(Objects.requireNonNull(model, "model"));
    }

    /**
     * Tries the model.
     *
     * @throws AssertionError if a clause does not hold; it names each with a case that shows it
     */
    public void verify() {
        Breach.failWith(model.name(), breaches());
    }

    /**
     * Tries the model and returns what does not hold.
     *
     * @return the first breach of each clause, in the order found; empty where the model keeps the contract
     */
    public List<Breach> breaches() {
        Breaches breaches = new Breaches();
        breaches.check(!model.name().isBlank(), "named", "its name is blank", "the model itself");
        for (int number = 0; number < MESOCYCLES; number++) {
            SplittableRandom dice = new SplittableRandom(number);
            Optional<SeriesRange> range = range(dice);
            if (range.isPresent()) {
                lastThrough(
                        range.get(),
                        palette(dice),
                        1 + dice.nextInt(LONGEST),
                        1 + dice.nextInt(MOST_EXPOSURES),
                        breaches);
            }
        }
        return breaches.all();
    }

    private void lastThrough(SeriesRange range, ZonePalette palette, int weeks, int exposures, Breaches breaches) {
        for (int week = 1; week <= weeks; week++) {
            for (int exposure = 1; exposure <= exposures; exposure++) {
                MesocyclePosition position = MesocyclePosition.of(week, weeks).exposed(exposure, exposures);
                String where = position + ", " + palette + ", from " + range.easiest() + " to " + range.hardest();
                try {
                    ask(position, palette, range, where, breaches);
                } catch (RuntimeException e) {
                    breaches.add("answers", "throws " + e, where);
                }
            }
        }
    }

    private void ask(
            MesocyclePosition position, ZonePalette palette, SeriesRange range, String where, Breaches breaches) {
        boolean isOfPalette = palette.zones().contains(model.zone(position, palette));
        breaches.check(isOfPalette, "zone", model.zone(position, palette) + " is not of the palette", where);
        int added = model.addedSets(position);
        breaches.check(added >= 0, "added sets", "adds " + added, where);
        SeriesRange grown = range.withMoreSets(Math.max(0, added)).orElse(range);
        StraightSets series = model.at(position, palette, grown);
        breaches.check(grown.contains(series), "series", series + " is not of the range", where);
        boolean isSame = series.equals(model.at(position, palette, grown))
                && added == model.addedSets(position)
                && model.zone(position, palette).equals(model.zone(position, palette));
        breaches.check(isSame, "pure", "answers otherwise the second time", where);
    }

    private static ZonePalette palette(SplittableRandom dice) {
        TrainingLevel[] levels = TrainingLevel.values();
        return ZonePalette.of(Prescriber.forGoal(GOALS.get(dice.nextInt(GOALS.size())))
                .withLevel(levels[dice.nextInt(levels.length)]));
    }

    private static Optional<SeriesRange> range(SplittableRandom dice) {
        int reps = 1 + dice.nextInt(12);
        int reserve = dice.nextInt(7);
        int percent = 58 + dice.nextInt(35);
        Optional<IntensityBand> intensity = dice.nextInt(5) == 0
                ? Optional.empty()
                : Optional.of(IntensityBand.ofPercent(percent, Math.min(100, percent + dice.nextInt(26))));
        return SeriesRange.of(
                1 + dice.nextInt(5),
                Rir.ofHalves(dice.nextInt(3)),
                RepRange.of(reps, reps + dice.nextInt(8)),
                EffortBand.of(Rir.ofHalves(reserve), Rir.ofHalves(reserve + dice.nextInt(5))),
                intensity,
                RepMaxModel.rts());
    }

    /** Returns the model's name. */
    @Override
    public String toString() {
        return "contract of " + model.name();
    }
}
