package dev.prescription.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * How good the weeks are: what each instance gives up beside a bound of what any week must give up, as committed.
 *
 * <p>{@code -Dsplit.write=true} writes the file anew, as for a new catalogue.
 */
class QualityTest {

    private static final Path FILE = Path.of("src/test/resources/dev/prescription/split/quality.txt");

    /** What an instance gave up, and at least must; the places of {@link Losses}. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Result(String line, WeekRequest request, WeekSplit week, int[] losses, int[] bounds) {

        boolean isFeasible() {
            return week.shortfalls().stream().noneMatch(Shortfall::isFirm);
        }

        boolean isProven() {
            return Arrays.equals(losses, bounds);
        }

        String text() {
            String end = isFeasible() ? "feasible" : isProven() ? "short, proven" : "short";
            return line + " | " + Losses.text(losses) + " | " + Losses.text(bounds) + " | " + end;
        }
    }

    private static Result result(String line) {
        WeekRequest request = Instances.request(line);
        WeekSplit week = WeekSplit.of(request);
        int[] losses = Losses.of(week, request);
        return new Result(line, request, week, losses, new Relaxation(request).bounds(losses));
    }

    @Test
    void each_week_gives_up_what_is_committed() throws IOException {
        List<String[]> committed = Files.readAllLines(FILE).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" \\| ", -1))
                .toList();

        assertThat(committed).extracting(columns -> columns[0]).isEqualTo(Instances.lines());
        for (String[] columns : committed) {
            WeekRequest request = Instances.request(columns[0]);
            assertThat(Losses.text(Losses.of(WeekSplit.of(request), request)))
                    .as(columns[0])
                    .isEqualTo(columns[1]);
        }
    }

    @Test
    void the_weeks_are_as_good_as_committed_and_none_beats_its_bound() throws IOException {
        List<Result> results =
                Instances.lines().stream().map(QualityTest::result).toList();
        List<String> lines = new ArrayList<>(summary(results));
        for (Result result : results) {
            Laws.hold(result.week, result.request);
            Causes.hold(result.week, result.request);
            lines.add(result.text());
            for (int place = 0; place < Losses.PLACES; place++) {
                assertThat(result.losses[place]).as(result.line).isGreaterThanOrEqualTo(result.bounds[place]);
            }
        }
        assertThat(results).hasSizeGreaterThanOrEqualTo(300);
        if (Boolean.getBoolean("split.write")) {
            Files.write(FILE, lines);
        }
        assertThat(Files.readAllLines(FILE))
                .as("-Dtest=QualityTest -Dsplit.write=true writes the table anew")
                .isEqualTo(lines);
        long proven = results.stream()
                .filter(result -> result.isFeasible() || result.isProven())
                .count();
        assertThat(proven)
                .as("feasible, or proven to be the least loss")
                .isGreaterThanOrEqualTo(results.size() * 7L / 10);
    }

    /** Ten and twelve sets for each of twelve muscles do not go into three hours a week: the bound says so. */
    private static final List<String> TOO_MUCH = List.of(
            "hypertrophy advanced, 3 sessions, 60 min, full gym, choose, none",
            "blended advanced, 3 sessions, 60 min, full gym, choose, none");

    @Test
    void an_hour_in_a_gym_three_to_six_times_a_week_is_enough_unless_no_week_could_be() {
        List<String> hours = Instances.lines().subList(0, 72);

        assertThat(hours).allMatch(line -> line.contains("full gym") && line.matches(".*[3-6] sessions, [69]0 min.*"));
        for (String line : hours) {
            Result result = result(line);
            assertThat(result.isFeasible()).as(line).isEqualTo(!TOO_MUCH.contains(line));
            if (TOO_MUCH.contains(line)) {
                assertThat(Arrays.stream(result.bounds).sum()).as(line).isPositive();
            }
        }
    }

    private static List<String> summary(List<Result> results) {
        int feasible = 0;
        int proven = 0;
        int open = 0;
        int[] lost = new int[Losses.PLACES];
        int[] least = new int[Losses.PLACES];
        for (Result result : results) {
            feasible += result.isFeasible() ? 1 : 0;
            proven += !result.isFeasible() && result.isProven() ? 1 : 0;
            open += !result.isFeasible() && !result.isProven() ? 1 : 0;
            for (int place = 0; place < Losses.PLACES; place++) {
                lost[place] += result.losses[place];
                least[place] += result.bounds[place];
            }
        }
        return List.of(
                "# instance | lost | at least lost | verdict; lost, dearest first: lifts not trained, their sets and"
                        + " sessions, hundredths of sets of emphasised, large and small muscles; for growth the muscles"
                        + " come before the lifts' sets and sessions",
                "# " + results.size() + " instances: " + feasible + " feasible, " + proven
                        + " short with a proof that no week gives up less, " + open + " short without",
                "# lost " + Losses.text(lost) + ", at least lost " + Losses.text(least));
    }
}
