package dev.prescription.split;

import dev.prescription.exercise.ExerciseRole;
import dev.prescription.quantity.FrequencyTarget;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.SetRange;
import dev.prescription.quantity.VolumeTarget;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects the numbers of {@link SplitTargets}; not thread-safe. Stating a number again replaces it. */
public final class SplitTargetsBuilder {

    private static final int HIGHEST_CAP = 200;
    private static final int HIGHEST_AIM = 100;

    final Map<ExerciseRole, SetRange> setsPerSlot = new EnumMap<>(ExerciseRole.class);

    @Nullable
    VolumeTarget setsPerMuscle;

    @Nullable
    SetRange setsPerMainLift;

    @Nullable
    FrequencyTarget frequency;

    @Nullable
    Integer setsPerMusclePerSession;

    @Nullable
    Integer setsPerSession;

    @Nullable
    Boolean frequencyIsFirm;

    int aim;

    SplitTargetsBuilder() {}

    /**
     * States the sets one slot of a role may have.
     *
     * @param role the role
     * @param sets the range
     * @return this builder
     */
    public SplitTargetsBuilder setsPerSlot(ExerciseRole role, SetRange sets) {
        setsPerSlot.put(Objects.requireNonNull(role, "role"), Objects.requireNonNull(sets, "sets"));
        return this;
    }

    /**
     * States the fractional sets per muscle in seven days.
     *
     * @param target floor and ceiling; a warning level is not used here
     * @return this builder
     */
    public SplitTargetsBuilder setsPerMuscle(VolumeTarget target) {
        setsPerMuscle = Objects.requireNonNull(target, "target");
        return this;
    }

    /**
     * States how far above their floor the muscles are aimed at, where the week has room; without it, not at all.
     *
     * @param percent the percent of the way from floor to ceiling, 0 to 100; emphasised muscles aim higher
     * @return this builder
     * @throws InvalidValueException if {@code percent} is outside 0 to 100
     */
    public SplitTargetsBuilder aim(int percent) {
        if (percent < 0 || percent > HIGHEST_AIM) {
            throw InvalidValueException.of("aim", "must be 0 to 100 %", percent, "out-of-range");
        }
        aim = percent;
        return this;
    }

    /**
     * States the direct sets per main lift in seven days.
     *
     * @param sets the range
     * @return this builder
     */
    public SplitTargetsBuilder setsPerMainLift(SetRange sets) {
        setsPerMainLift = Objects.requireNonNull(sets, "sets");
        return this;
    }

    /**
     * States the sessions per lift or muscle in seven days.
     *
     * @param target the sessions
     * @return this builder
     */
    public SplitTargetsBuilder frequency(FrequencyTarget target) {
        frequency = Objects.requireNonNull(target, "target");
        return this;
    }

    /**
     * States the cap on fractional sets per muscle and session.
     *
     * @param sets whole sets, 1 to 200
     * @return this builder
     * @throws InvalidValueException if {@code sets} is outside 1 to 200
     */
    public SplitTargetsBuilder setsPerMusclePerSession(int sets) {
        setsPerMusclePerSession = checkedCap("sets per muscle per session", sets);
        return this;
    }

    /**
     * States the cap on hard sets per session.
     *
     * @param sets whole sets, 1 to 200
     * @return this builder
     * @throws InvalidValueException if {@code sets} is outside 1 to 200
     */
    public SplitTargetsBuilder setsPerSession(int sets) {
        setsPerSession = checkedCap("sets per session", sets);
        return this;
    }

    /**
     * States whether a main lift trained too seldom is a shortfall or a remark.
     *
     * @param firm true for a shortfall
     * @return this builder
     */
    public SplitTargetsBuilder frequencyIsFirm(boolean firm) {
        frequencyIsFirm = firm;
        return this;
    }

    /**
     * Returns the targets.
     *
     * @return the targets
     * @throws InvalidValueException if a number has not been stated, code {@code "missing"}
     */
    public SplitTargets build() {
        return new SplitTargets(this);
    }

    private static int checkedCap(String parameter, int sets) {
        if (sets < 1 || sets > HIGHEST_CAP) {
            throw InvalidValueException.of(parameter, "must be 1 to " + HIGHEST_CAP, sets, "out-of-range");
        }
        return sets;
    }
}
