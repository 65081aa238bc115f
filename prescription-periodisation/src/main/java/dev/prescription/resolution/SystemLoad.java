package dev.prescription.resolution;

import dev.prescription.athlete.Athlete;
import dev.prescription.athlete.TestedShare;
import dev.prescription.exercise.Equipment;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.LoadKind;
import dev.prescription.layout.LoadBasis;
import dev.prescription.layout.LoadOutcome;
import dev.prescription.loading.LoadRounding;
import dev.prescription.loading.PercentOfMax;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Load;
import dev.prescription.repmax.Gear;
import dev.prescription.repmax.OneRepMax;
import dev.prescription.repmax.RepMaxModel;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What one athlete moves in one exercise, in 10<sup>-10</sup> kg: the maximum with the body's share, and the way between
 * what is moved and what is stated.
 *
 * @param max the system load of the maximum, as far as it is used
 * @param body the body's share of it; 0 where the body does not count
 * @param sign 1 where a larger stated load is heavier, -1 where it helps
 * @param rounding how the stated load is rounded
 */
public record SystemLoad(long max, long body, int sign, LoadRounding rounding) {

    private static final int HUNDREDTHS = 100;

    /**
     * Says why no load can be given.
     *
     * @param exercise the exercise
     * @param athlete the athlete
     * @param max the athlete's maximum for it
     * @return the refusal, or {@link LoadOutcome#ROUNDED} where a load can be given
     */
    public static LoadOutcome refusal(Exercise exercise, Athlete athlete, Optional<OneRepMax> max) {
        if (max.isEmpty()) {
            return LoadOutcome.NO_MAXIMUM;
        }
        Gear gear = max.get().gear();
        if (gear.isSupportive()) {
            return LoadOutcome.GEARED_MAXIMUM;
        }
        if (exercise.loadKind().countsBodyMass() && athlete.bodyMass().isEmpty()) {
            return LoadOutcome.BODY_MASS_UNKNOWN;
        }
        return systemMax(exercise, athlete, max.get()) > 0 ? LoadOutcome.ROUNDED : LoadOutcome.NO_MAXIMUM;
    }

    /**
     * Returns what an athlete moves in an exercise.
     *
     * @param exercise the exercise
     * @param athlete the athlete, whose body mass counts as 0 where it is not known
     * @param max the athlete's maximum, as it is stated for the exercise
     * @param basis what loads are taken of: the whole maximum, a share of a tested one or a training max
     * @param model by which a training max of some repetitions is a share
     * @param rounding how the athlete's load for the exercise is rounded
     * @return the system load of the maximum and the way back
     */
    public static SystemLoad of(
            Exercise exercise,
            Athlete athlete,
            OneRepMax max,
            LoadBasis basis,
            RepMaxModel model,
            LoadRounding rounding) {
        long used = used(exercise, systemMax(exercise, athlete, max), max, basis, model);
        return new SystemLoad(used, bodyOf(exercise, athlete), signOf(exercise), rounding);
    }

    static long systemMax(Exercise exercise, Athlete athlete, OneRepMax max) {
        return bodyOf(exercise, athlete) + signOf(exercise) * max.load().tenthMicrograms();
    }

    /** The part of a system maximum that loads are shares of; the body counts, so that help is never cut instead. */
    static long used(Exercise exercise, long whole, OneRepMax max, LoadBasis basis, RepMaxModel model) {
        if (basis.trainingMax().isPresent()) {
            return basis.trainingMax().get().of(whole, model);
        }
        TestedShare share = basis.testedShare();
        long tested =
                share.lowers(max) ? PercentOfMax.loadAt(whole, share.share().hundredths()) : whole;
        return basis.rebase().of(tested, exercise, basis.mesocycles());
    }

    static long bodyOf(Exercise exercise, Athlete athlete) {
        return exercise.loadKind().countsBodyMass()
                ? athlete.bodyMass().map(Load::tenthMicrograms).orElse(0L) * exercise.bodyMassShare() / HUNDREDTHS
                : 0;
    }

    /** What an exercise is loaded with; where the load is help, whatever it is done on. */
    static Equipment implementOf(Exercise exercise) {
        return exercise.loadKind() == LoadKind.ASSISTED ? Equipment.ASSISTANCE_MACHINE : exercise.equipment();
    }

    static int signOf(Exercise exercise) {
        return exercise.loadKind() == LoadKind.ASSISTED ? -1 : 1;
    }

    /**
     * Returns what share of a maximum a system load is.
     *
     * @param system the system load in 10<sup>-10</sup> kg
     * @param max the maximum in 10<sup>-10</sup> kg
     * @return the share to the nearest 0.01 %, or empty where it is above 130 % of the maximum or nothing
     */
    public static Optional<Intensity> intensity(long system, long max) {
        int hundredths = system <= 0 ? 0 : PercentOfMax.hundredthsOf(system, max);
        return hundredths >= 1 && hundredths <= Intensity.HEAVIEST.hundredths()
                ? Optional.of(Intensity.ofHundredths(hundredths))
                : Optional.empty();
    }

    /**
     * Returns the load as it is stated for the exercise.
     *
     * @param system a system load in 10<sup>-10</sup> kg
     * @return the stated load; negative where the body alone is heavier
     */
    public long stated(long system) {
        return sign * (system - body);
    }

    /**
     * Returns the heaviest load that a share of the athlete's maximum allows, as it is stated for the exercise.
     *
     * @param exercise the exercise
     * @param athlete the athlete
     * @param cap the share
     * @return the load in 10<sup>-10</sup> kg, below 0 where the body alone is more; empty where no maximum is used or the load is help
     */
    public static OptionalLong heaviest(Exercise exercise, Athlete athlete, Intensity cap) {
        Optional<OneRepMax> max = athlete.oneRepMax(exercise.id());
        if (signOf(exercise) < 0 || refusal(exercise, athlete, max) != LoadOutcome.ROUNDED) {
            return OptionalLong.empty();
        }
        long system = PercentOfMax.loadAt(systemMax(exercise, athlete, max.orElseThrow()), cap.hundredths());
        return OptionalLong.of(system - bodyOf(exercise, athlete));
    }
}
