package dev.prescription.progression;

import static dev.prescription.progression.Lifts.kg;
import static dev.prescription.progression.Lifts.reps;
import static dev.prescription.progression.Lifts.sets;
import static dev.prescription.progression.Lifts.squat;
import static dev.prescription.progression.Lifts.train;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.decision.Decision;
import dev.prescription.decision.Decision.Kind;
import dev.prescription.decision.DecisionCode;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.loading.LoadRounding;
import dev.prescription.message.Message;
import dev.prescription.progression.declared.StandardRules;
import dev.prescription.quantity.MassUnit;
import dev.prescription.written.DeclaredProgression;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Misses where nothing lighter can be put on. */
class LightestLoadTest {

    private static LiftProgress start(String rule, Lift lift, double kilograms) {
        ProgressionRule found = StandardRules.find(DeclaredProgression.parse(rule), MassUnit.KILOGRAM)
                .orElseThrow();
        return LiftProgress.start(found, lift, Optional.of(kg(kilograms)));
    }

    private static double basis(Decision decision) {
        return decision.to().basis().orElseThrow().amount();
    }

    @ParameterizedTest
    @ValueSource(strings = {"linear", "double", "total reps=15", "last-set", "stages first=3x5", "back-offs share=90"})
    void at_the_lightest_load_a_coach_decides(String rule) {
        List<Decision> decisions = train(
                start(rule, squat(), 20),
                sets(3, 5, kg(20)),
                Collections.nCopies(7, reps(3, 3, 3)).toArray(int[][]::new));

        assertThat(decisions).extracting(LightestLoadTest::basis).containsOnly(20.0);
        assertThat(decisions)
                .extracting(Decision::kind)
                .doesNotContain(Kind.RESET)
                .contains(Kind.HAND_BACK);
        assertThat(decisions)
                .filteredOn(decision -> decision.kind() == Kind.HAND_BACK)
                .extracting(decision -> decision.reason().code())
                .containsOnly(DecisionCode.LIGHTEST);
        assertThat(Decision.english().text(Message.of(DecisionCode.LIGHTEST, 3)))
                .isEqualTo("Miss 3, and there is no lighter load to put on: over to the coach.");
    }

    @Test
    void help_is_not_reset_but_handed_back() {
        Lift machine = Lifts.lift(ExerciseId.of("assisted-pull-up"), LoadRounding.grid(kg(5), kg(5), kg(80)));
        List<Decision> decisions =
                train(start("linear failures=1", machine, 30), sets(3, 5, kg(30)), reps(3, 3, 3), reps(3, 3, 3));

        assertThat(decisions).extracting(decision -> decision.reason().code()).containsOnly(DecisionCode.HANDED_BACK);
        assertThat(decisions).extracting(LightestLoadTest::basis).containsOnly(30.0);
    }

    @Test
    void a_cycle_counts_the_sessions_with_a_miss() {
        assertThat(Decision.english().text(Message.of(DecisionCode.REPEATED, 1)))
                .isEqualTo("Sessions of the cycle with a miss: 1. It is repeated, and the training max stays.");
    }
}
