package dev.prescription.split;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.exercise.Muscle;
import dev.prescription.selection.TrainingContext;
import dev.prescription.split.Shortfall.Kind;
import dev.prescription.terms.SessionFocus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What every week must keep: limits always, floors and frequencies or a shortfall with the right numbers. */
final class Laws {

    private Laws() {}

    static void hold(WeekSplit week, WeekRequest request) {
        SplitTargets targets = request.targets();
        List<ExerciseId> lifts = request.mainLifts();
        Recount count = new Recount(week);
        limitsHold(week, targets, lifts, count);
        termsHold(week, request);
        List<String> expected = expectedShortfalls(request, lifts, count);
        List<String> named = week.shortfalls().stream().map(Laws::key).toList();
        assertThat(named).as("shortfalls of\n%s\nunder %s", week, targets).containsExactlyElementsOf(expected);
        volumeAgrees(week, count, lifts);
    }

    private static void limitsHold(WeekSplit week, SplitTargets targets, List<ExerciseId> lifts, Recount count) {
        for (int i = 0; i < week.sessions().size(); i++) {
            SplitSession session = week.sessions().get(i);
            assertThat(count.sets(i)).as("sets of session").isLessThanOrEqualTo(targets.setsPerSession());
            assertThat(session.slots()).hasSizeLessThanOrEqualTo(WeekRequest.MOST_EXERCISES_PER_SESSION);
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

    /** Minutes, style, context and order, each reckoned anew. */
    private static void termsHold(WeekSplit week, WeekRequest request) {
        TrainingContext context = request.terms().context();
        List<SessionFocus> focus =
                request.terms().style().sessions(request.terms().sessions());
        for (int i = 0; i < week.sessions().size(); i++) {
            List<SplitSlot> slots = week.sessions().get(i).slots();
            int seconds = slots.isEmpty() ? 0 : 300 + 120 * (slots.size() - 1);
            for (SplitSlot slot : slots) {
                WeekRequest.SetTime time = request.setTime(slot.role());
                int reps = slot.sets() * time.reps() * (slot.exercise().isUnilateral() ? 2 : 1);
                seconds += 3 * reps + (slot.sets() - 1) * time.restSeconds();
                assertThat(context.whyNot(slot.exercise())).isEmpty();
                assertThat(focus.get(i).takes(slot.exercise())).isTrue();
            }
            assertThat(request.secondsOf(week.sessions().get(i))).isEqualTo(seconds);
            if (request.terms().minutes().isPresent()) {
                assertThat(seconds)
                        .isLessThanOrEqualTo(60 * request.terms().minutes().getAsInt());
            }
            int[] places = slots.stream().mapToInt(slot -> place(slot, request)).toArray();
            assertThat(places).isSorted();
        }
    }

    /** For growth what trains the first emphasised muscle directly comes first; then main lifts, compounds, isolation. */
    private static int place(SplitSlot slot, WeekRequest request) {
        int place = 0;
        boolean growth = request.targets().setsPerMainLift().isEmpty()
                && !request.targets().frequencyIsFirm();
        for (Muscle muscle : growth ? request.terms().context().emphasised() : List.<Muscle>of()) {
            if (slot.exercise().shareOf(muscle) == 100) {
                return 1000 * place + roleAndLift(slot, request);
            }
            place++;
        }
        return 1000 * place + roleAndLift(slot, request);
    }

    private static int roleAndLift(SplitSlot slot, WeekRequest request) {
        return switch (slot.role()) {
            case MAIN_LIFT -> request.mainLifts().indexOf(slot.exercise().id());
            case ACCESSORY_COMPOUND -> 100;
            case ISOLATION -> 200;
        };
    }

    private static List<String> expectedShortfalls(WeekRequest request, List<ExerciseId> lifts, Recount count) {
        SplitTargets targets = request.targets();
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
            boolean counted = !muscle.isOptional()
                    || request.terms().context().emphasised().contains(muscle);
            int floor = counted ? targets.setsPerMuscle().floor() : 0;
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
