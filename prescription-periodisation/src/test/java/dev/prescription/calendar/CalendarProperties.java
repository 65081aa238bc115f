package dev.prescription.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.goal.TrainingLevel;
import dev.prescription.layout.MicrocycleLayout;
import dev.prescription.layout.ProgrammeLayout;
import dev.prescription.layout.SessionLayout;
import dev.prescription.layout.SessionRef;
import dev.prescription.layout.SlotLayout;
import dev.prescription.reduction.DaysOut;
import dev.prescription.reduction.TaperLift;
import dev.prescription.reduction.TestDay;
import dev.prescription.reduction.WeekKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** The laws of dates, over leap days and turns of years. */
class CalendarProperties {

    private static final Map<Asked, ProgrammeLayout> COMPILED = new ConcurrentHashMap<>();
    private static final LocalDate EPOCH = LocalDate.of(2027, 11, 1);

    record Asked(TrainingLevel level, int weeks, int sessions, boolean hasTest) {

        ProgrammeLayout layout() {
            return COMPILED.computeIfAbsent(this, asked -> {
                var builder = Layouts.programme(level, weeks, sessions);
                return (hasTest ? builder.test(TestDay.meet()) : builder)
                        .build()
                        .layout();
            });
        }
    }

    @Provide
    Arbitrary<Asked> programmes() {
        return Combinators.combine(
                        Arbitraries.of(TrainingLevel.class),
                        Arbitraries.of(3, 5, 9),
                        Arbitraries.integers().between(2, 6),
                        Arbitraries.of(true, true, false))
                .as(Asked::new);
    }

