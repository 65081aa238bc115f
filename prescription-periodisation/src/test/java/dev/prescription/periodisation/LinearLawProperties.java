package dev.prescription.periodisation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.layout.MicrocycleLayout;
import dev.prescription.layout.SessionLayout;
import dev.prescription.layout.SlotLayout;
import dev.prescription.layout.SlotRef;
import dev.prescription.quantity.Intensity;
import dev.prescription.reduction.WeekKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Law 4 for the linear model, slot by slot and mesocycle by mesocycle. */
class LinearLawProperties {

    @Provide
    Arbitrary<Plans.Request> requests() {
        return Plans.linearRequests();
    }

    @Property
    void load_never_falls_and_repetitions_and_reserve_never_rise(@ForAll("requests") Plans.Request request) {
        Map<String, List<SlotLayout>> courses = courses(request.programme());
        for (List<SlotLayout> course : courses.values()) {
            for (int week = 1; week < course.size(); week++) {
                SlotLayout before = course.get(week - 1);
                SlotLayout now = course.get(week);
                assertThat(now.exercise()).isEqualTo(before.exercise());
                assertThat(now.top().sets().reps())
                        .isLessThanOrEqualTo(before.top().sets().reps());
                assertThat(now.top().sets().target())
                        .isLessThanOrEqualTo(before.top().sets().target());
                assertThat(hundredths(now)).isGreaterThanOrEqualTo(hundredths(before));
            }
            SlotLayout first = course.get(0);
            SlotLayout last = course.get(course.size() - 1);
            boolean moves = last.top().sets().freshHalves() < first.top().sets().freshHalves();
            Statistics.label("course").collect(course.size() == 1 ? "one week" : moves ? "heavier" : "level");
            boolean narrowed = !request.restrictions().isEmpty();
            if (course.size() > 1 && bandIsWide(first) && !narrowed) {
                assertThat(moves).as("%s ends heavier than %s", last, first).isTrue();
            }
        }
        Statistics.label("course")
                .coverage(coverage -> coverage.check("heavier").percentage(share -> share > 50));
    }

    /** The zone leaves more than one half step of reserve, or more than one count of repetitions. */
    private static boolean bandIsWide(SlotLayout slot) {
        int reserve = slot.prescription().effort().max().halves()
                - slot.prescription().effort().min().halves();
        int reps = slot.prescription().reps().max() - slot.prescription().reps().min();
        boolean wideIntensity = slot.prescription()
                .intensity()
                .map(band -> band.max().percent() - band.min().percent() > 5)
                .orElse(true);
        return reserve > 1 && reps > 1 && wideIntensity;
    }

    private static int hundredths(SlotLayout slot) {
        return slot.top().intensity().map(Intensity::hundredths).orElse(0);
    }

    private static Map<String, List<SlotLayout>> courses(Programme programme) {
        Map<String, List<SlotLayout>> courses = new LinkedHashMap<>();
        for (MicrocycleLayout week : programme.microcycles()) {
            for (SessionLayout session : week.sessions()) {
                for (SlotLayout slot : session.slots()) {
                    if (week.kind() == WeekKind.TRAINING) {
                        String key = week.week().mesocycle() + " " + slot.ref();
                        courses.computeIfAbsent(key, added -> new ArrayList<>()).add(slot);
                    }
                }
            }
        }
        return courses;
    }

    @Property
    void a_deload_keeps_the_load_and_halves_the_sets(@ForAll("requests") Plans.Request request) {
        Map<SlotRef, SlotLayout> before = new LinkedHashMap<>();
        for (MicrocycleLayout week : request.programme().microcycles()) {
            for (SessionLayout session : week.sessions()) {
                for (SlotLayout slot : session.slots()) {
                    Statistics.collect(week.kind());
                    if (week.kind() == WeekKind.DELOAD) {
                        SlotLayout trained = before.get(slot.ref());
                        int sets = trained.top().sets().sets();
                        int reps = trained.top().sets().reps();
                        assertThat(slot.top().sets().sets()).isEqualTo(Math.max(1, (sets + 1) / 2));
                        assertThat(slot.top().sets().reps()).isEqualTo(Math.max(1, reps - 2));
                        assertThat(slot.top().intensity())
                                .isEqualTo(trained.top().intensity());
                        assertThat(slot.top().cell()).isEqualTo(trained.top().cell());
                        assertThat(slot.zone().isSpecial()).isTrue();
                    }
                    before.put(slot.ref(), slot);
                }
            }
        }
        Statistics.coverage(coverage -> coverage.check(WeekKind.DELOAD).count(count -> count > 0));
    }
}
