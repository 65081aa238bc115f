package dev.prescription.compilation;

import dev.prescription.Prescriber;
import dev.prescription.Prescription;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.GoalKind;
import dev.prescription.layout.Remark;
import dev.prescription.model.MesocyclePosition;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.model.ZonePalette;
import dev.prescription.quantity.SetRange;
import dev.prescription.reduction.ProgrammeWeek;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.split.WeekRequest;
import dev.prescription.terms.SessionPace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The series of every role in every zone that a model uses. */
final class ZoneSeries {

    private final ZonePalette palette;
    private final Map<GoalKind, Map<ExerciseRole, RoleSeries>> series = new EnumMap<>(GoalKind.class);

    private ZoneSeries(ZonePalette palette) {
        this.palette = palette;
    }

    static ZoneSeries of(LayoutRequest request, List<ProgrammeWeek> weeks) {
        Prescriber prescriber = request.prescriber();
        ZonePalette palette = ZonePalette.of(prescriber);
        ZoneSeries zones = new ZoneSeries(palette);
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
            for (int exposures = 1; exposures <= sessions; exposures++) {
                for (int exposure = 1; exposure <= exposures; exposure++) {
                    used.add(model.zone(position(week, weeks).exposed(exposure, exposures), palette));
                }
            }
        }
        return used;
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

    Collection<Remark> remarks() {
        Set<Remark> remarks = new LinkedHashSet<>();
        List<Map<ExerciseRole, RoleSeries>> zones = new ArrayList<>(series.values());
        zones.forEach(roles -> roles.values().forEach(role -> remarks.addAll(role.remarks())));
        return remarks;
    }
}
