package dev.prescription.written;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.reduction.WeekKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a programme line by line; indentation is for the eye. */
final class ProgrammeText {

    private static final Pattern LENGTH = Pattern.compile("(microcycle|deload)\\s+(\\d{1,3})\\s+days?");
    private static final Pattern QUOTED = Pattern.compile("(\\w+)\\s+\"([^\"]*)\"");
    private static final String TRAINING_MAX = "training max ";

    private final String[] lines;
    private final List<WrittenMicrocycle> microcycles = new ArrayList<>();
    private final List<WrittenSession> sessions = new ArrayList<>();
    private final List<WrittenSlot> slots = new ArrayList<>();
    private final SlotText.Known known;
    private Optional<String> name = Optional.empty();
    private Optional<String> source = Optional.empty();
    private Optional<TrainingMax> trainingMax = Optional.empty();
    private Optional<TextLine> microcycle = Optional.empty();
    private Optional<TextLine> session = Optional.empty();

    /** Takes the text, and which exercises there are. */
    ProgrammeText(String text, Predicate<ExerciseId> isThere) {
        this.known = new SlotText.Known(isThere);
        this.lines = text.split("\\R", -1);
    }

    WrittenProgramme programme() {
        for (int number = 1; number <= lines.length; number++) {
            TextLine line = TextLine.of(number, lines[number - 1]);
            if (!line.text().isEmpty()) {
                read(line);
            }
        }
        TextLine end = TextLine.of(lines.length, lines[lines.length - 1]);
        endMicrocycle();
        if (microcycles.isEmpty()) {
            throw end.refusal(end.text().length(), "expected a line such as microcycle 7 days");
        }
        String given = name.orElseThrow(() -> end.refusal(0, "expected a line such as programme \"My programme\""));
        return end.attempt(0, () -> new WrittenProgramme(given, source, trainingMax, microcycles));
    }

    /** Reads a text that is one session and nothing else. */
    WrittenSession session() {
        microcycle = Optional.of(TextLine.of(1, "microcycle 14 days"));
        for (int number = 1; number <= lines.length; number++) {
            TextLine line = TextLine.of(number, lines[number - 1]);
            boolean isSlot = session.isPresent() && !line.text().startsWith("session");
            boolean isFirst = session.isEmpty()
                    && (line.text().equals("session") || line.text().startsWith("session "));
            if (!line.text().isEmpty()) {
                if (!isSlot && !isFirst) {
                    throw line.refusal(0, "expected one session and its slots");
                }
                read(line);
            }
        }
        TextLine end = TextLine.of(lines.length, lines[lines.length - 1]);
        endSession();
        if (sessions.isEmpty()) {
            throw end.refusal(end.text().length(), "expected a line such as session \"Press day\"");
        }
        return sessions.get(0);
    }

    private void read(TextLine line) {
        String text = line.text();
        if (text.startsWith("programme")) {
            name = Optional.of(once(line, name, quoted(line)));
        } else if (text.startsWith("source")) {
            source = Optional.of(once(line, source, quoted(line)));
        } else if (text.startsWith(TRAINING_MAX)) {
            int at = TRAINING_MAX.length();
            trainingMax =
                    Optional.of(once(line, trainingMax, line.attempt(at, () -> TrainingMax.parse(text.substring(at)))));
        } else if (text.startsWith("microcycle") || text.startsWith("deload")) {
            endMicrocycle();
            microcycle = Optional.of(line.checked(LENGTH, "expected such as microcycle 7 days"));
        } else if (text.equals("session") || text.startsWith("session ")) {
            if (microcycle.isEmpty()) {
                throw line.refusal(0, "expected a line such as microcycle 7 days before the first session");
            }
            endSession();
            session = Optional.of(line);
        } else {
            if (session.isEmpty()) {
                throw line.refusal(0, "expected programme, source, training max, microcycle, deload or session");
            }
            slots.add(SlotText.read(line, known));
        }
    }

    private static <T> T once(TextLine line, Optional<T> before, T now) {
        if (before.isPresent()) {
            throw line.refusal(0, "expected to be stated once");
        }
        return now;
    }

    private static String quoted(TextLine line) {
        Matcher matcher = QUOTED.matcher(line.text());
        if (!matcher.matches()) {
            throw line.refusal(0, "expected one word and a text in quotation marks");
        }
        return matcher.group(2);
    }

    private void endSession() {
        session.ifPresent(line -> sessions.add(line.attempt(0, () -> {
            Optional<String> called = line.text().equals("session") ? Optional.empty() : Optional.of(quoted(line));
            return new WrittenSession(called, slots);
        })));
        session = Optional.empty();
        slots.clear();
    }

    private void endMicrocycle() {
        endSession();
        microcycle.ifPresent(line -> {
            Matcher matcher = line.match(LENGTH);
            WeekKind kind = matcher.group(1).equals("deload") ? WeekKind.DELOAD : WeekKind.TRAINING;
            int days = Integer.parseInt(matcher.group(2));
            microcycles.add(line.attempt(0, () -> new WrittenMicrocycle(kind, days, sessions)));
        });
        microcycle = Optional.empty();
        sessions.clear();
    }
}
