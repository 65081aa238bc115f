package dev.prescription.guideline.table;

/** What {@code consensus} 2026.1 says of the days before a test, and of a deload that cuts the load. */
public final class PeakingTable {

    /** One line per rule; the first names the columns. Two full stops after a number mean "at least". */
    public static final String RULES = """
            id                                    | layer    | goal | level                 | role | population | parameter           | range     | evidence                      | overridden by | derivation
            consensus.deload-load                 | default  | any  | any                   | any  | adult      | DELOAD_LOAD         | 0.93-0.97 | C-DELOAD-03 L-DEL-02 L-DEL-03 | -             | -
            consensus.beginner.taper-length       | default  | any  | beginner              | any  | adult      | TAPER_LENGTH        | 7         | C-TAPER-01                    | -             | -
            consensus.intermediate.taper-length   | default  | any  | intermediate          | any  | adult      | TAPER_LENGTH        | 5-7       | C-TAPER-02 L-TAP-07           | -             | -
            consensus.advanced.taper-length       | default  | any  | advanced              | any  | adult      | TAPER_LENGTH        | 7-10      | L-TAP-06 L-TAP-01             | -             | -
            consensus.beginner.taper-sets         | default  | any  | beginner              | any  | adult      | TAPER_SETS          | 0.6-0.7   | C-TAPER-01                    | -             | -
            consensus.trained.taper-sets          | default  | any  | intermediate advanced | any  | adult      | TAPER_SETS          | 0.55      | L-TAP-07 L-TAP-06             | -             | what a cut of 45 % leaves: the most of the review, within the 41-50 % of practice
            consensus.trained.taper-sets.feasible | feasible | any  | intermediate advanced | any  | adult      | TAPER_SETS          | 0.4-0.7   | L-TAP-01                      | -             | what a cut of 30 to 60 % leaves; elite lifters go no further on average
            consensus.taper-intensity             | default  | any  | any                   | any  | adult      | TAPER_INTENSITY     | 85..      | L-TAP-02                      | -             | -
            consensus.training-stop               | default  | any  | any                   | any  | adult      | TRAINING_STOP       | 2-4       | L-TAP-04                      | -             | -
            consensus.training-stop.feasible      | feasible | any  | any                   | any  | adult      | TRAINING_STOP       | 2-7       | L-TAP-03                      | -             | -
            consensus.last-session-reserve        | default  | any  | any                   | any  | adult      | LAST_SESSION_EFFORT | 4..       | C-TAPER-03                    | -             | -
            consensus.attempts                    | default  | any  | any                   | any  | adult      | ATTEMPTS            | 90-100    | C-ATTEMPT-01                  | -             | -
            """;

    private PeakingTable() {}
}
