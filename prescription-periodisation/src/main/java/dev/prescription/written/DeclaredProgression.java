package dev.prescription.written;

import dev.prescription.quantity.InvalidValueException;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The rule by which a slot is meant to progress from session to session, declared by name: kept with the programme, and
 * not run by a plan.
 *
 * <p>For example {@code linear step=2.5kg failures=2}.
 *
 * @param rule a slug such as {@code linear}
 * @param settings the settings by name, in alphabetical order; not modifiable
 */
public record DeclaredProgression(String rule, SortedMap<String, String> settings) {

    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9-]{0,40}");
    private static final Pattern VALUE = Pattern.compile("[^\\s;#=]{1,60}");

    /**
     * Checks the words.
     *
     * @param rule a slug
     * @param settings slugs to values without spaces, semicolons, {@code #} or {@code =}
     * @throws InvalidValueException if a word is anything else
     */
    public DeclaredProgression {
        check("progression", SLUG, Objects.requireNonNull(rule, "rule"), "must be a slug such as linear");
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
        settings.forEach((name, value) -> {
            check("setting", SLUG, name, "must be a slug such as step");
            check(name, VALUE, value, "must be a value without spaces, semicolons, # or =");
        });
    }

    /**
     * Returns a declaration.
     *
     * @param rule a slug such as {@code linear}
     * @param settings slugs to values
     * @return the declaration
     * @throws InvalidValueException if a word is malformed
     */
    public static DeclaredProgression of(String rule, Map<String, String> settings) {
        return new DeclaredProgression(rule, new TreeMap<>(settings));
    }

    /**
     * Reads what {@link #toString()} prints, such as {@code linear failures=2 step=2.5kg}.
     *
     * @param text the text
     * @return the declaration
     * @throws InvalidValueException if a word is malformed or a setting is named twice
     */
    public static DeclaredProgression parse(String text) {
        String[] words = Objects.requireNonNull(text, "text").strip().split("\\s+", -1);
        SortedMap<String, String> settings = new TreeMap<>();
        for (int word = 1; word < words.length; word++) {
            int equals = words[word].indexOf('=');
            if (equals < 0) {
                throw InvalidValueException.of("setting", "must be name=value", words[word], "malformed");
            }
            String name = words[word].substring(0, equals);
            if (settings.put(name, words[word].substring(equals + 1)) != null) {
                throw InvalidValueException.of("setting", "must be named once", name, "repeated");
            }
        }
        return new DeclaredProgression(words[0], settings);
    }

    private static void check(String parameter, Pattern pattern, String value, String rule) {
        if (!pattern.matcher(value).matches()) {
            throw InvalidValueException.of(parameter, rule, value, "malformed");
        }
    }

    /** Returns the text of a programme's line, such as {@code linear failures=2 step=2.5kg}. */
    @Override
    public String toString() {
        return settings.entrySet().stream()
                .map(setting -> " " + setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining("", rule, ""));
    }
}
