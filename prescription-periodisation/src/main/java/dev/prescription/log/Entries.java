package dev.prescription.log;

import dev.prescription.quantity.InvalidValueException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;

/** The checks that all entries share. */
final class Entries {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}");
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);
    private static final int LONGEST_TEXT = 500;

    private Entries() {}

    static void check(String id, long sequence, LocalDate date) {
        checkId("id", id);
        if (sequence < 1) {
            throw InvalidValueException.of("sequence", "must be at least 1", sequence, "out-of-range");
        }
        checkDate("date", date);
    }

    static void checkId(String parameter, String id) {
        if (!ID.matcher(Objects.requireNonNull(id, parameter)).matches()) {
            String rule = "must be 1 to 100 letters, digits and . _ : / -, a letter or digit first";
            throw InvalidValueException.of(parameter, rule, id, "malformed");
        }
    }

    static void checkDate(String parameter, LocalDate date) {
        Objects.requireNonNull(date, parameter);
        if (date.isBefore(FIRST) || date.isAfter(LAST)) {
            throw InvalidValueException.of(parameter, "must be in 1900 to 2200", date, "out-of-range");
        }
    }

    static void checkText(String parameter, String text) {
        if (Objects.requireNonNull(text, parameter).isBlank() || text.length() > LONGEST_TEXT) {
            String rule = "must be 1 to " + LONGEST_TEXT + " characters, not blank";
            throw InvalidValueException.of(parameter, rule, text.length() + " characters", "malformed");
        }
    }

    static void checkCount(String parameter, int count, int most) {
        if (count > most) {
            throw InvalidValueException.of(parameter, "must be at most " + most, count, "out-of-range");
        }
    }
}
