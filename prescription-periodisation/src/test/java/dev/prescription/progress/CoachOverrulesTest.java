package dev.prescription.progress;

import static dev.prescription.progress.Weeks.A;
import static dev.prescription.progress.Weeks.RELIEF;
import static dev.prescription.progress.Weeks.athlete;
import static dev.prescription.progress.Weeks.event;
import static dev.prescription.progress.Weeks.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.Prescriber;
import dev.prescription.coaching.Overrule;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.guideline.Guideline;
import dev.prescription.guideline.Rule;
import dev.prescription.house.House;
import dev.prescription.layout.SlotRef;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.parameter.Scope;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.Programme;
import dev.prescription.proposal.CoachChange;
import dev.prescription.quantity.Load;
import dev.prescription.written.WrittenProgramme;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A coach who goes beyond the guideline is told where, by how much and which rule; one who stays within it is told nothing. */
class CoachOverrulesTest {

    /** Three sets of squats and three of the leg press: six for the quadriceps, of at most eight; nineteen in all, of at most 24. */
    private static final String TEXT = """
            programme "Caps"
            microcycle 7 days
              session "A"
                back-squat, main lift: 3x5 @ 80%
                leg-press, accessory compound: 3x8 @ RIR 2
                bench-press, main lift: 4x5 @ 75%
                barbell-row, accessory compound: 3x8 @ RIR 2
                leg-curl, isolation: 3x12 @ RIR 2
                barbell-curl, isolation: 3x12 @ RIR 2
            """;

    private static final ExerciseId LEG_PRESS = ExerciseId.of("leg-press");
    private static final SlotRef SQUAT = new SlotRef(1, 1);

    private static Plan plan(String text, Prescriber prescriber) {
        return Programme.builder()
                .programme(WrittenProgramme.parse(text))
                .judgedBy(prescriber)
                .build()
                .planFor(athlete());
    }

    private static Plan plan(String text) {
        return plan(text, Prescriber.forGoal(Goal.strength()).withLevel(TrainingLevel.INTERMEDIATE));
    }

    /** What the last change goes beyond and the others did not: place, number and rule. */
    private static List<String> said(Plan plan, CoachChange... changes) {
        Progress progress = Progress.start(plan);
        for (int number = 0; number < changes.length; number++) {
            progress = progress.record(event(number + 1, changes[number]));
        }
        return progress.coaching().outcomes().get(changes.length - 1).overrules().stream()
                .map(overrule -> overrule.text().substring(0, overrule.text().indexOf(". ")))
                .toList();
    }

    private static CoachChange sets(String exercise, int sets) {
        return new CoachChange.Sets(ExerciseId.of(exercise), sets);
    }

    @Test
    void sets_within_every_rule_are_not_remarked_on() {
        assertThat(said(plan(TEXT), sets("leg-press", 4))).isEmpty();
    }

    @Test
    void a_muscle_at_its_cap_is_not_named_and_one_beyond_it_is() {
        String slot = " overrides [consensus.strength.intermediate.accessory-compound.sets]";
        String muscle = " overrides [consensus.strength.intermediate.sets-per-muscle-per-session]";

        assertThat(said(plan(TEXT), sets("leg-press", 5))).containsExactly("w1.s1, s1.e2: 5" + slot);
        assertThat(said(plan(TEXT), sets("leg-press", 6)))
                .containsExactly(
                        "w1.s1, s1.e2: 6" + slot, "w1.s1, quadriceps: 9" + muscle, "w1.s1, glutes: 9" + muscle);
    }

    @Test
    void half_sets_of_muscles_that_help_count_too() {
        assertThat(said(plan(TEXT), sets("barbell-curl", 8)))
                .contains("w1.s1, biceps: 9.5 overrides"
                        + " [consensus.strength.intermediate.sets-per-muscle-per-session]");
    }

    @Test
    void a_session_at_its_cap_is_not_named_and_one_beyond_it_is() {
        assertThat(said(plan(TEXT), sets("leg-curl", 8))).noneMatch(line -> line.startsWith("w1.s1, session"));
        assertThat(said(plan(TEXT), sets("leg-curl", 9)))
                .contains("w1.s1, session: 25 overrides [consensus.sets-per-session]");
    }

