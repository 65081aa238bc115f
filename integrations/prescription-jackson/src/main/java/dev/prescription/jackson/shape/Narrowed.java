package dev.prescription.jackson.shape;

import java.util.Map;
import tools.jackson.core.JsonGenerator;

/**
 * One kind of the values of a wider shape, written as there.
 *
 * @param <T> the type of the wider values
 * @param <C> the type of the kind
 * @param tag the name of the kind
 * @param type the type of the kind
 * @param whole the wider shape
 */
public record Narrowed<T, C extends T>(String tag, Class<C> type, Shape<T> whole) implements Shape<C> {

    @Override
    public void write(C value, JsonGenerator out) {
        whole.write(value, out);
    }

    @Override
    public C read(In in) {
        T value = whole.read(in);
        if (!type.isInstance(value)) {
            throw in.refusal("kind", "must be " + tag, "another kind", "wrong-type");
        }
        return type.cast(value);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return whole.schema(definitions);
    }
}
