package dev.prescription.athlete;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.Equipment;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.LoadKind;
import dev.prescription.loading.LoadLadder;
import dev.prescription.loading.LoadRounding;
import dev.prescription.loading.Plates;
import dev.prescription.loading.RoundingDirection;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.repmax.Gear;
import dev.prescription.repmax.OneRepMax;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AthleteTest {

    private static final ExerciseId PULL_UP = ExerciseId.of("pull-up");
    private static final LoadRounding HOME = LoadRounding.of(
            LoadLadder.barbell(Load.ofKilograms(10), List.of(Load.ofKilograms(5))), RoundingDirection.DOWN);

    private static final Restriction CAP = Restriction.cap("R-17", Intensity.ofPercent(80));
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);

    private static AthleteBuilder someone() {
        return Athlete.builder("a-17")
                .unit(MassUnit.KILOGRAM)
                .bodyMass(Load.ofKilograms(82.5))
                .max(ExerciseId.BACK_SQUAT, Load.ofKilograms(140))
                .max(PULL_UP, Load.ofKilograms(25));
    }

    @Test
    void should_hold_what_was_stated() {
        OneRepMax wrapped =
                OneRepMax.tested(Load.ofKilograms(160)).withGear(Gear.WRAPS).on(LocalDate.of(2026, 3, 14));
        Athlete athlete = someone().max(ExerciseId.DEADLIFT, wrapped).build();

        assertThat(athlete.id()).isEqualTo("a-17");
        assertThat(athlete.unit()).isEqualTo(MassUnit.KILOGRAM);
        assertThat(athlete.bodyMass()).contains(Load.ofKilograms(82.5));
        assertThat(athlete.oneRepMax(ExerciseId.BACK_SQUAT)).contains(OneRepMax.tested(Load.ofKilograms(140)));
        assertThat(athlete.oneRepMax(ExerciseId.DEADLIFT)).contains(wrapped);
        assertThat(athlete.oneRepMax(ExerciseId.DEADLIFT)).isSameAs(athlete.oneRepMax(ExerciseId.DEADLIFT));
        assertThat(athlete.oneRepMax(ExerciseId.BENCH_PRESS)).isEmpty();
        assertThat(athlete.maxes().keySet()).containsExactly(ExerciseId.BACK_SQUAT, ExerciseId.DEADLIFT, PULL_UP);
    }

    @Test
    void should_print_id_and_counts_only() {
        assertThat(someone().with(Equipment.BARBELL, HOME).build())
                .hasToString("athlete a-17: 2 maxima, 1 own implement");
        assertThat(Athlete.builder("b")
                        .unit(MassUnit.POUND)
                        .max(PULL_UP, Load.ofPounds(45))
                        .build())
                .hasToString("athlete b: 1 maximum, 0 own implements");
        assertThat(someone().restrict(CAP, CAP).build())
                .hasToString("athlete a-17: 2 maxima, 0 own implements, 1 restriction");
    }

    @Test
    void should_equal_by_value() {
        Athlete athlete = someone().build();
        Athlete reversed = Athlete.builder("a-17")
                .max(PULL_UP, Load.ofKilograms(25))
                .max(ExerciseId.BACK_SQUAT, Load.ofKilograms(140))
                .bodyMass(Load.ofKilograms(82.5))
                .unit(MassUnit.KILOGRAM)
                .build();

        assertThat(reversed).isEqualTo(athlete).hasSameHashCodeAs(athlete);
        assertThat(athlete.toBuilder().build()).isEqualTo(athlete);
        assertThat(athlete.toBuilder().max(PULL_UP, Load.ofKilograms(30)).build())
                .isNotEqualTo(athlete);
        assertThat(athlete.toBuilder().unit(MassUnit.POUND).build()).isNotEqualTo(athlete);
        assertThat(athlete.toBuilder().bodyMass(Load.ofKilograms(83)).build()).isNotEqualTo(athlete);
        assertThat(athlete.toBuilder().with(Equipment.BARBELL, HOME).build()).isNotEqualTo(athlete);
        assertThat(athlete.toBuilder().restrict(CAP).build()).isNotEqualTo(athlete);
        assertThat(athlete.toBuilder().asOf(TODAY).build()).isNotEqualTo(athlete);
        Athlete full = athlete.toBuilder().restrict(CAP).asOf(TODAY).build();
        assertThat(full.toBuilder().build()).isEqualTo(full).hasSameHashCodeAs(full);
        assertThat(Athlete.builder("a-18").unit(MassUnit.KILOGRAM).build())
                .isNotEqualTo(Athlete.builder("a-17").unit(MassUnit.KILOGRAM).build());
    }

    @Test
    void should_call_a_maximum_stale_when_it_is_more_than_a_year_old() {
        AthleteBuilder builder = someone()
                .max(PULL_UP, at(LocalDate.of(2025, 3, 13)))
                .max(ExerciseId.DEADLIFT, at(LocalDate.of(2025, 3, 14)))
                .max(ExerciseId.BENCH_PRESS, at(LocalDate.of(2026, 3, 15)));
        Athlete athlete = builder.asOf(TODAY).build();

        assertThat(athlete.asOf()).contains(TODAY);
        assertThat(athlete.isStale(PULL_UP)).isTrue();
        assertThat(athlete.isStale(ExerciseId.DEADLIFT)).as("a year to the day").isFalse();
        assertThat(athlete.isStale(ExerciseId.BENCH_PRESS)).as("tomorrow").isFalse();
        assertThat(athlete.isStale(ExerciseId.BACK_SQUAT)).as("undated").isFalse();
        assertThat(athlete.isStale(ExerciseId.OVERHEAD_PRESS)).as("unknown").isFalse();
        assertThat(someone().max(PULL_UP, at(LocalDate.of(1990, 1, 1))).build().isStale(PULL_UP))
                .as("no day stated")
                .isFalse();
        assertThat(builder.asOf(LocalDate.of(2024, 2, 29)).build().isStale(PULL_UP))
                .isFalse();
        assertThatNullPointerException().isThrownBy(() -> builder.asOf(null)).withMessage("day");
    }

    private static OneRepMax at(LocalDate day) {
        return OneRepMax.tested(Load.ofKilograms(100)).on(day);
    }

    @Test
    void should_leave_a_built_athlete_alone_when_its_builder_goes_on() {
        AthleteBuilder builder = someone();
        Athlete before = builder.build();
        builder.max(ExerciseId.DEADLIFT, Load.ofKilograms(180))
                .with(Equipment.BARBELL, HOME)
                .restrict(CAP)
                .asOf(TODAY);

        assertThat(before).isEqualTo(someone().build());
        assertThat(before.loadRounding(Equipment.BARBELL)).isNotEqualTo(HOME);
    }

    @Test
    void should_take_the_own_implement_before_the_standard_gym() {
        Athlete athlete = someone().with(Equipment.BARBELL, HOME).build();
        Catalogue catalogue = Catalogue.standard();

        assertThat(athlete.loadRounding(catalogue.get(ExerciseId.BACK_SQUAT))).isSameAs(HOME);
        assertThat(athlete.loadRounding(catalogue.get(PULL_UP)))
                .isSameAs(StandardGym.of(MassUnit.KILOGRAM).loadRounding(Equipment.BODY_MASS));
    }

    @Test
    void should_load_help_on_the_assistance_machine() {
        Athlete athlete = someone().build();
        Exercise banded = Catalogue.standard().get(ExerciseId.of("assisted-pull-up")).toBuilder()
                .equipment(Equipment.BODY_MASS)
                .build();

        assertThat(banded.loadKind()).isEqualTo(LoadKind.ASSISTED);
        assertThat(athlete.loadRounding(banded)).isSameAs(athlete.loadRounding(Equipment.ASSISTANCE_MACHINE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\t"})
    void should_refuse_blank_ids(String id) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Athlete.builder(id))
                .satisfies(e -> assertThat(e.code()).isEqualTo("malformed"));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Athlete.builder("x".repeat(201)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {19.9999999999, 400.0000000001, 0, 2000})
    void should_refuse_an_impossible_body_mass_without_repeating_it(double kilograms) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> someone().bodyMass(Load.ofKilograms(kilograms)))
                .satisfies(e -> assertThat(e.code()).isEqualTo("out-of-range"))
                .withMessageMatching("bodyMass: must be 20 to 400 kg, given (more|less)");
        assertThat(someone()
                        .bodyMass(Load.ofKilograms(20))
                        .bodyMass(Load.ofKilograms(400))
                        .build()
                        .bodyMass())
                .contains(Load.ofKilograms(400));
    }

    @Test
    void should_refuse_what_is_missing() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Athlete.builder("a").build())
                .satisfies(e -> assertThat(e.code()).isEqualTo("missing"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> someone().max(PULL_UP, Load.ofKilograms(0)));
        assertThatNullPointerException().isThrownBy(() -> Athlete.builder(null)).withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> someone().max(null, Load.ofKilograms(5)))
                .withMessage("exercise");
        assertThatNullPointerException()
                .isThrownBy(() -> someone().max(PULL_UP, (Load) null))
                .withMessage("tested");
        assertThatNullPointerException()
                .isThrownBy(() -> someone().restrict(CAP, null))
                .withMessage("restriction");
        assertThatNullPointerException()
                .isThrownBy(() -> someone().build().oneRepMax(null))
                .withMessage("exercise");
    }

    @ParameterizedTest
    @EnumSource(MassUnit.class)
    void should_know_every_implement_in_its_unit(MassUnit unit) {
        StandardGym gym = StandardGym.of(unit);

        assertThat(gym.unit()).isEqualTo(unit);
        assertThat(gym).hasToString("standard gym, " + unit.symbol());
        for (Equipment equipment : Equipment.values()) {
            if (equipment.isStation()) {
                assertThatExceptionOfType(InvalidValueException.class)
                        .isThrownBy(() -> gym.loadRounding(equipment))
                        .satisfies(e -> assertThat(e.code()).isEqualTo("station"));
                assertThatExceptionOfType(InvalidValueException.class)
                        .isThrownBy(() -> someone().with(equipment, gym.loadRounding(Equipment.BARBELL)))
                        .satisfies(e -> assertThat(e.code()).isEqualTo("station"));
                continue;
            }
            LoadRounding rounding = gym.loadRounding(equipment);
            assertThat(rounding.ladder().unit()).isEqualTo(unit);
            assertThat(rounding.direction()).isEqualTo(RoundingDirection.NEAREST);
            assertThat(rounding).isSameAs(gym.loadRounding(equipment));
        }
        for (Exercise exercise : Catalogue.standard().exercises()) {
            assertThat(Athlete.builder("a").unit(unit).build().loadRounding(exercise))
                    .isNotNull();
        }
    }

    @Test
    void should_hold_the_loads_of_a_usual_gym() {
        StandardGym kilograms = StandardGym.of(MassUnit.KILOGRAM);
        StandardGym pounds = StandardGym.of(MassUnit.POUND);

        assertThat(kilograms.loadRounding(Equipment.BARBELL).ladder())
                .isEqualTo(Plates.standard(MassUnit.KILOGRAM).ladder());
        assertThat(pounds.loadRounding(Equipment.BARBELL).ladder())
                .isEqualTo(Plates.standard(MassUnit.POUND).ladder());
        List<Load> dumbbells =
                kilograms.loadRounding(Equipment.DUMBBELL).ladder().loads();
        assertThat(dumbbells).hasSize(35).startsWith(Load.ofKilograms(1)).endsWith(Load.ofKilograms(60));
        assertThat(dumbbells)
                .containsSubsequence(Load.ofKilograms(9), Load.ofKilograms(10), Load.ofKilograms(12))
                .doesNotContain(Load.ofKilograms(11));
        assertThat(pounds.loadRounding(Equipment.DUMBBELL).ladder()).hasToString("5 lb to 130 lb by 5 lb");
        assertThat(kilograms.loadRounding(Equipment.BODY_MASS).ladder().at(0)).isEqualTo(Load.ofKilograms(0));
    }

    @Property
    void the_order_of_statement_does_not_matter(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 60) Integer> picks) {
        List<Exercise> exercises = Catalogue.standard().exercises();
        List<Integer> distinct = new ArrayList<>(picks.stream().distinct().toList());
        AthleteBuilder forwards = Athlete.builder("x").unit(MassUnit.KILOGRAM);
        AthleteBuilder backwards = Athlete.builder("x").unit(MassUnit.KILOGRAM);
        for (int i = 0; i < distinct.size(); i++) {
            int one = distinct.get(i);
            int other = distinct.get(distinct.size() - 1 - i);
            forwards.max(exercises.get(one).id(), Load.ofKilograms(one + 1));
            backwards.max(exercises.get(other).id(), Load.ofKilograms(other + 1));
        }
        assertThat(forwards.build()).isEqualTo(backwards.build());
        assertThat(List.copyOf(forwards.build().maxes().keySet()))
                .isSorted()
                .isEqualTo(List.copyOf(backwards.build().maxes().keySet()));
    }

    @Test
    void own_implements_are_those_that_were_stated() {
        LoadRounding own = LoadRounding.grid(Load.ofKilograms(15), Load.ofKilograms(1), Load.ofKilograms(200));
        Athlete athlete = Athlete.builder("a-9")
                .unit(MassUnit.KILOGRAM)
                .with(Equipment.DUMBBELL, own)
                .with(Equipment.BARBELL, own)
                .build();

        assertThat(athlete.ownImplements())
                .containsExactly(Map.entry(Equipment.BARBELL, own), Map.entry(Equipment.DUMBBELL, own));
        assertThat(Athlete.builder("a-9").unit(MassUnit.KILOGRAM).build().ownImplements())
                .isEmpty();
        assertThatThrownBy(() -> athlete.ownImplements().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
