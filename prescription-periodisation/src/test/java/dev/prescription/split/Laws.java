package dev.prescription.split;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.exercise.Muscle;
import dev.prescription.split.Shortfall.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What every week must keep: limits always, floors and frequencies or a shortfall with the right numbers. */
final class Laws {

    private Laws() {}

    static void hold(WeekSplit week, SplitTargets targets, List<ExerciseId> lifts) {
        Recount count = new Recount(week);
        limitsHold(week, targets, lifts, count);
        List<String> expected = expectedShortfalls(targets, lifts, count);
        List<String> named = week.shortfalls().stream().map(Laws::key).toList();
        assertThat(named).as("shortfalls of\n%s\nunder %s", week, targets).containsExactlyElementsOf(expected);
        volumeAgrees(week, count, lifts);
    }

    private static void limitsHold(WeekSplit week, SplitTargets targets, List<ExerciseId> lifts, Recount count) {
        for (int i = 0; i < week.sessions().size(); i++) {
            SplitSession session = week.sessions().get(i);
            assertThat(count.sets(i)).as("sets of session").isLessThanOrEqualTo(targets.setsPerSession());
            assertThat(session.slots()).hasSizeLessThanOrEqualTo(WeekSplit.MOST_EXERCISES_PER_SESSION);
            assertThat(session.slots()).isSortedAccordingTo((a, b) -> a.role().compareTo(b.role()));
            assertThat(new HashSet<>(session.slots().stream()
                            .map(slot -> slot.exercise().id())
                            .toList()))
                    .as("different exercises")
                    .hasSameSizeAs(session.slots());
            for (SplitSlot slot : session.slots()) {
                assertThat(targets.setsPerSlot(slot.role()).contains(slot.sets()))
                        .as("%s within %s", slot, targets.setsPerSlot(slot.role()))
                        .isTrue();
                assertThat(slot.role() == ExerciseRole.MAIN_LIFT)
                        .as("main lifts and no others are main lifts")
                        .isEqualTo(lifts.contains(slot.exercise().id()));
            }
            for (Muscle muscle : Muscle.values()) {
                assertThat(count.halves(muscle, i))
                        .as("%s in session", muscle)
                        .isLessThanOrEqualTo(2 * targets.setsPerMusclePerSession());
            }
        }
        for (Muscle muscle : Muscle.values()) {
            assertThat(count.halves(muscle))
                    .as("%s in the week", muscle)
                    .isLessThanOrEqualTo(2 * targets.setsPerMuscle().ceiling());
        }
        for (ExerciseId lift : lifts) {
            assertThat(count.sessions(lift))
                    .isLessThanOrEqualTo(targets.frequency().max());
            targets.setsPerMainLift()
                    .ifPresent(range -> assertThat(count.sets(lift)).isLessThanOrEqualTo(range.max()));
        }
    }

    private static List<String> expectedShortfalls(SplitTargets targets, List<ExerciseId> lifts, Recount count) {
        List<String> expected = new ArrayList<>();
        int often = targets.frequency().min();
        for (ExerciseId lift : lifts) {
            int wanted = targets.setsPerMainLift().isPresent()
                    ? targets.setsPerMainLift().get().min()
                    : 0;
            if (count.sets(lift) < wanted) {
                expected.add(key(Kind.WEEKLY_SETS_PER_LIFT, lift, 100 * wanted, 100 * count.sets(lift), true));
            }
            if (count.sessions(lift) < often) {
                expected.add(key(Kind.LIFT_FREQUENCY, lift, often, count.sessions(lift), targets.frequencyIsFirm()));
            }
        }
        for (Muscle muscle : Muscle.values()) {
            int floor = muscle.isOptional() ? 0 : targets.setsPerMuscle().floor();
            if (count.halves(muscle) < 2 * floor) {
                expected.add(key(Kind.WEEKLY_SETS_PER_MUSCLE, muscle, 100 * floor, 50 * count.halves(muscle), true));
            }
            if (floor > 0 && count.sessions(muscle) < often) {
                expected.add(key(Kind.MUSCLE_FREQUENCY, muscle, often, count.sessions(muscle), false));
            }
        }
        return expected;
    }

    private static void volumeAgrees(WeekSplit week, Recount count, List<ExerciseId> lifts) {
        WeeklyVolume volume = week.volume();
        int sets = 0;
        for (int i = 0; i < week.sessions().size(); i++) {
            sets += count.sets(i);
            for (Muscle muscle : Muscle.values()) {
                assertThat(volume.hundredthsOf(muscle, i)).isEqualTo(50 * count.halves(muscle, i));
            }
        }
        assertThat(volume.sets()).isEqualTo(sets);
        for (Muscle muscle : Muscle.values()) {
            assertThat(volume.hundredthsOf(muscle)).isEqualTo(50 * count.halves(muscle));
            assertThat(volume.sessionsOf(muscle)).isEqualTo(count.sessions(muscle));
        }
        for (ExerciseId lift : lifts) {
            assertThat(volume.directSetsOf(lift)).isEqualTo(count.sets(lift));
            assertThat(volume.sessionsOf(lift)).isEqualTo(count.sessions(lift));
        }
    }

    private static String key(Shortfall shortfall) {
        Object subject = shortfall.muscle().isPresent()
                ? shortfall.muscle().get()
                : shortfall.lift().orElseThrow();
        return key(shortfall.kind(), subject, shortfall.wanted(), shortfall.given(), shortfall.isFirm());
    }

    private static String key(Kind kind, Object subject, int wanted, int given, boolean firm) {
        return kind + " " + subject + " " + given + "/" + wanted + (firm ? " firm" : "");
    }
}
