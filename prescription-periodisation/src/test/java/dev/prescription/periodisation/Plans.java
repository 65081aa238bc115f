package dev.prescription.periodisation;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Athlete;
import dev.prescription.athlete.AthleteBuilder;
import dev.prescription.athlete.Restriction;
import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.guideline.Guideline;
import dev.prescription.model.MainLiftScheme;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.MassUnit;
import dev.prescription.quantity.Rir;
import dev.prescription.repmax.Gear;
import dev.prescription.repmax.OneRepMax;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.terms.TermsArbitraries;
import dev.prescription.terms.WeekTerms;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random programmes and athletes: every shipped guideline, level, share, length and frequency; light lifters included. */
final class Plans {

    static final List<ExerciseId> BIG_FOUR =
            List.of(ExerciseId.BACK_SQUAT, ExerciseId.BENCH_PRESS, ExerciseId.DEADLIFT, ExerciseId.OVERHEAD_PRESS);

    private static final List<ExerciseId> WITH_THE_BODY =
            List.of(ExerciseId.BACK_SQUAT, ExerciseId.of("pull-up"), ExerciseId.of("dip"));

    static final List<String> MODELS = List.of(
            "constant",
            "reverse linear",
            "step 2",
            "wave 3",
            "daily undulating",
            "weekly undulating",
            "block",
            "block hypertrophy strength",
            "max effort and dynamic effort 3",
            "volume driven 2",
            "rep accumulation",
            "set accumulation 2");

    private static final Map<Request, Programme> COMPILED = new ConcurrentHashMap<>();

    /** What a programme is asked for. */
    record Request(
            int share,
            boolean pure,
            TrainingLevel level,
            String guideline,
            int weeks,
            int sessions,
            List<ExerciseId> mainLifts,
            List<Restriction> restrictions,
            String model,
            MainLiftScheme scheme,
            WeekTerms terms) {

        /** A linear one in straight sets. */
        Request(
                int share,
                boolean pure,
                TrainingLevel level,
                String guideline,
                int weeks,
                int sessions,
                List<ExerciseId> mainLifts,
                List<Restriction> restrictions) {
            this(
                    share,
                    pure,
                    level,
                    guideline,
                    weeks,
                    sessions,
                    mainLifts,
                    restrictions,
                    "linear",
                    MainLiftScheme.STRAIGHT_SETS,
                    WeekTerms.ofSessions(sessions));
        }

        Request with(String otherModel) {
            return new Request(
                    share, pure, level, guideline, weeks, sessions, mainLifts, restrictions, otherModel, scheme, terms);
        }

        Request with(MainLiftScheme otherScheme) {
            return new Request(
                    share, pure, level, guideline, weeks, sessions, mainLifts, restrictions, model, otherScheme, terms);
        }

        Request within(WeekTerms other) {
            return new Request(
                    share,
                    pure,
                    level,
                    guideline,
                    weeks,
                    other.sessions(),
                    mainLifts,
                    restrictions,
                    model,
                    scheme,
                    other);
        }

        Goal goal() {
            if (pure && share == 0) {
                return Goal.hypertrophy();
            }
            return pure && share == 100 ? Goal.strength() : Goal.blendedWithStrengthShare(share);
        }

        Prescriber prescriber() {
            return Prescriber.forGoal(goal()).withLevel(level).withGuideline(Guideline.byId(guideline));
        }

        Programme compile() {
            return Programme.from(prescriber())
                    .week(terms)
                    .weeks(weeks)
                    .model(PeriodisationModel.byName(model))
                    .mainLifts(mainLifts.toArray(ExerciseId[]::new))
                    .restrictions(restrictions.toArray(Restriction[]::new))
                    .mainLiftScheme(scheme)
                    .build();
        }

        Programme programme() {
            return COMPILED.computeIfAbsent(this, Request::compile);
        }
    }

    private Plans() {}

