package dev.prescription.jackson.shape;

import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** True or false. */
final class Flag implements Shape<Boolean> {

    static final Shape<Boolean> SHAPE = new Flag();

    private Flag() {}

    @Override
    public void write(Boolean value, JsonGenerator out) {
        out.writeBoolean(value);
    }

    @Override
    public Boolean read(In in) {
        if (in.is(JsonToken.VALUE_FALSE)) {
            return false;
        }
        in.expect(JsonToken.VALUE_TRUE, "true or false");
        return true;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return Definitions.of("type", "boolean");
    }
}
