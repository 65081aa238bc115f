package dev.prescription.compilation;

import dev.prescription.Prescription;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.layout.LoadBasis;
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
import java.util.Set;

/** Lays a programme out as it is written: nothing is chosen, clamped or left out, and what is remarkable is said. */
final class WrittenCompiler {

    private final WrittenRequest request;
    private final Map<ExerciseRole, Prescription> prescriptions = new EnumMap<>(ExerciseRole.class);
    private final Cells cells = new Cells();
    private final Set<Remark> remarks = new LinkedHashSet<>();
    private final SeriesWriter writer;

    WrittenCompiler(WrittenRequest request, LoadBasis ofMaximum) {
        this.request = request;
        this.writer = new SeriesWriter(
                request.repMaxModel(), ofMaximum, request.programme().trainingMax(), cells, remarks);
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
        return layout(microcycles);
    }

    ProgrammeLayout compileSession(MicrocycleLayout microcycle, SessionRef ref) {
        WrittenSession written =
                request.programme().microcycles().get(0).sessions().get(0);
        List<SessionLayout> alone = List.of(session(ref, written));
        return layout(List.of(new MicrocycleLayout(microcycle.number(), microcycle.week(), microcycle.days(), alone)));
    }

    private ProgrammeLayout layout(List<MicrocycleLayout> microcycles) {
        return new ProgrammeLayout(microcycles, cells.exercises(), cells.cells(), List.of(), List.copyOf(remarks));
    }

    private MicrocycleLayout microcycle(int number, ProgrammeWeek week, WrittenMicrocycle written) {
        List<SessionLayout> sessions = new ArrayList<>(written.sessions().size());
        for (WrittenSession session : written.sessions()) {
            sessions.add(session(new SessionRef(number, sessions.size() + 1), session));
        }
        return new MicrocycleLayout(number, week, written.days(), sessions);
    }

    private SessionLayout session(SessionRef ref, WrittenSession written) {
        List<SlotLayout> slots = new ArrayList<>(written.slots().size());
        for (WrittenSlot slot : written.slots()) {
            slots.add(slot(new SlotRef(ref.session(), slots.size() + 1), slot));
        }
        return new SessionLayout(ref, written.name(), slots);
    }

    private SlotLayout slot(SlotRef ref, WrittenSlot slot) {
        Exercise exercise = chosen(slot);
        Prescription prescription = prescriptions.computeIfAbsent(
                slot.role(), role -> request.prescriber().prescribe(role));
        List<SeriesLayout> series = writer.series(exercise, slot.scheme());
        WrittenOrigin origin = new WrittenOrigin(request.programme(), slot, request.prescriber());
        return SlotLayout.written(ref, exercise, series, prescription, origin);
    }

    /** The first of a choice that the catalogue has and no restriction excludes; the first it has, where all are. */
    private Exercise chosen(WrittenSlot slot) {
        Exercise known = null;
        for (ExerciseId id : slot.choice()) {
            Exercise one = request.catalogue().find(id).orElse(null);
            if (one != null && request.restrictions().exclusion(one.pattern()).isEmpty()) {
                return one;
            }
            known = known == null ? one : known;
        }
        if (known == null) {
            throw InvalidValueException.of(
                    "exercise", "must be in the catalogue", slot.choice().get(0), "unknown");
        }
        return known;
    }
}
