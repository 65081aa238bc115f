package dev.prescription.compilation;

import dev.prescription.Prescriber;
import dev.prescription.Prescription;
import dev.prescription.athlete.Restriction;
import dev.prescription.athlete.Restrictions;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.GoalKind;
import dev.prescription.layout.Remark;
import dev.prescription.model.MesocyclePosition;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.model.ZonePalette;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.Rir;
import dev.prescription.quantity.SetRange;
import dev.prescription.reduction.ProgrammeWeek;
import dev.prescription.reduction.WeekKind;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.split.WeekRequest;
import dev.prescription.terms.SessionPace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The series of every role in every zone that a model uses. */
final class ZoneSeries {

    private final LayoutRequest request;
    private final ZonePalette palette;
    private final List<ProgrammeWeek> weeks;
    private final Map<GoalKind, Map<ExerciseRole, RoleSeries>> series = new EnumMap<>(GoalKind.class);

    private final Map<Limits, Boolean> easy = new HashMap<>();

    /** What restrictions say of a pattern in one role. */
    private record Limits(ExerciseRole role, Optional<Restriction> cap, Optional<Restriction> floor) {}

    /** The series that are left, and which limits they do not keep. */
    record Kept(RoleSeries series, List<Restriction> within, List<Restriction> outside) {}

    private ZoneSeries(LayoutRequest request, ZonePalette palette, List<ProgrammeWeek> weeks) {
        this.request = request;
        this.palette = palette;
        this.weeks = weeks;
    }

    static ZoneSeries of(LayoutRequest request, List<ProgrammeWeek> weeks) {
        Prescriber prescriber = request.prescriber();
        ZonePalette palette = ZonePalette.of(prescriber);
        ZoneSeries zones = new ZoneSeries(request, palette, weeks);
        zones.add(palette.own(), prescriber, request.repMaxModel());
        for (GoalKind zone :
                used(request.model(), palette, weeks, request.week().sessions())) {
            if (zone != palette.own()) {
                Prescriber there = Prescriber.forGoal(palette.goal(zone))
                        .withLevel(prescriber.level())
                        .withPopulation(prescriber.population())
                        .withGuideline(prescriber.guideline());
                zones.add(zone, there, request.repMaxModel());
            }
        }
        return zones;
    }

    private void add(GoalKind zone, Prescriber prescriber, RepMaxModel model) {
        Map<ExerciseRole, RoleSeries> roles = new EnumMap<>(ExerciseRole.class);
        for (ExerciseRole role : ExerciseRole.values()) {
            roles.put(role, RoleSeries.of(prescriber, role, model));
        }
        series.put(zone, roles);
    }

    /** The zones a model visits, for an exercise that is trained once a week up to every session. */
    private static Set<GoalKind> used(
            PeriodisationModel model, ZonePalette palette, List<ProgrammeWeek> weeks, int sessions) {
        Set<GoalKind> used = EnumSet.noneOf(GoalKind.class);
        for (ProgrammeWeek week : weeks) {
            exposures(week, weeks, sessions).forEach(position -> used.add(model.zone(position, palette)));
        }
        return used;
    }

    /** Where a week stands for an exercise that is trained in it once, up to every session. */
    static List<MesocyclePosition> exposures(ProgrammeWeek week, List<ProgrammeWeek> weeks, int sessions) {
        List<MesocyclePosition> positions = new ArrayList<>();
        for (int exposures = 1; exposures <= sessions; exposures++) {
            for (int exposure = 1; exposure <= exposures; exposure++) {
                positions.add(position(week, weeks).exposed(exposure, exposures));
            }
        }
        return positions;
    }

    static MesocyclePosition position(ProgrammeWeek week, List<ProgrammeWeek> weeks) {
        int mesocycles = weeks.get(weeks.size() - 1).mesocycle();
        return MesocyclePosition.of(week.trainingWeek(), week.trainingWeeks())
                .inMesocycle(week.mesocycle(), mesocycles);
    }

    ZonePalette palette() {
        return palette;
    }

    RoleSeries of(GoalKind zone, ExerciseRole role) {
        return Objects.requireNonNull(
                Objects.requireNonNull(series.get(zone), "series of every zone").get(role), "series of every role");
    }

