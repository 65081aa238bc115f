package dev.prescription.jackson.programme;

import dev.prescription.athlete.Athlete;
import dev.prescription.jackson.document.PlanBatch;
import dev.prescription.jackson.form.AthleteForms;
import dev.prescription.jackson.form.LogForms;
import dev.prescription.jackson.form.ValueForms;
import dev.prescription.jackson.shape.Numbers;
import dev.prescription.jackson.shape.ObjectShape;
import dev.prescription.jackson.shape.Shape;
import dev.prescription.jackson.shape.Text;
import dev.prescription.layout.LoadOutcome;
import dev.prescription.missed.MergeLimit;
import dev.prescription.missed.MissedSessionPolicy;
import dev.prescription.parts.LoadParts;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.Programme;
import dev.prescription.progress.Progress;
import dev.prescription.progress.ProgressSettings;
import dev.prescription.progress.ProgressSettings.Beginning;
import dev.prescription.progression.SetTarget;
import java.util.List;

/** Plans and progress: the programme once, what is an athlete's own beside it. Loads follow from both. */
final class PlanForms {

    /** What one set asks for. */
    static final Shape<SetTarget> TARGET = ObjectShape.of("set-target", fields -> {
        var reps = fields.required("reps", Numbers.INT, SetTarget::reps);
        var most = fields.required("most", Numbers.INT, SetTarget::most);
        var open = fields.flag("open", SetTarget::isOpen);
        var load = fields.optional("load", ValueForms.LOAD, SetTarget::load);
        var rir = fields.optional("rir", ValueForms.RIR, SetTarget::rir);
        return values ->
                new SetTarget(values.get(reps), values.get(most), values.get(open), values.get(load), values.get(rir));
    });

    private static final Shape<LoadParts> LOAD = ObjectShape.of("resolved-load", fields -> {
        var outcome = fields.required("outcome", Text.ofEnum("load-outcome", LoadOutcome.class), LoadParts::outcome);
        var load = fields.optional("load", ValueForms.LOAD, LoadParts::load);
        var reps = fields.required("reps", Numbers.INT, LoadParts::reps);
        var halves = fields.count("halves", LoadParts::halves);
        var restricted = fields.flag("restricted", LoadParts::isRestricted);
        return values -> new LoadParts(
                values.get(outcome), values.get(load), values.get(reps), values.get(halves), values.get(restricted));
    });

    private static final Shape<Replaced> REPLACED = ObjectShape.of("replaced-session", fields -> {
        var structure = fields.required("structure", StructureForms.STRUCTURE, Replaced::structure);
        var athlete = fields.optional("athlete", AthleteForms.ATHLETE, Replaced::athlete);
        var loads = fields.list("loads", LOAD, Replaced::loads);
        return values -> new Replaced(values.get(structure), values.get(athlete), values.get(loads));
    });

    /** A plan without its programme. */
    private record Own(Athlete athlete, List<Replaced> replaced) {

        static Own of(Plan plan) {
            return new Own(plan.athlete(), Replaced.of(plan));
        }

        Plan of(Programme programme) {
            Plan plan = programme.planFor(athlete);
            for (Replaced one : replaced) {
                plan = one.in(plan);
            }
            return plan;
        }
    }

    private static final Shape<Own> OWN = ObjectShape.of("own-plan", fields -> {
        var athlete = fields.required("athlete", AthleteForms.ATHLETE, Own::athlete);
        var replaced = fields.list("replaced", REPLACED, Own::replaced);
        return values -> new Own(values.get(athlete), values.get(replaced));
    });

    /** A plan with its programme. */
    private record Whole(Programme programme, Own own) {}

    /** Plans. */
    static final ObjectShape<Plan> PLAN =
            ObjectShape.of("plan", (Plan plan) -> new Whole(plan.programme(), Own.of(plan)), fields -> {
                var programme = fields.required("programme", ProgrammeForms.PROGRAMME, Whole::programme);
                var athlete = fields.required(
                        "athlete", AthleteForms.ATHLETE, whole -> whole.own().athlete());
                var replaced =
                        fields.list("replaced", REPLACED, whole -> whole.own().replaced());
                return values -> new Own(values.get(athlete), values.get(replaced)).of(values.get(programme));
            });

    /** Batches of plans. */
    static final ObjectShape<PlanBatch> PLANS = ObjectShape.of("plans", fields -> {
        var programme = fields.required("programme", ProgrammeForms.PROGRAMME, PlanBatch::programme);
        var plans = fields.list(
                "plans", OWN, batch -> batch.plans().stream().map(Own::of).toList());
        return values -> new PlanBatch(
                values.get(programme),
                values.get(plans).stream()
                        .map(own -> own.of(values.get(programme)))
                        .toList());
    });

    private static final Shape<MergeLimit> MERGE_LIMIT = ObjectShape.of("merge-limit", fields -> {
        var growth = fields.count("growthPercent", MergeLimit::growthPercent);
        var sets = fields.required("mostSets", Numbers.INT, MergeLimit::mostSets);
        var exercises = fields.required("mostExercises", Numbers.INT, MergeLimit::mostExercises);
        return values -> new MergeLimit(values.get(growth), values.get(sets), values.get(exercises));
    });

    /** What is taken of a progress. */
    private record Followed(Beginning beginning, Progress progress) {

        ProgressSettings settings() {
            return beginning.settings();
        }
    }

    /** Progress: what it began with and its log; rules of a caller's own are given to the reader. */
    static final ObjectShape<Progress> PROGRESS = ObjectShape.of(
            "progress", (Progress progress) -> new Followed(Beginning.of(progress), progress), fields -> {
                var plan = fields.required("plan", PLAN, one -> one.beginning().plan());
                var missed = fields.required(
                        "missedSessions",
                        Text.ofEnum("missed-session-policy", MissedSessionPolicy.class),
                        one -> one.settings().missedSessions());
                var merging = fields.required(
                        "mergeLimit", MERGE_LIMIT, one -> one.settings().mergeLimit());
                var entries = fields.list(
                        "entries", LogForms.ENTRY, one -> one.progress().log());
                var settings = fields.given(ProgressSettings.class);
                return values -> Progress.replay(
                        values.get(plan),
                        values.get(entries),
                        values.get(settings)
                                .orElseGet(ProgressSettings::standard)
                                .with(values.get(missed))
                                .with(values.get(merging)));
            });

    private PlanForms() {}
}
