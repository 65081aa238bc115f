package dev.prescription.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.prescription.jackson.document.StoredFormException;
import tools.jackson.databind.json.JsonMapper;

/** A mapper as an integrator has it, and what every test does with it. */
final class Json {

    static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();

    private Json() {}

    static <T> T reread(T value, Class<T> type) {
        String json = MAPPER.writeValueAsString(value);
        T again = MAPPER.readValue(json, type);
        assertThat(MAPPER.writeValueAsString(again)).as("written again").isEqualTo(json);
        return again;
    }

    static <T> void keeps(T value, Class<T> type) {
        assertThat(reread(value, type)).isEqualTo(value).hasToString(value.toString());
    }

    static StoredFormException refused(String json, Class<?> type) {
        StoredFormException refused =
                catchThrowableOfType(StoredFormException.class, () -> MAPPER.readValue(json, type));
        assertThat(refused).as(json.substring(0, Math.min(200, json.length()))).isNotNull();
        return refused;
    }
}
