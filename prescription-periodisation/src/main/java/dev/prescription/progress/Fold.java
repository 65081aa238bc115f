package dev.prescription.progress;

import dev.prescription.athlete.Athlete;
import dev.prescription.attendance.Attendance;
import dev.prescription.attendance.Place;
import dev.prescription.attendance.Timetable;
import dev.prescription.coaching.AskedSession;
import dev.prescription.coaching.Coaching;
import dev.prescription.coaching.Situation;
import dev.prescription.decision.Decision;
import dev.prescription.decision.Standing;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.lane.Lanes;
import dev.prescription.lane.LoggedSlots;
import dev.prescription.lane.SlotLane;
import dev.prescription.lane.Subjects;
import dev.prescription.layout.SessionRef;
import dev.prescription.log.Absence;
import dev.prescription.log.Chronicle;
import dev.prescription.log.CoachEvent;
import dev.prescription.log.DecisionTaken;
import dev.prescription.log.ExerciseLog;
import dev.prescription.log.LogEntry;
import dev.prescription.log.PainCleared;
import dev.prescription.log.SessionLog;
import dev.prescription.missed.Ease;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.periodisation.Session;
import dev.prescription.progression.Exposure;
import dev.prescription.progression.Lift;
import dev.prescription.progression.LiftProgress;
import dev.prescription.progression.SetTarget;
import dev.prescription.progression.maximum.MovedMaxima;
import dev.prescription.proposal.CoachChange;
import dev.prescription.proposal.LaneChange;
import dev.prescription.reduction.WeekKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a plan and a log amount to, entry by entry. Copied before an entry is added, so that nothing is half applied. */
final class Fold {

    final Plan origin;
    final ProgressSettings settings;
    final Timetable timetable;
    final Journal journal;
    final SortedMap<String, LiftProgress> lifts;
    final Maxima maxima;
    final Attendance attendance;
    final Set<ExerciseId> hurting;
    final Map<SessionRef, Done> asDone;
    Chronicle<PastSession> past;
    Chronicle<Drift> drift;
    Lanes lanes;
    Subjects subjects;
    Coaching coaching;

    /** The plan with what coaches have changed of its structure, by the maxima it started with; and by those of now. */
    Plan base;

    Plan current;

    /** A session of the plan as it was when it was done, and what was asked for in it. */
    record Done(Session planned, List<PlannedExercise> exercises, NextSession asked) {}

    Fold(Plan origin, ProgressSettings settings) {
        this.origin = origin;
        this.settings = settings;
        this.timetable = Timetable.of(origin);
        this.lanes = Lanes.of(origin, settings.laneRules());
        this.subjects = Subjects.of(origin);
        this.journal = new Journal();
        this.lifts = new TreeMap<>(lanes.starts());
        this.maxima = new Maxima();
        this.past = Chronicle.empty();
        this.attendance = new Attendance(timetable, settings.missedSessions());
        this.hurting = new HashSet<>();
        this.asDone = new LinkedHashMap<>();
        this.drift = Chronicle.empty();
        this.coaching = Coaching.none();
        this.base = origin;
        this.current = origin;
    }

    private Fold(Fold other) {
        this.origin = other.origin;
        this.settings = other.settings;
        this.timetable = other.timetable;
        this.lanes = other.lanes;
        this.subjects = other.subjects;
        this.journal = new Journal(other.journal);
        this.lifts = new TreeMap<>(other.lifts);
        this.maxima = new Maxima(other.maxima);
        this.past = other.past;
        this.attendance = new Attendance(other.attendance);
        this.hurting = new HashSet<>(other.hurting);
        this.asDone = new LinkedHashMap<>(other.asDone);
        this.drift = other.drift;
        this.coaching = other.coaching;
        this.base = other.base;
        this.current = other.current;
    }

    Fold copy() {
        return new Fold(this);
    }

    /** Adds an entry that is not known; decisions stored for it stand, whatever the rules say today. */
    void add(LogEntry entry, Map<String, Decision> stored) {
        journal.checkOrder(entry);
        if (entry instanceof SessionLog log) {
            add(log, stored);
        } else if (entry instanceof CoachEvent event) {
            add(event);
        } else if (entry instanceof PainCleared cleared) {
            journal.add(cleared);
            hurting.remove(cleared.exercise());
            lifts.replaceAll((key, lift) -> SlotLane.isOf(key, cleared.exercise()) ? lift.cleared() : lift);
        } else if (entry instanceof Absence absence) {
            journal.add(absence);
        } else {
            throw Journal.refused("entry", "must not be a decision: decisions are taken", entry.id(), "not-recorded");
        }
    }

