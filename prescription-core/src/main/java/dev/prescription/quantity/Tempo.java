package dev.prescription.quantity;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The speed of one repetition: seconds of lowering, of pause at the bottom, of lifting and of pause at the top.
 *
 * <p>For example {@code Tempo.of(3, 1, 0, 0)} prints {@code 3-1-X-0}: lower for three seconds, pause one, lift as fast
 * as possible. Each part is 0 to 60 seconds; lifting in 0 seconds means explosively and prints {@code X}.
 *
 * @param loweringSeconds the seconds of the lowering phase, 0 to 60
 * @param bottomPauseSeconds the seconds of the pause at the bottom, 0 to 60
 * @param liftingSeconds the seconds of the lifting phase, 0 to 60; 0 is as fast as possible
 * @param topPauseSeconds the seconds of the pause at the top, 0 to 60
 */
public record Tempo(int loweringSeconds, int bottomPauseSeconds, int liftingSeconds, int topPauseSeconds) {

    private static final int LONGEST = 60;
    private static final Pattern FORM = Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d{1,2}|[Xx])-(\\d{1,2})");

    /**
     * Checks the parts; {@link #of(int, int, int, int)} is the way in.
     *
     * @param loweringSeconds the seconds of the lowering phase, 0 to 60
     * @param bottomPauseSeconds the seconds of the pause at the bottom, 0 to 60
     * @param liftingSeconds the seconds of the lifting phase, 0 to 60; 0 is as fast as possible
     * @param topPauseSeconds the seconds of the pause at the top, 0 to 60
     * @throws InvalidValueException if a part is outside 0 to 60
     */
    public Tempo {
        Bounds.checkWithin("tempo lowering", loweringSeconds, 0, LONGEST, " s");
        Bounds.checkWithin("tempo bottom pause", bottomPauseSeconds, 0, LONGEST, " s");
        Bounds.checkWithin("tempo lifting", liftingSeconds, 0, LONGEST, " s");
        Bounds.checkWithin("tempo top pause", topPauseSeconds, 0, LONGEST, " s");
    }

    /**
     * Returns the tempo of four parts, in the order they happen after the lift-off.
     *
     * @param lowering the seconds of the lowering phase, 0 to 60
     * @param bottomPause the seconds of the pause at the bottom, 0 to 60
     * @param lifting the seconds of the lifting phase, 0 to 60; 0 is as fast as possible
     * @param topPause the seconds of the pause at the top, 0 to 60
     * @return the tempo
     * @throws InvalidValueException if a part is outside 0 to 60
     */
    public static Tempo of(int lowering, int bottomPause, int lifting, int topPause) {
        return new Tempo(lowering, bottomPause, lifting, topPause);
    }

    /**
     * Reads what {@link #toString()} prints, such as {@code 3-1-X-0}.
     *
     * @param text the text
     * @return the tempo
     * @throws InvalidValueException if the text has another form (code {@code "malformed"}) or a part is refused
     * @throws NullPointerException if {@code text} is null
     */
    public static Tempo parse(String text) {
        Objects.requireNonNull(text, "text");
        Matcher matcher = FORM.matcher(text.trim());
        if (!matcher.matches()) {
            throw InvalidValueException.of("tempo", "must read as \"3-1-X-0\"", text, "malformed");
        }
        String lifting = matcher.group(3);
        return new Tempo(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                lifting.equalsIgnoreCase("X") ? 0 : Integer.parseInt(lifting),
                Integer.parseInt(matcher.group(4)));
    }

    /**
     * Returns the stated time of one repetition; an explosive lift counts as no time.
     *
     * @return the sum of the four parts in seconds, 0 to 240
     */
    public int secondsPerRepetition() {
        return loweringSeconds + bottomPauseSeconds + liftingSeconds + topPauseSeconds;
    }

    /** Returns the four parts, such as {@code 3-1-X-0}; {@link #parse} reads it back. */
    @Override
    public String toString() {
        String lifting = liftingSeconds == 0 ? "X" : String.valueOf(liftingSeconds);
        return loweringSeconds + "-" + bottomPauseSeconds + "-" + lifting + "-" + topPauseSeconds;
    }
}
