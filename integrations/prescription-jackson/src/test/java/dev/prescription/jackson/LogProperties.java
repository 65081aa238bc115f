package dev.prescription.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.decision.Decision;
import dev.prescription.decision.DecisionCode;
import dev.prescription.decision.Standing;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.jackson.document.Document;
import dev.prescription.jackson.document.LogDocument;
import dev.prescription.layout.SessionRef;
import dev.prescription.layout.SlotRef;
import dev.prescription.log.Absence;
import dev.prescription.log.CoachEvent;
import dev.prescription.log.DecisionTaken;
import dev.prescription.log.ExerciseLog;
import dev.prescription.log.LogEntry;
import dev.prescription.log.PainCleared;
import dev.prescription.log.Readiness;
import dev.prescription.log.SessionLog;
import dev.prescription.log.SetLog;
import dev.prescription.message.Argument;
import dev.prescription.message.Message;
import dev.prescription.proposal.CoachChange;
import dev.prescription.proposal.LaneChange;
import dev.prescription.proposal.LaneRef;
import dev.prescription.proposal.Proposal;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import dev.prescription.written.DeclaredProgression;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** Law 9 for logs: every kind of entry, and every decision with its reason. */
class LogProperties {

    private static final Arbitrary<String> IDS = Arbitraries.strings()
            .withCharRange('a', 'z')
            .numeric()
            .withChars("._:/-")
            .ofMaxLength(30)
            .map(rest -> "e" + rest);

    private static final Arbitrary<Long> SEQUENCES = Arbitraries.longs().between(1, Long.MAX_VALUE);

    private static final Arbitrary<String> TEXTS = Arbitraries.strings()
            .all()
            .ofMinLength(1)
            .ofMaxLength(60)
            .filter(text ->
                    !text.isBlank() && text.chars().noneMatch(character -> Character.isSurrogate((char) character)));

