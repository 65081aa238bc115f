package dev.prescription.athlete;

import dev.prescription.exercise.Exercise;
import dev.prescription.loading.LoadLadder;
import dev.prescription.loading.LoadRounding;
import dev.prescription.quantity.EffortBand;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.RepRange;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.EstimatedOneRepMax;
import dev.prescription.repmax.RepMaxModel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a lifter without maxima gets a first plan: ramp up to one technically clean set of 8-10 repetitions that leaves 3-4
 * in reserve, and plan from the maximum it implies.
 *
 * <pre>{@code
 * Calibration calibration = Calibration.standard();
 * Exercise squat = Catalogue.standard().get(ExerciseId.BACK_SQUAT);
 * LoadRounding bar = athlete.loadRounding(squat);
 * calibration.first(bar);                                          // 20 kg: the empty bar
 * calibration.next(squat, bar, Load.ofKilograms(20), Rir.of(10));  // 22.5 kg: within 20 %, and the next load
 * calibration.next(squat, bar, Load.ofKilograms(40), Rir.of(10));  // 47.5 kg: far away, the large step
 * calibration.next(squat, bar, Load.ofKilograms(55), Rir.of(5));   // 60 kg: near, a small step
 * Athlete known = calibration.applied(athlete, squat, Load.ofKilograms(60), 9, Rir.of(3), programme.repMaxModel());
 * known.oneRepMax(ExerciseId.BACK_SQUAT);                          // 88.24 kg estimated, low confidence, with its band
 * Plan plan = programme.planFor(known);
 * }</pre>
 *
 * <p>For the coach: start with the lightest load, or with one the lifter is sure of; do 5 easy repetitions, and 8 when it
 * is no longer easy; rest one to two minutes, and add load as {@link #next} says for as long as more than 4 are left. Stop
 * at the first set of 8-10 with 3-4 left, or when technique fails, and then take the load before. The ramp and its end are
 * a library convention (evidence id {@code C-CAL-01}, certainty very low). The steps are the NSCA's between attempts at a
 * maximum, 5-10 % for the upper ({@code L-NSCA-18}) and 10-20 % for the lower body ({@code L-NSCA-19}): the upper end with
 * more than 6 repetitions left, the lower end below.
 *
 * <p>A set outside 8-10 repetitions, or with more than 4 left, is refused: it belongs to the ramp. One that leaves less
 * than 3 is accepted and {@linkplain Estimate#isAsAsked() flagged}: it says more of the maximum and was harder than asked.
 * People tend to have more left than they say ({@code L-RPE-05}), so the estimate errs on the light side.
 */
public final class Calibration {

    private static final Calibration STANDARD = new Calibration();

    private static final RepRange REPS = RepRange.of(8, 10);
    private static final EffortBand EFFORT = EffortBand.ofRir(3, 4);
    private static final Rir FAR = Rir.of(6);
    private static final int PERCENT = 100;
    private static final int NEAR_UPPER_BODY = 5;
    private static final int NEAR_LOWER_BODY = 10;
    private static final int FAR_UPPER_BODY = 10;
    private static final int FAR_LOWER_BODY = 20;

    /**
     * A maximum from a calibration set.
     *
     * @param max the estimate with its confidence and its band of one standard deviation
     * @param isAsAsked whether the set left what was asked for; false where it was harder
     */
    public record Estimate(EstimatedOneRepMax max, boolean isAsAsked) {

        /**
         * Checks that nothing is missing.
         *
         * @param max the estimate
         * @param isAsAsked whether the set left what was asked for
         */
        public Estimate {
            Objects.requireNonNull(max, "max");
        }
    }

    private Calibration() {}

    /**
     * Returns the calibration of {@code C-CAL-01}: 8-10 repetitions with 3-4 in reserve.
     *
     * @return the calibration, always the same
     */
    public static Calibration standard() {
        return STANDARD;
    }

    /**
     * Returns the repetitions of the set.
     *
     * @return 8-10
     */
    public RepRange reps() {
        return REPS;
    }

    /**
     * Returns what the set leaves in reserve.
     *
     * @return RIR 3-4
     */
    public EffortBand effort() {
        return EFFORT;
    }

    /**
     * Returns the ids of the evidence rows behind the steps.
     *
     * @return {@code C-CAL-01}, {@code L-NSCA-18} and {@code L-NSCA-19}
     */
    public List<String> evidenceIds() {
        return List.of("C-CAL-01", "L-NSCA-18", "L-NSCA-19");
    }

    /**
     * Returns the load to start with where none is known.
     *
     * @param rounding the loads of the exercise
     * @return the lightest, such as the empty bar of 20 kg
     * @throws NullPointerException if {@code rounding} is null
     */
    public Load first(LoadRounding rounding) {
        return Objects.requireNonNull(rounding, "rounding").ladder().at(0);
    }

    /**
     * Returns the load after a clean set that left more than asked.
     *
     * @param exercise the exercise; its pattern decides between upper and lower body
     * @param rounding the loads of the exercise
     * @param done the load of the set
     * @param left the reserve it left; where nobody can say, any number above 6
     * @return the heaviest load within the step, at least the next one of the ladder; empty where 4 or fewer were left, so
     *     that the ramp is at its end, or no heavier load is at hand
     * @throws InvalidValueException if the exercise moves the body, code {@code "moves-the-body"}
     * @throws NullPointerException if an argument is null
     */
    public Optional<Load> next(Exercise exercise, LoadRounding rounding, Load done, Rir left) {
        checkLoaded(exercise);
        LoadLadder ladder = Objects.requireNonNull(rounding, "rounding").ladder();
        long mass = Objects.requireNonNull(done, "done").tenthMicrograms();
        Objects.requireNonNull(left, "left");
        if (left.compareTo(EFFORT.max()) <= 0) {
            return Optional.empty();
        }
        long most = mass + mass * step(exercise, left) / PERCENT;
        int rung = Math.max(ladder.rungAtOrBelow(most), ladder.rungAtOrBelow(mass) + 1);
        return rung < ladder.size() ? Optional.of(ladder.at(rung)) : Optional.empty();
    }

    private static int step(Exercise exercise, Rir left) {
        boolean lower = exercise.pattern().isLowerBody();
        if (left.compareTo(FAR) > 0) {
            return lower ? FAR_LOWER_BODY : FAR_UPPER_BODY;
        }
        return lower ? NEAR_LOWER_BODY : NEAR_UPPER_BODY;
    }

    /**
     * Returns the maximum that a calibration set implies.
     *
     * @param load the load of the set, above zero
     * @param reps the repetitions done, 8 to 10
     * @param rir what was left, at most 4
     * @param model the programme's rep-max model, so that plans prescribe as the set was read
     * @return the estimate, raw and undated, with the flag
     * @throws InvalidValueException if repetitions or reserve belong to the ramp and not to its end, code
     *     {@code "outside-calibration"}, or the load is zero, code {@code "out-of-range"}
     * @throws NullPointerException if an argument is null
     */
    public Estimate estimate(Load load, int reps, Rir rir, RepMaxModel model) {
        Objects.requireNonNull(load, "load");
        Objects.requireNonNull(rir, "rir");
        Objects.requireNonNull(model, "model");
        if (!REPS.contains(reps)) {
            throw InvalidValueException.of(
                    "reps", "must be " + REPS + " in a calibration set", reps, "outside-calibration");
        }
        if (rir.compareTo(EFFORT.max()) > 0) {
            String rule = "must be at most " + EFFORT.max() + " in a calibration set: add load and go on";
            throw InvalidValueException.of("RIR", rule, rir, "outside-calibration");
        }
        return new Estimate(model.estimateOneRepMaxToFifteenReps(load, reps, rir), EFFORT.contains(rir));
    }

    /**
     * Returns the athlete with the maximum of a calibration set; the old one, if any, is replaced.
     *
     * @param athlete the athlete
     * @param exercise the exercise
     * @param load the load of the set, above zero, as it is stated for the exercise
     * @param reps the repetitions done, 8 to 10
     * @param rir what was left, at most 4
     * @param model the programme's rep-max model
     * @return the athlete; the maximum is dated with {@link Athlete#asOf()} where that is known
     * @throws InvalidValueException as {@link #estimate} does, and if the exercise moves the body, code
     *     {@code "moves-the-body"}: its sets stay by effort until a maximum is tested
     * @throws NullPointerException if an argument is null
     */
    public Athlete applied(Athlete athlete, Exercise exercise, Load load, int reps, Rir rir, RepMaxModel model) {
        Objects.requireNonNull(athlete, "athlete");
        checkLoaded(exercise);
        EstimatedOneRepMax max = estimate(load, reps, rir, model).max();
        return athlete.toBuilder()
                .max(exercise.id(), athlete.asOf().map(max::on).orElse(max))
                .build();
    }

    private static void checkLoaded(Exercise exercise) {
        if (Objects.requireNonNull(exercise, "exercise").loadKind().countsBodyMass()) {
            String rule = "must be one whose load is all that is moved";
            throw InvalidValueException.of("exercise", rule, exercise.id(), "moves-the-body");
        }
    }
}
