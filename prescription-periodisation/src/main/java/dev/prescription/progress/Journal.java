package dev.prescription.progress;

import dev.prescription.decision.Decision;
import dev.prescription.log.Chronicle;
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
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The entries in order, decisions among them, and by id. */
final class Journal {

    private static final int MOST_RECENT = 128;

    private final List<LogEntry> recent;
    private final List<Map<String, LogEntry>> byId;
    private Chronicle<LogEntry> entries;
    private long last;

    Journal() {
        this.recent = new ArrayList<>();
        this.byId = new ArrayList<>();
        this.entries = Chronicle.empty();
    }

    Journal(Journal other) {
        this.recent = new ArrayList<>(other.recent);
        this.byId = new ArrayList<>(other.byId);
        this.entries = other.entries;
        this.last = other.last;
    }

    static InvalidValueException refused(String parameter, String rule, Object value, String code) {
        return InvalidValueException.of(parameter, rule, value, code);
    }

    void add(LogEntry entry) {
        entries = entries.with(entry);
        recent.add(entry);
        if (recent.size() == MOST_RECENT) {
            Map<String, LogEntry> page = new HashMap<>();
            recent.forEach(one -> page.put(one.id(), one));
            recent.clear();
            while (!byId.isEmpty() && byId.get(byId.size() - 1).size() <= page.size()) {
                page.putAll(byId.remove(byId.size() - 1));
            }
            byId.add(page);
        }
        last = Math.max(last, entry.sequence());
    }

    List<LogEntry> entries() {
        return entries;
    }

    List<DecisionTaken> taken() {
        return entries.stream()
                .filter(DecisionTaken.class::isInstance)
                .map(DecisionTaken.class::cast)
                .toList();
    }

    /** Whether an equal entry is there; an entry of the same id and other content is refused. */
    boolean knows(LogEntry entry) {
        LogEntry known = find(entry.id());
        if (known != null && !known.equals(entry)) {
            throw refused("id", "must be of one entry only; amend it to correct it", entry.id(), "conflicting");
        }
        return known != null;
    }

    /**
     * The maps are shared with the journals before and never written again, each at least twice as large as the next; the few entries
     * that are in none of them are looked through.
     */
    private @Nullable LogEntry find(String id) {
        for (Map<String, LogEntry> page : byId) {
            LogEntry known = page.get(id);
            if (known != null) {
                return known;
            }
        }
        for (LogEntry entry : recent) {
            if (entry.id().equals(id)) {
                return entry;
            }
        }
        return null;
    }

    void checkOrder(LogEntry entry) {
        if (entry.sequence() <= last) {
            throw refused("sequence", "must be above " + last + "; amend a late entry", entry.sequence(), "late");
        }
    }

    /** Returns the log with a late or corrected entry, without the decisions from there on. */
    List<LogEntry> amended(LogEntry entry) {
        if (entry instanceof DecisionTaken) {
            throw refused("entry", "must not be a decision: decisions are taken", entry.id(), "not-recorded");
        }
        LogEntry before = find(entry.id());
        long from = before == null ? entry.sequence() : Math.min(entry.sequence(), before.sequence());
        List<LogEntry> log = new ArrayList<>();
        for (LogEntry known : entries) {
            boolean isDecidedAnew = known instanceof DecisionTaken && known.sequence() >= from;
            if (!isDecidedAnew && !known.id().equals(entry.id())) {
                log.add(known);
            }
        }
        log.add(entry);
        return log;
    }

    /** Adds a log to a fold: entries in the order of their sequence, decisions as they were taken. */
    static void replay(Fold fold, Collection<? extends LogEntry> log) {
        Map<String, Map<String, Decision>> stored = decisions(log);
        for (LogEntry entry : inOrder(log)) {
            Map<String, Decision> taken = stored.remove(entry.id());
            fold.add(entry, taken == null ? Map.of() : taken);
        }
        if (!stored.isEmpty()) {
            String cause = new TreeMap<>(stored).firstKey();
            throw refused("cause", "must be an entry of the log", cause, "unknown-cause");
        }
    }

    /** Returns the entries that are no decisions, each once, in order of their sequence. */
    private static List<LogEntry> inOrder(Collection<? extends LogEntry> log) {
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
    private static Map<String, Map<String, Decision>> decisions(Collection<? extends LogEntry> log) {
        Map<String, Map<String, Decision>> byCause = new HashMap<>();
        for (LogEntry entry : log) {
            if (entry instanceof DecisionTaken taken) {
                byCause.computeIfAbsent(taken.cause(), cause -> new LinkedHashMap<>())
                        .put(taken.lane(), taken.decision());
            }
        }
        return byCause;
    }
}
