package dev.prescription.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.goal.GoalKind;
import dev.prescription.model.Cases.Case;
import dev.prescription.scheme.SeriesRange;
import dev.prescription.scheme.StraightSets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The laws of the undulating models, each with twins that break it. */
class UndulatingModelProperties {

    @Provide
    Arbitrary<Case> cases() {
        return Cases.cases();
    }

    @Property(tries = 1000)
    void the_daily_model_keeps_its_law(@ForAll("cases") Case tried) {
        Cases.judge(tried);
        int zones = tried.palette().weekly().size();
        Statistics.label("exposures against zones")
                .collect(Integer.compare(tried.exposures(), zones))
                .coverage(coverage -> {
                    coverage.check(-1).percentage(share -> share > 5);
                    coverage.check(1).percentage(share -> share > 5);
                });

        assertThat(dailyBreach(PeriodisationModel.dailyUndulating(), tried)).isEmpty();
    }

    @Example
    void a_twin_of_daily_that_trains_one_zone_all_week_is_found_out() {
        assertThat(dailyBreach(PeriodisationModel.weeklyUndulating(), Cases.ordinary()))
                .contains("week 1 visits 1 zones");
    }

    @Example
    void a_twin_of_daily_that_lightens_a_zone_is_found_out() {
        Twin twin = new Twin(PeriodisationModel.dailyUndulating()) {
            @Override
            public StraightSets at(MesocyclePosition position, ZonePalette palette, SeriesRange range) {
                return PeriodisationModel.reverseLinear().at(position, palette, range);
            }
        };

        assertThat(dailyBreach(twin, Cases.ordinary()))
                .hasValueSatisfying(text -> assertThat(text).contains("is lighter in"));
    }

    @Example
    void a_twin_of_daily_that_ignores_the_shares_is_found_out() {
        Twin twin = new Twin(PeriodisationModel.dailyUndulating()) {
            @Override
            public GoalKind zone(MesocyclePosition position, ZonePalette palette) {
                List<GoalKind> zones = palette.weekly();
                return zones.get((position.exposure() - 1) % zones.size());
            }
        };

        assertThat(dailyBreach(twin, Cases.ordinary())).contains("strength is not visited by its share");
    }

    @Example
    void a_twin_of_daily_that_repeats_the_wrong_zone_is_found_out() {
        Case often = new Case(7, 4, Cases.ordinary().palette(), Cases.ordinary().range());
        Twin twin = new Twin(PeriodisationModel.dailyUndulating()) {
            @Override
            public GoalKind zone(MesocyclePosition position, ZonePalette palette) {
                List<GoalKind> zones = palette.weekly();
                return zones.get((position.exposure() - 1) % zones.size());
            }
        };

        assertThat(dailyBreach(twin, often)).contains("hypertrophy is not visited by its share");
    }

    private static Optional<String> dailyBreach(PeriodisationModel model, Case tried) {
        int zones = tried.palette().weekly().size();
        for (int week = 1; week <= tried.weeks(); week++) {
            int visited = Set.copyOf(zones(model, tried, week)).size();
            if (visited != Math.min(tried.exposures(), zones)) {
                return Optional.of("week " + week + " visits " + visited + " zones");
            }
        }
        return sameZoneBreach(model, tried).or(() -> shareBreach(model, tried));
    }

    private static List<GoalKind> zones(PeriodisationModel model, Case tried, int week) {
        List<GoalKind> zones = new ArrayList<>();
        for (int exposure = 1; exposure <= tried.exposures(); exposure++) {
            zones.add(model.zone(tried.in(week).exposed(exposure, tried.exposures()), tried.palette()));
        }
        return zones;
    }

    /** The load of one zone never falls, whichever exposure it falls to. */
    private static Optional<String> sameZoneBreach(PeriodisationModel model, Case tried) {
        Map<GoalKind, StraightSets> latest = new EnumMap<>(GoalKind.class);
        for (int week = 1; week <= tried.weeks(); week++) {
            for (int exposure = 1; exposure <= tried.exposures(); exposure++) {
                MesocyclePosition position = tried.in(week).exposed(exposure, tried.exposures());
                GoalKind zone = model.zone(position, tried.palette());
                StraightSets now = model.at(position, tried.palette(), tried.range());
                StraightSets before = latest.put(zone, now);
                if (before != null && now.freshHalves() > before.freshHalves()) {
                    return Optional.of("week " + week + " is lighter in " + zone.label());
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Where a zone has more than one visit in a week, or none, shares decide: the one is not a visit ahead, the other not a
     * visit behind.
     */
    private static Optional<String> shareBreach(PeriodisationModel model, Case tried) {
        Map<GoalKind, Integer> visits = new EnumMap<>(GoalKind.class);
        for (int week = 1; week <= tried.weeks(); week++) {
            List<GoalKind> visited = zones(model, tried, week);
            visited.forEach(zone -> visits.merge(zone, 1, Integer::sum));
            for (GoalKind zone : tried.palette().weekly()) {
                int thisWeek = Collections.frequency(visited, zone);
                int due = tried.palette().share(zone) * week * tried.exposures();
                int ahead = 100 * visits.getOrDefault(zone, 0) - due;
                if ((thisWeek > 1 && ahead >= 100) || (thisWeek == 0 && ahead <= -100)) {
                    return Optional.of(zone.label() + " is not visited by its share");
                }
            }
        }
        return Optional.empty();
    }

    @Property(tries = 1000)
    void the_weekly_model_keeps_its_law(@ForAll("cases") Case tried) {
        Cases.judge(tried);
        assertThat(weeklyBreach(PeriodisationModel.weeklyUndulating(), tried)).isEmpty();
    }

    @Example
    void a_twin_of_weekly_that_changes_within_the_week_is_found_out() {
        assertThat(weeklyBreach(PeriodisationModel.dailyUndulating(), Cases.ordinary()))
                .contains("week 1 has more than one zone");
    }

    @Example
    void a_twin_of_weekly_that_stays_in_its_own_zone_is_found_out() {
        assertThat(weeklyBreach(PeriodisationModel.linear(), Cases.ordinary()))
                .hasValueSatisfying(text -> assertThat(text).contains("by its share"));
    }

    private static Optional<String> weeklyBreach(PeriodisationModel model, Case tried) {
        Map<GoalKind, Integer> visits = new EnumMap<>(GoalKind.class);
        for (int week = 1; week <= tried.weeks(); week++) {
            Set<GoalKind> zones = new HashSet<>(zones(model, tried, week));
            if (zones.size() > 1) {
                return Optional.of("week " + week + " has more than one zone");
            }
            visits.merge(zones.iterator().next(), 1, Integer::sum);
            for (GoalKind zone : tried.palette().weekly()) {
                int due = tried.palette().share(zone) * week;
                if (Math.abs(100 * visits.getOrDefault(zone, 0) - due) >= 100) {
                    return Optional.of(zone.label() + " is not visited by its share up to week " + week);
                }
            }
        }
        return sameZoneBreach(model, tried);
    }
}
