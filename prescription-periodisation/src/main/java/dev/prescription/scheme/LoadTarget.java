package dev.prescription.scheme;

import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import dev.prescription.quantity.Rpe;
import java.util.Objects;

/**
 * What a set's load is stated by: a percentage, a repetition maximum, an effort, a load, a share of another set, or
 * nothing.
 *
 * <p>For example {@code LoadTarget.ofMax(Intensity.ofPercent(72.5))} prints {@code 72.5%},
 * {@code LoadTarget.ofTrainingMax(8500)} prints {@code 85% TM} and {@code LoadTarget.effort(Rpe.of(8))} prints
 * {@code RPE 8}: an effort prints as it was stated. {@link SetScheme#parse} reads them within a scheme.
 */
public sealed interface LoadTarget {

    /** The reserve lost from each set to the next where a caller states none (library convention C-FADE-01). */
    Rir DEFAULT_FADE = Rir.ofHalves(1);

    /**
     * A share of the one-repetition maximum.
     *
     * @param intensity the share
     */
    record OfMax(Intensity intensity) implements LoadTarget {

        /**
         * Checks the share.
         *
         * @param intensity the share
         */
        public OfMax {
            Objects.requireNonNull(intensity, "intensity");
        }

        /** Returns the percentage, such as {@code 72.5%}. */
        @Override
        public String toString() {
            return LoadText.percent(intensity.hundredths());
        }
    }

    /**
     * A share of the training maximum.
     *
     * @param hundredths the share in 0.01 %, 1 to 12000
     */
    record OfTrainingMax(int hundredths) implements LoadTarget {

        /**
         * Checks the share.
         *
         * @param hundredths the share in 0.01 %, 1 to 12000
         * @throws InvalidValueException if {@code hundredths} is outside 1 to 12000
         */
        public OfTrainingMax {
            LoadText.checkShare("share of the training maximum", hundredths);
        }

        /** Returns the percentage and the letters TM, such as {@code 85% TM}. */
        @Override
        public String toString() {
            return LoadText.percent(hundredths) + " TM";
        }
    }

    /**
     * The load a fresh lifter moves a number of times and no more, or a share of it.
     *
     * @param reps the repetitions to failure, 2 to 100
     * @param hundredths the share of that load in 0.01 %, 1 to 12000
     */
    record RepMax(int reps, int hundredths) implements LoadTarget {

        /**
         * Checks the parts; a share of a one-repetition maximum is an {@link OfMax}.
         *
         * @param reps the repetitions to failure, 2 to 100
         * @param hundredths the share of that load in 0.01 %, 1 to 12000
         * @throws InvalidValueException if a number is out of its range
         */
        public RepMax {
            if (reps < 2 || reps > RepTarget.MOST_REPS) {
                String rule = "must be 2 to " + RepTarget.MOST_REPS;
                throw InvalidValueException.of("repetition maximum", rule, reps, "out-of-range");
            }
            LoadText.checkShare("share of the repetition maximum", hundredths);
        }

        /** Returns the maximum, such as {@code 5RM}, and a share before it, such as {@code 90% 5RM}. */
        @Override
        public String toString() {
            return (hundredths == LoadText.WHOLE ? "" : LoadText.percent(hundredths) + " ") + reps + "RM";
        }
    }

    /**
     * The repetitions in reserve in the last set of the group; earlier sets have the fade more.
     *
     * @param target the reserve of the last set
     * @param fade the reserve lost from each set to the next, 0 to 1
     * @param rated whether it was stated as a rating of perceived exertion and prints so
     */
    record Effort(Rir target, Rir fade, boolean rated) implements LoadTarget {

        private static final int LARGEST_FADE_HALVES = 2;

        /**
         * Checks the parts.
         *
         * @param target the reserve of the last set; at most 5 where {@code rated}
         * @param fade the reserve lost from each set to the next, 0 to 1
         * @param rated whether it was stated as a rating of perceived exertion and prints so
         * @throws InvalidValueException if the fade exceeds 1, or a rated reserve exceeds 5
         */
        public Effort {
            Objects.requireNonNull(target, "target");
            Objects.requireNonNull(fade, "fade");
            if (fade.halves() > LARGEST_FADE_HALVES) {
                throw InvalidValueException.of("fade", "must be 0 to 1", fade.repsInReserve(), "out-of-range");
            }
            if (rated) {
                Rpe.from(target);
            }
        }

        /** Returns the effort as it was stated, such as {@code RPE 8}, and a fade other than a half. */
        @Override
        public String toString() {
            String stated = rated ? Rpe.from(target).toString() : target.toString();
            return fade.equals(DEFAULT_FADE) ? stated : stated + " fade " + LoadText.halves(fade.halves());
        }
    }

