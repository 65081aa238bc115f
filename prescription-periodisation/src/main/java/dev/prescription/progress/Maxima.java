package dev.prescription.progress;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.log.ExerciseLog;
import dev.prescription.log.SessionLog;
import dev.prescription.progression.Lift;
import dev.prescription.progression.maximum.OneRepMaxReading;
import dev.prescription.progression.maximum.OneRepMaxTrack;
import dev.prescription.quantity.Load;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the log says of each maximum, by the body mass that was logged last. Copied with the fold. */
final class Maxima {

    private final SortedMap<ExerciseId, OneRepMaxTrack> tracks;
    private @Nullable Load bodyMass;

    Maxima() {
        this.tracks = new TreeMap<>();
    }

    Maxima(Maxima other) {
        this.tracks = new TreeMap<>(other.tracks);
        this.bodyMass = other.bodyMass;
    }

    SortedMap<ExerciseId, OneRepMaxTrack> tracks() {
        return Collections.unmodifiableSortedMap(tracks);
    }

    /** A body mass counts from the session it was logged with. */
    void weigh(SessionLog log) {
        bodyMass = log.bodyMass().orElse(bodyMass);
    }

    /** Reads a maximum: tested on a test day, else estimated. */
    void read(SessionLog log, ExerciseLog exercise, Lift plain, boolean isTest) {
        Lift lift = bodyMass == null ? plain : plain.withBodyMass(bodyMass);
        Optional<OneRepMaxReading> reading = isTest
                ? OneRepMaxReading.tested(log.id(), log.date(), exercise.sets(), lift)
                : OneRepMaxReading.of(log.id(), log.date(), exercise.sets(), lift);
        reading.ifPresent(one -> tracks.put(
                exercise.exercise(),
                tracks.getOrDefault(exercise.exercise(), OneRepMaxTrack.of(lift))
                        .with(one, lift)));
    }
}
