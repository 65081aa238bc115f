package dev.prescription.goal;

/**
 * How often a lifter still gets stronger: the second thing a training level is read from.
 *
 * <p>For example a lifter who puts 2.5 kg on the squat each time is at {@link #EVERY_SESSION}, whatever the number on the bar.
 */
public enum ProgressPace {
    /** Load or repetitions still rise from one session to the next. */
    EVERY_SESSION("every session", TrainingLevel.BEGINNER),
    /** Progress shows from week to week. */
    EVERY_WEEK("every week", TrainingLevel.INTERMEDIATE),
    /** Progress shows from month to month. */
    EVERY_MONTH("every month", TrainingLevel.ADVANCED),
    /** Progress takes longer than a month, or there is none. */
    SLOWER("slower than every month, or none", TrainingLevel.ADVANCED);

    private final String label;
    private final TrainingLevel reading;

    ProgressPace(String label, TrainingLevel reading) {
        this.label = label;
        this.reading = reading;
    }

    /**
     * Returns the words printed in an advice.
     *
     * @return the words, such as {@code "every session"}
     */
    public String label() {
        return label;
    }

    /** The most advanced level this pace allows. */
    TrainingLevel reading() {
        return reading;
    }
}
