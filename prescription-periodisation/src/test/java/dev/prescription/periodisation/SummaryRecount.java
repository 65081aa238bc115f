package dev.prescription.periodisation;

import dev.prescription.athlete.Athlete;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.LoadKind;
import dev.prescription.exercise.Muscle;
import dev.prescription.goal.GoalKind;
import dev.prescription.quantity.Intensity;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.scheme.RepTarget;
import dev.prescription.scheme.SetKind;
import dev.prescription.technique.Cluster;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Counts a plan again, written in another way than the library: from the views alone, in decimals, one question at a time
 * over the list of sets instead of one walk over all.
 */
final class SummaryRecount {

    private static final Set<SetKind> PREPARING = Set.of(SetKind.WARM_UP, SetKind.RAMP);
    private static final Set<SetKind> TO_THE_END = Set.of(SetKind.AMRAP, SetKind.TEST);

    private final Plan plan;
    private final List<Session> sessions;

    SummaryRecount(Microcycle microcycle) {
        this.plan = microcycle.plan();
        this.sessions = List.copyOf(microcycle.sessions());
    }

    List<PlannedSet> work(Predicate<PlannedSet> which) {
        return sessions.stream()
                .flatMap(session -> session.exercises().stream())
                .flatMap(exercise -> exercise.sets().stream())
                .filter(set -> !PREPARING.contains(set.kind()))
                .filter(which)
                .toList();
    }

    static Predicate<PlannedSet> of(Exercise exercise) {
        return set -> set.slot().exercise().equals(exercise);
    }

    // ---- reserves

    Optional<BigDecimal> reserve(PlannedSet set) {
        if (TO_THE_END.contains(set.kind())) {
            return Optional.of(BigDecimal.ZERO);
        }
        return set.rir().isPresent()
                ? set.rir().map(rir -> BigDecimal.valueOf(rir.repsInReserve()))
                : left(set, plan.programme().repMaxModel());
    }

    Optional<BigDecimal> reserveByNuzzo(PlannedSet set) {
        boolean hasShare = percent(set).isPresent() && set.reps() > 0;
        return TO_THE_END.contains(set.kind()) || !hasShare ? reserve(set) : left(set, RepMaxModel.nuzzoGeneral());
    }

    private Optional<BigDecimal> left(PlannedSet set, RepMaxModel model) {
        return percent(set)
                .filter(percent -> set.reps() > 0)
                .filter(percent -> percent.compareTo(BigDecimal.valueOf(100)) <= 0)
                .filter(percent ->
                        percent.doubleValue() >= model.lowestIntensity().percent())
                .map(percent -> {
                    double fresh = model.repsToFailureAt(Intensity.ofPercent(percent.doubleValue()));
                    double before =
                            set.slot().seriesOf(set.number()).sets().fade().repsInReserve()
                                    * (set.slot().numberInSeries(set.number()) - 1);
                    return BigDecimal.valueOf(Math.round(fresh * 100), 2)
                            .subtract(BigDecimal.valueOf(set.reps() + before))
                            .max(BigDecimal.ZERO);
                });
    }

    /** "A series counts as hard by its target", and the target is "the last set's": whichever set is asked about. */
    private static PlannedSet lastOfSeries(PlannedSet set) {
        int last = set.number()
                - set.slot().numberInSeries(set.number())
                + set.series().sets();
        return set.exercise().sets().stream()
                .filter(other -> other.number() == last)
                .findFirst()
                .orElseThrow();
    }

    private boolean isHard(PlannedSet set, boolean byNuzzo) {
        PlannedSet last = lastOfSeries(set);
        return isHard(set, byNuzzo ? reserveByNuzzo(last) : reserve(last));
    }

    private boolean isHard(PlannedSet set, Optional<BigDecimal> reserve) {
        boolean always = set.series()
                .technique()
                .map(way -> !(way instanceof Cluster) && way.hardSets().hundredths(Optional.empty()) == 100)
                .orElse(false);
        return always || reserve.map(left -> left.doubleValue() <= 4).orElse(false);
    }

    long hard(Predicate<PlannedSet> which) {
        return work(which).stream().filter(set -> isHard(set, false)).count();
    }

    long unknown(Predicate<PlannedSet> which) {
        return work(which).stream().filter(set -> reserve(set).isEmpty()).count();
    }

    // ---- muscles, in sets

    BigDecimal direct(Muscle muscle, boolean byNuzzo) {
        return sum(muscle, byNuzzo, share -> share == 100 ? 1.0 : 0.0);
    }

    BigDecimal fractional(Muscle muscle, boolean byNuzzo) {
        return sum(muscle, byNuzzo, share -> share / 100.0);
    }

