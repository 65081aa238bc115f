package dev.prescription.model;

import dev.prescription.quantity.InvalidValueException;

/** Reads models from their names, and checks their numbers. */
final class ModelNames {

    private ModelNames() {}

    static int checked(String parameter, int value, int least, int most) {
        if (value < least || value > most) {
            throw InvalidValueException.of(parameter, "must be " + least + " to " + most, value, "out-of-range");
        }
        return value;
    }
}
