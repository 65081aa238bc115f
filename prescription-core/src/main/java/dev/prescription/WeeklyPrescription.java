package dev.prescription;

import dev.prescription.parameter.Parameter;
import dev.prescription.parameter.Range;
import dev.prescription.quantity.FrequencyTarget;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.quantity.SetRange;
import dev.prescription.quantity.VolumeTarget;
import dev.prescription.reason.Reason;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What holds for seven days: sets per muscle and per main lift, sessions, and caps per session.
 *
 * <p>For example the consensus gives an intermediate with a blended goal 8-16 sets per muscle with a warning above 24,
 * 5-8 direct sets per main lift, 2-3 sessions for each, at most 10 sets per muscle and 24 sets in a session, and 3-4
 * sessions in all. Sets per muscle count a direct set as one and an indirect set as a half; muscles marked optional have
 * no floor.
 */
public final class WeeklyPrescription {

    static final List<Parameter> PARAMETERS = List.of(
            Parameter.WEEKLY_SETS_PER_MUSCLE,
            Parameter.WEEKLY_SETS_PER_LIFT,
            Parameter.VOLUME_WARNING,
            Parameter.FREQUENCY,
            Parameter.SETS_PER_MUSCLE_PER_SESSION,
            Parameter.SETS_PER_SESSION,
            Parameter.SESSIONS_PER_WEEK);

    private static final Logger LOG = LoggerFactory.getLogger(WeeklyPrescription.class);

    private final Map<Parameter, Reason> reasons;

    WeeklyPrescription(Map<Parameter, Reason> reasons) {
        this.reasons = Collections.unmodifiableMap(new EnumMap<>(reasons));
        int ceiling = max(Parameter.WEEKLY_SETS_PER_MUSCLE);
        if (ceiling > max(Parameter.VOLUME_WARNING)) {
            LOG.warn(
                    "the ceiling of {} weekly sets per muscle lies above {}, where a warning is due",
                    ceiling,
                    max(Parameter.VOLUME_WARNING));
        }
    }

    /**
     * Returns hard sets per muscle and seven days.
     *
     * @return floor and ceiling, with the warning level unless it lies below the ceiling
     */
    public VolumeTarget setsPerMuscle() {
        VolumeTarget target =
                VolumeTarget.ofWeeklySets(min(Parameter.WEEKLY_SETS_PER_MUSCLE), max(Parameter.WEEKLY_SETS_PER_MUSCLE));
        int warning = max(Parameter.VOLUME_WARNING);
        return warning < target.ceiling() ? target : target.withWarningAbove(warning);
    }

    /**
     * Returns direct hard sets per main lift and seven days.
     *
     * @return the sets, or empty where the lift is not what is dosed, as for hypertrophy
     */
    public Optional<SetRange> setsPerMainLift() {
        return Optional.ofNullable(reasons.get(Parameter.WEEKLY_SETS_PER_LIFT))
                .map(reason -> SetRange.of(min(Parameter.WEEKLY_SETS_PER_LIFT), max(Parameter.WEEKLY_SETS_PER_LIFT)));
    }

    /**
     * Returns in how many sessions a lift or muscle is trained.
     *
     * @return sessions per seven days
     */
    public FrequencyTarget frequency() {
        return FrequencyTarget.ofSessionsPerWeek(min(Parameter.FREQUENCY), max(Parameter.FREQUENCY));
    }

    /**
     * Returns the most hard sets for one muscle in one session.
     *
     * @return the cap
     */
    public int setsPerMusclePerSession() {
        return max(Parameter.SETS_PER_MUSCLE_PER_SESSION);
    }

    /**
     * Returns the most hard sets in one session.
     *
     * @return the cap
     */
    public int setsPerSession() {
        return max(Parameter.SETS_PER_SESSION);
    }

    /**
     * Returns how many training sessions suit the level; other counts are possible and are remarked on.
     *
     * @return sessions per seven days
     */
    public FrequencyTarget sessionsPerWeek() {
        return FrequencyTarget.ofSessionsPerWeek(min(Parameter.SESSIONS_PER_WEEK), max(Parameter.SESSIONS_PER_WEEK));
    }

    /**
     * Returns what is prescribed here.
     *
     * @return the parameters {@link #why} answers, in their order, unmodifiable
     */
    public Set<Parameter> parameters() {
        return reasons.keySet();
    }

    /**
     * Returns why a number is what it is.
     *
     * @param parameter one of {@link #parameters()}
     * @return the reason, which holds the value
     * @throws InvalidValueException if nothing is prescribed for it here, as sets per main lift for hypertrophy, with code
     *     {@code "absent"}
     * @throws NullPointerException if {@code parameter} is null
     */
    public Reason why(Parameter parameter) {
        Reason reason = reasons.get(Objects.requireNonNull(parameter, "parameter"));
        if (reason == null) {
            throw InvalidValueException.of(
                    "parameter", "must be a weekly number of this goal: " + parameters(), parameter, "absent");
        }
        return reason;
    }

    private int min(Parameter parameter) {
        Range value = why(parameter).value();
        return (int) value.min().orElseThrow();
    }

    private int max(Parameter parameter) {
        Range value = why(parameter).value();
        return (int) value.max().orElseThrow();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeeklyPrescription that && reasons.equals(that.reasons);
    }

    @Override
    public int hashCode() {
        return reasons.hashCode();
    }

    /** Returns the numbers on one line. */
    @Override
    public String toString() {
        return "per muscle " + setsPerMuscle()
                + setsPerMainLift()
                        .map(sets -> ", per main lift " + sets + " direct sets/week")
                        .orElse("")
                + ", " + frequency() + " for each, at most " + setsPerMusclePerSession() + " sets per muscle and "
                + setsPerSession() + " in all per session, " + sessionsPerWeek();
    }
}
