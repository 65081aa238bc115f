package dev.prescription.message;

import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.Load;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts messages in words: in English, or in a caller's words with English for what those leave out.
 *
 * <p>For example {@code Messages.of(Map.of("Range.AT_LEAST", "mindestens {number}")).text(Range.atLeast(80))} is
 * {@code mindestens 80}. In a wording <code>{rule}</code> stands for the argument of that name, <code>{parameter.unit}</code> for
 * another form of a word (the key {@code Parameter.REST.unit}; the plain word where no bundle has that form), and a part in
 * {@code [brackets]} vanishes when an argument in it is absent. Constants of enums are words of their own, under keys such as
 * {@code GoalKind.STRENGTH} and {@code Note.End.UPPER}. Statements of sources and names are content and read alike in every language, as do numbers:
 * plain digits and a full stop. Immutable and thread-safe; the default locale plays no part.
 */
public final class Messages {

    private static final int WIDTH = 98;
    private static final String INDENT = "  ";
    private static final String HANGING = "    ";
    private static final SortedMap<String, String> PATTERNS =
            strings(ResourceBundle.getBundle("dev.prescription.message.english", Locale.ROOT));
    private static final Messages ENGLISH = new Messages(new TreeMap<>());

    private final SortedMap<String, String> own;
    private final SortedMap<String, Phrase> phrases = new TreeMap<>();

    private Messages(SortedMap<String, String> own) {
        this.own = own;
        PATTERNS.forEach((key, english) -> phrases.put(key, read(key, english)));
    }

    /**
     * Returns the English words.
     *
     * @return the renderer that every {@code text()} without an argument uses
     */
    public static Messages english() {
        return ENGLISH;
    }

    /**
     * Returns the words of a map, with English for the keys it lacks. Keys that are not this library's are left alone.
     *
     * @param patterns wordings by key, such as {@code "Note.OPEN_ABOVE"}; copied
     * @return the renderer
     * @throws InvalidValueException if a wording of one of this library's keys has an open brace or bracket (code
     *     {@code "malformed"}) or names an argument the English one has not (code {@code "unknown-argument"})
     * @throws NullPointerException if the map, a key or a wording is null
     */
    public static Messages of(Map<String, String> patterns) {
        SortedMap<String, String> copy = new TreeMap<>();
        Objects.requireNonNull(patterns, "patterns")
                .forEach((key, text) -> copy.put(
                        Objects.requireNonNull(key, "key"), Objects.requireNonNull(text, "wording of " + key)));
        return new Messages(copy);
    }

    /**
     * Returns the words of a resource bundle, with English for the keys it lacks. Keys that are not this library's, and
     * values that are not strings, are left alone.
     *
     * @param bundle the caller's bundle, for the locale the caller chose; copied
     * @return the renderer
     * @throws InvalidValueException if a wording of one of this library's keys has an open brace or bracket (code
     *     {@code "malformed"}) or names an argument the English one has not (code {@code "unknown-argument"})
     * @throws NullPointerException if {@code bundle} is null
     */
    public static Messages of(ResourceBundle bundle) {
        return new Messages(strings(Objects.requireNonNull(bundle, "bundle")));
    }

    private static SortedMap<String, String> strings(ResourceBundle bundle) {
        SortedMap<String, String> strings = new TreeMap<>();
        for (String key : bundle.keySet()) {
            if (bundle.getObject(key) instanceof String text) {
                strings.put(key, text);
            }
        }
        return strings;
    }

    /** Reads the caller's wording of one of the library's keys, or the English one. */
    private Phrase read(String key, String english) {
        Phrase phrase = Phrase.of(key, own.getOrDefault(key, english));
        SortedSet<String> known = names(Phrase.of(key, english));
        for (String name : names(phrase)) {
            if (!known.contains(name)) {
                throw InvalidValueException.of(key, "may use the arguments " + known, name, "unknown-argument");
            }
        }
        return phrase;
    }

    private static SortedSet<String> names(Phrase phrase) {
        SortedSet<String> names = new TreeSet<>();
        phrase.slots().forEach(slot -> names.add(slot.name()));
        return names;
    }

    /**
     * Returns every wording in use: the caller's, and the English ones for what those leave out.
     *
     * @return the wordings by key, in the order of the keys, unmodifiable
     */
    public SortedMap<String, String> patterns() {
        SortedMap<String, String> all = new TreeMap<>(PATTERNS);
        all.putAll(own);
        return Collections.unmodifiableSortedMap(all);
    }

