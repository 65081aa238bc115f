package dev.prescription.guideline.body;

/** The rules of {@code acsm-2026}, the position stand of the American College of Sports Medicine of 2026. */
public final class Acsm2026Table {

    /**
     * One line per rule; the first names the columns. An id is the row of the evidence it transcribes; what follows
     * a full stop is a further number of that row, or narrows it. An end the stand does not name stays open.
     */
    public static final String RULES = """
            id         | layer    | goal        | level | role | population | parameter              | range | evidence | overridden by | derivation
            L-STAND-01 | default  | strength    | any   | any  | adult      | INTENSITY              | 80..  | -        | -             | -
            L-STAND-02 | default  | strength    | any   | any  | adult      | SETS                   | 2-3   | -        | -             | -
            L-STAND-03 | default  | strength    | any   | any  | adult      | SESSIONS_PER_WEEK      | 2..   | -        | -             | -
            L-STAND-06 | default  | hypertrophy | any   | any  | adult      | WEEKLY_SETS_PER_MUSCLE | 10..  | -        | -             | -
            L-STAND-09 | feasible | hypertrophy | any   | any  | adult      | FREQUENCY              | 1-5   | -        | -             | -
            L-STAND-10 | default  | power       | any   | any  | adult      | INTENSITY              | 30-70 | -        | -             | -
            L-STAND-11 | default  | any         | any   | any  | adult      | EFFORT                 | 2-3   | -        | -             | -
            L-STAND-14 | default  | any         | any   | any  | adult      | FREQUENCY              | 2..   | -        | -             | -
            """;

    /** One line per statement in words; the first names the columns. */
    public static final String ADVICE = """
            id                       | topic             | position             | goal        | level | role      | population | evidence
            L-STAND-04               | RANGE_OF_MOTION   | full-range           | strength    | any   | any       | adult      | -
            L-STAND-05               | EXERCISE_ORDER    | priority-first       | strength    | any   | main-lift | adult      | -
            L-STAND-07               | TECHNIQUES        | eccentric-emphasis   | hypertrophy | any   | any       | adult      | -
            L-STAND-08               | LOAD_CHOICE       | any-load             | hypertrophy | any   | any       | adult      | -
            L-STAND-10.exercises     | EXERCISE_EMPHASIS | olympic-style-lifts  | power       | any   | any       | adult      | -
            L-STAND-10.focus         | TRAINING_FOCUS    | move-fast            | power       | any   | any       | adult      | -
            L-STAND-10.volume        | VOLUME_CHOICE     | low                  | power       | any   | any       | adult      | -
            L-STAND-11.failure       | FAILURE           | not-required         | any         | any   | any       | adult      | -
            L-STAND-12               | REST_CHOICE       | short-or-long        | strength    | any   | any       | adult      | -
            L-STAND-13.periodisation | PERIODISATION     | no-consistent-effect | any         | any   | any       | adult      | -
            L-STAND-13.techniques    | TECHNIQUES        | no-consistent-effect | any         | any   | any       | adult      | -
            """;

    private Acsm2026Table() {}
}
