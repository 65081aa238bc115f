package dev.prescription.difference;

import dev.prescription.athlete.Athlete;
import dev.prescription.decision.Decision;
import dev.prescription.difference.Difference.Kind;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.log.LogEntry;
import dev.prescription.message.Messages;
import dev.prescription.periodisation.Plan;
import dev.prescription.repmax.OneRepMax;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What differs between two plans, in the order of the sessions.
 *
 * <p>For example {@code PlanDiff.between(plan, plan.replaceSession(ref, session)).text()}. A plan differs in nothing from itself,
 * and what differs between the second and the first is the same the other way round. Compared is what is to be done: exercises,
 * rests, and of every set its repetitions, load, reserve, kind and technique; and the programme and the maxima.
 *
 * @param differences what differs; not modifiable
 */
public record PlanDiff(List<Difference> differences) {

    /**
     * Copies the differences; {@link #between} is the way in.
     *
     * @param differences what differs
     */
    public PlanDiff {
        differences = List.copyOf(differences);
    }

    /**
     * Compares two plans.
     *
     * @param from the first
     * @param to the second, of any programme and any athlete
     * @return what differs
     */
    public static PlanDiff between(Plan from, Plan to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        List<Difference> found = new ArrayList<>();
        if (!from.programme().equals(to.programme())) {
            found.add(Difference.of(
                    Kind.PROGRAMME, Place.plan(), Optional.of(from.programme()), Optional.of(to.programme())));
        }
        addMaxima(from.athlete(), to.athlete(), found);
        new SessionPairs(from, to).addTo(found);
        return new PlanDiff(found);
    }

    private static void addMaxima(Athlete from, Athlete to, List<Difference> found) {
        Set<ExerciseId> exercises = new TreeSet<>(from.maxes().keySet());
        exercises.addAll(to.maxes().keySet());
        for (ExerciseId exercise : exercises) {
            Optional<OneRepMax> before = from.oneRepMax(exercise);
            Optional<OneRepMax> after = to.oneRepMax(exercise);
            if (!before.equals(after)) {
                found.add(Difference.of(Kind.MAXIMUM, Place.maximum(exercise), before, after));
            }
        }
    }

    /**
     * Returns the same differences the other way round: what differs between the second plan and the first.
     *
     * @return the differences, each from what the second plan has to what the first has
     */
    public PlanDiff mirrored() {
        return new PlanDiff(differences.stream().map(Difference::mirrored).toList());
    }

    /**
     * Says whether nothing differs.
     *
     * @return whether there are no differences
     */
    public boolean isEmpty() {
        return differences.isEmpty();
    }

    /**
     * Returns the same differences with what led to each.
     *
     * @param why says which decisions and events led to a difference, maybe none
     * @return the differences
     */
    public PlanDiff because(Function<Difference, List<LogEntry>> why) {
        return new PlanDiff(
                differences.stream().map(one -> one.because(why.apply(one))).toList());
    }

    /**
     * Returns the differences in English, one line each; it names loads.
     *
     * @return the lines; {@code "nothing differs"} where there are none
     * @throws dev.prescription.quantity.InvalidValueException if a decision has a code of a rule of the caller's own (code {@code
     *     "no-message"})
     */
    public String text() {
        return text(Decision.english());
    }

    /**
     * Returns the differences with the decisions in the words of a bundle; the rest is English.
     *
     * @param decisions the words, with the keys of {@code DecisionCode}; see {@link Difference#text(Messages)}
     * @return the lines; {@code "nothing differs"} where there are none
     * @throws dev.prescription.quantity.InvalidValueException if they lack the key of a decision (code {@code "no-message"})
     */
    public String text(Messages decisions) {
        Objects.requireNonNull(decisions, "decisions");
        return isEmpty()
                ? "nothing differs"
                : differences.stream().map(one -> one.text(decisions)).collect(Collectors.joining("\n"));
    }

    /** Returns the count; no load. */
    @Override
    public String toString() {
        return differences.size() + " differences";
    }
}
