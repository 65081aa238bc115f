package dev.prescription.examples.roster;

import dev.prescription.repmax.Gear;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * A best lift of one meet: 182.5 kg, raw, on 2017-03-04.
 *
 * @param date the day of the meet
 * @param kilograms the heaviest good attempt, over 0 kg
 * @param gear what was worn
 */
public record Best(LocalDate date, double kilograms, Gear gear) {
    /**
     * Orders by what counts more: the later date, on one date the higher lift, and of two equal lifts of one date
     * the one in less gear.
     */
    static final Comparator<Best> BY_WEIGHT_OF_EVIDENCE = Comparator.comparing(Best::date)
            .thenComparingDouble(Best::kilograms)
            .thenComparing(Best::gear, Comparator.reverseOrder());

    /** Refuses a null and a lift that is none. */
    public Best {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(gear, "gear");
        if (!(kilograms > 0)) {
            throw new IllegalArgumentException("kilograms: must be over 0, given " + kilograms);
        }
    }

    /**
     * Whether raw work may be planned from it: raw yes, in wraps yes (and flagged), in a single- or multi-ply suit or
     * shirt never.
     */
    public boolean isUsableForRawWork() {
        return !gear.isSupportive();
    }
}
