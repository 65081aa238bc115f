package dev.prescription.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.prescription.athlete.Restriction;
import dev.prescription.athlete.Restrictions;
import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.Equipment;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.exercise.Muscle;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.InvalidValueException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrainingContextTest {

    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final Exercise DEADLIFT = CATALOGUE.get(ExerciseId.DEADLIFT);
    private static final Exercise LEG_PRESS = CATALOGUE.get(ExerciseId.of("leg-press"));
    private static final Exercise GOBLET_SQUAT = CATALOGUE.get(ExerciseId.of("goblet-squat"));
    private static final Restriction NO_HINGE = Restriction.exclude("R-17", MovementPattern.HINGE);

    @Test
    void should_allow_the_whole_catalogue_anywhere() {
        TrainingContext anywhere = TrainingContext.anywhere();

        assertThat(anywhere.allowedOf(CATALOGUE)).isEqualTo(CATALOGUE.exercises());
        assertThat(anywhere.equipment()).containsExactly(Equipment.values());
        assertThat(anywhere.excluded()).isEmpty();
        assertThat(anywhere.required()).isEmpty();
        assertThat(anywhere.emphasised()).isEmpty();
        assertThat(anywhere.restrictions()).isEqualTo(Restrictions.none());
        assertThat(anywhere)
                .hasToString("all equipment")
                .isSameAs(TrainingContext.anywhere())
                .isEqualTo(TrainingContext.builder().build());
    }

    @Test
    void should_name_the_equipment_that_is_missing() {
        TrainingContext home =
                TrainingContext.builder().equipment(EquipmentSet.DUMBBELLS).build();

        assertThat(home.allows(GOBLET_SQUAT)).isTrue();
        assertThat(home.whyNot(GOBLET_SQUAT)).isEmpty();
        assertThat(home.whyNot(LEG_PRESS).orElseThrow())
                .isEqualTo(new Refusal.MissingEquipment(LEG_PRESS.id(), Set.of(Equipment.PLATE_LOADED_MACHINE)))
                .hasToString("leg-press: no plate loaded machine");
    }

    @Test
    void should_name_an_exercise_that_was_left_out() {
        TrainingContext context =
                TrainingContext.builder().exclude(ExerciseId.DEADLIFT).build();

        assertThat(context.whyNot(DEADLIFT).orElseThrow())
                .isEqualTo(new Refusal.Excluded(ExerciseId.DEADLIFT))
                .hasToString("deadlift: excluded");
        assertThat(context.allows(LEG_PRESS)).isTrue();
    }

    @Test
    void should_name_the_restriction_with_its_code_before_all_else() {
        TrainingContext context = TrainingContext.builder()
                .equipment(Set.of(Equipment.DUMBBELL))
                .exclude(ExerciseId.DEADLIFT)
                .restrictions(NO_HINGE)
                .build();

        assertThat(context.whyNot(DEADLIFT).orElseThrow())
                .isEqualTo(new Refusal.Restricted(ExerciseId.DEADLIFT, NO_HINGE))
                .hasToString("deadlift: restriction R-17: exclude hinge");
        assertThat(context.toBuilder().build().whyNot(DEADLIFT)).isEqualTo(context.whyNot(DEADLIFT));
    }

    @Test
    void should_refuse_nothing_for_a_cap_or_a_floor() {
        Restriction cap = Restriction.cap("A", Intensity.ofPercent(70));
        TrainingContext context = TrainingContext.builder().restrictions(cap).build();

        assertThat(context.allowedOf(CATALOGUE)).isEqualTo(CATALOGUE.exercises());
        assertThat(context.restrictions().asList()).containsExactly(cap);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Refusal.Restricted(ExerciseId.DEADLIFT, cap))
                .satisfies(e -> assertThat(e.code()).isEqualTo("no-exclusion"));
    }

    @Test
    void should_keep_the_order_of_what_is_wished_for_and_count_it_once() {
        TrainingContext context = TrainingContext.builder()
                .require(LEG_PRESS.id(), DEADLIFT.id())
                .require(LEG_PRESS.id())
                .emphasise(Muscle.TRICEPS, Muscle.CHEST)
                .emphasise(Muscle.TRICEPS)
                .exclude(ExerciseId.of("walking-lunge"), GOBLET_SQUAT.id())
                .build();

        assertThat(context.required()).containsExactly(LEG_PRESS.id(), DEADLIFT.id());
        assertThat(context.emphasised()).containsExactly(Muscle.TRICEPS, Muscle.CHEST);
        assertThat(context.excluded()).containsExactly(GOBLET_SQUAT.id(), ExerciseId.of("walking-lunge"));
        assertThat(context)
                .hasToString("all equipment; excluded: goblet-squat, walking-lunge; required: leg-press, deadlift;"
                        + " emphasis: triceps, chest");
    }

    @Test
    void should_refuse_to_require_what_is_excluded() {
        TrainingContextBuilder builder =
                TrainingContext.builder().require(ExerciseId.DEADLIFT).exclude(ExerciseId.DEADLIFT);

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(builder::build)
                .withMessage("required: must not be excluded as well, given deadlift")
                .satisfies(e -> assertThat(e.code()).isEqualTo("contradiction"));
    }

    @Test
    void should_always_have_the_body_and_replace_equipment_stated_before() {
        TrainingContext nothing = TrainingContext.builder()
                .equipment(Set.of(Equipment.BARBELL))
                .equipment(EnumSet.noneOf(Equipment.class))
                .build();

        assertThat(nothing.equipment()).containsExactly(Equipment.BODY_MASS);
        assertThat(nothing).hasToString("equipment: body mass");
        assertThat(nothing.allowedOf(CATALOGUE))
                .isNotEmpty()
                .allMatch(exercise -> exercise.equipment() == Equipment.BODY_MASS);
    }

    @ParameterizedTest
    @EnumSource(EquipmentSet.class)
    void should_take_a_place_with_all_that_it_has(EquipmentSet place) {
        TrainingContext context = TrainingContext.builder().equipment(place).build();

        assertThat(context.equipment()).isEqualTo(place.equipment()).contains(Equipment.BODY_MASS);
        assertThat(context.allowedOf(CATALOGUE)).isNotEmpty();
        assertThat(place.label()).isEqualTo(place.label().strip()).isNotBlank();
    }

    @Test
    void should_equal_a_context_with_the_same_parts_only() {
        TrainingContext context = TrainingContext.builder()
                .equipment(EquipmentSet.MACHINES)
                .require(LEG_PRESS.id())
                .exclude(DEADLIFT.id())
                .emphasise(Muscle.CHEST)
                .restrictions(NO_HINGE)
                .build();
        List<UnaryOperator<TrainingContextBuilder>> changes = List.of(
                b -> b.equipment(EquipmentSet.DUMBBELLS),
                b -> b.require(GOBLET_SQUAT.id()),
                b -> b.exclude(GOBLET_SQUAT.id()),
                b -> b.emphasise(Muscle.LATS),
                b -> b.restrictions(Restrictions.of(List.of(Restriction.exclude("B", MovementPattern.SQUAT)))));

        assertThat(context.toBuilder().build()).isEqualTo(context).hasSameHashCodeAs(context);
        for (UnaryOperator<TrainingContextBuilder> change : changes) {
            assertThat(change.apply(context.toBuilder()).build()).isNotEqualTo(context);
        }
        assertThat(context).isNotEqualTo("machines");
    }

    @Test
    void should_name_null_arguments() {
        TrainingContextBuilder builder = TrainingContext.builder();
        assertThatNullPointerException()
                .isThrownBy(() -> builder.equipment((EquipmentSet) null))
                .withMessage("place");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.exclude((ExerciseId) null))
                .withMessage("exercise");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.emphasise((Muscle) null))
                .withMessage("muscle");
        assertThatNullPointerException()
                .isThrownBy(() -> TrainingContext.anywhere().whyNot(null))
                .withMessage("exercise");
        assertThatNullPointerException()
                .isThrownBy(() -> TrainingContext.anywhere().allowedOf(null))
                .withMessage("catalogue");
    }

    @Test
    void should_refuse_a_refusal_that_names_nothing() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Refusal.MissingEquipment(ExerciseId.DEADLIFT, Set.of()))
                .satisfies(e -> assertThat(e.code()).isEqualTo("missing"));
    }
}
