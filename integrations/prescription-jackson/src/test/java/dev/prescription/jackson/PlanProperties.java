package dev.prescription.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Athlete;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.jackson.document.Document;
import dev.prescription.jackson.document.PlanBatch;
import dev.prescription.layout.SessionRef;
import dev.prescription.layout.SlotRef;
import dev.prescription.log.CoachEvent;
import dev.prescription.log.ExerciseLog;
import dev.prescription.log.SessionLog;
import dev.prescription.log.SetLog;
import dev.prescription.missed.MergeLimit;
import dev.prescription.missed.MissedSessionPolicy;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.periodisation.PlannedSet;
import dev.prescription.periodisation.Programme;
import dev.prescription.periodisation.Session;
import dev.prescription.progress.NextSession;
import dev.prescription.progress.Progress;
import dev.prescription.progress.ProgressSettings;
import dev.prescription.progression.SetTarget;
import dev.prescription.proposal.CoachChange;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.quantity.Rir;
import dev.prescription.written.WrittenSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Law 9 for plans, batches of them, and progress. */
class PlanProperties {

    private static final List<MissedSessionPolicy> POLICIES = List.of(MissedSessionPolicy.values());
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static final List<Programme> PROGRAMMES = List.of(
            StoredProgrammes.written(Prescriber.forGoal(Goal.strength()).withLevel(TrainingLevel.INTERMEDIATE)),
            generated(Goal.strength(), TrainingLevel.BEGINNER, PeriodisationModel.linear()),
            generated(Goal.blended(), TrainingLevel.ADVANCED, PeriodisationModel.dailyUndulating()));

    private static Programme generated(Goal goal, TrainingLevel level, PeriodisationModel model) {
        return Programme.from(Prescriber.forGoal(goal).withLevel(level))
                .weeks(4)
                .sessionsPerWeek(3)
                .model(model)
                .build();
    }

    private static Athlete athlete(Programme programme, Random random, int number) {
        var athlete = Athlete.builder("a-" + number).unit(random.nextBoolean() ? MassUnit.KILOGRAM : MassUnit.POUND);
        for (Exercise exercise : programme.layout().exercises()) {
            if (random.nextInt(5) > 0) {
                athlete.max(exercise.id(), Load.ofKilograms(60 + random.nextInt(120)));
            }
        }
        return athlete.bodyMass(Load.ofKilograms(60 + random.nextInt(50))).build();
    }

    /** Some sessions as another writes them, some with other sets, some both. */
    private static Plan changed(Plan plan, Random random) {
        Plan changed = plan;
        for (Session session : plan.sessions()) {
            int choice = random.nextInt(6);
            if (choice == 0 || choice == 2) {
                WrittenSession other = plan.sessions()
                        .get(random.nextInt(plan.sessions().size()))
                        .toWritten();
                changed = changed.replaceSession(session.ref(), other);
            }
            if (choice == 1 || choice == 2) {
                Session now = changed.session(session.ref());
                changed = changed.withSession(now.asking(now.exercises(), asked(now, random)));
            }
        }
        return changed;
    }

