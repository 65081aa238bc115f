package dev.prescription.written;

import dev.prescription.exercise.ExerciseId;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.RestBand;
import dev.prescription.scheme.SetScheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One exercise of a written session: what, in which role, how many sets of what.
 *
 * <p>For example {@code WrittenSlot.of(ExerciseId.BENCH_PRESS, ExerciseRole.MAIN_LIFT, "3x5+ @ 85% TM")}. Where the
 * exercise is a choice, the first that the catalogue has and no restriction excludes is taken.
 *
 * @param choice the exercise, or several in order of preference; not modifiable
 * @param role the role it plays
 * @param scheme its sets
 * @param rest the rest between the sets; empty where the guideline's for the role is meant
 * @param pairing the superset or circuit it belongs to; empty where it stands alone
 * @param progression how it is meant to progress from session to session; empty where that is not said
 */
public record WrittenSlot(
        List<ExerciseId> choice,
        ExerciseRole role,
        SetScheme scheme,
        Optional<RestBand> rest,
        Optional<Pairing> pairing,
        Optional<DeclaredProgression> progression) {

    /**
     * Copies the choice and checks it.
     *
     * @param choice 1 to 20 different exercises in order of preference
     * @param role the role
     * @param scheme the sets
     * @param rest the rest between the sets
     * @param pairing the superset or circuit
     * @param progression how it is meant to progress
     * @throws InvalidValueException if there is no exercise, more than twenty, or one is named twice
     */
    public WrittenSlot {
        choice = List.copyOf(choice);
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(rest, "rest");
        Objects.requireNonNull(pairing, "pairing");
        Objects.requireNonNull(progression, "progression");
        Counts.check("exercises of a slot", choice.size(), 1, Counts.MOST_CHOICES);
        if (new HashSet<>(choice).size() < choice.size()) {
            throw InvalidValueException.of("exercises of a slot", "must each be named once", choice, "repeated");
        }
    }

    /**
     * Returns a slot.
     *
     * @param exercise the exercise
     * @param role the role it plays
     * @param scheme its sets
     * @return the slot, with the guideline's rest
     */
    public static WrittenSlot of(ExerciseId exercise, ExerciseRole role, SetScheme scheme) {
        return new WrittenSlot(List.of(exercise), role, scheme, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Returns a slot whose sets are given as text.
     *
     * @param exercise the exercise
     * @param role the role it plays
     * @param scheme its sets, such as {@code 3x5+ @ 85% TM}
     * @return the slot, with the guideline's rest
     * @throws dev.prescription.scheme.SchemeSyntaxException if the text is no scheme; it names the column
     */
    public static WrittenSlot of(ExerciseId exercise, ExerciseRole role, String scheme) {
        return of(exercise, role, SetScheme.parse(scheme));
    }

    /**
     * Returns the slot with another exercise to fall back on.
     *
     * @param exercise what to take where those named before cannot be
     * @return the slot
     * @throws InvalidValueException if it is named already, or twenty are
     */
    public WrittenSlot or(ExerciseId exercise) {
        List<ExerciseId> more = new ArrayList<>(choice);
        more.add(exercise);
        return new WrittenSlot(more, role, scheme, rest, pairing, progression);
    }

    /**
     * Returns the slot with another exercise and no other choice.
     *
     * @param exercise the exercise
     * @return the slot
     */
    public WrittenSlot withExercise(ExerciseId exercise) {
        return new WrittenSlot(List.of(exercise), role, scheme, rest, pairing, progression);
    }

    /**
     * Returns the slot with a rest of its own.
     *
     * @param between the rest between the sets
     * @return the slot
     */
    public WrittenSlot withRest(RestBand between) {
        return new WrittenSlot(choice, role, scheme, Optional.of(between), pairing, progression);
    }

    /**
     * Returns the slot as a part of a superset or circuit.
     *
     * @param turns the superset or circuit
     * @return the slot
     */
    public WrittenSlot in(Pairing turns) {
        return new WrittenSlot(choice, role, scheme, rest, Optional.of(turns), progression);
    }

    /**
     * Returns the slot with a declared progression.
     *
     * @param rule how it is meant to progress
     * @return the slot
     */
    public WrittenSlot progressing(DeclaredProgression rule) {
        return new WrittenSlot(choice, role, scheme, rest, pairing, Optional.of(rule));
    }

    /** Returns the text of a programme's line, such as {@code bench-press, main lift: 3x5+ @ 85% TM; rest 180 s}. */
    @Override
    public String toString() {
        String exercises = choice.stream().map(ExerciseId::slug).collect(Collectors.joining(" or "));
        return exercises + ", " + role.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + scheme
                + rest.map(value -> "; rest " + value).orElse("")
                + pairing.map(value -> "; " + value).orElse("")
                + progression.map(value -> "; progress " + value).orElse("");
    }
}
