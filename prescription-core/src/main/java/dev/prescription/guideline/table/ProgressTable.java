package dev.prescription.guideline.table;

/** What {@code consensus} 2026.1 says of tempo, of steps, and of how long: a programme, and until an effect shows. */
public final class ProgressTable {

    /** One line per rule; the first names the columns. */
    public static final String RULES = """
            id                                          | layer    | goal        | level                 | role | population | parameter            | range | evidence                   | overridden by | derivation
            consensus.strength.tempo                    | default  | strength    | any                   | any  | adult      | TEMPO                | 1-2   | L-STAND-19                 | -             | -
            consensus.rep-duration                      | default  | any         | any                   | any  | adult      | REP_DURATION         | 3     | C-TIME-01                  | -             | -
            consensus.hypertrophy.rep-duration.feasible | feasible | hypertrophy | any                   | any  | adult      | REP_DURATION         | 0.5-8 | L-TEMPO-01                 | -             | -
            consensus.load-step                         | default  | any         | any                   | any  | adult      | LOAD_STEP            | 2-10  | L-STAND-20                 | -             | -
            consensus.step-trigger                      | default  | any         | any                   | any  | adult      | STEP_TRIGGER         | 1-2   | L-STAND-20 L-NSCA-13       | -             | -
            consensus.beginner.load-step-upper-body     | default  | any         | beginner              | any  | adult      | LOAD_STEP_UPPER_BODY | 1-2   | L-NSCA-14                  | -             | -
            consensus.beginner.load-step-lower-body     | default  | any         | beginner              | any  | adult      | LOAD_STEP_LOWER_BODY | 2-4   | L-NSCA-15                  | -             | -
            consensus.trained.load-step-upper-body      | default  | any         | intermediate advanced | any  | adult      | LOAD_STEP_UPPER_BODY | 2-4+  | L-NSCA-16                  | -             | -
            consensus.trained.load-step-lower-body      | default  | any         | intermediate advanced | any  | adult      | LOAD_STEP_LOWER_BODY | 4-7+  | L-NSCA-17                  | -             | -
            consensus.test-step-upper-body              | default  | any         | any                   | any  | adult      | TEST_STEP_UPPER_BODY | 5-10  | L-NSCA-18                  | -             | -
            consensus.test-step-lower-body              | default  | any         | any                   | any  | adult      | TEST_STEP_LOWER_BODY | 10-20 | L-NSCA-19                  | -             | -
            consensus.programme-length                  | default  | any         | any                   | any  | adult      | PROGRAMME_LENGTH     | 4-8   | C-LENGTH-01 S0-24 L-DEL-03 | -             | -
            consensus.strength.beginner.time-to-effect  | default  | strength    | beginner              | any  | adult      | TIME_TO_EFFECT       | 4-8   | S0-29 L-PROG-07 L-PROG-06  | -             | -
            consensus.hypertrophy.time-to-effect        | default  | hypertrophy | any                   | any  | adult      | TIME_TO_EFFECT       | 8-12  | S0-30 L-PROG-08            | -             | -
            """;

    private ProgressTable() {}
}
