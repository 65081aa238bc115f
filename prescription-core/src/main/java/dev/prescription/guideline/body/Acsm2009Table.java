package dev.prescription.guideline.body;

/** The rules of {@code acsm-2009}, the position stand of the American College of Sports Medicine of 2009. */
public final class Acsm2009Table {

    /**
     * One line per rule; the first names the columns. An id is the row of the evidence it transcribes; what follows
     * a full stop is a further number of that row, or narrows it. A repetition maximum is read as its repetitions,
     * and the derivation says so.
     */
    public static final String RULES = """
            id                  | layer   | goal        | level                 | role                         | population | parameter         | range   | evidence | overridden by         | derivation
            L-STAND-15          | default | strength    | beginner              | any                          | adult      | REPS              | 8-12    | -        | -                     | stated as 8-12 RM: the load of so many repetitions to failure
            L-STAND-16          | default | strength    | intermediate advanced | any                          | adult      | REPS              | 1-12    | -        | -                     | stated as 1-12 RM: the load of so many repetitions to failure
            L-STAND-17          | default | strength    | intermediate advanced | main-lift                    | adult      | REPS              | 1-6     | -        | -                     | stated as 1-6 RM: the load of so many repetitions to failure
            L-STAND-18          | default | strength    | intermediate advanced | main-lift                    | adult      | REST              | 180-300 | -        | -                     | -
            L-STAND-19          | default | strength    | any                   | any                          | adult      | TEMPO             | 1-2     | -        | -                     | -
            L-STAND-20          | default | any         | any                   | any                          | adult      | LOAD_STEP         | 2-10    | -        | -                     | -
            L-STAND-20.trigger  | default | any         | any                   | any                          | adult      | STEP_TRIGGER      | 1-2     | -        | -                     | -
            L-STAND-21          | default | any         | beginner              | any                          | adult      | SESSIONS_PER_WEEK | 2-3     | -        | -                     | -
            L-STAND-22          | default | any         | intermediate          | any                          | adult      | SESSIONS_PER_WEEK | 3-4     | -        | -                     | -
            L-STAND-23          | default | any         | advanced              | any                          | adult      | SESSIONS_PER_WEEK | 4-5     | -        | -                     | -
            L-STAND-24.beginner | default | strength    | beginner              | any                          | adult      | INTENSITY         | 60-70   | -        | -                     | -
            L-STAND-24          | default | strength    | beginner intermediate | any                          | adult      | INTENSITY         | 60-70   | -        | L-STAND-24.beginner   | -
            L-STAND-24.reps     | default | strength    | beginner intermediate | any                          | adult      | REPS              | 8-12    | -        | L-STAND-15 L-STAND-16 | -
            L-STAND-25          | default | strength    | advanced              | main-lift                    | adult      | INTENSITY         | 80-100  | -        | -                     | -
            L-STAND-26          | default | hypertrophy | beginner intermediate | any                          | adult      | INTENSITY         | 70-85   | -        | -                     | -
            L-STAND-26.reps     | default | hypertrophy | beginner intermediate | any                          | adult      | REPS              | 8-12    | -        | -                     | -
            L-STAND-26.sets     | default | hypertrophy | beginner intermediate | any                          | adult      | SETS              | 1-3     | -        | -                     | -
            L-STAND-27          | default | hypertrophy | advanced              | any                          | adult      | INTENSITY         | 70-100  | -        | -                     | -
            L-STAND-27.emphasis | default | hypertrophy | advanced              | any                          | adult      | REPS              | 6-12    | -        | -                     | stated as 6-12 RM: the load of so many repetitions to failure
            L-STAND-27.reps     | default | hypertrophy | advanced              | any                          | adult      | REPS              | 1-12    | -        | L-STAND-27.emphasis   | -
            L-STAND-27.sets     | default | hypertrophy | advanced              | any                          | adult      | SETS              | 3-6     | -        | -                     | -
            L-STAND-28          | default | hypertrophy | beginner intermediate | any                          | adult      | REST              | 60-120  | -        | -                     | -
            L-STAND-29          | default | hypertrophy | advanced              | main-lift                    | adult      | REST              | 120-180 | -        | -                     | -
            L-STAND-29.others   | default | hypertrophy | advanced              | accessory-compound isolation | adult      | REST              | 60-120  | -        | -                     | -
            L-STAND-30          | default | endurance   | beginner intermediate | any                          | adult      | REPS              | 10-15   | -        | -                     | -
            L-STAND-30.advanced | default | endurance   | advanced              | any                          | adult      | REPS              | 10-25+  | -        | -                     | -
            """;

    /** One line per statement in words; the first names the columns. */
    public static final String ADVICE = """
            id              | topic       | position                        | goal      | level | role | population | evidence
            L-STAND-20.when | PROGRESSION | when-over-target                | any       | any   | any  | adult      | -
            L-STAND-30.load | LOAD_CHOICE | light-loads                     | endurance | any   | any  | adult      | -
            L-STAND-31      | PROGRESSION | smaller-steps-for-small-muscles | any       | any   | any  | adult      | -
            """;

    private Acsm2009Table() {}
}
