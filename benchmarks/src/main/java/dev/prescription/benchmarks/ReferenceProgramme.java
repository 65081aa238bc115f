package dev.prescription.benchmarks;

import dev.prescription.Prescriber;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.periodisation.Programme;
import dev.prescription.written.WrittenProgramme;
import java.util.List;
import java.util.function.Supplier;

/** The programmes that are measured, all of eight weeks with four sessions. */
public enum ReferenceProgramme {
    /** The reference work: six exercises a session, 768 sets in 288 series, 128 distinct loads of eight lifts. */
    WRITTEN(() -> written(Written.PROGRAMME)),
    /** Generated, with few exercises and few sets: the fixed costs of a plan show, and its zones turn many loads. */
    STRENGTH(() -> generated(Goal.strength(), TrainingLevel.INTERMEDIATE)),
    /** Generated, with many exercises: 18, each with its own maximum. */
    HYPERTROPHY(() -> generated(Goal.hypertrophy(), TrainingLevel.ADVANCED));

    private static final int WEEKS = 8;
    private static final List<String> LIFTS = List.of(
            "back-squat, main lift",
            "bench-press, main lift",
            "deadlift, main lift",
            "overhead-press, main lift",
            "front-squat, accessory compound",
            "barbell-row, accessory compound",
            "romanian-deadlift, accessory compound",
            "incline-bench-press, accessory compound");

    @SuppressWarnings("ImmutableEnumChecker") // a pure function; a supplier cannot say so
    private final Supplier<Programme> compiler;

    ReferenceProgramme(Supplier<Programme> compiler) {
        this.compiler = compiler;
    }

    /**
     * Compiles the programme, as a user would; a written one has been read before.
     *
     * @return a new programme
     */
    public Programme compile() {
        return compiler.get();
    }

    /**
     * Reads the reference work's text and compiles it.
     *
     * @return a programme equal to that of {@link #WRITTEN}
     */
    public static Programme readAndCompile() {
        return written(WrittenProgramme.parse(Written.TEXT));
    }

    /** Read on first use: the lifts stand after the constants. */
    private static final class Written {

        static final String TEXT = text();
        static final WrittenProgramme PROGRAMME = WrittenProgramme.parse(TEXT);
    }

    private static Programme generated(Goal goal, TrainingLevel level) {
        return Programme.from(Prescriber.forGoal(goal).withLevel(level))
                .weeks(WEEKS)
                .sessionsPerWeek(4)
                .model(PeriodisationModel.linear())
                .build();
    }

    private static Programme written(WrittenProgramme programme) {
        return Programme.builder()
                .programme(programme)
                .judgedBy(Prescriber.forGoal(Goal.strength()).withLevel(TrainingLevel.ADVANCED))
                .build();
    }

    /** Each lift returns three times a week: heavy with lighter sets after it, the same again, and light. */
    private static String text() {
        StringBuilder text = new StringBuilder("programme \"Reference work\"\n");
        for (int week = 0; week < WEEKS; week++) {
            text.append("microcycle 7 days\n");
            for (int session = 0; session < 4; session++) {
                text.append("  session \"").append(session + 1).append("\"\n");
                for (int place = 0; place < 6; place++) {
                    int lift = (6 * session + place) % LIFTS.size();
                    int heavy = 80 + week + lift % 4;
                    int light = 60 + 2 * (week / 2) + lift % 4;
                    text.append("    ").append(LIFTS.get(lift)).append(": ");
                    text.append(
                            place < 3
                                    ? "1x3 @ " + heavy + ".5% then 3x6 @ " + light + ".25%"
                                    : "4x8 @ " + light + ".25%");
                    text.append("; rest 120-180 s\n");
                }
            }
        }
        return text.toString();
    }
}
