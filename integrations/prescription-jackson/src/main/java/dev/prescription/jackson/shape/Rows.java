package dev.prescription.jackson.shape;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Rows of a table: texts by column, those that are empty left out. */
public final class Rows implements Shape<Map<String, String>> {

    /** The shape of rows. */
    public static final Shape<Map<String, String>> SHAPE = new Rows();

    private Rows() {}

    @Override
    public void write(Map<String, String> value, JsonGenerator out) {
        out.writeStartObject();
        value.forEach((column, cell) -> {
            if (!cell.isEmpty()) {
                out.writeName(column);
                out.writeString(cell);
            }
        });
        out.writeEndObject();
    }

    @Override
    public Map<String, String> read(In in) {
        in.expect(JsonToken.START_OBJECT, "an object");
        Map<String, String> row = new LinkedHashMap<>();
        while (in.next() != JsonToken.END_OBJECT) {
            String column = in.name();
            in.next();
            if (row.putIfAbsent(column, in.text()) != null) {
                throw in.refusal("column", "must be stated once", column, "duplicate-field");
            }
        }
        return Collections.unmodifiableMap(row);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return definitions.refer(
                "row",
                () -> Definitions.of("type", "object", "additionalProperties", Definitions.of("type", "string")));
    }
}
