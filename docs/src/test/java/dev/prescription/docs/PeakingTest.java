package dev.prescription.docs;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;

import dev.prescription.Prescriber;
import dev.prescription.calendar.Calendar;
import dev.prescription.calendar.Countdown;
import dev.prescription.calendar.DatedSession;
import dev.prescription.calendar.TrainingDays;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.layout.SessionLayout;
import dev.prescription.loading.LoadRounding;
import dev.prescription.meet.AttemptResult;
import dev.prescription.meet.MeetAttempts;
import dev.prescription.meet.MeetLift;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.Programme;
import dev.prescription.quantity.Load;
import dev.prescription.reduction.Deload;
import dev.prescription.reduction.DeloadTiming;
import dev.prescription.reduction.TestDay;
import dev.prescription.repmax.OneRepMax;
import dev.prescription.repmax.RepMaxModel;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What docs/guide/peaking.md quotes, run. */
class PeakingTest {

    private static final Prescriber ADVANCED =
            Prescriber.forGoal(Goal.strength()).withLevel(TrainingLevel.ADVANCED);

    @Test
    void a_deload_by_load_states_its_reserve() {
        // region peaking-deload
        Prescriber prescriber = Prescriber.forGoal(Goal.strength()).withLevel(TrainingLevel.INTERMEDIATE);
        Programme programme = Programme.from(prescriber)
                .weeks(5)
                .sessionsPerWeek(3)
                .model(PeriodisationModel.linear())
                .deload(DeloadTiming.every(5))
                .deload(Deload.byLoad(50, 95))
                .build();
        for (int week : List.of(4, 5)) {
            System.out.println(programme.microcycles().get(week - 1).kind() + ": "
                    + programme
                            .microcycles()
                            .get(week - 1)
                            .sessions()
                            .get(0)
                            .slots()
                            .get(0));
        }
        // endregion
    }

    @Test
    void a_date_is_counted_back_from() {
        // region peaking-count
        LocalDate today = LocalDate.of(2027, 1, 4);
        LocalDate meet = LocalDate.of(2027, 3, 20);
        TrainingDays days = TrainingDays.of(MONDAY, TUESDAY, THURSDAY, FRIDAY)
                .withoutBetween(LocalDate.of(2027, 2, 8), LocalDate.of(2027, 2, 9));
        Countdown countdown = Calendar.peakingOn(meet)
                .from(today)
                .on(days)
                .with(ADVANCED, PeriodisationModel.linear())
                .count();
        System.out.println(countdown);
        countdown.notes().forEach(System.out::println);

        Countdown late = Calendar.peakingOn(meet)
                .from(LocalDate.of(2027, 3, 1))
                .on(days)
                .with(ADVANCED, PeriodisationModel.linear())
                .count();
        late.notes().forEach(System.out::println);
        // endregion
    }

    @Test
    void a_programme_leads_to_the_day() {
        LocalDate meet = LocalDate.of(2027, 3, 20);
        TrainingDays days = TrainingDays.of(MONDAY, TUESDAY, THURSDAY, FRIDAY)
                .withoutBetween(LocalDate.of(2027, 2, 8), LocalDate.of(2027, 2, 9));
        Countdown countdown = Calendar.peakingOn(meet)
                .from(LocalDate.of(2027, 1, 4))
                .on(days)
                .with(ADVANCED, PeriodisationModel.linear())
                .count();
        // region peaking-programme
        Programme programme = Programme.from(ADVANCED)
                .weeks(countdown.weeks())
                .sessionsPerWeek(4)
                .model(PeriodisationModel.linear())
                .mainLifts(ExerciseId.BACK_SQUAT, ExerciseId.BENCH_PRESS, ExerciseId.DEADLIFT)
                .taper(countdown.taper())
                .test(TestDay.meet())
                .build();
        Plan plan = programme.planFor(PeriodisationPage.lifter());
        Calendar calendar = plan.peakingOn(meet, days);
        for (DatedSession dated : calendar.sessions()
                .subList(calendar.sessions().size() - 4, calendar.sessions().size())) {
            SessionLayout session = programme
                    .microcycles()
                    .get(dated.session().microcycle() - 1)
                    .sessions()
                    .get(dated.session().session() - 1);
            System.out.println(dated.date().getDayOfWeek() + " " + dated.date() + ", "
                    + session.name().orElseThrow());
            session.slots().forEach(slot -> System.out.println("  " + slot));
        }
        programme.remarks().forEach(System.out::println);
        calendar.notes().forEach(System.out::println);
        // endregion
    }

    @Test
    void attempts_are_planned() {
        // region peaking-attempts
        MeetAttempts squat = MeetAttempts.of(MeetLift.SQUAT, Load.ofKilograms(155));
        System.out.println(squat);
        System.out.println("after a miss and a made lift: " + squat.next(AttemptResult.MISSED, AttemptResult.MADE));
        LoadRounding bar = LoadRounding.grid(Load.ofKilograms(20), Load.ofKilograms(2.5), Load.ofKilograms(400));
        System.out.println("warm-up: " + squat.warmUp(bar));
        squat.check(OneRepMax.tested(Load.ofKilograms(150)), RepMaxModel.rts()).forEach(System.out::println);
        System.out.println(squat.lift().successText(3));
        // endregion
    }
}
