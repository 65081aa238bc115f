package dev.prescription.selection;

import dev.prescription.athlete.Restriction;
import dev.prescription.athlete.Restrictions;
import dev.prescription.exercise.Catalogue;
import dev.prescription.exercise.Equipment;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.exercise.Muscle;
import dev.prescription.exercise.Skill;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where and with what somebody trains, and what is wished for or ruled out; of nobody in particular.
 *
 * <pre>{@code
 * TrainingContext home = TrainingContext.builder()
 *         .equipment(EquipmentSet.DUMBBELLS)
 *         .exclude(ExerciseId.of("walking-lunge"))
 *         .emphasise(Muscle.CHEST)
 *         .build();
 * home.allows(catalogue.get(ExerciseId.of("goblet-squat")));   // true
 * home.whyNot(catalogue.get(ExerciseId.of("leg-press")));      // leg-press: no plate loaded machine
 * }</pre>
 *
 * <p>A context shapes a programme. It chooses among exercises and never changes a load: a restriction that caps a load
 * or keeps a reserve is carried along, and refuses no exercise here. Immutable; equal where all parts are.
 */
public final class TrainingContext {

    private static final TrainingContext ANYWHERE = new TrainingContextBuilder().build();

    private final Set<Equipment> equipment;
    private final Set<ExerciseId> excluded;
    private final List<ExerciseId> required;
    private final List<Muscle> emphasised;
    private final Restrictions restrictions;

    TrainingContext(TrainingContextBuilder builder) {
        this.equipment = Collections.unmodifiableSet(EnumSet.copyOf(builder.equipment));
        this.excluded = Collections.unmodifiableSet(new TreeSet<>(builder.excluded));
        this.required = List.copyOf(builder.required);
        this.emphasised = List.copyOf(builder.emphasised);
        this.restrictions = builder.restrictions;
    }

    /**
     * Returns the context in which everything is at hand and nothing is wished for or ruled out.
     *
     * @return the context, always the same
     */
    public static TrainingContext anywhere() {
        return ANYWHERE;
    }

    /**
     * Begins a context in which everything is at hand and nothing is ruled out, until stated otherwise.
     *
     * @return the builder
     */
    public static TrainingContextBuilder builder() {
        return new TrainingContextBuilder();
    }

    /**
     * Returns a builder filled with this context, for a change of it.
     *
     * @return a new builder; changing it leaves this context as it is
     */
    public TrainingContextBuilder toBuilder() {
        TrainingContextBuilder builder = new TrainingContextBuilder().equipment(equipment);
        builder.excluded.addAll(excluded);
        builder.required.addAll(required);
        builder.emphasised.addAll(emphasised);
        builder.restrictions = restrictions;
        return builder;
    }

    /**
     * Returns what is at hand.
     *
     * @return the equipment in the order of {@link Equipment}, {@link Equipment#BODY_MASS} always among it; unmodifiable
     */
    public Set<Equipment> equipment() {
        return equipment;
    }

    /**
     * Returns the exercises that may not be chosen.
     *
     * @return the ids, iterated in their own order, unmodifiable, maybe none
     */
    public Set<ExerciseId> excluded() {
        return excluded;
    }

    /**
     * Returns the exercises that are to be chosen. Whether each of them is {@linkplain #whyNot allowed} is for the
     * chooser to ask, who knows the catalogue.
     *
     * @return the ids in the order given, each once, unmodifiable, maybe none
     */
    public List<ExerciseId> required() {
        return required;
    }

    /**
     * Returns the muscles to train more than others.
     *
     * @return the muscles, the most important first, each once, unmodifiable, maybe none
     */
    public List<Muscle> emphasised() {
        return emphasised;
    }

    /**
     * Returns what nobody who trains in this context may do.
     *
     * @return the restrictions, maybe none
     */
    public Restrictions restrictions() {
        return restrictions;
    }

    /**
     * Says whether an exercise may be chosen.
     *
     * @param exercise the exercise
     * @return true where {@link #whyNot} is empty
     * @throws NullPointerException if {@code exercise} is null
     */
    public boolean allows(Exercise exercise) {
        return whyNot(exercise).isEmpty();
    }

