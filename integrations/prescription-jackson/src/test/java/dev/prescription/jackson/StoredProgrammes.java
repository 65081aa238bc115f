package dev.prescription.jackson;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Restriction;
import dev.prescription.evidence.Certainty;
import dev.prescription.evidence.Finding;
import dev.prescription.evidence.Source;
import dev.prescription.evidence.SourceKind;
import dev.prescription.evidence.Verification;
import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.Equipment;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.LoadKind;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.exercise.Muscle;
import dev.prescription.goal.Goal;
import dev.prescription.goal.Population;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.guideline.Guideline;
import dev.prescription.guideline.Rule;
import dev.prescription.model.MainLiftScheme;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.model.Rebase;
import dev.prescription.parameter.Scope;
import dev.prescription.periodisation.Programme;
import dev.prescription.periodisation.ProgrammeBuilder;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.RestBand;
import dev.prescription.quantity.Rir;
import dev.prescription.reduction.Deload;
import dev.prescription.reduction.DeloadTiming;
import dev.prescription.reduction.Taper;
import dev.prescription.reduction.TestDay;
import dev.prescription.repmax.RepMaxFormula;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.selection.EquipmentSet;
import dev.prescription.selection.TrainingContext;
import dev.prescription.terms.SessionFocus;
import dev.prescription.terms.SplitStyle;
import dev.prescription.terms.WeekTerms;
import dev.prescription.written.WrittenProgramme;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Programmes of every kind: generated and written, under house rules, restricted, crowded, with own exercises and models. */
final class StoredProgrammes {

    static final String WRITTEN = """
            programme "Two days"
            source "A coach, 2026"
            training max 90 %1RM nearest 2.5 kg
            microcycle 7 days
              session "A"
                back-squat, main lift: 3x5 @ 75%; progress linear step=5kg failures=2
                bench-press, main lift: 2x5 @ 65% TM then 1x5+ @ 85% TM; progress cycle sessions=1 upper=2.5kg; rest 180-300 s
                dip or push-up, accessory compound: 3x8-12 @ RIR 2; superset A
                barbell-curl, isolation: total 40 in 4 sets; superset A
              session "B"
                back-squat, main lift: 3x5 @ 75%; progress linear step=5kg failures=2
                deadlift, main lift: 1x3 @ RPE 8 then 4x5 @ -10%
                crunch, isolation: 3x45s
            deload 5 days
              session
                back-squat, main lift: 2x5 @ 100 kg
            """;

    /** What is unusual about a programme. */
    enum Kind {
        PLAIN,
        HOUSE,
        RESTRICTED,
        CROWDED,
        OWN_CATALOGUE,
        OWN_MODEL,
        STYLED,
        REBASED,
        PEAKING,
        WRITTEN
    }

    record Case(Kind kind, Programme programme) {
        @Override
        public String toString() {
            return kind + ": " + programme;
        }
    }

    private StoredProgrammes() {}

