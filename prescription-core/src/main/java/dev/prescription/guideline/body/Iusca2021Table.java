package dev.prescription.guideline.body;

/** The rules of {@code iusca-2021}, the position stand of the International Universities Strength and Conditioning Association. */
public final class Iusca2021Table {

    /**
     * One line per rule; the first names the columns. An id is the row of the evidence it transcribes; what follows
     * a full stop is a further number of that row, or narrows it. "Trained" is read as intermediate and advanced.
     */
    public static final String RULES = """
            id         | layer    | goal        | level                 | role                         | population | parameter                   | range | evidence | overridden by | derivation
            L-IUSCA-01 | default  | hypertrophy | intermediate advanced | any                          | adult      | WEEKLY_SETS_PER_MUSCLE      | 10..  | -        | -             | -
            L-IUSCA-02 | feasible | hypertrophy | intermediate advanced | any                          | adult      | INTENSITY                   | 30..  | -        | -             | -
            L-IUSCA-03 | default  | hypertrophy | intermediate advanced | main-lift accessory-compound | adult      | REST                        | 120.. | -        | -             | -
            L-IUSCA-04 | default  | hypertrophy | intermediate advanced | isolation                    | adult      | REST                        | 60-90 | -        | -             | -
            L-IUSCA-05 | default  | hypertrophy | intermediate advanced | any                          | adult      | SETS_PER_MUSCLE_PER_SESSION | ..10  | -        | -             | -
            """;

    /** One line per statement in words; the first names the columns. */
    public static final String ADVICE = """
            id              | topic       | position              | goal        | level                 | role | population | evidence
            L-IUSCA-02.load | LOAD_CHOICE | moderate-loads        | hypertrophy | intermediate advanced | any  | adult      | -
            L-IUSCA-06      | FAILURE     | last-set-of-isolation | hypertrophy | intermediate advanced | any  | adult      | -
            """;

    private Iusca2021Table() {}
}
