package dev.prescription.jackson.programme;

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
import dev.prescription.parts.ProgrammeParts;
import dev.prescription.periodisation.Programme;
import java.util.List;
import java.util.Optional;

/** Programmes: their whole structure, so that a later release chooses nothing anew. */
final class ProgrammeForms {

    /** Programmes. */
    static final ObjectShape<Programme> PROGRAMME = ObjectShape.of("programme", Programme::parts, fields -> {
        var prescriber = fields.required("prescriber", GuidelineForms.PRESCRIBER, ProgrammeParts::prescriber);
        var repMax = fields.required("repMaxModel", ModelForms.MODEL, ProgrammeParts::repMaxModel);
        var model = fields.required("model", Numbers.STRING, ProgrammeParts::modelName);
        var edition = fields.required(
                "catalogueEdition", Numbers.STRING, parts -> parts.catalogue().edition());
        var catalogue = fields.optional("catalogue", CatalogueForms.CATALOGUE, ProgrammeForms::ownCatalogue);
        var restrictions = fields.list(
                "restrictions",
                ValueForms.RESTRICTION,
                parts -> parts.restrictions().asList());
        var recipe = fields.optional("recipe", RecipeForms.RECIPE, ProgrammeParts::recipe);
        var clashes = fields.list("clashes", LayoutForms.CLASH, ProgrammeForms::clashes);
        var structure = fields.required(
                "structure",
                StructureForms.STRUCTURE,
                parts -> Taken.of(parts.layout(), parts.prescriber().goal()));
        return values -> Programme.of(new ProgrammeParts(
                values.get(prescriber),
                Rebuilt.of(values.get(structure), values.get(prescriber)),
                values.get(repMax),
                values.get(model),
                values.get(catalogue)
                        .orElseGet(() -> ofEdition(
                                values.get(edition), values.get(structure).exercises())),
                Restrictions.of(values.get(restrictions)),
                values.get(recipe),
                infeasibility(values.get(clashes))));
    });

    private ProgrammeForms() {}

    /** The catalogue, where it is not the one of this release: that is known by its edition. */
    private static Optional<Catalogue> ownCatalogue(ProgrammeParts parts) {
        return Optional.of(parts.catalogue()).filter(catalogue -> !catalogue.equals(Catalogue.standard()));
    }

    private static List<Clash> clashes(ProgrammeParts parts) {
        return parts.infeasibility().map(Infeasibility::clashes).orElse(List.of());
    }

    private static Optional<Infeasibility> infeasibility(List<Clash> clashes) {
        return clashes.isEmpty() ? Optional.empty() : Optional.of(Infeasibility.of(clashes));
    }

    private static Catalogue ofEdition(String edition, List<Exercise> known) {
        return edition.equals(Catalogue.standard().edition())
                ? Catalogue.standard()
                : CatalogueForms.remembered(edition, known);
    }
}
