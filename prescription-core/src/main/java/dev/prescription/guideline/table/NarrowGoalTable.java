package dev.prescription.guideline.table;

/** What {@code consensus} 2026.1 says of strength without size gain, and of the zone of endurance. */
public final class NarrowGoalTable {

    /** One line per rule; the first names the columns. What is not said here holds as for strength. */
    public static final String RULES = """
            id                                                 | layer   | goal                       | level        | role      | population | parameter | range | evidence                   | overridden by | derivation
            consensus.without-size-gain.intermediate.reps      | default | strength-without-size-gain | intermediate | main-lift | adult      | REPS      | 1-5   | S2-01                      | -             | -
            consensus.without-size-gain.intermediate.intensity | default | strength-without-size-gain | intermediate | main-lift | adult      | INTENSITY | 85..  | S2-02 L-NSCA-01            | -             | -
            consensus.without-size-gain.advanced.reps          | default | strength-without-size-gain | advanced     | main-lift | adult      | REPS      | 1-5   | S2-01                      | -             | -
            consensus.without-size-gain.advanced.intensity     | default | strength-without-size-gain | advanced     | main-lift | adult      | INTENSITY | 85..  | S2-02 L-NSCA-01            | -             | -
            consensus.endurance.reps                           | default | endurance                  | any          | any       | adult      | REPS      | 12-25 | S0-03 L-NSCA-10 L-STAND-30 | -             | -
            """;

    private NarrowGoalTable() {}
}
