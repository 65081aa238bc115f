package dev.prescription.jackson.programme;

import dev.prescription.exercise.Exercise;
import dev.prescription.jackson.form.CatalogueForms;
import dev.prescription.jackson.programme.SlotForms.Becauses;
import dev.prescription.jackson.programme.SlotForms.CellForm;
import dev.prescription.jackson.programme.SlotForms.MicrocycleForm;
import dev.prescription.jackson.shape.ObjectShape;
import dev.prescription.jackson.shape.Shape;
import dev.prescription.jackson.shape.Text;
import dev.prescription.layout.Remark;
import dev.prescription.split.Shortfall;
import dev.prescription.written.WrittenProgramme;
import java.util.List;

/** Structures: of a whole programme, or of a session that stands in place of its own. */
final class StructureForms {

    /** A structure as it is written: what is shared stands once. */
    record Structure(
            List<WrittenProgramme> texts,
            List<Exercise> exercises,
            List<CellForm> loads,
            List<Becauses> reasons,
            List<MicrocycleForm> microcycles,
            List<Shortfall> shortfalls,
            List<Remark> remarks) {}

    private static final Shape<WrittenProgramme> TEXT =
            new Text<>("written-programme", Text.ANY, WrittenProgramme::toString, WrittenProgramme::parse);

    static final Shape<Structure> STRUCTURE = ObjectShape.of("structure", fields -> {
        var texts = fields.list("texts", TEXT, Structure::texts);
        var exercises = fields.list("exercises", CatalogueForms.EXERCISE, Structure::exercises);
        var loads = fields.list("loads", SlotForms.CELL, Structure::loads);
        var reasons = fields.list("reasons", SlotForms.BECAUSES, Structure::reasons);
        var microcycles = fields.list("microcycles", SlotForms.MICROCYCLE, Structure::microcycles);
        var shortfalls = fields.list("shortfalls", LayoutForms.SHORTFALL, Structure::shortfalls);
        var remarks = fields.list("remarks", LayoutForms.REMARK, Structure::remarks);
        return values -> new Structure(
                values.get(texts),
                values.get(exercises),
                values.get(loads),
                values.get(reasons),
                values.get(microcycles),
                values.get(shortfalls),
                values.get(remarks));
    });

    private StructureForms() {}
}
