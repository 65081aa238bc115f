package dev.prescription.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Athlete;
import dev.prescription.decision.Decision;
import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.jackson.document.StoredFormException;
import dev.prescription.layout.SessionRef;
import dev.prescription.message.Argument;
import dev.prescription.message.Message;
import dev.prescription.message.MessageCode;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.Programme;
import dev.prescription.progress.Progress;
import dev.prescription.progress.ProgressSettings;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.repmax.RepMaxFormula;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.written.WrittenSession;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectReader;

/** What a release with another catalogue makes of a document, and what a caller must give to read its own rules. */
class UpgradeTest {

    private static final Prescriber STRENGTH =
            Prescriber.forGoal(Goal.strength()).withLevel(TrainingLevel.INTERMEDIATE);

    private static Programme generated() {
        return Programme.from(STRENGTH)
                .weeks(2)
                .sessionsPerWeek(2)
                .model(PeriodisationModel.linear())
                .build();
    }

    private static Athlete athlete() {
        return Athlete.builder("a-1")
                .unit(MassUnit.KILOGRAM)
                .max(ExerciseId.BACK_SQUAT, Load.ofKilograms(140))
                .build();
    }

    /** As if a release of another edition had written it, in which the squat had another name. */
    @Test
    void a_programme_of_another_catalogue_keeps_its_exercises() {
        String json = Json.MAPPER
                .writeValueAsString(generated())
                .replace(
                        "\"catalogueEdition\":\"" + Catalogue.standard().edition() + "\"",
                        "\"catalogueEdition\":\"2019.4\"")
                .replace("\"name\":\"Back squat\"", "\"name\":\"Squat of old\"");
        Programme old = Json.MAPPER.readValue(json, Programme.class);

        Catalogue catalogue = old.parts().catalogue();
        assertThat(catalogue.edition()).isEqualTo("2019.4");
        assertThat(catalogue.get(ExerciseId.BACK_SQUAT).name()).isEqualTo("Squat of old");
        assertThat(catalogue.exercises().size()).isGreaterThan(400);
        assertThat(Json.reread(old, Programme.class)).isEqualTo(old).isNotEqualTo(generated());
        Plan plan = old.planFor(athlete());
        assertThat(plan.provenance().catalogueEdition()).isEqualTo("2019.4");
        Plan replaced = plan.replaceSession(
                new SessionRef(1, 1), WrittenSession.parse("session\n    leg-press, accessory compound: 3x10 @ RIR 2"));
        Json.keeps(replaced, Plan.class);
    }

    /** The recipe is for another blend alone: with another recipe beside it the structure is what it was. */
    @Test
    void a_programme_follows_from_its_structure_and_not_from_its_recipe() {
        String json = Json.MAPPER.writeValueAsString(generated());
        String other =
                json.replace("\"weeks\":2", "\"weeks\":12").replace("\"model\":\"linear\"", "\"model\":\"block\"");
        assertThat(other).isNotEqualTo(json);
        assertThat(Json.MAPPER.readValue(other, Programme.class).layout())
                .isEqualTo(generated().layout());
    }

    @Test
    void a_programme_that_was_stored_can_be_blended_otherwise() {
        Programme again = Json.reread(generated(), Programme.class);
        assertThat(again.withStrengthShare(40))
                .isEqualTo(generated().withStrengthShare(40))
                .isPresent();
        assertThat(Json.reread(StoredProgrammes.written(STRENGTH), Programme.class)
                        .withStrengthShare(40))
                .isEmpty();
    }

    private enum OwnCode implements MessageCode {
        FULL_MOON(Argument.of("night", Integer.class));

        @SuppressWarnings("ImmutableEnumChecker")
        private final List<Argument> arguments;

        OwnCode(Argument... arguments) {
            this.arguments = List.of(arguments);
        }

        @Override
        public String key() {
            return "Own." + name();
        }

        @Override
        public List<Argument> arguments() {
            return arguments;
        }
    }

    @Test
    void codes_of_own_rules_are_given_to_the_reader() {
        Message message = Message.of(OwnCode.FULL_MOON, 14);
        String json = Json.MAPPER.writeValueAsString(message);
        StoredFormException refused = Json.refused(json, Message.class);
        assertThat(refused.code()).isEqualTo("unknown");
        assertThat(refused.path()).isEqualTo("/Own.FULL_MOON");

        ObjectReader reader = Json.MAPPER.readerFor(Message.class).withAttribute(MessageCode[].class, OwnCode.values());
        assertThat(reader.<Message>readValue(json)).isEqualTo(message);
        assertThat(Json.refused("{\"Decision.MISSED\":{\"misses\":1}}", Message.class)
                        .code())
                .isEqualTo("missing");
        assertThat(Json.refused("{\"Decision.PAIN\":{\"where\":\"knee\"}}", Message.class)
                        .code())
                .isEqualTo("unknown-field");
    }

    private record Halving(String name) implements RepMaxFormula {
        @Override
        public double fractionFor(double reps) {
            return 1 / (1 + (reps - 1) / 25);
        }

        @Override
        public double repsAt(double fraction) {
            return (1 / fraction - 1) * 25 + 1;
        }

        @Override
        public List<String> evidenceIds() {
            return List.of("L-RM1-01");
        }
    }

    @Test
    void a_model_of_ones_own_is_given_to_the_reader() {
        RepMaxModel own = RepMaxModel.of(new Halving("our curve"));
        Programme programme = Programme.from(STRENGTH)
                .weeks(2)
                .sessionsPerWeek(2)
                .model(PeriodisationModel.linear())
                .repMaxModel(own)
                .build();
        String json = Json.MAPPER.writeValueAsString(programme);
        assertThat(Json.refused(json, Programme.class).path()).isEqualTo("/repMaxModel");

        Programme again = Json.MAPPER
                .readerFor(Programme.class)
                .withAttribute(RepMaxModel[].class, new RepMaxModel[] {own})
                .readValue(json);
        assertThat(again).isEqualTo(programme);
        assertThat(again.repMaxModel()).isSameAs(own);
    }

    @Test
    void settings_with_rules_of_ones_own_are_given_to_the_reader() {
        ProgressSettings none = ProgressSettings.standard().withGeneratedRule(Optional.empty());
        Progress progress = Progress.start(generated().planFor(athlete()), none);
        String json = Json.MAPPER.writeValueAsString(progress);
        assertThat(Json.MAPPER.readValue(json, Progress.class).lifts()).isNotEmpty();

        Progress again = Json.MAPPER
                .readerFor(Progress.class)
                .withAttribute(ProgressSettings.class, none)
                .readValue(json);
        assertThat(again).isEqualTo(progress);
        assertThat(again.lifts()).isEmpty();
        assertThat(again.decisions()).extracting(Decision::kind).isEmpty();
    }
}
