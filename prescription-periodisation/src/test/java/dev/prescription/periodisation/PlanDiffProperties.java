package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.difference.Difference;
import dev.prescription.difference.Difference.Kind;
import dev.prescription.difference.PlanDiff;
import dev.prescription.layout.SessionRef;
import dev.prescription.layout.SlotRef;
import dev.prescription.periodisation.Journeys.Move;
import dev.prescription.progress.Progress;
import dev.prescription.quantity.Rir;
import dev.prescription.scheme.LoadTarget;
import dev.prescription.scheme.RepTarget;
import dev.prescription.scheme.SetGroup;
import dev.prescription.scheme.SetScheme;
import dev.prescription.technique.DropSet;
import dev.prescription.written.WrittenSession;
import dev.prescription.written.WrittenSlot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What differs between two plans, against a walk over every set of both. */
class PlanDiffProperties extends JourneyLaws {

    @Provide
    Arbitrary<Plan> plans() {
        return Journeys.plans();
    }

    /** One set of a plan by where it is. */
    private record Spot(SessionRef session, SlotRef slot, int set) {}

    private static Map<Spot, String> sets(Plan plan) {
        Map<Spot, String> sets = new LinkedHashMap<>();
        for (Session session : plan.sessions()) {
            for (PlannedExercise exercise : session.exercises()) {
                int number = 0;
                for (PlannedSet set : exercise.sets()) {
                    number++;
                    sets.put(
                            new Spot(session.ref(), exercise.ref(), number),
                            set.reps() + "|" + set.series().target() + "|" + set.load() + "|" + set.rir() + "|"
                                    + set.kind() + "|" + set.series().technique());
                }
            }
        }
        return sets;
    }

    /** A plan and another: later in the same log, with two sessions exchanged, or of somebody else. */
    private static Plan other(Plan plan, List<Move> moves, Plan stranger, int seed) {
        return switch (seed % 4) {
            case 0 -> stranger;
            case 1 -> seed % 3 == 0 ? withTechnique(plan, seed / 4) : exchanged(plan, seed / 4);
            default -> Journeys.walk(plan, moves).plan();
        };
    }

    private static Plan exchanged(Plan plan, int seed) {
        List<Session> sessions = plan.sessions();
        Session one = sessions.get(seed % sessions.size());
        Session two = sessions.get(seed / 7 % sessions.size());
        if (one.exercises().isEmpty() || two.exercises().isEmpty()) {
            return plan;
        }
        return plan.replaceSession(one.ref(), two.toWritten()).replaceSession(two.ref(), one.toWritten());
    }

    private static Plan withTechnique(Plan plan, int seed) {
        Session session = plan.sessions().get(seed % plan.sessions().size());
        if (session.exercises().isEmpty()) {
            return plan;
        }
        WrittenSession written = session.toWritten();
        List<WrittenSlot> slots = new ArrayList<>(written.slots());
        WrittenSlot slot = slots.get(seed % slots.size());
        SetGroup last = slot.scheme().groups().get(slot.scheme().groups().size() - 1);
        SetScheme scheme = SetScheme.of(SetGroup.of(last.sets(), RepTarget.exactly(8), LoadTarget.effort(Rir.of(1)))
                .withTechnique(DropSet.of(2, 20)));
        slots.set(seed % slots.size(), WrittenSlot.of(slot.choice().get(0), slot.role(), scheme));
        return plan.replaceSession(session.ref(), new WrittenSession(written.name(), slots));
    }

