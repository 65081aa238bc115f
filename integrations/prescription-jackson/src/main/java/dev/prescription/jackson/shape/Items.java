package dev.prescription.jackson.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * Lists of values of one shape.
 *
 * @param <V> the type of the items
 * @param shape the shape of the items
 */
public record Items<V>(Shape<V> shape) implements Shape<List<V>> {

    @Override
    public void write(List<V> value, JsonGenerator out) {
        out.writeStartArray();
        value.forEach(item -> shape.write(item, out));
        out.writeEndArray();
    }

    @Override
    public List<V> read(In in) {
        in.expect(JsonToken.START_ARRAY, "a list");
        List<V> items = new ArrayList<>();
        while (in.next() != JsonToken.END_ARRAY) {
            items.add(shape.read(in));
        }
        return List.copyOf(items);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return Definitions.of("type", "array", "items", shape.schema(definitions));
    }
}
