package dev.prescription.split;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.exercise.Muscle;
import dev.prescription.quantity.FrequencyTarget;
import dev.prescription.quantity.SetRange;
import dev.prescription.quantity.VolumeTarget;
import dev.prescription.selection.TrainingContext;
import dev.prescription.split.Shortfall.Kind;
import dev.prescription.terms.TermsArbitraries;
import dev.prescription.terms.WeekTerms;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class WeekSplitProperties {

    private static final List<Exercise> STANDARD = Catalogue.standard().exercises();

    @Property(tries = 3_000)
    void limits_hold_and_what_is_not_met_is_named_with_its_numbers(
            @ForAll("terms") WeekTerms terms,
            @ForAll("targets") SplitTargets targets,
            @ForAll("catalogues") List<Exercise> exercises,
            @ForAll("mainLifts") List<ExerciseId> lifts) {
        WeekRequest request = request(terms, targets, exercises, lifts);
        WeekSplit week = WeekSplit.of(request);

        assertThat(week.sessions()).hasSize(terms.sessions());
        Laws.hold(week, request);
        Causes.hold(week, request);
        cover(week);
    }

    private static WeekRequest request(
            WeekTerms terms, SplitTargets targets, List<Exercise> exercises, List<ExerciseId> lifts) {
        return WeekRequest.of(terms, targets, Catalogue.standard(), lifts)
                .withExercises(exercises)
                .withSetTime(ExerciseRole.MAIN_LIFT, new WeekRequest.SetTime(6, 240));
    }

    @Provide
    Arbitrary<WeekTerms> terms() {
        Arbitrary<WeekTerms> plain = Arbitraries.integers().between(2, 6).map(WeekTerms::ofSessions);
        return Arbitraries.oneOf(plain, TermsArbitraries.terms());
    }

    private static void cover(WeekSplit week) {
        Statistics.label("met").collect(week.shortfalls().isEmpty()).coverage(c -> {
            c.check(true).percentage(p -> p >= 8);
            c.check(false).percentage(p -> p >= 40);
        });
        for (BindingConstraint constraint : BindingConstraint.values()) {
            Statistics.label("bound by " + constraint)
                    .collect(any(week, shortfall -> shortfall.because() == constraint))
                    .coverage(c -> c.check(true).count(n -> n >= 40));
        }
        for (Kind kind : Kind.values()) {
            Statistics.label("short of " + kind)
                    .collect(any(week, shortfall -> shortfall.kind() == kind))
                    .coverage(c -> c.check(true).count(n -> n >= 20));
        }
        Statistics.label("remark")
                .collect(any(week, shortfall -> !shortfall.isFirm()))
                .coverage(c -> c.check(true).count(n -> n >= 20));
    }

    private static boolean any(WeekSplit week, Predicate<Shortfall> test) {
        return week.shortfalls().stream().anyMatch(test);
    }

    @Property
    void the_same_arguments_give_an_equal_week(
            @ForAll("terms") WeekTerms terms,
            @ForAll("targets") SplitTargets targets,
            @ForAll("catalogues") List<Exercise> exercises,
            @ForAll("mainLifts") List<ExerciseId> lifts) {
        WeekSplit once = WeekSplit.of(request(terms, targets, exercises, lifts));
        WeekSplit twice = WeekSplit.of(request(terms, targets, List.copyOf(exercises), List.copyOf(lifts)));

        assertThat(twice).isEqualTo(once).hasSameHashCodeAs(once).hasToString(once.toString());
    }

    @Property
    void main_lifts_are_spread_evenly_and_never_twice_a_session(
            @ForAll @IntRange(min = 2, max = 6) int sessions, @ForAll("mainLifts") List<ExerciseId> lifts) {
        SplitTargets roomy = ConsensusTargets.all().get(0).targets();
        WeekSplit week = WeekSplit.of(
                request(WeekTerms.ofSessions(sessions), roomy, STANDARD, lifts.subList(0, Math.min(2, lifts.size()))));

        int[] perSession = week.sessions().stream()
                .mapToInt(session -> (int) session.slots().stream()
                        .filter(slot -> slot.role() == ExerciseRole.MAIN_LIFT)
                        .count())
                .sorted()
                .toArray();
        assertThat(perSession[sessions - 1] - perSession[0]).isLessThanOrEqualTo(1);
    }

    @Provide
    Arbitrary<SplitTargets> targets() {
        Arbitrary<SetRange> perSlot = Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(0, 3))
                .as((min, width) -> SetRange.of(min, min + width));
        Arbitrary<VolumeTarget> perMuscle = Combinators.combine(
                        Arbitraries.integers().between(0, 14),
                        Arbitraries.integers().between(0, 12))
                .as((floor, width) -> VolumeTarget.ofWeeklySets(floor, Math.max(1, floor + width)));
        Arbitrary<SetRange> perLift = Combinators.combine(
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(0, 2))
                .as((min, width) -> SetRange.of(min, min + width));
        Arbitrary<FrequencyTarget> frequency = Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 2))
                .as((min, width) -> FrequencyTarget.ofSessionsPerWeek(min, min + width));
        Arbitrary<SplitTargets> random = Combinators.combine(
                        perSlot.list().ofSize(3),
                        perMuscle,
                        perLift.optional(0.85),
                        frequency,
                        Arbitraries.integers().between(1, 14),
                        Arbitraries.integers().between(3, 30),
                        Arbitraries.of(true, false))
                .as((slots, muscle, lift, often, cap, session, firm) -> {
                    SplitTargetsBuilder builder = SplitTargets.builder()
                            .setsPerMuscle(muscle)
                            .frequency(often)
                            .setsPerMusclePerSession(cap)
                            .setsPerSession(session)
                            .frequencyIsFirm(firm);
                    lift.ifPresent(builder::setsPerMainLift);
                    return builder.setsPerSlot(ExerciseRole.MAIN_LIFT, slots.get(0))
                            .setsPerSlot(ExerciseRole.ACCESSORY_COMPOUND, slots.get(1))
                            .setsPerSlot(ExerciseRole.ISOLATION, slots.get(2))
                            .build();
                });
        Arbitrary<SplitTargets> consensus = Arbitraries.of(
                ConsensusTargets.all().stream().map(ConsensusTargets::targets).toList());
        return Arbitraries.frequencyOf(
                Tuple.of(14, random), Tuple.of(16, consensus), Tuple.of(4, dosed()), Tuple.of(4, shallow()));
    }

    /** Many sets of a lift in few sessions with short slots: its frequency is in the way. */
    private static Arbitrary<SplitTargets> dosed() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(6, 12))
                .as((often, sets) -> SplitTargets.builder()
                        .setsPerSlot(ExerciseRole.MAIN_LIFT, SetRange.of(1, 2))
                        .setsPerSlot(ExerciseRole.ACCESSORY_COMPOUND, SetRange.of(1, 3))
                        .setsPerSlot(ExerciseRole.ISOLATION, SetRange.of(1, 3))
                        .setsPerMuscle(VolumeTarget.ofWeeklySets(4, 20))
                        .setsPerMainLift(SetRange.of(sets, sets + 2))
                        .frequency(FrequencyTarget.ofSessionsPerWeek(1, often))
                        .setsPerMusclePerSession(12)
                        .setsPerSession(30)
                        .frequencyIsFirm(true)
                        .build());
    }

    /** Single sets and high floors: a session runs out of exercises before it runs out of sets. */
    private static Arbitrary<SplitTargets> shallow() {
        return Arbitraries.integers()
                .between(8, 14)
                .map(floor -> SplitTargets.builder()
                        .setsPerSlot(ExerciseRole.MAIN_LIFT, SetRange.of(1, 2))
                        .setsPerSlot(ExerciseRole.ACCESSORY_COMPOUND, SetRange.of(1, 2))
                        .setsPerSlot(ExerciseRole.ISOLATION, SetRange.of(1, 2))
                        .setsPerMuscle(VolumeTarget.ofWeeklySets(floor, 30))
                        .frequency(FrequencyTarget.ofSessionsPerWeek(1, 6))
                        .setsPerMusclePerSession(14)
                        .setsPerSession(30)
                        .frequencyIsFirm(false)
                        .build());
    }

    /** The standard catalogue, or a part of it in the same order: from nearly nothing to nearly all. */
    @Provide
    Arbitrary<List<Exercise>> catalogues() {
        Arbitrary<List<Exercise>> parts = Combinators.combine(
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 99).list().ofSize(STANDARD.size()))
                .as((share, dice) -> STANDARD.stream()
                        .filter(exercise -> dice.get(STANDARD.indexOf(exercise)) < share)
                        .toList());
        return Arbitraries.oneOf(Arbitraries.just(STANDARD), parts);
    }

    @Provide
    Arbitrary<List<ExerciseId>> mainLifts() {
        List<ExerciseId> compounds =
                STANDARD.stream().filter(Exercise::isCompound).map(Exercise::id).toList();
        Arbitrary<List<ExerciseId>> any =
                Arbitraries.of(compounds).list().uniqueElements().ofMinSize(1).ofMaxSize(5);
        return Arbitraries.oneOf(Arbitraries.just(ConsensusTargets.MAIN_LIFTS), any);
    }

    /** Less than without emphasis only where another emphasised muscle lacked its floor and has come nearer to it. */
    @Property
    void an_emphasised_muscle_never_gets_less_than_without_emphasis(
            @ForAll("terms") WeekTerms terms,
            @ForAll("targets") SplitTargets targets,
            @ForAll("catalogues") List<Exercise> exercises,
            @ForAll("mainLifts") List<ExerciseId> lifts,
            @ForAll("emphases") List<Muscle> emphasised) {
        WeeklyVolume with = volume(emphasising(terms, emphasised), targets, exercises, lifts);
        WeeklyVolume without = volume(emphasising(terms, List.of()), targets, exercises, lifts);

        int floor = 100 * targets.setsPerMuscle().floor();
        boolean isAnotherNearer = emphasised.stream()
                .anyMatch(muscle -> without.hundredthsOf(muscle) < floor
                        && with.hundredthsOf(muscle) > without.hundredthsOf(muscle));
        boolean isLess = false;
        boolean isMore = false;
        for (Muscle muscle : emphasised) {
            isLess |= with.hundredthsOf(muscle) < without.hundredthsOf(muscle);
            isMore |= with.hundredthsOf(muscle) > without.hundredthsOf(muscle);
        }
        assertThat(isLess && !isAnotherNearer)
                .as("%s in%n%s:%n%s%n%s", emphasised, terms, without, with)
                .isFalse();
        Statistics.label("more").collect(isMore).coverage(c -> {
            c.check(true).percentage(p -> p >= 20);
            c.check(false).percentage(p -> p >= 20);
        });
        Statistics.label("less").collect(isLess).coverage(c -> c.check(true).percentage(p -> p <= 5));
    }

    private static WeeklyVolume volume(
            WeekTerms terms, SplitTargets targets, List<Exercise> exercises, List<ExerciseId> lifts) {
        return WeekSplit.of(request(terms, targets, exercises, lifts)).volume();
    }

    private static WeekTerms emphasising(WeekTerms terms, List<Muscle> muscles) {
        TrainingContext context = terms.context();
        return terms.withContext(TrainingContext.builder()
                .equipment(context.equipment())
                .exclude(context.excluded().toArray(ExerciseId[]::new))
                .restrictions(context.restrictions())
                .emphasise(muscles.toArray(Muscle[]::new))
                .build());
    }

    @Provide
    Arbitrary<List<Muscle>> emphases() {
        return Arbitraries.of(Muscle.class).list().uniqueElements().ofMinSize(1).ofMaxSize(4);
    }

    @Property
    void optional_muscles_fall_short_only_where_they_are_emphasised(
            @ForAll("terms") WeekTerms terms, @ForAll("targets") SplitTargets targets) {
        WeekSplit week = WeekSplit.of(request(terms, targets, STANDARD, ConsensusTargets.MAIN_LIFTS));

        assertThat(week.shortfalls())
                .noneMatch(shortfall -> shortfall
                        .muscle()
                        .filter(muscle -> muscle.isOptional()
                                && !terms.context().emphasised().contains(muscle))
                        .isPresent());
    }
}
