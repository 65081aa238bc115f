package dev.prescription.jackson.shape;

import dev.prescription.quantity.InvalidValueException;
import java.math.BigDecimal;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The shapes of plain numbers, texts, and yes or no. */
public final class Numbers {

    /** Whole numbers of 32 bits. */
    public static final Shape<Integer> INT = new Plain<>("integer", JsonToken.VALUE_NUMBER_INT, "a whole number") {
        @Override
        public void write(Integer value, JsonGenerator out) {
            out.writeNumber(value);
        }

        @Override
        Integer value(JsonParser parser) {
            return parser.getIntValue();
        }
    };

    /** Whole numbers of 64 bits. */
    public static final Shape<Long> LONG = new Plain<>("integer", JsonToken.VALUE_NUMBER_INT, "a whole number") {
        @Override
        public void write(Long value, JsonGenerator out) {
            out.writeNumber(value);
        }

        @Override
        Long value(JsonParser parser) {
            return parser.getLongValue();
        }
    };

    /** Finite numbers. */
    public static final Shape<Double> DOUBLE = new Plain<>("number", JsonToken.VALUE_NUMBER_FLOAT, "a number") {
        @Override
        public void write(Double value, JsonGenerator out) {
            out.writeNumber(value);
        }

        @Override
        public Double read(In in) {
            return in.is(JsonToken.VALUE_NUMBER_INT) ? in.attempt(() -> value(in.parser())) : super.read(in);
        }

        @Override
        Double value(JsonParser parser) {
            double value = parser.getDoubleValue();
            if (!Double.isFinite(value)) {
                throw InvalidValueException.of("number", "must be a finite number", value, "not-finite");
            }
            return value;
        }
    };

    /** Decimals of at most forty digits, as text: what a JSON number would lose is kept. */
    public static final Shape<BigDecimal> DECIMAL =
            new Text<>("decimal", "^-?\\d{1,40}(\\.\\d{1,40})?$", BigDecimal::toPlainString, text -> {
                if (!text.matches("-?\\d{1,40}(\\.\\d{1,40})?")) {
                    throw InvalidValueException.of("decimal", "must read as 2.5", text, "malformed");
                }
                return new BigDecimal(text);
            });

    /** Any text. */
    public static final Shape<String> STRING = new Plain<>("string", JsonToken.VALUE_STRING, "a text") {
        @Override
        public void write(String value, JsonGenerator out) {
            out.writeString(value);
        }

        @Override
        String value(JsonParser parser) {
            return parser.getString();
        }
    };

    /** True or false. */
    public static final Shape<Boolean> FLAG = new Flag();

    private Numbers() {}

    /** Two tokens, one for each. */
    private static final class Flag implements Shape<Boolean> {

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

    /** A token of one kind. */
    private abstract static class Plain<T> implements Shape<T> {

        private final String type;
        private final JsonToken token;
        private final String what;

        Plain(String type, JsonToken token, String what) {
            this.type = type;
            this.token = token;
            this.what = what;
        }

        abstract T value(JsonParser parser);

        @Override
        public T read(In in) {
            in.expect(token, what);
            return in.attempt(() -> value(in.parser()));
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            return Definitions.of("type", type);
        }
    }
}
