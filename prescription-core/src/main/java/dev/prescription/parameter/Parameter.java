package dev.prescription.parameter;

import dev.prescription.quantity.InvalidValueException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number a guideline may prescribe.
 *
 * <p>For example {@link #REST} is in whole seconds, from 0 to 3600, and differs by role. Each parameter has a unit, a
 * smallest step and a domain; a rule whose range leaves the domain cannot be built.
 */
public enum Parameter {
    /** Repetitions per set, whole. */
    REPS("Reps", "reps", 100, 1, 100, "reps per set; %1RM"),
    /** Hard sets per exercise and session, whole. */
    SETS("Sets", "sets", 100, 1, 100, "sets per exercise"),
    /** Load in percent of the one-repetition maximum. */
    INTENSITY("Intensity", "% 1RM", 1, 0.01, 130, "%1RM; reps per set"),
    /** Repetitions in reserve, in half steps. */
    EFFORT("Effort", "RIR", 50, 0, 30, "RIR; RPE"),
    /** Rest between sets, in whole seconds. */
    REST("Rest", "s between sets", 100, 0, 3600, "rest"),
    /** Seconds of each phase, lifting and lowering. */
    TEMPO("Tempo", "s per phase", 50, 0, 30, "tempo"),
    /** Seconds of a whole repetition. */
    REP_DURATION("Duration of a repetition", "s per rep", 50, 0, 60, "tempo; rep duration"),
    /** Hard sets per muscle and seven days: direct sets count one, indirect sets a half. */
    WEEKLY_SETS_PER_MUSCLE(
            "Weekly sets per muscle",
            "sets/week",
            100,
            0,
            200,
            "weekly sets per muscle; sets per exercise; set counting"),
    /** Direct hard sets per main lift and seven days. */
    WEEKLY_SETS_PER_LIFT(
            "Weekly direct sets per main lift",
            "sets/week",
            100,
            0,
            200,
            "weekly sets per lift; weekly sets per exercise; weekly sets per lift/muscle"),
    /** The weekly sets per muscle above which more draws a warning. */
    VOLUME_WARNING("Volume without a warning", "sets/week", 100, 1, 200, "weekly sets per muscle"),
    /** Sessions per seven days in which one lift or muscle is trained. */
    FREQUENCY("Sessions for a lift or muscle", "sessions/week", 100, 1, 14, "sessions per week"),
    /** The most hard sets for one muscle in one session. */
    SETS_PER_MUSCLE_PER_SESSION(
            "Sets per muscle and session",
            "sets/session",
            100,
            1,
            200,
            "sets per session; sets per session per muscle; sets per session per lift"),
    /** The most hard sets in one session. */
    SETS_PER_SESSION("Hard sets per session", "sets/session", 100, 1, 200, "sets per session"),
    /** Training sessions per seven days that suit a level. */
    SESSIONS_PER_WEEK("Training sessions", "sessions/week", 100, 1, 14, "sessions per week"),
    /** Repetitions lost from one straight set to the next at equal load. */
    REP_FADE("Rep fade", "reps per set", 1, 0, 1, "rep fade"),
    /** Training weeks before planned relief. */
    DELOAD_INTERVAL("Deload interval", "training weeks", 100, 1, 52, "deload timing"),
    /** The share of the sets that a deload keeps. */
    DELOAD_SETS("Deload sets", "x the sets", 1, 0, 1, "deload content; deload trial; deload length"),
    /** Repetitions a deload adds to each set: a negative number takes them away. */
    DELOAD_REPS("Deload reps", "reps per set", 100, -100, 0, "deload content"),
    /** Warm-up loads in percent of the first work load. */
    WARM_UP("Warm-up", "% of the first work load", 1, 0, 100, "warm-up ramp"),
    /** By how much the load rises, in percent of the load lifted. */
    LOAD_STEP("Load step", "% of the load", 1, 0, 100, "load increase"),
    /** By how much the load of an upper-body lift rises. */
    LOAD_STEP_UPPER_BODY("Load step, upper body", "kg", 1, 0, 100, "load increase"),
    /** By how much the load of a lower-body lift rises. */
    LOAD_STEP_LOWER_BODY("Load step, lower body", "kg", 1, 0, 100, "load increase"),
    /** Repetitions above the target after which the load rises. */
    STEP_TRIGGER("Reps above the target before a load step", "reps", 100, 0, 20, "load increase"),
    /** By how much the load rises between the attempts of a maximum test, upper body. */
    TEST_STEP_UPPER_BODY("Step of a maximum test, upper body", "% of the load", 1, 0, 100, "1RM test step"),
    /** By how much the load rises between the attempts of a maximum test, lower body. */
    TEST_STEP_LOWER_BODY("Step of a maximum test, lower body", "% of the load", 1, 0, 100, "1RM test step"),
    /** The share of a week's exposures, and of training weeks, that an exercise spends in the goal's own zone. */
    OWN_ZONE_SHARE("Share of the own zone", "% of the exposures", 100, 1, 100, "zones"),
    /** Weeks of one programme. */
    PROGRAMME_LENGTH("Length of a programme", "weeks", 100, 1, 52, "programme length"),
    /** Weeks after which an effect may show: an expectation, never a promise. */
    TIME_TO_EFFECT("Time to effect", "weeks", 100, 1, 520, "timeline"),
    /** The share of the load that a deload keeps where it cuts the load and not the repetitions. */
    DELOAD_LOAD("Deload load", "x the load", 1, 0, 1, "deload content"),
    /** Days of planned relief before a test. */
    TAPER_LENGTH("Taper", "days before a test", 100, 0, 60, "taper length"),
    /** The share of a lift's sets per seven days that a taper keeps. */
    TAPER_SETS("Taper sets", "x the sets", 1, 0, 1, "taper volume"),
    /** The intensity that a taper keeps until a lift's last heavy session. */
    TAPER_INTENSITY("Taper intensity", "% 1RM", 1, 0.01, 130, "taper intensity"),
    /** Days without any training before a test. */
    TRAINING_STOP("Days without training", "days before a test", 100, 0, 60, "training stop"),
    /** Repetitions in reserve that a lift's last session before a test leaves. */
    LAST_SESSION_EFFORT("Effort of the last session", "RIR", 50, 0, 30, "taper content"),
    /** The attempts of a test in percent of the third that is aimed at. */
    ATTEMPTS("Attempts", "% of the goal third", 1, 1, 100, "meet attempts"),
    /** The exact load of a set in percent of the one-repetition maximum. */
    LOAD("Load", "% 1RM", 1, 0, 130, "load");

    private static final double HUNDREDTHS = 100;
    private static final String SEPARATOR = "; ";

    private final String label;
    private final String unit;
    private final int step;
    private final double lowest;
    private final double highest;
    private final String topics;

    Parameter(String label, String unit, int step, double lowest, double highest, String topics) {
        this.label = label;
        this.unit = unit;
        this.step = step;
        this.lowest = lowest;
        this.highest = highest;
        this.topics = topics;
    }

    /**
     * Returns the words a reason starts with.
     *
     * @return the label, such as {@code "Rest"}
     */
    public String label() {
        return label;
    }

    /**
     * Returns the unit every range of this parameter is in.
     *
     * @return the unit, such as {@code "s between sets"}
     */
    public String unit() {
        return unit;
    }

    /**
     * Returns a range in words: {@code Rest 150-240 s between sets}, {@code Reps 5-8}.
     *
     * @param range a range in this parameter's unit
     * @return label, range and, where it says more than the label, unit
     * @throws NullPointerException if {@code range} is null
     */
    public String text(Range range) {
        Objects.requireNonNull(range, "range");
        return label + " " + range + (unitSaysMore() ? " " + unit : "");
    }

    /**
     * Says whether a range needs the unit beside the label: {@code Rest 150-240 s between sets}, but {@code Reps 5-8}.
     *
     * @return whether label and unit are different words
     */
    public boolean unitSaysMore() {
        return !label.equalsIgnoreCase(unit);
    }

    /**
     * Returns the smallest difference between two values.
     *
     * @return 1 for whole numbers, 0.5 for half steps, 0.01 otherwise
     */
    public double step() {
        return step / HUNDREDTHS;
    }

    /**
     * Returns the step to which a number between two blend anchors is rounded, half up.
     *
     * @return 1 for {@link #INTENSITY}, else {@link #step()}
     */
    public double blendStep() {
        return this == INTENSITY ? 1 : step();
    }

    /**
     * Returns the values that mean something.
     *
     * @return the domain, closed at both ends, such as 0-3600 for {@link #REST}
     */
    public Range domain() {
        return Range.of(lowest, highest);
    }

    /**
     * Says whether the number differs by the role of the exercise, and so is asked of a prescription.
     *
     * @return true for {@link #REPS}, {@link #SETS}, {@link #INTENSITY}, {@link #EFFORT}, {@link #REST}, {@link #TEMPO} and
     *     {@link #REP_DURATION}
     */
    public boolean dependsOnRole() {
        return compareTo(REP_DURATION) <= 0;
    }

    /**
     * Says whether the number is a cap: only its upper end means anything, and it stays open below.
     *
     * @return true for {@link #VOLUME_WARNING}, {@link #SETS_PER_MUSCLE_PER_SESSION}, {@link #SETS_PER_SESSION},
     *     {@link #DELOAD_INTERVAL} and {@link #LOAD}
     */
    public boolean isCap() {
        return this == VOLUME_WARNING
                || this == SETS_PER_MUSCLE_PER_SESSION
                || this == SETS_PER_SESSION
                || this == DELOAD_INTERVAL
                || this == LOAD;
    }

    /**
     * Returns the layer whose rules give this number.
     *
     * @return {@link Layer#WARNING} for {@link #VOLUME_WARNING}, else {@link Layer#DEFAULT}
     */
    public Layer governingLayer() {
        return this == VOLUME_WARNING ? Layer.WARNING : Layer.DEFAULT;
    }

    /**
     * Returns the topics of findings that speak of this number.
     *
     * @return the words of the evidence files, such as {@code "rest"}
     */
    public List<String> topics() {
        return List.of(topics.split(SEPARATOR, -1));
    }

    /**
     * Refuses a range that this parameter cannot take.
     *
     * @param range a range in this parameter's unit
     * @throws InvalidValueException if an end lies outside {@link #domain()}, with code {@code "out-of-range"}, or is finer
     *     than {@link #step()}, with code {@code "too-fine"}
     * @throws NullPointerException if {@code range} is null
     */
    public void check(Range range) {
        Objects.requireNonNull(range, "range");
        check(range, range.minHundredths());
        check(range, range.maxHundredths());
    }

    private void check(Range range, @Nullable Integer end) {
        if (end == null) {
            return;
        }
        if (!domain().contains(end / HUNDREDTHS)) {
            throw InvalidValueException.of(label, "must lie within " + domain(), range, "out-of-range");
        }
        if (end % step != 0) {
            throw InvalidValueException.of(label, "must be in steps of " + step(), range, "too-fine");
        }
    }
}
