package dev.prescription.jackson.form;

import dev.prescription.decision.Decision;
import dev.prescription.decision.Standing;
import dev.prescription.jackson.document.LogDocument;
import dev.prescription.jackson.shape.Numbers;
import dev.prescription.jackson.shape.ObjectShape;
import dev.prescription.jackson.shape.Shape;
import dev.prescription.jackson.shape.Tagged;
import dev.prescription.jackson.shape.Tagged.Case;
import dev.prescription.jackson.shape.Text;
import dev.prescription.log.Absence;
import dev.prescription.log.CoachEvent;
import dev.prescription.log.DecisionTaken;
import dev.prescription.log.ExerciseLog;
import dev.prescription.log.LogEntry;
import dev.prescription.log.PainCleared;
import dev.prescription.log.Readiness;
import dev.prescription.log.SessionLog;
import dev.prescription.log.SetLog;
import java.util.Optional;
import java.util.OptionalDouble;

/** What was done, decided and lived through. */
public final class LogForms {

    /** Where an exercise stands. */
    public static final Shape<Standing> STANDING = ObjectShape.of("standing", fields -> {
        var kind = fields.required("kind", Text.ofEnum("basis-kind", Standing.Kind.class), Standing::kind);
        var basis = fields.optional("basis", ValueForms.LOAD, Standing::basis);
        var reps = fields.count("reps", Standing::reps);
        var sets = fields.count("sets", Standing::sets);
        var stage = fields.count("stage", Standing::stage);
        var misses = fields.count("misses", Standing::misses);
        var successes = fields.count("successes", Standing::successes);
        return values -> new Standing(
                values.get(kind),
                values.get(basis),
                values.get(reps),
                values.get(sets),
                values.get(stage),
                values.get(misses),
                values.get(successes));
    });

    /** Decisions. */
    public static final Shape<Decision> DECISION = ObjectShape.of("decision", fields -> {
        var exercise = fields.required("exercise", ValueForms.EXERCISE_ID, Decision::exercise);
        var rule = fields.required("rule", Numbers.STRING, Decision::rule);
        var version = fields.required("version", Numbers.INT, Decision::version);
        var kind = fields.required("kind", Text.ofEnum("decision-kind", Decision.Kind.class), Decision::kind);
        var from = fields.required("from", STANDING, Decision::from);
        var to = fields.required("to", STANDING, Decision::to);
        var facts = fields.list("facts", Numbers.STRING, Decision::facts);
        var reason = fields.required("reason", MessageForms.MESSAGE, Decision::reason);
        var evidence = fields.list("evidence", Numbers.STRING, Decision::evidenceIds);
        return values -> new Decision(
                values.get(exercise),
                values.get(rule),
                values.get(version),
                values.get(kind),
                values.get(from),
                values.get(to),
                values.get(facts),
                values.get(reason),
                values.get(evidence));
    });

    /** Sets as they were done. */
    public static final Shape<SetLog> SET = ObjectShape.of("set-log", fields -> {
        var reps = fields.required("reps", Numbers.INT, SetLog::reps);
        var load = fields.optional("load", ValueForms.LOAD, SetLog::load);
        var rir = fields.optional("rir", ValueForms.RIR, SetLog::rir);
        var failed = fields.flag("failed", SetLog::isFailed);
        var painful = fields.flag("painful", SetLog::isPainful);
        var velocity = fields.optional("velocity", Numbers.DOUBLE, set -> boxed(set.velocity()));
        return values -> new SetLog(
                values.get(reps),
                values.get(load),
                values.get(rir),
                values.get(failed),
                values.get(painful),
                values.get(velocity).map(OptionalDouble::of).orElseGet(OptionalDouble::empty));
    });

    /** Exercises as they were done. */
    public static final Shape<ExerciseLog> EXERCISE = ObjectShape.of("exercise-log", fields -> {
        var exercise = fields.required("exercise", ValueForms.EXERCISE_ID, ExerciseLog::exercise);
        var slot = fields.optional("slot", ValueForms.SLOT_REF, ExerciseLog::slot);
        var sets = fields.list("sets", SET, ExerciseLog::sets);
        return values -> new ExerciseLog(values.get(exercise), values.get(slot), values.get(sets));
    });

    /** Readiness. */
    public static final Shape<Readiness> READINESS = ObjectShape.of("readiness", fields -> {
        var sleep = fields.optionalInt("sleep", Readiness::sleep);
        var soreness = fields.optionalInt("soreness", Readiness::soreness);
        var stress = fields.optionalInt("stress", Readiness::stress);
        return values -> new Readiness(values.get(sleep), values.get(soreness), values.get(stress));
    });

