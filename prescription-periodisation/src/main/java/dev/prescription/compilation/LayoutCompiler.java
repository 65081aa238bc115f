package dev.prescription.compilation;

import dev.prescription.Prescriber;
import dev.prescription.WeeklyPrescription;
import dev.prescription.athlete.TestedShare;
import dev.prescription.clash.Infeasibility;
import dev.prescription.compilation.RoleSeries.Trained;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.GoalKind;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.layout.LoadBasis;
import dev.prescription.layout.LoadCell;
import dev.prescription.layout.MicrocycleLayout;
import dev.prescription.layout.ProgrammeLayout;
import dev.prescription.layout.Remark;
import dev.prescription.layout.SeriesLayout;
import dev.prescription.layout.SessionLayout;
import dev.prescription.layout.SessionRef;
import dev.prescription.layout.SlotLayout;
import dev.prescription.layout.SlotRef;
import dev.prescription.model.MesocyclePosition;
import dev.prescription.reduction.ProgrammeWeek;
import dev.prescription.reduction.WeekKind;
import dev.prescription.relief.PeakRequest;
import dev.prescription.relief.PeakWeeks;
import dev.prescription.relief.Relief;
import dev.prescription.relief.ReliefCells;
import dev.prescription.relief.ReliefSchedule;
import dev.prescription.rule.Zone;
import dev.prescription.scheme.StraightSets;
import dev.prescription.split.Shortfall;
import dev.prescription.split.SplitSession;
import dev.prescription.split.SplitSlot;
import dev.prescription.split.SplitTargets;
import dev.prescription.split.SplitTargetsBuilder;
import dev.prescription.split.WeekRequest;
import dev.prescription.split.WeekSplit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays a weekly split out over the weeks and gathers the distinct loads. */
final class LayoutCompiler {

    private static final int DAYS = 7;

    private static final int BEGINNER_AIM = 25;
    private static final int USUAL_AIM = 50;

    private final LayoutRequest request;
    private final Prescriber prescriber;
    private final RestrictedWeek restricted;
    private final WeeklyPrescription weekly;
    private final List<ProgrammeWeek> weeks;
    private final ZoneSeries zones;
    private final WeekRequest week;
    private final ReliefSchedule reliefs;
    private final Cells cells = new Cells();
    private final ReliefCells lightened;
    private final PeakWeeks peak;

    LayoutCompiler(LayoutRequest request) {
        this.request = request;
        this.prescriber = request.prescriber();
        this.weekly = prescriber.weekly();
        this.reliefs = new ReliefSchedule(prescriber, request.reductions(), request.weeks());
        this.weeks = reliefs.weeks();
        this.zones = ZoneSeries.of(request, weeks);
        this.restricted = new RestrictedWeek(request, zones);
        this.week = weekRequest();
        this.lightened = new ReliefCells(cells, request.repMaxModel());
        this.peak = new PeakWeeks(
                new PeakRequest(
                        prescriber,
                        request.repMaxModel(),
                        request.reductions(),
                        request.mainLifts(),
                        restricted.mainLifts()),
                cells);
    }

    ProgrammeLayout compile() {
        WeekSplit split = WeekSplit.of(week);
        List<MicrocycleLayout> microcycles = new ArrayList<>(request.weeks());
        for (ProgrammeWeek week : weeks) {
            int number = microcycles.size() + 1;
            microcycles.add(
                    switch (week.kind()) {
                        case TAPER -> peak.taper(number, week, trained(microcycles), basis(week));
                        case TEST -> peak.test(number, week, trained(microcycles), wholeBasis(week));
                        case DELOAD, TRAINING ->
                            reliefs.isLightWeek(week)
                                    ? peak.lightWeek(number, week, trained(microcycles))
                                    : new MicrocycleLayout(number, week, DAYS, sessions(split, number, week));
                    });
        }
        List<Shortfall> shortfalls = new ArrayList<>();
        WeekRemarks said = new WeekRemarks(request.week(), weekly);
        said.onNewMaxima(request.rebase(), weeks.get(weeks.size() - 1).mesocycle());
        said.onSessions();
        for (Shortfall shortfall : restricted.counted(week, split.shortfalls())) {
            if (shortfall.isFirm()) {
                shortfalls.add(shortfall);
            } else {
                said.onFrequency(shortfall);
            }
        }
        said.onEmphasis(split.belowAim());
        said.onHardDays(microcycles);
        said.onEasySets(microcycles);
        List<Remark> remarks = new ArrayList<>();
        remarks.addAll(zones.remarks());
        remarks.addAll(restricted.remarks());
        remarks.addAll(reliefs.remarks());
        remarks.addAll(peak.remarks());
        remarks.addAll(said.all());
        return new ProgrammeLayout(microcycles, cells.exercises(), cells.cells(), shortfalls, remarks);
    }

    private List<SessionLayout> sessions(WeekSplit weekSplit, int number, ProgrammeWeek week) {
        List<SplitSession> split = weekSplit.sessions(this.week, week.mesocycle() - 1);
        MesocyclePosition position = ZoneSeries.position(week, weeks);
        int added = request.model().addedSets(position);
        int[][] sets = SetRamp.sets(
                weekly, this.week, split, added, slot -> zones.sets(slot.role()).max());
        Map<ExerciseId, Integer> exposures = new HashMap<>();
        split.forEach(session ->
                session.slots().forEach(slot -> exposures.merge(slot.exercise().id(), 1, Integer::sum)));
        Map<ExerciseId, Integer> trained = new HashMap<>();
        List<SessionLayout> sessions = new ArrayList<>(split.size());
        for (SplitSession session : split) {
            SessionRef ref = new SessionRef(number, sessions.size() + 1);
            List<SlotLayout> slots = new ArrayList<>(session.slots().size());
            for (SplitSlot slot : session.slots()) {
                ExerciseId id = slot.exercise().id();
                int exposure = trained.merge(id, 1, Integer::sum);
                SlotRef slotRef = new SlotRef(ref.session(), slots.size() + 1);
                slots.add(slot(
                        slotRef,
                        slot,
                        sets[sessions.size()][slots.size()],
                        position.exposed(exposure, exposures.getOrDefault(id, exposure)),
                        week));
            }
            sessions.add(new SessionLayout(ref, Optional.empty(), slots));
        }
        return sessions;
    }

