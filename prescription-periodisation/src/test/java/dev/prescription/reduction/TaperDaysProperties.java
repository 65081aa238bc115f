package dev.prescription.reduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

/** Against a search over all sets of days. */
class TaperDaysProperties {

    @Property(tries = 1000)
    void the_days_are_the_fewest_on_which_every_lift_keeps_its_own(
            @ForAll @Size(min = 1, max = 5) List<TaperLift> lifts,
            @ForAll @IntRange(min = 1, max = 1023) int freeDays) {
        Set<Integer> free = new TreeSet<>();
        for (int place = 0; place < 10; place++) {
            if ((freeDays >> place & 1) == 1) {
                free.add(3 + place);
            }
        }
        TaperDays days = TaperDays.of(lifts, List.copyOf(free), 14);
        List<DaysOut> wanted = new ArrayList<>();
        lifts.forEach(lift -> {
            wanted.add(lift.lastHeavy());
            wanted.add(lift.last());
        });
        List<Integer> all = List.copyOf(new TreeSet<>(free));
        int[] masks = wanted.stream()
                .mapToInt(window -> {
                    int mask = 0;
                    for (int place = 0; place < all.size(); place++) {
                        mask |= window.contains(all.get(place)) ? 1 << place : 0;
                    }
                    return mask;
                })
                .toArray();
        int fewest = Integer.MAX_VALUE;
        for (int chosen = 0; chosen < 1 << all.size(); chosen++) {
            boolean isKept = true;
            for (int mask : masks) {
                isKept &= (mask & chosen) != 0;
            }
            fewest = isKept ? Math.min(fewest, Integer.bitCount(chosen)) : fewest;
        }

        assertThat(free).containsAll(days.days());
        assertThat(days.missed().isEmpty()).isEqualTo(fewest < Integer.MAX_VALUE);
        if (days.missed().isEmpty()) {
            assertThat(days.days()).hasSize(fewest);
            days.visits().forEach(visit -> {
                TaperLift lift = lifts.get(visit.lift());
                assertThat((visit.isHeavy() ? lift.lastHeavy() : lift.last()).contains(visit.daysOut()))
                        .isTrue();
            });
            assertThat(days.visits()).hasSize(2 * lifts.size());
        }
        for (int lift = 0; lift < lifts.size(); lift++) {
            int place = lift;
            assertThat(days.visits().stream()
                            .filter(visit -> visit.lift() == place)
                            .map(TaperDays.Visit::daysOut))
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
        }
        Statistics.collect(days.missed().isEmpty() ? "all kept" : "some missed");
        Statistics.coverage(coverage -> {
            coverage.check("all kept").percentage(share -> share > 10);
            coverage.check("some missed").percentage(share -> share > 10);
        });
    }
}
