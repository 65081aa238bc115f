package dev.prescription.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.Prescriber;
import dev.prescription.WeeklyPrescription;
import dev.prescription.exercise.Muscle;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.layout.ProgrammeLayout;
import dev.prescription.layout.SessionLayout;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.periodisation.Programme;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Hard days are noted where dates bring them too close, and nowhere else: counted anew by days and sets. */
class HardDaysProperties {

    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);
    private static final Map<Integer, ProgrammeLayout> COMPILED = new ConcurrentHashMap<>();
    private static final WeeklyPrescription WEEKLY = prescriber().weekly();

    private static Prescriber prescriber() {
        return Prescriber.forGoal(Goal.blended()).withLevel(TrainingLevel.BEGINNER);
    }

    private static ProgrammeLayout layout(int sessions) {
        return COMPILED.computeIfAbsent(
                sessions,
                count -> Programme.from(prescriber())
                        .weeks(8)
                        .sessionsPerWeek(count)
                        .minutesPerSession(90)
                        .model(PeriodisationModel.linear())
                        .build()
                        .layout());
    }

    @Provide
    Arbitrary<Set<DayOfWeek>> weekdays() {
        return Arbitraries.of(DayOfWeek.class).set().ofMinSize(2).ofMaxSize(6);
    }

    @Property(tries = 1000)
    void notes_name_every_pair_of_days_in_a_row_that_is_hard_for_a_muscle(
            @ForAll @IntRange(min = 2, max = 6) int sessions,
            @ForAll("weekdays") Set<DayOfWeek> weekdays,
            @ForAll @IntRange(min = 0, max = 6) int late) {
        ProgrammeLayout layout = layout(sessions);
        TrainingDays days = TrainingDays.of(weekdays.toArray(DayOfWeek[]::new));
        Calendar plain = Calendar.startingOn(layout, MONDAY.plusDays(late), days);
        Calendar judged = plain.withHardDays(layout.microcycles(), WEEKLY);

        Map<String, Set<String>> expected = new TreeMap<>();
        for (DatedSession one : plain.sessions()) {
            plain.sessionOn(one.date().plusDays(1)).ifPresent(next -> {
                SessionLayout before = session(layout, one);
                SessionLayout after = session(layout, new DatedSession(next, one.date()));
                for (Muscle muscle : Muscle.values()) {
                    if (isHard(before, muscle) && isHard(after, muscle)) {
                        String pair = one.session().session() + " and " + next.session() + " "
                                + kind(layout, one.session().microcycle()) + kind(layout, next.microcycle());
                        expected.computeIfAbsent(pair, any -> new TreeSet<>()).add(muscle.label());
                    }
                }
            });
        }

        assertThat(judged.sessions()).isEqualTo(plain.sessions());
        assertThat(judged.notes().subList(0, plain.notes().size())).isEqualTo(plain.notes());
        assertThat(judged.notes().stream()
                        .filter(note -> note.kind() == DateNote.Kind.HARD_DAYS_TOO_CLOSE)
                        .map(note -> Set.of(note.text()
                                .replaceAll(".* hard for ", "")
                                .replaceAll(" and closer .*", "")
                                .split(", ", -1))))
                .containsExactlyInAnyOrderElementsOf(expected.values());
        Statistics.collect(expected.isEmpty() ? "apart" : expected.size() == 1 ? "one pair" : "several pairs");
        Statistics.coverage(coverage -> {
            coverage.check("apart").percentage(share -> share > 2);
            coverage.check("one pair").percentage(share -> share > 2);
            coverage.check("several pairs").percentage(share -> share > 2);
        });
    }

    private static SessionLayout session(ProgrammeLayout layout, DatedSession dated) {
        return layout.microcycles()
                .get(dated.session().microcycle() - 1)
                .sessions()
                .get(dated.session().session() - 1);
    }

    private static String kind(ProgrammeLayout layout, int microcycle) {
        return layout.microcycles().get(microcycle - 1).kind().toString();
    }

    /** At least half of the cap in direct sets that keep two or fewer in reserve at their end. */
    private static boolean isHard(SessionLayout session, Muscle muscle) {
        int sets = session.slots().stream()
                .filter(slot -> slot.exercise().shareOf(muscle) == 100)
                .flatMap(slot -> slot.series().stream())
                .filter(series -> series.sets().target().halves() <= 4)
                .mapToInt(series -> series.sets().sets())
                .sum();
        return sets >= WEEKLY.setsPerMusclePerSession() / 2.0;
    }
}
