package dev.prescription.split;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.quantity.FrequencyTarget;
import dev.prescription.quantity.SetRange;
import dev.prescription.quantity.VolumeTarget;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The consensus numbers of goal and level, read from the copies of the evidence files beside this class. */
record ConsensusTargets(String goal, String level, int fewestSessions, int mostSessions, SplitTargets targets) {

    static final List<ExerciseId> MAIN_LIFTS =
            List.of(ExerciseId.BACK_SQUAT, ExerciseId.BENCH_PRESS, ExerciseId.DEADLIFT, ExerciseId.OVERHEAD_PRESS);
    private static final Map<String, ExerciseRole> ROLES = Map.of(
            "main", ExerciseRole.MAIN_LIFT,
            "accessory compound", ExerciseRole.ACCESSORY_COMPOUND,
            "isolation", ExerciseRole.ISOLATION);

    static List<ConsensusTargets> all() {
        return rows("weekly-table.csv").stream().map(ConsensusTargets::of).toList();
    }

    private static ConsensusTargets of(String[] row) {
        SplitTargetsBuilder builder = SplitTargets.builder()
                .setsPerMuscle(VolumeTarget.ofWeeklySets(number(row[4]), number(row[5])))
                .frequency(FrequencyTarget.ofSessionsPerWeek(number(row[7]), number(row[8])))
                .setsPerMusclePerSession(number(row[9]))
                .setsPerSession(24)
                .frequencyIsFirm(!"hypertrophy".equals(row[0]));
        if (!row[2].isEmpty()) {
            builder.setsPerMainLift(SetRange.of(number(row[2]), number(row[3])));
        }
        for (String[] cell : rows("consensus-defaults.csv")) {
            if (cell[0].equals(row[0]) && cell[1].equals(row[1])) {
                builder.setsPerSlot(ROLES.get(cell[2]), SetRange.of(number(cell[9]), number(cell[10])));
            }
        }
        return new ConsensusTargets(row[0], row[1], number(row[10]), number(row[11]), builder.build());
    }

    /** The most repetitions of the cell and the middle of its rests. */
    WeekRequest.SetTime setTime(ExerciseRole role) {
        for (String[] cell : rows("consensus-defaults.csv")) {
            if (cell[0].equals(goal) && cell[1].equals(level) && ROLES.get(cell[2]) == role) {
                return new WeekRequest.SetTime(number(cell[4]), (number(cell[11]) + number(cell[12]) + 1) / 2);
            }
        }
        throw new IllegalArgumentException(goal + level + role);
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }

    private static List<String[]> rows(String file) {
        try (InputStream in = ConsensusTargets.class.getResourceAsStream(file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return goal + " " + level;
    }
}
