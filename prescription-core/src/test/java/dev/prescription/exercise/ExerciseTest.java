package dev.prescription.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.MassUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExerciseTest {

    private static ExerciseBuilder landmine() {
        return Exercise.builder(ExerciseId.of("landmine-press"), "Landmine press")
                .pattern(MovementPattern.VERTICAL_PRESS)
                .equipment(Equipment.BARBELL)
                .loadKind(LoadKind.EXTERNAL)
                .direct(Muscle.FRONT_DELTOIDS)
                .indirect(Muscle.TRICEPS, Muscle.CHEST);
    }

    @Test
    void should_hold_what_was_stated() {
        Exercise press = landmine().unilateral(true).aliases("Angled press").build();

        assertThat(press.id()).isEqualTo(ExerciseId.of("landmine-press"));
        assertThat(press.name()).isEqualTo("Landmine press");
        assertThat(press.aliases()).containsExactly("Angled press");
        assertThat(press.pattern()).isEqualTo(MovementPattern.VERTICAL_PRESS);
        assertThat(press.equipment()).isEqualTo(Equipment.BARBELL);
        assertThat(press.loadKind()).isEqualTo(LoadKind.EXTERNAL);
        assertThat(press.isCompound()).isTrue();
        assertThat(press.isUnilateral()).isTrue();
        assertThat(press.bodyMassShare()).isZero();
        assertThat(press.shareOf(Muscle.FRONT_DELTOIDS)).isEqualTo(100);
        assertThat(press.shareOf(Muscle.TRICEPS)).isEqualTo(50);
        assertThat(press.shareOf(Muscle.LATS)).isZero();
        assertThat(press.muscles()).containsExactly(Muscle.CHEST, Muscle.FRONT_DELTOIDS, Muscle.TRICEPS);
        assertThat(press).hasToString("landmine-press");
    }

    @Test
    void should_equal_an_exercise_with_the_same_parts_only() {
        Exercise press = landmine().build();

        assertThat(press)
                .isEqualTo(landmine().build())
                .hasSameHashCodeAs(landmine().build());
        assertThat(press.toBuilder().build()).isEqualTo(press);
        UnaryOperator<ExerciseBuilder>[] changes = changes();
        for (UnaryOperator<ExerciseBuilder> change : changes) {
            assertThat(change.apply(press.toBuilder()).build()).isNotEqualTo(press);
        }
        assertThat(Exercise.builder(press.id(), "Other name")
                        .pattern(MovementPattern.VERTICAL_PRESS)
                        .equipment(Equipment.BARBELL)
                        .loadKind(LoadKind.EXTERNAL)
                        .direct(Muscle.FRONT_DELTOIDS)
                        .indirect(Muscle.TRICEPS, Muscle.CHEST)
                        .build())
                .isNotEqualTo(press);
        assertThat(press).isNotEqualTo("landmine-press");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static UnaryOperator<ExerciseBuilder>[] changes() {
        return new UnaryOperator[] {
            (UnaryOperator<ExerciseBuilder>) b -> b.pattern(MovementPattern.HORIZONTAL_PRESS),
            (UnaryOperator<ExerciseBuilder>) b -> b.equipment(Equipment.MACHINE),
            (UnaryOperator<ExerciseBuilder>) b -> b.loadKind(LoadKind.PER_HAND),
            (UnaryOperator<ExerciseBuilder>)
                    b -> b.loadKind(LoadKind.BODY_MASS_PLUS_EXTERNAL).bodyMassShare(40),
            (UnaryOperator<ExerciseBuilder>) b -> b.unilateral(true),
            (UnaryOperator<ExerciseBuilder>) b -> b.stations(Equipment.BENCH),
            (UnaryOperator<ExerciseBuilder>) b -> b.skill(Skill.TECHNICAL),
            (UnaryOperator<ExerciseBuilder>) b -> b.spotterOrSafeties(true),
            (UnaryOperator<ExerciseBuilder>) b -> b.lengthened(true),
            (UnaryOperator<ExerciseBuilder>) b -> b.staple(false),
            (UnaryOperator<ExerciseBuilder>) b -> b.aliases("Angled press"),
            (UnaryOperator<ExerciseBuilder>) b -> b.without(Muscle.CHEST),
            (UnaryOperator<ExerciseBuilder>) b -> b.direct(Muscle.CHEST)
        };
    }

    @Test
    void should_need_its_implement_and_its_stations() {
        Exercise press =
                landmine().stations(Equipment.RACK).stations(Equipment.BENCH).build();

        assertThat(press.stations()).containsExactly(Equipment.BENCH, Equipment.RACK);
        assertThat(press.needs()).containsExactly(Equipment.BARBELL, Equipment.BENCH, Equipment.RACK);
        assertThat(landmine().build().needs()).containsExactly(Equipment.BARBELL);
        assertThat(press.skill()).isEqualTo(Skill.SIMPLE);
        assertThat(press.isStaple()).isTrue();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> landmine().stations(Equipment.DUMBBELL))
                .satisfies(e -> assertThat(e.code()).isEqualTo("implement"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> landmine().equipment(Equipment.BENCH))
                .satisfies(e -> assertThat(e.code()).isEqualTo("station"));
    }

    @ParameterizedTest
    @CsvSource({
        "SQUAT, BARBELL, 2.5 kg, 5 lb",
        "VERTICAL_PRESS, BARBELL, 1 kg, 2.5 lb",
        "SQUAT, DUMBBELL, 1 kg, 2.5 lb",
        "SQUAT, PLATE_LOADED_MACHINE, 5 kg, 10 lb",
        "KNEE_EXTENSION, MACHINE, 2.5 kg, 5 lb",
        "HINGE, KETTLEBELL, 4 kg, 10 lb",
        "HINGE, BAND, 5 kg, 10 lb"
    })
    void should_name_the_smallest_step_worth_taking(
            MovementPattern pattern, Equipment equipment, String kilograms, String pounds) {
        Exercise exercise = landmine().pattern(pattern).equipment(equipment).build();

        assertThat(exercise.smallestStep(MassUnit.KILOGRAM)).hasToString(kilograms);
        assertThat(exercise.smallestStep(MassUnit.POUND)).hasToString(pounds);
    }

    @Test
    void should_leave_a_built_exercise_alone_when_its_builder_goes_on() {
        ExerciseBuilder builder = landmine();
        Exercise before = builder.build();
        builder.direct(Muscle.LATS).aliases("Other");

        assertThat(before).isEqualTo(landmine().build());
    }

    @Test
    void should_refuse_what_is_missing() {
        ExerciseId id = ExerciseId.of("x");
        ExerciseBuilder builder = Exercise.builder(id, "X");
        assertMissing(builder, "pattern");
        assertMissing(builder.pattern(MovementPattern.NECK), "equipment");
        assertMissing(builder.equipment(Equipment.PLATE), "loadKind");
        assertMissing(builder.loadKind(LoadKind.EXTERNAL), "muscles");
        assertMissing(builder.indirect(Muscle.NECK), "muscles");
        assertThat(builder.direct(Muscle.NECK).build().muscles()).containsExactly(Muscle.NECK);
    }

    private static void assertMissing(ExerciseBuilder builder, String parameter) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(builder::build)
                .satisfies(e -> assertThat(e.code()).isEqualTo("missing"))
                .satisfies(e -> assertThat(e.parameter()).isEqualTo(parameter));
    }

    @Test
    void should_ask_for_a_body_mass_share_exactly_where_the_body_counts() {
        for (LoadKind kind : LoadKind.values()) {
            ExerciseBuilder with = landmine().loadKind(kind).bodyMassShare(65);
            ExerciseBuilder without = landmine().loadKind(kind);
            assertThat(kind.countsBodyMass() ? with.build().bodyMassShare() : 65)
                    .isEqualTo(65);
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> (kind.countsBodyMass() ? without : with).build())
                    .satisfies(e -> assertThat(e.parameter()).isEqualTo("bodyMassShare"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void should_refuse_a_share_outside_0_to_100(int share) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> landmine().bodyMassShare(share))
                .satisfies(e -> assertThat(e.code()).isEqualTo("out-of-range"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", " Press", "Press "})
    void should_refuse_blank_names(String name) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Exercise.builder(ExerciseId.of("x"), name));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> landmine().aliases(name));
    }

    @Test
    void should_refuse_an_alias_twice_or_equal_to_the_name() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> landmine().aliases("LANDMINE PRESS"))
                .satisfies(e -> assertThat(e.code()).isEqualTo("duplicate"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> landmine().aliases("A", "a"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> landmine().aliases("a".repeat(81)));
    }

    @Test
    void should_name_null_arguments() {
        assertThatNullPointerException()
                .isThrownBy(() -> Exercise.builder(null, "X"))
                .withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> Exercise.builder(ExerciseId.of("x"), null))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> landmine().build().shareOf(null))
                .withMessage("muscle");
    }
}
