package dev.prescription.terms;

import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.exercise.Muscle;
import dev.prescription.quantity.InvalidValueException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What one session is for: the movement patterns it trains, or the muscles.
 *
 * <p>For example {@link #PUSH} takes presses, flies, raises to the front and side and elbow extensions; {@code
 * SessionFocus.ofMuscles("arms", Muscle.BICEPS, Muscle.TRICEPS)} takes what trains either directly. Which pattern belongs
 * to which session is a convention of the gym floor (C-STYLE-01). Immutable.
 */
public final class SessionFocus {

    private static final int DIRECT = 100;
    private static final int LONGEST_NAME = 40;

    /** Everything. */
    public static final SessionFocus FULL_BODY =
            new SessionFocus("full body", EnumSet.allOf(MovementPattern.class), Set.of());

    /** Presses, flies, raises to the front and side, elbow extensions. */
    public static final SessionFocus PUSH = of(
            "push",
            MovementPattern.HORIZONTAL_PRESS,
            MovementPattern.VERTICAL_PRESS,
            MovementPattern.CHEST_FLY,
            MovementPattern.FRONT_RAISE,
            MovementPattern.LATERAL_RAISE,
            MovementPattern.ELBOW_EXTENSION);

    /** Rows, pulls from overhead, rear flies, straight-arm pulldowns, shrugs, curls, wrists and neck. */
    public static final SessionFocus PULL = of(
            "pull",
            MovementPattern.HORIZONTAL_PULL,
            MovementPattern.VERTICAL_PULL,
            MovementPattern.REAR_FLY,
            MovementPattern.SHOULDER_EXTENSION,
            MovementPattern.SHRUG,
            MovementPattern.ELBOW_FLEXION,
            MovementPattern.WRIST,
            MovementPattern.NECK);

    /** All that trains legs and hips, deadlifts among it, and the trunk. */
    public static final SessionFocus LEGS = of(
            "legs",
            MovementPattern.SQUAT,
            MovementPattern.LUNGE,
            MovementPattern.HINGE,
            MovementPattern.KNEE_EXTENSION,
            MovementPattern.KNEE_FLEXION,
            MovementPattern.HIP_EXTENSION,
            MovementPattern.HIP_ABDUCTION,
            MovementPattern.HIP_ADDUCTION,
            MovementPattern.CALF_RAISE,
            MovementPattern.TRUNK_FLEXION,
            MovementPattern.TRUNK_EXTENSION,
            MovementPattern.TRUNK_ROTATION,
            MovementPattern.WEIGHTLIFTING);

    /** {@link #PUSH} and {@link #PULL}. */
    public static final SessionFocus UPPER = PUSH.and(PULL).named("upper");

    /** {@link #LEGS} by the name it has beside {@link #UPPER}. */
    public static final SessionFocus LOWER = LEGS.named("lower");

    /** Horizontal presses and flies. */
    public static final SessionFocus CHEST = of("chest", MovementPattern.HORIZONTAL_PRESS, MovementPattern.CHEST_FLY);

    /** Rows, pulls from overhead, straight-arm pulldowns, shrugs and back extensions. */
    public static final SessionFocus BACK = of(
            "back",
            MovementPattern.HORIZONTAL_PULL,
            MovementPattern.VERTICAL_PULL,
            MovementPattern.SHOULDER_EXTENSION,
            MovementPattern.SHRUG,
            MovementPattern.TRUNK_EXTENSION);

    /** Presses overhead, raises and rear flies, shrugs and neck. */
    public static final SessionFocus SHOULDERS = of(
            "shoulders",
            MovementPattern.VERTICAL_PRESS,
            MovementPattern.FRONT_RAISE,
            MovementPattern.LATERAL_RAISE,
            MovementPattern.REAR_FLY,
            MovementPattern.SHRUG,
            MovementPattern.NECK);

    /** Curls, elbow extensions and wrists. */
    public static final SessionFocus ARMS =
            of("arms", MovementPattern.ELBOW_FLEXION, MovementPattern.ELBOW_EXTENSION, MovementPattern.WRIST);

    private final String name;
    private final Set<MovementPattern> patterns;
    private final Set<Muscle> muscles;

