package dev.prescription.jackson.form;

import dev.prescription.jackson.shape.Numbers;
import dev.prescription.jackson.shape.ObjectShape;
import dev.prescription.jackson.shape.Shape;
import dev.prescription.jackson.shape.Tagged;
import dev.prescription.jackson.shape.Tagged.Case;
import dev.prescription.proposal.CoachChange;
import dev.prescription.proposal.Proposal;
import dev.prescription.written.DeclaredProgression;

/** What a coach changes, and what is proposed to one. */
public final class CoachForms {

    /** Declared progressions, such as {@code linear step=2.5kg}. */
    public static final Shape<DeclaredProgression> PROGRESSION = ValueForms.text(
            "progression", "[a-z][a-z0-9-]{0,40}( [a-z][a-z0-9-]{0,40}=\\S{1,60})*", DeclaredProgression::parse);

    private static final Shape<CoachChange.Basis> BASIS = ObjectShape.of("coach-basis", fields -> {
        var exercise = fields.required("exercise", ValueForms.EXERCISE_ID, CoachChange.Basis::exercise);
        var lane = fields.optional("slot", ValueForms.LANE_REF, CoachChange.Basis::lane);
        var load = fields.required("load", ValueForms.LOAD, CoachChange.Basis::load);
        return values -> new CoachChange.Basis(values.get(exercise), values.get(lane), values.get(load));
    });

    private static final Shape<CoachChange.LoadOnce> LOAD_ONCE = ObjectShape.of("coach-load-once", fields -> {
        var session = fields.required("session", ValueForms.SESSION_REF, CoachChange.LoadOnce::session);
        var slot = fields.required("slot", ValueForms.SLOT_REF, CoachChange.LoadOnce::slot);
        var load = fields.required("load", ValueForms.LOAD, CoachChange.LoadOnce::load);
        return values -> new CoachChange.LoadOnce(values.get(session), values.get(slot), values.get(load));
    });

    private static final Shape<CoachChange.Rule> RULE = ObjectShape.of("coach-rule", fields -> {
        var exercise = fields.required("exercise", ValueForms.EXERCISE_ID, CoachChange.Rule::exercise);
        var lane = fields.optional("slot", ValueForms.LANE_REF, CoachChange.Rule::lane);
        var progression = fields.required("progression", PROGRESSION, CoachChange.Rule::progression);
        return values -> new CoachChange.Rule(values.get(exercise), values.get(lane), values.get(progression));
    });

    private static final Shape<CoachChange.Lock> LOCK = ObjectShape.of("coach-lock", fields -> {
        var exercise = fields.required("exercise", ValueForms.EXERCISE_ID, CoachChange.Lock::exercise);
        var lane = fields.optional("slot", ValueForms.LANE_REF, CoachChange.Lock::lane);
        return values -> new CoachChange.Lock(values.get(exercise), values.get(lane));
    });

    private static final Shape<CoachChange.Unlock> UNLOCK = ObjectShape.of("coach-unlock", fields -> {
        var exercise = fields.required("exercise", ValueForms.EXERCISE_ID, CoachChange.Unlock::exercise);
        var lane = fields.optional("slot", ValueForms.LANE_REF, CoachChange.Unlock::lane);
        return values -> new CoachChange.Unlock(values.get(exercise), values.get(lane));
    });

    private static final Shape<CoachChange.Sets> SETS = ObjectShape.of("coach-sets", fields -> {
        var exercise = fields.required("exercise", ValueForms.EXERCISE_ID, CoachChange.Sets::exercise);
        var sets = fields.required("sets", Numbers.INT, CoachChange.Sets::sets);
        return values -> new CoachChange.Sets(values.get(exercise), values.get(sets));
    });

    private static final Shape<CoachChange.Swap> SWAP = ObjectShape.of("coach-swap", fields -> {
        var exercise = fields.required("exercise", ValueForms.EXERCISE_ID, CoachChange.Swap::exercise);
        var instead = fields.required("instead", ValueForms.EXERCISE_ID, CoachChange.Swap::instead);
        return values -> new CoachChange.Swap(values.get(exercise), values.get(instead));
    });

    private static final Shape<CoachChange.Blend> BLEND = ObjectShape.of("coach-blend", fields -> {
        var share = fields.required("strengthShare", Numbers.INT, CoachChange.Blend::strengthShare);
        return values -> new CoachChange.Blend(values.get(share));
    });

    private static final Shape<CoachChange.InsertDeload> DELOAD = ObjectShape.of("coach-deload", fields -> {
        var sessions = fields.required("sessions", Numbers.INT, CoachChange.InsertDeload::sessions);
        var sets = fields.required("setsPercent", Numbers.INT, CoachChange.InsertDeload::setsPercent);
        var load = fields.required("loadPercent", Numbers.INT, CoachChange.InsertDeload::loadPercent);
        return values -> new CoachChange.InsertDeload(values.get(sessions), values.get(sets), values.get(load));
    });

    /** What a coach changes. */
    public static final Shape<CoachChange> CHANGE = Tagged.of(
            "coach-change",
            new Case<>("basis", CoachChange.Basis.class, BASIS),
            new Case<>("loadOnce", CoachChange.LoadOnce.class, LOAD_ONCE),
            new Case<>("rule", CoachChange.Rule.class, RULE),
            new Case<>("lock", CoachChange.Lock.class, LOCK),
            new Case<>("unlock", CoachChange.Unlock.class, UNLOCK),
            new Case<>("sets", CoachChange.Sets.class, SETS),
            new Case<>("swap", CoachChange.Swap.class, SWAP),
            new Case<>("blend", CoachChange.Blend.class, BLEND),
            new Case<>("insertDeload", CoachChange.InsertDeload.class, DELOAD));

    /** What is proposed to a coach. */
    public static final Shape<Proposal> PROPOSAL = ObjectShape.of("proposal", fields -> {
        var id = fields.required("id", Numbers.STRING, Proposal::id);
        var change = fields.required("change", CHANGE, Proposal::change);
        var reason = fields.required("reason", MessageForms.MESSAGE, Proposal::reason);
        var facts = fields.list("facts", Numbers.STRING, Proposal::facts);
        var evidence = fields.list("evidence", Numbers.STRING, Proposal::evidenceIds);
        return values -> new Proposal(
                values.get(id), values.get(change), values.get(reason), values.get(facts), values.get(evidence));
    });

    private CoachForms() {}
}
