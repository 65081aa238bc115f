package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Athlete;
import dev.prescription.athlete.Restriction;
import dev.prescription.exercise.Equipment;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.layout.Remark;
import dev.prescription.layout.SessionRef;
import dev.prescription.loading.LoadRounding;
import dev.prescription.model.MainLiftScheme;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.parameter.Parameter;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.quantity.Rir;
import dev.prescription.reduction.TestDay;
import dev.prescription.rule.Zone;
import dev.prescription.written.ProgrammeSyntaxException;
import dev.prescription.written.WrittenProgramme;
import dev.prescription.written.WrittenSession;
import org.junit.jupiter.api.Test;

/** One session of a plan as a coach changed it. */
class ReplacedSessionTest {

    private static final SessionRef THIRD = new SessionRef(3, 1);
    private static final WrittenSession HEAVY = WrittenSession.parse("session \"Heavy\"\n"
            + "  back-squat, main lift: 5x3 @ 80%; rest 240 s\n  bench-press, main lift: 4x6 @ RIR 2");

    private static final Athlete LIFTER = lifter(140);

    private static Athlete lifter(double squat) {
        return Athlete.builder("lifter")
                .unit(MassUnit.KILOGRAM)
                .with(
                        Equipment.BARBELL,
                        LoadRounding.grid(Load.ofKilograms(20), Load.ofKilograms(2.5), Load.ofKilograms(300)))
                .max(ExerciseId.BACK_SQUAT, Load.ofKilograms(squat))
                .max(ExerciseId.BENCH_PRESS, Load.ofKilograms(100))
                .build();
    }

    private static Plan generated(TrainingLevel level) {
        return Programme.from(Prescriber.forGoal(Goal.strength()).withLevel(level))
                .weeks(8)
                .sessionsPerWeek(3)
                .model(PeriodisationModel.linear())
                .build()
                .planFor(LIFTER);
    }

    private static final Plan PLAN = generated(TrainingLevel.INTERMEDIATE);

    @Test
    void the_session_is_what_was_put_there_for_this_athlete() {
        Session changed = PLAN.replaceSession(THIRD, HEAVY).session(THIRD);

        assertThat(changed.toString()).isEqualTo("w3.s1 (2 exercises)");
        assertThat(changed.layout().name()).contains("Heavy");
        PlannedExercise squat = changed.exercises().get(0);
        assertThat(squat.toString()).isEqualTo("s1.e1 Back squat");
        assertThat(squat.load()).contains(Load.ofKilograms(112.5));
        assertThat(squat.sets()).hasSize(5).allSatisfy(set -> {
            assertThat(set.reps()).isEqualTo(3);
            assertThat(set.zone()).isEqualTo(Zone.asWritten());
            assertThat(set.plan()).isEqualTo(PLAN.replaceSession(THIRD, HEAVY));
        });
        assertThat(squat.derivation().orElseThrow().exact()).isEqualTo(Load.ofKilograms(112));
        assertThat(squat.rest().minSeconds()).isEqualTo(240);
        assertThat(changed.exercises().get(1).sets().get(3).rir()).contains(Rir.of(2));
    }

    @Test
    void everything_else_stays() {
        Plan changed = PLAN.replaceSession(THIRD, HEAVY);

        for (Session session : PLAN.sessions()) {
            if (!session.ref().equals(THIRD)) {
                assertThat(changed.session(session.ref()).layout()).isSameAs(session.layout());
            }
        }
        assertThat(changed.microcycles().get(2).sessions()).hasSize(3);
        assertThat(changed).isNotEqualTo(PLAN);
        assertThat(changed.toString()).endsWith(", 1 session replaced");
        assertThat(changed.provenance().inputDigest())
                .isNotEqualTo(PLAN.provenance().inputDigest());
        assertThat(PLAN.session(THIRD).exercises()).hasSizeGreaterThan(2);
    }

