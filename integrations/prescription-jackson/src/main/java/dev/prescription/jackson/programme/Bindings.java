package dev.prescription.jackson.programme;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Athlete;
import dev.prescription.athlete.Restriction;
import dev.prescription.decision.Decision;
import dev.prescription.decision.Standing;
import dev.prescription.evidence.Finding;
import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.goal.Goal;
import dev.prescription.guideline.Guideline;
import dev.prescription.guideline.Rule;
import dev.prescription.guideline.RuleId;
import dev.prescription.jackson.document.Document;
import dev.prescription.jackson.document.LogDocument;
import dev.prescription.jackson.document.PlanBatch;
import dev.prescription.jackson.form.AthleteForms;
import dev.prescription.jackson.form.CatalogueForms;
import dev.prescription.jackson.form.CoachForms;
import dev.prescription.jackson.form.EvidenceForms;
import dev.prescription.jackson.form.GuidelineForms;
import dev.prescription.jackson.form.LogForms;
import dev.prescription.jackson.form.MessageForms;
import dev.prescription.jackson.form.ModelForms;
import dev.prescription.jackson.form.ReasonForms;
import dev.prescription.jackson.form.ScopeForms;
import dev.prescription.jackson.form.ValueForms;
import dev.prescription.jackson.shape.DocumentShape;
import dev.prescription.jackson.shape.Narrowed;
import dev.prescription.jackson.shape.ObjectShape;
import dev.prescription.jackson.shape.Shape;
import dev.prescription.jackson.shape.Tagged;
import dev.prescription.layout.SessionRef;
import dev.prescription.layout.SlotRef;
import dev.prescription.loading.LoadLadder;
import dev.prescription.loading.LoadRounding;
import dev.prescription.log.ExerciseLog;
import dev.prescription.log.LogEntry;
import dev.prescription.log.Readiness;
import dev.prescription.log.SetLog;
import dev.prescription.message.Message;
import dev.prescription.parameter.Range;
import dev.prescription.parameter.Scope;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.Programme;
import dev.prescription.progress.Progress;
import dev.prescription.progression.SetTarget;
import dev.prescription.proposal.CoachChange;
import dev.prescription.proposal.LaneRef;
import dev.prescription.proposal.Proposal;
import dev.prescription.quantity.EffortBand;
import dev.prescription.quantity.FrequencyTarget;
import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.IntensityBand;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.RepRange;
import dev.prescription.quantity.RestBand;
import dev.prescription.quantity.Rir;
import dev.prescription.quantity.Rpe;
import dev.prescription.quantity.SetRange;
import dev.prescription.quantity.Tempo;
import dev.prescription.quantity.VolumeLoad;
import dev.prescription.quantity.VolumeTarget;
import dev.prescription.reason.Reason;
import dev.prescription.repmax.OneRepMax;
import dev.prescription.repmax.RepMaxModel;
import dev.prescription.terms.WeekTerms;
import dev.prescription.written.DeclaredProgression;
import java.util.ArrayList;
import java.util.List;

/** Which type has which shape. */
public final class Bindings {

    /** The shape of each document. */
    public static final List<Binding<?>> DOCUMENTS = List.of(
            document(Document.PROGRAMME, Programme.class, ProgrammeForms.PROGRAMME),
            document(Document.ATHLETE, Athlete.class, AthleteForms.ATHLETE),
            document(Document.PLAN, Plan.class, PlanForms.PLAN),
            document(Document.PLANS, PlanBatch.class, PlanForms.PLANS),
            document(Document.LOG, LogDocument.class, LogForms.LOG),
            document(Document.PROGRESS, Progress.class, PlanForms.PROGRESS));

