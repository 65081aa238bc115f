package dev.prescription.jackson.shape;

import dev.prescription.jackson.shape.Fields.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * Objects with named fields, in any order, each at most once and no other.
 *
 * @param <T> the type of the values
 */
public final class ObjectShape<T> implements Shape<T> {

    private final String name;
    private final Map<String, ? extends Field<?, ?>> fields;
    private final List<? extends Field<?, ?>> given;
    private final BiConsumer<T, JsonGenerator> writer;
    private final Function<Values, T> builder;

    private ObjectShape(
            String name,
            Map<String, ? extends Field<?, ?>> fields,
            List<? extends Field<?, ?>> given,
            BiConsumer<T, JsonGenerator> writer,
            Function<Values, T> builder) {
        this.name = name;
        this.fields = fields;
        this.given = given;
        this.writer = writer;
        this.builder = builder;
    }

    /**
     * Returns a shape by its table: the fields, and what is built of them.
     *
     * @param <T> the type of the values
     * @param name the name of the definition
     * @param table adds the fields and returns what builds a value of theirs
     * @return the shape
     */
    public static <T> ObjectShape<T> of(String name, Function<Fields<T>, Function<Values, T>> table) {
        return of(name, value -> value, table);
    }

    /**
     * Returns a shape by its table, whose fields come from a view of the value that is made once.
     *
     * @param <T> the type of the values
     * @param <S> the type of the view
     * @param name the name of the definition
     * @param view makes the view
     * @param table adds the fields and returns what builds a value of theirs
     * @return the shape
     */
    public static <T, S> ObjectShape<T> of(
            String name, Function<T, S> view, Function<Fields<S>, Function<Values, T>> table) {
        Fields<S> fields = new Fields<>();
        Function<Values, T> builder = table.apply(fields);
        Map<String, Field<S, ?>> byName = fields.byName();
        BiConsumer<T, JsonGenerator> writer = (value, out) -> {
            S seen = view.apply(value);
            byName.values().forEach(field -> field.write(seen, out));
        };
        return new ObjectShape<>(name, byName, fields.given(), writer, builder);
    }

    /** What was read, by field. */
    public static final class Values {

        private final @Nullable Object[] read;

        private Values(int size) {
            this.read = new Object[size];
        }

        /**
         * Returns the value of a field.
         *
         * @param <V> its type
         * @param field the field
         * @return the value
         */
        @SuppressWarnings({"unchecked", "NullAway"}) // only what the field itself read is put there
        public <V> V get(Field<?, V> field) {
            return (V) read[field.index()];
        }
    }

    /** An object of which some fields were read. */
    final class Reading {

        private final Values values = new Values(fields.size() + given.size());

        /** Reads the field at hand, from where its value stands. */
        void accept(String key, In in) {
            Field<?, ?> field = fields.get(key);
            if (field == null) {
                String rule = "must be one of " + String.join(", ", fields.keySet());
                throw in.refusal("field of " + name, rule, key, "unknown-field");
            }
            if (values.read[field.index()] != null) {
                throw in.refusal("field of " + name, "must be stated once", key, "duplicate-field");
            }
            values.read[field.index()] = field.read(in);
        }

        T finish(In in) {
            for (Field<?, ?> field : fields.values()) {
                if (values.read[field.index()] == null) {
                    if (field.isRequired()) {
                        throw in.refusal(field.name(), "must be stated", "nothing", "missing");
                    }
                    values.read[field.index()] = field.absent();
                }
            }
            given.forEach(field -> values.read[field.index()] = field.read(in));
            return in.attempt(() -> builder.apply(values));
        }
    }

    @Override
    public void write(T value, JsonGenerator out) {
        out.writeStartObject();
        writeFields(value, out);
        out.writeEndObject();
    }

    void writeFields(T value, JsonGenerator out) {
        writer.accept(value, out);
    }

    @Override
    public T read(In in) {
        in.expect(JsonToken.START_OBJECT, "an object");
        Reading reading = new Reading();
        while (in.next() != JsonToken.END_OBJECT) {
            String key = in.name();
            in.next();
            reading.accept(key, in);
        }
        return reading.finish(in);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return definitions.refer(name, () -> body(definitions, Definitions.of()));
    }

    /** The schema itself, after some properties of an envelope, which all are required. */
    Map<String, Object> body(Definitions definitions, Map<String, Object> envelope) {
        List<String> required = new ArrayList<>(envelope.keySet());
        for (Field<?, ?> field : fields.values()) {
            envelope.put(field.name(), field.schema(definitions));
            if (field.isRequired()) {
                required.add(field.name());
            }
        }
        Map<String, Object> schema = Definitions.of("type", "object", "properties", envelope);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }
}
