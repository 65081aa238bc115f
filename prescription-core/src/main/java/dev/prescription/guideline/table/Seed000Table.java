package dev.prescription.guideline.table;

/** The rules of {@code seed-000}, "Zerxus: strength vs hypertrophy training". */
public final class Seed000Table {

    /**
     * One line per rule; the first names the columns. An id is the row of the evidence it transcribes; what follows a full
     * stop narrows that row to the role its programme gives it to. RPE is stated as the source states it.
     */
    public static final String RULES = """
            id              | layer    | goal        | level | role                         | parameter              | range   | overridden by
            S0-08           | default  | strength    | any   | main-lift                    | REPS                   | 1-6     | -
            S0-01           | default  | strength    | any   | any                          | REPS                   | 1-5     | S0-08
            S0-09           | feasible | strength    | any   | main-lift                    | SETS                   | 3-6     | -
            S0-10           | default  | strength    | any   | main-lift                    | REST                   | 180-300 | -
            S0-13           | feasible | strength    | any   | main-lift                    | RPE                    | 8-10    | -
            S0-14           | default  | hypertrophy | any   | any                          | REPS                   | 6-20    | -
            S0-02           | default  | hypertrophy | any   | any                          | REPS                   | 6-12    | S0-14
            S0-04           | feasible | hypertrophy | any   | any                          | REPS                   | 13-20+  | -
            S0-05           | feasible | hypertrophy | any   | any                          | REPS                   | 5-30    | -
            S0-15           | default  | hypertrophy | any   | any                          | WEEKLY_SETS_PER_MUSCLE | 10-20   | -
            S0-16           | default  | hypertrophy | any   | any                          | REST                   | 60-120  | -
            S0-19           | feasible | hypertrophy | any   | any                          | RPE                    | 7-9     | -
            S0-06.main-lift | default  | blended     | any   | main-lift                    | REPS                   | 5-8     | -
            S0-06           | default  | blended     | any   | main-lift accessory-compound | REPS                   | 5-8     | S0-06.main-lift
            S0-27           | default  | blended     | any   | main-lift accessory-compound | REPS                   | 5-12    | S0-06.main-lift
            """;

    private Seed000Table() {}
}
