package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.athlete.Athlete;
import dev.prescription.athlete.Restriction;
import dev.prescription.coaching.CoachCode;
import dev.prescription.coaching.CoachOutcome;
import dev.prescription.decision.Standing;
import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.log.CoachEvent;
import dev.prescription.periodisation.Journeys.Move;
import dev.prescription.periodisation.Journeys.Turn;
import dev.prescription.progress.NextSession.NextExercise;
import dev.prescription.progress.Progress;
import dev.prescription.progression.LiftProgress;
import dev.prescription.progression.SetTarget;
import dev.prescription.proposal.CoachChange;
import dev.prescription.proposal.LaneChange;
import dev.prescription.proposal.LaneRef;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Load;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** What a coach changes of the lane of a slot changes that lane alone, and a basis that is stated is asked for. */
class LaneLawProperties extends JourneyLaws {

    /** Turns after which a coach's load of one session may stand before every basis. */
    private static final Set<Turn> STATING = EnumSet.of(Turn.LOAD_ONCE, Turn.ACCEPTED, Turn.CHANGED);

    private static final Load NEXT_HEAVIER = Load.ofKilograms(5);

    @Provide
    Arbitrary<Plan> plans() {
        return Journeys.plans(3, 1);
    }

    /** Mostly those of one lane, which are asked about where several are meant. */
    @Provide
    Arbitrary<Turn> changes() {
        return Arbitraries.frequency(
                Tuple.of(3, Turn.RULE), Tuple.of(3, Turn.BASIS), Tuple.of(1, Turn.LOCK), Tuple.of(1, Turn.UNLOCK));
    }

    private static boolean isMaximum(LiftProgress lift) {
        return lift.standing().kind() == Standing.Kind.ONE_REP_MAX;
    }

    private static long lanes(Progress progress, ExerciseId exercise) {
        return progress.lifts().keySet().stream()
                .filter(lane -> lane.startsWith(exercise + " "))
                .count();
    }

    @Property(tries = 500)
    void a_change_of_a_lane_changes_it_and_no_other(
            @ForAll("plans") Plan plan,
            @ForAll("moves") List<Move> moves,
            @ForAll("changes") Turn turn,
            @ForAll("seeds") int seed) {
        Progress before = Journeys.walk(plan, moves.subList(0, Math.min(6, moves.size())));
        LaneChange change = (LaneChange) CoachMoves.change(before, turn, seed);
        Progress after = CoachMoves.decided(before, change);
        CoachOutcome outcome = CoachMoves.last(after);

        assertThat(after.lifts().keySet()).isEqualTo(before.lifts().keySet());
        after.lifts().forEach((lane, lift) -> {
            LiftProgress then = before.lifts().get(lane);
            boolean isMeant = outcome.lanes().contains(lane);
            boolean isShared = isMaximum(lift)
                    && lane.startsWith(change.exercise() + " ")
                    && outcome.lanes().stream()
                            .anyMatch(one -> isMaximum(before.lifts().get(one)));
            assertThat(!isMeant || lane.startsWith(change.exercise() + " ")).isTrue();
            if (change instanceof CoachChange.Basis basis && (isMeant || isShared)) {
                assertThat(lift.standing().basis()).contains(basis.load());
            } else if (!isMeant) {
                assertThat(lift).isSameAs(then);
            } else if (change instanceof CoachChange.Rule rule) {
                assertThat(lift.rule().id()).isEqualTo(rule.progression().rule());
                boolean isKnown = before.plan().athlete().rawTenthMicrograms(change.exercise()) > 0;
                assertThat(lift.standing().basis().isPresent()
                                || !isKnown
                                || lift.standing().kind() == Standing.Kind.WORKING_LOAD)
                        .as("a maximum that is known is started from: %s, %s", change, lift)
                        .isTrue();
            } else {
                assertThat(lift.standing()).isEqualTo(then.standing());
            }
        });
        assertThat(outcome.lanes().isEmpty()).isEqualTo(!outcome.isDone());
        boolean isOfOne = !(change instanceof CoachChange.Lock || change instanceof CoachChange.Unlock);
        assertThat(outcome.lanes().size() < 2 || (!isOfOne && change.lane().isEmpty()))
                .isTrue();
        Statistics.label("lane of")
                .collect(
                        lanes(before, change.exercise()) == 1
                                ? "one"
                                : change.lane().isPresent() ? "one of several" : "several",
                        outcome.isDone())
                .coverage(check -> {
                    check.check("one", true).percentage(p -> p > 10);
                    check.check("one of several", true).percentage(p -> p > 10);
                    check.check("several", true).percentage(p -> p > 2);
                    check.check("several", false).percentage(p -> p > 2);
                });
        Statistics.label("asked which")
                .collect(outcome.result().code() == CoachCode.WHICH_SLOT)
                .coverage(check -> check.check(true).percentage(p -> p > 2));
    }

