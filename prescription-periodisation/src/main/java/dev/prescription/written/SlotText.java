package dev.prescription.written;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.RestBand;
import dev.prescription.scheme.SetScheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads a slot's line: {@code dip or push-up, accessory compound: 3x8-12 @ RIR 2; rest 90 s; superset A}. */
final class SlotText {

    private static final Pattern OR = Pattern.compile("\\bor\\b(?=\\s)");

    private final TextLine line;
    private final String text;
    private final Known known;
    private Optional<RestBand> rest = Optional.empty();
    private Optional<Pairing> pairing = Optional.empty();
    private Optional<DeclaredProgression> progression = Optional.empty();

    private SlotText(TextLine line, Known known) {
        this.line = line;
        this.known = known;
        this.text = line.text();
    }

    /** Which exercises there are, and what was read before in the same text, which mostly says the same again. */
    static final class Known {

        private final Predicate<ExerciseId> isThere;
        private final Map<String, SetScheme> schemes = new HashMap<>();
        private final Map<String, RestBand> rests = new HashMap<>();

        Known(Predicate<ExerciseId> isThere) {
            this.isThere = isThere;
        }
    }

    static WrittenSlot read(TextLine line, Known known) {
        return new SlotText(line, known).slot();
    }

    private WrittenSlot slot() {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw line.refusal(text.length(), "expected a colon after exercise and role");
        }
        int comma = text.lastIndexOf(',', colon);
        if (comma < 0) {
            throw line.refusal(colon, "expected a role after a comma, such as bench-press, main lift");
        }
        List<ExerciseId> choice = line.attempt(0, () -> there(choice(text.substring(0, comma))));
        ExerciseRole role = role(comma + 1, colon);
        int semicolon = text.indexOf(';', colon);
        int end = semicolon < 0 ? text.length() : semicolon;
        int start = firstAfter(colon + 1, end);
        SetScheme scheme =
                line.attempt(start, () -> known.schemes.computeIfAbsent(text.substring(start, end), SetScheme::parse));
        while (semicolon >= 0) {
            int next = text.indexOf(';', semicolon + 1);
            extra(semicolon + 1, next < 0 ? text.length() : next);
            semicolon = next;
        }
        return line.attempt(0, () -> new WrittenSlot(choice, role, scheme, rest, pairing, progression));
    }

    private List<ExerciseId> there(List<ExerciseId> choice) {
        if (choice.stream().noneMatch(known.isThere)) {
            throw InvalidValueException.of("exercise", "must be in the catalogue", choice.get(0), "unknown");
        }
        return choice;
    }

    private List<ExerciseId> choice(String names) {
        List<ExerciseId> choice = new ArrayList<>();
        int at = 0;
        for (String part : names.contains("or") ? OR.split(names, -1) : new String[] {names}) {
            int start = at + (part.length() - part.stripLeading().length());
            choice.add(line.attempt(start, () -> ExerciseId.of(part.strip())));
            at += part.length() + 2;
        }
        return choice;
    }

    private ExerciseRole role(int from, int to) {
        String word = text.substring(from, to).strip();
        for (ExerciseRole role : ExerciseRole.values()) {
            if (role.name().toLowerCase(Locale.ROOT).replace('_', ' ').equals(word)) {
                return role;
            }
        }
        throw line.refusal(firstAfter(from, to), "expected main lift, accessory compound or isolation");
    }

    private void extra(int from, int to) {
        int start = firstAfter(from, to);
        String words = text.substring(start, to).strip();
        int space = words.indexOf(' ');
        String key = space < 0 ? words : words.substring(0, space);
        int at = start + key.length() + 1;
        String value = space < 0 ? "" : words.substring(space + 1).strip();
        switch (key) {
            case "rest" ->
                rest = Optional.of(once(
                        start, rest, line.attempt(at, () -> known.rests.computeIfAbsent(value, RestBand::parse))));
            case "superset" ->
                pairing = Optional.of(once(start, pairing, line.attempt(at, () -> Pairing.superset(value))));
            case "circuit" ->
                pairing = Optional.of(once(start, pairing, line.attempt(at, () -> Pairing.circuit(value))));
            case "progress" ->
                progression =
                        Optional.of(once(start, progression, line.attempt(at, () -> DeclaredProgression.parse(value))));
            default -> throw line.refusal(start, "expected rest, superset, circuit or progress");
        }
    }

    private <T> T once(int at, Optional<T> before, T now) {
        if (before.isPresent()) {
            throw line.refusal(at, "expected to be stated once");
        }
        return now;
    }

    private int firstAfter(int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
