package dev.prescription.examples.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.prescription.examples.roster.Lift;
import dev.prescription.examples.roster.Lifter;
import dev.prescription.examples.roster.Roster;
import dev.prescription.examples.roster.RosterException;
import dev.prescription.examples.roster.RosterReader;
import dev.prescription.goal.Population;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.quantity.Load;
import dev.prescription.quantity.Rir;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {
    private static final String HEADER = "Name,Equipment,Age,Date,Best3SquatKg,Best3BenchKg,Best3DeadliftKg\n";

    @TempDir
    private Path folder;

    private final List<String> progress = new ArrayList<>();

    @Test
    void one_row_per_lifter_and_week_says_which_best_was_used() throws IOException, RosterException {
        List<String> rows = csv(roster("A,Raw,20,2014-03-04,150,100,\nA,Single-ply,23,2017-03-04,180.5,,\n"));
        assertThat(rows)
                .containsExactly(
                        "lifter,level,week,squat_from,squat_kg,squat_sets,squat_reps,squat_rir_first,squat_rir_last,"
                                + "bench_press_from,bench_press_kg,bench_press_sets,bench_press_reps,"
                                + "bench_press_rir_first,bench_press_rir_last,deadlift_from,deadlift_kg,deadlift_sets,"
                                + "deadlift_reps,deadlift_rir_first,deadlift_rir_last,hard_sets,note",
                        "A,intermediate,1,180.5 single-ply 2017-03-04,,3,6,2.5,1.5,100 raw 2014-03-04,82.5,3,6,2.5,1.5,"
                                + ",,3,6,2.5,1.5,60,squat by effort: single-ply (not used: 150 raw 2014-03-04);"
                                + " deadlift by effort: no valid best",
                        "A,intermediate,2,180.5 single-ply 2017-03-04,,3,6,2.5,1.5,100 raw 2014-03-04,82.5,3,6,2.5,1.5,"
                                + ",,3,6,2.5,1.5,60,deload; squat by effort: single-ply (not used: 150 raw 2014-03-04);"
                                + " deadlift by effort: no valid best");
    }

    @Test
    void minors_are_planned_by_the_rules_for_adolescents_and_under_fourteens_skipped()
            throws IOException, RosterException {
        Roster roster = roster("""
                A,Raw,17.5,2017-03-04,150,100,200
                B,Raw,13.5,2017-03-04,90,50,100
                C,Raw,18,2017-03-04,150,100,200
                G,Raw,64,2017-03-04,150,100,200
                H,Raw,65,2017-03-04,150,100,200
                D,Wraps,,2017-03-04,150,100,200
                E,Raw,20,2017-03-04,-150,,
                F,Straps,20,2017-03-04,150,,
                """);
        List<String> rows = csv(roster);
        assertThat(rows.stream().map(row -> row.split(",", -1)[0] + " " + row.split(",", -1)[1]))
                .containsExactly(
                        "lifter level",
                        "A beginner",
                        "A beginner",
                        "C intermediate",
                        "C intermediate",
                        "G intermediate",
                        "G intermediate",
                        "H intermediate",
                        "H intermediate",
                        "D intermediate",
                        "D intermediate");
        assertThat(rows.get(1)).endsWith(",under 18: adolescents' rules");
        assertThat(rows.get(2))
                .endsWith(
                        "deload; under 18: adolescents' rules; deadlift by effort: no load on the bar keeps the zone");
        assertThat(rows.get(5)).endsWith(",60,");
        assertThat(rows.get(7)).endsWith(",60,65 or over: older adults' rules");
        assertThat(rows.get(9))
                .endsWith("squat from a meet in wraps; bench press from a meet in wraps; deadlift from a meet in wraps;"
                        + " squat from a stale best (over a year before the latest)");
        List<String> summary = run(roster);
        assertThat(summary.subList(0, summary.size() - 1))
                .containsExactly(
                        "  rows read          8 = 6 with a valid best + 1 without + 1 skipped",
                        "                        skipped: 1 unknown equipment",
                        "  lifters            8 = 5 plans + 3 skipped",
                        "                        skipped: 1 known to be under 14, 1 no valid best, 1 no readable row",
                        "  plans              5 = 4 intermediate + 1 beginner (known to be under 18, adolescents' rules)",
                        "                        of the intermediate: 1 known to be 65 or over, older adults' rules",
                        "                        no age stated, taken as adult: 1 plans",
                        "  main lifts        15 = 12 raw + 3 in wraps (flagged) + 0 effort-only",
                        "                        by effort in some weeks: 5 of the loaded",
                        "                        of the loaded: 1 stale, over a year before the latest best",
                        "  CSV rows          10 = 5 plans x 2 weeks",
                        "  remark: invented");
    }

    @Test
    void a_large_roster_tells_its_progress_in_a_handful_of_lines() throws IOException, RosterException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 2003; i++) {
            rows.append(i).append(",Raw,20,2017-03-04,150,100,200\n");
        }
        run(roster(rows.toString()));
        assertThat(progress)
                .containsExactly(
                        "planned 400 of 2003 lifters",
                        "planned 800 of 2003 lifters",
                        "planned 1200 of 2003 lifters",
                        "planned 1600 of 2003 lifters");
    }

    @Test
    void a_lost_row_is_noticed() throws RosterException {
        Roster roster = roster("A,Raw,20,2017-03-04,150,100,200\n");
        Tally tally = new Tally();
        assertThatThrownBy(() -> tally.check(roster, 0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the counts of lifters do not add up: 1 against 0");
        Lifter lifter = roster.lifters().iterator().next();
        tally.countPlan(
                lifter,
                Admission.of(lifter),
                new TwoWeeks().plan(lifter, TrainingLevel.INTERMEDIATE, Population.ADULT));
        assertThatThrownBy(() -> tally.check(roster, 1)).hasMessageContaining("CSV rows");
        tally.check(roster, 2);
    }

    private Roster roster(String rows) throws RosterException {
        try {
            Path file = Files.writeString(folder.resolve("roster.csv"), HEADER + rows);
            return RosterReader.of(file).read(problem -> {});
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private List<String> run(Roster roster) throws IOException {
        return new Batch(new TwoWeeks(), TrainingLevel.INTERMEDIATE, progress::add)
                .run(roster, out(), System.nanoTime());
    }

    private List<String> csv(Roster roster) throws IOException {
        run(roster);
        return Files.readAllLines(out());
    }

    private Path out() {
        return folder.resolve("not/yet/there/plans.csv");
    }

    /** Two weeks in which a usable squat or bench press is loaded, and a deadlift in the first week only. */
    private static final class TwoWeeks implements WeekPlanner {
        @Override
        public List<WeekRow> plan(Lifter lifter, TrainingLevel level, Population population) {
            return List.of(week(lifter, 1), week(lifter, 2));
        }

        @Override
        public List<String> remarks() {
            return List.of("invented");
        }

        private static WeekRow week(Lifter lifter, int number) {
            Map<Lift, TopSet> tops = new EnumMap<>(Lift.class);
            for (Lift lift : Lift.values()) {
                boolean loaded = LiftBasis.of(lifter, lift).isUsable() && (lift != Lift.DEADLIFT || number == 1);
                Optional<Load> load = loaded ? Optional.of(Load.ofKilograms(82.5)) : Optional.empty();
                tops.put(lift, new TopSet(load, loaded, 3, "6", Optional.of(Rir.of(2.5)), Optional.of(Rir.of(1.5))));
            }
            Set<Lift> stale = lifter.name().equals("D") ? Set.of(Lift.SQUAT) : Set.of();
            return new WeekRow(number, number == 2, tops, 60, stale);
        }
    }
}
