package dev.prescription.exercise;

import dev.prescription.exercise.table.PatternRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the standard catalogue's tables; what it cannot read is a mistake of the library and names the line. */
final class TableReader {

    private static final int CELLS = 6;
    private static final Map<String, MovementPattern> PATTERNS =
            byLabel(MovementPattern.values(), MovementPattern::label);
    private static final Map<String, Equipment> EQUIPMENT = byLabel(Equipment.values(), Equipment::label);
    private static final Map<String, Muscle> MUSCLES = byLabel(Muscle.values(), Muscle::label);

    private final List<Exercise> staples = new ArrayList<>();
    private final List<Exercise> others = new ArrayList<>();

    /** Returns the exercises of all tables: the staples in the tables' order, then the others. */
    static List<Exercise> read(List<PatternRows> tables) {
        TableReader reader = new TableReader();
        tables.forEach(reader::readTable);
        List<Exercise> all = new ArrayList<>(reader.staples);
        all.addAll(reader.others);
        return all;
    }

    /** Returns the ladders of a table. */
    static List<Ladder> readLadders(String table) {
        List<Ladder> ladders = new ArrayList<>();
        for (String line : table.lines().toList()) {
            List<String> parts = split(line, ":");
            ladders.add(new Ladder(
                    parts.get(0),
                    split(parts.get(1), "<").stream().map(ExerciseId::of).toList()));
        }
        return ladders;
    }

    private void readTable(PatternRows table) {
        MovementPattern pattern = named(PATTERNS, table.pattern());
        List<String> lines = table.rows().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("=")) {
                continue;
            }
            String next = i + 1 < lines.size() ? lines.get(i + 1).strip() : "";
            try {
                Exercise exercise = readRow(pattern, line, next.startsWith("=") ? next.substring(1) : "");
                (exercise.isStaple() ? staples : others).add(exercise);
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException("catalogue row: " + line, e);
            }
        }
    }

    private static Exercise readRow(MovementPattern pattern, String line, String otherNames) {
        List<String> cells = split(line, "\\|");
        if (cells.size() != CELLS) {
            throw new IllegalArgumentException("a row has " + CELLS + " cells, given " + cells.size());
        }
        ExerciseBuilder builder = Exercise.builder(ExerciseId.of(cells.get(0)), cells.get(1))
                .pattern(pattern)
                .aliases(words(otherNames, ";"));
        List<String> needs = split(cells.get(2), "\\+");
        builder.equipment(named(EQUIPMENT, needs.get(0)));
        needs.stream().skip(1).forEach(station -> builder.stations(named(EQUIPMENT, station)));
        readLoad(builder, split(cells.get(3), " "));
        List<String> muscles = split(cells.get(4), "/");
        builder.direct(muscles(muscles.get(0)));
        builder.indirect(muscles.size() > 1 ? muscles(muscles.get(1)) : new Muscle[0]);
        readMarks(builder, List.of(words(cells.get(5), " ")));
        return builder.build();
    }

    private static void readLoad(ExerciseBuilder builder, List<String> words) {
        builder.loadKind(
                switch (words.get(0)) {
                    case "load" -> LoadKind.EXTERNAL;
                    case "hand" -> LoadKind.PER_HAND;
                    case "body" -> LoadKind.BODY_MASS_PLUS_EXTERNAL;
                    case "assist" -> LoadKind.ASSISTED;
                    default -> throw new IllegalArgumentException("no load is called " + words.get(0));
                });
        if (words.size() > 1) {
            builder.bodyMassShare(Integer.parseInt(words.get(1)));
        }
    }

    private static void readMarks(ExerciseBuilder builder, List<String> marks) {
        builder.staple(marks.contains("staple"));
        for (String mark : marks) {
            switch (mark) {
                case "staple" -> builder.staple(true);
                case "one-sided" -> builder.unilateral(true);
                case "practised" -> builder.skill(Skill.PRACTISED);
                case "technical" -> builder.skill(Skill.TECHNICAL);
                case "spotter" -> builder.spotterOrSafeties(true);
                case "lengthened" -> builder.lengthened(true);
                default -> throw new IllegalArgumentException("no mark is called " + mark);
            }
        }
    }

    private static Muscle[] muscles(String list) {
        return Arrays.stream(words(list, ",")).map(word -> named(MUSCLES, word)).toArray(Muscle[]::new);
    }

    private static <T> T named(Map<String, T> known, String label) {
        T value = known.get(label);
        if (value == null) {
            throw new IllegalArgumentException("unknown word: " + label);
        }
        return value;
    }

    private static <T> Map<String, T> byLabel(T[] values, Function<T, String> label) {
        return Arrays.stream(values).collect(Collectors.toMap(label, Function.identity()));
    }

    private static List<String> split(String text, String separator) {
        return Arrays.stream(text.split(separator, -1)).map(String::strip).toList();
    }

    private static String[] words(String text, String separator) {
        return split(text, separator).stream().filter(word -> !word.isEmpty()).toArray(String[]::new);
    }
}
