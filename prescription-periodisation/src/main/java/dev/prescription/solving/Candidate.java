package dev.prescription.solving;

import dev.prescription.exercise.Equipment;
import dev.prescription.exercise.Exercise;
import dev.prescription.exercise.ExerciseRole;
import dev.prescription.exercise.LoadKind;
import dev.prescription.exercise.MovementPattern;
import dev.prescription.exercise.Muscle;
import dev.prescription.quantity.SetRange;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** An exercise that may fill a slot: its role, the sets and seconds of a slot, and the sessions it may stand in. */
@SuppressWarnings("EnumOrdinal") // places in arrays that live as long as the problem
public final class Candidate {

    private static final int SELDOM_USED = 80;
    private static final int ONE_SIDE_AT_A_TIME = 30;
    private static final int OWN_BODY = 60;
    private static final int ASSISTED = 300;
    private static final int USUAL_FEWEST = 2;

    /** Taken where the common patterns cannot serve. */
    private static final Set<MovementPattern> SELDOM_USED_PATTERNS =
            EnumSet.of(MovementPattern.SHOULDER_EXTENSION, MovementPattern.SHRUG, MovementPattern.FRONT_RAISE);

    final Exercise exercise;
    final ExerciseRole role;
    final int fewest;
    final int most;
    final int[] muscles;
    final int[] shares;
    final int setSeconds;
    final int slotSeconds;
    final int sessions;
    final boolean isRequired;
    final int pattern;
    final int cost;

    /**
     * States a candidate.
     *
     * @param exercise the exercise
     * @param role its role
     * @param sets the sets a slot of the role may have
     * @param setSeconds the seconds each set adds to its session, its rest among them
     * @param slotSeconds the seconds a slot adds beside its sets: the change of exercise, less the rest after the last set
     * @param sessions a bit for each session that may hold it
     * @param isRequired whether the week must have it
     */
    public Candidate(
            Exercise exercise,
            ExerciseRole role,
            SetRange sets,
            int setSeconds,
            int slotSeconds,
            int sessions,
            boolean isRequired) {
        this.exercise = exercise;
        this.role = role;
        this.fewest = sets.min();
        this.most = sets.max();
        List<Muscle> trained = exercise.muscles();
        this.muscles = trained.stream().mapToInt(Muscle::ordinal).toArray();
        this.shares = trained.stream().mapToInt(exercise::shareOf).toArray();
        this.setSeconds = setSeconds;
        this.slotSeconds = slotSeconds;
        this.sessions = sessions;
        this.isRequired = isRequired;
        this.pattern = exercise.pattern().ordinal();
        this.cost = cost(exercise, role);
    }

    private static int cost(Exercise exercise, ExerciseRole role) {
        boolean isSmallCompound = exercise.isCompound() && role == ExerciseRole.ISOLATION;
        int cost = isSmallCompound || SELDOM_USED_PATTERNS.contains(exercise.pattern()) ? SELDOM_USED : 0;
        cost += exercise.isUnilateral() ? ONE_SIDE_AT_A_TIME : 0;
        cost += exercise.equipment() == Equipment.BODY_MASS ? OWN_BODY : 0;
        return cost + (exercise.loadKind() == LoadKind.ASSISTED ? ASSISTED : 0);
    }

    /**
     * Returns the exercise.
     *
     * @return the exercise
     */
    public Exercise exercise() {
        return exercise;
    }

    /**
     * Returns the role it plays.
     *
     * @return the role
     */
    public ExerciseRole role() {
        return role;
    }

    boolean isMainLift() {
        return role == ExerciseRole.MAIN_LIFT;
    }

    boolean mayStandIn(int session) {
        return (sessions >> session & 1) != 0;
    }

    int shareOf(int muscle) {
        for (int i = 0; i < muscles.length; i++) {
            if (muscles[i] == muscle) {
                return shares[i];
            }
        }
        return 0;
    }

    /** Two sets where the role allows them: one set of an exercise is hardly worth setting it up. */
    int usualFewest() {
        return Math.max(fewest, Math.min(USUAL_FEWEST, most));
    }

    /** Whether the other one does the same for the week in the same time, so that taste alone decides between them. */
    boolean servesAs(Candidate other) {
        return role == other.role
                && fewest == other.fewest
                && most == other.most
                && pattern == other.pattern
                && setSeconds == other.setSeconds
                && slotSeconds == other.slotSeconds
                && sessions == other.sessions
                && Arrays.equals(muscles, other.muscles)
                && Arrays.equals(shares, other.shares);
    }
}
