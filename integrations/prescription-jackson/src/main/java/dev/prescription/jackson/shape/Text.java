package dev.prescription.jackson.shape;

import dev.prescription.quantity.InvalidValueException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/**
 * Values that are one text, as they print and parse.
 *
 * @param <T> the type of the values
 * @param name the name of the definition
 * @param pattern a regular expression that every text matches
 * @param print makes the text
 * @param parse reads it, and refuses another
 */
public record Text<T>(String name, String pattern, Function<? super T, String> print, Function<String, T> parse)
        implements Shape<T> {

    /** What matches any text but the empty one. */
    public static final String ANY = "^[\\s\\S]+$";

    /**
     * Returns the shape of an enum, whose constants are words such as {@code main-lift}.
     *
     * @param <E> the enum
     * @param name the name of the definition
     * @param type the enum
     * @return the shape
     */
    public static <E extends Enum<E>> Shape<E> ofEnum(String name, Class<E> type) {
        String[] words = Arrays.stream(type.getEnumConstants()).map(Text::word).toArray(String[]::new);
        return new Text<>(name, "^(" + String.join("|", words) + ")$", Text::word, text -> {
            for (E constant : type.getEnumConstants()) {
                if (word(constant).equals(text)) {
                    return constant;
                }
            }
            throw InvalidValueException.of(name, "must be one of " + String.join(", ", words), text, "unknown");
        });
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public void write(T value, JsonGenerator out) {
        out.writeString(print.apply(value));
    }

    @Override
    public T read(In in) {
        String text = in.text();
        return in.attempt(() -> parse.apply(text));
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return definitions.refer(name, () -> Definitions.of("type", "string", "pattern", pattern));
    }
}