    @Property(tries = 1_000)
    void every_set_that_differs_is_named_and_none_that_does_not(
            @ForAll("plans") Plan plan,
            @ForAll("moves") List<Move> moves,
            @ForAll("plans") Plan stranger,
            @ForAll("seeds") int seed) {
        Plan other = other(plan, moves, stranger, seed);
        Map<Spot, String> before = sets(plan);
        Map<Spot, String> after = sets(other);
        PlanDiff diff = PlanDiff.between(plan, other);

        Set<Spot> differing = new HashSet<>();
        Set<Spot> all = new HashSet<>(before.keySet());
        all.addAll(after.keySet());
        all.stream()
                .filter(spot -> !java.util.Objects.equals(before.get(spot), after.get(spot)))
                .forEach(differing::add);
        Set<Spot> named = new HashSet<>();
        Set<SessionRef> whole = new HashSet<>();
        Set<String> slots = new HashSet<>();
        for (Difference one : diff.differences()) {
            if (one.place().set() > 0) {
                named.add(new Spot(
                        one.place().session().orElseThrow(),
                        one.place().slot().orElseThrow(),
                        one.place().set()));
            } else if (one.kind() == Kind.SESSION) {
                whole.add(one.place().session().orElseThrow());
            } else if (one.kind() == Kind.SESSION_MOVED) {
                whole.add((SessionRef) one.from().orElseThrow());
                whole.add((SessionRef) one.to().orElseThrow());
            } else if (one.kind() == Kind.EXERCISE
                    && (one.from().isEmpty() || one.to().isEmpty())) {
                slots.add(one.place().session().orElseThrow() + " "
                        + one.place().slot().orElseThrow());
            }
        }
        assertThat(differing).as("none that does not differ is named").containsAll(named);
        assertThat(differing)
                .allMatch(spot -> named.contains(spot)
                        || whole.contains(spot.session())
                        || slots.contains(spot.session() + " " + spot.slot()));
        assertThat(diff.text().lines()).hasSize(Math.max(1, diff.differences().size()));
        Statistics.label("sets named")
                .collect(!named.isEmpty())
                .coverage(check -> check.check(true).percentage(p -> p > 20));
        Statistics.label("moved")
                .collect(diff.differences().stream().anyMatch(one -> one.kind() == Kind.SESSION_MOVED))
                .coverage(check -> check.check(true).percentage(p -> p > 2));
        for (Kind kind : Kind.values()) {
            Statistics.label(kind.name())
                    .collect(diff.differences().stream().anyMatch(one -> one.kind() == kind))
                    .coverage(check -> check.check(true).percentage(p -> p > 2));
        }
    }

    @Property(tries = 300)
    void the_other_way_round_it_is_mirrored_and_with_itself_there_is_nothing(
            @ForAll("plans") Plan plan,
            @ForAll("moves") List<Move> moves,
            @ForAll("plans") Plan stranger,
            @ForAll("seeds") int seed) {
        Plan other = other(plan, moves, stranger, seed);
        PlanDiff diff = PlanDiff.between(plan, other);

        assertThat(PlanDiff.between(other, plan).differences())
                .containsExactlyInAnyOrderElementsOf(diff.mirrored().differences());
        assertThat(diff.mirrored().mirrored()).isEqualTo(diff);
        assertThat(PlanDiff.between(other, other).isEmpty()).isTrue();
        assertThat(diff.isEmpty() || !plan.equals(other)).isTrue();
        Statistics.label("differ")
                .collect(!diff.isEmpty())
                .coverage(check -> check.check(true).percentage(p -> p > 50));
    }

    @Property(tries = 500)
    void what_differs_since_a_log_began_has_a_cause_in_it(
            @ForAll("plans") Plan plan, @ForAll("moves") List<Move> moves) {
        Progress start = Progress.start(plan);
        Progress now = Journeys.walk(plan, moves);
        PlanDiff diff = now.since(start);

        assertThat(diff.differences())
                .allSatisfy(one -> assertThat(one.because())
                        .as(one::text)
                        .isNotEmpty()
                        .allMatch(entry -> now.log().contains(entry)));
        assertThat(start.since(now).mirrored().differences()).containsExactlyInAnyOrderElementsOf(diff.differences());
        assertThat(now.since(now).isEmpty()).isTrue();
        for (Class<?> kind : List.of(dev.prescription.log.DecisionTaken.class, dev.prescription.log.CoachEvent.class)) {
            Statistics.label(kind.getSimpleName())
                    .collect(diff.differences().stream()
                            .flatMap(one -> one.because().stream())
                            .anyMatch(kind::isInstance))
                    .coverage(check -> check.check(true).percentage(p -> p > 20));
        }
    }
}