    private static final Shape<SessionLog> SESSION = ObjectShape.of("session-log", fields -> {
        var id = fields.required("id", Numbers.STRING, SessionLog::id);
        var sequence = fields.required("sequence", Numbers.LONG, SessionLog::sequence);
        var session = fields.required("session", ValueForms.SESSION_REF, SessionLog::session);
        var date = fields.required("date", ValueForms.DATE, SessionLog::date);
        var exercises = fields.list("exercises", EXERCISE, SessionLog::exercises);
        var readiness = fields.optional("readiness", READINESS, SessionLog::readiness);
        var bodyMass = fields.optional("bodyMass", ValueForms.LOAD, SessionLog::bodyMass);
        var recordedAt = fields.optional("recordedAt", ValueForms.INSTANT, SessionLog::recordedAt);
        return values -> {
            SessionLog.Builder log =
                    SessionLog.builder(values.get(id), values.get(sequence), values.get(session), values.get(date));
            values.get(exercises).forEach(log::exercise);
            values.get(readiness).ifPresent(log::readiness);
            values.get(bodyMass).ifPresent(log::bodyMass);
            values.get(recordedAt).ifPresent(log::recordedAt);
            return log.build();
        };
    });

    private static final Shape<Absence> ABSENCE = ObjectShape.of("absence", fields -> {
        var id = fields.required("id", Numbers.STRING, Absence::id);
        var sequence = fields.required("sequence", Numbers.LONG, Absence::sequence);
        var date = fields.required("date", ValueForms.DATE, Absence::date);
        var until = fields.required("until", ValueForms.DATE, Absence::until);
        var cause = fields.required("cause", Text.ofEnum("absence-cause", Absence.Cause.class), Absence::cause);
        return values -> new Absence(
                values.get(id), values.get(sequence), values.get(date), values.get(until), values.get(cause));
    });

    private static final Shape<PainCleared> CLEARED = ObjectShape.of("pain-cleared", fields -> {
        var id = fields.required("id", Numbers.STRING, PainCleared::id);
        var sequence = fields.required("sequence", Numbers.LONG, PainCleared::sequence);
        var date = fields.required("date", ValueForms.DATE, PainCleared::date);
        var exercise = fields.required("exercise", ValueForms.EXERCISE_ID, PainCleared::exercise);
        var author = fields.required("author", Numbers.STRING, PainCleared::author);
        return values -> new PainCleared(
                values.get(id), values.get(sequence), values.get(date), values.get(exercise), values.get(author));
    });

    private static final Shape<CoachEvent> COACH = ObjectShape.of("coach-event", fields -> {
        var id = fields.required("id", Numbers.STRING, CoachEvent::id);
        var sequence = fields.required("sequence", Numbers.LONG, CoachEvent::sequence);
        var date = fields.required("date", ValueForms.DATE, CoachEvent::date);
        var proposal = fields.optional("proposal", CoachForms.PROPOSAL, CoachEvent::proposal);
        var change = fields.optional("change", CoachForms.CHANGE, CoachEvent::change);
        var author = fields.required("author", Numbers.STRING, CoachEvent::author);
        var reason = fields.required("reason", Numbers.STRING, CoachEvent::reason);
        return values -> new CoachEvent(
                values.get(id),
                values.get(sequence),
                values.get(date),
                values.get(proposal),
                values.get(change),
                values.get(author),
                values.get(reason));
    });

    private static final Shape<DecisionTaken> TAKEN = ObjectShape.of("decision-taken", fields -> {
        var sequence = fields.required("sequence", Numbers.LONG, DecisionTaken::sequence);
        var date = fields.required("date", ValueForms.DATE, DecisionTaken::date);
        var cause = fields.required("cause", Numbers.STRING, DecisionTaken::cause);
        var lane = fields.required("lane", Numbers.STRING, DecisionTaken::lane);
        var decision = fields.required("decision", DECISION, DecisionTaken::decision);
        return values -> new DecisionTaken(
                values.get(sequence), values.get(date), values.get(cause), values.get(lane), values.get(decision));
    });

    /** Entries of a log. */
    public static final Shape<LogEntry> ENTRY = Tagged.of(
            "log-entry",
            new Case<>("session", SessionLog.class, SESSION),
            new Case<>("absence", Absence.class, ABSENCE),
            new Case<>("cleared", PainCleared.class, CLEARED),
            new Case<>("coach", CoachEvent.class, COACH),
            new Case<>("decision", DecisionTaken.class, TAKEN));

    /** Whole logs. */
    public static final ObjectShape<LogDocument> LOG = ObjectShape.of("log", fields -> {
        var entries = fields.list("entries", ENTRY, LogDocument::entries);
        return values -> new LogDocument(values.get(entries));
    });

    private LogForms() {}

    private static Optional<Double> boxed(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }
}
