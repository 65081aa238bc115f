package dev.prescription.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import dev.prescription.Prescriber;
import dev.prescription.athlete.Athlete;
import dev.prescription.athlete.Restriction;
import dev.prescription.exercise.Equipment;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.jackson.document.Document;
import dev.prescription.jackson.document.LogDocument;
import dev.prescription.jackson.document.PlanBatch;
import dev.prescription.layout.SessionRef;
import dev.prescription.loading.LoadRounding;
import dev.prescription.log.Absence;
import dev.prescription.log.CoachEvent;
import dev.prescription.log.ExerciseLog;
import dev.prescription.log.PainCleared;
import dev.prescription.log.Readiness;
import dev.prescription.log.SessionLog;
import dev.prescription.log.SetLog;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.Programme;
import dev.prescription.progress.Progress;
import dev.prescription.proposal.CoachChange;
import dev.prescription.proposal.Proposal;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.Gear;
import dev.prescription.repmax.OneRepMax;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.written.WrittenSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Documents that were written once and are never written again: every later release must read them and show what they show.
 * {@code -Dcorpus.write=true} adds those that are missing and changes none.
 */
class CorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private record Kept(Document document, Class<?> type, Object value) {}

    @TestFactory
    List<DynamicTest> every_document_is_read_and_shows_what_it_showed() throws IOException {
        Map<String, Kept> all = all();
        List<DynamicTest> tests = new ArrayList<>();
        for (Map.Entry<String, Kept> one : all.entrySet()) {
            Path json = CORPUS.resolve(one.getKey() + ".json");
            Path shown = CORPUS.resolve(one.getKey() + ".txt");
            if (Boolean.getBoolean("corpus.write") && !Files.exists(json)) {
                Files.createDirectories(CORPUS);
                Files.writeString(
                        json, Json.MAPPER.writeValueAsString(one.getValue().value()) + "\n");
                Files.writeString(shown, Shown.of(one.getValue().value()));
            }
            tests.add(DynamicTest.dynamicTest(one.getKey(), () -> check(one.getValue(), json, shown)));
        }
        return tests;
    }

    private static void check(Kept kept, Path json, Path shown) throws IOException {
        String text = Files.readString(json);
        Object read = Json.MAPPER.readValue(text, kept.type());

        assertThat(Shown.of(read)).isEqualTo(Files.readString(shown));
        assertThat(SchemaTest.schema(kept.document()).validate(text, InputFormat.JSON))
                .isEmpty();
        assertThat(Json.MAPPER.readValue(Json.MAPPER.writeValueAsString(read), kept.type()))
                .as("written by this release and read again")
                .isEqualTo(read);
    }

    private static Map<String, Kept> all() {
        Prescriber strength = Prescriber.forGoal(Goal.strength()).withLevel(TrainingLevel.INTERMEDIATE);
        Programme written = StoredProgrammes.written(strength);
        Programme generated = StoredProgrammes.of(
                        StoredProgrammes.Kind.PLAIN, strength, PeriodisationModel.linear(), 6, 3)
                .programme();
        Programme house = StoredProgrammes.of(
                        StoredProgrammes.Kind.HOUSE,
                        Prescriber.forGoal(Goal.blended()).withLevel(TrainingLevel.ADVANCED),
                        PeriodisationModel.dailyUndulating(),
                        2,
                        2)
                .programme();
        Programme crowded = StoredProgrammes.of(
                        StoredProgrammes.Kind.STYLED, strength, PeriodisationModel.block(), 4, 2)
                .programme();
        Plan plan = generated.planFor(athlete());
        Plan replaced = plan.replaceSession(
                new SessionRef(1, 2), WrittenSession.parse("session \"Light\"\n    back-squat, main lift: 2x5 @ 60%"));
        Map<String, Kept> all = new LinkedHashMap<>();
        all.put("athlete-1", new Kept(Document.ATHLETE, Athlete.class, athlete()));
        all.put("programme-written-1", new Kept(Document.PROGRAMME, Programme.class, written));
        all.put("programme-house-1", new Kept(Document.PROGRAMME, Programme.class, house));
        all.put("programme-styled-1", new Kept(Document.PROGRAMME, Programme.class, crowded));
        all.put("plan-1", new Kept(Document.PLAN, Plan.class, replaced));
        all.put(
                "plans-1",
                new Kept(
                        Document.PLANS,
                        PlanBatch.class,
                        PlanBatch.of(List.of(written.planFor(athlete()), written.planFor(pounds())))));
        all.put(
                "log-1",
                new Kept(
                        Document.LOG,
                        LogDocument.class,
                        LogDocument.of(progress(written).log())));
        all.put("progress-1", new Kept(Document.PROGRESS, Progress.class, progress(written)));
        return all;
    }

    private static Athlete athlete() {
        return Athlete.builder("a-17")
                .unit(MassUnit.KILOGRAM)
                .bodyMass(Load.ofKilograms(82.4))
                .max(
                        ExerciseId.BACK_SQUAT,
                        OneRepMax.tested(Load.ofKilograms(140)).on(DAY.minusDays(20)))
                .max(ExerciseId.BENCH_PRESS, RepMaxModel.rts().estimateOneRepMax(Load.ofKilograms(90), 5, Rir.of(1)))
                .max(
                        ExerciseId.DEADLIFT,
                        OneRepMax.tested(Load.ofKilograms(180)).withGear(Gear.SINGLE_PLY))
                .with(
                        Equipment.BARBELL,
                        LoadRounding.grid(Load.ofKilograms(20), Load.ofKilograms(2.5), Load.ofKilograms(300)))
                .restrict(Restriction.cap("R-1", Intensity.ofPercent(80), MovementPattern.HINGE))
                .asOf(DAY)
                .build();
    }

    private static Athlete pounds() {
        return Athlete.builder("a-18")
                .unit(MassUnit.POUND)
                .max(ExerciseId.BACK_SQUAT, Load.ofPounds(315))
                .build();
    }

    private static Progress progress(Programme written) {
        SetLog five = SetLog.of(5, Load.ofKilograms(105));
        SetLog hurt = SetLog.of(3, Load.ofKilograms(105)).failing().withPain().withVelocity(0.31);
        return Progress.start(written.planFor(athlete()))
                .record(SessionLog.builder("s-1", 1, new SessionRef(1, 1), DAY)
                        .exercise(ExerciseLog.of(ExerciseId.BACK_SQUAT, five, five, five))
                        .exercise(ExerciseLog.of(
                                ExerciseId.BENCH_PRESS,
                                SetLog.of(9, Load.ofKilograms(77.5)).withRir(Rir.of(1))))
                        .readiness(Readiness.of(4, 3, 5))
                        .bodyMass(Load.ofKilograms(82))
                        .recordedAt(Instant.parse("2026-11-23T17:30:00Z"))
                        .build())
                .record(new Absence("h-2", 2, DAY.plusDays(1), DAY.plusDays(9), Absence.Cause.HOLIDAY))
                .record(CoachEvent.accepting(
                        "c-3",
                        3,
                        DAY.plusDays(10),
                        Proposal.stated(
                                "p-1", new CoachChange.Basis(ExerciseId.BACK_SQUAT, Load.ofKilograms(100)), "Easy"),
                        "Kim",
                        "after the holiday"))
                .record(SessionLog.builder("s-4", 4, new SessionRef(1, 2), DAY.plusDays(11))
                        .exercise(ExerciseLog.of(ExerciseId.BACK_SQUAT, five, hurt))
                        .build())
                .record(new PainCleared("p-5", 5, DAY.plusDays(14), ExerciseId.BACK_SQUAT, "physiotherapist"));
    }
}
