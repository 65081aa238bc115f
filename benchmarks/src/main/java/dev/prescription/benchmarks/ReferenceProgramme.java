package dev.prescription.benchmarks;

import dev.prescription.Prescriber;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.model.PeriodisationModel;
import dev.prescription.periodisation.Programme;

/** The programmes that are measured: eight weeks of four sessions, the smallest and the largest of the shipped ones. */
public enum ReferenceProgramme {
    /** Few exercises and few sets: the fixed costs of a plan show. */
    STRENGTH(Goal.strength(), TrainingLevel.INTERMEDIATE),
    /** Many exercises and many sets: the costs of a set show; nearest to the prototype's 768 rows. */
    HYPERTROPHY(Goal.hypertrophy(), TrainingLevel.ADVANCED);

    @SuppressWarnings("ImmutableEnumChecker") // a goal is a value; the annotation that says so is not ours to depend on
    private final Goal goal;

    private final TrainingLevel level;

    ReferenceProgramme(Goal goal, TrainingLevel level) {
        this.goal = goal;
        this.level = level;
    }

    /**
     * Compiles the programme, as a user would.
     *
     * @return a new programme
     */
    public Programme compile() {
        return Programme.from(Prescriber.forGoal(goal).withLevel(level))
                .weeks(8)
                .sessionsPerWeek(4)
                .model(PeriodisationModel.linear())
                .build();
    }
}
