package dev.prescription.compilation;

import dev.prescription.athlete.Restriction;
import dev.prescription.athlete.Restrictions;
import dev.prescription.clash.Clash;
import dev.prescription.clash.Infeasibility;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.exercise.LoadKind;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.exercise.Muscle;
import dev.prescription.layout.Remark;
import dev.prescription.selection.Alternative;
import dev.prescription.selection.Alternatives;
import dev.prescription.selection.Refusal;
import dev.prescription.selection.TrainingContext;
import dev.prescription.selection.TrainingContextBuilder;
import dev.prescription.split.BindingConstraint;
import dev.prescription.split.Shortfall;
import dev.prescription.split.WeekRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What restrictions do to a programme: which lifts and patterns are left, which series of a zone, and what is said of it.
 *
 * <p>For example with {@code R-17: exclude hinge} the deadlift is no main lift and no exercise of its pattern fills a
 * slot. Where no series of a zone keeps a cap or a floor the zone's own stands, a remark says so, and each plan obeys the
 * restriction outside the zone. An exercise that this makes easier than a hard set, or leaves nothing of, is not chosen in
 * its role: at most 50 %1RM for squat leaves 3 x 6 no series by the RTS chart, and leg extensions take its place.
 */
final class RestrictedWeek {

    private static final String TOO_EASY = "; under it no series of its zone is a hard set in every week (C-HARD-01)";
    private static final int HUNDREDTHS = 100;

    private final LayoutRequest request;
    private final ZoneSeries zones;
    private final Restrictions restrictions;
    private final List<ExerciseId> mainLifts = new ArrayList<>();
    private final Set<Remark> remarks = new LinkedHashSet<>();
    /** What was made of restrictions that leave nothing hard, by what a clash says of it. */
    private final Map<String, Restriction> made = new HashMap<>();

    private final Map<ExerciseId, Restriction> askedFor = new LinkedHashMap<>();
    private boolean isEasyThroughout;

    RestrictedWeek(LayoutRequest request, ZoneSeries zones) {
        this.request = request;
        this.zones = zones;
        this.restrictions = request.week().context().restrictions();
        for (MovementPattern pattern : MovementPattern.values()) {
            restrictions.exclusion(pattern).ifPresent(restriction -> {
                remarks.add(new Remark(
                        Remark.Kind.PATTERN_EXCLUDED,
                        restriction.code(),
                        "restriction " + restriction + "; the programme has no exercise of it"));
            });
        }
        for (ExerciseId lift : request.mainLifts()) {
            choose(lift);
        }
    }

    /**
     * Keeps a main lift that is allowed; one that is ruled out or lacks its equipment gives way to its nearest kin, one that
     * a restriction makes easier than a hard set is left out.
     */
    private void choose(ExerciseId lift) {
        TrainingContext context = request.week().context();
        Optional<Exercise> exercise = request.catalogue().find(lift);
        Optional<Refusal> refusal = exercise.flatMap(context::whyNot);
        if (refusal.isEmpty()) {
            exercise.flatMap(one -> zones.easedBy(one, ExerciseRole.MAIN_LIFT))
                    .ifPresentOrElse(
                            restriction -> remarks.add(new Remark(
                                    Remark.Kind.MAIN_LIFT_EXCLUDED,
                                    lift.slug(),
                                    "left out as a main lift: restriction " + restriction + TOO_EASY)),
                            () -> mainLifts.add(lift));
            return;
        }
        Optional<Exercise> kin = exercise.flatMap(this::kin);
        String why = refusal.get() instanceof Refusal.Restricted restricted
                ? "restriction " + restricted.restriction()
                : refusal.get().toString().substring(lift.slug().length() + 2);
        if (kin.isPresent() && !(refusal.get() instanceof Refusal.Restricted)) {
            mainLifts.add(kin.get().id());
            remarks.add(new Remark(
                    Remark.Kind.MAIN_LIFT_REPLACED,
                    lift.slug(),
                    "replaced by " + kin.get().id() + " as a main lift: " + why));
        } else {
            remarks.add(new Remark(Remark.Kind.MAIN_LIFT_EXCLUDED, lift.slug(), "left out as a main lift: " + why));
        }
    }

