package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Athlete;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.Goal;
import dev.prescription.goal.GoalKind;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.VolumeLoad;
import dev.prescription.summary.LiftSummary;
import dev.prescription.summary.MicrocycleSummary;
import dev.prescription.summary.MuscleSets;
import dev.prescription.summary.PlanSummary;
import dev.prescription.summary.WorkSummary;
import dev.prescription.written.Pairing;
import dev.prescription.written.TrainingMax;
import dev.prescription.written.WrittenMicrocycle;
import dev.prescription.written.WrittenSession;
import dev.prescription.written.WrittenSlot;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** A summary is what another way of counting finds: in generated plans, in models of many zones, in written programmes. */
class SummaryProperties {

    private static final List<String> MODELS =
            List.of("constant", "reverse linear", "block", "daily undulating", "weekly undulating", "set accumulation");

    private static final ConcurrentMap<String, Programme> COMPILED = new ConcurrentHashMap<>();

    private static final List<String> SCHEMES = List.of(
            "4x6-8 @ 72.5%",
            "3x5+ @ 85% TM",
            "1x3 @ RPE 8 then 4x5 @ -10%",
            "1x5 @ 5RM",
            "3x30s @ RIR 3",
            "total 30 in 4 sets @ 60 kg",
            "total 7 in 3 sets @ 62%",
            "3x10",
            "3x12 @ RIR 1, drop set 2 x -20%",
            "3x6 @ 75%, cluster 2 pause 20s",
            "warm-up 1x5 @ 50% then 3x5 @ 77%",
            "2x20 @ 135 lb",
            "5x10 @ 50% TM",
            "2x8 @ RIR 6",
            "4x12 @ RIR 2, rest-pause 2 x 20s to 20");

    private static final List<String> EXERCISES = List.of(
            "back-squat",
            "bench-press",
            "pull-up",
            "dip",
            "dumbbell-bench-press",
            "bulgarian-split-squat",
            "leg-press");

    @Property(tries = 300)
    void generated_plans_are_counted_as_another_count_has_it(@ForAll("linear") Plan plan) {
        check(plan);
    }

