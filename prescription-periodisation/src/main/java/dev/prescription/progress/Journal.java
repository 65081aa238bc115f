package dev.prescription.progress;

import dev.prescription.log.DecisionTaken;
import dev.prescription.log.LogEntry;
import dev.prescription.quantity.InvalidValueException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entries in order, and which ids are known. */
final class Journal {

    private final List<LogEntry> entries;
    private final Map<String, LogEntry> byId;
    private long last;

    Journal() {
        this.entries = new ArrayList<>();
        this.byId = new HashMap<>();
    }

    Journal(Journal other) {
        this.entries = new ArrayList<>(other.entries);
        this.byId = new HashMap<>(other.byId);
        this.last = other.last;
    }

    static InvalidValueException refused(String parameter, String rule, Object value, String code) {
        return InvalidValueException.of(parameter, rule, value, code);
    }

    void add(LogEntry entry) {
        entries.add(entry);
        byId.put(entry.id(), entry);
        last = Math.max(last, entry.sequence());
    }

    List<LogEntry> entries() {
        return entries;
    }

    /** Whether an equal entry is there; an entry of the same id and other content is refused. */
    boolean knows(LogEntry entry) {
        LogEntry known = byId.get(entry.id());
        if (known != null && !known.equals(entry)) {
            throw refused("id", "must be of one entry only; amend it to correct it", entry.id(), "conflicting");
        }
        return known != null;
    }

    Optional<LogEntry> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    void checkOrder(LogEntry entry) {
        if (entry.sequence() <= last) {
            throw refused("sequence", "must be above " + last + "; amend a late entry", entry.sequence(), "late");
        }
    }

    /** Returns the entries that are no decisions, each once, in order of their sequence. */
    static List<LogEntry> inOrder(Collection<? extends LogEntry> log) {
        Map<String, LogEntry> once = new LinkedHashMap<>();
        for (LogEntry entry : log) {
            LogEntry before = once.putIfAbsent(entry.id(), entry);
            if (before != null && !before.equals(entry)) {
                throw refused("id", "must be of one entry only", entry.id(), "conflicting");
            }
        }
        List<LogEntry> ordered = new ArrayList<>(once.values());
        ordered.removeIf(DecisionTaken.class::isInstance);
        ordered.sort(Comparator.comparingLong(LogEntry::sequence));
        return ordered;
    }

    /** Returns the decisions by their cause, then by what they are about. */
    static Map<String, Map<String, DecisionTaken>> decisions(Collection<? extends LogEntry> log) {
        Map<String, Map<String, DecisionTaken>> byCause = new HashMap<>();
        for (LogEntry entry : log) {
            if (entry instanceof DecisionTaken taken) {
                byCause.computeIfAbsent(taken.cause(), cause -> new LinkedHashMap<>())
                        .put(taken.lane(), taken);
            }
        }
        return byCause;
    }
}
