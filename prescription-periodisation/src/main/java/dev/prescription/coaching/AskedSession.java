package dev.prescription.coaching;

import dev.prescription.layout.SessionRef;
import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.periodisation.Session;
import dev.prescription.progression.SetTarget;
import java.util.List;
import java.util.Objects;

/**
 * A session and what each of its exercises asks for.
 *
 * @param session the session
 * @param sets the sets of each exercise; not modifiable
 */
public record AskedSession(Session session, List<List<SetTarget>> sets) {

    /**
     * Copies the sets.
     *
     * @param session the session
     * @param sets the sets of each exercise
     */
    public AskedSession {
        Objects.requireNonNull(session, "session");
        sets = List.copyOf(sets);
    }

    SessionRef ref() {
        return session.ref();
    }

    List<PlannedExercise> exercises() {
        return session.exercises();
    }
}
