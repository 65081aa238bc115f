package dev.prescription.difference;

import dev.prescription.athlete.Athlete;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.layout.SessionRef;
import dev.prescription.periodisation.Plan;
import dev.prescription.progress.Weeks;
import dev.prescription.quantity.Load;
import dev.prescription.written.WrittenSession;

/** A plan of one week with three sessions, and the same with something else in its first one. */
final class OneSession {

    static final SessionRef FIRST = new SessionRef(1, 1);

    private static final String TEXT = """
            programme "Test"
            microcycle 7 days
              session "A"
                back-squat, main lift: 3x5 @ 75%
                bench-press, main lift: 2x8 @ RIR 2
              session "B"
                deadlift, main lift: 3x5 @ 75%
              session "C"
                overhead-press, main lift: 3x5 @ 75%
            """;

    private OneSession() {}

    static Athlete athlete() {
        return Weeks.athlete().toBuilder()
                .max(ExerciseId.OVERHEAD_PRESS, Load.ofKilograms(60))
                .build();
    }

    static Plan plan() {
        return plan(TEXT);
    }

    static Plan plan(String text) {
        return Weeks.written(text, athlete());
    }

    /** The plan with some slots in its first session. */
    static Plan with(String... slots) {
        return with(FIRST, slots);
    }

    /** The plan with some slots in a session. */
    static Plan with(SessionRef session, String... slots) {
        String text = "session\n  " + String.join("\n  ", slots) + "\n";
        return plan().replaceSession(session, WrittenSession.parse(text));
    }
}
