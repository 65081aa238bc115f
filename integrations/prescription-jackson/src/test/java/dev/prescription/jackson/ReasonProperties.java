package dev.prescription.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.Prescriber;
import dev.prescription.Prescription;
import dev.prescription.evidence.EvidenceBase;
import dev.prescription.evidence.Finding;
import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.exercise.Ladder;
import dev.prescription.goal.Goal;
import dev.prescription.goal.Population;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.guideline.Guideline;
import dev.prescription.guideline.Rule;
import dev.prescription.layout.SlotLayout;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.periodisation.Programme;
import dev.prescription.quantity.EffortBand;
import dev.prescription.quantity.FrequencyTarget;
import dev.prescription.quantity.RepRange;
import dev.prescription.quantity.SetRange;
import dev.prescription.quantity.VolumeTarget;
import dev.prescription.reason.Reason;
import dev.prescription.repmax.RepMaxFormula;
import dev.prescription.repmax.RepMaxModel;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Law 9 for guidelines, prescribers, reasons and catalogues. */
class ReasonProperties {

    private static final Guideline HOUSE = house();

    /** Rests as the house of the programmes does, and says more, one rule giving way to another. */
    private static Guideline house() {
        Finding finding = StoredProgrammes.house().rules().get(0).findings().get(0);
        List<Rule> rules = List.of(
                StoredProgrammes.house().rules().get(0),
                Rule.reps(RepRange.of(4, 7)).id("house.reps").from(finding).build(),
                Rule.sets(SetRange.of(3, 5))
                        .id("house.sets")
                        .from(finding, EvidenceBase.standard().get("L-STAND-20"))
                        .derived("by hand")
                        .build(),
                Rule.sets(SetRange.of(2, 3))
                        .id("house.fewer")
                        .from(finding)
                        .overriddenBy("house.sets")
                        .build(),
                Rule.effort(EffortBand.ofRir(1, 3))
                        .id("house.effort")
                        .from(finding)
                        .build(),
                Rule.frequency(FrequencyTarget.ofSessionsPerWeek(2, 3))
                        .id("house.frequency")
                        .from(finding)
                        .build(),
                Rule.weeklySetsPerMuscle(VolumeTarget.ofWeeklySets(9, 16))
                        .id("house.volume")
                        .from(finding)
                        .build());
        return Guideline.of("house", "8", "House rules", rules);
    }

    @Provide
    Arbitrary<Prescriber> prescribers() {
        Arbitrary<Guideline> guidelines = Arbitraries.oneOf(
                Arbitraries.of(Guideline.shipped()),
                Arbitraries.of(
                        HOUSE,
                        HOUSE.over(Guideline.byId("seed-001")),
                        HOUSE.without(HOUSE.rules().get(1).id())));
        return Combinators.combine(
                        Arbitraries.integers().between(-2, 100),
                        Arbitraries.of(TrainingLevel.values()),
                        Arbitraries.of(Population.values()),
                        guidelines.injectNull(0.2))
                .as((share, level, people, guideline) -> {
                    Goal goal = share == -1
                            ? Goal.strength()
                            : share == -2 ? Goal.hypertrophy() : Goal.blendedWithStrengthShare(share);
                    Prescriber prescriber =
                            Prescriber.forGoal(goal).withLevel(level).withPopulation(people);
                    return guideline == null ? prescriber : prescriber.withGuideline(guideline);
                });
    }

    @Property(tries = 1000)
    void every_reason_is_read_as_it_was_written(
            @ForAll("prescribers") Prescriber prescriber, @ForAll ExerciseRole role, @ForAll Parameter parameter) {
        assertThat(Json.reread(prescriber, Prescriber.class)).isEqualTo(prescriber);
        Prescription prescription = prescriber.prescribe(role);
        boolean isOfRole = prescription.parameters().contains(parameter);
        boolean isWeekly = prescriber.weekly().parameters().contains(parameter);
        if (isOfRole || isWeekly) {
            Reason reason =
                    isOfRole ? prescription.why(parameter) : prescriber.weekly().why(parameter);
            Json.keeps(reason, Reason.class);
            Statistics.label("house")
                    .collect(reason.rules().stream()
                            .anyMatch(rule -> rule.guideline().startsWith("house")));
            Statistics.label("house").coverage(coverage -> coverage.check(true).percentage(share -> share > 2));
            Statistics.label("conflicts").collect(!reason.conflicts().isEmpty());
            Statistics.label("conflicts")
                    .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
            Statistics.label("notes").collect(reason.notes().size() > 1);
            Statistics.label("notes").coverage(coverage -> coverage.check(true).percentage(share -> share > 2));
        }
    }

