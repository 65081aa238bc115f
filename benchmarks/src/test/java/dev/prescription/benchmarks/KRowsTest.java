package dev.prescription.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.athlete.Athlete;
import dev.prescription.layout.LoadOutcome;
import dev.prescription.periodisation.Microcycle;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.PlannedExercise;
import dev.prescription.periodisation.PlannedSet;
import dev.prescription.periodisation.Programme;
import dev.prescription.periodisation.Session;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The kernel is a yardstick only if it does the library's work. */
class KRowsTest {

    private static final int ATHLETES = 256;
    private static final int SETS_OF_A_SESSION = 24;
    private static final long TENTH_MICROGRAMS_PER_GRAM = 10_000_000;

    @ParameterizedTest
    @EnumSource
    void the_kernel_rounds_as_a_plan_does(ReferenceProgramme reference) {
        Programme programme = reference.compile();
        KRows kernel = KRows.of(programme.layout());
        int loaded = 0;
        int compared = 0;
        for (Athlete athlete : Roster.withEvenGrids(ATHLETES)) {
            int[] rows = kernel.write(KRows.Numbers.of(programme.layout(), athlete));
            List<PlannedSet> sets = sets(programme.planFor(athlete));
            compared += compare(sets, rows, EnumSet.of(LoadOutcome.ROUNDED));
            loaded += loaded(sets);
        }
        boolean hasZones = reference != ReferenceProgramme.WRITTEN;
        assertThat((double) compared / loaded).isBetween(hasZones ? 0.6 : 1, hasZones ? 0.85 : 1);
    }

    @ParameterizedTest
    @CsvSource({"WRITTEN, 196608, 0", "STRENGTH, 68608, 2751", "HYPERTROPHY, 116992, 7347"})
    void the_kernel_within_zones_gives_every_load_but_where_repetitions_are_derived_anew(
            ReferenceProgramme reference, int loadedSets, int derivedAnew) {
        Programme programme = reference.compile();
        KRows kernel = KRows.of(programme.layout());
        int loaded = 0;
        int compared = 0;
        for (Athlete athlete : Roster.withEvenGrids(ATHLETES)) {
            int[] rows = kernel.writeWithinZone(KRows.Numbers.of(programme.layout(), athlete));
            List<PlannedSet> sets = sets(programme.planFor(athlete));
            compared += compare(sets, rows, EnumSet.of(LoadOutcome.ROUNDED, LoadOutcome.ROUNDED_TO_THE_OTHER_SIDE));
            loaded += loaded(sets);
        }
        assertThat(loaded).isEqualTo(loadedSets);
        assertThat(loaded - compared).isEqualTo(derivedAnew);
    }

    @ParameterizedTest
    @EnumSource
    void scan_and_walk_read_the_same(ReferenceProgramme reference) {
        Programme programme = reference.compile();
        KRows kernel = KRows.of(programme.layout());
        int compared = 0;
        for (Athlete athlete : Roster.withEvenGrids(ATHLETES)) {
            Plan plan = programme.planFor(athlete);
            if (sets(plan).stream().noneMatch(set -> set.exercise().outcome() == LoadOutcome.REPS_DERIVED_ANEW)) {
                kernel.writeWithinZone(KRows.Numbers.of(programme.layout(), athlete));
                assertThat(Walk.over(plan)).isEqualTo(kernel.scan());
                compared++;
            }
        }
        assertThat(compared).isPositive();
    }

    @Test
    void both_walks_read_the_same_and_a_replaced_session_moves_its_rests_only() {
        List<Plan> plans = Roster.plans(ReferenceProgramme.WRITTEN.compile(), ATHLETES);
        List<Plan> replaced = ReplacedSessions.in(plans, 1);
        int moved = 0;
        for (int place = 0; place < ATHLETES; place++) {
            assertThat(Walk.bySeries(replaced.get(place))).isEqualTo(Walk.over(replaced.get(place)));
            long sooner = Walk.over(plans.get(place)) - Walk.over(replaced.get(place));
            assertThat(sooner).isIn(0L, SETS_OF_A_SESSION * 30L);
            moved += sooner > 0 ? 1 : 0;
        }
        assertThat(moved).isEqualTo(ATHLETES * 32 / 100);
    }

    /** Compares the rows whose outcome the kernel knows; says how many. */
    private static int compare(List<PlannedSet> sets, int[] rows, Set<LoadOutcome> known) {
        assertThat(sets).hasSize(rows.length);
        int compared = 0;
        for (int row = 0; row < rows.length; row++) {
            LoadOutcome outcome = sets.get(row).exercise().outcome();
            if (known.contains(outcome)) {
                assertThat(sets.get(row).load().orElseThrow().tenthMicrograms())
                        .isEqualTo(rows[row] * TENTH_MICROGRAMS_PER_GRAM);
                compared++;
            } else if (outcome == LoadOutcome.EFFORT_GOVERNS) {
                assertThat(rows[row]).isZero();
            }
        }
        return compared;
    }

    private static int loaded(List<PlannedSet> sets) {
        return (int) sets.stream().filter(set -> !set.isByEffort()).count();
    }

    private static List<PlannedSet> sets(Plan plan) {
        List<PlannedSet> sets = new ArrayList<>();
        for (Microcycle microcycle : plan.microcycles()) {
            for (Session session : microcycle.sessions()) {
                for (PlannedExercise exercise : session.exercises()) {
                    sets.addAll(exercise.sets());
                }
            }
        }
        return sets;
    }
}