    @Provide
    Arbitrary<TrainingDays> days() {
        Arbitrary<Set<DayOfWeek>> weekdays =
                Arbitraries.of(DayOfWeek.class).set().ofMinSize(1).ofMaxSize(7);
        Arbitrary<List<LocalDate>> single = Arbitraries.integers()
                .between(0, 120)
                .map(EPOCH::plusDays)
                .list()
                .ofMaxSize(12);
        Arbitrary<Integer> away = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0)),
                Tuple.of(2, Arbitraries.integers().between(1, 30)));
        return Combinators.combine(
                        weekdays, single, Arbitraries.integers().between(0, 90), away, Arbitraries.of(true, false))
                .as((named, taken, first, length, leavesOut) -> {
                    TrainingDays days =
                            TrainingDays.of(named.toArray(DayOfWeek[]::new)).without(taken.toArray(LocalDate[]::new));
                    LocalDate from = EPOCH.plusDays(first);
                    days = length > 0 ? days.withoutBetween(from, from.plusDays(length - 1L)) : days;
                    return leavesOut ? days.leavingOut() : days;
                });
    }

    @Provide
    Arbitrary<LocalDate> starts() {
        return Arbitraries.integers().between(0, 100).map(EPOCH::plusDays);
    }

    @Property(tries = 1000)
    void dates_rise_keep_the_order_and_are_free(
            @ForAll("programmes") Asked asked, @ForAll("starts") LocalDate start, @ForAll("days") TrainingDays days) {
        ProgrammeLayout layout = asked.layout();
        Calendar calendar = Calendar.startingOn(layout, start, days);

        check(layout, calendar, days, null);
        assertThat(calendar.sessions().isEmpty()
                        || !calendar.sessions().get(0).date().isBefore(start))
                .isTrue();
        if (!days.isLeavingOut() && !asked.hasTest()) {
            assertThat(calendar.sessions()).hasSize(sessions(layout).size());
        }
        Statistics.collect(calendar.notes().isEmpty() ? "as asked" : "noted");
        Statistics.coverage(coverage -> {
            coverage.check("as asked").percentage(share -> share > 2);
            coverage.check("noted").percentage(share -> share > 20);
        });
    }

    @Property(tries = 1000)
    void a_test_keeps_its_day_and_a_taper_its_days_out_or_says_so(
            @ForAll("programmes") Asked asked, @ForAll("starts") LocalDate start, @ForAll("days") TrainingDays days) {
        ProgrammeLayout layout = new Asked(asked.level(), asked.weeks(), asked.sessions(), true).layout();
        LocalDate test = start.plusDays(70);
        if (days.isTaken(test)) {
            Statistics.collect("no test", "the day is taken");
            return;
        }
        Calendar calendar = Calendar.peakingOn(layout, test, days);

        check(layout, calendar, days, test);
        MicrocycleLayout last = layout.microcycles().get(layout.microcycles().size() - 1);
        assertThat(calendar.dateOf(last.sessions().get(0).ref())).contains(test);
        MicrocycleLayout taper = layout.microcycles().get(layout.microcycles().size() - 2);
        boolean isKept = true;
        if (taper.kind() == WeekKind.TAPER) {
            for (SessionLayout session : taper.sessions()) {
                isKept &= checkTaper(calendar, session, test);
            }
        }
        Statistics.collect(taper.kind(), isKept ? "days out kept" : "days out missed");
        Statistics.coverage(coverage -> {
            coverage.check(WeekKind.TAPER, "days out kept").percentage(share -> share > 2);
            coverage.check(WeekKind.TAPER, "days out missed").percentage(share -> share > 2);
        });
    }

    private static boolean checkTaper(Calendar calendar, SessionLayout session, LocalDate test) {
        LocalDate date = calendar.dateOf(session.ref()).orElse(null);
        if (date == null) {
            assertThat(calendar.notes())
                    .anyMatch(note -> note.kind() == DateNote.Kind.SESSION_LEFT_OUT
                            && note.subject().equals(session.ref().toString()));
            return false;
        }
        int daysOut = (int) ChronoUnit.DAYS.between(date, test);
        assertThat(daysOut).isGreaterThanOrEqualTo(3);
        boolean isKept = true;
        for (SlotLayout slot : session.slots()) {
            TaperLift lift = TaperLift.of(slot.exercise().pattern());
            boolean isSaid = calendar.notes().stream()
                    .anyMatch(note -> note.kind() == DateNote.Kind.DAYS_OUT_MISSED
                            && note.subject().equals(slot.exercise().id().slug()));
            boolean isWithin = Set.of(lift.lastHeavy(), lift.last()).stream()
                    .anyMatch((DaysOut window) -> window.contains(daysOut));
            assertThat(isWithin || isSaid).as("%s %d days out", slot, daysOut).isTrue();
            isKept &= isWithin;
        }
        return isKept;
    }

    private static void check(ProgrammeLayout layout, Calendar calendar, TrainingDays days, LocalDate test) {
        List<SessionRef> order = sessions(layout);
        int before = -1;
        LocalDate day = LocalDate.MIN;
        for (DatedSession dated : calendar.sessions()) {
            assertThat(dated.date()).isAfter(day);
            assertThat(order.indexOf(dated.session())).isGreaterThan(before);
            assertThat(days.allows(dated.date()) || dated.date().equals(test)).isTrue();
            day = dated.date();
            before = order.indexOf(dated.session());
        }
        for (SessionRef session : order) {
            boolean isSaid = calendar.notes().stream()
                    .anyMatch(note -> note.kind() == DateNote.Kind.SESSION_LEFT_OUT
                            && note.subject().equals(session.toString()));
            assertThat(calendar.dateOf(session).isPresent()).isNotEqualTo(isSaid);
        }
    }

    private static List<SessionRef> sessions(ProgrammeLayout layout) {
        return layout.microcycles().stream()
                .flatMap(week -> week.sessions().stream().map(SessionLayout::ref))
                .toList();
    }

    @Property(tries = 50)
    void the_time_zone_does_not_matter(
            @ForAll("programmes") Asked asked, @ForAll("starts") LocalDate start, @ForAll("days") TrainingDays days) {
        Calendar here = Calendar.startingOn(asked.layout(), start, days);
        TimeZone own = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Calendar.startingOn(asked.layout(), start, days))
                    .isEqualTo(here)
                    .hasSameHashCodeAs(here);
        } finally {
            TimeZone.setDefault(own);
        }
    }
}