    private static Arbitrary<SetLog> sets() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 300),
                        StoredValues.loads().optional(),
                        StoredValues.rirs().optional(),
                        Arbitraries.of(true, false, false),
                        Arbitraries.of(true, false, false),
                        Arbitraries.doubles().between(0, false, 5, true).optional())
                .as((reps, load, rir, failed, painful, velocity) -> new SetLog(
                        reps,
                        load,
                        failed ? rir.map(rated -> Rir.FAILURE) : rir,
                        failed,
                        painful,
                        velocity.map(OptionalDouble::of).orElseGet(OptionalDouble::empty)));
    }

    private static Arbitrary<ExerciseLog> exercises() {
        Arbitrary<SlotRef> slots = Combinators.combine(
                        Arbitraries.integers().between(1, 7),
                        Arbitraries.integers().between(1, 30))
                .as(SlotRef::new);
        return Combinators.combine(
                        Arbitraries.of(StoredValues.LIFTS),
                        slots.optional(),
                        sets().list().ofMaxSize(6))
                .as(ExerciseLog::new);
    }

    private static Arbitrary<OptionalInt> answers() {
        return Arbitraries.integers().between(0, 5).map(one -> one == 0 ? OptionalInt.empty() : OptionalInt.of(one));
    }

    private static Arbitrary<SessionLog> sessions() {
        Arbitrary<SessionRef> refs = Combinators.combine(
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.integers().between(1, 14))
                .as(SessionRef::new);
        return Combinators.combine(
                        Combinators.combine(IDS, SEQUENCES, refs).as(Tuple::of),
                        StoredValues.days(),
                        exercises().list().ofMaxSize(5),
                        Combinators.combine(answers(), answers(), answers())
                                .as(Readiness::new)
                                .optional(),
                        Arbitraries.integers()
                                .between(20, 400)
                                .map(Load::ofKilograms)
                                .optional(),
                        Arbitraries.longs()
                                .between(-100_000_000_000L, 100_000_000_000L)
                                .map(Instant::ofEpochMilli)
                                .optional())
                .as((name, day, done, readiness, mass, instant) -> {
                    SessionLog.Builder log = SessionLog.builder(name.get1(), name.get2(), name.get3(), day);
                    done.forEach(log::exercise);
                    readiness.ifPresent(log::readiness);
                    mass.ifPresent(log::bodyMass);
                    instant.ifPresent(log::recordedAt);
                    return log.build();
                });
    }

    private static Arbitrary<CoachChange> changes() {
        Arbitrary<ExerciseId> lifts = Arbitraries.of(StoredValues.LIFTS);
        Arbitrary<Integer> few = Arbitraries.integers().between(1, 14);
        Arbitrary<Load> some = StoredValues.loads().filter(load -> load.tenthMicrograms() > 0);
        Arbitrary<DeclaredProgression> rules = Arbitraries.of(
                        "linear step=2.5kg failures=2", "double", "cycle sessions=1 upper=2.5kg")
                .map(DeclaredProgression::parse);
        Arbitrary<CoachChange> changes = Arbitraries.oneOf(List.<Arbitrary<CoachChange>>of(
                Combinators.combine(lifts, some).as(CoachChange.Basis::new),
                Combinators.combine(few, few, some)
                        .as((week, slot, load) ->
                                new CoachChange.LoadOnce(new SessionRef(week, 1), new SlotRef(1, slot), load)),
                Combinators.combine(lifts, rules).as(CoachChange.Rule::new),
                lifts.map(CoachChange.Lock::new),
                lifts.map(CoachChange.Unlock::new),
                Combinators.combine(lifts, few).as(CoachChange.Sets::new),
                Combinators.combine(lifts, lifts).as(CoachChange.Swap::new),
                Arbitraries.integers().between(0, 100).map(CoachChange.Blend::new),
                few.map(sessions -> new CoachChange.InsertDeload(sessions, 50, 90))));
        Arbitrary<LaneRef> lanes = Combinators.combine(
                        few, few.map(week -> new SessionRef(week, 1)).optional())
                .as((number, session) -> new LaneRef(new SlotRef(1, number), session));
        return Combinators.combine(changes, lanes.optional())
                .as((change, name) ->
                        change instanceof LaneChange lane ? name.map(lane::in).orElse(change) : change);
    }

    private static Arbitrary<CoachEvent> coachEvents() {
        Arbitrary<Proposal> proposals =
                Combinators.combine(IDS, changes(), TEXTS).as(Proposal::stated);
        return Combinators.combine(
                        IDS,
                        SEQUENCES,
                        StoredValues.days(),
                        proposals.optional(),
                        changes().optional(),
                        TEXTS,
                        TEXTS)
                .filter((id, sequence, day, proposal, change, author, reason) ->
                        proposal.isPresent() || change.isPresent())
                .as(CoachEvent::new);
    }

    private static Arbitrary<Standing> standings() {
        Arbitrary<Integer> small = Arbitraries.integers().between(0, 100);
        return Combinators.combine(
                        Arbitraries.of(Standing.Kind.values()),
                        StoredValues.loads().optional(),
                        small,
                        small,
                        small,
                        small,
                        small)
                .as(Standing::new);
    }

    private static Arbitrary<Message> reasons() {
        return Arbitraries.of(DecisionCode.values())
                .flatMap(code -> Combinators.combine(code.arguments().stream()
                                .map(LogProperties::argument)
                                .toList())
                        .as(arguments -> new Message(code, arguments)));
    }

    private static Arbitrary<Object> argument(Argument argument) {
        Arbitrary<Object> values = value(argument);
        if (argument.joint().isPresent()) {
            return values.list().ofMaxSize(3).map(Object.class::cast);
        }
        return argument.isOptional() ? values.optional().map(Object.class::cast) : values;
    }

    private static Arbitrary<Object> value(Argument argument) {
        if (argument.type().equals(ExerciseId.class)) {
            return Arbitraries.of(StoredValues.LIFTS).map(Object.class::cast);
        }
        if (argument.type().equals(Load.class)) {
            return StoredValues.loads().map(Object.class::cast);
        }
        if (argument.type().equals(Integer.class)) {
            return Arbitraries.integers().map(Object.class::cast);
        }
        if (argument.type().equals(BigDecimal.class)) {
            return Arbitraries.bigDecimals()
                    .between(BigDecimal.ZERO, BigDecimal.TEN)
                    .ofScale(2)
                    .map(Object.class::cast);
        }
        return TEXTS.map(Object.class::cast);
    }

    @Provide
    Arbitrary<Decision> decisions() {
        return Combinators.combine(
                        Arbitraries.of(StoredValues.LIFTS),
                        TEXTS,
                        Arbitraries.of(Decision.Kind.values()),
                        standings(),
                        standings(),
                        IDS.list().ofMinSize(1).ofMaxSize(3),
                        reasons())
                .as((exercise, rule, kind, from, to, facts, reason) ->
                        new Decision(exercise, rule, 1, kind, from, to, facts, reason, List.of("L-STAND-20")));
    }

    @Provide
    Arbitrary<LogEntry> entries() {
        Arbitrary<Absence> absences = Combinators.combine(
                        IDS,
                        SEQUENCES,
                        StoredValues.days(),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.of(Absence.Cause.values()))
                .as((id, sequence, day, length, cause) ->
                        new Absence(id, sequence, day, day.plusDays(day.getYear() < 2200 ? length : 0), cause));
        Arbitrary<PainCleared> cleared = Combinators.combine(
                        IDS, SEQUENCES, StoredValues.days(), Arbitraries.of(StoredValues.LIFTS), TEXTS)
                .as(PainCleared::new);
        Arbitrary<DecisionTaken> taken = Combinators.combine(SEQUENCES, StoredValues.days(), IDS, TEXTS, decisions())
                .as(DecisionTaken::new);
        return Arbitraries.oneOf(sessions(), absences, cleared, coachEvents(), taken);
    }

    @Property(tries = 1000)
    void every_decision_is_read_as_it_was_written(@ForAll("decisions") Decision decision) {
        Json.keeps(decision, Decision.class);
        assertThat(Json.reread(decision, Decision.class).text()).isEqualTo(decision.text());
        Statistics.collect(decision.reason().arguments().isEmpty());
        Statistics.coverage(coverage -> coverage.check(false).percentage(share -> share > 20));
    }

    @Property(tries = 1000)
    void every_entry_is_read_as_it_was_written(@ForAll("entries") LogEntry entry) {
        Json.keeps(entry, LogEntry.class);
        assertThat(Json.MAPPER.readValue(Json.MAPPER.writeValueAsString(entry), entry.getClass()))
                .as("as its own kind")
                .isEqualTo(entry);
        Statistics.label("kind").collect(entry.getClass().getSimpleName());
        Statistics.label("kind").coverage(coverage -> {
            coverage.check("SessionLog").percentage(share -> share > 5);
            coverage.check("CoachEvent").percentage(share -> share > 5);
            coverage.check("DecisionTaken").percentage(share -> share > 5);
        });
        if (entry instanceof SessionLog log) {
            Statistics.label("session").collect(isUnusual(log));
            Statistics.label("session")
                    .coverage(coverage -> coverage.check(true).percentage(share -> share > 2));
        }
    }

    /** Skipped, swapped, failed or painful work is in it. */
    private static boolean isUnusual(SessionLog log) {
        return log.exercises().isEmpty()
                || log.exercises().stream()
                        .anyMatch(exercise ->
                                exercise.sets().isEmpty() || exercise.slot().isPresent() || exercise.isPainful());
    }

    @Property(tries = 200)
    void a_log_is_read_as_it_was_written(@ForAll("logs") LogDocument log) {
        Json.keeps(log, LogDocument.class);
        SchemaTest.holds(Document.LOG, log);
    }

    @Provide
    Arbitrary<LogDocument> logs() {
        return entries().list().ofMaxSize(12).map(LogDocument::of);
    }
}