    /**
     * A load in kilograms or pounds, whoever lifts it.
     *
     * @param load the load
     */
    record Fixed(Load load) implements LoadTarget {

        /**
         * Checks the load.
         *
         * @param load the load
         */
        public Fixed {
            Objects.requireNonNull(load, "load");
        }

        /** Returns the load, such as {@code 60 kg}. */
        @Override
        public String toString() {
            return load.toString();
        }
    }

    /**
     * A change from the heaviest load stated before it in the same scheme.
     *
     * @param hundredths the change in 0.01 %, -9999 to 10000: -1000 is a tenth less
     */
    record Relative(int hundredths) implements LoadTarget {

        /**
         * Checks the change.
         *
         * @param hundredths the change in 0.01 %, -9999 to 10000
         * @throws InvalidValueException if {@code hundredths} is outside -9999 to 10000
         */
        public Relative {
            if (hundredths <= -LoadText.WHOLE || hundredths > LoadText.WHOLE) {
                String rule = "must be -99.99 % to 100 %";
                throw InvalidValueException.of("change", rule, LoadText.signed(hundredths), "out-of-range");
            }
        }

        /** Returns the change with its sign, such as {@code -10%}. */
        @Override
        public String toString() {
            return LoadText.signed(hundredths);
        }
    }

    /** No load: the lifter chooses. */
    record Unstated() implements LoadTarget {

        /** Returns the empty text. */
        @Override
        public String toString() {
            return "";
        }
    }

    /**
     * Returns a share of the one-repetition maximum.
     *
     * @param intensity the share
     * @return the target, such as {@code 72.5%}
     */
    static LoadTarget ofMax(Intensity intensity) {
        return new OfMax(intensity);
    }

    /**
     * Returns a share of the training maximum: 8500 is 85 %.
     *
     * @param hundredths the share in 0.01 %, 1 to 12000
     * @return the target, such as {@code 85% TM}
     * @throws InvalidValueException if {@code hundredths} is outside 1 to 12000
     */
    static LoadTarget ofTrainingMax(int hundredths) {
        return new OfTrainingMax(hundredths);
    }

    /**
     * Returns the load of a set of so many repetitions to failure; one repetition is 100 % of the maximum.
     *
     * @param reps the repetitions to failure, 1 to 100
     * @return the target, such as {@code 5RM}
     * @throws InvalidValueException if {@code reps} is outside 1 to 100
     */
    static LoadTarget repMax(int reps) {
        return reps == 1 ? new OfMax(Intensity.MAXIMUM) : new RepMax(reps, LoadText.WHOLE);
    }

    /**
     * Returns the load that leaves repetitions in reserve, which fade by a half from set to set.
     *
     * @param target the reserve of the last set
     * @return the target, such as {@code RIR 2}
     */
    static LoadTarget effort(Rir target) {
        return new Effort(target, DEFAULT_FADE, false);
    }

    /**
     * Returns the load that leaves repetitions in reserve, with a fade of the caller's.
     *
     * @param target the reserve of the last set
     * @param fade the reserve lost from each set to the next, 0 to 1
     * @return the target, such as {@code RIR 2 fade 0}
     * @throws InvalidValueException if {@code fade} exceeds 1
     */
    static LoadTarget effort(Rir target, Rir fade) {
        return new Effort(target, fade, false);
    }

    /**
     * Returns the load of a rating of perceived exertion, with a reserve that fades by a half from set to set.
     *
     * @param target the rating of the last set
     * @return the target, such as {@code RPE 8}
     */
    static LoadTarget effort(Rpe target) {
        return new Effort(Objects.requireNonNull(target, "target").toRir(), DEFAULT_FADE, true);
    }

    /**
     * Returns a load that is the same for every lifter.
     *
     * @param load the load
     * @return the target, such as {@code 60 kg}
     */
    static LoadTarget fixed(Load load) {
        return new Fixed(load);
    }

    /**
     * Returns a change from the heaviest load before it: -1000 is a tenth less.
     *
     * @param hundredths the change in 0.01 %, -9999 to 10000
     * @return the target, such as {@code -10%}
     * @throws InvalidValueException if {@code hundredths} is outside -9999 to 10000
     */
    static LoadTarget relative(int hundredths) {
        return new Relative(hundredths);
    }

    /**
     * Returns the target that states nothing, so that the lifter chooses.
     *
     * @return the target, printed as empty text
     */
    static LoadTarget unstated() {
        return new Unstated();
    }
}