    private SessionFocus(String name, Set<MovementPattern> patterns, Set<Muscle> muscles) {
        this.name = name;
        this.patterns = Collections.unmodifiableSet(patterns);
        this.muscles = muscles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(muscles));
    }

    /**
     * Returns a session for movement patterns.
     *
     * @param name what a coach calls it, 1 to 40 characters
     * @param patterns the patterns, at least one
     * @return the focus
     * @throws InvalidValueException if the name is blank or too long, code {@code "malformed"}, or there is no pattern,
     *     code {@code "missing"}
     */
    public static SessionFocus of(String name, MovementPattern... patterns) {
        checkName(name);
        if (patterns.length == 0) {
            throw InvalidValueException.of("patterns", "must name at least one", name, "missing");
        }
        return new SessionFocus(name, EnumSet.copyOf(List.of(patterns)), Set.of());
    }

    /**
     * Returns a session for muscles: what trains one of them directly.
     *
     * @param name what a coach calls it, 1 to 40 characters
     * @param muscles the muscles, at least one
     * @return the focus
     * @throws InvalidValueException if the name is blank or too long, code {@code "malformed"}, or there is no muscle,
     *     code {@code "missing"}
     */
    public static SessionFocus ofMuscles(String name, Muscle... muscles) {
        checkName(name);
        if (muscles.length == 0) {
            throw InvalidValueException.of("muscles", "must name at least one", name, "missing");
        }
        return new SessionFocus(name, EnumSet.noneOf(MovementPattern.class), EnumSet.copyOf(List.of(muscles)));
    }

    /**
     * Returns a session for patterns and muscles both, as {@link #and} makes one.
     *
     * @param name what a coach calls it, not blank
     * @param patterns the patterns
     * @param muscles the muscles; with {@code patterns} at least one
     * @return the focus
     * @throws InvalidValueException if the name is blank, code {@code "malformed"}, or there is neither a pattern nor a
     *     muscle, code {@code "missing"}
     */
    public static SessionFocus of(String name, Set<MovementPattern> patterns, Set<Muscle> muscles) {
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw InvalidValueException.of("name", "must not be blank", name, "malformed");
        }
        if (patterns.isEmpty() && muscles.isEmpty()) {
            throw InvalidValueException.of("patterns", "must name a pattern or a muscle", name, "missing");
        }
        EnumSet<MovementPattern> copy = EnumSet.noneOf(MovementPattern.class);
        copy.addAll(patterns);
        return new SessionFocus(name, copy, Set.copyOf(muscles));
    }

    private static void checkName(String name) {
        if (Objects.requireNonNull(name, "name").isBlank() || name.length() > LONGEST_NAME) {
            throw InvalidValueException.of("name", "must be 1 to 40 characters", name, "malformed");
        }
    }

    /**
     * Returns a session for what either is for.
     *
     * @param other the other focus
     * @return the wider focus, named after both
     */
    public SessionFocus and(SessionFocus other) {
        EnumSet<MovementPattern> both = EnumSet.noneOf(MovementPattern.class);
        both.addAll(patterns);
        both.addAll(Objects.requireNonNull(other, "other").patterns);
        EnumSet<Muscle> allMuscles = EnumSet.noneOf(Muscle.class);
        allMuscles.addAll(muscles);
        allMuscles.addAll(other.muscles);
        return new SessionFocus(name + " and " + other.name, both, allMuscles);
    }

    private SessionFocus named(String other) {
        return new SessionFocus(other, EnumSet.copyOf(patterns), muscles);
    }

    /**
     * Returns what a coach calls it.
     *
     * @return the name, such as {@code push}
     */
    public String name() {
        return name;
    }

    /**
     * Returns the patterns it is for.
     *
     * @return the patterns, maybe none; not modifiable
     */
    public Set<MovementPattern> patterns() {
        return patterns;
    }

    /**
     * Returns the muscles it is for.
     *
     * @return the muscles, maybe none; not modifiable
     */
    public Set<Muscle> muscles() {
        return muscles;
    }

    /**
     * Says whether an exercise belongs into the session.
     *
     * @param exercise the exercise
     * @return true where its pattern is among the session's, or it trains one of the session's muscles directly
     */
    public boolean takes(Exercise exercise) {
        if (patterns.contains(exercise.pattern())) {
            return true;
        }
        for (Muscle muscle : muscles) {
            if (exercise.shareOf(muscle) == DIRECT) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SessionFocus that
                && name.equals(that.name)
                && patterns.equals(that.patterns)
                && muscles.equals(that.muscles);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** Returns {@link #name()}. */
    @Override
    public String toString() {
        return name;
    }
}