    private static final List<Binding<?>> VALUES = List.of(
            new Binding<>(Load.class, ValueForms.LOAD),
            new Binding<>(VolumeLoad.class, ValueForms.VOLUME_LOAD),
            new Binding<>(Rir.class, ValueForms.RIR),
            new Binding<>(Rpe.class, ValueForms.RPE),
            new Binding<>(EffortBand.class, ValueForms.EFFORT_BAND),
            new Binding<>(Intensity.class, ValueForms.INTENSITY),
            new Binding<>(IntensityBand.class, ValueForms.INTENSITY_BAND),
            new Binding<>(RepRange.class, ValueForms.REP_RANGE),
            new Binding<>(SetRange.class, ValueForms.SET_RANGE),
            new Binding<>(RestBand.class, ValueForms.REST_BAND),
            new Binding<>(FrequencyTarget.class, ValueForms.FREQUENCY),
            new Binding<>(VolumeTarget.class, ValueForms.VOLUME_TARGET),
            new Binding<>(Tempo.class, ValueForms.TEMPO),
            new Binding<>(Goal.class, ValueForms.GOAL),
            new Binding<>(Restriction.class, ValueForms.RESTRICTION),
            new Binding<>(ExerciseId.class, ValueForms.EXERCISE_ID),
            new Binding<>(RuleId.class, ValueForms.RULE_ID),
            new Binding<>(SessionRef.class, ValueForms.SESSION_REF),
            new Binding<>(SlotRef.class, ValueForms.SLOT_REF),
            new Binding<>(LaneRef.class, ValueForms.LANE_REF),
            new Binding<>(DeclaredProgression.class, CoachForms.PROGRESSION),
            new Binding<>(LoadLadder.class, AthleteForms.LADDER),
            new Binding<>(LoadRounding.class, AthleteForms.ROUNDING),
            new Binding<>(OneRepMax.class, AthleteForms.ONE_REP_MAX),
            new Binding<>(Scope.class, ScopeForms.SCOPE),
            new Binding<>(Range.class, ScopeForms.RANGE),
            new Binding<>(Message.class, MessageForms.MESSAGE),
            new Binding<>(Standing.class, LogForms.STANDING),
            new Binding<>(Decision.class, LogForms.DECISION),
            new Binding<>(SetLog.class, LogForms.SET),
            new Binding<>(ExerciseLog.class, LogForms.EXERCISE),
            new Binding<>(Readiness.class, LogForms.READINESS),
            new Binding<>(CoachChange.class, CoachForms.CHANGE),
            new Binding<>(Proposal.class, CoachForms.PROPOSAL),
            new Binding<>(SetTarget.class, PlanForms.TARGET),
            new Binding<>(WeekTerms.class, TermsForms.TERMS),
            new Binding<>(LogEntry.class, LogForms.ENTRY),
            new Binding<>(Finding.class, EvidenceForms.FINDING),
            new Binding<>(Rule.class, ReasonForms.RULE),
            new Binding<>(Reason.class, ReasonForms.REASON),
            new Binding<>(Guideline.class, GuidelineForms.GUIDELINE),
            new Binding<>(Prescriber.class, GuidelineForms.PRESCRIBER),
            new Binding<>(RepMaxModel.class, ModelForms.MODEL),
            new Binding<>(Exercise.class, CatalogueForms.EXERCISE),
            new Binding<>(Catalogue.class, CatalogueForms.CATALOGUE));

    private Bindings() {}

    /**
     * One type and its shape.
     *
     * @param <T> the type
     * @param type the type
     * @param shape its shape
     */
    public record Binding<T>(Class<T> type, Shape<T> shape) {}

    private static <T> Binding<T> document(Document document, Class<T> type, ObjectShape<T> body) {
        return new Binding<>(type, new DocumentShape<>(document.format(), document.version(), body));
    }

    /**
     * Returns every type that is stored, the kinds of a sealed one apart as well.
     *
     * @return the bindings
     */
    public static List<Binding<?>> all() {
        List<Binding<?>> all = new ArrayList<>(DOCUMENTS);
        for (Binding<?> binding : VALUES) {
            all.add(binding);
            if (binding.shape() instanceof Tagged<?> tagged) {
                addKinds(tagged, all);
            }
        }
        return all;
    }

    private static <T> void addKinds(Tagged<T> tagged, List<Binding<?>> all) {
        for (Tagged.Case<? extends T> kind : tagged.cases()) {
            all.add(kind(kind, tagged));
        }
    }

    private static <T, C extends T> Binding<C> kind(Tagged.Case<C> kind, Tagged<T> tagged) {
        return new Binding<>(kind.type(), new Narrowed<>(kind.tag(), kind.type(), tagged));
    }
}
