package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.athlete.Restriction;
import dev.prescription.exercise.LoadKind;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.layout.SessionRef;
import dev.prescription.periodisation.Journeys.Move;
import dev.prescription.progress.NextSession.NextExercise;
import dev.prescription.progress.Progress;
import dev.prescription.progression.SetTarget;
import dev.prescription.quantity.Intensity;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What a restriction allows holds for what a log asks for, too. */
class RestrictedProgressProperties {

    @Provide
    Arbitrary<List<Move>> moves() {
        return Journeys.moves();
    }

    @Provide
    Arbitrary<Plan> capped() {
        Restriction cap = Restriction.cap(
                "R-1",
                Intensity.ofPercent(75),
                MovementPattern.SQUAT,
                MovementPattern.HORIZONTAL_PRESS,
                MovementPattern.HINGE);
        return Journeys.plans()
                .map(plan ->
                        plan.forAthlete(plan.athlete().toBuilder().restrict(cap).build()));
    }

    @Property(tries = 500)
    void no_rule_and_no_coach_asks_for_more_than_a_restriction_allows(
            @ForAll("capped") Plan plan, @ForAll("moves") List<Move> moves) {
        Progress progress = Journeys.walk(plan, moves);
        var athlete = progress.plan().athlete();
        boolean isAtTheCap = false;
        for (SessionRef ref : progress.remaining()) {
            for (NextExercise exercise : progress.session(ref).exercises()) {
                long max = athlete.rawTenthMicrograms(exercise.exercise().id());
                boolean isCapped = athlete.restrictions()
                                .cap(exercise.exercise().pattern())
                                .isPresent()
                        && exercise.exercise().loadKind() == LoadKind.EXTERNAL
                        && max > 0;
                for (SetTarget set : exercise.sets()) {
                    if (isCapped && set.load().isPresent()) {
                        long share = set.load().get().tenthMicrograms() * 100;
                        assertThat(share).as("%s of %s", exercise, ref).isLessThanOrEqualTo(75 * max);
                        isAtTheCap |= share > 72 * max;
                    }
                }
            }
        }
        Statistics.label("near the cap")
                .collect(isAtTheCap)
                .coverage(check -> check.check(true).percentage(p -> p > 2));
    }
}
