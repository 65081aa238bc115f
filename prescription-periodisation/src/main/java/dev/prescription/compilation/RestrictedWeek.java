package dev.prescription.compilation;

import dev.prescription.athlete.Restriction;
import dev.prescription.athlete.Restrictions;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.LoadKind;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.layout.Remark;
import dev.prescription.selection.Alternative;
import dev.prescription.selection.Alternatives;
import dev.prescription.selection.Refusal;
import dev.prescription.selection.TrainingContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What restrictions do to a programme: which lifts and patterns are left, which series of a zone, and what is said of it.
 *
 * <p>For example with {@code R-17: exclude hinge} the deadlift is no main lift and no exercise of its pattern fills a
 * slot. Where no series of a zone keeps a cap or a floor the zone's own stands, a remark says so, and each plan obeys the
 * restriction outside the zone.
 */
final class RestrictedWeek {

    private final Restrictions restrictions;
    private final List<ExerciseId> mainLifts = new ArrayList<>();
    private final Set<Remark> remarks = new LinkedHashSet<>();

    RestrictedWeek(LayoutRequest request) {
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
            choose(lift, request);
        }
    }

    /** Keeps a main lift that is allowed; one that is ruled out or lacks its equipment gives way to its nearest kin. */
    private void choose(ExerciseId lift, LayoutRequest request) {
        TrainingContext context = request.week().context();
        Optional<Exercise> exercise = request.catalogue().find(lift);
        Optional<Refusal> refusal = exercise.flatMap(context::whyNot);
        if (refusal.isEmpty()) {
            mainLifts.add(lift);
            return;
        }
        Optional<Exercise> kin = exercise.flatMap(lost -> kin(lost, request));
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

    /** The best alternative of the same pattern that is no main lift yet and is not made harder by less load. */
    private Optional<Exercise> kin(Exercise lost, LayoutRequest request) {
        return Alternatives.of(lost, request.week().context(), request.catalogue()).stream()
                .map(Alternative::substitute)
                .filter(exercise -> exercise.pattern() == lost.pattern()
                        && exercise.loadKind() != LoadKind.ASSISTED
                        && !mainLifts.contains(exercise.id())
                        && !request.mainLifts().contains(exercise.id()))
                .findFirst();
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
     * Returns the series of a zone that the exercise's restrictions allow: both cap and floor, else the one that the zone
     * can keep, else the zone's own series.
     */
    RoleSeries within(RoleSeries zone, Exercise exercise, int sets) {
        Optional<Restriction> cap = restrictions
                .cap(exercise.pattern())
                .filter(restriction -> zone.reachesAbove(restriction.cap().orElseThrow()));
        Optional<Restriction> floor = restrictions
                .floor(exercise.pattern())
                .filter(restriction -> restriction
                                .floor()
                                .orElseThrow()
                                .compareTo(zone.effort().min())
                        > 0);
        Optional<Restriction> none = Optional.empty();
        return narrower(zone, cap, floor, sets)
                .or(() -> narrower(zone, cap, none, sets).map(kept -> saidOutside(kept, zone, floor)))
                .or(() -> narrower(zone, none, floor, sets).map(kept -> saidOutside(kept, zone, cap)))
                .orElseGet(() -> saidOutside(saidOutside(zone, zone, cap), zone, floor));
    }

    private Optional<RoleSeries> narrower(
            RoleSeries zone, Optional<Restriction> cap, Optional<Restriction> floor, int sets) {
        if (cap.isEmpty() && floor.isEmpty()) {
            return Optional.of(zone);
        }
        Optional<RoleSeries> kept = zone.within(cap.flatMap(Restriction::cap), floor.flatMap(Restriction::floor), sets);
        if (kept.isPresent() && !kept.get().runsAs(zone, sets)) {
            cap.ifPresent(restriction ->
                    remark(Remark.Kind.ZONE_NARROWED, zone, restriction, "; it narrows the zone's series"));
            floor.ifPresent(restriction ->
                    remark(Remark.Kind.ZONE_NARROWED, zone, restriction, "; it narrows the zone's series"));
        }
        return kept;
    }

    private RoleSeries saidOutside(RoleSeries kept, RoleSeries zone, Optional<Restriction> outside) {
        outside.ifPresent(restriction -> remark(
                Remark.Kind.RESTRICTED_OUTSIDE_ZONE,
                zone,
                restriction,
                "; no series of the zone keeps it, so plans lower the load or raise the reserve, outside the zone"
                        + " (C-RESTRICT-01)"));
        return kept;
    }

    private void remark(Remark.Kind kind, RoleSeries zone, Restriction restriction, String text) {
        String role = zone.prescription().role().toString();
        remarks.add(new Remark(kind, role, "restriction " + restriction + text));
    }
}
