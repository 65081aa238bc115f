package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Athlete;
import dev.prescription.athlete.Restriction;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.layout.SeriesLayout;
import dev.prescription.layout.SlotLayout;
import dev.prescription.model.MainLiftScheme;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.IntensityBand;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.reduction.WeekKind;
import dev.prescription.scheme.SetKind;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** A top set in the heavy half of the zone and back-offs in the light one, where a programme asks for them. */
class MainLiftSchemeTest {

    private static final Prescriber BLENDED = Prescriber.forGoal(Goal.blended()).withLevel(TrainingLevel.INTERMEDIATE);

    private static ProgrammeBuilder builder(Prescriber prescriber) {
        return Programme.from(prescriber).weeks(8).sessionsPerWeek(4).model(PeriodisationModel.linear());
    }

    private static List<String> squats(Programme programme) {
        List<String> squats = new ArrayList<>();
        for (var microcycle : programme.layout().microcycles()) {
            SlotLayout slot = microcycle.sessions().get(0).slots().get(0);
            squats.add(slot.exercise() + " " + slot.series());
        }
        return squats;
    }

    @Test
    void an_intermediate_blend_runs_through_both_halves_and_deloads_on_back_offs() {
        Programme programme = builder(BLENDED)
                .mainLiftScheme(MainLiftScheme.TOP_SET_AND_BACK_OFFS)
                .build();

        assertThat(squats(programme))
                .startsWith("back-squat [1 x 5 RIR 3 78.6 %1RM, 2 x 7 RIR 3 72.3 %1RM]")
                .contains("back-squat [1 x 5 RIR 1 83.7 %1RM, 2 x 7 RIR 1 77.4 %1RM]")
                .endsWith("back-squat [1 x 5 RIR 3.5 77.4 %1RM]");
        assertThat(programme.planFor(Plans.stranger()).provenance().periodisationModel())
                .isEqualTo("linear, top set and back-offs");
    }

    @Test
    void the_athlete_lifts_the_top_set_heavier_than_the_back_offs() {
        Athlete athlete = Athlete.builder("a-17")
                .unit(MassUnit.KILOGRAM)
                .max(ExerciseId.BACK_SQUAT, Load.ofKilograms(140))
                .build();
        Plan plan = builder(BLENDED)
                .mainLiftScheme(MainLiftScheme.TOP_SET_AND_BACK_OFFS)
                .build()
                .planFor(athlete);

        PlannedExercise squat = plan.sessions().get(0).exercises().get(0);

        assertThat(squat.series())
                .extracting(series -> series.kind() + " " + series.load().orElseThrow())
                .containsExactly("top 112.5 kg", "back-off 102.5 kg");
        assertThat(squat.sets()).extracting(PlannedSet::reps).containsExactly(5, 7, 7);
    }

    @Test
    void where_a_cap_leaves_no_heavy_half_the_sets_are_straight() {
        Programme programme = builder(BLENDED)
                .mainLiftScheme(MainLiftScheme.TOP_SET_AND_BACK_OFFS)
                .restrictions(Restriction.cap("R-1", Intensity.ofPercent(76), MovementPattern.SQUAT))
                .build();

        assertThat(squats(programme)).allMatch(slot -> slot.startsWith("back-squat [3 x ") || slot.contains("[2 x "));
    }

    @Test
    void each_scheme_says_what_it_rests_on_and_none_is_no_scheme() {
        assertThat(MainLiftScheme.TOP_SET_AND_BACK_OFFS.findings())
                .extracting(finding -> finding.id())
                .containsExactly("C-TOP-01");
        assertThat(MainLiftScheme.STRAIGHT_SETS.findings())
                .extracting(finding -> finding.id())
                .containsExactly("C-FADE-01");
        assertThatNullPointerException()
                .isThrownBy(() -> builder(BLENDED).mainLiftScheme(null))
                .withMessage("mainLiftScheme");
    }

    @Provide
    Arbitrary<Plans.Request> requests() {
        return Arbitraries.oneOf(Plans.requests(), Plans.requests(Restricted.biting()));
    }

    /** Law 1 for the halves, and the week keeps its sets: what a scheme does with a slot's sets is no more work. */
    @Property(tries = 300)
    void a_slot_has_as_many_sets_as_in_straight_sets_and_each_lies_in_its_half(
            @ForAll("requests") Plans.Request request) {
        Programme straight = request.programme();
        Programme topped = request.with(MainLiftScheme.TOP_SET_AND_BACK_OFFS).programme();
        List<SlotLayout> before = slots(straight);
        List<SlotLayout> after = slots(topped);
        assertThat(after).hasSameSizeAs(before);
        for (int index = 0; index < after.size(); index++) {
            SlotLayout slot = after.get(index);
            if (slot.series().size() == 1) {
                assertThat(slot.series().get(0).kind()).isEqualTo(SetKind.STRAIGHT);
                assertThat(slot.series().get(0).sets())
                        .isEqualTo(before.get(index).series().get(0).sets());
            } else {
                assertHalves(slot);
                assertThat(slot.sets()).isEqualTo(before.get(index).sets());
            }
            if (slot.role() == ExerciseRole.MAIN_LIFT) {
                Statistics.label("main lift").collect(slot.series().size() == 1 ? "straight" : "topped");
            }
        }
        Statistics.label("main lift").coverage(coverage -> {
            coverage.check("straight").percentage(share -> share > 2);
            coverage.check("topped").percentage(share -> share > 20);
        });
    }

    private static void assertHalves(SlotLayout slot) {
        assertThat(slot.role()).isEqualTo(ExerciseRole.MAIN_LIFT);
        assertThat(slot.series()).extracting(SeriesLayout::kind).containsExactly(SetKind.TOP, SetKind.BACK_OFF);
        IntensityBand zone = slot.prescription().intensity().orElseThrow();
        int top = hundredths(slot.series().get(0));
        int backOff = hundredths(slot.series().get(1));
        assertThat(slot.series().get(0).sets().sets()).isEqualTo(1);
        assertThat(2 * top)
                .isBetween(
                        zone.min().hundredths() + zone.max().hundredths() - 1,
                        2 * zone.max().hundredths());
        assertThat(2 * backOff)
                .isBetween(
                        2 * zone.min().hundredths(),
                        zone.min().hundredths() + zone.max().hundredths());
    }

    private static int hundredths(SeriesLayout series) {
        return series.intensity().orElseThrow().hundredths();
    }

    private static List<SlotLayout> slots(Programme programme) {
        return programme.layout().microcycles().stream()
                .filter(microcycle -> microcycle.week().kind() == WeekKind.TRAINING)
                .flatMap(microcycle -> microcycle.sessions().stream())
                .flatMap(session -> session.slots().stream())
                .toList();
    }
}
