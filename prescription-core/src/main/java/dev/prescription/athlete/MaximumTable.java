package dev.prescription.athlete;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.repmax.OneRepMax;
import java.util.Map;
import java.util.Optional;

/**
 * Maxima by exercise in a few flat arrays: an athlete's plan asks for each, and an athlete just read stays in few lines
 * of the processor's cache.
 *
 * <p>Open addressing over a power of two, at most half full. An id that is the very instance is found without looking at
 * its text. Never changed after it is made.
 */
final class MaximumTable {

    private static final int SMALLEST = 4;

    private final ExerciseId[] ids;
    private final Optional<OneRepMax>[] maxima;
    private final long[] rawMasses;
    private final int mask;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of optionals cannot be made otherwise
    MaximumTable(Map<ExerciseId, OneRepMax> known) {
        int size = Math.max(SMALLEST, Integer.highestOneBit(Math.max(1, known.size())) << 2);
        this.ids = new ExerciseId[size];
        this.maxima = new Optional[size];
        this.rawMasses = new long[size];
        this.mask = size - 1;
        known.forEach(this::put);
    }

    private void put(ExerciseId id, OneRepMax max) {
        int place = placeOf(id);
        ids[place] = id;
        maxima[place] = Optional.of(max);
        rawMasses[place] = max.gear().isSupportive() ? 0 : max.load().tenthMicrograms();
    }

    Optional<OneRepMax> of(ExerciseId id) {
        int place = placeOf(id);
        return ids[place] == null ? Optional.empty() : maxima[place];
    }

    /** The mass of a maximum that serves raw work; 0 where there is none. */
    long rawMassOf(ExerciseId id) {
        return rawMasses[placeOf(id)];
    }

    /** The place of an id, or the free one where it would stand. */
    @SuppressWarnings("ReferenceEquality") // the usual case, before the texts are compared
    private int placeOf(ExerciseId id) {
        int hash = id.hashCode();
        int place = (hash ^ hash >>> 16) & mask;
        ExerciseId found = ids[place];
        while (found != id && found != null && !found.equals(id)) {
            place = place + 1 & mask;
            found = ids[place];
        }
        return place;
    }
}
