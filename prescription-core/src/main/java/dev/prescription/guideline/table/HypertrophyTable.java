package dev.prescription.guideline.table;

/** What {@code consensus} 2026.1 prescribes for hypertrophy: nine cells and the week. */
public final class HypertrophyTable {

    /** One line per cell; the first names the columns. The basis tells a sourced %1RM from one derived by the RTS chart. */
    public static final String CELLS = """
            level        | role               | reps  | RIR | %1RM  | basis | sets | rest    | certainty | evidence
            beginner     | main-lift          | 8-12  | 1-3 | 60-75 | rts   | 2-3  | 90-150  | low       | L-STAND-15 L-STAND-26 L-LOAD-03 L-REST-04 S1-06
            beginner     | accessory-compound | 8-12  | 1-3 | 60-75 | rts   | 2-3  | 90-120  | low       | L-STAND-15 L-LOAD-03 L-REST-04
            beginner     | isolation          | 10-15 | 1-3 | -     | -     | 1-3  | 60-90   | low       | S1-15 L-IUSCA-04
            intermediate | main-lift          | 6-10  | 1-3 | 65-82 | rts   | 3-4  | 120-180 | moderate  | L-LOAD-03 L-FAIL-01 L-FAIL-03 L-REST-03 L-REST-04 S2-19
            intermediate | accessory-compound | 8-12  | 1-2 | 62-78 | rts   | 2-4  | 90-150  | moderate  | L-LOAD-03 L-FAIL-03 L-REST-04 S1-06
            intermediate | isolation          | 10-20 | 0-2 | -     | -     | 2-4  | 60-120  | low       | S0-14 S1-15 L-IUSCA-04 L-IUSCA-06
            advanced     | main-lift          | 6-12  | 1-3 | 62-84 | rts   | 3-5  | 120-180 | moderate  | L-LOAD-03 L-FAIL-01 L-FAIL-03 L-REST-03 S0-14
            advanced     | accessory-compound | 6-14  | 1-2 | 58-82 | rts   | 2-5  | 90-180  | moderate  | L-LOAD-03 L-FAIL-03 L-REST-04 S2-18
            advanced     | isolation          | 8-20  | 0-1 | -     | -     | 2-5  | 60-120  | low       | S0-14 L-IUSCA-04 L-IUSCA-06 L-TECH-03
            """;

    /** One line per level: weekly sets, sessions for one lift or muscle, cap per muscle and session, sessions in all. */
    public static final String WEEK = """
            level        | per lift | per muscle | warn above | frequency | cap | sessions | level evidence
            beginner     | -        | 6-12       | 20         | 2-3       | 8   | 2-3      | L-STAND-21
            intermediate | -        | 10-18      | 30         | 2-3       | 10  | 3-4      | L-STAND-22
            advanced     | -        | 12-20      | 30         | 2-4       | 11  | 4-6      | L-STAND-23
            """;

    /** What each column of the week rests on, beside the evidence of the level for its sessions. */
    public static final String WEEK_EVIDENCE = """
            column    | evidence
            muscle    | L-VOL-01 L-VOL-02 L-VOL-04 L-VOL-05 L-VOL-06 L-VOL-08 L-VOL-09 L-VOL-10 L-VOL-11 L-VOL-12 L-VOL-16 L-VOL-17 L-STAND-06 L-IUSCA-01
            warning   | L-VOL-11 L-VOL-12
            frequency | L-FREQ-02 L-FREQ-04 L-STAND-09
            cap       | L-VOL-14 L-IUSCA-05
            sessions  | L-STAND-09
            """;

    private HypertrophyTable() {}
}