    @Test
    void plans_with_equal_sessions_are_equal_and_the_first_session_can_be_brought_back() {
        Plan once = PLAN.replaceSession(THIRD, HEAVY);
        Plan twice = PLAN.replaceSession(THIRD, HEAVY.named("Light"))
                .replaceSession(THIRD, WrittenSession.parse(HEAVY.toString()));

        assertThat(twice).isEqualTo(once).hasSameHashCodeAs(once);
        assertThat(twice.session(THIRD)).isEqualTo(once.session(THIRD));
        assertThat(once.replaceSession(THIRD, HEAVY)).isSameAs(once);
        assertThat(once.replaceSession(THIRD, PLAN.session(THIRD).toWritten())).isEqualTo(PLAN);
        assertThat(once.session(THIRD).toWritten()).isEqualTo(HEAVY);
    }

    @Test
    void a_generated_session_is_written_with_its_reserve() {
        WrittenSession written = PLAN.session(new SessionRef(1, 1)).toWritten();
        PlannedExercise first = PLAN.session(new SessionRef(1, 1)).exercises().get(0);

        assertThat(written.slots().get(0).toString())
                .isEqualTo("back-squat, main lift: "
                        + first.slot()
                                .top()
                                .sets()
                                .toString()
                                .replace(" x ", "x")
                                .replace(" RIR", " @ RIR"));
        assertThat(WrittenSession.parse(written.toString())).isEqualTo(written);
    }

    @Test
    void a_beginners_first_weeks_keep_to_the_share_of_a_tested_maximum() {
        Plan plan = generated(TrainingLevel.BEGINNER);

        PlannedExercise squat =
                plan.replaceSession(THIRD, HEAVY).session(THIRD).exercises().get(0);

        assertThat(squat.derivation().orElseThrow().maximumUsed()).isEqualTo(Load.ofKilograms(126));
        assertThat(squat.load()).contains(Load.ofKilograms(100));
    }

    @Test
    void a_training_max_is_the_written_programmes() {
        Plan plan = Programme.builder()
                .programme(WrittenProgramme.parse("programme \"P\"\ntraining max 90 %1RM\nmicrocycle 7 days\nsession\n"
                        + "back-squat, main lift: 3x5 @ 75% TM"))
                .judgedBy(Prescriber.forGoal(Goal.strength()).withLevel(TrainingLevel.INTERMEDIATE))
                .build()
                .planFor(LIFTER);
        WrittenSession ofTrainingMax = WrittenSession.parse("session\nback-squat, main lift: 1x3 @ 100% TM");

        assertThat(plan.replaceSession(new SessionRef(1, 1), ofTrainingMax)
                        .sessions()
                        .get(0)
                        .exercises()
                        .get(0)
                        .load())
                .contains(Load.ofKilograms(125));
        assertThatThrownBy(() -> PLAN.replaceSession(THIRD, ofTrainingMax))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("training max");
    }

    @Test
    void reasons_are_within_reach() {
        PlannedExercise squat =
                PLAN.replaceSession(THIRD, HEAVY).session(THIRD).exercises().get(0);

        assertThat(squat.why(Parameter.INTENSITY).text()).contains("replaced session w3.s1");
        assertThat(squat.why(Parameter.REST).text()).contains("240");
        assertThat(squat.why(Parameter.LOAD).sources()).isNotEmpty();
    }

    @Test
    void what_breaks_a_cap_or_is_restricted_is_said() {
        Plan plan = PLAN.replaceSession(THIRD, WrittenSession.parse("session\nback-squat, main lift: 9x3 @ 80%"))
                .forAthlete(LIFTER.toBuilder()
                        .restrict(Restriction.cap("R-1", Intensity.ofPercent(70), MovementPattern.SQUAT))
                        .build());

        assertThat(plan.remarks())
                .anySatisfy(remark -> {
                    assertThat(remark.kind()).isEqualTo(Remark.Kind.ABOVE_A_CEILING);
                    assertThat(remark.subject()).isEqualTo("back-squat");
                })
                .anySatisfy(remark -> assertThat(remark.kind()).isEqualTo(Remark.Kind.LOAD_LOWERED));
        assertThat(plan.session(THIRD).exercises().get(0).load()).contains(Load.ofKilograms(97.5));
    }

