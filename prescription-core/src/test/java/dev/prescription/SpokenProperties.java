package dev.prescription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.Goal;
import dev.prescription.goal.GoalKind;
import dev.prescription.goal.Population;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.message.Messages;
import dev.prescription.parameter.Range;
import dev.prescription.parameter.Scope;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.statistics.Statistics;

/** A value that says itself as a message says in English what it prints. */
class SpokenProperties {

    @Property
    void ranges(@ForAll("ranges") Range range) {
        assertThat(Messages.english().text(range)).isEqualTo(range.toString());
        Statistics.label("code").collect(range.message().code()).coverage(coverage -> {
            for (Object code :
                    ((Enum<?>) range.message().code()).getDeclaringClass().getEnumConstants()) {
                coverage.check(code).count(n -> n > 0);
            }
        });
    }

    @Provide
    Arbitrary<Range> ranges() {
        Arbitrary<Range> closed = Combinators.combine(
                        Arbitraries.integers().between(-1_000_000, 1_000_000),
                        Arbitraries.oneOf(
                                Arbitraries.just(0), Arbitraries.integers().between(0, 5000)))
                .as((min, width) -> Range.ofHundredths(min, min + width));
        Arbitrary<Range> small = Combinators.combine(
                        Arbitraries.integers().between(-10, 30),
                        Arbitraries.integers().between(0, 3))
                .as((min, width) -> Range.of(min, min + width));
        Arbitrary<Range> named = Arbitraries.oneOf(closed.filter(r -> r.max().orElseThrow() <= 10_000), small);
        Arbitrary<Range> open = Arbitraries.integers()
                .between(-10_000, 10_000)
                .flatMap(end -> Arbitraries.of(Range.atLeast(end), Range.atMost(end)));
        return Arbitraries.oneOf(named, named.map(Range::andMore), open);
    }

    @Property
    void scopes(
            @ForAll @NotEmpty Set<GoalKind> goals,
            @ForAll @NotEmpty Set<TrainingLevel> levels,
            @ForAll @NotEmpty Set<ExerciseRole> roles,
            @ForAll @NotEmpty Set<Population> populations) {
        Scope scope = Scope.any()
                .withGoals(goals.toArray(GoalKind[]::new))
                .withLevels(levels.toArray(TrainingLevel[]::new))
                .withRoles(roles.toArray(ExerciseRole[]::new))
                .withPopulations(populations.toArray(Population[]::new));

        assertThat(Messages.english().text(scope)).isEqualTo(scope.toString());
        Statistics.label("any goal")
                .collect(scope.toString().startsWith("any goal"))
                .coverage(coverage -> {
                    coverage.check(true).percentage(p -> p > 1);
                    coverage.check(false).percentage(p -> p > 1);
                });
    }

    @Property
    void goals(@ForAll @IntRange(max = 100) int share) {
        Goal goal = Goal.blendedWithStrengthShare(share);
        Scope scope = Scope.of(GoalKind.BLENDED, TrainingLevel.BEGINNER, ExerciseRole.ISOLATION);

        assertThat(Messages.english().text(goal)).isEqualTo(goal.toString());
        assertThat(Messages.english().text(scope.messageFor(goal)))
                .isEqualTo("blended " + share + ", beginner, isolation, adults");
        assertThat(Messages.english().text(Goal.strength()))
                .isEqualTo(Goal.strength().toString());
        assertThat(Messages.english().text(Goal.hypertrophy()))
                .isEqualTo(Goal.hypertrophy().toString());
        Statistics.collect(share == 50);
    }
}