    /** The best alternative of the same pattern that is no main lift yet and is not made harder by less load; a staple if there is one. */
    private Optional<Exercise> kin(Exercise lost) {
        return Alternatives.of(lost, request.week().context(), request.catalogue()).stream()
                .map(Alternative::substitute)
                .filter(exercise -> exercise.pattern() == lost.pattern()
                        && exercise.loadKind() != LoadKind.ASSISTED
                        && zones.easedBy(exercise, ExerciseRole.MAIN_LIFT).isEmpty()
                        && !mainLifts.contains(exercise.id())
                        && !request.mainLifts().contains(exercise.id()))
                .min(Comparator.comparing(exercise -> !exercise.isStaple()));
    }

    /** The main lifts that are left. */
    List<ExerciseId> mainLifts() {
        return mainLifts;
    }

    /** What has been said so far, each remark once. */
    Collection<Remark> remarks() {
        return remarks;
    }

    /**
     * Leaves what no longer gives a hard set out of what a week is chosen from, and says so; where nothing would be left,
     * all of it stays and {@link #counted} names what it does not give.
     */
    WeekRequest hardOnly(WeekRequest asked) {
        TrainingContext context = asked.terms().context();
        Map<MovementPattern, Restriction> patterns = new EnumMap<>(MovementPattern.class);
        Set<MovementPattern> kept = EnumSet.noneOf(MovementPattern.class);
        List<Exercise> out = new ArrayList<>();
        mainLifts.forEach(lift -> asked.find(lift).ifPresent(one -> kept.add(one.pattern())));
        for (Exercise exercise : context.choicesOf(asked.exercises())) {
            Optional<Restriction> restriction = zones.easedBy(exercise, asked.roleOf(exercise.id()));
            restriction.ifPresentOrElse(
                    one -> {
                        out.add(exercise);
                        patterns.put(exercise.pattern(), one);
                    },
                    () -> kept.add(exercise.pattern()));
        }
        if (!out.isEmpty() && kept.isEmpty()) {
            isEasyThroughout = true;
            patterns.forEach((pattern, restriction) -> remarks.add(new Remark(
                    Remark.Kind.RESTRICTED_TOO_EASY,
                    pattern.label(),
                    "counts for nothing: restriction " + restriction + TOO_EASY)));
            mainLifts.addAll(leftOut(asked));
            return asked.withMainLifts(mainLifts);
        }
        out.stream()
                .filter(exercise -> kept.contains(exercise.pattern()))
                .filter(exercise -> context.required().contains(exercise.id()))
                .forEach(exercise -> askedFor.put(exercise.id(), restrictionOf(exercise, asked)));
        TrainingContextBuilder hard = withoutAskedFor(context);
        for (Exercise exercise : out) {
            Restriction restriction = restrictionOf(exercise, asked);
            remarks.add(new Remark(
                    Remark.Kind.RESTRICTED_TOO_EASY,
                    exercise.id().slug(),
                    "left out: restriction " + restriction + TOO_EASY));
            if (kept.contains(exercise.pattern())) {
                made.put(exercise.id() + " is ruled out", restriction);
                hard.exclude(exercise.id());
            } else {
                Restriction all = Restriction.exclude(restriction.code(), exercise.pattern());
                made.put("restriction " + all, restriction);
                hard.restrictions(all);
            }
        }
        return out.isEmpty() ? asked : asked.withTerms(asked.terms().withContext(hard.build()));
    }

    private Restriction restrictionOf(Exercise easy, WeekRequest asked) {
        return zones.easedBy(easy, asked.roleOf(easy.id())).orElseThrow();
    }

