package dev.prescription.progression;

import static dev.prescription.progression.Lifts.bench;
import static dev.prescription.progression.Lifts.done;
import static dev.prescription.progression.Lifts.kg;
import static dev.prescription.progression.Lifts.open;
import static dev.prescription.progression.Lifts.reps;
import static dev.prescription.progression.Lifts.sets;
import static dev.prescription.progression.Lifts.squat;
import static dev.prescription.progression.Lifts.train;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.prescription.decision.Decision;
import dev.prescription.decision.Decision.Kind;
import dev.prescription.decision.DecisionCode;
import dev.prescription.log.SetLog;
import dev.prescription.message.Message;
import dev.prescription.progression.declared.StandardRules;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.quantity.Rir;
import dev.prescription.written.DeclaredProgression;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each rule does, session by session. */
class RulesTest {

    private static LiftProgress start(String declared, Lift lift, double basis) {
        return LiftProgress.start(
                StandardRules.find(DeclaredProgression.parse(declared), MassUnit.KILOGRAM)
                        .orElseThrow(),
                lift,
                basis == 0 ? Optional.empty() : Optional.of(kg(basis)));
    }

    private static double basis(Decision decision) {
        return decision.to().basis().orElseThrow().amount();
    }

    private static Decision after(LiftProgress lift, List<SetTarget> planned, List<SetLog> sets) {
        return lift.after(Exposure.training("s", planned, sets)).decision();
    }

    @Test
    void linear_steps_by_body_part_and_falls_back_after_three_misses_in_a_row() {
        List<Decision> squats = train(
                start("linear", squat(), 100),
                sets(3, 5, kg(100)),
                reps(5, 5, 5),
                reps(5, 5, 4),
                reps(5, 4, 4),
                reps(5, 5, 5),
                reps(5, 5, 4),
                reps(5, 5, 4),
                reps(),
                reps(5, 5, 4));

        assertThat(squats)
                .extracting(RulesTest::basis)
                .containsExactly(105.0, 105.0, 105.0, 110.0, 110.0, 110.0, 110.0, 97.5);
        assertThat(squats.get(7).kind())
                .as("a skipped session between does not break the row")
                .isEqualTo(Kind.RESET);
        assertThat(squats.get(7).facts()).containsExactly("s-5", "s-6", "s-7", "s-8");
        assertThat(squats.get(7).text())
                .isEqualTo("back-squat: Miss 3: 110 kg becomes 97.5 kg. (linear 1, L-STAND-20, L-PROG-01, C-PROG-01)");
        assertThat(train(start("linear", bench(), 60), sets(3, 5, kg(60)), reps(5, 5, 5)))
                .extracting(RulesTest::basis)
                .containsExactly(62.5);
    }

    @Test
    void what_was_lifted_counts_and_not_what_was_planned() {
        LiftProgress lift = start("linear", squat(), 100);
        List<SetTarget> planned = sets(3, 5, kg(100));

        assertThat(basis(after(lift, planned, done(kg(95), 5, 5, 5))))
                .as("lighter holds")
                .isEqualTo(100);
        assertThat(basis(after(lift, planned, done(kg(105), 5, 5, 5))))
                .as("from what was lifted")
                .isEqualTo(110);
        assertThat(basis(after(lift, planned, done(kg(140), 5, 5, 5))))
                .as("held to 10 %")
                .isEqualTo(110);
        assertThat(basis(after(lift, planned, done(kg(102.5), 4, 4, 4))))
                .as("heavier and short")
                .isEqualTo(100);
        assertThat(after(lift, planned, done(kg(102.5), 4, 4, 4)).reason().code())
                .isEqualTo(DecisionCode.HEAVIER_SHORT);
    }

    @Test
    void a_double_progression_fills_the_range_and_then_steps() {
        List<SetTarget> planned = List.of(
                SetTarget.of(8, kg(60)).withReps(8, 10), SetTarget.of(8, kg(60)).withReps(8, 10));

        List<Decision> sessions = train(
                start("double", bench(), 60), planned, reps(8, 8), reps(10, 9), reps(10, 9), reps(10, 10), reps(7, 7));

        assertThat(sessions)
                .extracting(Decision::kind)
                .containsExactly(Kind.MORE, Kind.MORE, Kind.HELD, Kind.STEP, Kind.HELD);
        assertThat(sessions).extracting(decision -> decision.to().reps()).containsExactly(9, 10, 10, 0, 0);
        assertThat(sessions).extracting(RulesTest::basis).containsExactly(60.0, 60.0, 60.0, 62.5, 62.5);
        assertThat(sessions.get(2).reason().code())
                .as("nine is in the range: no miss")
                .isEqualTo(DecisionCode.SHORT);
        assertThat(sessions.get(4).to().misses()).as("seven is not").isEqualTo(1);
    }