    /**
     * Returns the rule that says no to an exercise.
     *
     * @param exercise the exercise
     * @return the first that says no of: a restriction that excludes its pattern, its exclusion, missing equipment; empty
     *     where it may be chosen
     * @throws NullPointerException if {@code exercise} is null
     */
    public Optional<Refusal> whyNot(Exercise exercise) {
        ExerciseId id = Objects.requireNonNull(exercise, "exercise").id();
        Optional<Restriction> exclusion = restrictions.exclusion(exercise.pattern());
        if (exclusion.isPresent()) {
            return Optional.of(new Refusal.Restricted(id, exclusion.get()));
        }
        if (excluded.contains(id)) {
            return Optional.of(new Refusal.Excluded(id));
        }
        Set<Equipment> missing = exercise.needs();
        missing.removeAll(equipment);
        return missing.isEmpty() ? Optional.empty() : Optional.of(new Refusal.MissingEquipment(id, missing));
    }

    /**
     * Returns the exercises of a catalogue that may be chosen.
     *
     * @param catalogue the catalogue
     * @return those that are {@linkplain #allows allowed}, in the catalogue's order, unmodifiable, maybe none
     * @throws NullPointerException if {@code catalogue} is null
     */
    public List<Exercise> allowedOf(Catalogue catalogue) {
        List<Exercise> allowed = new ArrayList<>();
        for (Exercise exercise : Objects.requireNonNull(catalogue, "catalogue").exercises()) {
            if (allows(exercise)) {
                allowed.add(exercise);
            }
        }
        return List.copyOf(allowed);
    }

    /**
     * Returns the exercises a programme chooses from: of each movement pattern the allowed {@linkplain Exercise#isStaple()
     * staples}, or, where none of them is allowed, the allowed others that are not {@linkplain Skill#TECHNICAL technical};
     * and the required ones.
     *
     * <p>For example with dumbbells alone no staple pulls vertically, so that the dumbbell upright rows stand in. A pattern
     * without any staple, such as weightlifting, is trained only where one of its exercises is required.
     *
     * @param exercises the exercises of a catalogue
     * @return those to choose from, in the order given, unmodifiable, maybe none
     * @throws NullPointerException if {@code exercises} is null
     */
    public List<Exercise> choicesOf(Collection<Exercise> exercises) {
        Set<MovementPattern> withStaples = EnumSet.noneOf(MovementPattern.class);
        Set<MovementPattern> served = EnumSet.noneOf(MovementPattern.class);
        for (Exercise exercise : Objects.requireNonNull(exercises, "exercises")) {
            if (exercise.isStaple()) {
                withStaples.add(exercise.pattern());
                if (allows(exercise)) {
                    served.add(exercise.pattern());
                }
            }
        }
        withStaples.removeAll(served);
        List<Exercise> choices = new ArrayList<>();
        for (Exercise exercise : exercises) {
            boolean standsIn = withStaples.contains(exercise.pattern()) && exercise.skill() != Skill.TECHNICAL;
            boolean chosen = exercise.isStaple() || standsIn || required.contains(exercise.id());
            if (chosen && allows(exercise)) {
                choices.add(exercise);
            }
        }
        return List.copyOf(choices);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TrainingContext that
                && equipment.equals(that.equipment)
                && excluded.equals(that.excluded)
                && required.equals(that.required)
                && emphasised.equals(that.emphasised)
                && restrictions.equals(that.restrictions);
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /**
     * Returns what is stated, such as {@code equipment: dumbbell, body mass; excluded: walking-lunge; emphasis: chest};
     * {@code all equipment} where all is at hand, and of the restrictions their codes.
     */
    @Override
    public String toString() {
        String hand = equipment.size() == Equipment.values().length
                ? "all equipment"
                : "equipment" + part(equipment, Equipment::label);
        return hand
                + (excluded.isEmpty() ? "" : "; excluded" + part(excluded, ExerciseId::slug))
                + (required.isEmpty() ? "" : "; required" + part(required, ExerciseId::slug))
                + (emphasised.isEmpty() ? "" : "; emphasis" + part(emphasised, Muscle::label))
                + (restrictions.isEmpty() ? "" : "; restrictions: " + restrictions);
    }

    private static <T> String part(Collection<T> values, Function<T, String> word) {
        return values.stream().map(word).collect(Collectors.joining(", ", ": ", ""));
    }
}
