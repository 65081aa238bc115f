package dev.prescription.progression;

import static dev.prescription.progression.Lifts.bench;
import static dev.prescription.progression.Lifts.done;
import static dev.prescription.progression.Lifts.kg;
import static dev.prescription.progression.Lifts.open;
import static dev.prescription.progression.Lifts.poundBar;
import static dev.prescription.progression.Lifts.reps;
import static dev.prescription.progression.Lifts.sets;
import static dev.prescription.progression.Lifts.squat;
import static dev.prescription.progression.Lifts.train;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.decision.Decision;
import dev.prescription.decision.Decision.Kind;
import dev.prescription.decision.DecisionCode;
import dev.prescription.evidence.EvidenceBase;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.loading.LoadLadder;
import dev.prescription.loading.LoadRounding;
import dev.prescription.progression.declared.StandardRules;
import dev.prescription.progression.load.ApreProtocol;
import dev.prescription.progression.load.ApreProtocol.Pick;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.shipped.ShippedNames;
import dev.prescription.written.DeclaredProgression;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules against what is printed of them. */
class PublishedExamplesTest {

    private static ProgressionRule rule(String declared, MassUnit unit) {
        return StandardRules.find(DeclaredProgression.parse(declared), unit).orElseThrow();
    }

    private static LiftProgress start(String declared, Lift lift, Load basis) {
        return LiftProgress.start(rule(declared, basis.unit()), lift, Optional.of(basis));
    }

    private static Load basis(Decision decision) {
        return decision.to().basis().orElseThrow();
    }

    /** Wendler 2011: after each cycle 5 lb for the presses, 10 lb for squat and deadlift. */
    @Test
    void five_three_one_raises_the_training_max_by_five_and_ten_pounds_a_cycle() {
        for (ExerciseId id : List.of(ExerciseId.OVERHEAD_PRESS, ExerciseId.BACK_SQUAT)) {
            LiftProgress start = start("cycle upper=5lb lower=10lb", poundBar(id), Load.ofPounds(285));
            List<Decision> cycle =
                    train(start, open(3, 5, Load.ofPounds(240)), reps(5, 5, 8), reps(5, 5, 6), reps(5, 5, 5));

            assertThat(cycle).extracting(Decision::kind).containsExactly(Kind.HELD, Kind.HELD, Kind.STEP);
            assertThat(basis(cycle.get(2))).isEqualTo(Load.ofPounds(id.equals(ExerciseId.BACK_SQUAT) ? 295 : 290));
            assertThat(cycle.get(2).facts()).containsExactly("s-1", "s-2", "s-3");
        }
    }

    @Test
    void a_missed_cycle_is_repeated_and_keeps_the_training_max() {
        LiftProgress start = start("cycle", squat(), kg(130));
        List<Decision> cycle = train(start, open(3, 5, kg(110)), reps(5, 5, 5), reps(5, 5, 3), reps(5, 5, 9));

        assertThat(cycle.get(2).kind()).isEqualTo(Kind.STAGE);
        assertThat(basis(cycle.get(2))).isEqualTo(kg(130));
        assertThat(cycle.get(2).to().stage()).isZero();
    }

    /** Lefever 2016: 5x3+ to 6x2+ to 10x1+ with the same load, then from the start again. */
    @Test
    void gzclp_changes_the_scheme_and_not_the_load_after_a_miss() {
        LiftProgress start = start("stages first=5x3+ second=6x2+ third=10x1+ step=5kg", squat(), kg(100));
        List<Decision> sessions = train(
                start,
                open(5, 3, kg(100)),
                reps(3, 3, 3, 3, 5),
                reps(3, 3, 3, 3, 2),
                reps(2, 2, 2, 2, 2, 2),
                reps(2, 2, 2, 2, 1, 1),
                reps(1, 1, 1, 1, 1, 1, 1, 1, 1, 0));

        assertThat(sessions)
                .extracting(Decision::kind)
                .containsExactly(Kind.STEP, Kind.STAGE, Kind.STEP, Kind.STAGE, Kind.RESET);
        assertThat(sessions)
                .extracting(decision -> basis(decision).amount())
                .as("5 kg up, kept, 5 kg up, kept, 15 % down to what can be loaded")
                .containsExactly(105.0, 105.0, 110.0, 110.0, 92.5);
        assertThat(sessions).extracting(decision -> decision.to().stage()).containsExactly(0, 1, 1, 2, 0);
    }

    @Test
    void gzclp_s_stages_ask_for_their_own_sets() {
        LiftProgress start = start("stages first=5x3+ second=6x2+ third=10x1+", squat(), kg(100));
        List<SetTarget> planned = open(5, 3, kg(100));
        LiftProgress second = start.after(Exposure.training("s", planned, done(kg(100), 3, 3, 2)))
                .progress();

        assertThat(start.targets(planned, planned)).isEqualTo(planned);
        assertThat(second.targets(planned, planned)).hasSize(6).allSatisfy(target -> {
            assertThat(target.reps()).isEqualTo(2);
            assertThat(target.load()).contains(kg(100));
        });
        assertThat(second.targets(planned, planned))
                .extracting(SetTarget::isOpen)
                .endsWith(false, true);
    }

