package dev.prescription.athlete;

import dev.prescription.quantity.Intensity;
import dev.prescription.quantity.InvalidValueException;
import dev.prescription.repmax.OneRepMax;
import dev.prescription.repmax.TestedOneRepMax;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The share at which a tested maximum is used in a programme's first mesocycle.
 *
 * <p>For example {@link #beginner()}: a beginner's tested 1RM of 60 kg is used as 54 kg, because a first test is often
 * lifted with a technique that does not hold for sets (library convention, evidence id {@code C-CAL-02}). An estimated
 * maximum comes from a set and is used whole. Immutable; equal where share and basis are.
 */
public final class TestedShare {

    private static final Intensity LEAST = Intensity.ofPercent(50);
    private static final TestedShare WHOLE = new TestedShare(Intensity.MAXIMUM, null);
    private static final TestedShare BEGINNER = new TestedShare(Intensity.ofPercent(90), "C-CAL-02");

    private final Intensity share;
    private final @Nullable String evidenceId;

    private TestedShare(Intensity share, @Nullable String evidenceId) {
        this.share = share;
        this.evidenceId = evidenceId;
    }

    /**
     * Returns the whole maximum: nothing is taken off.
     *
     * @return 100 %
     */
    public static TestedShare whole() {
        return WHOLE;
    }

    /**
     * Returns the share for beginners.
     *
     * @return 90 %, evidence id {@code C-CAL-02}
     */
    public static TestedShare beginner() {
        return BEGINNER;
    }

    /**
     * Returns a share that a finding gave before, such as one that was stored.
     *
     * @param share 50 to 100 %
     * @param evidenceId the id of the finding, such as {@code C-CAL-02}
     * @return the share
     * @throws InvalidValueException if the share is out of range, code {@code "out-of-range"}
     */
    public static TestedShare of(Intensity share, String evidenceId) {
        return new TestedShare(of(share).share, Objects.requireNonNull(evidenceId, "evidenceId"));
    }

    /**
     * Returns a share of the caller's own.
     *
     * @param share 50 to 100 %
     * @return the share, without a source; the whole for 100 %
     * @throws InvalidValueException if it is outside 50 to 100 %, code {@code "out-of-range"}
     * @throws NullPointerException if {@code share} is null
     */
    public static TestedShare of(Intensity share) {
        Objects.requireNonNull(share, "share");
        if (share.compareTo(LEAST) < 0 || share.compareTo(Intensity.MAXIMUM) > 0) {
            throw InvalidValueException.of("share of a tested maximum", "must be 50 to 100 %", share, "out-of-range");
        }
        return share.equals(Intensity.MAXIMUM) ? WHOLE : new TestedShare(share, null);
    }

    /**
     * Returns the share.
     *
     * @return 50 to 100 %
     */
    public Intensity share() {
        return share;
    }

    /**
     * Says whether nothing is taken off.
     *
     * @return whether the share is 100 %
     */
    public boolean isWhole() {
        return share.equals(Intensity.MAXIMUM);
    }

    /**
     * Returns the source of the share.
     *
     * @return the evidence id; empty where a caller stated the share
     */
    public Optional<String> evidenceId() {
        return Optional.ofNullable(evidenceId);
    }

    /**
     * Says whether a maximum is used at less than the whole.
     *
     * @param max the maximum
     * @return whether it was tested and the share is below 100 %
     * @throws NullPointerException if {@code max} is null
     */
    public boolean lowers(OneRepMax max) {
        return Objects.requireNonNull(max, "max") instanceof TestedOneRepMax && !isWhole();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TestedShare that
                && share.equals(that.share)
                && Objects.equals(evidenceId, that.evidenceId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(share, evidenceId);
    }

    /** Returns the share and its source, such as {@code 90 % of the tested maximum (C-CAL-02)}. */
    @Override
    public String toString() {
        String percent = share.toString().replace("1RM", "");
        return percent + " of the tested maximum"
                + (evidenceId == null ? isWhole() ? "" : " (as stated)" : " (" + evidenceId + ")");
    }
}