    @Example
    void every_shipped_guideline_goes_by_its_edition_and_a_house_by_its_rows() {
        for (Guideline guideline : Guideline.shipped()) {
            Json.keeps(guideline, Guideline.class);
            assertThat(Json.MAPPER.writeValueAsString(guideline))
                    .isEqualTo("{\"shipped\":\"" + guideline.label() + "\"}");
        }
        Json.keeps(HOUSE, Guideline.class);
        assertThat(Json.reread(HOUSE, Guideline.class).rules()).isEqualTo(HOUSE.rules());
        Finding own = HOUSE.rules().get(0).findings().get(0);
        assertThat(EvidenceBase.standard().find(own.id())).isEmpty();
        Json.keeps(own, Finding.class);
    }

    @Example
    void a_reason_of_a_written_slot_is_read_as_it_was_written() {
        Programme written =
                StoredProgrammes.written(Prescriber.forGoal(Goal.strength()).withLevel(TrainingLevel.INTERMEDIATE));
        SlotLayout slot = written.microcycles().get(0).sessions().get(0).slots().get(0);
        for (Parameter parameter : List.of(Parameter.REPS, Parameter.SETS, Parameter.INTENSITY, Parameter.REST)) {
            Json.keeps(slot.why(parameter), Reason.class);
        }
    }

    @Example
    void ranges_without_an_end_and_every_shipped_exercise_are_kept() {
        for (Range range : List.of(
                Range.atLeast(2.5),
                Range.atMost(-1),
                Range.of(3, 5),
                Range.of(3, 5).andMore(),
                Range.atMost(7).andMore())) {
            Json.keeps(range, Range.class);
        }
        for (Exercise exercise : Catalogue.standard().exercises()) {
            Json.keeps(exercise, Exercise.class);
        }
    }

    @Example
    void catalogues_keep_what_was_begun_with_and_what_was_added() {
        Exercise own = StoredProgrammes.ownLift();
        Ladder ladder = new Ladder("Rows", List.of(ExerciseId.of("barbell-row"), own.id()));
        Catalogue small = Catalogue.of("gym", List.of(own));
        for (Catalogue catalogue : List.of(
                Catalogue.standard(),
                Catalogue.standard().with(own),
                small,
                small.with(Catalogue.standard().get(ExerciseId.BACK_SQUAT)),
                Catalogue.of("gym+3", List.of(own)))) {
            Json.keeps(catalogue, Catalogue.class);
        }
        assertThat(Json.MAPPER.writeValueAsString(Catalogue.standard()).length())
                .isLessThan(100);
        if (Catalogue.standard().find(ladder.rungs().get(0)).isPresent()) {
            Json.keeps(Catalogue.standard().with(own).with(ladder), Catalogue.class);
        }
    }

    @Example
    void rep_max_models_go_by_name() {
        for (RepMaxModel model : List.of(
                RepMaxModel.rts(),
                RepMaxModel.nsca(),
                RepMaxModel.nuzzoLegPress(),
                RepMaxModel.of(RepMaxFormula.wathan()),
                RepMaxModel.of(RepMaxFormula.epley(1.0E-2)),
                RepMaxModel.of(RepMaxFormula.modifiedEpley(0.04)),
                RepMaxModel.of(RepMaxFormula.linear(31.5)))) {
            Json.keeps(model, RepMaxModel.class);
        }
        assertThat(Json.refused("\"moon\"", RepMaxModel.class).code()).isEqualTo("unknown");
        assertThat(Json.refused("\"Epley (k 0.)\"", RepMaxModel.class).code()).isEqualTo("unknown");
    }
}
