package dev.prescription.rule;

import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.Goal;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.guideline.Guideline;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Scope;
import dev.prescription.reason.Reason;
import java.util.Objects;
import java.util.Optional;

/**
 * The logic of one goal: reads a guideline for one context and answers with a number and its reason in one.
 *
 * <p>For example {@code RuleModule.forGoal(Goal.strength())} answers {@code REPS} of the consensus for an intermediate's
 * main lift with 2-6. Stateless and shared.
 */
public interface RuleModule {

    /**
     * Returns the module of a goal.
     *
     * @param goal the goal
     * @return {@link StrengthRules}, {@link HypertrophyRules} or {@link BlendedRules}
     * @throws NullPointerException if {@code goal} is null
     */
    static RuleModule forGoal(Goal goal) {
        return switch (Objects.requireNonNull(goal, "goal").kind()) {
            case STRENGTH -> StrengthRules.strength();
            case STRENGTH_WITHOUT_SIZE_GAIN -> StrengthRules.withoutSizeGain();
            case HYPERTROPHY -> HypertrophyRules.INSTANCE;
            case BLENDED -> new BlendedRules(goal);
            case ENDURANCE, POWER -> throw new AssertionError("no goal is of kind " + goal.kind());
        };
    }

    /**
     * Returns the goal the module answers for.
     *
     * @return the goal
     */
    Goal goal();

    /**
     * Answers for one context.
     *
     * @param guideline the guideline to read
     * @param parameter what is asked
     * @param context the context; its goals are replaced by the module's own
     * @return the value and its reason, or empty where neither the guideline nor its fallback speaks of it
     * @throws NullPointerException if an argument is null
     */
    Optional<Reason> answer(Guideline guideline, Parameter parameter, Scope context);

    /**
     * Answers for one cell of adults.
     *
     * @param guideline the guideline to read
     * @param parameter what is asked
     * @param level the training level
     * @param role the role of the exercise
     * @return the value and its reason, or empty where no rule speaks of it
     * @throws NullPointerException if an argument is null
     */
    default Optional<Reason> answer(Guideline guideline, Parameter parameter, TrainingLevel level, ExerciseRole role) {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(role, "role");
        return answer(guideline, parameter, Scope.any().withLevels(level).withRoles(role));
    }

    /**
     * Answers for a level where the role plays no part, as in everything weekly; direct sets per main lift are asked of
     * the main lift.
     *
     * @param guideline the guideline to read
     * @param parameter what is asked
     * @param level the training level
     * @return the value and its reason, or empty where no rule speaks of it
     * @throws NullPointerException if an argument is null
     */
    default Optional<Reason> answer(Guideline guideline, Parameter parameter, TrainingLevel level) {
        Scope context = Scope.any().withLevels(Objects.requireNonNull(level, "level"));
        boolean lift = Objects.requireNonNull(parameter, "parameter") == Parameter.WEEKLY_SETS_PER_LIFT;
        return answer(guideline, parameter, lift ? context.withRoles(ExerciseRole.MAIN_LIFT) : context);
    }
}
