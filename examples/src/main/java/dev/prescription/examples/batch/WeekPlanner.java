package dev.prescription.examples.batch;

import dev.prescription.examples.roster.Lifter;
import dev.prescription.goal.Population;
import dev.prescription.goal.TrainingLevel;
import java.util.List;

/** Makes one lifter's plan and tells it week by week. */
public interface WeekPlanner {
    /**
     * Plans a lifter.
     *
     * @param lifter a lifter with at least one valid best
     * @param level the level to plan for
     * @param population whose rules to plan by
     * @return one row per week, in order
     */
    List<WeekRow> plan(Lifter lifter, TrainingLevel level, Population population);

    /** What a coach should know of the programmes used so far, whoever the lifter is. */
    List<String> remarks();
}