    /** The sets that keep every zone; those of the goal's own, where the zones have none in common. */
    SetRange sets(ExerciseRole role) {
        SetRange own = of(palette.own(), role).sets();
        int least = own.min();
        int most = own.max();
        for (Map<ExerciseRole, RoleSeries> zone : series.values()) {
            SetRange other = Objects.requireNonNull(zone.get(role), "series of every role")
                    .sets();
            least = Math.max(least, other.min());
            most = Math.min(most, other.max());
        }
        return least <= most ? SetRange.of(least, most) : own;
    }

    /** The longest a set of the role may take in any of the zones. */
    WeekRequest.SetTime time(ExerciseRole role) {
        int reps = 0;
        int rest = 0;
        for (Map<ExerciseRole, RoleSeries> zone : series.values()) {
            Prescription prescription = Objects.requireNonNull(zone.get(role), "series of every role")
                    .prescription();
            reps = Math.max(reps, prescription.reps().max());
            rest = Math.max(rest, SessionPace.restSeconds(prescription.rest()));
        }
        return new WeekRequest.SetTime(reps, rest);
    }

    /**
     * The restriction under which some training week of the role would not be hard for an exercise; empty where none is. Straight sets
     * are judged whatever the scheme, which changes no week.
     */
    Optional<Restriction> easedBy(Exercise exercise, ExerciseRole role) {
        Restrictions restrictions = request.week().context().restrictions();
        Optional<Restriction> cap = restrictions.cap(exercise.pattern());
        Optional<Restriction> floor = restrictions.floor(exercise.pattern());
        if (!isEasy(new Limits(role, cap, floor))) {
            return Optional.empty();
        }
        return cap.isPresent() && isEasy(new Limits(role, cap, Optional.empty())) ? cap : floor;
    }

    private boolean isEasy(Limits limits) {
        if (limits.cap().isEmpty() && limits.floor().isEmpty()) {
            return false;
        }
        Boolean known = easy.get(limits);
        if (known == null) {
            known = weeks.stream().anyMatch(week -> week.kind() == WeekKind.TRAINING && isEasy(limits, week));
            easy.put(limits, known);
        }
        return known;
    }

    private boolean isEasy(Limits limits, ProgrammeWeek week) {
        Optional<Intensity> cap = limits.cap().flatMap(Restriction::cap);
        Optional<Rir> floor = limits.floor().flatMap(Restriction::floor);
        SetRange sets = sets(limits.role());
        for (MesocyclePosition position : exposures(week, weeks, request.week().sessions())) {
            RoleSeries zone = of(request.model().zone(position, palette), limits.role());
            for (int count = sets.min(); count <= sets.max(); count++) {
                RoleSeries allowed =
                        kept(zone, limits.cap(), limits.floor(), count).series();
                if (zone.isMadeEasy(request.model().at(position, palette, allowed.range(count, count)), cap, floor)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Returns the series of a zone that keep a cap and a floor, else the one that the zone can keep, else the zone's own.
     */
    static Kept kept(RoleSeries zone, Optional<Restriction> cap, Optional<Restriction> floor, int sets) {
        List<Restriction> caps = cap.stream()
                .filter(restriction -> zone.reachesAbove(restriction.cap().orElseThrow()))
                .toList();
        List<Restriction> floors = floor.stream()
                .filter(restriction -> restriction
                                .floor()
                                .orElseThrow()
                                .compareTo(zone.effort().min())
                        > 0)
                .toList();
        List<Restriction> both = Stream.concat(caps.stream(), floors.stream()).toList();
        return narrower(zone, both, List.of(), sets)
                .or(() -> narrower(zone, caps, floors, sets))
                .or(() -> narrower(zone, floors, caps, sets))
                .orElseGet(() -> new Kept(zone, List.of(), both));
    }

    private static Optional<Kept> narrower(
            RoleSeries zone, List<Restriction> within, List<Restriction> outside, int sets) {
        if (within.isEmpty()) {
            return Optional.of(new Kept(zone, within, outside));
        }
        Optional<Intensity> cap =
                within.stream().flatMap(one -> one.cap().stream()).findFirst();
        Optional<Rir> floor =
                within.stream().flatMap(one -> one.floor().stream()).findFirst();
        return zone.within(cap, floor, sets).map(series -> new Kept(series, within, outside));
    }

    Collection<Remark> remarks() {
        Set<Remark> remarks = new LinkedHashSet<>();
        List<Map<ExerciseRole, RoleSeries>> zones = new ArrayList<>(series.values());
        zones.forEach(roles -> roles.values().forEach(role -> remarks.addAll(role.remarks())));
        return remarks;
    }
}
