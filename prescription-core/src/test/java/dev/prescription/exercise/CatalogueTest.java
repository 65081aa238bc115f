package dev.prescription.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.prescription.quantity.InvalidValueException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {

    private static final Catalogue STANDARD = Catalogue.standard();

    /** No common compound lift counts directly for these: pulls count half for the biceps. */
    private static final Set<Muscle> WITHOUT_COMPOUND =
            Set.of(Muscle.BICEPS, Muscle.CALVES, Muscle.FOREARMS, Muscle.NECK, Muscle.ADDUCTORS, Muscle.ABDOMINALS);

    private static final Exercise OWN = Exercise.builder(ExerciseId.of("log-press"), "Log press")
            .pattern(MovementPattern.VERTICAL_PRESS)
            .equipment(Equipment.BARBELL)
            .loadKind(LoadKind.EXTERNAL)
            .direct(Muscle.FRONT_DELTOIDS)
            .build();

    @Test
    void should_hold_the_edition_and_at_least_200_exercises() {
        assertThat(STANDARD.edition()).isEqualTo("2026.2");
        assertThat(STANDARD.exercises()).hasSizeGreaterThanOrEqualTo(200);
        assertThat(STANDARD)
                .hasToString("catalogue 2026.2, " + STANDARD.exercises().size() + " exercises");
        assertThat(Catalogue.standard()).isSameAs(STANDARD);
    }

    @Test
    void should_give_every_id_and_name_to_one_exercise_only() {
        Set<String> names = new HashSet<>();
        Set<ExerciseId> ids = new HashSet<>();
        for (Exercise exercise : STANDARD.exercises()) {
            assertThat(ids.add(exercise.id())).as(exercise.id().slug()).isTrue();
            assertThat(names.add(exercise.name().toLowerCase(Locale.ROOT)))
                    .as(exercise.name())
                    .isTrue();
            for (String alias : exercise.aliases()) {
                assertThat(names.add(alias.toLowerCase(Locale.ROOT))).as(alias).isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Muscle.class)
    void should_reach_every_muscle_directly(Muscle muscle) {
        List<Exercise> staples =
                STANDARD.exercises().stream().filter(Exercise::isStaple).toList();
        boolean compound = staples.stream().anyMatch(e -> e.isCompound() && e.shareOf(muscle) == 100);
        boolean isolation = staples.stream().anyMatch(e -> !e.isCompound() && e.shareOf(muscle) == 100);

        assertThat(isolation).as("an isolation exercise").isTrue();
        assertThat(compound).as("a compound exercise").isEqualTo(!WITHOUT_COMPOUND.contains(muscle));
    }

    @Test
    void should_count_shares_of_0_50_or_100_with_one_direct_muscle_at_least() {
        for (Exercise exercise : STANDARD.exercises()) {
            for (Muscle muscle : Muscle.values()) {
                assertThat(exercise.shareOf(muscle)).isIn(0, 50, 100);
                assertThat(exercise.muscles().contains(muscle)).isEqualTo(exercise.shareOf(muscle) > 0);
            }
            assertThat(exercise.muscles()).anyMatch(muscle -> exercise.shareOf(muscle) == 100);
            Set<Equipment> body = exercise.loadKind() == LoadKind.ASSISTED
                    ? Set.of(Equipment.ASSISTANCE_MACHINE, Equipment.BAND)
                    : Set.of(Equipment.BODY_MASS, Equipment.BAND, Equipment.BARBELL);
            if (exercise.loadKind().countsBodyMass()) {
                assertThat(exercise.equipment()).as(exercise.name()).isIn(body);
            } else {
                assertThat(exercise.equipment())
                        .as(exercise.name())
                        .isNotIn(Equipment.BODY_MASS, Equipment.ASSISTANCE_MACHINE);
            }
            if (!exercise.isCompound()) {
                assertThat(exercise.muscles().stream().filter(m -> exercise.shareOf(m) == 100))
                        .as(exercise.name())
                        .hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "back-squat, QUADRICEPS, 100", "back-squat, GLUTES, 100", "back-squat, SPINAL_ERECTORS, 50",
        "back-squat, HAMSTRINGS, 0", "deadlift, GLUTES, 100", "deadlift, HAMSTRINGS, 100",
        "deadlift, SPINAL_ERECTORS, 100", "deadlift, UPPER_BACK, 50", "deadlift, FOREARMS, 50",
        "deadlift, QUADRICEPS, 50", "bench-press, CHEST, 100", "bench-press, FRONT_DELTOIDS, 50",
        "bench-press, TRICEPS, 50", "overhead-press, FRONT_DELTOIDS, 100", "overhead-press, TRICEPS, 50",
        "overhead-press, SIDE_DELTOIDS, 50", "barbell-row, UPPER_BACK, 100", "barbell-row, LATS, 100",
        "barbell-row, BICEPS, 50", "barbell-row, REAR_DELTOIDS, 50"
    })
    void should_count_the_big_lifts_as_a_coach_does(String slug, Muscle muscle, int share) {
        assertThat(STANDARD.get(ExerciseId.of(slug)).shareOf(muscle)).isEqualTo(share);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "back squat",
                "Squat",
                "front squat",
                "BENCH PRESS",
                "close-grip bench",
                "incline press",
                "deadlift",
                "Romanian deadlift",
                "military press",
                "incline dumbbell press",
                "dumbbell shoulder press",
                "barbell row",
                "chest-supported row",
                "cable row",
                "pull-up",
                "chin-up",
                "assisted pull-up",
                "lat pulldown",
                "leg press",
                "hack squat",
                "split squat",
                "lunge",
                "hip thrust",
                "back extension",
                "leg curl",
                "leg extension",
                "calf raise",
                "lateral raise",
                "rear-delt fly",
                "reverse pec deck",
                "face pull",
                "curl",
                "hammer curl",
                "triceps pushdown",
                "skull crusher",
                "overhead triceps extension",
                "chest fly",
                "pec deck",
                "front raise",
                "straight-arm pulldown",
                "dip",
                "push-up",
                "cable crunch",
                "hanging leg raise",
                "wrist curl",
                "neck curl",
                "hip adduction",
                "shrug",
                " good morning "
            })
    void should_find_what_a_coach_asks_for(String name) {
        assertThat(STANDARD.findByName(name)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "pushups, push-up",
        "Pull Ups, pull-up",
        "DUMBBELL-FLYES, chest-fly",
        "press-up, push-up",
        "t bar row, t-bar-row"
    })
    void should_find_names_that_are_written_otherwise(String name, String slug) {
        assertThat(STANDARD.findByName(name).orElseThrow()).hasToString(slug);
    }

    @Test
    void should_know_the_ids_that_have_constants() {
        assertThat(STANDARD.get(ExerciseId.BACK_SQUAT).name()).isEqualTo("Back squat");
        assertThat(STANDARD.get(ExerciseId.BENCH_PRESS).name()).isEqualTo("Bench press");
        assertThat(STANDARD.get(ExerciseId.DEADLIFT).name()).isEqualTo("Deadlift");
        assertThat(STANDARD.get(ExerciseId.OVERHEAD_PRESS).name()).isEqualTo("Overhead press");
    }

    @Test
    void should_say_what_it_does_not_know() {
        ExerciseId unknown = ExerciseId.of("plank");
        assertThat(STANDARD.find(unknown)).isEmpty();
        assertThat(STANDARD.findByName("plank")).isEmpty();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> STANDARD.get(unknown))
                .satisfies(e -> assertThat(e.code()).isEqualTo("unknown"))
                .withMessage("exercise: must be known to the catalogue 2026.2, given plank");
    }

    @Test
    void should_grow_by_own_exercises_and_say_so_in_its_edition() {
        Catalogue larger = STANDARD.with(OWN);

        assertThat(larger.edition()).isEqualTo("2026.2+1");
        assertThat(larger.get(OWN.id())).isSameAs(OWN);
        assertThat(larger.exercises())
                .endsWith(OWN)
                .startsWith(STANDARD.exercises().toArray(new Exercise[0]));
        assertThat(STANDARD.find(OWN.id())).isEmpty();
        assertThat(larger).isNotEqualTo(STANDARD).isEqualTo(STANDARD.with(OWN));
        assertThat(larger).hasSameHashCodeAs(STANDARD.with(OWN));
    }

    @Test
    void should_refuse_known_ids_and_names() {
        Exercise again = STANDARD.get(ExerciseId.DEADLIFT);
        Exercise sameName = OWN.toBuilder().aliases("SQUAT").build();

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> STANDARD.with(again))
                .satisfies(e -> assertThat(e.code()).isEqualTo("duplicate"));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> STANDARD.with(sameName));
    }

    @Test
    void should_count_twelve_muscles_always_and_five_on_request() {
        assertThat(Muscle.values()).hasSize(17);
        assertThat(Set.of(Muscle.values()).stream().filter(Muscle::isOptional))
                .containsExactlyInAnyOrder(
                        Muscle.CALVES, Muscle.FOREARMS, Muscle.NECK, Muscle.ADDUCTORS, Muscle.ABDOMINALS);
    }
}
