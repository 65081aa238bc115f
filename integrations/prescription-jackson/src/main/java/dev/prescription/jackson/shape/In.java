package dev.prescription.jackson.shape;

import dev.prescription.jackson.document.StoredFormException;
import dev.prescription.quantity.InvalidValueException;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.util.TokenBuffer;

/** What is read: the tokens of a parser, of which the place is known. */
public final class In {

    private final JsonParser parser;
    private final DeserializationContext context;
    private final String above;

    /**
     * Reads from a parser.
     *
     * @param parser the parser, at the first token of a value
     * @param context what the reader was given
     */
    public In(JsonParser parser, DeserializationContext context) {
        this(parser, context, "");
    }

    private In(JsonParser parser, DeserializationContext context, String above) {
        this.parser = parser;
        this.context = context;
        this.above = above;
    }

    /**
     * Moves to the next token.
     *
     * @return the token
     */
    public JsonToken next() {
        return attempt(() -> {
            JsonToken token = parser.nextToken();
            if (token == null) {
                throw InvalidValueException.of("JSON", "must go on", "the end", "malformed-json");
            }
            return token;
        });
    }

    /**
     * Returns the name of the field at hand.
     *
     * @return the name
     */
    public String name() {
        return String.valueOf(parser.currentName());
    }

    /**
     * Checks the kind of the current token.
     *
     * @param token what it must be
     * @param what the kind in words, such as {@code text}
     */
    public void expect(JsonToken token, String what) {
        if (parser.currentToken() != token) {
            throw refusal("value", "must be " + what, kind(), "wrong-type");
        }
    }

    /**
     * Says whether the current token is of a kind.
     *
     * @param token the kind
     * @return whether it is
     */
    public boolean is(JsonToken token) {
        return parser.currentToken() == token;
    }

    private String kind() {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT, END_OBJECT -> "an object";
            case START_ARRAY, END_ARRAY -> "a list";
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT -> "a whole number";
            case VALUE_NUMBER_FLOAT -> "a number with a fraction";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            default -> "something else";
        };
    }

    /**
     * Returns the text of the current token.
     *
     * @return the text
     */
    public String text() {
        expect(JsonToken.VALUE_STRING, "a text");
        return attempt(parser::getString);
    }

    /**
     * Returns the parser, for what else the current token holds.
     *
     * @return the parser
     */
    public JsonParser parser() {
        return parser;
    }

    /**
     * Does what may be refused, and says where it was.
     *
     * @param <T> the type of the result
     * @param work what to do
     * @return its result
     */
    public <T> T attempt(Supplier<T> work) {
        try {
            return work.get();
        } catch (InvalidValueException refused) {
            throw StoredFormException.of(path(), parser.currentTokenLocation(), refused);
        } catch (StoredFormException known) {
            throw known;
        } catch (JacksonException failure) {
            throw StoredFormException.of(path(), parser.currentLocation(), failure);
        } catch (DateTimeException | ArithmeticException failure) {
            String problem = String.valueOf(failure.getMessage());
            throw refusal("value", "must be a date or number that exists", problem, "malformed");
        } catch (IndexOutOfBoundsException | IllegalStateException | IllegalArgumentException failure) {
            InvalidValueException refused =
                    InvalidValueException.of("value", "must hold together", failure.getMessage(), "contradictory");
            refused.initCause(failure);
            throw StoredFormException.of(path(), parser.currentTokenLocation(), refused);
        }
    }

    /**
     * Returns the refusal of what stands here.
     *
     * @param parameter the offending parameter
     * @param rule the rule that is broken
     * @param value what was found
     * @param code the code of the rule
     * @return the exception
     */
    public StoredFormException refusal(String parameter, String rule, @Nullable Object value, String code) {
        InvalidValueException refused = InvalidValueException.of(parameter, rule, value, code);
        return StoredFormException.of(path(), parser.currentTokenLocation(), refused);
    }

    private String path() {
        return above + parser.streamReadContext().pathAsPointer();
    }

    /**
     * Keeps the value at hand, to be read later.
     *
     * @return what reads it, with the same places
     */
    public Supplier<In> kept() {
        String place = path();
        // A buffer of its own: one made from the parser would tell the parser's place for its own.
        TokenBuffer buffer = TokenBuffer.forGeneration();
        attempt(() -> {
            buffer.copyCurrentStructure(parser);
            return buffer;
        });
        return () -> {
            JsonParser again = buffer.asParser(context);
            again.nextToken();
            return new In(again, context, place);
        };
    }

    /**
     * Returns what the caller gave the reader under a type, by {@code ObjectReader.withAttribute}.
     *
     * @param <T> the type
     * @param type the type, which is the key as well
     * @return what was given; empty where nothing of that type was
     */
    public <T> Optional<T> given(Class<T> type) {
        Object attribute = context.getAttribute(type);
        return type.isInstance(attribute) ? Optional.of(type.cast(attribute)) : Optional.empty();
    }
}
