package dev.prescription.jackson.shape;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The named parts of one JSON Schema. */
public final class Definitions {

    private final SortedMap<String, Map<String, Object>> entries = new TreeMap<>();

    /** Begins with no entry. */
    public Definitions() {
        // nothing to set
    }

    /**
     * Enters a part once and refers to it.
     *
     * @param name the name, such as {@code load}
     * @param schema its schema, worked out where it is new
     * @return a reference to the entry
     */
    public Map<String, Object> refer(String name, Supplier<Map<String, Object>> schema) {
        if (!entries.containsKey(name)) {
            entries.put(name, Map.of());
            entries.put(name, schema.get());
        }
        return of("$ref", "#/$defs/" + name);
    }

    /**
     * Returns the parts by name.
     *
     * @return the entries in alphabetical order; not modifiable
     */
    public SortedMap<String, Map<String, Object>> entries() {
        return Collections.unmodifiableSortedMap(entries);
    }

    /**
     * Returns a schema of some keywords, in the order given.
     *
     * @param keywordsAndValues keywords and their values in turn
     * @return the schema, to be added to
     */
    public static Map<String, Object> of(Object... keywordsAndValues) {
        Map<String, Object> schema = new LinkedHashMap<>();
        for (int i = 0; i < keywordsAndValues.length; i += 2) {
            schema.put(String.valueOf(keywordsAndValues[i]), keywordsAndValues[i + 1]);
        }
        return schema;
    }
}
