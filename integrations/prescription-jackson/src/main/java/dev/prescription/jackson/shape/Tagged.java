package dev.prescription.jackson.shape;

import dev.prescription.quantity.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * Values of several kinds: an object with one field, whose name is the kind.
 *
 * @param <T> the type of the values
 * @param name the name of the definition
 * @param cases the kinds
 */
public record Tagged<T>(String name, List<Case<? extends T>> cases) implements Shape<T> {

    /**
     * One kind.
     *
     * @param <C> the type of its values
     * @param tag its name
     * @param type its type
     * @param shape the shape of its values
     */
    public record Case<C>(String tag, Class<C> type, Shape<C> shape) {

        void write(Object value, JsonGenerator out) {
            out.writeStartObject();
            out.writeName(tag);
            shape.write(type.cast(value), out);
            out.writeEndObject();
        }
    }

    /**
     * Returns the shape of several kinds.
     *
     * @param <T> the type of the values
     * @param name the name of the definition
     * @param cases the kinds
     * @return the shape
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // read, and not kept
    public static <T> Tagged<T> of(String name, Case<? extends T>... cases) {
        return new Tagged<>(name, List.of(cases));
    }

    @Override
    public void write(T value, JsonGenerator out) {
        for (Case<? extends T> one : cases) {
            if (one.type().isInstance(value)) {
                one.write(value, out);
                return;
            }
        }
        throw InvalidValueException.of(name, "must be of a kind that can be stored", value.getClass(), "unsupported");
    }

    @Override
    public T read(In in) {
        in.expect(JsonToken.START_OBJECT, "an object");
        if (in.next() == JsonToken.END_OBJECT) {
            throw in.refusal(name, "must name its kind", "nothing", "missing");
        }
        String tag = in.name();
        for (Case<? extends T> one : cases) {
            if (one.tag().equals(tag)) {
                in.next();
                T value = one.shape().read(in);
                if (in.next() != JsonToken.END_OBJECT) {
                    throw in.refusal(name, "must name one kind", in.name(), "duplicate-field");
                }
                return value;
            }
        }
        throw in.refusal(name, "must be one of " + tags(), tag, "unknown-field");
    }

    private List<String> tags() {
        return cases.stream().map(Case::tag).toList();
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return definitions.refer(name, () -> {
            List<Object> kinds = new ArrayList<>();
            for (Case<? extends T> one : cases) {
                kinds.add(Definitions.of(
                        "type",
                        "object",
                        "properties",
                        Definitions.of(one.tag(), one.shape().schema(definitions)),
                        "required",
                        List.of(one.tag()),
                        "additionalProperties",
                        false));
            }
            return Definitions.of("oneOf", kinds);
        });
    }
}