    /**
     * Requests of every model, half of them linear, of whom one in four restricts the programme and one in four has terms of
     * its own: minutes, a style, a context.
     */
    static Arbitrary<Request> requests() {
        Arbitrary<Request> plain = requests(
                Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(List.of())), Tuple.of(1, Restricted.some())));
        return Arbitraries.frequencyOf(
                Tuple.of(3, plain),
                Tuple.of(1, Combinators.combine(plain, TermsArbitraries.terms()).as(Request::within)));
    }

    /** Linear requests of whom one in four restricts the programme. */
    static Arbitrary<Request> linearRequests() {
        return linearRequests(
                Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(List.of())), Tuple.of(1, Restricted.some())));
    }

    static Arbitrary<Request> requests(Arbitrary<List<Restriction>> restrictions) {
        Arbitrary<String> models =
                Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just("linear")), Tuple.of(1, Arbitraries.of(MODELS)));
        return Combinators.combine(linearRequests(restrictions), models).as(Request::with);
    }

    private static Arbitrary<Request> linearRequests(Arbitrary<List<Restriction>> restrictions) {
        Arbitrary<Integer> shares = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(0, 50, 100)),
                Tuple.of(1, Arbitraries.integers().between(0, 20).map(step -> 5 * step)));
        return Combinators.combine(
                        shares,
                        Arbitraries.of(true, false),
                        Arbitraries.of(TrainingLevel.class),
                        Arbitraries.of("consensus", "seed-000", "seed-001", "seed-002"),
                        Arbitraries.of(1, 4, 6, 8, 8, 8, 12),
                        Arbitraries.integers().between(2, 6),
                        Arbitraries.of(BIG_FOUR, BIG_FOUR, BIG_FOUR.subList(0, 3), WITH_THE_BODY),
                        restrictions)
                .as(Request::new);
    }

    /** Plans of every model, one in four with top sets and back-offs. */
    static Arbitrary<Plan> plans() {
        return Combinators.combine(requests(), schemes(), athletes())
                .as((request, scheme, athlete) ->
                        request.with(scheme).programme().planFor(athlete));
    }

    private static Arbitrary<MainLiftScheme> schemes() {
        return Arbitraries.frequency(
                Tuple.of(3, MainLiftScheme.STRAIGHT_SETS), Tuple.of(1, MainLiftScheme.TOP_SET_AND_BACK_OFFS));
    }

    /**
     * Athletes with none to all maxima, from 1 kg to 400 kg, tested or estimated, in kilograms or pounds, raw or geared;
     * one in four is restricted.
     */
    static Arbitrary<Athlete> athletes() {
        return Combinators.combine(
                        freeAthletes(),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(List.<Restriction>of())), Tuple.of(1, Restricted.some())))
                .as((athlete, restrictions) -> athlete.toBuilder()
                        .restrict(restrictions.toArray(Restriction[]::new))
                        .build());
    }

    /** The same without restrictions. */
    static Arbitrary<Athlete> freeAthletes() {
        return freeAthletes(Arbitraries.integers().between(1, 6));
    }

    /** Athletes without restrictions of whom every maximum, or every second, is known. */
    static Arbitrary<Athlete> wellKnownAthletes() {
        return freeAthletes(Arbitraries.integers().between(1, 2));
    }

    private static Arbitrary<Athlete> freeAthletes(Arbitrary<Integer> knownEvery) {
        Arbitrary<Integer> halfKilos = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.integers().between(2, 80)),
                Tuple.of(3, Arbitraries.integers().between(80, 800)));
        Arbitrary<List<Integer>> maxes =
                halfKilos.list().ofSize(Catalogue.standard().exercises().size());
        Arbitrary<Gear> gears =
                Arbitraries.frequency(Tuple.of(8, Gear.RAW), Tuple.of(1, Gear.WRAPS), Tuple.of(1, Gear.MULTI_PLY));
        return Combinators.combine(
                        maxes,
                        knownEvery,
                        gears,
                        Arbitraries.of(MassUnit.class),
                        Arbitraries.integers().between(40, 160).optional(0.8))
                .as(Plans::athlete);
    }

    private static Athlete athlete(
            List<Integer> halfKilos, int knownEvery, Gear squatGear, MassUnit unit, Optional<Integer> bodyMass) {
        AthleteBuilder athlete = Athlete.builder("a-1").unit(unit);
        bodyMass.ifPresent(kilograms -> athlete.bodyMass(Load.ofKilograms(kilograms)));
        List<Exercise> exercises = Catalogue.standard().exercises();
        for (int index = 0; index < exercises.size(); index++) {
            ExerciseId id = exercises.get(index).id();
            if ((index + halfKilos.get(index)) % knownEvery == 0) {
                Load load = Load.ofKilograms(halfKilos.get(index) / 2.0).statedIn(unit);
                Gear gear = id.equals(ExerciseId.BACK_SQUAT) ? squatGear : Gear.RAW;
                boolean tested = index % 3 > 0 || halfKilos.get(index) > 700;
                OneRepMax max =
                        tested ? OneRepMax.tested(load) : RepMaxModel.rts().estimateOneRepMax(load, 3, Rir.of(1));
                athlete.max(id, max.withGear(gear));
            }
        }
        return athlete.build();
    }

    /** An athlete of whom nothing is known. */
    static Athlete stranger() {
        return Athlete.builder("a-0").unit(MassUnit.KILOGRAM).build();
    }

    /** The training and relief slots of a plan that carry the goal's cells, each with its exercise view. */
    static List<PlannedExercise> exercises(Plan plan) {
        return plan.sessions().stream()
                .flatMap(session -> session.exercises().stream())
                .toList();
    }

    static boolean isCompound(PlannedExercise exercise) {
        return exercise.role() != ExerciseRole.ISOLATION;
    }
}