    @Test
    void a_triple_progression_adds_sets_before_load() {
        List<Decision> sessions =
                train(start("triple range=8-9 sets=2-3", bench(), 60), sets(2, 8, kg(60)), reps(9, 9), reps(9, 9, 9));

        assertThat(sessions).extracting(Decision::kind).containsExactly(Kind.MORE, Kind.STEP);
        assertThat(sessions).extracting(decision -> decision.to().sets()).containsExactly(3, 0);
        assertThat(basis(sessions.get(1))).isEqualTo(62.5);
    }

    @Test
    void a_total_may_be_spread_in_any_way() {
        LiftProgress lift = start("total reps=30", bench(), 60);
        List<SetTarget> planned = sets(3, 10, kg(60));
        List<SetTarget> targets = lift.targets(planned, planned);

        assertThat(after(lift, targets, done(kg(60), 14, 9, 7)).kind()).isEqualTo(Kind.STEP);
        assertThat(after(lift, targets, done(kg(60), 8, 8, 8, 6)).kind()).isEqualTo(Kind.STEP);
        assertThat(after(lift, targets, done(kg(60), 10, 10, 9)).to().misses()).isEqualTo(1);
        assertThat(after(lift, targets, done(kg(57.5), 20, 20, 20)).reason().code())
                .isEqualTo(DecisionCode.LIGHTER);
        assertThat(after(lift, targets, done(kg(62.5), 9, 9, 9)).reason().code())
                .isEqualTo(DecisionCode.HEAVIER_SHORT);
    }

    /** The usual table, by the repetitions of a last set of 5+. */
    @ParameterizedTest
    @CsvSource({"2, 95", "3, 95", "4, 98", "5, 100", "6, 100.5", "7, 101", "8, 101.5", "9, 102", "10, 103", "30, 103"})
    void the_last_set_moves_the_training_max_by_the_table(int last, double trainingMax) {
        Decision decision = train(start("amrap", squat(), 100), open(3, 5, kg(80)), reps(5, 5, last))
                .get(0);

        assertThat(basis(decision)).isEqualTo(trainingMax);
    }

    @Test
    void a_great_last_set_after_a_short_one_raises_nothing() {
        assertThat(train(start("amrap", squat(), 100), open(3, 5, kg(80)), reps(5, 4, 12))
                        .get(0)
                        .kind())
                .isEqualTo(Kind.HELD);
    }

    @Test
    void the_maximum_follows_rated_sets_half_the_way_and_within_the_cap() {
        LiftProgress lift = start("effort", squat(), 140);
        List<SetTarget> planned = sets(1, 5, kg(115));
        SetLog five = SetLog.of(5, kg(120));

        assertThat(basis(after(lift, planned, List.of(five.withRir(Rir.of(2))))))
                .as("120 kg at 81.1 % are 147.97 kg")
                .isCloseTo(143.98, within(0.01));
        assertThat(basis(after(lift, planned, List.of(SetLog.of(5, kg(200)).withRir(Rir.of(0))))))
                .as("5 % at most")
                .isCloseTo(147, within(0.001));
        assertThat(basis(after(lift, planned, List.of(SetLog.of(3, kg(90)).withRir(Rir.of(0))))))
                .as("a miss lowers, by 5 % at most")
                .isCloseTo(133, within(0.001));
        assertThat(basis(after(lift, planned, List.of(SetLog.of(4, kg(115)).withRir(Rir.of(4))))))
                .as("a miss never raises, whatever was rated")
                .isEqualTo(140);
        assertThat(after(lift, planned, List.of(five)).reason().code()).isEqualTo(DecisionCode.UNRATED);
        assertThat(basis(after(start("effort", squat(), 0), planned, List.of(five.withRir(Rir.of(2))))))
                .as("the first estimate is the start")
                .isCloseTo(147.97, within(0.01));
    }

    @Test
    void volume_moves_sets_and_never_the_load() {
        List<Decision> sessions = train(
                start("volume sets=3-4", squat(), 100),
                sets(3, 8, kg(100)),
                reps(8, 8, 8),
                reps(8, 8, 8),
                reps(8, 8, 8, 8),
                reps(8, 8, 7, 8),
                reps(8, 8, 8));

        assertThat(sessions).extracting(decision -> decision.to().sets()).containsExactly(0, 4, 4, 4, 3);
        assertThat(sessions).allMatch(decision -> basis(decision) == 100);
    }

