package dev.prescription.jackson;

import dev.prescription.jackson.programme.Bindings;
import dev.prescription.jackson.programme.Bindings.Binding;
import dev.prescription.jackson.shape.In;
import dev.prescription.jackson.shape.Shape;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches Jackson 3 the durable form of Prescription's types.
 *
 * <p>For example
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * String json = mapper.writeValueAsString(athlete);
 * Athlete again = mapper.readValue(json, Athlete.class);
 * }</pre>
 *
 * <p>It is found by {@code findAndAddModules()}, or added by hand. What is refused while reading is a {@link
 * dev.prescription.jackson.document.StoredFormException} with the place in the document; fields that are unknown, stated twice or of
 * another type are refused whatever the mapper's own settings are.
 */
public final class PrescriptionModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Makes the module; it has no settings. */
    public PrescriptionModule() {
        super("prescription", Version.unknownVersion());
        Bindings.all().forEach(this::bind);
    }

    private <T> void bind(Binding<T> binding) {
        addSerializer(binding.type(), new Writer<>(binding.shape()));
        addDeserializer(binding.type(), new Reader<>(binding.shape()));
    }

    /** Writes a value as its shape says, with no type of Jackson's beside it. */
    private static final class Writer<T> extends ValueSerializer<T> {

        private final Shape<T> shape;

        Writer(Shape<T> shape) {
            this.shape = shape;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            shape.write(value, out);
        }

        @Override
        public void serializeWithType(
                T value, JsonGenerator out, SerializationContext context, TypeSerializer typeSerializer) {
            shape.write(value, out);
        }
    }

    /** Reads a value as its shape says. */
    private static final class Reader<T> extends ValueDeserializer<T> {

        private final Shape<T> shape;

        Reader(Shape<T> shape) {
            this.shape = shape;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            return shape.read(new In(parser, context));
        }

        @Override
        public Object deserializeWithType(
                JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
            return deserialize(parser, context);
        }
    }
}
