package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Athlete;
import dev.prescription.exercise.Equipment;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.layout.Remark;
import dev.prescription.loading.LoadLadder;
import dev.prescription.loading.LoadRounding;
import dev.prescription.loading.RoundingDirection;
import dev.prescription.parameter.Parameter;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.reduction.WeekKind;
import dev.prescription.scheme.RepTarget;
import dev.prescription.scheme.SetKind;
import dev.prescription.written.DeclaredProgression;
import dev.prescription.written.TrainingMax;
import dev.prescription.written.WrittenMicrocycle;
import dev.prescription.written.WrittenProgramme;
import dev.prescription.written.WrittenSession;
import dev.prescription.written.WrittenSlot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * 5/3/1 with Boring But Big, against the sample cycle printed in the second edition (Wendler 2011): four lifts, three
 * weeks and a deload, each load rounded up to 5 lb, each training max kept as such.
 */
class FiveThreeOneTest {

    private static final List<ExerciseId> LIFTS =
            List.of(ExerciseId.OVERHEAD_PRESS, ExerciseId.DEADLIFT, ExerciseId.BENCH_PRESS, ExerciseId.BACK_SQUAT);

    /** The book's loads in pounds: a week in each row, the deload last. */
    private static final Map<ExerciseId, int[][]> PRINTED = Map.of(
            ExerciseId.OVERHEAD_PRESS, new int[][] {{100, 115, 130}, {105, 120, 135}, {115, 130, 145}, {75, 90, 105}},
            ExerciseId.DEADLIFT, new int[][] {{215, 245, 280}, {230, 260, 295}, {245, 280, 310}, {165, 195, 230}},
            ExerciseId.BENCH_PRESS, new int[][] {{150, 170, 195}, {160, 180, 205}, {170, 195, 215}, {115, 135, 160}},
            ExerciseId.BACK_SQUAT, new int[][] {{190, 215, 245}, {200, 230, 260}, {215, 245, 275}, {145, 175, 200}});

    private static final List<String> WAVES = List.of(
            "1x5 @ 65% TM then 1x5 @ 75% TM then 1x5+ @ 85% TM",
            "1x3 @ 70% TM then 1x3 @ 80% TM then 1x3+ @ 90% TM",
            "1x5 @ 75% TM then 1x3 @ 85% TM then 1x1+ @ 95% TM",
            "1x5 @ 50% TM then 1x5 @ 60% TM then 1x5 @ 70% TM");

    private static final TrainingMax NINETY =
            TrainingMax.ofOneRepMax(Intensity.ofPercent(90)).rounded(Load.ofPounds(5), RoundingDirection.NEAREST);

    private static final Prescriber JUDGE = Prescriber.forGoal(Goal.strength()).withLevel(TrainingLevel.INTERMEDIATE);

    private static Programme programme() {
        WrittenProgrammeBuilder builder = Programme.builder()
                .name("5/3/1 Boring But Big")
                .source("Wendler 2011, 5/3/1, second edition")
                .judgedBy(JUDGE)
                .trainingMax(NINETY);
        for (int week = 0; week < WAVES.size(); week++) {
            List<WrittenSession> sessions = new ArrayList<>();
            for (ExerciseId lift : LIFTS) {
                WrittenSlot main = WrittenSlot.of(lift, ExerciseRole.MAIN_LIFT, WAVES.get(week))
                        .progressing(DeclaredProgression.of("cycle", Map.of("upper", "5lb", "lower", "10lb")));
                WrittenSlot big = WrittenSlot.of(lift, ExerciseRole.ACCESSORY_COMPOUND, "5x10 @ 50% TM");
                sessions.add(week == 3 ? WrittenSession.of(main) : WrittenSession.of(main, big));
            }
            WrittenSession[] all = sessions.toArray(WrittenSession[]::new);
            builder.microcycle(week == 3 ? WrittenMicrocycle.deload(all) : WrittenMicrocycle.week(all));
        }
        return builder.build();
    }

    private static Athlete lifter(RoundingDirection direction) {
        LoadLadder bar = LoadLadder.grid(Load.ofPounds(45), Load.ofPounds(5), Load.ofPounds(800));
        return Athlete.builder("lifter")
                .unit(MassUnit.POUND)
                .with(Equipment.BARBELL, LoadRounding.of(bar, direction))
                .max(ExerciseId.OVERHEAD_PRESS, Load.ofPounds(165))
                .max(ExerciseId.DEADLIFT, Load.ofPounds(360))
                .max(ExerciseId.BENCH_PRESS, Load.ofPounds(250))
                .max(ExerciseId.BACK_SQUAT, Load.ofPounds(315))
                .build();
    }

    @Test
    void every_load_of_the_sample_cycle_is_the_printed_one() {
        Plan plan = programme().planFor(lifter(RoundingDirection.UP));
        int judged = 0;
        for (Microcycle week : plan.microcycles()) {
            for (Session session : week.sessions()) {
                PlannedExercise main = session.exercises().get(0);
                int[] printed = PRINTED.get(main.exercise().id())[week.number() - 1];
                for (int set = 0; set < printed.length; set++) {
                    assertThat(main.sets().get(set).load())
                            .as("%s, week %d, set %d", main.exercise(), week.number(), set + 1)
                            .contains(Load.ofPounds(printed[set]));
                    judged++;
                }
            }
        }
        assertThat(judged).isEqualTo(48);
        assertThat(plan.microcycles())
                .extracting(Microcycle::kind)
                .containsExactly(WeekKind.TRAINING, WeekKind.TRAINING, WeekKind.TRAINING, WeekKind.DELOAD);
    }

