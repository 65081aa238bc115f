package dev.prescription.selection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.exercise.Muscle;
import dev.prescription.exercise.Skill;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EquipmentSetTest {

    private static final List<Exercise> ALL = Catalogue.standard().exercises();

    @Provide
    Arbitrary<TrainingContext> contexts() {
        return ContextArbitraries.contexts();
    }

    private static TrainingContext in(EquipmentSet place) {
        return TrainingContext.builder().equipment(place).build();
    }

    @ParameterizedTest
    @EnumSource(EquipmentSet.class)
    void should_reach_every_muscle_directly_among_what_a_programme_chooses_from(EquipmentSet place) {
        List<Exercise> choices = in(place).choicesOf(ALL);

        for (Muscle muscle : Muscle.values()) {
            assertThat(choices)
                    .as("%s in a place with %s", muscle.label(), place.label())
                    .anyMatch(exercise -> exercise.shareOf(muscle) == 100);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "BARBELL_HOME, bench-press, true",
        "BARBELL_HOME, dumbbell-bench-press, false",
        "BARBELL_HOME, dip, false",
        "DUMBBELLS, pull-up, false",
        "DUMBBELLS, chest-supported-row, true",
        "DUMBBELLS, inverted-row, false",
        "BANDS_AND_BODY_MASS, band-pulldown, true",
        "BANDS_AND_BODY_MASS, bench-dip, false",
        "BANDS_AND_BODY_MASS, push-up, true",
        "MACHINES, smith-bench-press, true",
        "MACHINES, bench-press, false",
        "MACHINES, pull-up, false",
        "MACHINES, assisted-pull-up, true",
        "FULL_GYM, ring-dip, true"
    })
    void should_have_what_a_place_has(EquipmentSet place, String exercise, boolean allowed) {
        assertThat(in(place).allows(Catalogue.standard().get(ExerciseId.of(exercise))))
                .isEqualTo(allowed);
    }

    @Test
    void should_choose_among_the_staples_where_everything_is_at_hand() {
        assertThat(TrainingContext.anywhere().choicesOf(ALL))
                .isEqualTo(ALL.stream().filter(Exercise::isStaple).toList())
                .hasSize(73);
    }

    @Test
    void should_let_others_stand_in_for_a_pattern_without_a_staple_at_hand() {
        List<Exercise> choices = in(EquipmentSet.DUMBBELLS).choicesOf(ALL);

        assertThat(choices.stream()
                        .filter(exercise -> exercise.pattern() == MovementPattern.VERTICAL_PULL)
                        .map(Exercise::toString))
                .containsExactly("dumbbell-upright-row", "one-arm-dumbbell-upright-row");
        assertThat(choices).noneMatch(exercise -> exercise.pattern() == MovementPattern.WEIGHTLIFTING);
    }

    @Test
    void should_choose_what_is_required_though_it_is_seldom_chosen() {
        ExerciseId clean = ExerciseId.of("power-clean");
        TrainingContext context = TrainingContext.builder().require(clean).build();

        assertThat(context.choicesOf(ALL))
                .hasSize(74)
                .anyMatch(exercise -> exercise.id().equals(clean));
    }

    @Property(tries = 1000)
    void chooses_only_what_is_allowed_and_leaves_no_pattern_out_that_has_a_plain_exercise(
            @ForAll("contexts") TrainingContext context) {
        List<Exercise> choices = context.choicesOf(ALL);

        assertThat(choices).allMatch(context::allows).doesNotHaveDuplicates();
        boolean stoodIn = false;
        for (MovementPattern pattern : MovementPattern.values()) {
            boolean hasStaples = ALL.stream().anyMatch(e -> e.pattern() == pattern && e.isStaple());
            boolean plain = ALL.stream()
                    .anyMatch(e -> e.pattern() == pattern
                            && e.skill() != Skill.TECHNICAL
                            && context.whyNot(e).isEmpty());
            boolean chosen = choices.stream().anyMatch(e -> e.pattern() == pattern);
            assertThat(chosen).as(pattern.label()).isEqualTo(hasStaples && plain);
            stoodIn |= choices.stream().anyMatch(e -> e.pattern() == pattern && !e.isStaple());
        }
        Statistics.label("another stands in").collect(stoodIn).coverage(checker -> {
            checker.check(true).percentage(p -> p >= 2);
            checker.check(false).percentage(p -> p >= 2);
        });
    }
}
