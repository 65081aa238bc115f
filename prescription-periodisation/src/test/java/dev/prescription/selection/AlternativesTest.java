package dev.prescription.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.Equipment;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.LoadKind;
import dev.prescription.exercise.Muscle;
import dev.prescription.quantity.InvalidValueException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AlternativesTest {

    private static final Catalogue CATALOGUE = Catalogue.standard();

    private static Exercise named(String slug) {
        return CATALOGUE.get(ExerciseId.of(slug));
    }

    /** The first three alternatives of each line's exercise in its place, as a coach has read and approved them. */
    @Test
    void the_table_reads_as_a_coach_would_write_it() throws IOException {
        String expected;
        try (InputStream in = AlternativesTest.class.getResourceAsStream("alternatives.txt")) {
            expected = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        StringBuilder actual = new StringBuilder();
        expected.lines().filter(line -> !line.startsWith("  ")).forEach(line -> {
            String[] words = line.split(" ", 2);
            actual.append(line).append('\n');
            Alternatives.of(named(words[0]), place(words[1]), CATALOGUE).stream()
                    .limit(3)
                    .forEach(one -> actual.append("  ").append(one).append('\n'));
        });
        System.out.print(actual);
        assertThat(actual).hasToString(expected);
    }

    /** {@code in a place with dumbbells} or {@code without barbell, rack}. */
    private static TrainingContext place(String words) {
        if (words.startsWith("without ")) {
            Set<String> lost = Set.of(words.substring("without ".length()).split(", "));
            Set<Equipment> left = EnumSet.allOf(Equipment.class);
            left.removeIf(equipment -> lost.contains(equipment.label()));
            return TrainingContext.builder().equipment(left).build();
        }
        EquipmentSet place = Arrays.stream(EquipmentSet.values())
                .filter(set -> words.equals("in " + set.label()))
                .findFirst()
                .orElseThrow();
        return TrainingContext.builder().equipment(place).build();
    }

    @Test
    void should_say_what_a_swap_changes_and_keeps() {
        Alternative dumbbells = Alternatives.of(named("bench-press"), place("in dumbbells"), CATALOGUE)
                .get(0);
        Alternative dip = new Alternative(named("bench-press"), named("dip"));

        assertThat(dumbbells.substitute()).hasToString("dumbbell-bench-press");
        assertThat(dumbbells.original()).hasToString("bench-press");
        assertThat(dumbbells.keepsVolume()).isTrue();
        assertThat(dumbbells.changedShares()).isEmpty();
        assertThat(dip.changedShares()).hasSize(1).containsEntry(Muscle.TRICEPS, 50);
        assertThat(dip.keepsVolume()).isFalse();
        assertThat(dip)
                .isEqualTo(new Alternative(named("bench-press"), named("dip")))
                .isNotEqualTo(dumbbells);
    }

    @Test
    void should_give_the_points_of_a_swap_worked_out_by_hand() {
        Alternative dip = new Alternative(named("bench-press"), named("dip"));

        // muscles: (100 + 50 + 50) of (100 + 50 + 100) = 0.8 of 40
        assertThat(dip.parts().stream().map(ScorePart::toString))
                .containsExactly(
                        "muscles 32 of 40",
                        "pattern 20 of 20",
                        "loading 0 of 15",
                        "position 5 of 5",
                        "sides 3 of 3",
                        "skill 5 of 5",
                        "length 0 of 2",
                        "staple 10 of 10");
        assertThat(dip.score()).isEqualTo(75);
        assertThat(dip).hasToString("dip 75: triceps +50");
        assertThat(Arrays.stream(ScorePart.Kind.values())
                        .mapToInt(ScorePart.Kind::most)
                        .sum())
                .isEqualTo(100);
    }

    @Test
    void should_offer_a_callers_own_exercise_like_any_other() {
        Exercise own = Exercise.builder(ExerciseId.of("cambered-bar-press"), "Cambered-bar press")
                .pattern(named("bench-press").pattern())
                .equipment(Equipment.BARBELL)
                .loadKind(LoadKind.EXTERNAL)
                .direct(Muscle.CHEST)
                .indirect(Muscle.FRONT_DELTOIDS, Muscle.TRICEPS)
                .build();

        assertThat(Alternatives.of(named("bench-press"), TrainingContext.anywhere(), CATALOGUE.with(own))
                        .get(0)
                        .substitute())
                .isEqualTo(own);
    }

    @Test
    void should_offer_technical_lifts_only_for_technical_lifts_or_on_demand() {
        Exercise squat = named("back-squat");
        ExerciseId overhead = ExerciseId.of("overhead-squat");
        TrainingContext asked = TrainingContext.builder().require(overhead).build();

        assertThat(ids(Alternatives.of(squat, TrainingContext.anywhere(), CATALOGUE)))
                .doesNotContain(overhead);
        assertThat(ids(Alternatives.of(squat, asked, CATALOGUE))).contains(overhead);
        assertThat(ids(Alternatives.of(named("snatch"), TrainingContext.anywhere(), CATALOGUE)))
                .contains(ExerciseId.of("power-snatch"));
    }

    @Test
    void should_not_offer_what_straightens_a_joint_for_what_bends_it() {
        assertThat(slugs("neck-curl")).containsExactly("band-neck-curl", "cable-neck-curl", "lying-neck-curl");
        assertThat(slugs("prone-neck-extension"))
                .contains("neck-extension", "machine-neck-extension")
                .noneMatch(slug -> slug.endsWith("-curl"));
        assertThat(slugs("wrist-curl"))
                .contains("barbell-wrist-curl", "wrist-roller", "forearm-rotation")
                .noneMatch(slug -> slug.contains("reverse"));
        assertThat(slugs("reverse-wrist-curl"))
                .contains("barbell-reverse-wrist-curl", "wrist-roller")
                .noneMatch(slug -> slug.endsWith("wrist-curl") && !slug.contains("reverse"));
        assertThat(slugs("hammer-curl"))
                .as("elsewhere muscles tell directions apart, and a reverse grip is a grip")
                .contains("reverse-curl", "dumbbell-curl");
    }

    private static List<String> slugs(String original) {
        return Alternatives.of(named(original), TrainingContext.anywhere(), CATALOGUE).stream()
                .map(one -> one.substitute().id().slug())
                .toList();
    }

    private static List<ExerciseId> ids(List<Alternative> alternatives) {
        return alternatives.stream().map(one -> one.substitute().id()).toList();
    }

    @Test
    void should_refuse_points_a_part_cannot_have() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new ScorePart(ScorePart.Kind.MUSCLES, 41))
                .satisfies(e -> assertThat(e.code()).isEqualTo("out-of-range"));
        assertThatNullPointerException()
                .isThrownBy(() -> Alternatives.of(null, TrainingContext.anywhere(), CATALOGUE))
                .withMessage("exercise");
        assertThatNullPointerException()
                .isThrownBy(() -> Alternatives.of(named("dip"), null, CATALOGUE))
                .withMessage("context");
    }
}
