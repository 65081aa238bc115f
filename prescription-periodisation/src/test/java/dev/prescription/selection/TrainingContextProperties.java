package dev.prescription.selection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.athlete.Restriction;
import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.Exercise;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class TrainingContextProperties {

    @Provide
    Arbitrary<TrainingContext> contexts() {
        return ContextArbitraries.contexts();
    }

    @Provide
    Arbitrary<Exercise> exercises() {
        return ContextArbitraries.exercises();
    }

    @Property(tries = 1000)
    void says_no_exactly_where_a_rule_does(
            @ForAll("contexts") TrainingContext context, @ForAll("exercises") Exercise exercise) {
        boolean restricted = context.restrictions().asList().stream()
                .anyMatch(one ->
                        one.kind() == Restriction.Kind.EXCLUDE && one.patterns().contains(exercise.pattern()));
        boolean excluded = context.excluded().contains(exercise.id());
        boolean lacking = !context.equipment().contains(exercise.equipment())
                || !context.equipment().containsAll(exercise.stations());
        String expected = restricted ? "Restricted" : excluded ? "Excluded" : lacking ? "MissingEquipment" : "allowed";

        String actual = context.whyNot(exercise)
                .map(refusal -> refusal.getClass().getSimpleName())
                .orElse("allowed");

        assertThat(actual).isEqualTo(expected);
        assertThat(context.allows(exercise)).isEqualTo(expected.equals("allowed"));
        assertThat(context.whyNot(exercise).stream())
                .allSatisfy(refusal -> assertThat(refusal.exercise()).isEqualTo(exercise.id()));
        Statistics.label("answer").collect(expected).coverage(checker -> {
            checker.check("Restricted").percentage(p -> p >= 2);
            checker.check("Excluded").percentage(p -> p >= 2);
            checker.check("MissingEquipment").percentage(p -> p >= 2);
            checker.check("allowed").percentage(p -> p >= 2);
        });
    }

    @Property(tries = 1000)
    void allows_of_a_catalogue_what_it_allows_one_by_one(@ForAll("contexts") TrainingContext context) {
        assertThat(context.allowedOf(Catalogue.standard()))
                .isEqualTo(Catalogue.standard().exercises().stream()
                        .filter(context::allows)
                        .toList());
    }

    @Property(tries = 1000)
    void builds_the_same_again(@ForAll("contexts") TrainingContext context) {
        assertThat(context.toBuilder().build()).isEqualTo(context).hasToString(context.toString());
    }
}
