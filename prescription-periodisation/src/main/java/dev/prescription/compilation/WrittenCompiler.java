package dev.prescription.compilation;

import dev.prescription.Prescription;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.layout.MicrocycleLayout;
import dev.prescription.layout.ProgrammeLayout;
import dev.prescription.layout.Remark;
import dev.prescription.layout.SeriesLayout;
import dev.prescription.layout.SessionLayout;
import dev.prescription.layout.SessionRef;
import dev.prescription.layout.SlotLayout;
import dev.prescription.layout.SlotRef;
import dev.prescription.layout.WrittenOrigin;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.reduction.ProgrammeWeek;
import dev.prescription.reduction.WeekKind;
import dev.prescription.written.WrittenMicrocycle;
import dev.prescription.written.WrittenSession;
import dev.prescription.written.WrittenSlot;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Lays a programme out as it is written: nothing is chosen, clamped or left out, and what is remarkable is said. */
final class WrittenCompiler {

    private final WrittenRequest request;
    private final Map<ExerciseRole, Prescription> prescriptions = new EnumMap<>(ExerciseRole.class);
    private final Cells cells = new Cells();
    private final Set<Remark> remarks = new LinkedHashSet<>();
    private final SeriesWriter writer;

    WrittenCompiler(WrittenRequest request) {
        this.request = request;
        for (ExerciseRole role : ExerciseRole.values()) {
            prescriptions.put(role, request.prescriber().prescribe(role));
        }
        this.writer =
                new SeriesWriter(request.repMaxModel(), request.programme().trainingMax(), cells, remarks);
    }

    ProgrammeLayout compile() {
        List<WrittenMicrocycle> written = request.programme().microcycles();
        int training = (int)
                written.stream().filter(one -> one.kind() == WeekKind.TRAINING).count();
        List<MicrocycleLayout> microcycles = new ArrayList<>(written.size());
        int trained = 0;
        for (WrittenMicrocycle one : written) {
            trained += one.kind() == WeekKind.TRAINING ? 1 : 0;
            ProgrammeWeek week = new ProgrammeWeek(1, one.kind(), Math.max(1, trained), Math.max(1, training));
            microcycles.add(microcycle(microcycles.size() + 1, week, one));
        }
        WrittenCeilings ceilings = new WrittenCeilings(request.prescriber().weekly());
        microcycles.forEach(one -> remarks.addAll(ceilings.remarks(one)));
        return new ProgrammeLayout(microcycles, cells.exercises(), cells.cells(), List.of(), List.copyOf(remarks));
    }

    private MicrocycleLayout microcycle(int number, ProgrammeWeek week, WrittenMicrocycle written) {
        List<SessionLayout> sessions = new ArrayList<>(written.sessions().size());
        for (WrittenSession session : written.sessions()) {
            SessionRef ref = new SessionRef(number, sessions.size() + 1);
            List<SlotLayout> slots = new ArrayList<>(session.slots().size());
            for (WrittenSlot slot : session.slots()) {
                slots.add(slot(new SlotRef(ref.session(), slots.size() + 1), slot));
            }
            sessions.add(new SessionLayout(ref, session.name(), slots));
        }
        return new MicrocycleLayout(number, week, written.days(), sessions);
    }

    private SlotLayout slot(SlotRef ref, WrittenSlot slot) {
        Exercise exercise = chosen(slot);
        Prescription prescription = Objects.requireNonNull(prescriptions.get(slot.role()), "every role is prescribed");
        List<SeriesLayout> series = writer.series(exercise, slot.scheme());
        WrittenOrigin origin = new WrittenOrigin(request.programme(), slot, request.prescriber());
        return SlotLayout.written(ref, exercise, series, prescription, origin);
    }

    /** The first of a choice that the catalogue has and no restriction excludes; the first it has, where all are. */
    private Exercise chosen(WrittenSlot slot) {
        List<Exercise> known = slot.choice().stream()
                .flatMap(id -> request.catalogue().find(id).stream())
                .toList();
        if (known.isEmpty()) {
            List<ExerciseId> named = slot.choice();
            throw InvalidValueException.of("exercise", "must be in the catalogue", named.get(0), "unknown");
        }
        return known.stream()
                .filter(one -> request.restrictions().exclusion(one.pattern()).isEmpty())
                .findFirst()
                .orElse(known.get(0));
    }
}
