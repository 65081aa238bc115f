package dev.prescription.examples.sheet;

import java.util.ArrayList;
import java.util.List;

/** Text cut into lines of at most 100 columns. */
public final class Paragraph {
    /** The widest line, in columns. */
    public static final int WIDTH = 100;

    private Paragraph() {}

    /** Cuts at blanks, and hangs what follows below the text that stands beside its label. */
    static List<String> labelled(String label, String text) {
        return wrap(label, " ".repeat(label.length()), text);
    }

    /**
     * Cuts at blanks.
     *
     * @param first what the first line begins with
     * @param hanging what the others begin with
     * @param text the words
     * @return the lines; a word longer than a line stays whole
     */
    public static List<String> wrap(String first, String hanging, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        String blank = "";
        for (String word : text.split(" ", -1)) {
            if (!blank.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(hanging);
                blank = "";
            }
            line.append(blank).append(word);
            blank = " ";
        }
        lines.add(line.toString());
        return lines;
    }
}
