package dev.prescription.written;

import dev.prescription.quantity.InvalidValueException;

/** How much fits into a written programme. */
final class Counts {

    static final int MOST_CHOICES = 20;
    static final int MOST_SLOTS = 30;
    static final int MOST_SESSIONS = 28;
    static final int MOST_DAYS = 14;
    static final int MOST_MICROCYCLES = 60;

    private Counts() {}

    static void check(String parameter, int value, int least, int most) {
        if (value < least || value > most) {
            throw InvalidValueException.of(parameter, "must be " + least + " to " + most, value, "out-of-range");
        }
    }
}
