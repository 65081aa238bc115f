package dev.prescription.periodisation;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prescription.Prescriber;
import dev.prescription.athlete.Athlete;
import dev.prescription.calendar.Calendar;
import dev.prescription.calendar.DateNote;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.layout.Remark;
import dev.prescription.layout.SessionRef;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.quantity.MassUnit;
import dev.prescription.terms.WeekTerms;
import dev.prescription.written.WrittenSession;
import dev.prescription.written.WrittenSlot;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hard days of a muscle are judged by the dates that sessions get (C-SPACING-01). */
class HardDaysTest {

    private static final LocalDate TUESDAY_START = LocalDate.of(2027, 1, 5);
    private static final WeekTerms THREE = WeekTerms.ofSessions(3).withMinutes(90);

    private static Plan plan(WeekTerms week) {
        return Programme.from(Prescriber.forGoal(Goal.blended()).withLevel(TrainingLevel.BEGINNER))
                .weeks(6)
                .week(week)
                .model(PeriodisationModel.linear())
                .build()
                .planFor(Athlete.builder("a-1").unit(MassUnit.KILOGRAM).build());
    }

    private static List<String> hardDays(Calendar calendar) {
        return calendar.notes().stream()
                .filter(note -> note.kind() == DateNote.Kind.HARD_DAYS_TOO_CLOSE)
                .map(DateNote::toString)
                .toList();
    }

    @Test
    void a_start_within_the_week_is_judged_by_the_dates_and_the_programme_names_the_days_it_means() {
        Plan plan = plan(THREE.withDays(MONDAY, THURSDAY, FRIDAY));

        assertThat(plan.programme().remarks())
                .filteredOn(remark -> remark.kind() == Remark.Kind.HARD_DAYS_TOO_CLOSE)
                .isNotEmpty()
                .extracting(Remark::text)
                .containsOnly("sessions 2 and 3 on THURSDAY and FRIDAY are both hard for it and closer than 48 hours"
                        + " (C-SPACING-01)");
        assertThat(hardDays(plan.on(TUESDAY_START, MONDAY, THURSDAY, FRIDAY)))
                .containsExactly("w4.s1: on 2027-01-28, the day before w4.s2; both are hard for lats and closer than 48"
                        + " hours (C-SPACING-01); so in 2 later weeks");
    }

    @Test
    void a_programme_without_days_is_judged_once_it_has_dates() {
        Plan plan = plan(THREE);

        assertThat(plan.programme().remarks()).extracting(Remark::kind).doesNotContain(Remark.Kind.HARD_DAYS_TOO_CLOSE);
        assertThat(hardDays(plan.on(LocalDate.of(2027, 1, 4), MONDAY, TUESDAY, WEDNESDAY)))
                .containsExactly(
                        "w3.s2: on 2027-01-19, the day before w3.s3; both are hard for chest, rear deltoids and closer than"
                                + " 48 hours (C-SPACING-01); so in 3 later weeks",
                        "w4.s1: on 2027-01-25, the day before w4.s2; both are hard for lats and closer than 48 hours"
                                + " (C-SPACING-01); so in 2 later weeks");
        assertThat(plan.on(TUESDAY_START, TUESDAY, THURSDAY, SATURDAY).notes()).isEmpty();
    }

    @Test
    void a_session_that_was_replaced_counts_as_it_now_is() {
        Plan plan = plan(THREE);
        WrittenSlot easy = WrittenSlot.of(ExerciseId.BENCH_PRESS, ExerciseRole.MAIN_LIFT, "1x5 @ RIR 4");
        WrittenSlot rows = WrittenSlot.of(ExerciseId.of("barbell-row"), ExerciseRole.MAIN_LIFT, "9x5 @ RIR 1");
        Plan lighter = plan.replaceSession(new SessionRef(5, 1), WrittenSession.of(easy));
        Plan harder = plan.replaceSession(new SessionRef(1, 1), WrittenSession.of(rows))
                .replaceSession(new SessionRef(1, 2), WrittenSession.of(rows));

        assertThat(hardDays(lighter.on(TUESDAY_START, MONDAY, THURSDAY, FRIDAY)))
                .hasSize(1)
                .allMatch(note -> note.startsWith("w4.s1: on 2027-01-28, the day before w4.s2; "))
                .allMatch(note -> note.endsWith("; so in 1 later week"));
        assertThat(hardDays(harder.on(TUESDAY_START, MONDAY, THURSDAY, FRIDAY)))
                .hasSize(1)
                .allMatch(note -> note.startsWith("w1.s1: on 2027-01-07, the day before w1.s2; "))
                .allMatch(note -> note.endsWith("; so in 3 later weeks"));
    }
}