    @Test
    void back_offs_follow_the_top_set() {
        LiftProgress lift = start("back-offs share=85%", squat(), 100);
        List<SetTarget> planned = List.of(SetTarget.of(5, kg(100)), SetTarget.of(5, kg(90)), SetTarget.of(5, kg(90)));
        List<SetTarget> targets = lift.targets(planned, planned);
        LiftProgress next = lift.after(Exposure.training(
                        "s", targets, List.of(SetLog.of(5, kg(100)), SetLog.of(5, kg(85)), SetLog.of(5, kg(85)))))
                .progress();

        assertThat(targets)
                .extracting(target -> target.load().orElseThrow().amount())
                .containsExactly(100.0, 85.0, 85.0);
        assertThat(next.targets(planned, planned))
                .extracting(target -> target.load().orElseThrow().amount())
                .as("85 % of 105 kg is 89.25 kg")
                .containsExactly(105.0, 90.0, 90.0);
    }

    @Test
    void pain_holds_until_cleared_and_hands_back_the_second_time() {
        List<SetTarget> planned = sets(1, 5, kg(100));
        List<SetLog> hurt = List.of(SetLog.of(5, kg(100)).withPain());
        LiftProgress.Step first = start("linear", squat(), 100).after(Exposure.training("s-1", planned, hurt));
        LiftProgress.Step well = first.progress().after(Exposure.training("s-2", planned, done(kg(100), 5)));
        LiftProgress.Step again = first.progress().after(Exposure.training("s-2", planned, hurt));
        LiftProgress.Step cleared =
                well.progress().cleared().after(Exposure.training("s-3", planned, done(kg(100), 5)));

        assertThat(first.decision().kind()).isEqualTo(Kind.HELD);
        assertThat(first.progress().isHeldByPain()).isTrue();
        assertThat(well.decision().reason().code()).isEqualTo(DecisionCode.PAIN);
        assertThat(again.decision().kind()).isEqualTo(Kind.HAND_BACK);
        assertThat(cleared.decision().kind()).isEqualTo(Kind.STEP);
    }

    @Test
    void what_hurt_in_its_place_is_no_pain_of_the_exercise() {
        List<SetTarget> planned = sets(1, 5, kg(100));
        List<SetLog> hurt = List.of(SetLog.of(5, kg(100)).withPain());
        Exposure swapped = new Exposure("s-2", Exposure.Kind.SWAPPED, planned, planned, hurt);
        LiftProgress held = start("linear", squat(), 100)
                .after(Exposure.training("s-1", planned, hurt))
                .progress();

        assertThat(start("linear", squat(), 100).after(swapped).progress().isHeldByPain())
                .isFalse();
        assertThat(held.after(swapped).decision().kind()).as("no second time").isEqualTo(Kind.HELD);
    }

    @Test
    void a_locked_value_stays() {
        LiftProgress locked = start("linear", squat(), 100).locked(true);
        List<SetTarget> planned = sets(1, 5, kg(100));

        assertThat(after(locked, planned, done(kg(100), 5)).reason().code()).isEqualTo(DecisionCode.LOCKED);
        assertThat(after(locked.locked(false), planned, done(kg(100), 5)).kind())
                .isEqualTo(Kind.STEP);
    }

    @Test
    void percentages_of_a_raised_training_max_are_rounded_once() {
        LiftProgress lift = start("cycle sessions=1 lower=5kg", squat(), 100);
        List<SetTarget> planned = sets(1, 5, kg(82.5));
        List<SetTarget> exact = sets(1, 5, kg(82.6));
        LiftProgress next =
                lift.after(Exposure.training("s", planned, done(kg(82.5), 5))).progress();

        assertThat(lift.targets(planned, exact)).isEqualTo(planned);
        assertThat(next.standing().basis()).contains(kg(105));
        assertThat(next.targets(planned, exact).get(0).load())
                .as("82.6 % of 105 kg is 86.73 kg; of a rounded 82.5 kg it would have been 86.6 kg")
                .contains(kg(87.5));
    }

    @Test
    void a_sentence_says_a_load_to_two_decimals_and_the_decision_keeps_it_exactly() {
        Load exact = Load.parse("110.81867388 kg");
        String text = Decision.english().text(Message.of(DecisionCode.STEPPED, kg(105), kg(107.5), exact));

        assertThat(text).isEqualTo("Every set met its target with 105 kg: 107.5 kg becomes 110.82 kg.");
    }

    @Test
    void nothing_prints_a_load_but_the_text_of_a_decision() {
        Decision decision = train(start("linear", squat(), 137.5), sets(1, 5, kg(137.5)), reps(5))
                .get(0);

        assertThat(List.of(decision, decision.to(), start("linear", squat(), 137.5), sets(1, 5, kg(137.5))))
                .extracting(Object::toString)
                .allSatisfy(text -> assertThat(text).doesNotContain("137", "142"));
        assertThat(decision.text()).contains("137.5 kg becomes 142.5 kg");
        assertThat(Load.ofKilograms(142.5)).isEqualTo(decision.to().basis().orElseThrow());
    }
}
