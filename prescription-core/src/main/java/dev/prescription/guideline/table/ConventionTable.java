package dev.prescription.guideline.table;

/** What {@code consensus} 2026.1 holds for every goal, level and role, mostly without a study. */
public final class ConventionTable {

    /** One line per rule; the first names the columns. Two full stops before a number mean "at most". */
    public static final String RULES = """
            id                             | parameter        | layer    | range    | evidence
            consensus.rep-fade             | REP_FADE         | default  | 0.5      | C-FADE-01
            consensus.rep-fade.feasible    | REP_FADE         | feasible | 0-1      | C-FADE-01
            consensus.sets-per-session     | SETS_PER_SESSION | default  | ..24     | C-SESSION-01
            consensus.deload-interval      | DELOAD_INTERVAL  | default  | ..7      | C-DELOAD-01 L-DEL-01 L-DEL-03 L-DEL-06
            consensus.deload-sets          | DELOAD_SETS      | default  | 0.5      | C-DELOAD-02 L-DEL-02 L-DEL-03 L-DEL-04 L-DEL-05
            consensus.deload-sets.feasible | DELOAD_SETS      | feasible | 0.5-0.6  | C-DELOAD-02 L-DEL-02
            consensus.deload-reps          | DELOAD_REPS      | default  | -2       | C-DELOAD-02 L-DEL-02
            consensus.deload-reps.feasible | DELOAD_REPS      | feasible | -2 to -1 | C-DELOAD-02 L-DEL-02
            consensus.warm-up              | WARM_UP          | default  | 40-93    | C-WARM-01
            consensus.load                 | LOAD             | default  | ..100    | C-LOAD-01
            """;

    private ConventionTable() {}
}
