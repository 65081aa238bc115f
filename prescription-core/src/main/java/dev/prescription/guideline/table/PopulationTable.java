package dev.prescription.guideline.table;

/** What {@code consensus} 2026.1 says of adolescents and older adults; in the rest they are prescribed for as adults are. */
public final class PopulationTable {

    /** One line per rule; the first names the columns. Ceilings of load hold: what is done below them is derived. */
    public static final String RULES = """
            id                                           | layer    | goal                         | level                 | role                         | population  | parameter         | range     | evidence                         | overridden by | derivation
            consensus.adolescents.beginner.reps          | default  | strength hypertrophy blended | beginner              | any                          | adolescent  | REPS              | 11-15     | L-YOUTH-01 L-YOUTH-04 C-YOUTH-01 | -             | of 6-15 what 2 to 5 in reserve leave at 60 % 1RM or less
            consensus.adolescents.beginner.reps.feasible | feasible | any                          | beginner              | any                          | adolescent  | REPS              | 6-15      | L-YOUTH-01                       | -             | -
            consensus.adolescents.beginner.reps.learning | feasible | any                          | beginner              | main-lift accessory-compound | adolescent  | REPS              | 1-3       | L-YOUTH-04                       | -             | -
            consensus.adolescents.beginner.intensity     | default  | strength hypertrophy blended | beginner              | any                          | adolescent  | INTENSITY         | 58.6-60   | L-YOUTH-04 C-YOUTH-01            | -             | at most 60 % 1RM; the lower end derived from reps + RIR by RTS
            consensus.adolescents.beginner.sets          | default  | strength hypertrophy blended | beginner              | any                          | adolescent  | SETS              | 1-2       | L-YOUTH-04 L-YOUTH-01            | -             | -
            consensus.adolescents.competent.reps         | default  | strength hypertrophy blended | intermediate advanced | any                          | adolescent  | REPS              | 6-12      | L-YOUTH-05                       | -             | -
            consensus.adolescents.competent.intensity    | default  | strength hypertrophy blended | intermediate advanced | any                          | adolescent  | INTENSITY         | 58.6-78.6 | L-YOUTH-05 C-YOUTH-01            | -             | at most 80 % 1RM; derived from reps + RIR by RTS
            consensus.adolescents.competent.sets         | default  | strength hypertrophy blended | intermediate advanced | any                          | adolescent  | SETS              | 2-4       | L-YOUTH-05                       | -             | -
            consensus.adolescents.beginner.effort        | default  | any                          | beginner              | any                          | adolescent  | EFFORT            | 2-5       | C-YOUTH-01                       | -             | at least 2 in reserve; up to 5 where the ceiling of 60 % 1RM asks for it
            consensus.adolescents.competent.effort       | default  | any                          | intermediate advanced | any                          | adolescent  | EFFORT            | 2-4       | C-YOUTH-01                       | -             | at least 2 in reserve; at most 4, so that a set counts as hard
            consensus.adolescents.experienced.intensity  | feasible | strength                     | advanced              | main-lift                    | adolescent  | INTENSITY         | 85..      | L-YOUTH-06                       | -             | -
            consensus.adolescents.experienced.reps       | feasible | strength                     | advanced              | main-lift                    | adolescent  | REPS              | ..6       | L-YOUTH-06                       | -             | -
            consensus.adolescents.power.reps             | default  | power                        | any                   | any                          | adolescent  | REPS              | 3-6       | L-YOUTH-03                       | -             | -
            consensus.adolescents.power.sets             | default  | power                        | any                   | any                          | adolescent  | SETS              | 1-3       | L-YOUTH-03                       | -             | -
            consensus.adolescents.sessions-per-week      | default  | any                          | any                   | any                          | adolescent  | SESSIONS_PER_WEEK | 2-3       | L-YOUTH-01 L-YOUTH-07            | -             | -
            consensus.adolescents.load-step              | default  | any                          | any                   | any                          | adolescent  | LOAD_STEP         | 5-10      | L-YOUTH-02                       | -             | -
            consensus.older-adults.sets                  | default  | any                          | any                   | main-lift accessory-compound | older-adult | SETS              | 2-3       | L-OLD-01                         | -             | -
            consensus.older-adults.intensity             | default  | strength hypertrophy blended | any                   | main-lift accessory-compound | older-adult | INTENSITY         | 70-85     | L-OLD-02                         | -             | -
            consensus.older-adults.power.intensity       | default  | power                        | any                   | any                          | older-adult | INTENSITY         | 40-60     | L-OLD-04                         | -             | -
            consensus.older-adults.sessions-per-week     | default  | any                          | any                   | any                          | older-adult | SESSIONS_PER_WEEK | 2-3       | L-OLD-03                         | -             | -
            """;

    private PopulationTable() {}
}
