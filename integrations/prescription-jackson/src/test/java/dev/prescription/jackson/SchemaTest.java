package dev.prescription.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.prescription.jackson.document.Document;
import dev.prescription.jackson.programme.Bindings;
import dev.prescription.jackson.programme.Bindings.Binding;
import dev.prescription.jackson.shape.Definitions;
import dev.prescription.jackson.shape.DocumentShape;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.SerializationFeature;

/**
 * The published schemas say what is written: they are committed, follow from the tables, hold for every document of the corpus,
 * and refuse others. {@code -Dschemas.write=true} writes them anew.
 */
class SchemaTest {

    private static final Pattern POINTER = Pattern.compile("#/\\$defs/([a-z0-9-]+)");

    static String committed(Document document) throws IOException {
        try (InputStream in = Document.class.getResourceAsStream(document.schema())) {
            assertThat(in).as(document.schema()).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String today(Document document) {
        for (Binding<?> binding : Bindings.DOCUMENTS) {
            if (binding.shape() instanceof DocumentShape<?> shape
                    && shape.format().equals(document.format())) {
                Definitions definitions = new Definitions();
                Map<String, Object> schema = Definitions.of(
                        "$schema",
                        "https://json-schema.org/draft/2020-12/schema",
                        "$id",
                        "urn:prescription:" + document.name().toLowerCase(Locale.ROOT) + ":" + document.version(),
                        "title",
                        document.format() + " " + document.version());
                schema.putAll(shape.schema(definitions));
                schema.put("$defs", definitions.entries());
                return Json.MAPPER
                                .rebuild()
                                .enable(SerializationFeature.INDENT_OUTPUT)
                                .build()
                                .writeValueAsString(schema)
                                .replace(System.lineSeparator(), "\n")
                        + "\n";
            }
        }
        throw new AssertionError("no shape of " + document);
    }

    @ParameterizedTest
    @EnumSource(Document.class)
    void the_committed_schema_follows_from_the_tables(Document document) throws IOException {
        if (Boolean.getBoolean("schemas.write")) {
            Path file = Path.of("src/main/resources" + document.schema());
            Files.createDirectories(file.getParent());
            Files.writeString(file, today(document));
        } else {
            assertThat(committed(document)).isEqualTo(today(document));
        }
    }

    @ParameterizedTest
    @EnumSource(Document.class)
    void every_definition_is_pointed_to_and_every_pointer_hits(Document document) {
        String schema = today(document);
        Map<?, ?> definitions =
                (Map<?, ?>) Json.MAPPER.readValue(schema, Map.class).get("$defs");
        Matcher matcher = POINTER.matcher(schema);
        List<String> named = matcher.results()
                .map(found -> found.group(1))
                .distinct()
                .sorted()
                .toList();
        assertThat(named).hasSize(definitions.size()).allMatch(definitions::containsKey);
    }

    private static final Map<Document, Schema> SCHEMAS = new ConcurrentHashMap<>();

    /** Every document that a property makes holds by its schema. */
    static void holds(Document document, Object value) {
        Schema schema = SCHEMAS.computeIfAbsent(document, one -> {
            try {
                return schema(one);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
        assertThat(schema.validate(Json.MAPPER.writeValueAsString(value), InputFormat.JSON))
                .isEmpty();
    }

    static Schema schema(Document document) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(committed(document), InputFormat.JSON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'format':'prescription/log','version':1}                                              | true",
                "{'format':'prescription/log','version':1,'entries':[]}                                 | true",
                "{'format':'prescription/log','version':2,'entries':[]}                                 | false",
                "{'format':'prescription/log','version':1,'colour':'red'}                               | false",
                "{'format':'prescription/log','version':1,'entries':[{'walk':{}}]}                      | false",
                "{'format':'prescription/log','version':1,'entries':[{'session':{'id':'s-1'}}]}         | false",
                "{'format':'prescription/log','version':1,'entries':[{'session':{'id':'s-1','sequence':1,'session':'w1.s1','date':'2026-11-23'}}]} | true",
                "{'format':'prescription/log','version':1,'entries':[{'session':{'id':'s-1','sequence':1,'session':'w1','date':'2026-11-23'}}]} | false",
                "{'format':'prescription/log','version':1,'entries':[{'session':{'id':'s-1','sequence':'1','session':'w1.s1','date':'2026-11-23'}}]} | false"
            })
    void a_log_is_told_from_what_is_none(String json, boolean isLog) throws IOException {
        assertThat(schema(Document.LOG)
                        .validate(json.replace('\'', '"'), InputFormat.JSON)
                        .isEmpty())
                .isEqualTo(isLog);
    }

    @Test
    void every_document_has_a_shape_and_a_schema_of_its_own() {
        assertThat(Bindings.DOCUMENTS).hasSize(Document.values().length);
        assertThat(Document.values()).extracting(Document::schema).doesNotHaveDuplicates();
    }
}
