package dev.prescription.summary;

import dev.prescription.layout.SessionRef;
import dev.prescription.message.Counted;
import dev.prescription.scheme.RepTarget;
import dev.prescription.technique.Technique;
import dev.prescription.terms.SessionPace;
import dev.prescription.written.Pairing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How long a session takes by a stated pace: an estimate, and what it is made of.
 *
 * <p>For example one exercise of 3 x 5 with 180 s of rest: 300 s of warm-up, 45 s of work, 360 s of rest, 12 minutes. Rest is
 * the middle of its band; none follows an exercise's last set. A set on each side takes twice its time. Exercises done by turns
 * rest once a round, for the longest of their rests, and not between them. Where the sets are written, warm-up sets among them
 * take their time; the ramp that a load derives is part of the general warm-up (C-TIME-02).
 *
 * @param ref the session
 * @param exercises the exercises of which a set is done
 * @param sets the sets, written warm-ups among them
 * @param warmUpSeconds the general warm-up; 0 where nothing is done
 * @param workSeconds the time of the sets, pauses inside a technique among it
 * @param restSeconds the time between the sets
 * @param changeSeconds the time from one exercise to the next
 */
public record SessionSummary(
        SessionRef ref,
        int exercises,
        int sets,
        int warmUpSeconds,
        int workSeconds,
        int restSeconds,
        int changeSeconds) {

    private static final int MINUTE = 60;

    /**
     * Returns the time of the whole session.
     *
     * @return the seconds
     */
    public int seconds() {
        return warmUpSeconds + workSeconds + restSeconds + changeSeconds;
    }

    /**
     * Returns the time of the whole session in minutes.
     *
     * @return the minutes, rounded half up
     */
    public int minutes() {
        return WorkSummary.halfUp(seconds(), MINUTE);
    }

    /** Returns the session and its length, such as {@code w1.s1: 17 sets in about 62 min}. */
    @Override
    public String toString() {
        return ref + ": " + Counted.of(sets, "set") + " in about " + minutes() + " min";
    }

    /** Takes the time of the sets of a session. */
    static final class Clock {

        private final SessionRef ref;
        private final SessionPace pace;
        /** The rests after the sets of each exercise, by the exercise's slot, grouped by what is done by turns. */
        private final Map<String, Map<String, List<Integer>>> rests = new LinkedHashMap<>();

        private int sets;
        private int workSeconds;

        Clock(SessionRef ref, SessionPace pace) {
            this.ref = ref;
            this.pace = pace;
        }

        void add(SummarisedSet set) {
            sets++;
            workSeconds += SessionPace.sides(set.slot().exercise().isUnilateral()) * secondsOf(set);
            String slot = set.slot().ref().toString();
            String turns = set.slot()
                    .origin()
                    .flatMap(origin -> origin.slot().pairing())
                    .map(Pairing::toString)
                    .orElse(slot);
            rests.computeIfAbsent(turns, any -> new LinkedHashMap<>())
                    .computeIfAbsent(slot, any -> new ArrayList<>())
                    .add(restAfter(set));
        }

        private int secondsOf(SummarisedSet set) {
            if (set.series().reps() instanceof RepTarget.Timed timed) {
                return timed.seconds();
            }
            int reps = set.countedReps();
            return reps == 0
                    ? 0
                    : set.series()
                            .technique()
                            .map(technique -> technique.seconds(reps, pace.secondsPerRep()))
                            .orElseGet(() -> pace.workSeconds(reps, false));
        }

        private static int restAfter(SummarisedSet set) {
            OptionalInt ofTechnique =
                    set.series().technique().map(Technique::restSeconds).orElse(OptionalInt.empty());
            return ofTechnique.orElseGet(
                    () -> SessionPace.restSeconds(set.slot().rest()));
        }

        SessionSummary summary() {
            int exercises = 0;
            int rest = 0;
            for (Map<String, List<Integer>> turns : rests.values()) {
                exercises += turns.size();
                int rounds = turns.values().stream().mapToInt(List::size).max().orElse(0);
                for (int round = 0; round < rounds - 1; round++) {
                    int longest = 0;
                    for (List<Integer> after : turns.values()) {
                        longest = Math.max(longest, round < after.size() ? after.get(round) : 0);
                    }
                    rest += longest;
                }
            }
            int change = Math.max(0, exercises - 1) * pace.changeSeconds();
            return new SessionSummary(
                    ref, exercises, sets, sets == 0 ? 0 : pace.warmUpSeconds(), workSeconds, rest, change);
        }
    }
}