    @Test
    void the_training_max_is_rounded_once_and_kept_as_such() {
        Plan plan = programme().planFor(lifter(RoundingDirection.UP));
        LoadDerivation press =
                plan.sessions().get(0).exercises().get(0).derivation().orElseThrow();

        assertThat(press.maximumUsed()).isEqualTo(Load.ofPounds(150));
        assertThat(press.exact()).as("85 % of 150 lb, not of 148.5 lb").isEqualTo(Load.ofPounds(127.5));
        assertThat(press.text())
                .contains(
                        "1RM 165 lb (tested, raw), training max 150 lb (90 %1RM nearest 5 lb), x 85 % = 127.5 lb; 130 lb");
        assertThat(press.impliedIntensity()).as("130 of 165 lb").isEqualTo(Intensity.ofPercent(78.79));
    }

    @Test
    void the_last_set_is_as_many_as_possible_and_states_no_reserve() {
        PlannedExercise press = programme()
                .planFor(lifter(RoundingDirection.NEAREST))
                .sessions()
                .get(0)
                .exercises()
                .get(0);

        assertThat(press.sets())
                .extracting(PlannedSet::kind)
                .containsExactly(SetKind.STRAIGHT, SetKind.STRAIGHT, SetKind.AMRAP);
        assertThat(press.sets())
                .extracting(set -> set.series().target())
                .containsExactly(RepTarget.exactly(5), RepTarget.exactly(5), RepTarget.atLeast(5));
        assertThat(press.sets()).extracting(PlannedSet::rir).allMatch(java.util.Optional::isEmpty);
        assertThat(press.sets().get(2).impliedRir().orElseThrow()).isGreaterThan(2);
        assertThat(press.slot().origin().orElseThrow().slot().progression().orElseThrow())
                .hasToString("cycle lower=10lb upper=5lb");
    }

    @Test
    void what_breaks_a_ceiling_is_said_and_nothing_is_changed() {
        WrittenSlot squats = WrittenSlot.of(ExerciseId.BACK_SQUAT, ExerciseRole.MAIN_LIFT, "20x5 @ 80%");
        Programme programme = Programme.builder()
                .name("Twenty sets")
                .judgedBy(JUDGE)
                .microcycle(WrittenMicrocycle.week(WrittenSession.of(squats), WrittenSession.of(squats)))
                .build();

        assertThat(programme().remarks()).isEmpty();
        assertThat(programme.remarks())
                .filteredOn(remark -> remark.kind() == Remark.Kind.ABOVE_A_CEILING)
                .extracting(Remark::toString)
                .contains("back-squat: 40 hard sets in 7 days; the guideline names 6-10 a week")
                .anyMatch(text -> text.startsWith("quadriceps: 40.0 sets in 7 days; the ceiling is "))
                .anyMatch(text -> text.startsWith("quadriceps: 20.0 sets in w1.s1; the guideline caps a session at "));
        assertThat(programme
                        .layout()
                        .microcycles()
                        .get(0)
                        .sessions()
                        .get(0)
                        .slots()
                        .get(0)
                        .sets())
                .isEqualTo(20);
    }

    @Test
    void the_same_sets_over_more_days_weigh_less() {
        WrittenSlot squats = WrittenSlot.of(ExerciseId.BACK_SQUAT, ExerciseRole.MAIN_LIFT, "8x3 @ 80%");
        WrittenMicrocycle week = WrittenMicrocycle.week(WrittenSession.of(squats), WrittenSession.of(squats));
        WrittenProgrammeBuilder builder =
                Programme.builder().name("Sixteen sets").judgedBy(JUDGE);

        assertThat(builder.microcycle(week).build().remarks()).isNotEmpty();
        assertThat(Programme.builder()
                        .name("Sixteen sets")
                        .judgedBy(JUDGE)
                        .microcycle(week.overDays(14))
                        .build()
                        .remarks())
                .isEmpty();
    }

    @Test
    void a_written_number_is_a_rule_over_the_guideline_which_disagrees() {
        PlannedExercise big = programme()
                .planFor(lifter(RoundingDirection.UP))
                .sessions()
                .get(0)
                .exercises()
                .get(1);

        assertThat(big.why(Parameter.REPS).text())
                .contains("written 1", "Written: 5x10 @ 50% TM", "5/3/1 Boring But Big");
        assertThat(big.why(Parameter.REPS).conflicts()).isNotEmpty();
        assertThat(big.why(Parameter.REST))
                .isEqualTo(JUDGE.prescribe(ExerciseRole.ACCESSORY_COMPOUND).why(Parameter.REST));
    }

    @Test
    void the_programme_is_the_same_read_from_its_text() {
        Programme programme = programme();
        WrittenProgramme written = programme
                .layout()
                .microcycles()
                .get(0)
                .sessions()
                .get(0)
                .slots()
                .get(0)
                .origin()
                .orElseThrow()
                .programme();

        assertThat(WrittenProgramme.parse(written.toString())).isEqualTo(written);
        assertThat(Programme.builder()
                        .judgedBy(JUDGE)
                        .programme(WrittenProgramme.parse(written.toString()))
                        .build())
                .isEqualTo(programme);
    }

    @Test
    void without_a_maximum_a_share_is_given_by_the_effort_it_leaves() {
        Athlete unknown = Athlete.builder("unknown").unit(MassUnit.POUND).build();
        PlannedSet first = programme()
                .planFor(unknown)
                .sessions()
                .get(0)
                .exercises()
                .get(0)
                .sets()
                .get(0);

        assertThat(first.load()).isEmpty();
        assertThat(first.rir())
                .as("65 % of a training max of 90 % are 58.5 % of the maximum")
                .isPresent();
    }
}
