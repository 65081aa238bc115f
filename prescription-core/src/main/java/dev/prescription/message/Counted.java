package dev.prescription.message;

import java.util.Objects;

/** A count with its English noun, in the singular for one: {@code 1 day}, {@code 0 days}, {@code 8 microcycles}. */
public final class Counted {

    private Counted() {}

    /**
     * Returns a count with its noun.
     *
     * <p>For example {@code of(1, "training week")} is {@code 1 training week} and {@code of(2, "training week")} {@code 2
     * training weeks}.
     *
     * @param count the count
     * @param noun the noun in the singular; its plural must end in an added s
     * @return both in words
     */
    public static String of(long count, String noun) {
        return count + " " + Objects.requireNonNull(noun, "noun") + (count == 1 ? "" : "s");
    }
}
