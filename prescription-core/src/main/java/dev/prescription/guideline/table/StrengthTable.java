package dev.prescription.guideline.table;

/** What {@code consensus} 2026.1 prescribes for strength: nine cells and the week. */
public final class StrengthTable {

    /** One line per cell; the first names the columns. The basis tells a sourced %1RM from one derived by the RTS chart. */
    public static final String CELLS = """
            level        | role               | reps  | RIR | %1RM   | basis   | sets | rest    | certainty | evidence
            beginner     | main-lift          | 5-8   | 2-4 | 65-82  | rts     | 2-3  | 120-180 | low       | L-STAND-01 L-STAND-02 L-STAND-15 L-STAND-24 L-REST-02 S2-23
            beginner     | accessory-compound | 6-10  | 2-4 | 60-80  | rts     | 2-3  | 90-150  | low       | L-STAND-15 L-STAND-24 L-REST-02
            beginner     | isolation          | 10-15 | 1-3 | -      | -       | 1-2  | 60-90   | very low  | S1-15 L-IUSCA-04
            intermediate | main-lift          | 2-6   | 1-3 | 80-92  | sourced | 3-5  | 180-300 | moderate  | L-STAND-01 L-STAND-17 L-REST-01 L-FAIL-04 S0-08 S2-11
            intermediate | accessory-compound | 5-8   | 1-3 | 72-85  | rts     | 2-4  | 120-180 | low       | L-LOAD-05 S0-06 S1-14
            intermediate | isolation          | 8-15  | 1-2 | -      | -       | 2-3  | 60-120  | low       | S1-15 L-REST-04
            advanced     | main-lift          | 1-5   | 1-3 | 80-100 | sourced | 3-6  | 180-300 | moderate  | L-STAND-01 L-STAND-25 L-REST-01 L-FAIL-04 L-MED-03 S0-08 S0-09 S2-11
            advanced     | accessory-compound | 4-8   | 1-3 | 72-88  | rts     | 2-4  | 120-240 | low       | L-LOAD-05 L-STAND-16
            advanced     | isolation          | 8-15  | 0-2 | -      | -       | 2-3  | 60-120  | low       | S1-15 L-REST-04
            """;

    /** One line per level: weekly sets, sessions for one lift or muscle, cap per muscle and session, sessions in all. */
    public static final String WEEK = """
            level        | per lift | per muscle | warn above | frequency | cap | sessions | level evidence
            beginner     | 4-6      | 4-12       | 20         | 2-3       | 6   | 2-3      | L-STAND-21
            intermediate | 6-10     | 4-16       | 20         | 2-3       | 8   | 3-4      | L-STAND-22
            advanced     | 6-12     | 4-20       | 20         | 2-4       | 8   | 3-5      | L-STAND-23
            """;

    /** What each column of the week rests on, beside the evidence of the level for its sessions. */
    public static final String WEEK_EVIDENCE = """
            column    | evidence
            lift      | L-VOL-03 L-VOL-07 L-VOL-13 L-MED-02
            muscle    | L-VOL-08 L-VOL-05 L-VOL-16 L-VOL-17
            warning   | L-VOL-11 L-VOL-12
            frequency | L-FREQ-01 L-FREQ-03 L-STAND-03
            cap       | L-VOL-15 L-VOL-14 L-IUSCA-05
            sessions  | L-STAND-03
            """;

    private StrengthTable() {}
}