    @Test
    void sets_that_leave_more_than_four_repetitions_do_not_count_for_a_muscle() {
        String easy = TEXT.replace(
                "leg-press, accessory compound: 3x8 @ RIR 2", "leg-press, accessory compound: 1x8 @ RIR 4.5");
        String hard = TEXT.replace(
                "leg-press, accessory compound: 3x8 @ RIR 2", "leg-press, accessory compound: 1x8 @ RIR 4");

        assertThat(said(plan(easy), sets("leg-press", 6))).noneMatch(line -> line.contains("quadriceps"));
        assertThat(said(plan(hard), sets("leg-press", 6))).anyMatch(line -> line.contains("quadriceps: 9 "));
    }

    @Test
    void a_series_counts_as_hard_by_its_last_set_though_the_first_ones_leave_more() {
        String fading = TEXT.replace(
                "leg-press, accessory compound: 3x8 @ RIR 2", "leg-press, accessory compound: 3x8 @ RIR 4");
        String ramp = TEXT.replace(
                "leg-press, accessory compound: 3x8 @ RIR 2",
                "leg-press, accessory compound: 1x8 @ RIR 6 then 1x8 @ RIR 4");

        assertThat(said(plan(fading), sets("leg-press", 6)))
                .as("RIR 5, 4.5 and then 4: three of squats and these six")
                .anyMatch(line -> line.contains("quadriceps: 9 "));
        assertThat(said(plan(ramp), sets("leg-press", 6)))
                .as("the set that leads up is a series of its own: three and five")
                .noneMatch(line -> line.contains("quadriceps"));
    }

    @Test
    void what_was_beyond_before_is_not_said_again_but_the_other_side_of_a_rule_is() {
        CoachChange light = new CoachChange.LoadOnce(A, SQUAT, Load.ofKilograms(50));
        CoachChange heavy = new CoachChange.LoadOnce(A, SQUAT, Load.ofKilograms(135));

        assertThat(said(plan(TEXT), sets("leg-press", 6), sets("leg-press", 7))).isEmpty();
        assertThat(said(plan(TEXT), light)).hasSize(1).allMatch(line -> line.startsWith("w1.s1, s1.e1: 35.71 "));
        assertThat(said(plan(TEXT), light, heavy)).hasSize(1).allMatch(line -> line.startsWith("w1.s1, s1.e1: 96.43 "));
    }

    @Test
    void relief_and_inserted_deloads_are_not_judged() {
        assertThat(said(written(), new CoachChange.LoadOnce(RELIEF, SQUAT, Load.ofKilograms(135))))
                .isEmpty();
        assertThat(said(written(), new CoachChange.LoadOnce(A, SQUAT, Load.ofKilograms(135))))
                .hasSize(1);
        assertThat(said(
                        written(),
                        new CoachChange.InsertDeload(1, 50, 90),
                        new CoachChange.LoadOnce(A, SQUAT, Load.ofKilograms(135))))
                .isEmpty();
    }

    @Test
    void of_a_cap_that_a_house_guideline_states_from_a_number_on_only_the_upper_end_counts() {
        Guideline house = House.of(
                House.rule("muscle", Rule.of(Parameter.SETS_PER_MUSCLE_PER_SESSION, Range.atLeast(6)), Scope.any()),
                House.rule("session", Rule.of(Parameter.SETS_PER_SESSION, Range.atLeast(22)), Scope.any()));
        Plan plan = plan(
                TEXT,
                Prescriber.forGoal(Goal.strength())
                        .withLevel(TrainingLevel.INTERMEDIATE)
                        .withGuideline(house));

        assertThat(said(plan, sets("leg-press", 2)))
                .as("19 sets, of muscles one to five")
                .isEmpty();
        assertThat(said(plan, sets("leg-press", 6)))
                .contains(
                        "w1.s1, quadriceps: 9 overrides [muscle, consensus.strength.intermediate.sets-per-muscle-per-session]");
    }

    @Test
    void a_log_shows_the_place_and_the_rule_and_no_number() {
        Progress progress = Progress.start(plan(TEXT)).record(event(1, new CoachChange.Sets(LEG_PRESS, 5)));
        List<Overrule> overrules = progress.coaching().outcomes().get(0).overrules();

        assertThat(overrules.get(0))
                .hasToString("w1.s1 s1.e2 overrides [consensus.strength.intermediate.accessory-compound.sets]");
        assertThat(progress.coaching().outcomes().get(0))
                .hasToString("coach event c-1 (1), Sets[exercise=leg-press, sets=5]: Coach.DONE, 1 rules overridden");
        assertThat(progress.record(event(2, new CoachChange.InsertDeload(1, 50, 90)))
                        .coaching())
                .hasToString("2 coach events, 1 sessions deloaded");
    }
}
