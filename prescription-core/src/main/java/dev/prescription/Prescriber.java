package dev.prescription;

import dev.prescription.exercise.ExerciseRole;
import dev.prescription.goal.Goal;
import dev.prescription.goal.Population;
import dev.prescription.goal.TrainingLevel;
import dev.prescription.guideline.Guideline;
import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Scope;
import dev.prescription.parameter.Topic;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.reason.Note;
import dev.prescription.reason.Reason;
import dev.prescription.reason.Recommendation;
import dev.prescription.rule.RuleModule;
import dev.prescription.rule.Zone;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers what to do, relative to a lifter: for a goal, a level and a guideline, each number with its reason.
 *
 * <pre>{@code
 * Prescriber prescriber = Prescriber.forGoal(Goal.blended()).withLevel(TrainingLevel.INTERMEDIATE);
 * Prescription main = prescriber.prescribe(ExerciseRole.MAIN_LIFT);
 * main.reps();                 // 5-8
 * main.why(Parameter.REPS);    // rules, sources, certainty, who disagrees
 * }</pre>
 *
 * <p>Immutable and thread-safe: each {@code with} returns another prescriber. Without a guideline it is
 * {@link Guideline#consensus()}, and every reason says so.
 */
public final class Prescriber {

    private final Goal goal;
    private final @Nullable TrainingLevel level;
    private final Population population;
    private final @Nullable Guideline guideline;

    private Prescriber(Goal goal, @Nullable TrainingLevel level, Population population, @Nullable Guideline guideline) {
        this.goal = goal;
        this.level = level;
        this.population = population;
        this.guideline = guideline;
    }

    /**
     * Returns a prescriber for a goal, yet without a level.
     *
     * @param goal the goal
     * @return the prescriber
     * @throws NullPointerException if {@code goal} is null
     */
    public static Prescriber forGoal(Goal goal) {
        return new Prescriber(Objects.requireNonNull(goal, "goal"), null, Population.ADULT, null);
    }

    /**
     * Returns the same prescriber for a training level.
     *
     * @param trainingLevel the level
     * @return the prescriber with that level
     * @throws NullPointerException if {@code trainingLevel} is null
     */
    public Prescriber withLevel(TrainingLevel trainingLevel) {
        return new Prescriber(goal, Objects.requireNonNull(trainingLevel, "level"), population, guideline);
    }

    /**
     * Returns the same prescriber for a population; adults unless said otherwise. What no rule says of the population is
     * prescribed as for adults, and the reason says so.
     *
     * @param people who is trained
     * @return the prescriber for them
     * @throws NullPointerException if {@code people} is null
     */
    public Prescriber withPopulation(Population people) {
        return new Prescriber(goal, level, Objects.requireNonNull(people, "population"), guideline);
    }

    /**
     * Returns the same prescriber reading a guideline.
     *
     * @param chosen the guideline, shipped or the caller's own
     * @return the prescriber with that guideline
     * @throws NullPointerException if {@code chosen} is null
     */
    public Prescriber withGuideline(Guideline chosen) {
        return new Prescriber(goal, level, population, Objects.requireNonNull(chosen, "guideline"));
    }

    /**
     * Returns the goal.
     *
     * @return the goal
     */
    public Goal goal() {
        return goal;
    }

    /**
     * Returns the training level.
     *
     * @return the level
     * @throws InvalidValueException if none was given, with parameter {@code level} and code {@code "missing"}
     */
    public TrainingLevel level() {
        if (level == null) {
            throw InvalidValueException.of("level", "must be given by withLevel before prescribing", null, "missing");
        }
        return level;
    }

    /**
     * Returns who is trained.
     *
     * @return the population, adults unless said otherwise
     */
    public Population population() {
        return population;
    }

    /**
     * Returns the guideline that is read.
     *
     * @return the guideline chosen, or the consensus
     */
    public Guideline guideline() {
        return guideline == null ? Guideline.consensus() : guideline;
    }

    /**
     * Prescribes the sets of one exercise in a role.
     *
     * @param role the role of the exercise
     * @return repetitions, sets, effort, rest and, where a rule gives one, intensity
     * @throws InvalidValueException if no level was given, with parameter {@code level} and code {@code "missing"}
     * @throws NullPointerException if {@code role} is null
     */
    public Prescription prescribe(ExerciseRole role) {
        Objects.requireNonNull(role, "role");
        TrainingLevel known = level();
        RuleModule rules = RuleModule.forGoal(goal);
        Map<Parameter, Reason> reasons = new EnumMap<>(Parameter.class);
        for (Parameter parameter : Parameter.values()) {
            if (parameter.dependsOnRole()) {
                rules.answer(guideline(), parameter, context().withRoles(role))
                        .ifPresent(reason -> reasons.put(parameter, told(reason)));
            }
        }
        return new Prescription(role, Zone.of(goal, known, role, population), reasons);
    }

    /**
     * Prescribes what holds for a week: sets, sessions and caps.
     *
     * @return the weekly numbers
     * @throws InvalidValueException if no level was given, with parameter {@code level} and code {@code "missing"}
     */
    public WeeklyPrescription weekly() {
        level();
        Map<Parameter, Reason> reasons = new EnumMap<>(Parameter.class);
        for (Parameter parameter : WeeklyPrescription.PARAMETERS) {
            find(parameter).ifPresent(reason -> reasons.put(parameter, reason));
        }
        return new WeeklyPrescription(reasons);
    }

    /**
     * Returns a number that no role changes, with its reason: what is weekly, the fade over straight sets, the deload.
     *
     * @param parameter what is asked
     * @return the reason, which holds the value
     * @throws InvalidValueException if no level was given (parameter {@code level}, code {@code "missing"}), if the number
     *     depends on the role (code {@code "needs-role"}), or if no rule gives one (code {@code "absent"})
     * @throws NullPointerException if {@code parameter} is null
     */
    public Reason why(Parameter parameter) {
        level();
        if (Objects.requireNonNull(parameter, "parameter").dependsOnRole()) {
            throw InvalidValueException.of(
                    "parameter", "must be asked of a Prescription, as it depends on the role", parameter, "needs-role");
        }
        return find(parameter)
                .orElseThrow(() -> InvalidValueException.of(
                        "parameter", guideline() + " gives none for " + goal, parameter, "absent"));
    }

    /**
     * Says what the guideline advises in words on a topic that no number settles, and who says otherwise.
     *
     * @param topic the topic
     * @return what is advised; without positions where nobody speaks of it
     * @throws InvalidValueException if no level was given, with parameter {@code level} and code {@code "missing"}
     * @throws NullPointerException if {@code topic} is null
     */
    public Recommendation advice(Topic topic) {
        return Recommendation.about(topic, guideline(), context().withGoals(goal.kind()));
    }

    private Optional<Reason> find(Parameter parameter) {
        Scope context =
                parameter == Parameter.WEEKLY_SETS_PER_LIFT ? context().withRoles(ExerciseRole.MAIN_LIFT) : context();
        return RuleModule.forGoal(goal).answer(guideline(), parameter, context).map(this::told);
    }

    private Scope context() {
        return Scope.any().withLevels(level()).withPopulations(population);
    }

    private Reason told(Reason reason) {
        return guideline == null
                ? reason.with(Note.of(Note.Code.DEFAULT_GUIDELINE, guideline().label()))
                : reason;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Prescriber that
                && goal.equals(that.goal)
                && level == that.level
                && population == that.population
                && Objects.equals(guideline, that.guideline);
    }

    @Override
    public int hashCode() {
        return Objects.hash(goal, level, population, guideline);
    }

    /** Returns goal, level and guideline, such as {@code blended 50, intermediate, consensus 2026.1}. */
    @Override
    public String toString() {
        return goal + ", " + (level == null ? "no level yet" : level.label())
                + (population == Population.ADULT ? "" : ", " + population.label()) + ", " + guideline();
    }
}
