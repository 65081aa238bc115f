package dev.prescription.jackson.programme;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.Goal;
import dev.prescription.jackson.form.ReasonForms;
import dev.prescription.jackson.form.ScopeForms;
import dev.prescription.jackson.form.ValueForms;
import dev.prescription.jackson.shape.Numbers;
import dev.prescription.jackson.shape.ObjectShape;
import dev.prescription.jackson.shape.Shape;
import dev.prescription.jackson.shape.Text;
import dev.prescription.layout.LoadBasis;
import dev.prescription.layout.LoadCell;
import dev.prescription.layout.SeriesLayout;
import dev.prescription.layout.SessionRef;
import dev.prescription.layout.SlotRef;
import dev.prescription.parameter.Parameter;
import dev.prescription.quantity.EffortBand;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.RepRange;
import dev.prescription.reason.Reason;
import dev.prescription.reduction.ProgrammeWeek;
import dev.prescription.scheme.StraightSets;
import dev.prescription.written.WrittenSession;
import dev.prescription.written.WrittenSlot;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Slots, sessions and microcycles as they are written: what is shared is pointed to, what follows is left out. */
final class SlotForms {

    /** Which zone a slot is trained under; its own is the cell it was prescribed for. */
    enum ZoneWord {
        OWN,
        DELOAD,
        TAPER,
        TEST,
        WARM_UP,
        AS_WRITTEN
    }

    /** Why a number of a slot in relief is what it is. */
    record Because(Parameter parameter, Reason reason) {}

    /** The reasons of slots in relief, each set of them once. */
    record Becauses(List<Because> reasons) {}

    /** Where a slot is written: the text by its place, from 1, and the line. */
    record Line(int text, WrittenSlot slot) {}

    /** A slot: its exercise by id, its prescription by goal and role, its reasons by place, 0 for none. */
    record SlotForm(
            SlotRef ref,
            ExerciseId exercise,
            ExerciseRole role,
            Optional<Goal> goal,
            ZoneWord zone,
            List<SeriesLayout> series,
            int top,
            int reasons,
            Optional<Line> line) {}

    /** A session. */
    record SessionForm(SessionRef ref, Optional<String> name, OptionalInt day, List<SlotForm> slots) {}

    /** A microcycle. */
    record MicrocycleForm(int number, ProgrammeWeek week, int days, List<SessionForm> sessions) {}

    /** A distinct load, its exercise by id. */
    record CellForm(
            ExerciseId exercise,
            StraightSets series,
            Optional<Intensity> intensity,
            RepRange reps,
            EffortBand effort,
            Optional<Intensity> lightest,
            Optional<Intensity> heaviest,
            LoadBasis basis) {

        static CellForm of(LoadCell cell) {
            return new CellForm(
                    cell.exercise().id(),
                    cell.series(),
                    cell.intensity(),
                    cell.reps(),
                    cell.effort(),
                    cell.lightest(),
                    cell.heaviest(),
                    cell.basis());
        }
    }

    private static final Shape<Because> BECAUSE = ObjectShape.of("because", fields -> {
        var parameter = fields.required("parameter", ScopeForms.PARAMETER, Because::parameter);
        var reason = fields.required("reason", ReasonForms.REASON, Because::reason);
        return values -> new Because(values.get(parameter), values.get(reason));
    });

    static final Shape<Becauses> BECAUSES = ObjectShape.of("becauses", fields -> {
        var reasons = fields.list("reasons", BECAUSE, Becauses::reasons);
        return values -> new Becauses(values.get(reasons));
    });

    private static final Shape<WrittenSlot> WRITTEN_SLOT = new Text<>(
            "written-slot",
            Text.ANY,
            WrittenSlot::toString,
            text -> WrittenSession.parse("session\n" + text).slots().get(0));

    private static final Shape<Line> LINE = ObjectShape.of("written-line", fields -> {
        var text = fields.required("text", Numbers.INT, Line::text);
        var slot = fields.required("slot", WRITTEN_SLOT, Line::slot);
        return values -> new Line(values.get(text), values.get(slot));
    });

    private static final Shape<SlotForm> SLOT = ObjectShape.of("slot", fields -> {
        var ref = fields.required("ref", ValueForms.SLOT_REF, SlotForm::ref);
        var exercise = fields.required("exercise", ValueForms.EXERCISE_ID, SlotForm::exercise);
        var role = fields.required("role", ScopeForms.ROLE, SlotForm::role);
        var goal = fields.optional("goal", ValueForms.GOAL, SlotForm::goal);
        var zone = fields.required("zone", Text.ofEnum("zone", ZoneWord.class), SlotForm::zone);
        var series = fields.list("series", LayoutForms.SERIES, SlotForm::series);
        var top = fields.count("top", SlotForm::top);
        var reasons = fields.count("reasons", SlotForm::reasons);
        var line = fields.optional("line", LINE, SlotForm::line);
        return values -> new SlotForm(
                values.get(ref),
                values.get(exercise),
                values.get(role),
                values.get(goal),
                values.get(zone),
                values.get(series),
                values.get(top),
                values.get(reasons),
                values.get(line));
    });

    private static final Shape<SessionForm> SESSION = ObjectShape.of("session", fields -> {
        var ref = fields.required("ref", ValueForms.SESSION_REF, SessionForm::ref);
        var name = fields.optional("name", Numbers.STRING, SessionForm::name);
        var day = fields.optionalInt("day", SessionForm::day);
        var slots = fields.list("slots", SLOT, SessionForm::slots);
        return values -> new SessionForm(values.get(ref), values.get(name), values.get(day), values.get(slots));
    });

    static final Shape<MicrocycleForm> MICROCYCLE = ObjectShape.of("microcycle", fields -> {
        var number = fields.required("number", Numbers.INT, MicrocycleForm::number);
        var week = fields.required("week", LayoutForms.WEEK, MicrocycleForm::week);
        var days = fields.required("days", Numbers.INT, MicrocycleForm::days);
        var sessions = fields.list("sessions", SESSION, MicrocycleForm::sessions);
        return values ->
                new MicrocycleForm(values.get(number), values.get(week), values.get(days), values.get(sessions));
    });

    static final Shape<CellForm> CELL = ObjectShape.of("load-cell", fields -> {
        var exercise = fields.required("exercise", ValueForms.EXERCISE_ID, CellForm::exercise);
        var series = fields.required("sets", LayoutForms.STRAIGHT, CellForm::series);
        var intensity = fields.optional("intensity", ValueForms.INTENSITY, CellForm::intensity);
        var reps = fields.required("reps", ValueForms.REP_RANGE, CellForm::reps);
        var effort = fields.required("effort", ValueForms.EFFORT_BAND, CellForm::effort);
        var lightest = fields.optional("lightest", ValueForms.INTENSITY, CellForm::lightest);
        var heaviest = fields.optional("heaviest", ValueForms.INTENSITY, CellForm::heaviest);
        var basis = fields.required("basis", LayoutForms.BASIS, CellForm::basis);
        return values -> new CellForm(
                values.get(exercise),
                values.get(series),
                values.get(intensity),
                values.get(reps),
                values.get(effort),
                values.get(lightest),
                values.get(heaviest),
                values.get(basis));
    });

    private SlotForms() {}
}
