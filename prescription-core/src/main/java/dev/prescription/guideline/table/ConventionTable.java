package dev.prescription.guideline.table;

/** What {@code consensus} 2026.1 holds for every goal, level and role, mostly without a study. */
public final class ConventionTable {

    /** One line per rule; the first names the columns. Two full stops before a number mean "at most". */
    public static final String RULES = """
            id                                   | layer    | goal        | level | role | population | parameter        | range    | evidence                                        | overridden by | derivation
            consensus.rep-fade                   | default  | any         | any   | any  | adult      | REP_FADE         | 0.5      | C-FADE-01                                       | -             | -
            consensus.rep-fade.feasible          | feasible | any         | any   | any  | adult      | REP_FADE         | 0-1      | C-FADE-01                                       | -             | -
            consensus.sets-per-session           | default  | any         | any   | any  | adult      | SETS_PER_SESSION | ..24     | C-SESSION-01                                    | -             | -
            consensus.deload-interval            | default  | any         | any   | any  | adult      | DELOAD_INTERVAL  | ..7      | C-DELOAD-01 L-DEL-01 L-DEL-03 L-DEL-06          | -             | -
            consensus.deload-sets                | default  | any         | any   | any  | adult      | DELOAD_SETS      | 0.5      | C-DELOAD-02 L-DEL-02 L-DEL-03 L-DEL-04 L-DEL-05 | -             | -
            consensus.deload-sets.feasible       | feasible | any         | any   | any  | adult      | DELOAD_SETS      | 0.5-0.6  | C-DELOAD-02 L-DEL-02                            | -             | -
            consensus.deload-reps                | default  | any         | any   | any  | adult      | DELOAD_REPS      | -2       | C-DELOAD-02 L-DEL-02                            | -             | -
            consensus.deload-reps.feasible       | feasible | any         | any   | any  | adult      | DELOAD_REPS      | -2 to -1 | C-DELOAD-02 L-DEL-02                            | -             | -
            consensus.warm-up                    | default  | any         | any   | any  | adult      | WARM_UP          | 40-93    | C-WARM-01                                       | -             | -
            consensus.load                       | default  | any         | any   | any  | adult      | LOAD             | ..100    | C-LOAD-01                                       | -             | -
            consensus.hard-set.feasible          | feasible | hypertrophy | any   | any  | adult      | EFFORT           | 0-4      | C-HARD-01                                       | -             | -
            consensus.load-equivalence.effort    | feasible | hypertrophy | any   | any  | adult      | EFFORT           | 0-3      | C-EQUIV-01                                      | -             | -
            consensus.load-equivalence.intensity | feasible | hypertrophy | any   | any  | adult      | INTENSITY        | 30-85    | C-EQUIV-01 L-IUSCA-02 L-LOAD-09 L-LOAD-11       | -             | -
            consensus.hypertrophy.reps.feasible  | feasible | hypertrophy | any   | any  | adult      | REPS             | 5-30     | S0-05 L-LOAD-01 L-LOAD-03 L-STAND-08            | -             | -
            consensus.zones.strength             | default  | strength    | any   | any  | adult      | OWN_ZONE_SHARE   | 67       | C-ZONES-01                                      | -             | -
            consensus.zones.blended              | default  | blended     | any   | any  | adult      | OWN_ZONE_SHARE   | 50       | C-ZONES-01                                      | -             | -
            consensus.zones.hypertrophy          | default  | hypertrophy | any   | any  | adult      | OWN_ZONE_SHARE   | 67       | C-ZONES-01                                      | -             | -
            """;

    private ConventionTable() {}
}