    /** The context without the demand for what is left out, which {@link #stated} names. */
    private TrainingContextBuilder withoutAskedFor(TrainingContext context) {
        return TrainingContext.builder()
                .equipment(context.equipment())
                .exclude(context.excluded().toArray(ExerciseId[]::new))
                .require(context.required().stream()
                        .filter(exercise -> !askedFor.containsKey(exercise))
                        .toArray(ExerciseId[]::new))
                .emphasise(context.emphasised().toArray(Muscle[]::new))
                .restrictions(context.restrictions());
    }

    /** What clashes, by the restrictions as they are stated; what was asked for and left out clashes with its own. */
    Optional<Infeasibility> stated(Optional<Infeasibility> found) {
        Set<Clash> clashes = new LinkedHashSet<>();
        if (found.isEmpty()) {
            askedFor.entrySet().stream().limit(1).forEach(one -> {
                clashes.add(new Clash(Clash.Kind.REQUIRED_EXERCISE, one.getKey() + " is asked for"));
                clashes.add(clash(one.getValue()));
            });
        }
        for (Clash clash : found.map(Infeasibility::clashes).orElse(List.of())) {
            Restriction restriction = made.get(clash.subject());
            clashes.add(restriction == null ? clash : clash(restriction));
        }
        return clashes.isEmpty() ? Optional.empty() : Optional.of(Infeasibility.of(List.copyOf(clashes)));
    }

    private static Clash clash(Restriction restriction) {
        return new Clash(Clash.Kind.RESTRICTION, "restriction " + restriction);
    }

    /** The main lifts that were left out for being too easy, which are better than nothing. */
    private List<ExerciseId> leftOut(WeekRequest asked) {
        List<ExerciseId> lifts = request.mainLifts().stream()
                .filter(lift -> !mainLifts.contains(lift))
                .filter(lift -> asked.find(lift)
                        .filter(request.week().context()::allows)
                        .isPresent())
                .toList();
        remarks.removeIf(remark -> remark.kind() == Remark.Kind.MAIN_LIFT_EXCLUDED
                && lifts.stream().anyMatch(lift -> lift.slug().equals(remark.subject())));
        return lifts;
    }

    /** The week's shortfalls; where restrictions leave no hard set to anything, no muscle has what the week counts for it. */
    List<Shortfall> counted(WeekRequest asked, List<Shortfall> found) {
        if (!isEasyThroughout) {
            return found;
        }
        List<Shortfall> counted = new ArrayList<>(found);
        counted.removeIf(shortfall -> shortfall.kind() == Shortfall.Kind.WEEKLY_SETS_PER_MUSCLE);
        for (Muscle muscle : Muscle.values()) {
            if (asked.floorOf(muscle) > 0) {
                counted.add(Shortfall.stated(
                        Shortfall.Kind.WEEKLY_SETS_PER_MUSCLE,
                        Optional.of(muscle),
                        Optional.empty(),
                        asked.floorOf(muscle) * HUNDREDTHS,
                        0,
                        true,
                        BindingConstraint.RESTRICTION,
                        Optional.empty(),
                        0));
            }
        }
        return counted;
    }

    /**
     * Returns the series of a zone that the exercise's restrictions allow: both cap and floor, else the one that the zone
     * can keep, else the zone's own series.
     */
    RoleSeries within(RoleSeries zone, Exercise exercise, int sets) {
        ZoneSeries.Kept kept = ZoneSeries.kept(
                zone, restrictions.cap(exercise.pattern()), restrictions.floor(exercise.pattern()), sets);
        if (!kept.series().runsAs(zone, sets)) {
            String role = zone.prescription().role().toString();
            kept.within()
                    .forEach(restriction -> remarks.add(new Remark(
                            Remark.Kind.ZONE_NARROWED,
                            role,
                            "restriction " + restriction + "; it narrows the zone's series")));
        }
        kept.outside()
                .forEach(restriction -> remarks.add(new Remark(
                        Remark.Kind.RESTRICTED_OUTSIDE_ZONE,
                        exercise.id().slug(),
                        "restriction " + restriction + "; no series of its zone as "
                                + zone.prescription().role()
                                + " keeps it, so plans lower the load or raise the reserve,"
                                + " outside the zone (C-RESTRICT-01)")));
        return kept.series();
    }
}