    @Test
    void the_summary_counts_the_session_that_is_there() {
        WrittenSession squats = WrittenSession.parse("session\nback-squat, main lift: 7x4 @ RIR 1");
        Plan changed = PLAN.replaceSession(THIRD, squats);

        assertThat(changed.summary().microcycles().get(2).sessions().get(0).sets())
                .isEqualTo(7);
        assertThat(changed.summary().microcycles().get(1))
                .isEqualTo(PLAN.summary().microcycles().get(1));
    }

    @Test
    void another_maximum_moves_the_replaced_session_too() {
        Plan stronger = PLAN.replaceSession(THIRD, HEAVY).forAthlete(lifter(150));

        assertThat(stronger.session(THIRD).exercises().get(0).load()).contains(Load.ofKilograms(120));
        assertThat(stronger).isEqualTo(PLAN.programme().planFor(lifter(150)).replaceSession(THIRD, HEAVY));
    }

    @Test
    void an_unknown_session_or_exercise_is_refused() {
        for (SessionRef unknown : new SessionRef[] {
            new SessionRef(0, 1), new SessionRef(9, 1), new SessionRef(1, 0), new SessionRef(1, 4), new SessionRef(8, 4)
        }) {
            assertThatThrownBy(() -> PLAN.replaceSession(unknown, HEAVY))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("session: must be one of the plan's, given " + unknown);
            assertThatThrownBy(() -> PLAN.session(unknown)).isInstanceOf(InvalidValueException.class);
        }
        assertThatThrownBy(() -> PLAN.replaceSession(
                        THIRD, WrittenSession.parse("session\nno-such-lift, isolation: 3x5 @ RIR 1")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("no-such-lift");
    }

    @Test
    void text_that_is_not_one_session_is_refused_with_its_line() {
        assertThatThrownBy(() -> WrittenSession.parse("session\nback-squat, main lift: 3x5\nsession"))
                .isInstanceOfSatisfying(
                        ProgrammeSyntaxException.class,
                        refused -> assertThat(refused.line()).isEqualTo(3));
        assertThatThrownBy(() -> WrittenSession.parse("microcycle 7 days"))
                .isInstanceOfSatisfying(
                        ProgrammeSyntaxException.class,
                        refused -> assertThat(refused.line()).isEqualTo(1));
        assertThatThrownBy(() -> WrittenSession.parse("")).isInstanceOf(ProgrammeSyntaxException.class);
        assertThatThrownBy(() -> WrittenSession.parse("session"))
                .isInstanceOf(ProgrammeSyntaxException.class)
                .hasMessageContaining("slots of a session");
    }

    @Test
    void top_sets_back_offs_deloads_tapers_and_tests_are_written_with_the_loads_they_have() {
        Plan plan = Programme.from(Prescriber.forGoal(Goal.strength()).withLevel(TrainingLevel.ADVANCED))
                .weeks(8)
                .sessionsPerWeek(3)
                .model(PeriodisationModel.linear())
                .mainLiftScheme(MainLiftScheme.TOP_SET_AND_BACK_OFFS)
                .test(TestDay.ofMaxima())
                .build()
                .planFor(LIFTER);

        for (Session session : plan.sessions()) {
            WrittenSession written = WrittenSession.parse(session.toWritten().toString());
            assertThat(written).isEqualTo(session.toWritten());
            Session again =
                    plan.replaceSession(session.ref(), written.named("again")).session(session.ref());
            for (int slot = 0; slot < again.exercises().size(); slot++) {
                assertThat(again.exercises().get(slot).intensity())
                        .isEqualTo(session.exercises().get(slot).intensity());
                assertThat(again.exercises().get(slot).sets())
                        .hasSameSizeAs(session.exercises().get(slot).sets());
            }
        }
        assertThat(plan.sessions().get(0).toWritten().slots().get(0).toString()).contains(" then ");
    }
}
