package dev.prescription.progression;

import dev.prescription.log.SetLog;
import java.util.List;
import java.util.Objects;

/**
 * One time an exercise came up: what was asked for and what was done.
 *
 * @param entryId the id of the log entry, a fact of what is decided
 * @param kind how it came up
 * @param planned the sets as the plan has them, before the rule changed anything; not modifiable
 * @param targets the sets as they were asked for; not modifiable
 * @param sets the work sets that were done; not modifiable
 */
public record Exposure(String entryId, Kind kind, List<SetTarget> planned, List<SetTarget> targets, List<SetLog> sets) {

    /** How an exercise came up. */
    public enum Kind {
        /** In training, to be judged. */
        TRAINING,
        /** In a deload, a taper or a test, done or left out: not judged, so that relief never spoils the next decision. */
        RELIEF,
        /** Not done in training. */
        SKIPPED,
        /** Another exercise was done in its place. */
        SWAPPED
    }

    /**
     * Copies the lists.
     *
     * @param entryId the id of the log entry
     * @param kind how it came up
     * @param planned the sets as the plan has them
     * @param targets the sets as they were asked for
     * @param sets the work sets that were done
     */
    public Exposure {
        Objects.requireNonNull(entryId, "entryId");
        Objects.requireNonNull(kind, "kind");
        planned = List.copyOf(planned);
        targets = List.copyOf(targets);
        sets = List.copyOf(sets);
    }

    /**
     * Returns an exercise done in training.
     *
     * @param entryId the id of the log entry
     * @param targets the sets as they were asked for, as the plan has them
     * @param sets the work sets that were done; where there are none it was skipped
     * @return the exposure
     */
    public static Exposure training(String entryId, List<SetTarget> targets, List<SetLog> sets) {
        return new Exposure(entryId, sets.isEmpty() ? Kind.SKIPPED : Kind.TRAINING, targets, targets, sets);
    }

    /**
     * Says whether the exercise hurt. What hurt in its place is another exercise's pain, and holds that one.
     *
     * @return whether a set of its own did
     */
    public boolean isPainful() {
        return kind != Kind.SWAPPED && sets.stream().anyMatch(SetLog::isPainful);
    }

    /** Returns the entry and the counts; no load. */
    @Override
    public String toString() {
        return entryId + ": " + kind + ", " + sets.size() + " of " + targets.size() + " sets";
    }
}
