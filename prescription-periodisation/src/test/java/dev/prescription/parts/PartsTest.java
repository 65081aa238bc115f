package dev.prescription.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Athlete;
import dev.prescription.clash.Clash;
import dev.prescription.clash.Infeasibility;
import dev.prescription.exercise.Equipment;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.exercise.Muscle;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.layout.LoadOutcome;
import dev.prescription.layout.ProgrammeLayout;
import dev.prescription.layout.SessionRef;
import dev.prescription.loading.LoadRounding;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.model.Rebase;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.Programme;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.split.BindingConstraint;
import dev.prescription.split.Shortfall;
import dev.prescription.terms.SessionFocus;
import dev.prescription.written.WrittenSession;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken apart to be stored, and put together again. */
class PartsTest {

    private static final Programme PROGRAMME = Programme.from(
                    Prescriber.forGoal(Goal.strength()).withLevel(TrainingLevel.INTERMEDIATE))
            .weeks(2)
            .sessionsPerWeek(2)
            .model(PeriodisationModel.linear())
            .build();

    private static Athlete athlete(double step) {
        return Athlete.builder("a-1")
                .unit(MassUnit.KILOGRAM)
                .with(
                        Equipment.BARBELL,
                        LoadRounding.grid(Load.ofKilograms(20), Load.ofKilograms(step), Load.ofKilograms(300)))
                .max(ExerciseId.BACK_SQUAT, Load.ofKilograms(140))
                .build();
    }

    private static Plan replaced() {
        return PROGRAMME
                .planFor(athlete(2.5))
                .replaceSession(
                        new SessionRef(2, 1), WrittenSession.parse("session\n    back-squat, main lift: 2x5 @ 60%"));
    }

    private static String code(ThrowingCallable call) {
        return catchThrowableOfType(InvalidValueException.class, call).code();
    }

    @Test
    void a_programme_is_equal_to_one_of_its_parts() {
        assertThat(Programme.of(PROGRAMME.parts())).isEqualTo(PROGRAMME).isNotSameAs(PROGRAMME);
        assertThat(Programme.of(PROGRAMME.parts()).planFor(athlete(2.5))).isEqualTo(PROGRAMME.planFor(athlete(2.5)));
    }

    @Test
    void of_its_recipe_the_same_programme_with_another_blend_is_generated() {
        Programme again = Programme.of(PROGRAMME.parts());
        assertThat(again.withStrengthShare(30))
                .isEqualTo(PROGRAMME.withStrengthShare(30))
                .isPresent();
        ProgrammeRecipe recipe = PROGRAMME.parts().recipe().orElseThrow();
        assertThat(code(() -> new ProgrammeRecipe(
                        53,
                        recipe.terms(),
                        recipe.model(),
                        recipe.mainLifts(),
                        recipe.firstMesocycle(),
                        recipe.rebase(),
                        recipe.reductions(),
                        recipe.mainLiftScheme())))
                .isEqualTo("out-of-range");
    }

    @Test
    void parts_without_a_level_or_a_week_are_refused() {
        ProgrammeParts parts = PROGRAMME.parts();
        assertThat(code(() -> with(Prescriber.forGoal(Goal.strength()), parts.layout())))
                .isEqualTo("missing");
        ProgrammeLayout empty = new ProgrammeLayout(List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(code(() -> with(parts.prescriber(), empty))).isEqualTo("missing");
    }

    private static ProgrammeParts with(Prescriber prescriber, ProgrammeLayout layout) {
        ProgrammeParts parts = PROGRAMME.parts();
        return new ProgrammeParts(
                prescriber,
                layout,
                parts.repMaxModel(),
                parts.modelName(),
                parts.catalogue(),
                parts.restrictions(),
                parts.recipe(),
                parts.infeasibility());
    }

    @Test
    void a_replaced_session_is_put_back_with_its_loads() {
        Plan plan = replaced();
        assertThat(plan.microcycles().get(0).replaced()).isEmpty();
        List<SessionParts> parts = plan.microcycles().get(1).replaced();

        assertThat(parts).hasSize(1);
        assertThat(parts.get(0).ref()).isEqualTo(new SessionRef(2, 1));
        assertThat(parts.get(0).athlete()).isEqualTo(plan.athlete());
        assertThat(parts.get(0).loads())
                .containsExactly(new LoadParts(
                        LoadOutcome.ROUNDED,
                        Optional.of(Load.ofKilograms(85)),
                        5,
                        parts.get(0).loads().get(0).halves(),
                        false));
        assertThat(PROGRAMME.planFor(athlete(2.5)).microcycles().get(0).with(parts.get(0)))
                .isEqualTo(plan);
        assertThat(parts.get(0)).hasToString("w2.s1 in place of the programme's own: 1 microcycle, 1 exercise, 1 load");
    }

    @Test
    void a_load_that_the_implement_does_not_have_is_refused() {
        SessionParts parts = replaced().microcycles().get(1).replaced().get(0);
        SessionParts other = new SessionParts(parts.layout(), athlete(20), parts.loads());
        assertThat(code(() -> replaced().microcycles().get(0).with(other))).isEqualTo("not-loadable");
    }

    @Test
    void loads_that_do_not_fit_are_refused() {
        SessionParts parts = replaced().microcycles().get(1).replaced().get(0);
        assertThat(code(() -> new SessionParts(parts.layout(), parts.athlete(), List.of())))
                .isEqualTo("wrong-count");
        assertThat(code(() -> new SessionParts(
                        PROGRAMME.layout(),
                        parts.athlete(),
                        PROGRAMME.layout().cells().stream()
                                .map(cell -> new LoadParts(LoadOutcome.NO_MAXIMUM, Optional.empty(), 5, 0, false))
                                .toList())))
                .isEqualTo("wrong-count");
        Optional<Load> load = Optional.of(Load.ofKilograms(100));
        assertThat(code(() -> new LoadParts(LoadOutcome.ROUNDED, Optional.empty(), 5, 0, false)))
                .isEqualTo("contradictory");
        assertThat(code(() -> new LoadParts(LoadOutcome.NO_MAXIMUM, load, 5, 0, false)))
                .isEqualTo("contradictory");
        assertThat(code(() -> new LoadParts(LoadOutcome.ROUNDED, load, 5, 0, true)))
                .isEqualTo("contradictory");
        assertThat(code(() -> new LoadParts(LoadOutcome.ROUNDED, load, -1, 0, false)))
                .isEqualTo("out-of-range");
        assertThat(code(() -> new LoadParts(LoadOutcome.ROUNDED, load, 128, 0, false)))
                .isEqualTo("out-of-range");
        assertThat(code(() -> new LoadParts(LoadOutcome.ROUNDED, load, 5, 128, false)))
                .isEqualTo("out-of-range");
        assertThat(new LoadParts(LoadOutcome.ROUNDED, load, 127, 127, false).reps())
                .isEqualTo(127);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"none", "measured", "additive 2.5 kg upper body, 5 lb lower body", "multiplicative 102.5 %"})
    void a_rebase_reads_as_it_prints(String text) {
        assertThat(Rebase.parse(text)).hasToString(text);
        assertThat(Rebase.parse(text)).isEqualTo(Rebase.parse(text));
    }