    /** Mann et al. 2010: repetitions of a set to failure, and the change in pounds. */
    @ParameterizedTest
    @CsvSource({
        "APRE_3, 1, -10, -5",
        "APRE_3, 3, 0, 0",
        "APRE_3, 4, 0, 0",
        "APRE_3, 5, 5, 10",
        "APRE_3, 7, 10, 15",
        "APRE_6, 2, -10, -5",
        "APRE_6, 3, -5, 0",
        "APRE_6, 4, -5, 0",
        "APRE_6, 5, 0, 0",
        "APRE_6, 7, 0, 0",
        "APRE_6, 8, 5, 10",
        "APRE_6, 12, 5, 10",
        "APRE_6, 13, 10, 15",
        "APRE_10, 4, -10, -5",
        "APRE_10, 7, -5, 0",
        "APRE_10, 9, 0, 0",
        "APRE_10, 11, 0, 0",
        "APRE_10, 12, 5, 10",
        "APRE_10, 16, 5, 10",
        "APRE_10, 17, 10, 15"
    })
    void apre_changes_the_load_by_its_tables(ApreProtocol protocol, int reps, int low, int high) {
        assertThat(5 * protocol.steps(reps, Pick.LOW)).isEqualTo(low);
        assertThat(5 * protocol.steps(reps, Pick.HIGH)).isEqualTo(high);
    }

    @Test
    void apre_starts_from_the_load_that_was_lifted() {
        LiftProgress start = start("apre rm=6 pick=high", squat(), kg(100));
        List<SetTarget> planned = sets(1, 0, kg(100));

        assertThat(basis(start.after(Exposure.training("s", planned, done(kg(100), 8)))
                        .decision()))
                .isEqualTo(kg(105));
        assertThat(basis(start.after(Exposure.training("s", planned, done(kg(95), 6)))
                        .decision()))
                .isEqualTo(kg(95));
        assertThat(start.after(Exposure.training("s", planned, done(kg(100), 6)))
                        .decision()
                        .kind())
                .isEqualTo(Kind.HELD);
    }

    @Test
    void apre_hands_back_where_the_lightest_load_is_beyond_the_cap_and_never_rises_where_a_fall_is_due() {
        LiftProgress start = start("apre rm=6 pick=high", squat(), kg(16));
        List<SetTarget> planned = sets(1, 0, kg(16));

        assertThat(start.after(Exposure.training("s", planned, done(kg(16), 8)))
                        .decision()
                        .reason()
                        .code())
                .isEqualTo(DecisionCode.HEAVIEST);
        assertThat(basis(start.after(Exposure.training("s", planned, done(kg(16), 2)))
                        .decision()))
                .isEqualTo(kg(16));
    }

    /** Haff and Triplett 2016: two or more repetitions over the target in the last set, two sessions running. */
    @Test
    void two_for_two_waits_for_the_second_session() {
        List<SetTarget> planned = sets(3, 10, kg(60));

        assertThat(train(start("two-for-two", bench(), kg(60)), planned, reps(10, 10, 12), reps(10, 10, 12)))
                .extracting(Decision::kind)
                .containsExactly(Kind.HELD, Kind.STEP);
        assertThat(train(
                        start("two-for-two", bench(), kg(60)),
                        planned,
                        reps(10, 10, 12),
                        reps(10, 10, 11),
                        reps(10, 10, 13)))
                .extracting(Decision::kind)
                .as("one over is not two, and the run is broken")
                .containsExactly(Kind.HELD, Kind.HELD, Kind.HELD);
    }

    /** Ratamess et al. 2009: 2 to 10 %. Dumbbells of 10 kg and 12 kg are 20 % apart. */
    @Test
    void a_step_beyond_ten_percent_waits_until_repetitions_have_earned_it() {
        Lift curl = Lifts.lift(
                ExerciseId.of("dumbbell-curl"),
                LoadRounding.nearest(LoadLadder.ofLoads(IntStream.rangeClosed(1, 20)
                        .mapToObj(pair -> kg(2 * pair))
                        .toList())));
        LiftProgress progress =
                LiftProgress.start(rule("linear step=2kg", MassUnit.KILOGRAM), curl, Optional.of(kg(10)));
        List<SetTarget> planned = sets(3, 8, kg(10));
        int reps = 8;
        Decision decision;
        do {
            List<SetTarget> targets = progress.targets(planned, planned);
            assertThat(targets).allMatch(target -> target.load().equals(Optional.of(kg(10))));
            reps = targets.get(0).reps();
            LiftProgress.Step step = progress.after(new Exposure(
                    "s-" + reps, Exposure.Kind.TRAINING, planned, targets, done(kg(10), reps, reps, reps)));
            decision = step.decision();
            progress = step.progress();
        } while (decision.kind() == Kind.REPS_FIRST);

        assertThat(decision.kind()).isEqualTo(Kind.STEP);
        assertThat(reps)
                .as("12 kg x 68.0/78.6: by the RTS chart thirteen with 10 kg")
                .isEqualTo(13);
        assertThat(basis(decision)).isEqualTo(kg(12));
        assertThat(progress.targets(planned, planned)).allMatch(target -> target.reps() == 8);
    }

    @Test
    void every_shipped_rule_names_sources_of_the_evidence_base() {
        for (String declared : ShippedNames.PROGRESSION_RULES) {
            ProgressionRule rule = rule(declared, MassUnit.KILOGRAM);
            assertThat(rule.evidenceIds())
                    .isNotEmpty()
                    .allMatch(id -> EvidenceBase.standard().find(id).isPresent());
            assertThat(rule.capPercent()).isBetween(2, 10);
        }
    }
}
