package dev.prescription.scheme;

import dev.prescription.quantity.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** A place in a text that moves over words, numbers and signs; spaces before each are free. */
final class SchemeScanner {

    private static final int MOST_DIGITS = 9;
    private static final String LARGEST = String.valueOf(Integer.MAX_VALUE);
    private static final int LONGEST_SHOWN = 20;
    private static final String CONTROL = "[\\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029]";
    private static final String DASHES = "-\u2013\u2212";
    private static final String TIMES = "xX\u00d7";

    private final String text;
    private int position;

    /** A number that no int holds; what refuses the largest int in its place is said of it. */
    private @Nullable String tooLong;

    SchemeScanner(String text) {
        this.text = text;
    }

    int position() {
        return position;
    }

    void skipSpace() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
    }

    boolean atEnd() {
        skipSpace();
        return position == text.length();
    }

    boolean atDigit() {
        skipSpace();
        return position < text.length() && isDigit(text.charAt(position));
    }

    /** Moves over a sign, if it comes next. */
    boolean take(char sign) {
        return takeOneOf(String.valueOf(sign));
    }

    boolean takeDash() {
        return takeOneOf(DASHES);
    }

    boolean takeTimes() {
        return takeOneOf(TIMES);
    }

    /** Moves over a word in any capitals, if it comes next and no letter follows. */
    boolean takeWord(String word) {
        skipSpace();
        if (!wordAt(position, word)) {
            return false;
        }
        position += word.length();
        return true;
    }

    void require(char sign) {
        if (!take(sign)) {
            throw expected("\"" + sign + "\"");
        }
    }

    /** Reads a whole number; one too long for an int counts as the largest, which every range refuses. */
    int whole(String wanted) {
        if (!atDigit()) {
            throw expected(wanted);
        }
        return valueOf(digits());
    }

    /** Returns the value of digits; of more than there may be, the largest. */
    int valueOf(String digits) {
        if (digits.length() <= MOST_DIGITS) {
            return Integer.parseInt(digits);
        }
        tooLong = digits;
        return Integer.MAX_VALUE;
    }

    /** Reads a decimal number as it stands. */
    String number(String wanted) {
        if (!atDigit()) {
            throw expected(wanted);
        }
        String number = digits();
        if (position + 1 < text.length() && text.charAt(position) == '.' && isDigit(text.charAt(position + 1))) {
            position++;
            number = number + "." + digits();
        }
        return number;
    }

    /** Reads up to a word or the end, without the spaces around. */
    String untilWord(String word) {
        skipSpace();
        int start = position;
        while (position < text.length()
                && !(position > 0 && Character.isWhitespace(text.charAt(position - 1)) && wordAt(position, word))) {
            position++;
        }
        return text.substring(start, position).trim();
    }

    /** Returns the refusal of what comes next. */
    SchemeSyntaxException expected(String wanted) {
        skipSpace();
        int end = position;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && end - position < LONGEST_SHOWN) {
            end++;
        }
        String found = text.substring(position, end);
        String shown = found.isEmpty() ? "the end" : "\"" + found.replaceAll(CONTROL, " ") + "\"";
        String rule = "expected " + wanted;
        return placed(position, rule, found, "malformed", rule + ", found " + shown);
    }

    /** Returns the refusal of a value that stands somewhere in the text, as it stands there. */
    SchemeSyntaxException refused(int start, InvalidValueException refusal) {
        InvalidValueException said = tooLong != null && refusal.value().equals(LARGEST)
                ? InvalidValueException.of(refusal.parameter(), refusal.rule(), tooLong, refusal.code())
                : refusal;
        return placed(start, said.rule(), said.value(), said.code(), String.valueOf(said.getMessage()));
    }

    private SchemeSyntaxException placed(int start, String rule, String value, String code, String problem) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < start; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new SchemeSyntaxException(rule, value, code, line, start - lineStart + 1, problem);
    }

    private boolean takeOneOf(String signs) {
        skipSpace();
        if (position < text.length() && signs.indexOf(text.charAt(position)) >= 0) {
            position++;
            return true;
        }
        return false;
    }

    private boolean wordAt(int start, String word) {
        int end = start + word.length();
        return text.regionMatches(true, start, word, 0, word.length())
                && (end == text.length() || !Character.isLetter(text.charAt(end)));
    }

    private String digits() {
        int start = position;
        while (position < text.length() && isDigit(text.charAt(position))) {
            position++;
        }
        return text.substring(start, position);
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
