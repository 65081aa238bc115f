package dev.prescription.guideline.body;

/** The rules of {@code seed-002}, "Strength and size as distinct adaptations". */
public final class Seed002Table {

    /**
     * One line per rule; the first names the columns. An id is the row of the evidence it transcribes; what follows a full
     * stop narrows that row to the role its programme gives it to. RPE is stated as the source states it.
     */
    public static final String RULES = """
            id              | layer    | goal                       | level                 | role                         | population | parameter | range    | evidence | overridden by         | derivation
            S2-12           | default  | strength                   | any                   | main-lift                    | adult      | REPS      | 1-5      | -        | -                     | -
            S2-11           | default  | strength                   | any                   | main-lift                    | adult      | INTENSITY | 80-100   | -        | -                     | -
            S2-13           | default  | strength                   | any                   | main-lift                    | adult      | REST      | 180-300+ | -        | -                     | -
            S2-18           | default  | hypertrophy                | any                   | any                          | adult      | REPS      | 6-15+    | -        | -                     | -
            S2-17           | default  | hypertrophy                | any                   | any                          | adult      | INTENSITY | 60-80    | -        | -                     | -
            S2-19           | default  | hypertrophy                | any                   | any                          | adult      | REST      | 90-180   | -        | -                     | -
            S2-23           | default  | blended                    | beginner              | main-lift accessory-compound | adult      | REPS      | 5-10     | -        | -                     | -
            S2-25.main-lift | default  | blended                    | intermediate          | main-lift                    | adult      | REPS      | 5-8      | -        | -                     | -
            S2-25           | default  | blended                    | beginner intermediate | any                          | adult      | REPS      | 5-8      | -        | S2-23 S2-25.main-lift | -
            S2-01           | default  | strength-without-size-gain | any                   | main-lift                    | adult      | REPS      | 1-5      | -        | -                     | -
            S2-02           | default  | strength-without-size-gain | any                   | main-lift                    | adult      | INTENSITY | 85..     | -        | -                     | -
            S2-09           | feasible | hypertrophy                | any                   | any                          | adult      | INTENSITY | 60-75    | -        | -                     | -
            S2-10           | feasible | hypertrophy                | any                   | any                          | adult      | REPS      | 8-15+    | -        | -                     | -
            """;

    /** One line per statement in words; the first names the columns. */
    public static final String ADVICE = """
            id         | topic             | position                                | goal                       | level                 | role                         | population | evidence
            S2-03      | REST_CHOICE       | longer-rests                            | strength-without-size-gain | any                   | main-lift                    | adult      | -
            S2-04      | TRAINING_FOCUS    | technique-practice                      | strength                   | any                   | main-lift                    | adult      | -
            S2-16      | TRAINING_FOCUS    | movement-quality-and-bar-speed          | strength                   | any                   | main-lift                    | adult      | -
            S2-22      | TRAINING_FOCUS    | tension-and-proximity-to-failure        | hypertrophy                | any                   | any                          | adult      | -
            S2-05      | RANGE_OF_MOTION   | full-range                              | hypertrophy                | any                   | any                          | adult      | -
            S2-06      | VOLUME_CHOICE     | count-sets-near-failure                 | hypertrophy                | any                   | any                          | adult      | -
            S2-15      | VOLUME_CHOICE     | moderate                                | strength                   | any                   | main-lift                    | adult      | -
            S2-21      | VOLUME_CHOICE     | more-for-size-than-for-strength         | hypertrophy                | any                   | any                          | adult      | -
            S2-31      | VOLUME_CHOICE     | enough-volume-energy-and-time           | hypertrophy                | any                   | any                          | adult      | -
            S2-07      | PROGRESSION       | load-reps-or-sets                       | hypertrophy                | any                   | any                          | adult      | -
            S2-35      | PROGRESSION       | adjust-from-the-log                     | any                        | any                   | any                          | adult      | -
            S2-14      | EXERCISE_EMPHASIS | match-the-target-lift                   | strength                   | any                   | main-lift                    | adult      | -
            S2-20      | EXERCISE_EMPHASIS | compounds-and-isolation                 | hypertrophy                | any                   | isolation                    | adult      | -
            S2-30      | EXERCISE_EMPHASIS | heavy-compounds-and-lighter-accessories | blended                    | intermediate          | main-lift accessory-compound | adult      | -
            S2-24      | GOAL_CHOICE       | no-need-to-choose                       | blended                    | beginner              | any                          | adult      | -
            S2-26      | PERIODISATION     | alternate-blocks                        | blended                    | advanced              | any                          | adult      | -
            S2-26.goal | GOAL_CHOICE       | specialise                              | blended                    | advanced              | any                          | adult      | -
            S2-27      | PHASE_ORDER       | order-hardly-matters                    | blended                    | beginner              | any                          | adult      | -
            S2-28      | PHASE_ORDER       | size-first                              | strength                   | intermediate advanced | any                          | adult      | -
            S2-29      | PHASE_ORDER       | strength-first-when-size-is-stuck       | hypertrophy                | any                   | any                          | adult      | -
            """;

    private Seed002Table() {}
}
