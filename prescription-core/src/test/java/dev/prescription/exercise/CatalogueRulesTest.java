package dev.prescription.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every row of the standard catalogue. */
class CatalogueRulesTest {

    private static final List<Exercise> ALL = Catalogue.standard().exercises();

    /** The muscles that every exercise of a pattern counts, directly or indirectly. */
    private static final Map<MovementPattern, Set<Muscle>> COUNTED = new EnumMap<>(MovementPattern.class);

    static {
        COUNTED.put(MovementPattern.SQUAT, Set.of(Muscle.QUADRICEPS, Muscle.GLUTES));
        COUNTED.put(MovementPattern.LUNGE, Set.of(Muscle.QUADRICEPS, Muscle.GLUTES));
        COUNTED.put(MovementPattern.HINGE, Set.of(Muscle.GLUTES, Muscle.HAMSTRINGS));
        COUNTED.put(MovementPattern.HORIZONTAL_PRESS, Set.of(Muscle.CHEST, Muscle.FRONT_DELTOIDS, Muscle.TRICEPS));
        COUNTED.put(MovementPattern.VERTICAL_PRESS, Set.of(Muscle.FRONT_DELTOIDS, Muscle.TRICEPS));
        COUNTED.put(MovementPattern.HORIZONTAL_PULL, Set.of(Muscle.UPPER_BACK, Muscle.REAR_DELTOIDS));
        COUNTED.put(MovementPattern.VERTICAL_PULL, Set.of(Muscle.UPPER_BACK, Muscle.BICEPS));
        COUNTED.put(MovementPattern.WEIGHTLIFTING, Set.of(Muscle.QUADRICEPS, Muscle.GLUTES));
        COUNTED.put(MovementPattern.KNEE_EXTENSION, Set.of(Muscle.QUADRICEPS));
        COUNTED.put(MovementPattern.KNEE_FLEXION, Set.of(Muscle.HAMSTRINGS));
        COUNTED.put(MovementPattern.HIP_EXTENSION, Set.of(Muscle.GLUTES));
        COUNTED.put(MovementPattern.HIP_ABDUCTION, Set.of(Muscle.GLUTES));
        COUNTED.put(MovementPattern.HIP_ADDUCTION, Set.of(Muscle.ADDUCTORS));
        COUNTED.put(MovementPattern.CALF_RAISE, Set.of(Muscle.CALVES));
        COUNTED.put(MovementPattern.CHEST_FLY, Set.of(Muscle.CHEST));
        COUNTED.put(MovementPattern.REAR_FLY, Set.of(Muscle.REAR_DELTOIDS));
        COUNTED.put(MovementPattern.FRONT_RAISE, Set.of(Muscle.FRONT_DELTOIDS));
        COUNTED.put(MovementPattern.LATERAL_RAISE, Set.of(Muscle.SIDE_DELTOIDS));
        COUNTED.put(MovementPattern.SHOULDER_EXTENSION, Set.of(Muscle.LATS));
        COUNTED.put(MovementPattern.SHRUG, Set.of(Muscle.UPPER_BACK));
        COUNTED.put(MovementPattern.ELBOW_FLEXION, Set.of(Muscle.BICEPS));
        COUNTED.put(MovementPattern.ELBOW_EXTENSION, Set.of(Muscle.TRICEPS));
        COUNTED.put(MovementPattern.WRIST, Set.of(Muscle.FOREARMS));
        COUNTED.put(MovementPattern.NECK, Set.of(Muscle.NECK));
        COUNTED.put(MovementPattern.TRUNK_FLEXION, Set.of(Muscle.ABDOMINALS));
        COUNTED.put(MovementPattern.TRUNK_EXTENSION, Set.of(Muscle.SPINAL_ERECTORS));
        COUNTED.put(MovementPattern.TRUNK_ROTATION, Set.of(Muscle.ABDOMINALS));
    }

