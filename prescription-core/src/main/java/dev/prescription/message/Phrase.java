package dev.prescription.message;

import dev.prescription.quantity.InvalidValueException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One wording, read: text, arguments between braces, and parts between brackets that vanish with an absent argument. */
final class Phrase {

    private static final Pattern TOKEN =
            Pattern.compile("\\{(?<name>[a-z][A-Za-z]*)(?:\\.(?<form>[a-z][A-Za-z]*))?}|[\\[\\]{}]");

    private final List<Object> parts;

    private Phrase(List<Object> parts) {
        this.parts = parts;
    }

    /** An argument's place in a wording; the form is empty where the plain word is meant. */
    record Slot(String name, String form) {}

    static Phrase of(String key, String text) {
        List<Object> whole = new ArrayList<>();
        List<Object> open = whole;
        Matcher token = TOKEN.matcher(text);
        int from = 0;
        while (token.find()) {
            open.add(text.substring(from, token.start()));
            from = token.end();
            String name = token.group("name");
            if (name != null) {
                String form = token.group("form");
                open.add(new Slot(name, form == null ? "" : form));
            } else if (token.group().equals("[") && open == whole) {
                open = new ArrayList<>();
            } else if (token.group().equals("]") && open != whole) {
                whole.add(new Phrase(open));
                open = whole;
            } else {
                throw malformed(key, text);
            }
        }
        if (open != whole) {
            throw malformed(key, text);
        }
        whole.add(text.substring(from));
        return new Phrase(whole);
    }

    private static InvalidValueException malformed(String key, String text) {
        return InvalidValueException.of(
                key, "must close every {argument} and every [part], and nest none", text, "malformed");
    }

    /** Returns the places of arguments, those in parts that may vanish included. */
    Set<Slot> slots() {
        Set<Slot> slots = new LinkedHashSet<>(sure());
        sections().forEach(section -> slots.addAll(section.sure()));
        return slots;
    }

    /** Returns the places of arguments outside the parts that may vanish. */
    Set<Slot> sure() {
        Set<Slot> slots = new LinkedHashSet<>();
        for (Object part : parts) {
            if (part instanceof Slot slot) {
                slots.add(slot);
            }
        }
        return slots;
    }

    /** Returns the parts that may vanish. */
    List<Phrase> sections() {
        List<Phrase> sections = new ArrayList<>();
        for (Object part : parts) {
            if (part instanceof Phrase section) {
                sections.add(section);
            }
        }
        return sections;
    }

    /** Puts arguments in their places; one that is absent leaves nothing, and takes the part it stands in with it. */
    String say(Function<Slot, Optional<String>> argument) {
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            if (part instanceof Slot slot) {
                argument.apply(slot).ifPresent(text::append);
            } else if (part instanceof Phrase section) {
                boolean whole = section.sure().stream()
                        .allMatch(slot -> argument.apply(slot).isPresent());
                text.append(whole ? section.say(argument) : "");
            } else {
                text.append(part);
            }
        }
        return text.toString();
    }
}
