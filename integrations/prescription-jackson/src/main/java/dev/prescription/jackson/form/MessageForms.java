package dev.prescription.jackson.form;

import dev.prescription.advice.NextSetCode;
import dev.prescription.coaching.CoachCode;
import dev.prescription.decision.DecisionCode;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.goal.LevelAdvice;
import dev.prescription.goal.Screening;
import dev.prescription.guideline.RuleId;
import dev.prescription.jackson.shape.Definitions;
import dev.prescription.jackson.shape.In;
import dev.prescription.jackson.shape.Items;
import dev.prescription.jackson.shape.Numbers;
import dev.prescription.jackson.shape.Shape;
import dev.prescription.jackson.shape.Text;
import dev.prescription.layout.SessionRef;
import dev.prescription.layout.SlotRef;
import dev.prescription.message.Argument;
import dev.prescription.message.Message;
import dev.prescription.message.MessageCode;
import dev.prescription.missed.MissedCode;
import dev.prescription.parameter.Range;
import dev.prescription.parameter.Scope;
import dev.prescription.proposal.LaneRef;
import dev.prescription.proposal.ProposalCode;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import dev.prescription.reaction.ReactionCode;
import dev.prescription.reason.Note;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * Messages: an object whose one field is the code, over its arguments by name. Codes of a caller's own rules are given to the
 * reader as the attribute {@link MessageCode}{@code [].class}.
 */
public final class MessageForms implements Shape<Message> {

    /** The shape of messages. */
    public static final Shape<Message> MESSAGE = new MessageForms();

    private static final List<MessageCode> KNOWN = Stream.<MessageCode[]>of(
                    DecisionCode.values(),
                    ProposalCode.values(),
                    CoachCode.values(),
                    MissedCode.values(),
                    ReactionCode.values(),
                    NextSetCode.values(),
                    Note.Code.values(),
                    LevelAdvice.Code.values(),
                    Screening.Code.values())
            .flatMap(Stream::of)
            .toList();

    private MessageForms() {}

    /** Returns the shape of notes, which are messages with codes of their own. */
    static Shape<Note> notes() {
        return new Shape<>() {
            @Override
            public void write(Note value, JsonGenerator out) {
                MESSAGE.write(value.message(), out);
            }

            @Override
            public Note read(In in) {
                Message message = MESSAGE.read(in);
                if (message.code() instanceof Note.Code code) {
                    return in.attempt(() -> new Note(code, message.arguments()));
                }
                throw in.refusal(
                        "note", "must have a note's code", message.code().key(), "unknown");
            }

            @Override
            public Map<String, Object> schema(Definitions definitions) {
                return MESSAGE.schema(definitions);
            }
        };
    }

    @Override
    public void write(Message value, JsonGenerator out) {
        out.writeStartObject();
        out.writeName(value.code().key());
        out.writeStartObject();
        List<Argument> declared = value.code().arguments();
        for (int i = 0; i < declared.size(); i++) {
            write(declared.get(i), value.arguments().get(i), out);
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    private static void write(Argument argument, Object value, JsonGenerator out) {
        Shape<Object> shape = ArgumentForms.of(argument);
        if (value instanceof Optional<?> some) {
            some.ifPresent(inner -> one(argument.name(), shape, inner, out));
        } else if (argument.joint().isPresent()) {
            one(argument.name(), new Items<>(shape), List.copyOf((List<?>) value), out);
        } else {
            one(argument.name(), shape, value, out);
        }
    }

    private static <V> void one(String name, Shape<V> shape, V value, JsonGenerator out) {
        out.writeName(name);
        shape.write(value, out);
    }

    @Override
    public Message read(In in) {
        in.expect(JsonToken.START_OBJECT, "an object");
        if (in.next() == JsonToken.END_OBJECT) {
            throw in.refusal("message", "must name its code", "nothing", "missing");
        }
        String key = in.name();
        MessageCode code = Stream.concat(
                        KNOWN.stream(), in.given(MessageCode[].class).stream().flatMap(Stream::of))
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> in.refusal("message", "must have a code that is known here", key, "unknown"));
        in.next();
        Message message = arguments(code, in);
        if (in.next() != JsonToken.END_OBJECT) {
            throw in.refusal("message", "must have one code", in.name(), "duplicate-field");
        }
        return message;
    }

    private static Message arguments(MessageCode code, In in) {
        in.expect(JsonToken.START_OBJECT, "an object");
        List<Argument> declared = code.arguments();
        @Nullable Object[] values = new Object[declared.size()];
        while (in.next() != JsonToken.END_OBJECT) {
            int place = place(declared, in.name(), in);
            if (values[place] != null) {
                throw in.refusal("argument", "must be stated once", in.name(), "duplicate-field");
            }
            in.next();
            Argument argument = declared.get(place);
            Shape<Object> shape = ArgumentForms.of(argument);
            Object read = argument.joint().isPresent() ? new Items<>(shape).read(in) : shape.read(in);
            values[place] = argument.isOptional() ? Optional.of(read) : read;
        }
        List<Object> all = new ArrayList<>();
        for (int place = 0; place < values.length; place++) {
            Object value = values[place];
            Argument argument = declared.get(place);
            if (value == null && !argument.isOptional()) {
                throw in.refusal(argument.name(), "must be stated", "nothing", "missing");
            }
            all.add(value == null ? Optional.empty() : value);
        }
        return in.attempt(() -> new Message(code, all));
    }

    private static int place(List<Argument> declared, String name, In in) {
        for (int place = 0; place < declared.size(); place++) {
            if (declared.get(place).name().equals(name)) {
                return place;
            }
        }
        throw in.refusal("argument", "must be one that the code declares", name, "unknown-field");
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return definitions.refer(
                "message",
                () -> Definitions.of(
                        "type",
                        "object",
                        "minProperties",
                        1,
                        "maxProperties",
                        1,
                        "additionalProperties",
                        Definitions.of("type", "object")));
    }

    /** The shapes of arguments by type. */
    private static final class ArgumentForms {

        private static final Map<Class<?>, Shape<?>> BY_TYPE = Map.ofEntries(
                Map.entry(String.class, Numbers.STRING),
                Map.entry(Integer.class, Numbers.INT),
                Map.entry(BigDecimal.class, Numbers.DECIMAL),
                Map.entry(Load.class, ValueForms.LOAD),
                Map.entry(Rir.class, ValueForms.RIR),
                Map.entry(ExerciseId.class, ValueForms.EXERCISE_ID),
                Map.entry(SessionRef.class, ValueForms.SESSION_REF),
                Map.entry(SlotRef.class, ValueForms.SLOT_REF),
                Map.entry(LaneRef.class, ValueForms.LANE_REF),
                Map.entry(RuleId.class, ValueForms.RULE_ID),
                Map.entry(Range.class, ScopeForms.RANGE),
                Map.entry(Scope.class, ScopeForms.SCOPE));

        private ArgumentForms() {}

        @SuppressWarnings("unchecked") // the shape of a type shapes what a message checks to be of that type
        static Shape<Object> of(Argument argument) {
            Shape<?> shape = BY_TYPE.get(argument.type());
            Shape<?> found = shape == null ? ofEnum(argument) : shape;
            return (Shape<Object>) found;
        }

        @SuppressWarnings({"unchecked", "rawtypes"}) // an enum by its class
        private static Shape<?> ofEnum(Argument argument) {
            if (argument.type().isEnum()) {
                return Text.ofEnum(argument.name(), (Class) argument.type());
            }
            throw InvalidValueException.of(
                    argument.name(), "must be of a type that can be stored", argument.type(), "unsupported");
        }
    }
}
