package dev.prescription.jackson.shape;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * An object that stands by itself: it says what it is and in which version, wherever those two fields stand.
 *
 * @param <T> the type of the values
 * @param format what it is, such as {@code prescription/log}
 * @param version the version that is written, and the newest that is read
 * @param body the other fields
 */
public record DocumentShape<T>(String format, int version, ObjectShape<T> body) implements Shape<T> {

    private static final String FORMAT = "format";
    private static final String VERSION = "version";

    @Override
    public void write(T value, JsonGenerator out) {
        out.writeStartObject();
        out.writeName(FORMAT);
        out.writeString(format);
        out.writeName(VERSION);
        out.writeNumber(version);
        body.writeFields(value, out);
        out.writeEndObject();
    }

    /** Fields before the two are kept until both are known: a store may have put them in another order. */
    @Override
    public T read(In in) {
        in.expect(JsonToken.START_OBJECT, "an object");
        ObjectShape<T>.Reading reading = body.new Reading();
        Map<String, Supplier<In>> early = new LinkedHashMap<>();
        boolean isFormat = false;
        boolean isVersion = false;
        while (in.next() != JsonToken.END_OBJECT) {
            String key = in.name();
            in.next();
            if (key.equals(FORMAT)) {
                isFormat = once(in, key, isFormat);
                checkFormat(in);
            } else if (key.equals(VERSION)) {
                isVersion = once(in, key, isVersion);
                checkVersion(in);
            } else if (isFormat && isVersion) {
                reading.accept(key, in);
            } else if (early.putIfAbsent(key, in.kept()) != null) {
                throw in.refusal("field", "must be stated once", key, "duplicate-field");
            }
        }
        if (!isFormat || !isVersion) {
            throw in.refusal("document", "must state format and version", "neither or one", "missing");
        }
        early.forEach((key, kept) -> reading.accept(key, kept.get()));
        return reading.finish(in);
    }

    private static boolean once(In in, String key, boolean before) {
        if (before) {
            throw in.refusal("field", "must be stated once", key, "duplicate-field");
        }
        return true;
    }

    private void checkFormat(In in) {
        String stated = in.text();
        if (!stated.equals(format)) {
            throw in.refusal(FORMAT, "must be " + format, stated, "other-format");
        }
    }

    private void checkVersion(In in) {
        int stated = Numbers.INT.read(in);
        if (stated < 1) {
            throw in.refusal(VERSION, "must be at least 1", stated, "out-of-range");
        }
        if (stated > version) {
            throw in.refusal(
                    VERSION, "must be at most " + version + "; read it with a newer release", stated, "newer-version");
        }
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return body.body(
                definitions,
                Definitions.of(FORMAT, Definitions.of("const", format), VERSION, Definitions.of("const", version)));
    }
}
