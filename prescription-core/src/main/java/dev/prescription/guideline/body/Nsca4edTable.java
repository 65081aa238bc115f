package dev.prescription.guideline.body;

/** The rules of {@code nsca-4ed}, the textbook of the National Strength and Conditioning Association, fourth edition. */
public final class Nsca4edTable {

    /**
     * One line per rule; the first names the columns. An id is the row of the evidence it transcribes; what follows
     * a full stop is a further number of that row, or narrows it. "Smaller or less trained" is read as beginner,
     * "larger or more trained" as intermediate and advanced.
     */
    public static final String RULES = """
            id                      | layer    | goal        | level                 | role      | population | parameter            | range   | evidence | overridden by | derivation
            L-NSCA-01               | default  | strength    | any                   | main-lift | adult      | INTENSITY            | 85-100  | -        | -             | -
            L-NSCA-02               | default  | strength    | any                   | main-lift | adult      | REPS                 | 1-6     | -        | -             | -
            L-NSCA-03               | default  | strength    | any                   | main-lift | adult      | SETS                 | 2-6     | -        | -             | -
            L-NSCA-04               | default  | strength    | any                   | main-lift | adult      | REST                 | 120-300 | -        | -             | -
            L-NSCA-05               | default  | hypertrophy | any                   | any       | adult      | INTENSITY            | 67-85   | -        | -             | -
            L-NSCA-06               | default  | hypertrophy | any                   | any       | adult      | REPS                 | 6-12    | -        | -             | -
            L-NSCA-07               | default  | hypertrophy | any                   | any       | adult      | SETS                 | 3-6     | -        | -             | -
            L-NSCA-08               | default  | hypertrophy | any                   | any       | adult      | REST                 | 30-90   | -        | -             | -
            L-NSCA-09               | default  | endurance   | any                   | any       | adult      | INTENSITY            | ..67    | -        | -             | -
            L-NSCA-10               | default  | endurance   | any                   | any       | adult      | REPS                 | 12..    | -        | -             | -
            L-NSCA-11               | default  | endurance   | any                   | any       | adult      | REST                 | ..30    | -        | -             | -
            L-NSCA-11.sets          | default  | endurance   | any                   | any       | adult      | SETS                 | 2-3     | -        | -             | -
            L-NSCA-12               | default  | power       | any                   | main-lift | adult      | INTENSITY            | 75-90   | -        | -             | -
            L-NSCA-12.reps          | default  | power       | any                   | main-lift | adult      | REPS                 | 1-5     | -        | -             | 1-2 for a single effort, 3-5 for several
            L-NSCA-12.sets          | default  | power       | any                   | main-lift | adult      | SETS                 | 3-5     | -        | -             | -
            L-NSCA-12.rest          | default  | power       | any                   | main-lift | adult      | REST                 | 120-300 | -        | -             | -
            L-NSCA-12.single-load   | feasible | power       | any                   | main-lift | adult      | INTENSITY            | 80-90   | -        | -             | -
            L-NSCA-12.single-reps   | feasible | power       | any                   | main-lift | adult      | REPS                 | 1-2     | -        | -             | -
            L-NSCA-12.multiple-load | feasible | power       | any                   | main-lift | adult      | INTENSITY            | 75-85   | -        | -             | -
            L-NSCA-12.multiple-reps | feasible | power       | any                   | main-lift | adult      | REPS                 | 3-5     | -        | -             | -
            L-NSCA-13               | default  | any         | any                   | any       | adult      | STEP_TRIGGER         | 2       | -        | -             | -
            L-NSCA-14               | default  | any         | beginner              | any       | adult      | LOAD_STEP_UPPER_BODY | 1-2     | -        | -             | -
            L-NSCA-15               | default  | any         | beginner              | any       | adult      | LOAD_STEP_LOWER_BODY | 2-4     | -        | -             | -
            L-NSCA-16               | default  | any         | intermediate advanced | any       | adult      | LOAD_STEP_UPPER_BODY | 2-4+    | -        | -             | -
            L-NSCA-17               | default  | any         | intermediate advanced | any       | adult      | LOAD_STEP_LOWER_BODY | 4-7+    | -        | -             | -
            L-NSCA-18               | default  | any         | any                   | any       | adult      | TEST_STEP_UPPER_BODY | 5-10    | -        | -             | -
            L-NSCA-19               | default  | any         | any                   | any       | adult      | TEST_STEP_LOWER_BODY | 10-20   | -        | -             | -
            L-NSCA-20               | default  | any         | beginner              | any       | adult      | SESSIONS_PER_WEEK    | 2-3     | -        | -             | -
            L-NSCA-20.intermediate  | default  | any         | intermediate          | any       | adult      | SESSIONS_PER_WEEK    | 3-4     | -        | -             | -
            L-NSCA-20.advanced      | default  | any         | advanced              | any       | adult      | SESSIONS_PER_WEEK    | 4-7     | -        | -             | -
            """;

    /** One line per statement in words; the first names the columns. */
    public static final String ADVICE = """
            id                 | topic           | position                       | goal     | level | role      | population | evidence
            L-NSCA-13.sessions | PROGRESSION     | after-two-sessions-over-target | any      | any   | any       | adult      | -
            L-WARM-03          | WARM_UP_CONTENT | rising-sets                    | strength | any   | main-lift | adult      | -
            """;

    private Nsca4edTable() {}
}
