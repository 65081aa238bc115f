package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Athlete;
import dev.prescription.athlete.AthleteBuilder;
import dev.prescription.athlete.Restriction;
import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.exercise.Muscle;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.layout.Remark;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.quantity.Rir;
import dev.prescription.reduction.WeekKind;
import dev.prescription.selection.TrainingContext;
import dev.prescription.split.BindingConstraint;
import dev.prescription.split.Shortfall;
import dev.prescription.summary.MicrocycleSummary;
import dev.prescription.summary.MuscleSets;
import dev.prescription.terms.WeekTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sets that a restriction withholds, or makes easier than a hard set, train no muscle in the week's count. */
class RestrictedVolumeTest {

    /** Strong enough that half a step of a bar is no repetition. */
    private static final Athlete STRONG = strong();

    private static Athlete strong() {
        AthleteBuilder athlete =
                Athlete.builder("strong").unit(MassUnit.KILOGRAM).bodyMass(Load.ofKilograms(80));
        Catalogue.standard().exercises().forEach(exercise -> athlete.max(exercise.id(), Load.ofKilograms(400)));
        return athlete.build();
    }

    private static Programme programme(Goal goal, String model, Restriction... restrictions) {
        return Programme.from(Prescriber.forGoal(goal).withLevel(TrainingLevel.INTERMEDIATE))
                .weeks(4)
                .model(PeriodisationModel.byName(model))
                .week(WeekTerms.ofSessions(3)
                        .withMinutes(60)
                        .withContext(TrainingContext.builder()
                                .restrictions(restrictions)
                                .build()))
                .build();
    }

    private static int given(MicrocycleSummary week, Muscle muscle) {
        return week.muscle(muscle)
                .map(MuscleSets::own)
                .map(MuscleSets.Count::fractional)
                .orElse(0);
    }

    /** Every floor is reached in every training week by what the plan asks for, or the week's shortfalls name the muscle. */
    private static int judge(Programme programme, int floor) {
        int judged = 0;
        for (Athlete athlete :
                List.of(Athlete.builder("unknown").unit(MassUnit.KILOGRAM).build(), STRONG)) {
            for (MicrocycleSummary week : programme.planFor(athlete).summary().microcycles()) {
                for (Muscle muscle : Muscle.values()) {
                    boolean isAsked = week.kind() == WeekKind.TRAINING
                            && !muscle.isOptional()
                            && programme.shortfalls().stream()
                                    .flatMap(shortfall -> shortfall.muscle().stream())
                                    .noneMatch(muscle::equals);
                    if (isAsked) {
                        assertThat(given(week, muscle))
                                .as("%s in %s: %s", muscle, week, programme.remarks())
                                .isGreaterThanOrEqualTo(100 * floor);
                        judged++;
                    }
                }
            }
        }
        return judged;
    }

