package dev.prescription.difference;

import dev.prescription.decision.Decision;
import dev.prescription.layout.SessionRef;
import dev.prescription.log.CoachEvent;
import dev.prescription.log.DecisionTaken;
import dev.prescription.log.LogEntry;
import dev.prescription.message.Messages;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.repmax.OneRepMax;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One thing that differs between two plans.
 *
 * <p>For example the load of set 1 of {@code s1.e1} in {@code w3.s1}: from 100 kg to 102.5 kg, because of a decision after
 * {@code s-7}.
 *
 * @param kind what differs
 * @param place where
 * @param from what the first plan has; empty where it has nothing of the kind
 * @param to what the second plan has; empty where it has nothing of the kind
 * @param because the decisions and events that led to it; not modifiable, none where two plans alone are compared
 */
public record Difference(Kind kind, Place place, Optional<Object> from, Optional<Object> to, List<LogEntry> because) {

    /** What differs, and what {@link Difference#from()} and {@link Difference#to()} hold. */
    public enum Kind {
        /** The programme; both are a {@code Programme}. */
        PROGRAMME,
        /** A maximum of the athlete; a {@code OneRepMax}. */
        MAXIMUM,
        /** A session that only one has; its {@code SessionRef}. */
        SESSION,
        /** A session that stands elsewhere; both are a {@code SessionRef}, the place is the first's. */
        SESSION_MOVED,
        /** The exercise of a slot, or a slot that only one has; an {@code ExerciseId}. */
        EXERCISE,
        /** The rest of a slot; a {@code RestBand}. */
        REST,
        /** A set that only one has; a {@code SetTarget}. */
        SET,
        /** The repetitions of a set; a {@code RepTarget}, or an {@code Integer} where that is the same. */
        REPS,
        /** The load of a set; a {@code Load}, nothing where it is given by effort. */
        LOAD,
        /** The reserve of a set; a {@code Rir}, nothing where none is prescribed. */
        EFFORT,
        /** What a set is for; a {@code SetKind}. */
        SET_KIND,
        /** How a set is done; a {@code Technique}, nothing where plainly. */
        TECHNIQUE
    }

    /**
     * Copies the entries, and checks that something differs.
     *
     * @param kind what differs
     * @param place where
     * @param from what the first plan has
     * @param to what the second plan has
     * @param because the decisions and events that led to it
     * @throws InvalidValueException if both are equal
     */
    public Difference {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(from, "from");
        because = List.copyOf(because);
        if (from.equals(Objects.requireNonNull(to, "to"))) {
            throw InvalidValueException.of("to", "must differ from what was there", place, "equal");
        }
    }

    static Difference of(Kind kind, Place place, Optional<?> from, Optional<?> to) {
        return new Difference(kind, place, from.map(Object.class::cast), to.map(Object.class::cast), List.of());
    }

    /**
     * Returns the same difference with what led to it.
     *
     * @param entries the decisions and events
     * @return the difference
     */
    public Difference because(List<LogEntry> entries) {
        return new Difference(kind, place, from, to, entries);
    }

    /** The same the other way round; what has moved stands where it has moved to. */
    Difference mirrored() {
        Place there = kind == Kind.SESSION_MOVED ? Place.of((SessionRef) to.orElseThrow()) : place;
        return new Difference(kind, there, to, from, because);
    }

    /**
     * Returns the difference in English: where, what, from, to and why. It may name loads.
     *
     * @return the text, on one line
     * @throws InvalidValueException if a decision has a code of a rule of the caller's own (code {@code "no-message"})
     */
    public String text() {
        return text(Decision.english());
    }

    /**
     * Returns the difference with the decisions in the words of a bundle; the rest is English.
     *
     * <p>For example {@code difference.text(Messages.of(bundle))}, where the bundle has the codes of rules of the caller's own.
     *
     * @param decisions the words, with the keys of {@code DecisionCode}
     * @return the text, on one line
     * @throws InvalidValueException if they lack the key of a decision (code {@code "no-message"})
     */
    public String text(Messages decisions) {
        Objects.requireNonNull(decisions, "decisions");
        String what = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String why = because.isEmpty()
                ? ""
                : because.stream().map(entry -> cause(entry, decisions)).collect(Collectors.joining("; ", " (", ")"));
        return place + ": " + what + " " + from.map(Difference::said).orElse("none") + " -> "
                + to.map(Difference::said).orElse("none") + why;
    }

    /** A maximum is moved by shares and has many decimals; a sentence says two. */
    private static String said(Object value) {
        return value instanceof OneRepMax max
                ? max.toString().replace(max.load().toString(), max.load().spoken())
                : value.toString();
    }

    private static String cause(LogEntry entry, Messages decisions) {
        if (entry instanceof DecisionTaken taken) {
            return "after " + taken.cause() + ", " + taken.decision().text(decisions);
        }
        return entry instanceof CoachEvent event
                ? event.id() + ", " + event.author() + ": " + event.reason()
                : entry.id();
    }

    /** Returns place and kind; no load. */
    @Override
    public String toString() {
        return place + ": " + kind;
    }
}
