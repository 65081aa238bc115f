package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.athlete.Athlete;
import dev.prescription.athlete.Restriction;
import dev.prescription.athlete.TestedShare;
import dev.prescription.coaching.CoachCode;
import dev.prescription.coaching.CoachOutcome;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.layout.SessionRef;
import dev.prescription.log.CoachEvent;
import dev.prescription.periodisation.Journeys.Move;
import dev.prescription.progress.NextSession.NextExercise;
import dev.prescription.progress.Progress;
import dev.prescription.progression.SetTarget;
import dev.prescription.proposal.CoachChange;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Load;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What a restriction allows holds for what a log asks for, too. */
class RestrictedProgressProperties extends JourneyLaws {

    @Provide
    Arbitrary<Integer> kilograms() {
        return Arbitraries.integers().between(60, 250);
    }

    @Provide
    Arbitrary<Plan> capped() {
        Restriction cap = Restriction.cap(
                "R-1",
                Intensity.ofPercent(75),
                MovementPattern.SQUAT,
                MovementPattern.HORIZONTAL_PRESS,
                MovementPattern.HINGE,
                MovementPattern.VERTICAL_PULL);
        return Journeys.plans()
                .map(plan -> plan.forAthlete(plan.athlete().toBuilder()
                        .restrict(cap)
                        .bodyMass(Load.ofKilograms(80))
                        .max(ExerciseId.of("pull-up"), Load.ofKilograms(60))
                        .build()));
    }

    /** The cap is the only restriction, and of the whole tested maximum: a beginner's first mesocycle has 75 % of 90 %. */
    @Provide
    Arbitrary<Plan> cappedAlone() {
        return capped().filter(plan -> plan.programme().restrictions().isEmpty()
                && plan.athlete().restrictions().asList().size() == 1
                && plan.programme().layout().cells().stream()
                        .allMatch(cell -> cell.basis().testedShare().equals(TestedShare.whole())));
    }

    @Property(tries = 500)
    void no_rule_and_no_coach_asks_for_more_than_a_restriction_allows(
            @ForAll("capped") Plan plan, @ForAll("moves") List<Move> moves) {
        Progress progress = Journeys.walk(plan, moves);
        Athlete athlete = progress.plan().athlete();
        boolean isAtTheCap = false;
        boolean isBelted = false;
        for (SessionRef ref : progress.remaining()) {
            for (NextExercise exercise : progress.session(ref).exercises()) {
                long max = athlete.rawTenthMicrograms(exercise.exercise().id());
                boolean isCapped = isCapped(athlete, exercise.exercise());
                for (SetTarget set : exercise.sets()) {
                    if (isCapped && set.load().isPresent()) {
                        isBelted |= exercise.exercise().loadKind().countsBodyMass();
                        assertThat(isAboveTheCap(
                                        athlete, exercise.exercise(), set.load().get()))
                                .as("%s of %s", exercise, ref)
                                .isFalse();
                        isAtTheCap |= set.load().get().tenthMicrograms() * 100 > 72 * max;
                    }
                }
            }
        }
        Statistics.label("belted")
                .collect(isBelted)
                .coverage(check -> check.check(true).percentage(p -> p > 5));
        Statistics.label("near the cap")
                .collect(isAtTheCap)
                .coverage(check -> check.check(true).percentage(p -> p > 2));
    }

    @Property(tries = 500)
    void a_coach_s_load_above_a_restriction_s_cap_is_lowered_and_the_restriction_named(
            @ForAll("cappedAlone") Plan plan, @ForAll("seeds") int seed, @ForAll("kilograms") int kilograms) {
        Progress before = Progress.start(plan);
        List<SessionRef> sessions = before.remaining().stream()
                .filter(one -> !before.session(one).exercises().isEmpty())
                .toList();
        Assume.that(!sessions.isEmpty());
        SessionRef ref = sessions.get(seed % sessions.size());
        List<NextExercise> exercises = before.session(ref).exercises();
        NextExercise exercise = exercises.get(seed % exercises.size());
        Load stated = Load.ofKilograms(kilograms);
        CoachChange change = new CoachChange.LoadOnce(ref, exercise.slot(), stated);

        Progress after = before.record(CoachEvent.of("c-1", 1, LocalDate.of(2027, 1, 1), change, "Kim", "a good day"));

        CoachOutcome outcome = after.coaching().outcomes().get(0);
        Athlete athlete = after.plan().athlete();
        Load rounded = athlete.loadRounding(exercise.exercise()).round(stated).rounded();
        boolean isAbove =
                isCapped(athlete, exercise.exercise()) && isAboveTheCap(athlete, exercise.exercise(), rounded);
        if (outcome.isDone()) {
            assertThat(outcome.result().code()).isEqualTo(isAbove ? CoachCode.LOWERED : CoachCode.DONE);
            assertThat(outcome.text().contains("R-1: at most 75 %1RM")).isEqualTo(isAbove);
        }
        Statistics.label("lowered").collect(outcome.result().code()).coverage(check -> {
            check.check(CoachCode.LOWERED).percentage(p -> p > 5);
            check.check(CoachCode.DONE).percentage(p -> p > 10);
        });
    }

    private static boolean isCapped(Athlete athlete, Exercise exercise) {
        return athlete.restrictions().cap(exercise.pattern()).isPresent()
                && athlete.rawTenthMicrograms(exercise.id()) > 0;
    }

    /** Of what is moved, the body with it: a belt alone says nothing of the share. */
    private static boolean isAboveTheCap(Athlete athlete, Exercise exercise, Load load) {
        long body = exercise.loadKind().countsBodyMass()
                ? athlete.bodyMass().orElseThrow().tenthMicrograms() / 100 * exercise.bodyMassShare()
                : 0;
        return (load.tenthMicrograms() + body) * 100 > 75 * (athlete.rawTenthMicrograms(exercise.id()) + body);
    }
}
