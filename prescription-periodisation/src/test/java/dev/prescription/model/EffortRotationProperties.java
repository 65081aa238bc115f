package dev.prescription.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.goal.GoalKind;
import dev.prescription.model.Cases.Case;
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

/** The law of the rotation of max effort and dynamic effort, with twins that break it. */
class EffortRotationProperties {

    @Provide
    Arbitrary<Case> cases() {
        return Cases.cases();
    }

    @Property(tries = 1000)
    void the_rotation_keeps_its_law(@ForAll("cases") Case tried, @ForAll @IntRange(min = 2, max = 13) int length) {
        Cases.judge(tried);
        assertThat(breach(PeriodisationModel.maxAndDynamicEffort(length), tried, length))
                .isEmpty();
    }

    @Example
    void a_twin_without_a_light_day_is_found_out() {
        Twin twin = new Twin(PeriodisationModel.maxAndDynamicEffort(3)) {
            @Override
            public StraightSets at(MesocyclePosition position, ZonePalette palette, SeriesRange range) {
                return range.hardest();
            }
        };

        assertThat(breach(twin, Cases.ordinary(), 3)).contains("week 1, exposure 2 leaves the easy half");
    }

    @Example
    void a_twin_that_holds_back_on_the_heavy_day_is_found_out() {
        assertThat(breach(PeriodisationModel.linear(), Cases.ordinary(), 3))
                .contains("week 1, exposure 1 is not max effort");
    }

    @Example
    void a_twin_whose_waves_differ_is_found_out() {
        Twin twin = new Twin(PeriodisationModel.maxAndDynamicEffort(3)) {
            @Override
            public StraightSets at(MesocyclePosition position, ZonePalette palette, SeriesRange range) {
                return position.week() == 5 ? right(4, position, palette, range) : super.at(position, palette, range);
            }

            private StraightSets right(int week, MesocyclePosition position, ZonePalette palette, SeriesRange range) {
                MesocyclePosition other =
                        MesocyclePosition.of(week, position.weeks()).exposed(position.exposure(), position.exposures());
                return super.at(other, palette, range);
            }
        };

        assertThat(breach(twin, Cases.ordinary(), 3)).contains("light day 5 is not like that of the wave before");
    }

    private static Optional<String> breach(PeriodisationModel model, Case tried, int length) {
        List<StraightSets> light = new ArrayList<>();
        SeriesRange range = tried.range();
        for (int week = 1; week <= tried.weeks(); week++) {
            for (int exposure = 1; exposure <= tried.exposures(); exposure++) {
                MesocyclePosition position = tried.in(week).exposed(exposure, tried.exposures());
                String place = "week " + week + ", exposure " + exposure;
                int turn = tried.exposures() == 1 ? week : exposure;
                GoalKind zone = model.zone(position, tried.palette());
                StraightSets now = model.at(position, tried.palette(), range);
                if (turn % 2 == 1) {
                    if (!now.equals(range.hardest()) || zone != tried.palette().heaviest()) {
                        return Optional.of(place + " is not max effort");
                    }
                } else {
                    int taken = range.easiest().freshHalves() - now.freshHalves();
                    int all = range.easiest().freshHalves() - range.hardest().freshHalves();
                    if (2 * taken > all + 2 || zone != tried.palette().own()) {
                        return Optional.of(place + " leaves the easy half");
                    }
                    if (turn == 2 || tried.exposures() == 1) {
                        light.add(now);
                    }
                }
            }
        }
        return waves(light, range, length);
    }

    private static Optional<String> waves(List<StraightSets> light, SeriesRange range, int length) {
        for (int day = 1; day <= light.size(); day++) {
            StraightSets now = light.get(day - 1);
            boolean begins = (day - 1) % length == 0;
            if (begins && !now.equals(range.easiest())) {
                return Optional.of("light day " + day + " does not begin easy");
            }
            if (day > length && !now.equals(light.get(day - 1 - length))) {
                return Optional.of("light day " + day + " is not like that of the wave before");
            }
            if (!begins && now.freshHalves() > light.get(day - 2).freshHalves()) {
                return Optional.of("light day " + day + " is lighter within its wave");
            }
        }
        return Optional.empty();
    }
}
