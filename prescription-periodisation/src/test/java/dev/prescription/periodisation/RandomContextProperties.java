package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.Prescriber;
import dev.prescription.goal.Goal;
import dev.prescription.goal.Population;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.selection.TrainingContext;
import dev.prescription.terms.TermsArbitraries;
import dev.prescription.terms.WeekTerms;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Two hundred random contexts, with exclusions, restrictions and styles, under laws 1, 2, 5 and 6. */
class RandomContextProperties {

    private static final int ANY_LENGTH = 24 * 60;

    @Provide
    Arbitrary<Prescriber> prescribers() {
        return Combinators.combine(
                        Arbitraries.of(
                                Goal.strength(), Goal.hypertrophy(), Goal.blended(), Goal.blendedWithStrengthShare(80)),
                        Arbitraries.of(TrainingLevel.class),
                        Arbitraries.of(Population.class))
                .as((goal, level, people) ->
                        Prescriber.forGoal(goal).withLevel(level).withPopulation(people));
    }

    @Provide
    Arbitrary<WeekTerms> terms() {
        Arbitrary<TrainingContext> restricted = TermsArbitraries.contexts()
                .filter(context -> !context.restrictions().isEmpty());
        return Arbitraries.oneOf(
                TermsArbitraries.terms(),
                TermsArbitraries.terms(),
                Combinators.combine(TermsArbitraries.terms(), restricted).as(WeekTerms::withContext),
                TermsArbitraries.ofOnesOwn());
    }

    @Property(tries = 200)
    void every_context_keeps_the_laws(
            @ForAll("prescribers") Prescriber prescriber,
            @ForAll("terms") WeekTerms terms,
            @ForAll("models") PeriodisationModel model) {
        Programme programme =
                Programme.from(prescriber).weeks(6).model(model).week(terms).build();

        EveryWeekTest.assertWeeks(programme, prescriber.weekly(), terms.context());
        int judged = EveryWeekTest.judge(
                programme.planFor(EveryWeekTest.ATHLETE), terms.minutes().orElse(ANY_LENGTH));

        assertThat(programme.layout().exercises())
                .noneMatch(exercise -> terms.context().excluded().contains(exercise.id())
                        || terms.context()
                                .restrictions()
                                .exclusion(exercise.pattern())
                                .isPresent());
        Statistics.label("of one's own")
                .collect(terms.style().name().equals("custom"))
                .coverage(seen -> seen.check(true).count(count -> count > 30));
        Statistics.label("loaded")
                .collect(judged > 0)
                .coverage(seen -> seen.check(true).count(count -> count > 100));
        Statistics.label("restricted")
                .collect(!terms.context().restrictions().isEmpty())
                .coverage(seen -> seen.check(true).count(count -> count > 30));
        Statistics.label("excluded")
                .collect(!terms.context().excluded().isEmpty())
                .coverage(seen -> seen.check(true).count(count -> count > 30));
        Statistics.label("infeasible")
                .collect(programme.infeasible().isPresent())
                .coverage(seen -> seen.check(true).count(count -> count > 5));
    }

    @Provide
    Arbitrary<PeriodisationModel> models() {
        return Arbitraries.of(Plans.MODELS).map(PeriodisationModel::byName);
    }
}