    /**
     * Returns what is still said in English: the keys a translation has left to do.
     *
     * @return the keys this library has and the caller's words have not, in order, unmodifiable; all of them for English
     */
    public SortedSet<String> inEnglish() {
        SortedSet<String> left = new TreeSet<>(PATTERNS.keySet());
        left.removeAll(own.keySet());
        return Collections.unmodifiableSortedSet(left);
    }

    /**
     * Returns a message, or a value that says itself as one, in words.
     *
     * @param spoken the message or the value, such as a range or a note
     * @return the text, on one line
     * @throws InvalidValueException if no bundle has the key of the message or of a word in it (code {@code "no-message"}), or
     *     the wording of a code of the caller's own is malformed or names an argument the code has not (code
     *     {@code "unknown-argument"})
     * @throws NullPointerException if {@code spoken} is null
     */
    public String text(Spoken spoken) {
        Message message = Objects.requireNonNull(spoken, "spoken").message();
        String key = message.code().key();
        Phrase known = phrases.get(key);
        Phrase phrase = known == null ? Phrase.of(key, find(key).orElseThrow(() -> missing(key))) : known;
        return phrase.say(slot -> argument(message, slot));
    }

    /**
     * Returns messages as a block of text: the first on the left, the others below it by two columns, each wrapped at 98
     * columns with the rest of it indented by four.
     *
     * @param messages the messages, the head first
     * @return the lines, parted by {@code \n}, without one at the end
     * @throws InvalidValueException as {@link #text(Spoken)} does
     * @throws NullPointerException if {@code messages} is or holds null
     */
    public String block(List<? extends Spoken> messages) {
        List<String> lines = new ArrayList<>();
        for (Spoken message : Objects.requireNonNull(messages, "messages")) {
            lines.addAll(wrap(lines.isEmpty() ? text(message) : INDENT + text(message)));
        }
        return String.join("\n", lines);
    }

    private Optional<String> argument(Message message, Phrase.Slot slot) {
        List<Argument> declared = message.code().arguments();
        for (int i = 0; i < declared.size(); i++) {
            Argument argument = declared.get(i);
            if (argument.name().equals(slot.name())) {
                Object value = message.arguments().get(i);
                return argument.joint().isPresent()
                        ? joined((List<?>) value, slot.form(), argument.joint().get())
                        : argument.isOptional()
                                ? ((Optional<?>) value).map(one -> word(one, slot.form()))
                                : Optional.of(word(value, slot.form()));
            }
        }
        throw InvalidValueException.of(
                message.code().key(), "may use the arguments it declares", slot.name(), "unknown-argument");
    }

    private Optional<String> joined(List<?> values, String form, Joint joint) {
        return values.stream().map(value -> word(value, form)).reduce((one, two) -> text(Message.of(joint, one, two)));
    }

    private String word(Object value, String form) {
        if (value instanceof Spoken spoken) {
            return text(spoken);
        }
        if (value instanceof Enum<?> constant) {
            String key = key(constant);
            return find(form.isEmpty() ? key : key + "." + form)
                    .or(() -> find(key))
                    .orElseThrow(() -> missing(key));
        }
        if (value instanceof Load load) {
            return load.spoken();
        }
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
    }

    /** Returns the names of the class, of the classes around it, and of the constant. */
    static String key(Enum<?> constant) {
        StringBuilder key = new StringBuilder(constant.name());
        for (Class<?> type = constant.getDeclaringClass(); type != null; type = type.getEnclosingClass()) {
            key.insert(0, type.getSimpleName() + ".");
        }
        return key.toString();
    }

    private Optional<String> find(String key) {
        String text = own.get(key);
        return Optional.ofNullable(text == null ? PATTERNS.get(key) : text);
    }

    private static InvalidValueException missing(String key) {
        return InvalidValueException.of("key", "must be in the given bundle or in the English one", key, "no-message");
    }

    private static List<String> wrap(String text) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > WIDTH) {
            int cut = rest.lastIndexOf(' ', WIDTH);
            if (cut <= HANGING.length()) {
                break;
            }
            lines.add(rest.substring(0, cut));
            rest = HANGING + rest.substring(cut + 1);
        }
        lines.add(rest);
        return lines;
    }
}
