package dev.prescription.jackson.programme;

import dev.prescription.Prescriber;
import dev.prescription.Prescription;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.Goal;
import dev.prescription.jackson.programme.SlotForms.Becauses;
import dev.prescription.jackson.programme.SlotForms.CellForm;
import dev.prescription.jackson.programme.SlotForms.MicrocycleForm;
import dev.prescription.jackson.programme.SlotForms.SessionForm;
import dev.prescription.jackson.programme.SlotForms.SlotForm;
import dev.prescription.layout.LoadCell;
import dev.prescription.layout.MicrocycleLayout;
import dev.prescription.layout.SeriesLayout;
import dev.prescription.layout.SessionLayout;
import dev.prescription.layout.SlotLayout;
import dev.prescription.layout.WrittenOrigin;
import dev.prescription.parameter.Parameter;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.reason.Reason;
import dev.prescription.rule.Zone;
import dev.prescription.written.WrittenProgramme;
import dev.prescription.written.WrittenSlot;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a structure together again from what was written of it. */
final class Rebuilt {

    private final Prescriber prescriber;
    private final Map<ExerciseId, Exercise> exercises = new LinkedHashMap<>();
    private final int cells;
    private final List<Becauses> becauses;
    private final Optional<WrittenProgramme> written;
    private final Map<Goal, Map<ExerciseRole, Prescription>> prescriptions = new HashMap<>();

    Rebuilt(
            Prescriber prescriber,
            List<Exercise> known,
            int cells,
            List<Becauses> becauses,
            Optional<WrittenProgramme> written) {
        this.prescriber = prescriber;
        known.forEach(exercise -> exercises.put(exercise.id(), exercise));
        this.cells = cells;
        this.becauses = becauses;
        this.written = written;
    }

    LoadCell cell(CellForm form) {
        Exercise exercise = exercise(form.exercise());
        int index = List.copyOf(exercises.keySet()).indexOf(form.exercise());
        return new LoadCell(
                exercise,
                index,
                form.series(),
                form.intensity(),
                form.reps(),
                form.effort(),
                form.lightest(),
                form.heaviest(),
                form.basis());
    }

    private Exercise exercise(ExerciseId id) {
        Exercise exercise = exercises.get(id);
        if (exercise == null) {
            throw InvalidValueException.of("exercise", "must be one of the programme's", id, "unknown");
        }
        return exercise;
    }

    List<MicrocycleLayout> microcycles(List<MicrocycleForm> forms) {
        if (written.isPresent() && written.get().microcycles().size() != forms.size()) {
            throw InvalidValueException.of(
                    "microcycles", "must be as many as are written", forms.size(), "contradictory");
        }
        List<MicrocycleLayout> microcycles = new ArrayList<>();
        for (MicrocycleForm form : forms) {
            int place = microcycles.size();
            List<SessionLayout> sessions = new ArrayList<>();
            for (SessionForm session : form.sessions()) {
                sessions.add(session(session, place, sessions.size()));
            }
            microcycles.add(new MicrocycleLayout(form.number(), form.week(), form.days(), sessions));
        }
        return microcycles;
    }

    private SessionLayout session(SessionForm form, int microcycle, int session) {
        List<SlotLayout> slots = new ArrayList<>();
        for (SlotForm slot : form.slots()) {
            Optional<WrittenSlot> line = written.map(text -> line(text, microcycle, session, slots.size(), slot));
            slots.add(line.map(origin -> written(slot, origin)).orElseGet(() -> generated(slot)));
        }
        return new SessionLayout(form.ref(), form.name(), slots, form.day());
    }

    private static WrittenSlot line(WrittenProgramme text, int microcycle, int session, int slot, SlotForm form) {
        boolean isThere = text.microcycles().get(microcycle).sessions().size() > session
                && text.microcycles().get(microcycle).sessions().get(session).slots().size() > slot;
        if (!isThere) {
            throw InvalidValueException.of("slot", "must have a line in the text", form.ref(), "contradictory");
        }
        return text.microcycles().get(microcycle).sessions().get(session).slots().get(slot);
    }

    private SlotLayout written(SlotForm form, WrittenSlot line) {
        return SlotLayout.written(
                form.ref(),
                exercise(form.exercise()),
                series(form),
                prescription(form),
                new WrittenOrigin(written.orElseThrow(), line, prescriber));
    }

    private SlotLayout generated(SlotForm form) {
        Prescription prescription = prescription(form);
        Zone zone =
                switch (form.zone()) {
                    case OWN -> prescription.zone();
                    case DELOAD -> Zone.deload();
                    case TAPER -> Zone.taper();
                    case TEST -> Zone.test();
                    case WARM_UP -> Zone.warmUp();
                    case AS_WRITTEN -> Zone.asWritten();
                };
        return new SlotLayout(
                form.ref(), exercise(form.exercise()), series(form), zone, prescription, reasons(form.reasons()));
    }

    private List<SeriesLayout> series(SlotForm form) {
        if (form.series().isEmpty()) {
            throw InvalidValueException.of("series", "must be at least one", form.ref(), "missing");
        }
        for (SeriesLayout series : form.series()) {
            if (series.cell() < 0 || series.cell() >= cells) {
                throw InvalidValueException.of(
                        "load", "must be 0 to " + (cells - 1), series.cell(), "out-of-range");
            }
        }
        return form.series();
    }

    private Map<Parameter, Reason> reasons(int place) {
        if (place < 0 || place > becauses.size()) {
            throw InvalidValueException.of("reasons", "must be 0 to " + becauses.size(), place, "out-of-range");
        }
        Map<Parameter, Reason> reasons = new EnumMap<>(Parameter.class);
        if (place > 0) {
            becauses.get(place - 1).reasons().forEach(one -> reasons.put(one.parameter(), one.reason()));
        }
        return reasons;
    }

    /** Another zone than the programme's own is prescribed by the same guideline, as it was then. */
    private Prescription prescription(SlotForm form) {
        Goal goal = form.goal().orElse(prescriber.goal());
        return prescriptions
                .computeIfAbsent(goal, any -> new EnumMap<>(ExerciseRole.class))
                .computeIfAbsent(form.role(), role -> there(goal).prescribe(role));
    }

    private Prescriber there(Goal goal) {
        return goal.equals(prescriber.goal())
                ? prescriber
                : Prescriber.forGoal(goal)
                        .withLevel(prescriber.level())
                        .withPopulation(prescriber.population())
                        .withGuideline(prescriber.guideline());
    }
}
