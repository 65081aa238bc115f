package dev.prescription.split;

import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.exercise.Muscle;
import dev.prescription.selection.EquipmentSet;
import dev.prescription.selection.TrainingContext;
import dev.prescription.terms.SplitStyle;
import dev.prescription.terms.WeekTerms;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The weeks by which the split is measured: goal, level, sessions, minutes, place, style and emphasis, in one line each. */
final class Instances {

    private static final List<String> MINUTES = List.of("any length", "30 min", "45 min", "60 min", "90 min");
    private static final List<SplitStyle> STYLES = List.of(
            SplitStyle.choose(),
            SplitStyle.fullBody(),
            SplitStyle.upperLower(),
            SplitStyle.pushPullLegs(),
            SplitStyle.bodyPart());
    private static final List<EquipmentSet> PLACES = List.of(EquipmentSet.values());

    private static final List<String> EMPHASES = List.of("none", "chest", "glutes calves", "side deltoids");
    private static final int DRAWN = 288;

    private static final Map<EquipmentSet, List<String>> LIFTS = Map.of(
            EquipmentSet.FULL_GYM, List.of("back-squat", "bench-press", "deadlift", "overhead-press"),
            EquipmentSet.BARBELL_HOME, List.of("back-squat", "bench-press", "deadlift", "overhead-press"),
            EquipmentSet.DUMBBELLS, List.of("goblet-squat", "dumbbell-bench-press", "dumbbell-shoulder-press"),
            EquipmentSet.BANDS_AND_BODY_MASS, List.of("push-up", "pull-up"),
            EquipmentSet.MACHINES, List.of("leg-press", "machine-chest-press", "machine-shoulder-press"));

    private Instances() {}

    /**
     * All in one order: a gym for an hour and for an hour and a half with three to six sessions, whatever the goal and
     * level; then some that step through all lists at once, whose lengths share no factors.
     */
    static List<String> lines() {
        Set<String> lines = new LinkedHashSet<>();
        for (ConsensusTargets row : ConsensusTargets.all()) {
            for (int sessions = 3; sessions <= 6; sessions++) {
                for (int minutes = 3; minutes <= 4; minutes++) {
                    lines.add(line(row, sessions, minutes, EquipmentSet.FULL_GYM, SplitStyle.choose(), "none"));
                }
            }
        }
        List<ConsensusTargets> rows = ConsensusTargets.all();
        for (int i = 0; lines.size() < 72 + DRAWN; i++) {
            lines.add(line(
                    rows.get(i % 9),
                    2 + i / 2 % 5,
                    i / 5 % 5,
                    PLACES.get(i / 7 % 5),
                    STYLES.get(i / 11 % 5),
                    EMPHASES.get(i % 4)));
        }
        return new ArrayList<>(lines);
    }

    private static String line(
            ConsensusTargets row, int sessions, int minutes, EquipmentSet place, SplitStyle style, String emphasis) {
        return String.join(
                ", ",
                row.toString(),
                sessions + " sessions",
                MINUTES.get(minutes),
                place.label(),
                style.name(),
                emphasis);
    }

    static WeekRequest request(String line) {
        String[] parts = line.split(", ", -1);
        ConsensusTargets row = ConsensusTargets.all().stream()
                .filter(one -> one.toString().equals(parts[0]))
                .findFirst()
                .orElseThrow();
        EquipmentSet place = Set.of(EquipmentSet.values()).stream()
                .filter(one -> one.label().equals(parts[3]))
                .findFirst()
                .orElseThrow();
        Muscle[] emphasis = parts[5].equals("none")
                ? new Muscle[0]
                : parts[5].equals("side deltoids")
                        ? new Muscle[] {Muscle.SIDE_DELTOIDS}
                        : List.of(parts[5].split(" ", -1)).stream()
                                .map(word -> Muscle.valueOf(word.toUpperCase(java.util.Locale.ROOT)))
                                .toArray(Muscle[]::new);
        WeekTerms terms = WeekTerms.ofSessions(first(parts[1]))
                .withStyle(SplitStyle.byName(parts[4]))
                .withContext(TrainingContext.builder()
                        .equipment(place)
                        .emphasise(emphasis)
                        .build());
        if (!parts[2].startsWith("any")) {
            terms = terms.withMinutes(first(parts[2]));
        }
        List<ExerciseId> lifts = LIFTS.get(place).stream().map(ExerciseId::of).toList();
        WeekRequest request = WeekRequest.of(terms, row.targets(), Catalogue.standard(), lifts);
        for (ExerciseRole role : ExerciseRole.values()) {
            request = request.withSetTime(role, row.setTime(role));
        }
        return request;
    }

    private static int first(String words) {
        return Integer.parseInt(words.substring(0, words.indexOf(' ')));
    }
}
