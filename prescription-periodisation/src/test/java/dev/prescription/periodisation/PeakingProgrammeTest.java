package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Athlete;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.guideline.Guideline;
import dev.prescription.layout.MicrocycleLayout;
import dev.prescription.layout.Remark;
import dev.prescription.layout.SlotLayout;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.parameter.Parameter;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.quantity.Rir;
import dev.prescription.reduction.Deload;
import dev.prescription.reduction.DeloadTiming;
import dev.prescription.reduction.Taper;
import dev.prescription.reduction.TestDay;
import dev.prescription.reduction.WeekKind;
import dev.prescription.repmax.OneRepMax;
import dev.prescription.rule.BindingPair;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeakingProgrammeTest {

    private static ProgrammeBuilder programme(TrainingLevel level, int weeks) {
        Prescriber prescriber =
                Prescriber.forGoal(Goal.strength()).withLevel(level).withGuideline(Guideline.consensus());
        return Programme.from(prescriber).weeks(weeks).sessionsPerWeek(4).model(PeriodisationModel.linear());
    }

    private static List<String> lines(MicrocycleLayout week) {
        return week.sessions().stream()
                .flatMap(session ->
                        session.slots().stream().map(slot -> session.name().orElseThrow() + ": " + slot))
                .toList();
    }

    @Test
    void an_advanced_lifter_tapers_for_ten_days_to_a_meet() {
        Programme programme = programme(TrainingLevel.ADVANCED, 10)
                .mainLifts(ExerciseId.BACK_SQUAT, ExerciseId.BENCH_PRESS, ExerciseId.DEADLIFT)
                .test(TestDay.meet())
                .build();

        assertThat(programme.microcycles().stream().map(MicrocycleLayout::days))
                .containsExactly(7, 7, 7, 7, 7, 7, 7, 7, 10, 1);
        assertThat(programme.microcycles().get(8).sessions()).hasSize(3);
        assertThat(lines(programme.microcycles().get(8)))
                .first()
                .asString()
                .startsWith("8 days out: s1.e1 Back squat ")
                .endsWith("92.2 %1RM");
        assertThat(lines(programme.microcycles().get(9)))
                .containsExactly(
                        "meet: s1.e1 Back squat 1 x 1 90 %1RM, 1 x 1 95.5 %1RM, 1 x 1 100 %1RM",
                        "meet: s1.e2 Bench press 1 x 1 90 %1RM, 1 x 1 95.5 %1RM, 1 x 1 100 %1RM",
                        "meet: s1.e3 Deadlift 1 x 1 90 %1RM, 1 x 1 95.5 %1RM, 1 x 1 100 %1RM");
    }

    @Test
    void the_attempts_of_an_athlete_are_rounded_shares_of_the_maximum() {
        Athlete athlete = Athlete.builder("a-1")
                .unit(MassUnit.KILOGRAM)
                .max(ExerciseId.BENCH_PRESS, OneRepMax.tested(Load.ofKilograms(120)))
                .build();
        Plan plan = programme(TrainingLevel.INTERMEDIATE, 6)
                .test(TestDay.ofMaxima(ExerciseId.BENCH_PRESS))
                .build()
                .planFor(athlete);

        PlannedExercise bench =
                plan.microcycles().get(5).sessions().get(0).exercises().get(0);
        assertThat(bench.sets().stream().map(set -> set.load().orElseThrow().toString()))
                .containsExactly("107.5 kg", "115 kg", "120 kg");
        assertThat(bench.sets().get(2).impliedRir().orElseThrow()).isZero();
        assertThat(bench.bindingPair()).isEqualTo(BindingPair.LOAD_AND_REPS);
    }

    @Test
    void a_beginners_first_mesocycle_share_does_not_lower_a_test() {
        Athlete athlete = Athlete.builder("a-1")
                .unit(MassUnit.KILOGRAM)
                .max(ExerciseId.BENCH_PRESS, OneRepMax.tested(Load.ofKilograms(100)))
                .build();
        Plan plan = programme(TrainingLevel.BEGINNER, 5)
                .test(TestDay.ofMaxima())
                .build()
                .planFor(athlete);

        PlannedExercise bench = plan.microcycles().get(4).sessions().get(0).exercises().stream()
                .filter(one -> one.exercise().id().equals(ExerciseId.BENCH_PRESS))
                .findFirst()
                .orElseThrow();
        assertThat(bench.sets().get(2).load()).contains(Load.ofKilograms(100));
    }

    @Test
    void a_deload_by_load_keeps_the_repetitions_and_states_the_reserve() {
        Programme programme = programme(TrainingLevel.INTERMEDIATE, 4)
                .deload(DeloadTiming.inMicrocycles(3))
                .deload(Deload.byLoad(50, 95))
                .build();
        SlotLayout before =
                programme.microcycles().get(1).sessions().get(0).slots().get(0);
        SlotLayout light =
                programme.microcycles().get(2).sessions().get(0).slots().get(0);

        assertThat(programme.microcycles().get(2).kind()).isEqualTo(WeekKind.DELOAD);
        assertThat(light.top().sets().reps()).isEqualTo(before.top().sets().reps());
        double factor = light.top().intensity().orElseThrow().percent()
                / before.top().intensity().orElseThrow().percent();
        assertThat(factor).isBetween(0.93, 0.97);
        assertThat(light.top().sets().target())
                .isGreaterThan(before.top().sets().target());
        assertThat(light.why(Parameter.INTENSITY).parameter()).isEqualTo(Parameter.DELOAD_LOAD);
        assertThat(light.why(Parameter.SETS).parameter()).isEqualTo(Parameter.DELOAD_SETS);
        assertThat(light.why(Parameter.REPS).parameter()).isEqualTo(Parameter.REPS);
    }

    @Test
    void a_deload_by_sets_keeps_everything_else() {
        Programme programme = programme(TrainingLevel.INTERMEDIATE, 4)
                .deload(DeloadTiming.every(4))
                .deload(Deload.bySets(50))
                .build();
        SlotLayout light =
                programme.microcycles().get(3).sessions().get(0).slots().get(0);

        assertThat(light.why(Parameter.EFFORT).parameter()).isEqualTo(Parameter.EFFORT);
        assertThat(light.why(Parameter.SETS).parameter()).isEqualTo(Parameter.DELOAD_SETS);
    }

    @Test
    void training_longer_than_the_guideline_names_is_said() {
        assertThat(programme(TrainingLevel.ADVANCED, 12)
                        .deload(DeloadTiming.none())
                        .build()
                        .remarks())
                .filteredOn(remark -> remark.kind() == Remark.Kind.DELOAD_LATE)
                .extracting(Remark::text)
                .containsExactly("12 training weeks follow each other; the guideline names at most 7");
        assertThat(programme(TrainingLevel.ADVANCED, 8)
                        .deload(DeloadTiming.backstop(7))
                        .build()
                        .remarks())
                .noneMatch(remark -> remark.kind() == Remark.Kind.DELOAD_LATE);
    }

    @Test
    void a_taper_keeps_to_the_days_a_lifter_has_and_says_what_it_misses() {
        Programme programme = programme(TrainingLevel.ADVANCED, 8)
                .taper(Taper.standard().withSessions(12, 10, 8, 5, 3, 1))
                .test(TestDay.ofMaxima())
                .build();

        assertThat(programme.microcycles().get(6).sessions().stream()
                        .map(one -> one.name().orElseThrow()))
                .containsExactly("8 days out", "5 days out", "3 days out");
        assertThat(programme.remarks())
                .filteredOn(remark -> remark.kind() == Remark.Kind.TAPER_DAY_MISSED)
                .extracting(Remark::toString)
                .containsExactly("deadlift: last session 5 days out, not 6 days out: there is no free day then"
                        + " (L-TAP-06, L-TAP-07)");
    }

    @Test
    void long_rest_before_a_test_is_said() {
        Programme programme = programme(TrainingLevel.ADVANCED, 8)
                .taper(Taper.standard().withSessions(9, 6))
                .build();

        assertThat(programme.microcycles())
                .last()
                .extracting(MicrocycleLayout::kind)
                .isEqualTo(WeekKind.TAPER);
        assertThat(programme.remarks())
                .anyMatch(remark ->
                        remark.text().equals("5 days of complete rest before the test; the guideline names 2-4"));
    }

    @Test
    void a_coachs_own_taper_replaces_the_guidelines_length_and_share() {
        MicrocycleLayout taper = programme(TrainingLevel.BEGINNER, 6)
                .taper(Taper.of(9, 70))
                .test(TestDay.ofMaxima())
                .build()
                .microcycles()
                .get(4);

        assertThat(taper.kind()).isEqualTo(WeekKind.TAPER);
        assertThat(taper.days()).isEqualTo(9);
        assertThat(taper.sessions().get(0).slots().get(0).top().sets().target()).isGreaterThanOrEqualTo(Rir.of(1));
    }

    @Test
    void a_test_without_a_taper_follows_training() {
        assertThat(programme(TrainingLevel.ADVANCED, 6)
                        .taper(Taper.none())
                        .test(TestDay.ofMaxima())
                        .build()
                        .microcycles()
                        .get(5)
                        .kind())
                .isEqualTo(WeekKind.TEST);
    }

    @Test
    void a_lift_that_is_not_trained_cannot_be_tested() {
        ProgrammeBuilder builder = programme(TrainingLevel.ADVANCED, 6)
                .mainLifts(ExerciseId.BENCH_PRESS)
                .test(TestDay.meet());
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must be a main lift of the programme");
        assertThatThrownBy(() -> TestDay.ofMaxima(ExerciseId.DEADLIFT, ExerciseId.DEADLIFT))
                .isInstanceOf(InvalidValueException.class);
        ProgrammeBuilder restless =
                programme(TrainingLevel.ADVANCED, 6).taper(Taper.standard().withSessions(1, 2));
        assertThatThrownBy(restless::build).isInstanceOf(InvalidValueException.class);
    }
}