    /** What a coach changes holds from here on; what cannot be changed is said in the outcome. */
    private void add(CoachEvent event) {
        event.change().ifPresent(subjects::check);
        List<String> known =
                event.change().flatMap(CoachChange::about).map(this::lanesOf).orElse(List.of());
        List<SessionRef> toCome = attendance.remaining();
        List<AskedSession> before = Redrawn.asked(this, toCome);
        Situation.Step step = new Situation(base, before, coaching).after(event, known);
        journal.add(event);
        coaching = step.coaching();
        if (!step.plan().equals(base)) {
            base = step.plan();
            subjects = subjects.and(base);
            lanes = Lanes.of(base, settings.laneRules());
            lanes.starts().forEach((lane, lift) -> lifts.putIfAbsent(lane, lift));
            current = base.forAthlete(current.athlete());
        }
        for (String lane : step.lanes()) {
            CoachedLane.change(this, (LaneChange) event.change().orElseThrow(), lane);
        }
        renew();
        coaching = coaching.with(event, step, before, Redrawn.asked(this, toCome));
    }

    List<String> lanesOf(ExerciseId exercise) {
        return lifts.keySet().stream()
                .filter(lane -> SlotLane.isOf(lane, exercise))
                .toList();
    }

    boolean isOfKind(String lane, Standing.Kind kind) {
        return lift(lane).standing().kind() == kind;
    }

    private void add(SessionLog log, Map<String, Decision> stored) {
        Place place = place(log.session());
        for (String lane : stored.keySet()) {
            if (!lifts.containsKey(lane)) {
                throw Journal.refused("decision", "must be about a rule of this plan", lane, "another-plan");
            }
        }
        Session now = place.in(current);
        Asked asked = asked(log.session());
        NextSession next = asked.next(Ease.NONE);
        boolean isRelief = isRelief(log.session());
        LoggedSlots logged = LoggedSlots.of(log, isRelief, asked.exercises());
        List<Decision> decisions = new ArrayList<>();
        journal.add(log);
        for (int number = 0; number < asked.slots().size(); number++) {
            Asked.Slot slot = asked.slots().get(number);
            Optional<SlotLane> lane = slot.lane().filter(SlotLane::isJudged);
            if (lane.isPresent()) {
                String key = lane.get().key();
                LiftProgress lift = lift(key);
                PlannedExercise exercise = isOfMaximum(lift) ? slot.now() : slot.before();
                List<SetTarget> sets = next.exercises().get(number).sets();
                Exposure exposure = logged.exposure(number, exercise, sets);
                decisions.add(decide(key, lift, exposure, Optional.ofNullable(stored.get(key))));
                journal.add(new DecisionTaken(
                        log.sequence(), log.date(), log.id(), key, decisions.get(decisions.size() - 1)));
            }
        }
        past = past.with(new PastSession(now, log, decisions));
        attendance.add(log, asked.missed());
        asDone.put(log.session(), new Done(now, asked.exercises(), next));
        log.exercises().stream().filter(ExerciseLog::isPainful).forEach(exercise -> hurt(exercise.exercise()));
        maxima.weigh(log);
        log.exercises().forEach(exercise -> read(log, place, exercise));
        renew();
    }

    /** What hurt is held in every lane of its exercise, and in slots that have none. */
    private void hurt(ExerciseId exercise) {
        hurting.add(exercise);
        lifts.replaceAll((key, lift) -> SlotLane.isOf(key, exercise) ? lift.hurting() : lift);
    }

    LiftProgress lift(String key) {
        LiftProgress lift = lifts.get(key);
        if (lift == null) {
            throw new IllegalStateException("no lane " + key);
        }
        return lift;
    }

    /** Whether its loads are those of the maxima of now: where the basis is one, or none is known yet. */
    static boolean isOfMaximum(LiftProgress lift) {
        return lift.standing().kind() == Standing.Kind.ONE_REP_MAX
                || lift.standing().basis().isEmpty();
    }

    private Decision decide(String key, LiftProgress lift, Exposure exposure, Optional<Decision> stored) {
        LiftProgress.Step today = lift.after(exposure);
        if (stored.isEmpty()) {
            lifts.put(key, today.progress());
            return today.decision();
        }
        Decision taken = stored.get();
        if (!today.decision().agreesWith(taken)) {
            drift = drift.with(new Drift(exposure.entryId(), taken, today.decision()));
        }
        lifts.put(key, lift.taking(taken, exposure));
        return taken;
    }

    private void read(SessionLog log, Place place, ExerciseLog exercise) {
        subjects.exercise(exercise.exercise())
                .map(known ->
                        Lift.of(origin.athlete(), known, origin.programme().repMaxModel()))
                .ifPresent(lift -> maxima.read(log, exercise, lift, place.kind() == WeekKind.TEST));
    }

    /** Makes the plan anew where a maximum has moved. */
    private void renew() {
        Athlete moved =
                MovedMaxima.of(current.athlete(), lifts, origin.programme().repMaxModel());
        current = moved.equals(current.athlete()) ? current : current.forAthlete(moved);
    }

    Asked asked(SessionRef session) {
        return Asked.of(this, session);
    }

    /** Whether a session is a deload, a taper or a test, planned or a coach's. */
    boolean isRelief(SessionRef session) {
        return place(session).isRelief() || coaching.deload(session).isPresent();
    }

    Place place(SessionRef session) {
        return timetable
                .place(session)
                .orElseThrow(() ->
                        Journal.refused("session", "must be one of this plan's sessions", session, "another-plan"));
    }
}
