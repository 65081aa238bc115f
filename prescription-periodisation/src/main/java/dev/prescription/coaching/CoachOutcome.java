package dev.prescription.coaching;

import dev.prescription.log.CoachEvent;
import dev.prescription.message.Message;
import dev.prescription.message.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * What became of one coach's event: whether it changes anything, why not, and which rules it overrides.
 *
 * <p>For example eight sets where the guideline names three to five: it holds, and it overrides the rule of the sets.
 *
 * @param event the event
 * @param result what became of it, said with a {@link CoachCode}
 * @param lanes the lanes it changes, each an exercise and its rule; not modifiable, none where it changes something else or nothing
 * @param overrules the rules that the sessions to come break since then; not modifiable, none where it stays within them
 */
public record CoachOutcome(CoachEvent event, Message result, List<String> lanes, List<Overrule> overrules) {

    private static final Messages ENGLISH =
            Messages.of(ResourceBundle.getBundle("dev.prescription.coaching.english", Locale.ROOT));

    /**
     * Copies the lists.
     *
     * @param event the event
     * @param result what became of it
     * @param lanes the lanes it changes
     * @param overrules the rules that are overridden
     */
    public CoachOutcome {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(result, "result");
        lanes = List.copyOf(lanes);
        overrules = List.copyOf(overrules);
    }

    /**
     * Says whether the event changes anything.
     *
     * @return whether the result is {@link CoachCode#DONE}, or {@link CoachCode#LOWERED} by a restriction
     */
    public boolean isDone() {
        return result.code() == CoachCode.DONE || result.code() == CoachCode.LOWERED;
    }

    /**
     * Returns the English words of outcomes; {@code Messages.of} with these keys makes another renderer.
     *
     * @return the renderer
     */
    public static Messages english() {
        return ENGLISH;
    }

    /**
     * Returns who decided what, what became of it and what it overrides, in English; it may name loads.
     *
     * @return the text, one line and one more for each rule that is overridden
     */
    public String text() {
        String said = event.author() + ": " + event.reason() + " " + ENGLISH.text(result);
        return overrules.stream()
                .map(Overrule::text)
                .collect(Collectors.joining("\n", said + "\n", ""))
                .strip();
    }

    /** Returns the event and the result; no load. */
    @Override
    public String toString() {
        return event + ": " + result.code().key() + ", " + overrules.size() + " rules overridden";
    }
}
