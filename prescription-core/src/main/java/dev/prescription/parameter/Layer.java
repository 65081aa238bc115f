package dev.prescription.parameter;

/**
 * What a rule is for: to prescribe, to say what works, or to warn.
 *
 * <p>For example "6 to 20 reps" of the first founding article is in {@link #DEFAULT} and its "5 to 30 reps, if close to
 * failure" in {@link #FEASIBLE}. Disagreement is judged within one layer.
 */
public enum Layer {
    /** What is prescribed where nothing else is asked. */
    DEFAULT("default"),
    /** What works, without being what is prescribed. */
    FEASIBLE("feasible"),
    /** What draws a warning without being refused. */
    WARNING("warning");

    private final String label;

    Layer(String label) {
        this.label = label;
    }

    /**
     * Returns the word printed in reasons and in the tables.
     *
     * @return {@code "default"}, {@code "feasible"} or {@code "warning"}
     */
    public String label() {
        return label;
    }
}
