package dev.prescription.scheme;

import dev.prescription.quantity.InvalidValueException;
import dev.prescription.scheme.LoadTarget.Fixed;
import dev.prescription.scheme.LoadTarget.OfMax;
import dev.prescription.scheme.LoadTarget.OfTrainingMax;

/** The numbers of load targets, as text and in order. */
final class LoadText {

    /** One hundred percent in hundredths. */
    static final int WHOLE = 10_000;

    private static final int LARGEST_SHARE = 12_000;
    private static final int HUNDRED = 100;
    private static final int TEN = 10;

    private LoadText() {}

    /** Refuses a share outside 0.01 to 120 %. */
    static void checkShare(String parameter, int hundredths) {
        if (hundredths < 1 || hundredths > LARGEST_SHARE) {
            String rule = "must be 0.01 % to 120 %";
            throw InvalidValueException.of(parameter, rule, signless(hundredths) + " %", "out-of-range");
        }
    }

    /** Returns hundredths of a percent as a percentage: 7250 is {@code 72.5%}. */
    static String percent(int hundredths) {
        return signless(hundredths) + "%";
    }

    /** Returns a change as a percentage with its sign: -1000 is {@code -10%}, 0 is {@code +0%}. */
    static String signed(int hundredths) {
        return (hundredths < 0 ? "-" : "+") + percent(Math.abs(hundredths));
    }

    /** Returns halves as decimal text: 3 is {@code 1.5}. */
    static String halves(int halves) {
        return halves / 2 + (halves % 2 == 0 ? "" : ".5");
    }

    /** Orders loads that are stated alike, lightest first; refuses others. */
    static int compare(LoadTarget one, LoadTarget other) {
        if (one instanceof OfMax a && other instanceof OfMax b) {
            return a.intensity().compareTo(b.intensity());
        }
        if (one instanceof OfTrainingMax a && other instanceof OfTrainingMax b) {
            return Integer.compare(a.hundredths(), b.hundredths());
        }
        if (one instanceof Fixed a && other instanceof Fixed b) {
            return Long.compare(a.load().tenthMicrograms(), b.load().tenthMicrograms());
        }
        String rule = "must be percentages, percentages of the training maximum, or loads, alike in every step";
        throw InvalidValueException.of("load", rule, one + " then " + other, "not-applicable");
    }

    private static String signless(int hundredths) {
        int rest = Math.abs(hundredths % HUNDRED);
        String whole = (hundredths < 0 ? "-" : "") + Math.abs(hundredths / HUNDRED);
        if (rest == 0) {
            return whole;
        }
        return whole + "." + (rest % TEN == 0 ? String.valueOf(rest / TEN) : rest < TEN ? "0" + rest : "" + rest);
    }
}