    /** Of bases from 20 to 160 kg some ask for other loads than others, whatever rules were given before and of what kind; unless a cap holds them all. */
    @Property(tries = 500)
    void a_basis_that_is_stated_is_asked_for(
            @ForAll("plans") Plan plan,
            @ForAll("moves") List<Move> moves,
            @ForAll("seeds") int seed,
            @ForAll("seeds") int rule) {
        List<Move> some = moves.stream()
                .filter(move -> !STATING.contains(move.turn()))
                .limit(3)
                .toList();
        Progress walked = Journeys.walk(plan, some);
        Progress before = rule % 3 == 0
                ? walked
                : walked.record(CoachEvent.of(
                        "c", 900, CoachMoves.DAY, CoachMoves.change(walked, Turn.RULE, rule), "Kim", "so"));
        CoachChange.Basis stated = (CoachChange.Basis) CoachMoves.change(before, Turn.BASIS, seed);
        boolean isAsked = false;
        if (stated.lane().isPresent()
                && CoachMoves.last(CoachMoves.decided(before, stated)).isDone()) {
            Set<List<Load>> asked = new HashSet<>();
            for (int kilograms : List.of(20, 40, 80, 160)) {
                CoachChange basis =
                        new CoachChange.Basis(stated.exercise(), stated.lane(), Load.ofKilograms(kilograms));
                asked.add(loads(
                        CoachMoves.decided(before, basis),
                        stated.exercise(),
                        stated.lane().get()));
            }
            isAsked = !asked.equals(Set.of(List.<Load>of()));
            assertThat(isAsked && asked.size() == 1 && !isAtTheCap(before, stated.exercise(), asked))
                    .as("%s: %s", stated, asked)
                    .isFalse();
        }
        Statistics.label("asked for")
                .collect(isAsked)
                .coverage(check -> check.check(true).percentage(p -> p > 20));
    }

    /** Whether the next heavier load is beyond what a restriction allows, as it may be for a light lifter. */
    private static boolean isAtTheCap(Progress progress, ExerciseId id, Set<List<Load>> asked) {
        Athlete athlete = progress.plan().athlete();
        Optional<Intensity> cap = athlete.restrictions()
                .cap(Catalogue.standard().find(id).orElseThrow().pattern())
                .flatMap(Restriction::cap);
        long heaviest = asked.stream()
                .flatMap(List::stream)
                .mapToLong(load -> load.plus(NEXT_HEAVIER).tenthMicrograms())
                .max()
                .orElse(0);
        return cap.filter(share -> heaviest * 100 > share.percent() * athlete.rawTenthMicrograms(id))
                .isPresent();
    }

    /** The loads of the slot that names a lane, in the session that is named or where it next comes. */
    private static List<Load> loads(Progress progress, ExerciseId exercise, LaneRef lane) {
        return progress.remaining().stream()
                .filter(ref ->
                        lane.session().filter(other -> !other.equals(ref)).isEmpty())
                .flatMap(ref -> progress.session(ref).exercises().stream()
                        .limit(progress.plan().session(ref).exercises().size()))
                .filter(one ->
                        one.exercise().id().equals(exercise) && one.slot().equals(lane.slot()))
                .findFirst()
                .map(NextExercise::sets)
                .orElse(List.of())
                .stream()
                .map(SetTarget::load)
                .flatMap(Optional::stream)
                .toList();
    }
}
