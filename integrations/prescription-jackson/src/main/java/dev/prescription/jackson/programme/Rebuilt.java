package dev.prescription.jackson.programme;

import dev.prescription.Prescriber;
import dev.prescription.Prescription;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.Goal;
import dev.prescription.jackson.programme.SlotForms.CellForm;
import dev.prescription.jackson.programme.SlotForms.Line;
import dev.prescription.jackson.programme.SlotForms.MicrocycleForm;
import dev.prescription.jackson.programme.SlotForms.SessionForm;
import dev.prescription.jackson.programme.SlotForms.SlotForm;
import dev.prescription.jackson.programme.StructureForms.Structure;
import dev.prescription.layout.LoadCell;
import dev.prescription.layout.MicrocycleLayout;
import dev.prescription.layout.ProgrammeLayout;
import dev.prescription.layout.SeriesLayout;
import dev.prescription.layout.SessionLayout;
import dev.prescription.layout.SlotLayout;
import dev.prescription.layout.WrittenOrigin;
import dev.prescription.parameter.Parameter;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.reason.Reason;
import dev.prescription.rule.Zone;
import dev.prescription.written.WrittenProgramme;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Puts a structure together again from what was written of it. */
final class Rebuilt {

    private final Prescriber prescriber;
    private final Structure structure;
    private final Map<ExerciseId, Exercise> exercises = new LinkedHashMap<>();
    private final Map<Goal, Map<ExerciseRole, Prescription>> prescriptions = new HashMap<>();

    private Rebuilt(Structure structure, Prescriber prescriber) {
        this.structure = structure;
        this.prescriber = prescriber;
        structure.exercises().forEach(exercise -> exercises.put(exercise.id(), exercise));
    }

    /** The structure, prescribed or judged by a prescriber. */
    static ProgrammeLayout of(Structure structure, Prescriber prescriber) {
        Rebuilt rebuilt = new Rebuilt(structure, prescriber);
        return new ProgrammeLayout(
                structure.microcycles().stream().map(rebuilt::microcycle).toList(),
                structure.exercises(),
                structure.loads().stream().map(rebuilt::cell).toList(),
                structure.shortfalls(),
                structure.remarks());
    }

    private LoadCell cell(CellForm form) {
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

    private MicrocycleLayout microcycle(MicrocycleForm form) {
        List<SessionLayout> sessions =
                form.sessions().stream().map(this::session).toList();
        return new MicrocycleLayout(form.number(), form.week(), form.days(), sessions);
    }

    private SessionLayout session(SessionForm form) {
        return new SessionLayout(
                form.ref(), form.name(), form.slots().stream().map(this::slot).toList(), form.day());
    }

    private SlotLayout slot(SlotForm form) {
        Optional<WrittenOrigin> origin = form.line().map(this::origin);
        SlotLayout slot = origin.map(line -> SlotLayout.written(
                        form.ref(), exercise(form.exercise()), series(form), prescription(form), line))
                .orElseGet(() -> generated(form));
        Objects.checkIndex(form.top(), form.series().size());
        return slot.topPlace() == form.top() ? slot : slot.withSeries(form.series(), form.top(), origin);
    }

    private WrittenOrigin origin(Line line) {
        WrittenProgramme text = structure
                .texts()
                .get(Objects.checkIndex(line.text() - 1, structure.texts().size()));
        return new WrittenOrigin(text, line.slot(), prescriber);
    }

    private SlotLayout generated(SlotForm form) {
        Prescription prescription = prescription(form);
        Zone zone = switch (form.zone()) {
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
            Objects.checkIndex(series.cell(), structure.loads().size());
        }
        return form.series();
    }

    private Map<Parameter, Reason> reasons(int place) {
        Map<Parameter, Reason> reasons = new EnumMap<>(Parameter.class);
        if (Objects.checkIndex(place, structure.reasons().size() + 1) > 0) {
            structure.reasons().get(place - 1).reasons().forEach(one -> reasons.put(one.parameter(), one.reason()));
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