    @ParameterizedTest
    @EnumSource(MovementPattern.class)
    void should_count_the_prime_movers_of_a_pattern_in_all_its_exercises(MovementPattern pattern) {
        Set<Muscle> counted = COUNTED.get(pattern);
        List<Exercise> exercises =
                ALL.stream().filter(exercise -> exercise.pattern() == pattern).toList();

        assertThat(exercises).hasSizeGreaterThanOrEqualTo(5).allSatisfy(exercise -> {
            assertThat(exercise.muscles()).as(exercise.name()).containsAll(counted);
            boolean direct = counted.stream().anyMatch(muscle -> exercise.shareOf(muscle) == 100);
            boolean forSideDeltoids = exercise.shareOf(Muscle.SIDE_DELTOIDS) == 100;
            boolean forTheLats = pattern == MovementPattern.VERTICAL_PULL && exercise.shareOf(Muscle.LATS) == 100;
            assertThat(direct || forSideDeltoids || forTheLats)
                    .as(exercise.name() + " counts a prime mover directly")
                    .isTrue();
            if (!pattern.isCompound()) {
                assertThat(direct).as(exercise.name()).isTrue();
            }
        });
    }

    @Test
    void should_keep_every_id_that_was_ever_given_and_their_order() throws IOException {
        List<String> ids = read("catalogue-ids.txt");

        assertThat(ALL.stream().map(exercise -> exercise.id().slug())).containsExactlyElementsOf(ids);
        assertThat(ids.subList(0, 73)).isEqualTo(read("catalogue-ids-2026.1.txt"));
        assertThat(ALL.subList(0, 73)).allMatch(Exercise::isStaple);
        assertThat(ALL.subList(73, ALL.size())).noneMatch(Exercise::isStaple);
    }

    @Test
    void should_ask_for_a_spotter_only_under_a_bar_that_can_pin_the_lifter() {
        assertThat(ALL.stream().filter(Exercise::needsSpotterOrSafeties))
                .isNotEmpty()
                .allSatisfy(exercise -> {
                    assertThat(exercise.equipment()).as(exercise.name()).isIn(Equipment.BARBELL, Equipment.EZ_BAR);
                    assertThat(exercise.stations()).as(exercise.name()).contains(Equipment.RACK);
                    assertThat(exercise.pattern())
                            .as(exercise.name())
                            .isIn(
                                    MovementPattern.SQUAT,
                                    MovementPattern.HORIZONTAL_PRESS,
                                    MovementPattern.VERTICAL_PRESS,
                                    MovementPattern.ELBOW_EXTENSION);
                });
        for (Exercise exercise : ALL) {
            boolean underABar = exercise.equipment() == Equipment.BARBELL
                    && exercise.stations().containsAll(Set.of(Equipment.BENCH, Equipment.RACK))
                    && exercise.pattern() == MovementPattern.HORIZONTAL_PRESS;
            if (underABar && !exercise.id().slug().equals("pin-press")) {
                assertThat(exercise.needsSpotterOrSafeties())
                        .as(exercise.name())
                        .isTrue();
            }
        }
    }

    @Test
    void should_lift_a_bar_from_the_floor_or_from_a_rack() {
        for (Exercise exercise : ALL) {
            boolean backOrFront = exercise.pattern() == MovementPattern.SQUAT
                    && exercise.equipment() == Equipment.BARBELL
                    && exercise.shareOf(Muscle.FOREARMS) == 0
                    && !exercise.id().slug().equals("landmine-squat");
            if (backOrFront) {
                assertThat(exercise.stations()).as(exercise.name()).contains(Equipment.RACK);
            }
            if (exercise.equipment() == Equipment.CABLE || exercise.equipment() == Equipment.MACHINE) {
                assertThat(exercise.skill()).as(exercise.name()).isNotEqualTo(Skill.TECHNICAL);
            }
        }
    }

    @Test
    void should_name_one_sided_exercises_so() {
        for (Exercise exercise : ALL) {
            String name = exercise.name();
            if (name.contains("One-arm") || name.contains("Single-leg") || name.contains("split squat")) {
                assertThat(exercise.isUnilateral()).as(name).isTrue();
            }
            if (exercise.pattern() == MovementPattern.LUNGE) {
                assertThat(exercise.isUnilateral()).as(name).isTrue();
            }
        }
    }

    private static List<String> read(String name) throws IOException {
        try (InputStream in = CatalogueRulesTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
