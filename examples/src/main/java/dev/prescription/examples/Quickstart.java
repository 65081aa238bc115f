package dev.prescription.examples;

/** Placeholder that shows the wiring of the quickstart profile. */
public final class Quickstart {
    private Quickstart() {}

    /** Prints the system properties it was given. */
    public static void main(String[] args) {
        System.out.println("roster=" + System.getProperty("roster") + " out=" + System.getProperty("out")
                + " dateFormat=" + System.getProperty("dateFormat"));
    }
}
