package dev.prescription.jackson.shape;

import dev.prescription.jackson.shape.Fields.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private final Map<String, Field<T, ?>> fields;
    private final Function<Values, T> builder;

    private ObjectShape(String name, Map<String, Field<T, ?>> fields, Function<Values, T> builder) {
        this.name = name;
        this.fields = fields;
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
        Fields<T> fields = new Fields<>();
        Function<Values, T> builder = table.apply(fields);
        return new ObjectShape<>(name, fields.byName(), builder);
    }

    /**
     * Returns a shape without fields, of a value that is all its kind can say.
     *
     * @param <T> the type of the value
     * @param name the name of the definition
     * @param value the value
     * @return the shape
     */
    public static <T> ObjectShape<T> empty(String name, T value) {
        return of(name, fields -> values -> value);
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

        private final Values values = new Values(fields.size());

        /** Reads the field at hand, from where its value stands. */
        void accept(String key, In in) {
            Field<T, ?> field = fields.get(key);
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
            for (Field<T, ?> field : fields.values()) {
                if (values.read[field.index()] == null) {
                    if (field.isRequired()) {
                        throw in.refusal(field.name(), "must be stated", "nothing", "missing");
                    }
                    values.read[field.index()] = field.absent();
                }
            }
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
        fields.values().forEach(field -> field.write(value, out));
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
        for (Field<T, ?> field : fields.values()) {
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