    @Test
    void other_exercises_train_what_a_withheld_squat_would() {
        Restriction half = Restriction.cap("R", Intensity.ofPercent(50), MovementPattern.SQUAT);
        Programme programme = programme(Goal.hypertrophy(), "linear", half);

        assertThat(programme.layout().exercises()).noneMatch(exercise -> exercise.pattern() == MovementPattern.SQUAT);
        assertThat(programme.remarks())
                .extracting(Remark::toString)
                .contains("back-squat: left out as a main lift: restriction R: at most 50 %1RM for squat; under it no"
                        + " series of its zone is a hard set in every week (C-HARD-01)");
        judge(programme, 10);
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 60, 70})
    void a_squat_that_keeps_more_than_four_in_reserve_is_no_main_lift_of_a_strength_week(int percent) {
        Restriction cap = Restriction.cap("R", Intensity.ofPercent(percent), MovementPattern.SQUAT);
        Programme programme = programme(Goal.strength(), "linear", cap);

        assertThat(programme.remarks())
                .filteredOn(remark -> remark.kind() == Remark.Kind.MAIN_LIFT_EXCLUDED)
                .extracting(Remark::subject)
                .containsExactly(ExerciseId.BACK_SQUAT.slug());
        judge(programme, 4);
    }

    private static List<Restriction> capsAndFloors() {
        List<Restriction> all = new ArrayList<>();
        for (int percent = 45; percent <= 90; percent += 15) {
            Intensity most = Intensity.ofPercent(percent);
            all.add(Restriction.cap("c", most));
            all.add(Restriction.cap("c", most, MovementPattern.SQUAT, MovementPattern.HORIZONTAL_PRESS));
        }
        for (int reserve = 3; reserve <= 6; reserve++) {
            Rir least = Rir.of(reserve);
            all.add(Restriction.floor("f", least));
            all.add(Restriction.floor("f", least, MovementPattern.HINGE, MovementPattern.SQUAT));
        }
        return all;
    }

    @ParameterizedTest
    @CsvSource({"linear", "daily undulating", "block", "rep accumulation", "step 2"})
    void no_floor_is_missed_without_a_word_under_any_cap_or_floor(String model) {
        int judged = 0;
        for (Goal goal : List.of(Goal.strength(), Goal.hypertrophy(), Goal.blended())) {
            int floor = Prescriber.forGoal(goal)
                    .withLevel(TrainingLevel.INTERMEDIATE)
                    .weekly()
                    .setsPerMuscle()
                    .floor();
            for (Restriction restriction : capsAndFloors()) {
                judged += judge(programme(goal, model, restriction), floor);
            }
        }
        assertThat(judged).as("muscles in weeks").isGreaterThan(1_000);
    }

    @Test
    void what_an_athletes_own_restriction_takes_below_a_floor_is_a_shortfall_of_the_plan() {
        Programme programme = programme(Goal.blended(), "linear");
        Restriction out = Restriction.exclude("own", MovementPattern.HINGE);
        Plan plan = programme.planFor(
                Athlete.builder("own").unit(MassUnit.KILOGRAM).restrict(out).build());

        assertThat(programme.shortfalls()).isEmpty();
        assertThat(plan.remarks()).anyMatch(remark -> remark.kind() == Remark.Kind.WITHHELD);
        assertThat(plan.shortfalls())
                .extracting(Shortfall::toString)
                .containsExactly(
                        "deadlift: 0.00 of 5.00 hard sets a week, because a restriction leaves no more of it",
                        "quadriceps: 6.00 of 8.00 hard sets a week, because a restriction leaves no more of it",
                        "hamstrings: 4.00 of 8.00 hard sets a week, because a restriction leaves no more of it",
                        "glutes: 6.00 of 8.00 hard sets a week, because a restriction leaves no more of it",
                        "spinal erectors: 3.00 of 8.00 hard sets a week, because a restriction leaves no more of it");
    }

    /** What a plan gives is counted anew: a floor that is missed is named, with what is given, and nothing else is. */
    @ParameterizedTest
    @EnumSource(MovementPattern.class)
    void a_plan_names_the_muscles_that_an_athletes_own_restriction_leaves_below_their_floor(MovementPattern pattern) {
        for (Goal goal : List.of(Goal.strength(), Goal.hypertrophy(), Goal.blended())) {
            Programme programme = programme(goal, "linear");
            int floor = 100 * programme.prescriber().weekly().setsPerMuscle().floor();
            for (Restriction own : List.of(
                    Restriction.exclude("own", pattern),
                    Restriction.cap("own", Intensity.ofPercent(50), pattern),
                    Restriction.floor("own", Rir.of(5), pattern),
                    Restriction.floor("own", Rir.of(3), pattern))) {
                Plan plan = programme.planFor(STRONG.toBuilder().restrict(own).build());
                for (Muscle muscle : Muscle.values()) {
                    int least = plan.summary().microcycles().stream()
                            .filter(week -> week.kind() == WeekKind.TRAINING)
                            .mapToInt(week -> given(week, muscle))
                            .min()
                            .orElseThrow();
                    List<Integer> named = plan.shortfalls().stream()
                            .filter(shortfall -> shortfall.muscle().equals(Optional.of(muscle)))
                            .map(Shortfall::given)
                            .toList();
                    boolean isMissed = !muscle.isOptional() && least < floor;
                    assertThat(named)
                            .as("%s, %s, %s", goal, own, muscle)
                            .isEqualTo(isMissed ? List.of(least) : List.of());
                }
            }
        }
    }

    @Test
    void what_is_asked_for_but_made_too_easy_is_left_out_as_it_is_said_and_does_not_go_with_the_restriction() {
        Restriction cap = Restriction.cap("R", Intensity.ofPercent(60), MovementPattern.HORIZONTAL_PULL);
        Programme programme = Programme.from(Prescriber.forGoal(Goal.blended()).withLevel(TrainingLevel.INTERMEDIATE))
                .weeks(4)
                .sessionsPerWeek(3)
                .model(PeriodisationModel.linear())
                .context(TrainingContext.builder()
                        .require(ExerciseId.of("seal-row"))
                        .restrictions(cap)
                        .build())
                .build();

        assertThat(programme.layout().exercises())
                .extracting(exercise -> exercise.id().slug())
                .isNotEmpty()
                .doesNotContain("seal-row");
        assertThat(programme.remarks())
                .filteredOn(remark -> remark.subject().equals("seal-row"))
                .extracting(Remark::toString)
                .containsExactly("seal-row: left out: restriction " + cap
                        + "; under it no series of its zone is a hard set in every week (C-HARD-01)");
        assertThat(programme.infeasible())
                .map(Object::toString)
                .contains("infeasible, because these do not go together: seal-row is asked for; restriction R: at most"
                        + " 60 %1RM for horizontal pull");
    }

    @Test
    void a_clash_names_the_restriction_that_was_stated_and_not_what_was_made_of_it() {
        Programme programme = programme(Goal.blended(), "linear", Restriction.cap("R", Intensity.ofPercent(60)));

        assertThat(programme.infeasible())
                .map(Object::toString)
                .contains(
                        "infeasible, because these do not go together: one of the main lifts [back-squat, bench-press,"
                                + " deadlift, overhead-press]; restriction R: at most 60 %1RM");
    }

    @Test
    void where_nothing_would_be_left_the_programme_stands_and_every_muscle_falls_short_for_the_restriction() {
        Programme programme = programme(Goal.blended(), "linear", Restriction.floor("R", Rir.of(5)));

        assertThat(programme.layout().exercises()).hasSizeGreaterThan(8);
        assertThat(programme.shortfalls())
                .filteredOn(shortfall -> shortfall.kind() == Shortfall.Kind.WEEKLY_SETS_PER_MUSCLE)
                .hasSizeGreaterThan(8)
                .allMatch(shortfall -> shortfall.because() == BindingConstraint.RESTRICTION && shortfall.given() == 0);
        assertThat(programme.remarks()).anyMatch(remark -> remark.kind() == Remark.Kind.RESTRICTED_TOO_EASY);
    }
}
