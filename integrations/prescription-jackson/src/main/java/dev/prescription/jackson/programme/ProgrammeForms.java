package dev.prescription.jackson.programme;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Restrictions;
import dev.prescription.clash.Clash;
import dev.prescription.clash.Infeasibility;
import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.Exercise;
import dev.prescription.jackson.form.CatalogueForms;
import dev.prescription.jackson.form.GuidelineForms;
import dev.prescription.jackson.form.ModelForms;
import dev.prescription.jackson.form.ValueForms;
import dev.prescription.jackson.shape.Numbers;
import dev.prescription.jackson.shape.ObjectShape;
import dev.prescription.jackson.shape.Shape;
import dev.prescription.jackson.shape.Text;
import dev.prescription.layout.LoadCell;
import dev.prescription.layout.ProgrammeLayout;
import dev.prescription.periodisation.Programme;
import dev.prescription.periodisation.Programme.Parts;
import dev.prescription.written.WrittenProgramme;
import java.util.List;
import java.util.Optional;

/** Programmes: their whole structure, so that a later release chooses nothing anew. */
final class ProgrammeForms {

    private static final Shape<WrittenProgramme> WRITTEN =
            new Text<>("written-programme", Text.ANY, WrittenProgramme::toString, WrittenProgramme::parse);

    /** Programmes. */
    static final ObjectShape<Programme> PROGRAMME =
            ObjectShape.of("programme", (Programme programme) -> new Taken(programme.parts()), fields -> {
                var prescriber = fields.required(
                        "prescriber", GuidelineForms.PRESCRIBER, taken -> taken.parts().prescriber());
                var repMax =
                        fields.required("repMaxModel", ModelForms.MODEL, taken -> taken.parts().repMaxModel());
                var model =
                        fields.required("model", Numbers.STRING, taken -> taken.parts().modelName());
                var edition = fields.required(
                        "catalogueEdition",
                        Numbers.STRING,
                        taken -> taken.parts().catalogue().edition());
                var catalogue = fields.optional("catalogue", CatalogueForms.CATALOGUE, Taken::ownCatalogue);
                var restrictions = fields.list(
                        "restrictions",
                        ValueForms.RESTRICTION,
                        taken -> taken.parts().restrictions().asList());
                var terms = fields.optional("terms", TermsForms.TERMS, taken -> taken.parts().terms());
                var clashes = fields.list("clashes", LayoutForms.CLASH, Taken::clashes);
                var written = fields.optional("written", WRITTEN, Taken::written);
                var exercises = fields.list(
                        "exercises",
                        CatalogueForms.EXERCISE,
                        taken -> taken.parts().layout().exercises());
                var loads = fields.list("loads", SlotForms.CELL, Taken::loads);
                var becauses = fields.list("reasons", SlotForms.BECAUSES, Taken::becauses);
                var microcycles = fields.list("microcycles", SlotForms.MICROCYCLE, Taken::microcycles);
                var shortfalls = fields.list(
                        "shortfalls",
                        LayoutForms.SHORTFALL,
                        taken -> taken.parts().layout().shortfalls());
                var remarks = fields.list(
                        "remarks", LayoutForms.REMARK, taken -> taken.parts().layout().remarks());
                return values -> {
                    Prescriber judge = values.get(prescriber);
                    List<Exercise> known = values.get(exercises);
                    int distinct = values.get(loads).size();
                    Rebuilt rebuilt = new Rebuilt(judge, known, distinct, values.get(becauses), values.get(written));
                    List<LoadCell> cells =
                            values.get(loads).stream().map(rebuilt::cell).toList();
                    ProgrammeLayout layout = new ProgrammeLayout(
                            rebuilt.microcycles(values.get(microcycles)),
                            known,
                            cells,
                            values.get(shortfalls),
                            values.get(remarks));
                    return Programme.of(new Parts(
                            judge,
                            layout,
                            values.get(repMax),
                            values.get(model),
                            values.get(catalogue).orElseGet(() -> ofEdition(values.get(edition), known)),
                            Restrictions.of(values.get(restrictions)),
                            values.get(terms),
                            infeasibility(values.get(clashes))));
                };
            });

    private ProgrammeForms() {}

    private static Optional<Infeasibility> infeasibility(List<Clash> clashes) {
        return clashes.isEmpty() ? Optional.empty() : Optional.of(Infeasibility.of(clashes));
    }

    private static Catalogue ofEdition(String edition, List<Exercise> known) {
        return edition.equals(Catalogue.standard().edition())
                ? Catalogue.standard()
                : CatalogueForms.remembered(edition, known);
    }
}
