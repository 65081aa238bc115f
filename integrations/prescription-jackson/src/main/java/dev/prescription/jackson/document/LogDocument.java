package dev.prescription.jackson.document;

import dev.prescription.log.LogEntry;
import java.util.Collection;
import java.util.List;

/**
 * A log to be stored: sessions, absences, coach's events and the decisions taken, as {@code Progress.log()} returns them.
 *
 * <p>For example {@code mapper.writeValueAsString(LogDocument.of(progress.log()))}; what is read back goes to {@code
 * Progress.replay(plan, document.entries())}.
 *
 * @param entries the entries in the order of the log; not modifiable
 */
public record LogDocument(List<LogEntry> entries) {

    /**
     * Copies the entries.
     *
     * @param entries the entries
     */
    public LogDocument {
        entries = List.copyOf(entries);
    }

    /**
     * Returns the document of a log.
     *
     * @param log the entries, as {@code Progress.log()} returns them
     * @return the document
     */
    public static LogDocument of(Collection<? extends LogEntry> log) {
        return new LogDocument(List.copyOf(log));
    }

    /** Returns the number of entries; nothing of what was done. */
    @Override
    public String toString() {
        return "log of " + entries.size() + " entries";
    }
}
