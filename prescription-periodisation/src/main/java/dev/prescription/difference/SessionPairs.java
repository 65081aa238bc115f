package dev.prescription.difference;

import dev.prescription.difference.Difference.Kind;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.SessionRef;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.Session;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which session of one plan is compared with which of the other: those of one name, unless they are of other exercises and stand
 * elsewhere with the very same content.
 */
final class SessionPairs {

    private final Map<SessionRef, Session> from = new LinkedHashMap<>();
    private final Map<SessionRef, Session> to = new LinkedHashMap<>();
    private final Map<SessionRef, SessionRef> moved = new LinkedHashMap<>();

    SessionPairs(Plan first, Plan second) {
        first.sessions().forEach(session -> from.put(session.ref(), session));
        second.sessions().forEach(session -> to.put(session.ref(), session));
        List<Session> gone = unlike(from, to);
        List<Session> come = unlike(to, from);
        for (Session session : gone) {
            List<SlotContent> content = SlotContent.of(session);
            come.stream()
                    .filter(other -> SlotContent.of(other).equals(content))
                    .findFirst()
                    .ifPresent(other -> {
                        moved.put(session.ref(), other.ref());
                        come.remove(other);
                    });
        }
    }

    /** The sessions that the other plan does not have under their name, or only with other exercises. */
    private static List<Session> unlike(Map<SessionRef, Session> own, Map<SessionRef, Session> others) {
        List<Session> unlike = new ArrayList<>();
        for (Session session : own.values()) {
            Session other = others.get(session.ref());
            if (other == null || !exercises(session).equals(exercises(other))) {
                unlike.add(session);
            }
        }
        return unlike;
    }

    private static List<ExerciseId> exercises(Session session) {
        return session.exercises().stream().map(one -> one.exercise().id()).toList();
    }

    void addTo(List<Difference> found) {
        for (Session session : from.values()) {
            SessionRef elsewhere = moved.get(session.ref());
            Session other = to.get(session.ref());
            if (elsewhere != null) {
                found.add(Difference.of(
                        Kind.SESSION_MOVED,
                        Place.of(session.ref()),
                        Optional.of(session.ref()),
                        Optional.of(elsewhere)));
            } else if (other == null || moved.containsValue(session.ref())) {
                found.add(Difference.of(
                        Kind.SESSION, Place.of(session.ref()), Optional.of(session.ref()), Optional.empty()));
            } else {
                SlotPairs.addTo(session, other, found);
            }
        }
        for (Session session : to.values()) {
            boolean isMatched = moved.containsValue(session.ref())
                    || (from.containsKey(session.ref()) && !moved.containsKey(session.ref()));
            if (!isMatched) {
                found.add(Difference.of(
                        Kind.SESSION, Place.of(session.ref()), Optional.empty(), Optional.of(session.ref())));
            }
        }
    }
}
