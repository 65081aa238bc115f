package dev.prescription.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.model.Cases.Case;
import dev.prescription.quantity.Rir;
import dev.prescription.scheme.SeriesRange;
import dev.prescription.scheme.StraightSets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** The laws of rep accumulation, set accumulation and the volume-driven model, each with twins that break it. */
class AccumulationModelProperties {

    @Provide
    Arbitrary<Case> cases() {
        return Cases.cases();
    }

    @Property(tries = 1000)
    void rep_accumulation_keeps_its_law(@ForAll("cases") Case tried) {
        Cases.judge(tried);
        Statistics.label("series of one load")
                .collect(longest(tried.range()) > 1 ? "several" : "one")
                .coverage(coverage -> {
                    coverage.check("several").percentage(share -> share > 20);
                    coverage.check("one").percentage(share -> share > 5);
                });
        assertThat(repBreach(PeriodisationModel.repAccumulation(), tried)).isEmpty();
    }

    @Example
    void a_twin_of_rep_accumulation_that_adds_load_is_found_out() {
        assertThat(repBreach(PeriodisationModel.linear(), Cases.ordinary())).contains("the load changes in week 2");
    }

    @Example
    void a_twin_of_rep_accumulation_that_stands_still_is_found_out() {
        assertThat(repBreach(PeriodisationModel.constant(), Cases.ordinary()))
                .contains("0 repetitions were gained, not 2");
    }

    private static Optional<String> repBreach(PeriodisationModel model, Case tried) {
        List<StraightSets> course = tried.course(model);
        for (int week = 2; week <= course.size(); week++) {
            if (course.get(week - 1).freshHalves() != course.get(0).freshHalves()) {
                return Optional.of("the load changes in week " + week);
            }
            if (course.get(week - 1).reps() < course.get(week - 2).reps()) {
                return Optional.of("week " + week + " has fewer repetitions than week " + (week - 1));
            }
        }
        int gained = course.get(course.size() - 1).reps() - course.get(0).reps();
        long room = course.size() == 1 ? 0 : longest(tried.range()) - 1;
        return gained == room ? Optional.empty() : Optional.of(gained + " repetitions were gained, not " + room);
    }

    /** The most series of one load, by a search of every series. */
    private static long longest(SeriesRange range) {
        List<StraightSets> all = search(range);
        return all.stream()
                .mapToLong(one -> all.stream()
                        .filter(other -> other.freshHalves() == one.freshHalves())
                        .count())
                .max()
                .orElseThrow();
    }

    private static List<StraightSets> search(SeriesRange range) {
        List<StraightSets> all = new ArrayList<>();
        for (int reps = 1; reps <= 25; reps++) {
            for (int halves = 0; halves <= 12; halves++) {
                StraightSets series = StraightSets.of(
                        range.easiest().sets(),
                        reps,
                        Rir.ofHalves(halves),
                        range.easiest().fade());
                if (range.contains(series)) {
                    all.add(series);
                }
            }
        }
        return all;
    }

    @Property(tries = 1000)
    void set_accumulation_keeps_its_law(@ForAll("cases") Case tried, @ForAll @IntRange(min = 1, max = 6) int most) {
        Cases.judge(tried);
        assertThat(setBreach(PeriodisationModel.setAccumulation(most), tried, most))
                .isEmpty();
    }

    @Example
    void a_twin_of_set_accumulation_that_adds_load_too_is_found_out() {
        Twin twin = new Twin(PeriodisationModel.setAccumulation(2)) {
            @Override
            public StraightSets at(MesocyclePosition position, ZonePalette palette, SeriesRange range) {
                return PeriodisationModel.linear().at(position, palette, range);
            }
        };

        assertThat(setBreach(twin, Cases.ordinary(), 2)).contains("week 2 is not the series nearest in load");
    }

    @Example
    void a_twin_of_set_accumulation_that_takes_sets_away_is_found_out() {
        Twin twin = new Twin(PeriodisationModel.setAccumulation(2)) {
            @Override
            public int addedSets(MesocyclePosition position) {
                return position.week() % 2;
            }
        };

        assertThat(setBreach(twin, Cases.ordinary(), 2)).contains("week 1 begins with added sets");
    }

