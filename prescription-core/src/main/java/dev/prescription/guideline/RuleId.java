package dev.prescription.guideline;

import dev.prescription.quantity.InvalidValueException;
import java.util.Objects;

/**
 * The stable name of a rule within its guideline, never reused.
 *
 * <p>For example {@code S0-08}, the row of the founding article it transcribes, or
 * {@code consensus.blended.intermediate.main-lift.rest}. Letters and digits, parted by single hyphens or full stops.
 *
 * @param slug the name
 */
public record RuleId(String slug) implements Comparable<RuleId> {

    /**
     * Checks the name; {@link #of(String)} is the way in.
     *
     * @param slug the name
     * @throws InvalidValueException if it is not letters and digits parted by single hyphens or full stops
     * @throws NullPointerException if {@code slug} is null
     */
    public RuleId {
        if (!Objects.requireNonNull(slug, "slug").matches("[A-Za-z0-9]+([.-][A-Za-z0-9]+)*")) {
            throw InvalidValueException.of(
                    "ruleId", "must be letters and digits parted by single hyphens or full stops", slug, "malformed");
        }
    }

    /**
     * Returns the id of that name.
     *
     * @param slug the name, such as {@code "S0-08"}
     * @return the id
     * @throws InvalidValueException if it is not letters and digits parted by single hyphens or full stops
     * @throws NullPointerException if {@code slug} is null
     */
    public static RuleId of(String slug) {
        return new RuleId(slug);
    }

    /** Orders by name. */
    @Override
    public int compareTo(RuleId other) {
        return slug.compareTo(other.slug);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return slug;
    }
}
