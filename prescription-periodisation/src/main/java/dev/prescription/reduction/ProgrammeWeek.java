package dev.prescription.reduction;

import dev.prescription.quantity.InvalidValueException;
import java.util.ArrayList;
import java.util.List;

/**
 * One week of a programme: its mesocycle, its kind, and its place among the mesocycle's training weeks.
 *
 * <p>For example week eight of eight is a deload: {@code schedule(8, 7, 5)} returns seven training weeks and it.
 *
 * @param mesocycle the number of the mesocycle, from 1
 * @param kind what the week is for
 * @param trainingWeek the number of the training week in its mesocycle, from 1; a deload, a taper and a test have that of the last one
 * @param trainingWeeks the training weeks of the mesocycle
 */
public record ProgrammeWeek(int mesocycle, WeekKind kind, int trainingWeek, int trainingWeeks) {

    private static final int LONGEST = 52;

    /**
     * Returns the weeks of a programme, cut into mesocycles as even as they can be, the longer ones first.
     *
     * <p>No more than {@code mostTrainingWeeks} follow each other without a deload. A mesocycle of {@code
     * shortestDeloaded} weeks or more ends in a deload; a shorter one trains throughout.
     *
     * @param weeks the weeks of the programme, 1 to 52
     * @param mostTrainingWeeks the most training weeks of a mesocycle, 1 to 51
     * @param shortestDeloaded the weeks from which a mesocycle has a deload, 2 to {@code mostTrainingWeeks + 1}; a single
     *     mesocycle that is shorter has none
     * @return one entry for each week, in order
     * @throws InvalidValueException if {@code weeks} is outside 1 to 52
     */
    public static List<ProgrammeWeek> schedule(int weeks, int mostTrainingWeeks, int shortestDeloaded) {
        checkWeeks(weeks);
        int longest = mostTrainingWeeks + 1;
        int mesocycles = (weeks + longest - 1) / longest;
        List<ProgrammeWeek> schedule = new ArrayList<>(weeks);
        for (int mesocycle = 1; mesocycle <= mesocycles; mesocycle++) {
            int length = weeks / mesocycles + (mesocycle <= weeks % mesocycles ? 1 : 0);
            boolean deloaded = mesocycles > 1 ? length > 1 : length >= shortestDeloaded;
            addMesocycle(schedule, mesocycle, length, deloaded);
        }
        return List.copyOf(schedule);
    }

    private static void checkWeeks(int weeks) {
        if (weeks < 1 || weeks > LONGEST) {
            throw InvalidValueException.of("weeks", "must be 1 to " + LONGEST, weeks, "out-of-range");
        }
    }

    private static void addMesocycle(List<ProgrammeWeek> schedule, int mesocycle, int length, boolean deloaded) {
        int training = deloaded ? length - 1 : length;
        for (int week = 1; week <= training; week++) {
            schedule.add(new ProgrammeWeek(mesocycle, WeekKind.TRAINING, week, training));
        }
        if (deloaded) {
            schedule.add(new ProgrammeWeek(mesocycle, WeekKind.DELOAD, training, training));
        }
    }
}
