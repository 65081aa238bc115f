package dev.prescription.reduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Reductions do not stack, whatever is asked for. */
class WeekScheduleProperties {

    @Provide
    Arbitrary<DeloadTiming> timings() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(2, 9).map(DeloadTiming::every),
                Arbitraries.integers().between(2, 9).map(DeloadTiming::backstop),
                Arbitraries.integers()
                        .between(2, 8)
                        .set()
                        .ofMinSize(1)
                        .ofMaxSize(5)
                        .map(numbers -> DeloadTiming.inMicrocycles(
                                numbers.stream().mapToInt(number -> number).toArray())),
                Arbitraries.just(DeloadTiming.none()));
    }

    @Provide
    Arbitrary<List<WeekKind>> endings() {
        return Arbitraries.of(
                List.of(),
                List.of(WeekKind.TEST),
                List.of(WeekKind.TAPER),
                List.of(WeekKind.TAPER, WeekKind.TEST),
                List.of(WeekKind.DELOAD, WeekKind.TEST));
    }

    @Property(tries = 1000)
    void no_relief_stands_next_to_other_relief(
            @ForAll @IntRange(min = 8, max = 52) int count,
            @ForAll("timings") DeloadTiming timing,
            @ForAll("endings") List<WeekKind> ending) {
        WeekSchedule schedule = WeekSchedule.of(count, timing, 5, ending);
        List<ProgrammeWeek> weeks = schedule.weeks();

        assertThat(weeks).hasSize(count);
        assertThat(weeks.subList(count - ending.size(), count))
                .extracting(ProgrammeWeek::kind)
                .isEqualTo(ending);
        assertThat(weeks.get(0).kind()).isEqualTo(WeekKind.TRAINING);
        int trained = 0;
        for (int place = 1; place < count; place++) {
            ProgrammeWeek before = weeks.get(place - 1);
            ProgrammeWeek week = weeks.get(place);
            assertThat(week.kind().isRelief() && before.kind().isRelief()).isFalse();
            if (week.kind() == WeekKind.TRAINING) {
                boolean opens = before.kind() != WeekKind.TRAINING;
                assertThat(week.mesocycle()).isEqualTo(before.mesocycle() + (opens ? 1 : 0));
                assertThat(week.trainingWeek()).isEqualTo(opens ? 1 : before.trainingWeek() + 1);
                trained++;
            } else {
                assertThat(week.trainingWeek()).isEqualTo(week.trainingWeeks());
                assertThat(week.mesocycle()).isEqualTo(before.mesocycle());
            }
        }
        assertThat(trained).isPositive();
        if (timing.kind() == DeloadTiming.Kind.BACKSTOP) {
            assertThat(WeekScheduleTest.pattern(schedule)).doesNotContain("T".repeat(timing.count() + 1));
        }
        if (timing.kind() == DeloadTiming.Kind.NAMED) {
            for (int number : timing.microcycles()) {
                boolean isLight = weeks.get(number - 1).kind().isRelief();
                assertThat(isLight || schedule.dropped().contains(number)).isTrue();
            }
        }
        Statistics.collect(timing.kind(), schedule.dropped().isEmpty() ? "all stand" : "some left out");
        Statistics.coverage(coverage -> {
            coverage.check(DeloadTiming.Kind.EVERY, "some left out").percentage(share -> share > 2);
            coverage.check(DeloadTiming.Kind.NAMED, "some left out").percentage(share -> share > 2);
            coverage.check(DeloadTiming.Kind.BACKSTOP, "some left out").percentage(share -> share > 2);
        });
    }
}