    @Test
    void a_rebase_that_is_none_is_refused() {
        assertThat(Rebase.parse("multiplicative 90 %")).isEqualTo(Rebase.multiplicative(Intensity.ofPercent(90)));
        assertThat(code(() -> Rebase.parse("sometimes"))).isEqualTo("malformed");
        assertThat(code(() -> Rebase.parse("multiplicative 300 %"))).isEqualTo("out-of-range");
        assertThat(code(() -> Rebase.parse("additive x upper body, 5 kg lower body")))
                .isEqualTo("malformed");
    }

    @Test
    void a_focus_of_patterns_and_muscles_is_what_and_makes() {
        SessionFocus both = SessionFocus.ARMS.and(SessionFocus.ofMuscles("legs", Muscle.CALVES));
        assertThat(SessionFocus.of(both.name(), both.patterns(), both.muscles()))
                .isEqualTo(both);
        assertThat(both.patterns()).contains(MovementPattern.WRIST);
        assertThat(both.muscles()).containsExactly(Muscle.CALVES);
        assertThat(code(() -> SessionFocus.of(" ", both.patterns(), both.muscles())))
                .isEqualTo("malformed");
        assertThat(code(() -> SessionFocus.of("empty", Set.of(), Set.of()))).isEqualTo("missing");
    }

    @Test
    void a_shortfall_and_a_clash_that_were_found_are_stated() {
        Shortfall shortfall = shortfall(Optional.of(Muscle.CALVES), Optional.empty(), 800, 550);
        assertThat(shortfall.text()).startsWith("calves: 5.50 of 8.00 hard sets a week");
        assertThat(shortfall.isFirm()).isTrue();
        assertThat(shortfall).isEqualTo(shortfall(Optional.of(Muscle.CALVES), Optional.empty(), 800, 550));
        assertThat(code(() -> shortfall(Optional.empty(), Optional.empty(), 800, 550)))
                .isEqualTo("missing");
        assertThat(code(() -> shortfall(Optional.of(Muscle.CALVES), Optional.empty(), 800, 800)))
                .isEqualTo("out-of-range");
        assertThat(code(() -> shortfall(Optional.of(Muscle.CALVES), Optional.empty(), 800, -1)))
                .isEqualTo("out-of-range");
        assertThat(code(() -> Infeasibility.of(List.of()))).isEqualTo("missing");
        assertThat(Infeasibility.of(List.of(new Clash(Clash.Kind.MINUTES, "at most 10 min a session"))))
                .hasToString("infeasible, because this cannot be: at most 10 min a session");
    }

    private static Shortfall shortfall(Optional<Muscle> muscle, Optional<ExerciseId> lift, int wanted, int given) {
        return Shortfall.stated(
                Shortfall.Kind.WEEKLY_SETS_PER_MUSCLE,
                muscle,
                lift,
                wanted,
                given,
                true,
                BindingConstraint.SETS_PER_SESSION,
                Optional.empty(),
                25);
    }
}
