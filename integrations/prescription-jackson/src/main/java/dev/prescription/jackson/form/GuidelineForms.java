package dev.prescription.jackson.form;

import dev.prescription.Prescriber;
import dev.prescription.evidence.EvidenceBase;
import dev.prescription.evidence.Finding;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.guideline.Advice;
import dev.prescription.guideline.Guideline;
import dev.prescription.guideline.Rule;
import dev.prescription.jackson.shape.Numbers;
import dev.prescription.jackson.shape.ObjectShape;
import dev.prescription.jackson.shape.Rows;
import dev.prescription.jackson.shape.Shape;
import dev.prescription.quantity.InvalidValueException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Guidelines: the library's by id and edition, those of a house by rows and findings. */
public final class GuidelineForms {

    /** Guidelines. */
    public static final Shape<Guideline> GUIDELINE = ObjectShape.of("guideline", fields -> {
        var shipped = fields.optional(
                "shipped", Numbers.STRING, one -> one.isShipped() ? Optional.of(one.label()) : Optional.empty());
        var rows = fields.list("rows", Rows.SHAPE, one -> one.isShipped() ? List.of() : Guideline.toRows(one));
        var findings = fields.list("findings", EvidenceForms.FINDING, GuidelineForms::ownFindings);
        return values -> values.get(shipped)
                .map(GuidelineForms::byLabel)
                .orElseGet(() -> Guideline.fromRows(
                        values.get(rows),
                        EvidenceBase.standard().with(values.get(findings).toArray(Finding[]::new))));
    });

    /** What a prescriber is made of; the guideline is the default one where nobody chose it. */
    private record Asked(Prescriber prescriber) {

        boolean isAssumed() {
            return !prescriber.equals(prescriber.withGuideline(prescriber.guideline()));
        }

        Optional<TrainingLevel> level() {
            try {
                return Optional.of(prescriber.level());
            } catch (InvalidValueException notStated) {
                return Optional.empty();
            }
        }
    }

    /** Prescribers. */
    public static final Shape<Prescriber> PRESCRIBER = ObjectShape.of("prescriber", fields -> {
        var goal = fields.required("goal", ValueForms.GOAL, Prescriber::goal);
        var level = fields.optional("level", ScopeForms.LEVEL, one -> new Asked(one).level());
        var population = fields.required("population", ScopeForms.POPULATION, Prescriber::population);
        var guideline = fields.required("guideline", GUIDELINE, Prescriber::guideline);
        var assumed = fields.flag("guidelineAssumed", one -> new Asked(one).isAssumed());
        return values -> {
            Prescriber prescriber = Prescriber.forGoal(values.get(goal)).withPopulation(values.get(population));
            prescriber = values.get(level).map(prescriber::withLevel).orElse(prescriber);
            // Nobody chose it; but another edition than today's is kept, so that the numbers stay.
            boolean isToday = values.get(assumed) && values.get(guideline).equals(Guideline.consensus());
            return isToday ? prescriber : prescriber.withGuideline(values.get(guideline));
        };
    });

    private GuidelineForms() {}

    /**
     * Returns one of the library's guidelines.
     *
     * @param label id and edition, such as {@code consensus 2026.1}
     * @return the guideline
     * @throws InvalidValueException if there is none of that id and edition
     */
    static Guideline byLabel(String label) {
        int blank = label.indexOf(' ');
        if (blank < 0) {
            throw InvalidValueException.of("guideline", "must read as consensus 2026.1", label, "malformed");
        }
        return Guideline.byId(label.substring(0, blank), label.substring(blank + 1));
    }

    private static List<Finding> ownFindings(Guideline guideline) {
        Set<Finding> own = new LinkedHashSet<>();
        for (Guideline layer : guideline.layers()) {
            if (!layer.isShipped()) {
                layer.rules().stream().map(Rule::findings).forEach(own::addAll);
                layer.advice().stream().map(Advice::findings).forEach(own::addAll);
            }
        }
        own.removeIf(EvidenceForms::isKnown);
        return new ArrayList<>(own);
    }
}
