package dev.prescription.testkit;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One clause of a contract that does not hold, with the case that shows it.
 *
 * <p>For example {@code after a miss: raises the basis from 100 kg to 105 kg (course 17, session 4)}.
 *
 * @param clause the clause, such as {@code after a miss}
 * @param found what was found instead
 * @param where the case that shows it; the same in every run
 */
public record Breach(String clause, String found, String where) {

    /**
     * Checks that nothing is missing.
     *
     * @param clause the clause
     * @param found what was found instead
     * @param where the case that shows it
     */
    public Breach {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(where, "where");
    }

    /** Returns the clause, what was found and where. */
    @Override
    public String toString() {
        return clause + ": " + found + " (" + where + ")";
    }

    /** Fails with all of them, one a line. */
    static void failWith(String subject, List<Breach> breaches) {
        if (!breaches.isEmpty()) {
            throw new AssertionError(breaches.stream()
                    .map(Breach::toString)
                    .collect(Collectors.joining("\n  ", subject + " breaks its contract:\n  ", "")));
        }
    }
}
