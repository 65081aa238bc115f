package dev.prescription.progression;

import static dev.prescription.progression.Lifts.kg;
import static dev.prescription.progression.Lifts.squat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.decision.Decision;
import dev.prescription.decision.DecisionCode;
import dev.prescription.log.SetLog;
import dev.prescription.progression.declared.StandardRules;
import dev.prescription.quantity.MassUnit;
import dev.prescription.quantity.Rir;
import dev.prescription.written.DeclaredProgression;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A rule that knows no load starts from the first that is lifted. */
class StartingLoadTest {

    private static final List<SetTarget> TOP_AND_BACK_OFFS = List.of(
            SetTarget.byEffort(5, Rir.of(2)), SetTarget.byEffort(8, Rir.of(3)), SetTarget.byEffort(8, Rir.of(3)));

    private final LiftProgress unknown = LiftProgress.start(
            StandardRules.find(DeclaredProgression.parse("back-offs share=85%"), MassUnit.KILOGRAM)
                    .orElseThrow(),
            squat(),
            Optional.empty());

    private LiftProgress.Step after(SetLog... sets) {
        return unknown.after(Exposure.training("s", TOP_AND_BACK_OFFS, List.of(sets)));
    }

    @Test
    void back_offs_start_from_the_top_set_and_not_from_the_lighter_ones() {
        LiftProgress.Step first = after(SetLog.of(5, kg(101)), SetLog.of(8, kg(80)), SetLog.of(8, kg(80)));

        assertThat(first.decision().reason().code()).isEqualTo(DecisionCode.STARTED);
        assertThat(first.decision().kind()).isEqualTo(Decision.Kind.HELD);
        assertThat(first.progress().targets(TOP_AND_BACK_OFFS, TOP_AND_BACK_OFFS))
                .extracting(set -> set.load().orElseThrow().amount())
                .as("100 kg can be loaded, and 85 % of it")
                .containsExactly(100.0, 85.0, 85.0);
    }

    @Test
    void a_top_set_without_a_load_starts_nothing() {
        LiftProgress.Step first = after(SetLog.of(5), SetLog.of(8, kg(80)), SetLog.of(8, kg(80)));

        assertThat(first.decision().reason().code()).isEqualTo(DecisionCode.NO_LOAD);
        assertThat(first.progress().standing()).isEqualTo(unknown.standing());
        assertThat(after().decision().reason().code()).isEqualTo(DecisionCode.NOT_DONE);
    }

    @Test
    void a_load_that_stayed_down_starts_nothing() {
        LiftProgress.Step back = after(SetLog.of(0, kg(120)), SetLog.of(8, kg(80)), SetLog.of(8, kg(80)));
        LiftProgress straight = LiftProgress.start(
                StandardRules.find(DeclaredProgression.parse("linear step=2.5kg"), MassUnit.KILOGRAM)
                        .orElseThrow(),
                squat(),
                Optional.empty());
        List<SetTarget> one = List.of(SetTarget.byEffort(5, Rir.of(2)));
        LiftProgress.Step down = straight.after(Exposure.training("s", one, List.of(SetLog.of(0, kg(120)))));
        LiftProgress.Step lifted = straight.after(Exposure.training("s", one, List.of(SetLog.of(1, kg(120)))));

        assertThat(back.decision().reason().code()).isEqualTo(DecisionCode.SHORT);
        assertThat(back.progress().standing()).isEqualTo(unknown.standing());
        assertThat(down.decision().reason().code()).isEqualTo(DecisionCode.SHORT);
        assertThat(down.progress().standing()).isEqualTo(straight.standing());
        assertThat(lifted.decision().reason().code())
                .as("one repetition has been lifted")
                .isEqualTo(DecisionCode.STARTED);
    }
}