    private SlotLayout slot(SlotRef ref, SplitSlot slot, int sets, MesocyclePosition position, ProgrammeWeek week) {
        GoalKind kind = request.model().zone(position, zones.palette());
        RoleSeries zone = zones.of(kind, slot.role());
        int kept = Math.min(sets, zone.sets().max());
        RoleSeries allowed = restricted.within(zone, slot.exercise(), kept);
        boolean isDeload = week.kind() == WeekKind.DELOAD;
        List<Trained> trained = allowed.trained(request, zones.palette(), position, kept, slot.sets(), isDeload);
        Optional<Relief> relief = reliefs.relief(week);
        return new SlotLayout(
                ref,
                slot.exercise(),
                trained.stream()
                        .map(one -> series(one, slot.exercise(), zone, week))
                        .toList(),
                relief.isPresent() ? Zone.deload() : zone.prescription().zone(),
                zone.prescription(),
                relief.map(one -> one.reasons(trained.get(0).sets(), request.repMaxModel()))
                        .orElse(Map.of()));
    }

    /** The last training week before a test, or the deload that stands for it. */
    private static MicrocycleLayout trained(List<MicrocycleLayout> microcycles) {
        for (int place = microcycles.size() - 1; place > 0; place--) {
            if (microcycles.get(place).kind() == WeekKind.TRAINING) {
                return microcycles.get(place);
            }
        }
        return microcycles.get(0);
    }

    private SeriesLayout series(Trained trained, Exercise exercise, RoleSeries zone, ProgrammeWeek week) {
        StraightSets done = reliefs.relief(week)
                .map(one -> one.lighten(trained.sets(), request.repMaxModel()))
                .orElse(trained.sets());
        if (done.freshHalves() != trained.sets().freshHalves()) {
            return lightened.series(trained.kind(), exercise, done, basis(week));
        }
        LoadCell cell = cell(exercise, zone, trained.sets(), week);
        return SeriesLayout.stated(trained.kind(), done, cell.intensity(), cells.indexOf(cell));
    }

    /** Returns the load of a training series; a deload keeps that of the training week before. */
    private LoadCell cell(Exercise exercise, RoleSeries zone, StraightSets trained, ProgrammeWeek week) {
        return zone.cell(exercise, cells.indexOf(exercise), trained, basis(week));
    }

    private LoadBasis basis(ProgrammeWeek week) {
        TestedShare share = week.mesocycle() == 1 ? request.firstMesocycle() : TestedShare.whole();
        return LoadBasis.of(share).rebased(request.rebase(), week.mesocycle() - 1);
    }

    /** The basis of a test: a tested maximum is used whole. */
    private LoadBasis wholeBasis(ProgrammeWeek week) {
        return LoadBasis.whole().rebased(request.rebase(), week.mesocycle() - 1);
    }

    Optional<Infeasibility> infeasible(ProgrammeLayout layout) {
        boolean isWhole = layout.microcycles().get(0).sessions().stream()
                        .noneMatch(session -> session.slots().isEmpty())
                && layout.exercises().stream()
                        .map(Exercise::id)
                        .toList()
                        .containsAll(request.week().context().required())
                && layout.microcycles().get(0).sessions().stream()
                        .flatMap(session -> session.slots().stream())
                        .anyMatch(slot -> slot.role() == ExerciseRole.MAIN_LIFT);
        return isWhole
                ? Optional.empty()
                : restricted.stated(Infeasibility.of(
                        restricted.mainLifts().isEmpty() ? week.withMainLifts(request.mainLifts()) : week));
    }

    private WeekRequest weekRequest() {
        WeekRequest asked = WeekRequest.of(request.week(), targets(), request.catalogue(), restricted.mainLifts());
        for (ExerciseRole role : ExerciseRole.values()) {
            asked = asked.withSetTime(role, zones.time(role));
        }
        return restricted.hardOnly(asked);
    }

    private SplitTargets targets() {
        SplitTargetsBuilder targets = SplitTargets.builder()
                .setsPerMuscle(weekly.setsPerMuscle())
                .frequency(weekly.frequency())
                .setsPerMusclePerSession(weekly.setsPerMusclePerSession())
                .setsPerSession(weekly.setsPerSession())
                .frequencyIsFirm(prescriber.goal().kind() != GoalKind.HYPERTROPHY);
        for (ExerciseRole role : ExerciseRole.values()) {
            targets.setsPerSlot(role, zones.sets(role));
        }
        weekly.setsPerMainLift().ifPresent(targets::setsPerMainLift);
        return targets.aim(aim()).build();
    }

    /**
     * Minutes that are stated may be used: beginners aim a quarter of the way from floor to ceiling, others half of it. Where
     * strength is the goal the lifts are what is dosed (C-AIM-01).
     */
    private int aim() {
        if (request.week().minutes().isEmpty() || prescriber.goal().kind() == GoalKind.STRENGTH) {
            return 0;
        }
        return prescriber.level() == TrainingLevel.BEGINNER ? BEGINNER_AIM : USUAL_AIM;
    }
}
