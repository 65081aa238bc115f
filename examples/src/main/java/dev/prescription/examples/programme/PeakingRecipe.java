package dev.prescription.examples.programme;

import dev.prescription.Prescriber;
import dev.prescription.calendar.Calendar;
import dev.prescription.calendar.Countdown;
import dev.prescription.calendar.CountdownBuilder;
import dev.prescription.calendar.TrainingDays;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.periodisation.Plan;
import dev.prescription.periodisation.Programme;
import dev.prescription.reduction.TestDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A programme laid out by the library that leads to a test on a day.
 *
 * @param recipe the sessions per week and the model
 * @param weeks the training weeks that are wanted; empty for as many as fit
 * @param start the first day on which training may begin
 * @param peak the day of the test
 */
public record PeakingRecipe(GeneratedRecipe recipe, OptionalInt weeks, LocalDate start, LocalDate peak)
        implements ProgrammeRecipe {

    private static final List<TrainingDays> DAYS = List.of(
            TrainingDays.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
            TrainingDays.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY),
            TrainingDays.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
            TrainingDays.of(
                    DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY, DayOfWeek.SATURDAY),
            TrainingDays.of(
                    DayOfWeek.MONDAY,
                    DayOfWeek.TUESDAY,
                    DayOfWeek.WEDNESDAY,
                    DayOfWeek.THURSDAY,
                    DayOfWeek.FRIDAY,
                    DayOfWeek.SATURDAY));

    /** Refuses a null. */
    public PeakingRecipe {
        Objects.requireNonNull(recipe, "recipe");
        Objects.requireNonNull(weeks, "weeks");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(peak, "peak");
    }

    /**
     * Counts back from the day.
     *
     * @param prescriber goal, level and guideline
     * @return what fits, or why the day cannot be reached
     */
    public Countdown countdown(Prescriber prescriber) {
        CountdownBuilder countdown =
                Calendar.peakingOn(peak).from(start).on(days()).with(prescriber, recipe.model());
        weeks.ifPresent(countdown::wantingTrainingWeeks);
        return countdown.count();
    }

    @Override
    public Programme programme(Prescriber prescriber, ExerciseId... mainLifts) {
        Countdown countdown = countdown(prescriber);
        return recipe.builder(prescriber, mainLifts)
                .weeks(countdown.weeks())
                .taper(countdown.taper())
                .test(TestDay.ofMaxima())
                .build();
    }

    /**
     * Returns the dates of a plan's sessions.
     *
     * @param plan a plan of this recipe's programme
     * @return the calendar
     */
    public Calendar calendar(Plan plan) {
        return plan.peakingOn(peak, days());
    }

    private TrainingDays days() {
        return DAYS.get(recipe.week().sessions() - 2);
    }
}
