package dev.prescription.split;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.terms.WeekTerms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConsensusWeeksTest {

    /** Twelve sets for each of twelve muscles in 48: there, rows give the upper back what a pulldown would take from it. */
    private static final String CROWDED = "hypertrophy advanced, 2";

    static Stream<Arguments> weeks() {
        return ConsensusTargets.all().stream()
                .flatMap(row -> IntStream.rangeClosed(2, 6).mapToObj(sessions -> Arguments.of(row, sessions)));
    }

    private static WeekRequest request(ConsensusTargets row, int sessions) {
        return WeekRequest.of(
                WeekTerms.ofSessions(sessions), row.targets(), Catalogue.standard(), ConsensusTargets.MAIN_LIFTS);
    }

    private static WeekSplit week(ConsensusTargets row, int sessions) {
        return WeekSplit.of(request(row, sessions));
    }

    @ParameterizedTest
    @MethodSource("weeks")
    void every_consensus_week_keeps_the_laws_and_trains_all_four_main_lifts(ConsensusTargets row, int sessions) {
        WeekSplit week = week(row, sessions);

        Laws.hold(week, request(row, sessions));
        Causes.hold(week, request(row, sessions));
        for (ExerciseId lift : ConsensusTargets.MAIN_LIFTS) {
            int fewest = row.goal().equals("hypertrophy") && !week.shortfalls().isEmpty() ? 1 : 2;
            assertThat(week.volume().sessionsOf(lift)).isGreaterThanOrEqualTo(fewest);
        }
    }

    @ParameterizedTest
    @MethodSource("weeks")
    void the_session_counts_of_the_level_leave_no_shortfall(ConsensusTargets row, int sessions) {
        WeekSplit week = week(row, sessions);

        if (sessions >= row.fewestSessions() && sessions <= row.mostSessions()) {
            assertThat(week.shortfalls()).isEmpty();
        } else if (sessions > 3) {
            assertThat(week.shortfalls()).as("more room cannot hurt").isEmpty();
        } else {
            assertThat(week.shortfalls())
                    .as("fewer sessions than the level trains: the sessions are full")
                    .allMatch(shortfall -> shortfall.because() == BindingConstraint.SETS_PER_SESSION);
        }
    }

    @ParameterizedTest
    @MethodSource("weeks")
    void every_week_rows_and_pulls_down_and_takes_no_help_from_a_machine(ConsensusTargets row, int sessions) {
        List<Exercise> exercises = week(row, sessions).sessions().stream()
                .flatMap(session -> session.slots().stream())
                .map(SplitSlot::exercise)
                .toList();

        assertThat(exercises).extracting(Exercise::pattern).contains(MovementPattern.HORIZONTAL_PULL);
        if (!CROWDED.equals(row + ", " + sessions)) {
            assertThat(exercises).extracting(Exercise::pattern).contains(MovementPattern.VERTICAL_PULL);
        }
        assertThat(exercises).noneMatch(exercise -> exercise.id().slug().equals("assisted-pull-up"));
    }

    @ParameterizedTest
    @MethodSource("weeks")
    void no_session_is_twice_as_long_as_another_and_six_sets_more(ConsensusTargets row, int sessions) {
        int[] sets = week(row, sessions).sessions().stream()
                .mapToInt(SplitSession::sets)
                .sorted()
                .toArray();

        assertThat(sets[sets.length - 1]).isLessThanOrEqualTo(Math.max(2 * sets[0], sets[0] + 6));
    }

    @Test
    void the_weeks_can_be_read_as_a_coach_would_read_them() throws IOException {
        String text = weeks().map(Arguments::get)
                .map(row -> "%s, %s sessions\n%s\n"
                        .formatted(row[0], row[1], week((ConsensusTargets) row[0], (int) row[1])))
                .collect(Collectors.joining("\n"));
        Path file = Path.of("target", "consensus-weeks.txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);

        assertThat(text).contains("strength beginner, 2 sessions");
    }
}