    private static List<List<SetTarget>> asked(Session session, Random random) {
        List<List<SetTarget>> asked = new ArrayList<>();
        for (PlannedExercise exercise : session.exercises()) {
            List<SetTarget> sets = new ArrayList<>();
            for (int set = 0; random.nextBoolean() && set < 3; set++) {
                sets.add(
                        exercise.load().isPresent()
                                ? SetTarget.of(5, exercise.load().get()).withRir(Rir.of(2))
                                : SetTarget.byEffort(8, Rir.of(2)));
            }
            asked.add(sets);
        }
        return asked;
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void every_plan_is_read_as_it_was_written(@ForAll @IntRange(max = 1_000_000) int seed) {
        Random random = new Random(seed);
        Programme programme = PROGRAMMES.get(random.nextInt(PROGRAMMES.size()));
        Plan plan = programme.planFor(athlete(programme, random, seed));
        Plan other = random.nextInt(3) > 0 ? changed(plan, random) : plan;

        Plan again = Json.reread(other, Plan.class);
        SchemaTest.holds(Document.PLAN, other);
        assertThat(again).isEqualTo(other).hasToString(other.toString());
        assertThat(again.provenance()).isEqualTo(other.provenance());
        assertThat(again.remarks()).isEqualTo(other.remarks());
        assertThat(sets(again)).isEqualTo(sets(other));
        Statistics.label("replaced").collect(!other.equals(plan));
        Statistics.label("replaced").coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
    }

    private static List<String> sets(Plan plan) {
        List<String> sets = new ArrayList<>();
        for (Session session : plan.sessions()) {
            for (PlannedExercise exercise : session.exercises()) {
                for (PlannedSet set : exercise.sets()) {
                    sets.add(session.ref() + " " + exercise + " " + set.reps() + " " + set.load() + " " + set.rir());
                }
            }
        }
        return sets;
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void a_batch_writes_its_programme_once(@ForAll @IntRange(max = 1_000_000) int seed) {
        Random random = new Random(seed);
        Programme programme = PROGRAMMES.get(random.nextInt(PROGRAMMES.size()));
        List<Plan> plans = new ArrayList<>();
        for (int number = 0; number < 4; number++) {
            Plan plan = programme.planFor(athlete(programme, random, number));
            plans.add(number == 3 ? changed(plan, random) : plan);
        }
        PlanBatch batch = PlanBatch.of(plans);

        PlanBatch again = Json.reread(batch, PlanBatch.class);
        SchemaTest.holds(Document.PLANS, batch);
        assertThat(again).isEqualTo(batch);
        assertThat(again.plans())
                .extracting(Plan::programme)
                .allSatisfy(one -> assertThat(one).isSameAs(again.programme()));
        assertThat(Json.MAPPER.writeValueAsString(batch).split("\"catalogueEdition\"", -1))
                .hasSize(2);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void every_progress_is_read_as_it_was_written(@ForAll @IntRange(max = 1_000_000) int seed) {
        Random random = new Random(seed);
        Programme programme = PROGRAMMES.get(random.nextInt(PROGRAMMES.size()));
        Plan plan = programme.planFor(athlete(programme, random, seed));
        MissedSessionPolicy policy = POLICIES.get(random.nextInt(POLICIES.size()));
        Progress progress = trained(
                Progress.start(
                        random.nextInt(3) == 0 ? changed(plan, random) : plan,
                        ProgressSettings.standard()
                                .with(policy)
                                .with(MergeLimit.standard().growingBy(40))),
                random);

        Progress again = Json.reread(progress, Progress.class);
        SchemaTest.holds(Document.PROGRESS, progress);
        assertThat(again).isEqualTo(progress).hasToString(progress.toString());
        assertThat(again.decisions()).isEqualTo(progress.decisions());
        assertThat(again.nextSession()).isEqualTo(progress.nextSession());
        assertThat(again.plan()).isEqualTo(progress.plan());
        assertThat(again.drift()).isEmpty();
        Statistics.label("coach").collect(progress.log().stream().anyMatch(CoachEvent.class::isInstance));
        Statistics.label("coach").coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
        Statistics.label("policy").collect(policy);
        Statistics.label("decisions").collect(!progress.decisions().isEmpty());
        Statistics.label("decisions").coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
    }

    /** Some sessions done, some left out, some worse than asked. */
    private static Progress trained(Progress start, Random random) {
        Progress progress = start;
        int sequence = 1;
        for (SessionRef ref : start.remaining()) {
            if (random.nextInt(4) > 0 && progress.remaining().contains(ref)) {
                NextSession asked = progress.session(ref);
                SessionLog.Builder log =
                        SessionLog.builder("s-" + sequence, sequence, ref, DAY.plusDays(2L * sequence));
                asked.exercises()
                        .forEach(exercise -> log.exercise(ExerciseLog.of(
                                exercise.exercise().id(),
                                exercise.sets().stream()
                                        .map(set -> done(set, random))
                                        .toArray(SetLog[]::new))));
                progress = progress.record(log.build());
                sequence++;
                progress = coached(progress, sequence++, random);
            }
        }
        return progress;
    }

    /** What a coach may change; a change that this plan refuses is not recorded. */
    private static Progress coached(Progress progress, int sequence, Random random) {
        ExerciseId squat = ExerciseId.BACK_SQUAT;
        List<CoachChange> changes = List.of(
                new CoachChange.Basis(squat, Load.ofKilograms(90)),
                new CoachChange.Lock(squat),
                new CoachChange.Basis(squat, Load.ofKilograms(95)).in(new SlotRef(1, 1)),
                new CoachChange.Sets(squat, 2),
                new CoachChange.Swap(squat, ExerciseId.of("leg-press")),
                new CoachChange.Blend(40),
                new CoachChange.InsertDeload(1, 50, 90));
        CoachEvent event = CoachEvent.of(
                "c-" + sequence,
                sequence,
                DAY.plusDays(2L * sequence),
                changes.get(random.nextInt(changes.size())),
                "Kim",
                "as seen");
        try {
            return random.nextInt(3) == 0 ? progress.record(event) : progress;
        } catch (InvalidValueException refused) {
            return progress;
        }
    }

    private static SetLog done(SetTarget set, Random random) {
        int reps = Math.max(0, set.reps() + random.nextInt(4) - 1);
        SetLog done = set.load().map(load -> SetLog.of(reps, load)).orElseGet(() -> SetLog.of(reps));
        return random.nextBoolean() ? done.withRir(Rir.of(random.nextInt(4))) : done;
    }
}
