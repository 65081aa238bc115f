package dev.prescription.docs;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Athlete;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.jackson.document.Document;
import dev.prescription.jackson.document.LogDocument;
import dev.prescription.jackson.document.PlanBatch;
import dev.prescription.jackson.document.StoredFormException;
import dev.prescription.layout.SessionRef;
import dev.prescription.log.ExerciseLog;
import dev.prescription.log.SessionLog;
import dev.prescription.log.SetLog;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.Programme;
import dev.prescription.progress.Progress;
import dev.prescription.progress.ProgressSettings;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.quantity.Rir;
import dev.prescription.written.WrittenSession;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What docs/guide/storing.md quotes, run. */
class StoringTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    private static Programme programme() {
        return Programme.from(Prescriber.forGoal(Goal.strength()).withLevel(TrainingLevel.INTERMEDIATE))
                .weeks(4)
                .sessionsPerWeek(3)
                .model(PeriodisationModel.linear())
                .build();
    }

    private static Athlete athlete() {
        return Athlete.builder("a-17")
                .unit(MassUnit.KILOGRAM)
                .max(ExerciseId.BACK_SQUAT, Load.ofKilograms(140))
                .build();
    }

    private static Progress progress(Plan plan) {
        SetLog set = SetLog.of(5, Load.ofKilograms(105)).withRir(Rir.of(2));
        return Progress.start(plan)
                .record(SessionLog.builder("s-1", 1, new SessionRef(1, 1), LocalDate.of(2026, 11, 23))
                        .exercise(ExerciseLog.of(ExerciseId.BACK_SQUAT, set, set, set))
                        .build());
    }

    @Test
    void a_platform_stores_three_documents() {
        // region storing-mapper
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        System.out.println(mapper.writeValueAsString(Athlete.builder("a-17")
                .unit(MassUnit.KILOGRAM)
                .max(ExerciseId.BACK_SQUAT, Load.ofKilograms(140))
                .build()));
        // endregion
    }

    @Test
    void what_was_stored_is_read_back_equal() {
        JsonMapper mapper = MAPPER;
        Programme programme = programme();
        Athlete athlete = athlete();
        Progress progress = progress(programme.planFor(athlete));
        // region storing-three
        String storedProgramme = mapper.writeValueAsString(programme); // once, for every athlete who follows it
        String storedAthlete = mapper.writeValueAsString(athlete);
        String storedLog = mapper.writeValueAsString(LogDocument.of(progress.log()));
        // endregion
        // region storing-back
        Programme followed = mapper.readValue(storedProgramme, Programme.class);
        Athlete known = mapper.readValue(storedAthlete, Athlete.class);
        LogDocument log = mapper.readValue(storedLog, LogDocument.class);
        Progress again = Progress.replay(followed.planFor(known), log.entries());
        System.out.println(again);
        System.out.println(
                "equal: " + again.equals(progress) + ", drift: " + again.drift().size());
        // endregion
    }

    @Test
    void one_document_holds_all() {
        JsonMapper mapper = MAPPER;
        Plan plan = programme()
                .planFor(athlete())
                .replaceSession(
                        new SessionRef(1, 2),
                        WrittenSession.parse("session \"Light\"\n    back-squat, main lift: 2x5 @ 60%"));
        Progress progress = progress(plan);
        // region storing-progress
        String stored = mapper.writeValueAsString(progress);
        Progress again = mapper.readValue(stored, Progress.class);
        System.out.println(again.equals(progress));
        System.out.println(ProgressSettings.Beginning.of(again).plan());
        // endregion
    }

    @Test
    void a_batch_writes_its_programme_once() {
        JsonMapper mapper = MAPPER;
        Plan plan = programme().planFor(athlete());
        // region storing-batch
        List<Plan> plans = List.of(plan, plan.programme().planFor(athlete()));
        PlanBatch team = mapper.readValue(mapper.writeValueAsString(PlanBatch.of(plans)), PlanBatch.class);
        System.out.println(team.plans().size() + " plans of "
                + team.plans().stream().map(Plan::programme).distinct().count() + " programme");
        // endregion
    }

    @Test
    void what_is_refused_says_where() {
        JsonMapper mapper = MAPPER;
        // region storing-refused
        String json = """
                {"format":"prescription/log","version":1,"entries":[
                  {"session":{"id":"s-1","sequence":1,"session":"w1.s1","date":"2026-11-23","exercises":[
                    {"exercise":"back-squat","sets":[{"reps":5,"load":"105 kg"},{"reps":301}]}]}}]}
                """;
        try {
            mapper.readValue(json, LogDocument.class);
        } catch (StoredFormException refused) {
            System.out.println(refused.path());
            System.out.println(refused.code() + ": " + refused.parameter() + " " + refused.rule());
        }
        // endregion
    }

    @Test
    void schemas_are_published() {
        // region storing-schemas
        for (Document document : Document.values()) {
            System.out.println(document.format() + " " + document.version() + " "
                    + (Document.class.getResource(document.schema()) != null));
        }
        // endregion
    }
}