    private BigDecimal sum(Muscle muscle, boolean byNuzzo, Function<Integer, Double> weight) {
        return work(set -> set.slot().exercise().muscles().contains(muscle)).stream()
                .filter(set -> isHard(set, byNuzzo))
                .map(set ->
                        BigDecimal.valueOf(weight.apply(set.slot().exercise().shareOf(muscle))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Set<Muscle> muscles() {
        return work(set -> true).stream()
                .flatMap(set -> set.slot().exercise().muscles().stream())
                .collect(Collectors.toSet());
    }

    // ---- lifts

    int reps(PlannedSet set) {
        if (set.series().target() instanceof RepTarget.Total total) {
            int sets = set.series().sets();
            int[] spread = new int[sets];
            IntStream.range(0, total.reps()).forEach(rep -> spread[rep % sets]++);
            return spread[set.slot().numberInSeries(set.number()) - 1];
        }
        return set.reps();
    }

    int reps(Predicate<PlannedSet> which) {
        return work(which).stream().mapToInt(this::reps).sum();
    }

    private Optional<BigDecimal> moved(PlannedSet set) {
        return set.load().flatMap(load -> moved(set.slot().exercise(), kilograms(load.tenthMicrograms())));
    }

    private Optional<BigDecimal> moved(Exercise exercise, BigDecimal stated) {
        Athlete athlete = plan.athlete();
        if (exercise.loadKind() == LoadKind.EXTERNAL || exercise.loadKind() == LoadKind.PER_HAND) {
            return Optional.of(stated);
        }
        return athlete.bodyMass()
                .map(body ->
                        kilograms(body.tenthMicrograms()).multiply(BigDecimal.valueOf(exercise.bodyMassShare(), 2)))
                .map(body -> exercise.loadKind() == LoadKind.ASSISTED ? body.subtract(stated) : body.add(stated));
    }

    Optional<BigDecimal> volumeLoad(Predicate<PlannedSet> which) {
        return work(which).stream()
                .flatMap(set -> moved(set).map(load -> load.multiply(BigDecimal.valueOf(reps(set)))).stream())
                .reduce(BigDecimal::add);
    }

    /** The share of the maximum in percent: what is moved of the maximum that is used, else the exact share. */
    Optional<BigDecimal> percent(PlannedSet set) {
        PlannedSeries series = set.series();
        if (set.load().isPresent()) {
            return loadedPercent(set);
        }
        Optional<BigDecimal> basis = plan.programme()
                .layout()
                .cells()
                .get(series.layout().cell())
                .basis()
                .trainingMax()
                .map(max -> BigDecimal.valueOf(
                        max.shareUnder(plan.programme().repMaxModel()).hundredths(), 4));
        return series.intensity()
                .map(share -> BigDecimal.valueOf(share.hundredths(), 2)
                        .multiply(basis.orElse(BigDecimal.ONE))
                        .setScale(2, RoundingMode.HALF_UP));
    }

    private Optional<BigDecimal> loadedPercent(PlannedSet set) {
        BigDecimal used = set.series()
                .derivation()
                .map(from -> BigDecimal.valueOf(from.usedShare().share().hundredths(), 4))
                .orElse(BigDecimal.ONE);
        return plan.athlete()
                .oneRepMax(set.slot().exercise().id())
                .filter(max -> !max.gear().isSupportive())
                .flatMap(
                        max -> moved(set.slot().exercise(), kilograms(max.load().tenthMicrograms())))
                .filter(max -> max.signum() > 0)
                .flatMap(max -> moved(set)
                        .map(moved -> moved.scaleByPowerOfTen(2)
                                .divide(max.multiply(used), MathContext.DECIMAL128)
                                .setScale(2, RoundingMode.HALF_UP)))
                .filter(percent -> percent.signum() > 0 && percent.doubleValue() <= 130);
    }

    Optional<BigDecimal> meanPercent(Predicate<PlannedSet> which) {
        List<BigDecimal> each = work(which).stream()
                .flatMap(set ->
                        percent(set)
                                .map(percent -> IntStream.range(0, reps(set)).mapToObj(rep -> percent))
                                .stream()
                                .flatMap(same -> same))
                .toList();
        return mean(each);
    }

    Optional<BigDecimal> peakPercent(Predicate<PlannedSet> which) {
        return work(which).stream()
                .filter(set -> reps(set) > 0)
                .flatMap(set -> percent(set).stream())
                .max(BigDecimal::compareTo);
    }

    Optional<BigDecimal> meanReserve(Predicate<PlannedSet> which) {
        return mean(work(which).stream().flatMap(set -> reserve(set).stream()).toList());
    }

    private static Optional<BigDecimal> mean(List<BigDecimal> values) {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(values.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL128)
                        .setScale(2, RoundingMode.HALF_UP));
    }

    private static BigDecimal kilograms(long tenthMicrograms) {
        return BigDecimal.valueOf(tenthMicrograms, 10);
    }

    // ---- zones

    long hardInZones(Predicate<GoalKind> kind) {
        return work(set -> true).stream()
                .filter(set -> isHard(set, false))
                .flatMap(set -> set.zone().goal().stream())
                .filter(goal -> kind.test(goal.kind()))
                .count();
    }
}
