package dev.prescription.written;

import dev.prescription.quantity.InvalidValueException;
import dev.prescription.scheme.SchemeSyntaxException;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a programme's text without its indentation and its comment.
 *
 * @param number the line, from 1
 * @param indent the characters before the text
 * @param text the text; empty where there is none
 */
record TextLine(int number, int indent, String text) {

    static TextLine of(int number, String line) {
        String code = withoutComment(line);
        String text = code.strip();
        return new TextLine(number, text.isEmpty() ? code.length() : code.indexOf(text), text);
    }

    /** A {@code #} outside quotation marks begins a comment. */
    private static String withoutComment(String line) {
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            quoted ^= line.charAt(at) == '"';
            if (line.charAt(at) == '#' && !quoted) {
                return line.substring(0, at);
            }
        }
        return line;
    }

    ProgrammeSyntaxException refusal(int at, String problem) {
        return new ProgrammeSyntaxException(number, indent + at + 1, problem, text, "syntax");
    }

    /** Builds a part, and says where in the text it is refused. */
    <T> T attempt(int at, Supplier<T> part) {
        try {
            return part.get();
        } catch (ProgrammeSyntaxException known) {
            throw known;
        } catch (SchemeSyntaxException refused) {
            throw new ProgrammeSyntaxException(
                    number, indent + at + refused.column(), refused.problem(), refused.value(), refused.code());
        } catch (InvalidValueException refused) {
            throw new ProgrammeSyntaxException(
                    number,
                    indent + at + 1,
                    refused.parameter() + ": " + refused.rule() + ", given " + refused.value(),
                    refused.value(),
                    refused.code());
        }
    }

    Matcher match(Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw refusal(0, "expected " + pattern);
        }
        return matcher;
    }

    TextLine checked(Pattern pattern, String expected) {
        if (!pattern.matcher(text).matches()) {
            throw refusal(0, expected);
        }
        return this;
    }
}
