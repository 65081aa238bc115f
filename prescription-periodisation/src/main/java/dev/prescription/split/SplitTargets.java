package dev.prescription.split;

import dev.prescription.exercise.ExerciseRole;
import dev.prescription.exercise.Muscle;
import dev.prescription.quantity.FrequencyTarget;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.SetRange;
import dev.prescription.quantity.VolumeTarget;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The numbers a week has to meet, without a goal, a level or a guideline: the caller has already resolved those.
 *
 * <p>For example, for the consensus cell blended and intermediate:
 *
 * <pre>{@code
 * SplitTargets.builder()
 *         .setsPerSlot(ExerciseRole.MAIN_LIFT, SetRange.of(3, 4))
 *         .setsPerSlot(ExerciseRole.ACCESSORY_COMPOUND, SetRange.of(2, 4))
 *         .setsPerSlot(ExerciseRole.ISOLATION, SetRange.of(2, 4))
 *         .setsPerMuscle(VolumeTarget.ofWeeklySets(8, 16))
 *         .setsPerMainLift(SetRange.of(5, 8))
 *         .frequency(FrequencyTarget.ofSessionsPerWeek(2, 3))
 *         .setsPerMusclePerSession(10).setsPerSession(24).frequencyIsFirm(true).build();
 * }</pre>
 */
public final class SplitTargets {

    private final Map<ExerciseRole, SetRange> setsPerSlot;
    private final VolumeTarget setsPerMuscle;
    private final @Nullable SetRange setsPerMainLift;
    private final FrequencyTarget frequency;
    private final int setsPerMusclePerSession;
    private final int setsPerSession;
    private final boolean frequencyIsFirm;
    private final int aim;

    SplitTargets(SplitTargetsBuilder builder) {
        for (ExerciseRole role : ExerciseRole.values()) {
            present("sets per slot of " + role, builder.setsPerSlot.get(role));
        }
        this.setsPerSlot = new EnumMap<>(builder.setsPerSlot);
        this.setsPerMuscle = present("sets per muscle", builder.setsPerMuscle);
        this.setsPerMainLift = builder.setsPerMainLift;
        this.frequency = present("frequency", builder.frequency);
        this.setsPerMusclePerSession = present("sets per muscle per session", builder.setsPerMusclePerSession);
        this.setsPerSession = present("sets per session", builder.setsPerSession);
        this.frequencyIsFirm = present("frequency is firm", builder.frequencyIsFirm);
        this.aim = builder.aim;
    }

    /**
     * Returns an empty builder; everything but the sets per main lift and the aim must be stated.
     *
     * @return a builder
     */
    public static SplitTargetsBuilder builder() {
        return new SplitTargetsBuilder();
    }

    private static <T> T present(String parameter, @Nullable T value) {
        if (value == null) {
            throw InvalidValueException.of(parameter, "must be stated", null, "missing");
        }
        return value;
    }

    /**
     * Returns the sets one slot of a role may have.
     *
     * @param role the role
     * @return the range, such as 3-4
     * @throws NullPointerException if {@code role} is null
     */
    public SetRange setsPerSlot(ExerciseRole role) {
        return present("sets per slot", setsPerSlot.get(Objects.requireNonNull(role, "role")));
    }

    /**
     * Returns the fractional sets a muscle should have in seven days.
     *
     * @return floor and ceiling; the floor is 0 for optional muscles, see {@link #floorOf(Muscle)}
     */
    public VolumeTarget setsPerMuscle() {
        return setsPerMuscle;
    }

    /**
     * Returns the fewest fractional sets of one muscle in seven days.
     *
     * @param muscle the muscle
     * @return the floor in whole sets; 0 for an optional muscle
     * @throws NullPointerException if {@code muscle} is null
     */
    public int floorOf(Muscle muscle) {
        return Objects.requireNonNull(muscle, "muscle").isOptional() ? 0 : setsPerMuscle.floor();
    }

    /**
     * Returns the direct sets a main lift should have in seven days.
     *
     * @return the range; empty where the goal does not dose the lift
     */
    public Optional<SetRange> setsPerMainLift() {
        return Optional.ofNullable(setsPerMainLift);
    }

    /**
     * Returns how often a main lift or a muscle is trained in seven days; the upper end binds main lifts only.
     *
     * @return the sessions, such as 2-3
     */
    public FrequencyTarget frequency() {
        return frequency;
    }

    /**
     * Returns the most fractional sets one muscle may have in a session.
     *
     * @return whole sets, 1 to 200
     */
    public int setsPerMusclePerSession() {
        return setsPerMusclePerSession;
    }

    /**
     * Returns the most hard sets a session may have.
     *
     * @return whole sets, 1 to 200, such as 24
     */
    public int setsPerSession() {
        return setsPerSession;
    }

    /**
     * Says whether a main lift trained too seldom is a shortfall (strength, blended) or a remark (hypertrophy).
     *
     * @return true for a shortfall
     */
    public boolean frequencyIsFirm() {
        return frequencyIsFirm;
    }

    /**
     * Returns how far above their floor the muscles are aimed at, where the week has room.
     *
     * @return percent of the way from floor to ceiling, 0 to 100
     */
    public int aim() {
        return aim;
    }

    /** Returns the numbers in one line, to be read and not parsed. */
    @Override
    public String toString() {
        return "slots " + setsPerSlot + ", muscle " + setsPerMuscle + ", lift "
                + (setsPerMainLift == null ? "free" : setsPerMainLift + " sets/week") + ", " + frequency
                + (frequencyIsFirm ? " firm" : "") + ", at most " + setsPerMusclePerSession
                + " per muscle and session, " + setsPerSession + " per session";
    }
}
