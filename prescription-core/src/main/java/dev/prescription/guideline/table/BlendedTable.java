package dev.prescription.guideline.table;

/** What {@code consensus} 2026.1 prescribes for blended: nine cells and the week. */
public final class BlendedTable {

    /** One line per cell; the first names the columns. The basis tells a sourced %1RM from one derived by the RTS chart. */
    public static final String CELLS = """
            level        | role               | reps  | RIR | %1RM  | basis | sets | rest    | certainty | evidence
            beginner     | main-lift          | 5-10  | 2-3 | 65-80 | rts   | 2-3  | 120-180 | low       | S2-23 L-STAND-15 L-REST-02
            beginner     | accessory-compound | 8-12  | 1-3 | 60-75 | rts   | 2-3  | 90-120  | low       | S1-06 L-STAND-15
            beginner     | isolation          | 10-15 | 1-3 | -     | -     | 1-3  | 60-90   | low       | S1-15
            intermediate | main-lift          | 5-8   | 1-3 | 72-85 | rts   | 3-4  | 150-240 | low       | S0-06 S1-14 S2-25 L-LOAD-05 L-REST-01
            intermediate | accessory-compound | 6-12  | 1-2 | 62-82 | rts   | 2-4  | 90-180  | low       | S1-12 L-LOAD-03
            intermediate | isolation          | 10-15 | 0-2 | -     | -     | 2-4  | 60-120  | low       | S1-15 L-REST-04
            advanced     | main-lift          | 3-8   | 1-3 | 72-90 | rts   | 3-5  | 180-300 | low       | S0-06 S0-20 S2-26 L-LOAD-05 L-REST-01
            advanced     | accessory-compound | 6-12  | 1-2 | 62-84 | rts   | 2-4  | 90-180  | low       | S1-12 L-LOAD-03 L-FAIL-03
            advanced     | isolation          | 8-18  | 0-1 | -     | -     | 2-4  | 60-120  | low       | S1-15 S0-14
            """;

    /** One line per level: weekly sets, sessions for one lift or muscle, cap per muscle and session, sessions in all. */
    public static final String WEEK = """
            level        | per lift | per muscle | warn above | frequency | cap | sessions | level evidence
            beginner     | 4-6      | 6-12       | 20         | 2-3       | 6   | 2-3      | L-STAND-21
            intermediate | 5-8      | 8-16       | 24         | 2-3       | 10  | 3-4      | L-STAND-22
            advanced     | 6-10     | 10-20      | 28         | 2-4       | 11  | 3-5      | L-STAND-23
            """;

    /** What each column of the week rests on, beside the evidence of the level for its sessions. */
    public static final String WEEK_EVIDENCE = """
            column    | evidence
            lift      | L-VOL-03 L-VOL-07 L-VOL-13 L-MED-02
            muscle    | L-VOL-01 L-VOL-02 L-VOL-04 L-VOL-05 L-VOL-06 L-VOL-08 L-VOL-09 L-VOL-10 L-VOL-11 L-VOL-12 L-VOL-16 L-VOL-17 L-STAND-06 L-IUSCA-01
            warning   | L-VOL-11 L-VOL-12
            frequency | L-FREQ-01 L-FREQ-02 L-FREQ-03 L-FREQ-04 L-STAND-03 L-STAND-09
            cap       | L-VOL-14 L-VOL-15 L-IUSCA-05
            sessions  | L-STAND-03 L-STAND-09
            """;

    private BlendedTable() {}
}
