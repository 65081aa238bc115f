package dev.prescription.loading;

/** Which loadable load an exact load between two of them becomes. */
public enum RoundingDirection {
    /** The nearer of the two, the heavier one when both are as near: 46.25 kg becomes 47.5 kg on a 2.5 kg grid. */
    NEAREST("nearest"),
    /** The lighter of the two: 47.4 kg becomes 45 kg on a 2.5 kg grid. */
    DOWN("down"),
    /** The heavier of the two: 45.1 kg becomes 47.5 kg on a 2.5 kg grid. */
    UP("up");

    private final String word;

    RoundingDirection(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