    static Arbitrary<Case> all() {
        Arbitrary<Prescriber> prescribers = Combinators.combine(
                        Arbitraries.of(
                                Goal.strength(), Goal.hypertrophy(), Goal.blended(), Goal.blendedWithStrengthShare(70)),
                        Arbitraries.of(TrainingLevel.values()),
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(5, Arbitraries.just(Population.ADULT)),
                                net.jqwik.api.Tuple.of(1, Arbitraries.of(Population.values()))))
                .as((goal, level, people) ->
                        Prescriber.forGoal(goal).withLevel(level).withPopulation(people));
        Arbitrary<PeriodisationModel> models = Arbitraries.of(
                PeriodisationModel.linear(), PeriodisationModel.dailyUndulating(), PeriodisationModel.block());
        return Combinators.combine(
                        Arbitraries.of(Kind.values()),
                        prescribers,
                        models,
                        Arbitraries.integers().between(2, 10),
                        Arbitraries.integers().between(2, 5))
                .as(StoredProgrammes::of);
    }

    static Case of(Kind kind, Prescriber prescriber, PeriodisationModel model, int weeks, int sessions) {
        return new Case(
                kind, kind == Kind.WRITTEN ? written(prescriber) : generated(kind, prescriber, model, weeks, sessions));
    }

    static Programme written(Prescriber prescriber) {
        return Programme.builder()
                .programme(WrittenProgramme.parse(WRITTEN))
                .judgedBy(prescriber)
                .build();
    }

    private static Programme generated(
            Kind kind, Prescriber prescriber, PeriodisationModel model, int weeks, int sessions) {
        ProgrammeBuilder programme = Programme.from(kind == Kind.HOUSE ? prescriber.withGuideline(house()) : prescriber)
                .weeks(kind == Kind.PEAKING ? Math.max(6, weeks) : weeks)
                .sessionsPerWeek(sessions)
                .model(model);
        switch (kind) {
            case RESTRICTED ->
                programme.restrictions(
                        Restriction.cap("R-1", Intensity.ofPercent(70), MovementPattern.SQUAT),
                        Restriction.floor("R-2", Rir.of(3)),
                        Restriction.exclude("R-3", MovementPattern.VERTICAL_PRESS));
            case CROWDED ->
                programme
                        .minutesPerSession(10)
                        .context(TrainingContext.builder()
                                .require(ExerciseId.of("leg-press"))
                                .build());
            case OWN_CATALOGUE -> programme.catalogue(Catalogue.standard().with(ownLift()));
            case OWN_MODEL ->
                programme
                        .repMaxModel(RepMaxModel.of(RepMaxFormula.epley(0.0321)))
                        .mainLiftScheme(MainLiftScheme.TOP_SET_AND_BACK_OFFS);
            case STYLED ->
                programme.week(WeekTerms.ofSessions(2)
                        .withMinutes(60)
                        .withStyle(SplitStyle.custom(List.of(
                                SessionFocus.PUSH.and(
                                        SessionFocus.ofMuscles("thighs", Muscle.QUADRICEPS, Muscle.HAMSTRINGS)),
                                SessionFocus.PULL)))
                        .withDays(java.time.DayOfWeek.MONDAY, java.time.DayOfWeek.THURSDAY)
                        .withRotatingAccessories(true)
                        .withContext(TrainingContext.builder()
                                .equipment(EquipmentSet.FULL_GYM)
                                .exclude(ExerciseId.of("barbell-curl"))
                                .emphasise(Muscle.CHEST, Muscle.BICEPS)
                                .build()));
            case REBASED ->
                programme
                        .rebase(
                                weeks % 2 == 0
                                        ? Rebase.additive(Load.ofKilograms(2.5), Load.ofKilograms(5))
                                        : Rebase.multiplicative(Intensity.ofPercent(102.5)))
                        .firstMesocycleShare(Intensity.ofPercent(92.5));
            case PEAKING ->
                programme
                        .taper(weeks % 2 == 0 ? Taper.standard() : Taper.of(10, 50))
                        .test(TestDay.meet())
                        .deload(DeloadTiming.every(4))
                        .deload(Deload.byLoad(60, 90));
            default -> programme.mainLiftScheme(MainLiftScheme.STRAIGHT_SETS);
        }
        return programme.build();
    }

    /** A house that rests longer, from a finding of its own, over the consensus. */
    static Guideline house() {
        Source source = Source.of("house-2026", "House", "House rules", "House rules, 2026", SourceKind.HOUSE);
        Finding finding = Finding.of(
                "H-01", source, "rest", Certainty.LOW, Verification.VERIFIED, "Our lifters rest three minutes.");
        Rule rest = Rule.rest(RestBand.ofSeconds(180, 200))
                .id("house.rest")
                .scope(Scope.any())
                .from(finding)
                .build();
        return Guideline.of("house", "7", "House rules", List.of(rest)).over(Guideline.consensus());
    }

    static Exercise ownLift() {
        return Exercise.builder(ExerciseId.of("sled-row"), "Sled row")
                .pattern(MovementPattern.HORIZONTAL_PULL)
                .equipment(Equipment.MACHINE)
                .loadKind(LoadKind.EXTERNAL)
                .direct(Muscle.LATS, Muscle.UPPER_BACK)
                .indirect(Muscle.BICEPS)
                .build();
    }
}
