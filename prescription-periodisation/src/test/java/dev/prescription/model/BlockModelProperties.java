package dev.prescription.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.goal.GoalKind;
import dev.prescription.model.Cases.Case;
import dev.prescription.model.PeriodisationModel.Phase;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.scheme.SeriesRange;
import dev.prescription.scheme.StraightSets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.assertj.core.api.Assertions;

/** The laws of the block models, each with twins that break it. */
class BlockModelProperties {

    @Provide
    Arbitrary<Case> cases() {
        return Cases.cases();
    }

    @Property(tries = 1000)
    void the_block_model_keeps_its_law(@ForAll("cases") Case tried) {
        Cases.judge(tried);
        PeriodisationModel block = PeriodisationModel.block();
        List<Phase> phases =
                tried.each(week -> block.phase(tried.in(week), tried.palette()).orElseThrow());
        Statistics.label("phases").collect(phases.stream().distinct().count()).coverage(coverage -> {
            coverage.check(1L).percentage(share -> share > 2);
            coverage.check(2L).percentage(share -> share > 2);
            coverage.check(3L).percentage(share -> share > 30);
        });
        assertThat(phases).isSorted();
        long heavy =
                phases.stream().filter(phase -> phase != Phase.ACCUMULATION).count();
        assertThat(heavy).isEqualTo(tried.palette().heavierWeeks(tried.weeks()));
        for (int week = 1; week <= tried.weeks(); week++) {
            boolean light = phases.get(week - 1) == Phase.ACCUMULATION;
            assertThat(block.zone(tried.in(week), tried.palette()))
                    .isEqualTo(
                            light ? tried.palette().lightest() : tried.palette().heaviest());
        }
        assertThat(breach(block, tried, (int) (tried.weeks() - heavy))).isEmpty();
    }

    @Property(tries = 1000)
    void two_zones_come_in_the_order_asked_for(@ForAll("cases") Case tried, @ForAll boolean sizeFirst) {
        Cases.judge(tried);
        GoalKind first = sizeFirst ? GoalKind.HYPERTROPHY : GoalKind.STRENGTH;
        GoalKind second = sizeFirst ? GoalKind.STRENGTH : GoalKind.HYPERTROPHY;
        int heavy = tried.palette().heavierWeeks(tried.weeks());
        PeriodisationModel block = PeriodisationModel.block(first, second);
        int opening = sizeFirst ? tried.weeks() - heavy : heavy;
        for (int week = 1; week <= tried.weeks(); week++) {
            assertThat(block.zone(tried.in(week), tried.palette()))
                    .isEqualTo(tried.palette().nearest(week <= opening ? first : second));
        }
        assertThat(breach(block, tried, opening)).isEmpty();
    }

    @Example
    void a_twin_that_begins_anew_where_the_zone_does_not_change_is_found_out() {
        Twin twin = new Twin(PeriodisationModel.block()) {
            @Override
            public StraightSets at(MesocyclePosition position, ZonePalette palette, SeriesRange range) {
                return PeriodisationModel.wave(2).at(position, palette, range);
            }
        };

        assertThat(breach(twin, Cases.ordinary(), 3)).contains("week 3 is lighter than week 2");
    }

    @Example
    void a_twin_that_swaps_the_zones_is_found_out() {
        Twin twin = new Twin(PeriodisationModel.block()) {
            @Override
            public GoalKind zone(MesocyclePosition position, ZonePalette palette) {
                return position.week() == 2 ? palette.heaviest() : super.zone(position, palette);
            }
        };

        assertThat(breach(twin, Cases.ordinary(), 3)).contains("the zone changes in week 2");
    }

    /** The zone changes once at most, after the first stretch; within a stretch loads rise from one end to the other. */
    private static Optional<String> breach(PeriodisationModel model, Case tried, int opening) {
        List<GoalKind> zones = tried.each(week -> model.zone(tried.in(week), tried.palette()));
        List<StraightSets> course = tried.course(model);
        for (int week = 1; week <= tried.weeks(); week++) {
            StraightSets now = course.get(week - 1);
            boolean begins = week == 1 || week == opening + 1;
            boolean ends = week == tried.weeks() || week == opening;
            if (!begins && zones.get(week - 1) != zones.get(week - 2)) {
                return Optional.of("the zone changes in week " + week);
            }
            if (!begins && now.freshHalves() > course.get(week - 2).freshHalves()) {
                return Optional.of("week " + week + " is lighter than week " + (week - 1));
            }
            if (begins && !now.equals(tried.range().easiest())) {
                return Optional.of("week " + week + " is not the easy end");
            }
            if (ends && !begins && !now.equals(tried.range().hardest())) {
                return Optional.of("week " + week + " is not the hard end");
            }
        }
        return Optional.empty();
    }

    @Example
    void zones_of_a_block_are_two_and_those_of_goals() {
        Assertions.assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> PeriodisationModel.block(GoalKind.STRENGTH, GoalKind.STRENGTH))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("repeated"));
        Assertions.assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> PeriodisationModel.block(GoalKind.POWER, GoalKind.STRENGTH))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("not-a-goal"));
    }
}
