package dev.prescription.jackson.shape;

import java.util.Map;
import tools.jackson.core.JsonGenerator;

/**
 * How values of one type are written, read and described.
 *
 * @param <T> the type of the values
 */
public interface Shape<T> {

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out where to
     */
    void write(T value, JsonGenerator out);

    /**
     * Reads a value whose first token is the current one, and stops at its last.
     *
     * @param in where from
     * @return the value
     * @throws dev.prescription.jackson.document.StoredFormException if it is none; it names the place
     */
    T read(In in);

    /**
     * Returns the JSON Schema of the values.
     *
     * @param definitions where named parts are entered
     * @return the schema, or a reference to an entry
     */
    Map<String, Object> schema(Definitions definitions);
}
