package dev.prescription.selection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.Muscle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class AlternativesProperties {

    private static final Catalogue CATALOGUE = Catalogue.standard();

    @Provide
    Arbitrary<TrainingContext> contexts() {
        return ContextArbitraries.contexts();
    }

    @Provide
    Arbitrary<Exercise> exercises() {
        return ContextArbitraries.exercises();
    }

    @Property(tries = 1000)
    void never_offers_itself_nor_what_the_context_refuses(
            @ForAll("contexts") TrainingContext context, @ForAll("exercises") Exercise exercise) {
        List<Alternative> found = Alternatives.of(exercise, context, CATALOGUE);

        for (Alternative one : found) {
            assertThat(one.substitute().id()).isNotEqualTo(exercise.id());
            assertThat(context.whyNot(one.substitute())).isEmpty();
            assertThat(one.original()).isEqualTo(exercise);
        }
        long refused = CATALOGUE.exercises().stream()
                .filter(other -> other.pattern() == exercise.pattern() && !context.allows(other))
                .count();
        Statistics.label("offered")
                .collect(found.isEmpty() ? "nothing" : "something")
                .coverage(checker -> {
                    checker.check("nothing").percentage(p -> p >= 2);
                    checker.check("something").percentage(p -> p >= 2);
                });
        Statistics.label("refused of its pattern")
                .collect(refused > 0)
                .coverage(checker -> checker.check(true).percentage(p -> p >= 2));
    }

    @Property(tries = 1000)
    void adds_its_parts_up_and_says_what_each_set_counts_more_or_less(
            @ForAll("contexts") TrainingContext context, @ForAll("exercises") Exercise exercise) {
        List<Alternative> found = Alternatives.of(exercise, context, CATALOGUE);

        for (Alternative one : found) {
            int sum = 0;
            for (ScorePart part : one.parts()) {
                sum += part.points();
                assertThat(one.points(part.kind())).isEqualTo(part.points());
            }
            assertThat(one.score()).isEqualTo(sum).isBetween(0, 100);
            assertThat(one.parts().size()).isEqualTo(ScorePart.Kind.values().length);
            Map<Muscle, Integer> changed = one.changedShares();
            for (Muscle muscle : Muscle.values()) {
                int after = exercise.shareOf(muscle) + changed.getOrDefault(muscle, 0);
                if (after != one.substitute().shareOf(muscle)) {
                    assertThat(after)
                            .as("%s of %s", muscle, one)
                            .isEqualTo(one.substitute().shareOf(muscle));
                }
            }
            assertThat(one.keepsVolume()).isEqualTo(one.points(ScorePart.Kind.MUSCLES) == 40);
        }
        boolean changes = found.stream().anyMatch(one -> !one.keepsVolume());
        boolean keeps = found.stream().anyMatch(Alternative::keepsVolume);
        Statistics.label("swaps").collect(changes, keeps).coverage(checker -> {
            checker.check(true, true).percentage(p -> p >= 2);
            checker.check(true, false).percentage(p -> p >= 2);
        });
    }

    @Property(tries = 300)
    void ranks_alike_in_whatever_order_the_catalogue_stands(
            @ForAll("contexts") TrainingContext context, @ForAll("exercises") Exercise exercise, @ForAll long seed) {
        List<Exercise> shuffled = new ArrayList<>(CATALOGUE.exercises());
        Collections.shuffle(shuffled, new Random(seed));
        List<Alternative> found = Alternatives.of(exercise, context, CATALOGUE);

        assertThat(Alternatives.of(exercise, context, Catalogue.of("shuffled", shuffled)))
                .isEqualTo(found);
        boolean tied = false;
        for (int i = 1; i < found.size(); i++) {
            Alternative better = found.get(i - 1);
            Alternative worse = found.get(i);
            boolean sameMuscles = better.points(ScorePart.Kind.MUSCLES) == worse.points(ScorePart.Kind.MUSCLES);
            boolean tie = better.score() == worse.score()
                    && sameMuscles
                    && better.substitute().skill() == worse.substitute().skill();
            tied |= tie;
            assertThat(better.score()).isGreaterThanOrEqualTo(worse.score());
            if (better.score() == worse.score()) {
                assertThat(better.points(ScorePart.Kind.MUSCLES))
                        .isGreaterThanOrEqualTo(worse.points(ScorePart.Kind.MUSCLES));
            }
            if (tie) {
                assertThat(better.substitute().id())
                        .isLessThan(worse.substitute().id());
            }
        }
        Statistics.label("ties")
                .collect(tied)
                .coverage(checker -> checker.check(true).percentage(p -> p >= 2));
    }
}
