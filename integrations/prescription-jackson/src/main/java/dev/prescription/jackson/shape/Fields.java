package dev.prescription.jackson.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Collects the fields of an object: what each is called, how it is shaped, and where its value comes from.
 *
 * @param <T> the type of the objects
 */
public final class Fields<T> {

    private final Map<String, Field<T, ?>> byName = new LinkedHashMap<>();
    private final List<Field<T, ?>> given = new ArrayList<>();

    Fields() {}

    /**
     * One field of an object.
     *
     * @param <T> the type of the objects
     * @param <V> the type of the field's values
     */
    public static final class Field<T, V> {

        private final int index;
        private final String name;
        private final Shape<?> shape;
        private final Function<In, V> reader;
        private final Writer<T> writer;
        private final @Nullable V absent;

        private Field(
                int index, String name, Shape<?> shape, Function<In, V> reader, Writer<T> writer, @Nullable V absent) {
            this.index = index;
            this.name = name;
            this.shape = shape;
            this.reader = reader;
            this.writer = writer;
            this.absent = absent;
        }

        int index() {
            return index;
        }

        String name() {
            return name;
        }

        boolean isRequired() {
            return absent == null;
        }

        @Nullable
        V absent() {
            return absent;
        }

        V read(In in) {
            return reader.apply(in);
        }

        void write(T value, JsonGenerator out) {
            writer.write(value, out);
        }

        Map<String, Object> schema(Definitions definitions) {
            return shape.schema(definitions);
        }
    }

    /** Writes a field of a value, or nothing where it is left out. */
    private interface Writer<T> {
        void write(T value, JsonGenerator out);
    }

    private <V> Field<T, V> add(
            String name, Shape<?> shape, Function<In, V> reader, Writer<T> writer, @Nullable V absent) {
        Field<T, V> field = new Field<>(byName.size() + given.size(), name, shape, reader, writer, absent);
        byName.put(name, field);
        return field;
    }

    Map<String, Field<T, ?>> byName() {
        return byName;
    }

    /**
     * Adds a field that must be there.
     *
     * @param <V> the type of its values
     * @param name its name
     * @param shape the shape of its values
     * @param getter where they come from
     * @return the field
     */
    public <V> Field<T, V> required(String name, Shape<V> shape, Function<T, V> getter) {
        return add(name, shape, shape::read, (value, out) -> one(name, shape, getter.apply(value), out), null);
    }

    /**
     * Adds a field that may be left out.
     *
     * @param <V> the type of its values
     * @param name its name
     * @param shape the shape of its values
     * @param getter where they come from
     * @return the field
     */
    public <V> Field<T, Optional<V>> optional(String name, Shape<V> shape, Function<T, Optional<V>> getter) {
        return add(
                name,
                shape,
                in -> Optional.of(shape.read(in)),
                (value, out) -> getter.apply(value).ifPresent(some -> one(name, shape, some, out)),
                Optional.empty());
    }

    /**
     * Adds a whole number that may be left out.
     *
     * @param name its name
     * @param getter where it comes from
     * @return the field
     */
    public Field<T, OptionalInt> optionalInt(String name, Function<T, OptionalInt> getter) {
        return add(
                name,
                Numbers.INT,
                in -> OptionalInt.of(Numbers.INT.read(in)),
                (value, out) -> getter.apply(value).ifPresent(some -> one(name, Numbers.INT, some, out)),
                OptionalInt.empty());
    }

    /**
     * Adds a whole number that is left out where it is 0.
     *
     * @param name its name
     * @param getter where it comes from
     * @return the field
     */
    public Field<T, Integer> count(String name, ToIntFunction<T> getter) {
        return add(
                name,
                Numbers.INT,
                Numbers.INT::read,
                (value, out) -> {
                    if (getter.applyAsInt(value) != 0) {
                        one(name, Numbers.INT, getter.applyAsInt(value), out);
                    }
                },
                0);
    }

    /**
     * Adds a yes or no that is left out where it is no.
     *
     * @param name its name
     * @param getter where it comes from
     * @return the field
     */
    public Field<T, Boolean> flag(String name, Predicate<T> getter) {
        return add(
                name,
                Numbers.FLAG,
                Numbers.FLAG::read,
                (value, out) -> {
                    if (getter.test(value)) {
                        one(name, Numbers.FLAG, true, out);
                    }
                },
                false);
    }

    /**
     * Adds a list that is left out where it is empty.
     *
     * @param <V> the type of its items
     * @param name its name
     * @param shape the shape of its items
     * @param getter where they come from
     * @return the field
     */
    public <V> Field<T, List<V>> list(String name, Shape<V> shape, Function<T, ? extends List<V>> getter) {
        Shape<List<V>> items = new Items<>(shape);
        return add(
                name,
                items,
                items::read,
                (value, out) -> {
                    List<V> all = new ArrayList<>(getter.apply(value));
                    if (!all.isEmpty()) {
                        one(name, items, all, out);
                    }
                },
                List.of());
    }

    /**
     * Adds what the caller gives the reader, by {@code ObjectReader.withAttribute}, and what is not in the document.
     *
     * @param <V> the type of what is given, which is the attribute's key as well
     * @param type the type
     * @return the field; its value is empty where nothing was given
     */
    public <V> Field<T, Optional<V>> given(Class<V> type) {
        Field<T, Optional<V>> field = new Field<>(
                byName.size() + given.size(),
                type.getName(),
                Numbers.STRING,
                in -> in.given(type),
                (value, out) -> {},
                Optional.empty());
        given.add(field);
        return field;
    }

    List<Field<T, ?>> given() {
        return given;
    }

    private static <V> void one(String name, Shape<V> shape, V value, JsonGenerator out) {
        out.writeName(name);
        shape.write(value, out);
    }
}