    private static Optional<String> setBreach(PeriodisationModel model, Case tried, int most) {
        int before = 0;
        for (int week = 1; week <= tried.weeks(); week++) {
            int added = model.addedSets(tried.in(week));
            if (week == 1 && added != 0) {
                return Optional.of("week 1 begins with added sets");
            }
            if (added < before || (tried.weeks() > 1 && week == tried.weeks() && added != most)) {
                return Optional.of("week " + week + " adds " + added + " sets");
            }
            before = added;
            StraightSets now = model.at(tried.in(week), tried.palette(), granted(tried, added));
            Statistics.label("added")
                    .collect(now.sets() - tried.range().easiest().sets() > 0);
            if (!isNearest(now, tried.range().easiest(), granted(tried, added))) {
                return Optional.of("week " + week + " is not the series nearest in load");
            }
        }
        return Optional.empty();
    }

    /** The range with as many of the added sets as it allows. */
    private static SeriesRange granted(Case tried, int added) {
        int count = added;
        while (tried.range().withMoreSets(count).isEmpty()) {
            count--;
        }
        return tried.range().withMoreSets(count).orElseThrow();
    }

    /** The wished load and repetitions where the range has them, else no other series is nearer in load. */
    private static boolean isNearest(StraightSets now, StraightSets wished, SeriesRange range) {
        int distance = Math.abs(now.freshHalves() - wished.freshHalves());
        for (StraightSets other : search(range)) {
            if (Math.abs(other.freshHalves() - wished.freshHalves()) < distance) {
                return false;
            }
            boolean exact = other.freshHalves() == wished.freshHalves() && other.reps() == wished.reps();
            if (exact && !other.equals(now)) {
                return false;
            }
        }
        return range.contains(now);
    }

    @Property(tries = 1000)
    void the_volume_driven_model_keeps_its_law(
            @ForAll("cases") Case tried, @ForAll @IntRange(min = 1, max = 6) int most) {
        Cases.judge(tried);
        assertThat(volumeBreach(PeriodisationModel.volumeDriven(most), tried, most))
                .isEmpty();
    }

    @Example
    void a_twin_of_volume_driven_that_adds_load_first_is_found_out() {
        Twin twin = new Twin(PeriodisationModel.volumeDriven(2)) {
            @Override
            public StraightSets at(MesocyclePosition position, ZonePalette palette, SeriesRange range) {
                return PeriodisationModel.linear().at(position, palette, range);
            }
        };

        assertThat(volumeBreach(twin, Cases.ordinary(), 2)).contains("week 3 is not the series nearest in load");
    }

    @Example
    void a_twin_of_volume_driven_that_never_adds_load_is_found_out() {
        Twin twin = new Twin(PeriodisationModel.volumeDriven(2)) {
            @Override
            public StraightSets at(MesocyclePosition position, ZonePalette palette, SeriesRange range) {
                return super.at(MesocyclePosition.of(Math.min(5, position.week()), position.weeks()), palette, range);
            }
        };

        assertThat(volumeBreach(twin, Cases.ordinary(), 2)).contains("the last week is no heavier");
    }

    private static Optional<String> volumeBreach(PeriodisationModel model, Case tried, int most) {
        int changes = tried.weeks() - 1;
        int endOfSets = 1 + (changes + 2) / 3;
        int endOfReps = endOfSets + (changes + 1) / 3;
        StraightSets first = model.at(tried.in(1), tried.palette(), tried.range());
        StraightSets before = first;
        for (int week = 2; week <= tried.weeks(); week++) {
            int added = model.addedSets(tried.in(week));
            int addedBefore = model.addedSets(tried.in(week - 1));
            if (week <= endOfSets ? added < addedBefore : added != most) {
                return Optional.of("week " + week + " adds " + added + " sets");
            }
            SeriesRange range = granted(tried, added);
            StraightSets now = model.at(tried.in(week), tried.palette(), range);
            if (week <= endOfSets && !isNearest(now, first, range)) {
                return Optional.of("week " + week + " is not the series nearest in load");
            }
            boolean sameLoad = now.freshHalves() == before.freshHalves();
            if (week > endOfSets && week <= endOfReps && (!sameLoad || now.reps() < before.reps())) {
                return Optional.of("week " + week + " does not add repetitions at the load");
            }
            if (week > endOfReps && (now.freshHalves() > before.freshHalves() || now.reps() > before.reps())) {
                return Optional.of("week " + week + " does not add load");
            }
            before = now;
        }
        SeriesRange range = granted(tried, most);
        boolean room = changes > 2 && range.hardest().freshHalves() < before.freshHalves();
        return room ? Optional.of("the last week is no heavier") : Optional.empty();
    }
}