    @Property(tries = 200)
    void plans_of_many_zones_are_counted_as_another_count_has_it(@ForAll("zoned") Plan plan) {
        long strength = plan.summary().microcycles().stream()
                .mapToLong(week -> week.strengthShare().inStrengthZones())
                .sum();
        Statistics.label("strength zones")
                .collect(strength > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
        check(plan);
    }

    @Property(tries = 1000)
    void written_plans_are_counted_as_another_count_has_it(@ForAll("written") Plan plan) {
        boolean isUnknown = plan.summary().microcycles().stream()
                .anyMatch(week -> week.work().setsOfUnknownReserve() > 0);
        boolean isLoaded =
                plan.summary().microcycles().get(0).work().volumeLoad().isPresent();
        Statistics.label("unknown reserves")
                .collect(isUnknown)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
        Statistics.label("loads")
                .collect(isLoaded)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
        check(plan);
    }

    @Property(tries = 100)
    void a_summary_prints_no_load(@ForAll("linear") Plan plan) {
        PlanSummary summary = plan.summary();
        assertThat(summary.toString()).matches("\\d+ microcycles?, \\d+ sessions?, \\d+ work sets?");
        for (MicrocycleSummary week : summary.microcycles()) {
            assertThat(week.toString())
                    .doesNotContain("kg")
                    .doesNotContain("lb")
                    .hasLineCount(1);
            week.lifts()
                    .forEach(lift -> assertThat(lift.toString())
                            .startsWith(lift.exercise().name() + ": ")
                            .matches(".*: \\d+ sets?, \\d+ hard, \\d+ lifts?"));
        }
        assertThat(summary).isEqualTo(plan.programme().planFor(plan.athlete()).summary());
    }

    private static void check(Plan plan) {
        PlanSummary summary = plan.summary();
        assertThat(summary.microcycles()).hasSameSizeAs(plan.microcycles());
        for (Microcycle microcycle : plan.microcycles()) {
            MicrocycleSummary found = summary.microcycle(microcycle.number());
            SummaryRecount recount = new SummaryRecount(microcycle);
            checkMuscles(found, recount);
            checkWork(found.work(), recount, set -> true);
            assertThat(found.lifts().stream().map(LiftSummary::exercise))
                    .containsExactlyElementsOf(recount.work(set -> true).stream()
                            .map(set -> set.slot().exercise())
                            .distinct()
                            .toList());
            found.lifts().forEach(lift -> checkWork(lift.work(), recount, SummaryRecount.of(lift.exercise())));
            for (int session = 0; session < microcycle.sessions().size(); session++) {
                assertThat(found.sessions().get(session).seconds())
                        .isEqualTo(SessionRecount.seconds(microcycle.sessions().get(session)));
            }
            assertThat(found.strengthShare().hardSets()).isEqualTo((int) recount.hardInZones(kind -> true));
            assertThat(found.strengthShare().inStrengthZones()).isEqualTo((int) recount.hardInZones(
                    kind -> kind == GoalKind.STRENGTH || kind == GoalKind.STRENGTH_WITHOUT_SIZE_GAIN));
        }
    }

    private static void checkMuscles(MicrocycleSummary found, SummaryRecount recount) {
        assertThat(found.muscles().stream().map(MuscleSets::muscle))
                .containsExactlyInAnyOrderElementsOf(recount.muscles())
                .isSorted();
        for (MuscleSets sets : found.muscles()) {
            assertThat(sets(sets.own().direct())).isEqualByComparingTo(recount.direct(sets.muscle(), false));
            assertThat(sets(sets.own().fractional())).isEqualByComparingTo(recount.fractional(sets.muscle(), false));
            assertThat(sets(sets.byNuzzo().direct())).isEqualByComparingTo(recount.direct(sets.muscle(), true));
            assertThat(sets(sets.byNuzzo().fractional())).isEqualByComparingTo(recount.fractional(sets.muscle(), true));
        }
    }

    private static BigDecimal sets(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }

    private static void checkWork(WorkSummary found, SummaryRecount recount, Predicate<PlannedSet> which) {
        assertThat(found.sets()).isEqualTo(recount.work(which).size());
        assertThat(found.hardSets()).isEqualTo((int) recount.hard(which));
        assertThat(found.setsOfUnknownReserve()).isEqualTo((int) recount.unknown(which));
        assertThat(found.reps()).isEqualTo(recount.reps(which));
        same(
                found.volumeLoad().map(VolumeLoad::tenthMicrograms).map(work -> BigDecimal.valueOf(work, 10)),
                recount.volumeLoad(which));
        same(found.meanIntensity().map(SummaryProperties::percent), recount.meanPercent(which));
        same(found.peakIntensity().map(SummaryProperties::percent), recount.peakPercent(which));
        same(reserve(found.meanReserveHundredths()), recount.meanReserve(which));
    }

    private static BigDecimal percent(Intensity intensity) {
        return BigDecimal.valueOf(intensity.hundredths(), 2);
    }

    private static Optional<BigDecimal> reserve(OptionalInt hundredths) {
        return hundredths.isPresent() ? Optional.of(sets(hundredths.getAsInt())) : Optional.empty();
    }

    private static void same(Optional<BigDecimal> found, Optional<BigDecimal> counted) {
        assertThat(found.isPresent()).isEqualTo(counted.isPresent());
        counted.ifPresent(value -> assertThat(found.orElseThrow()).isEqualByComparingTo(value));
    }

    @Provide
    Arbitrary<Plan> linear() {
        return Plans.plans();
    }

    @Provide
    Arbitrary<Plan> zoned() {
        Arbitrary<Goal> goals =
                Arbitraries.of(Goal.strength(), Goal.hypertrophy(), Goal.blended(), Goal.blendedWithStrengthShare(70));
        return Combinators.combine(goals, Arbitraries.of(MODELS), Arbitraries.of(3, 4), Plans.athletes())
                .as((goal, model, sessions, athlete) -> COMPILED.computeIfAbsent(
                                goal + model + sessions,
                                any -> Programme.from(Prescriber.forGoal(goal).withLevel(TrainingLevel.INTERMEDIATE))
                                        .weeks(6)
                                        .sessionsPerWeek(sessions)
                                        .model(PeriodisationModel.byName(model))
                                        .build())
                        .planFor(athlete));
    }

    @Provide
    Arbitrary<Plan> written() {
        Arbitrary<WrittenSlot> slots = Combinators.combine(
                        Arbitraries.of(EXERCISES),
                        Arbitraries.of(SCHEMES),
                        Arbitraries.of(Pairing.superset("A"), Pairing.circuit("B"))
                                .optional(0.4))
                .as((exercise, scheme, pairing) -> {
                    WrittenSlot slot = WrittenSlot.of(ExerciseId.of(exercise), ExerciseRole.ACCESSORY_COMPOUND, scheme);
                    return pairing.map(slot::in).orElse(slot);
                });
        Arbitrary<WrittenSession> sessions =
                slots.list().ofMinSize(1).ofMaxSize(5).map(list -> WrittenSession.of(list.toArray(WrittenSlot[]::new)));
        Arbitrary<Athlete> athletes = Plans.freeAthletes();
        return Combinators.combine(sessions.list().ofMinSize(1).ofMaxSize(3), athletes)
                .as((list, athlete) -> Programme.builder()
                        .name("Written at random")
                        .judgedBy(Prescriber.forGoal(Goal.blended()).withLevel(TrainingLevel.INTERMEDIATE))
                        .trainingMax(TrainingMax.ofOneRepMax(Intensity.ofPercent(90)))
                        .microcycle(WrittenMicrocycle.week(list.toArray(WrittenSession[]::new)))
                        .build()
                        .planFor(athlete));
    }
}
