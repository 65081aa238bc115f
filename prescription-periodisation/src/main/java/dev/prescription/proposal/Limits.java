package dev.prescription.proposal;

import dev.prescription.quantity.InvalidValueException;

/** The checks that changes and proposals share. */
final class Limits {

    private Limits() {}

    static void check(String parameter, int value, int least, int most) {
        if (value < least || value > most) {
            throw InvalidValueException.of(parameter, "must be " + least + " to " + most, value, "out-of-range");
        }
    }
}
