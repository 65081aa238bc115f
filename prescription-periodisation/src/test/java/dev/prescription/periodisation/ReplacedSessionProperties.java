package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.exercise.ExerciseRole;
import dev.prescription.layout.LoadOutcome;
import dev.prescription.layout.SessionRef;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.rule.Zone;
import dev.prescription.scheme.LoadTarget;
import dev.prescription.scheme.RepTarget;
import dev.prescription.scheme.SetGroup;
import dev.prescription.scheme.SetScheme;
import dev.prescription.written.WrittenSession;
import dev.prescription.written.WrittenSlot;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Laws 1, 2 and 6 for sessions that a coach replaced, and that nothing else changes. */
class ReplacedSessionProperties {

    private static final double RESOLUTION = 0.02;

    /** What a coach does to a slot. */
    record Edit(int sets, int reps, int rirHalves, int percent, boolean isByEffort) {

        WrittenSlot of(WrittenSlot slot) {
            LoadTarget load = isByEffort
                    ? LoadTarget.effort(Rir.ofHalves(rirHalves))
                    : LoadTarget.ofMax(Intensity.ofPercent(percent));
            SetScheme scheme = SetScheme.of(SetGroup.of(sets, RepTarget.exactly(reps), load));
            return WrittenSlot.of(slot.choice().get(0), slot.role(), scheme);
        }
    }

    @Provide
    Arbitrary<Plan> plans() {
        return Plans.plans();
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(40, 100),
                        Arbitraries.of(true, true, false))
                .as(Edit::new)
                .list()
                .ofSize(30);
    }

    private static WrittenSession edited(Session session, List<Edit> edits) {
        List<WrittenSlot> slots = new ArrayList<>();
        for (WrittenSlot slot : session.toWritten().slots()) {
            slots.add(edits.get(slots.size()).of(slot));
        }
        return WrittenSession.of(slots.toArray(WrittenSlot[]::new));
    }

    /** Any session but those a crowded week left without exercises: there is nothing in them to write. */
    private static Session any(Plan plan, int pick) {
        List<Session> trained = plan.sessions().stream()
                .filter(session -> !session.exercises().isEmpty())
                .toList();
        Assume.that(!trained.isEmpty());
        return trained.get(pick % trained.size());
    }

    @Property(tries = 1000)
    void a_replaced_session_is_as_written_doable_and_can_be_loaded(
            @ForAll("plans") Plan plan, @ForAll("edits") List<Edit> edits, @ForAll int seed) {
        Session before = any(plan, Math.floorMod(seed, 10_000));
        WrittenSession written = edited(before, edits);
        Plan changed = plan.replaceSession(before.ref(), written);
        if (written.equals(before.toWritten())) {
            assertThat(changed).as("an edit that changes nothing").isSameAs(plan);
            return;
        }
        Session now = changed.session(before.ref());

        assertThat(now.ref()).isEqualTo(before.ref());
        assertThat(now.exercises()).hasSameSizeAs(before.exercises());
        for (int slot = 0; slot < now.exercises().size(); slot++) {
            PlannedExercise exercise = now.exercises().get(slot);
            assertThat(exercise.ref()).isEqualTo(before.exercises().get(slot).ref());
            judge(exercise, edits.get(slot));
            Statistics.label("outcome").collect(exercise.outcome());
        }
        Statistics.label("outcome").coverage(coverage -> {
            for (LoadOutcome outcome : List.of(
                    LoadOutcome.ROUNDED,
                    LoadOutcome.ROUNDED_TO_THE_OTHER_SIDE,
                    LoadOutcome.CAPPED,
                    LoadOutcome.NO_MAXIMUM,
                    LoadOutcome.WITHHELD)) {
                coverage.check(outcome).count(count -> count > 0);
            }
        });
    }

    private static void judge(PlannedExercise exercise, Edit edit) {
        boolean isWithheld = exercise.outcome() == LoadOutcome.WITHHELD;
        assertThat(exercise.sets()).hasSize(isWithheld ? 0 : edit.sets());
        for (PlannedSet set : exercise.sets()) {
            assertThat(set.zone()).isEqualTo(Zone.asWritten());
            assertThat(set.reps()).isEqualTo(edit.reps());
            boolean isStated = edit.isByEffort() && set.series().restriction().isEmpty();
            if (isStated) {
                assertThat(set.rir()).contains(Rir.ofHalves(edit.rirHalves() + edit.sets() - set.number()));
            }
            set.load().ifPresent(load -> {
                assertThat(exercise.plan()
                                .athlete()
                                .loadRounding(exercise.exercise())
                                .ladder()
                                .loads())
                        .contains(load);
                if (isStated) {
                    assertDoable(exercise, load, edit, set.number());
                }
            });
        }
    }

    /** A set whose reserve is written never ends before its repetitions are done, by the model asked anew. */
    private static void assertDoable(PlannedExercise exercise, Load load, Edit edit, int set) {
        RepMaxModel model = exercise.plan().programme().repMaxModel();
        Intensity implied = exercise.derivation().orElseThrow().impliedIntensity();
        OptionalDouble left = exercise.sets().get(set - 1).impliedRir();
        assertThat(implied).as(load.toString()).isLessThanOrEqualTo(Intensity.MAXIMUM);
        if (implied.compareTo(model.lowestIntensity()) >= 0) {
            double fresh = model.repsToFailureAt(implied);
            assertThat(left.orElseThrow())
                    .isEqualTo(fresh - edit.reps() - 0.5 * (set - 1))
                    .isGreaterThanOrEqualTo(-RESOLUTION);
        }
        Statistics.label("role").collect(exercise.role() == ExerciseRole.MAIN_LIFT);
    }

    @Property(tries = 1000)
    void nothing_else_changes_and_what_was_there_can_be_put_back(
            @ForAll("plans") Plan plan, @ForAll("edits") List<Edit> edits, @ForAll int seed) {
        SessionRef ref = any(plan, Math.floorMod(seed, 10_000)).ref();
        SessionRef other = any(plan, Math.floorMod(seed, 9_973)).ref();
        WrittenSession session = edited(plan.session(ref), edits);
        Plan changed = plan.replaceSession(ref, session);

        for (Session kept : plan.sessions()) {
            if (!kept.ref().equals(ref)) {
                assertThat(setsOf(changed.session(kept.ref()))).isEqualTo(setsOf(kept));
            }
        }
        assertThat(changed.session(ref).toWritten()).isEqualTo(session);
        assertThat(WrittenSession.parse(session.toString())).isEqualTo(session);
        assertThat(plan.replaceSession(ref, plan.session(ref).toWritten())).isSameAs(plan);
        assertThat(changed.replaceSession(ref, plan.session(ref).toWritten())).isEqualTo(plan);
        assertThat(changed.equals(plan))
                .isEqualTo(session.equals(plan.session(ref).toWritten()));
        WrittenSession another = edited(plan.session(other), edits);
        if (!other.equals(ref)) {
            assertThat(changed.replaceSession(other, another))
                    .isEqualTo(plan.replaceSession(other, another).replaceSession(ref, session));
        }
        Statistics.label("two sessions").collect(!other.equals(ref));
    }

    private static List<String> setsOf(Session session) {
        return session.exercises().stream()
                .flatMap(exercise -> exercise.sets().stream())
                .map(set -> set + " " + set.reps() + " " + set.load() + " " + set.rir() + " " + set.rest())
                .toList();
    }
}
