package dev.prescription.guideline.table;

/** What {@code consensus} 2026.1 says in words, where its sources name no number: table B of the conflicts file. */
public final class AdviceTable {

    /**
     * One line per statement; the first names the columns. A position is worded like that of a source where the two agree,
     * so that only a real disagreement is one.
     */
    public static final String ADVICE = """
            id                                             | topic             | position                                | goal                | level                 | role                         | population | evidence
            consensus.words.progression.overload           | PROGRESSION       | progressive-overload                    | any                 | any                   | any                          | adult      | S0-07
            consensus.words.progression.means              | PROGRESSION       | load-reps-or-sets                       | any                 | any                   | any                          | adult      | L-PROG-01 L-PROG-02 S2-07 S0-18
            consensus.words.progression.when               | PROGRESSION       | when-over-target                        | any                 | any                   | any                          | adult      | L-STAND-20
            consensus.words.progression.steps              | PROGRESSION       | smaller-steps-for-small-muscles         | any                 | any                   | any                          | adult      | L-STAND-31
            consensus.words.progression.log                | PROGRESSION       | adjust-from-the-log                     | any                 | any                   | any                          | adult      | S2-35 S0-25
            consensus.words.emphasis.strength              | EXERCISE_EMPHASIS | match-the-target-lift                   | strength            | any                   | main-lift                    | adult      | S2-14 S0-11 S1-04
            consensus.words.emphasis.hypertrophy           | EXERCISE_EMPHASIS | compounds-and-isolation                 | hypertrophy         | any                   | any                          | adult      | S1-09 S0-17 S2-20
            consensus.words.emphasis.hypertrophy.heavy     | EXERCISE_EMPHASIS | some-heavy-work                         | hypertrophy         | any                   | main-lift                    | adult      | S0-28
            consensus.words.emphasis.blended               | EXERCISE_EMPHASIS | heavy-compounds-and-lighter-accessories | blended             | any                   | main-lift accessory-compound | adult      | S0-20 S2-30
            consensus.words.order                          | EXERCISE_ORDER    | priority-first                          | any                 | any                   | any                          | adult      | L-ORD-01 L-STAND-05 L-ORD-02
            consensus.words.periodisation.strength.novice  | PERIODISATION     | linear                                  | strength            | beginner              | any                          | adult      | L-PER-01 L-PER-04
            consensus.words.periodisation.strength.trained | PERIODISATION     | undulating                              | strength            | intermediate advanced | any                          | adult      | L-PER-04 L-PER-03 L-PER-02 S0-12
            consensus.words.periodisation.hypertrophy      | PERIODISATION     | no-consistent-effect                    | hypertrophy         | any                   | any                          | adult      | L-PER-05 L-PER-03
            consensus.words.periodisation.blended.advanced | PERIODISATION     | alternate-blocks                        | blended             | advanced              | any                          | adult      | S2-26
            consensus.words.phases.early                   | PHASE_ORDER       | order-hardly-matters                    | blended             | beginner              | any                          | adult      | S2-27
            consensus.words.phases.strength                | PHASE_ORDER       | size-first                              | strength            | intermediate advanced | any                          | adult      | S2-28
            consensus.words.phases.hypertrophy             | PHASE_ORDER       | strength-first-when-size-is-stuck       | hypertrophy         | intermediate advanced | any                          | adult      | S2-29 L-PER-06
            consensus.words.phases.blended                 | PHASE_ORDER       | either-order                            | blended             | intermediate advanced | any                          | adult      | L-PER-06 S2-28 S2-29
            consensus.words.range                          | RANGE_OF_MOTION   | full-range                              | any                 | any                   | any                          | adult      | S2-05 L-STAND-04
            consensus.words.range.partials                 | RANGE_OF_MOTION   | lengthened-partials-allowed             | hypertrophy         | intermediate advanced | any                          | adult      | L-ROM-01
            consensus.words.focus.strength.technique       | TRAINING_FOCUS    | technique-practice                      | strength            | any                   | main-lift                    | adult      | S2-04
            consensus.words.focus.strength                 | TRAINING_FOCUS    | movement-quality-and-bar-speed          | strength            | any                   | main-lift                    | adult      | S2-16
            consensus.words.focus.hypertrophy              | TRAINING_FOCUS    | tension-and-proximity-to-failure        | hypertrophy         | any                   | any                          | adult      | S2-22
            consensus.words.focus.adolescents              | TRAINING_FOCUS    | qualified-supervision                   | any                 | any                   | any                          | adolescent | L-YOUTH-01
            consensus.words.techniques                     | TECHNIQUES        | no-consistent-effect                    | any                 | any                   | any                          | adult      | L-TECH-03 L-TECH-04 L-STAND-13 L-TECH-10
            consensus.words.techniques.time                | TECHNIQUES        | drop-sets-save-time                     | hypertrophy blended | any                   | isolation                    | adult      | L-TECH-02 L-TECH-01
            consensus.words.load.strength                  | LOAD_CHOICE       | close-to-maximal                        | strength            | intermediate advanced | main-lift                    | adult      | S1-01 L-LOAD-04 L-LOAD-08
            consensus.words.load.hypertrophy               | LOAD_CHOICE       | any-load                                | hypertrophy         | any                   | any                          | adult      | L-LOAD-03 L-LOAD-01 L-STAND-08
            consensus.words.load.both                      | LOAD_CHOICE       | most-rep-ranges-build-both              | any                 | any                   | any                          | adult      | S1-19
            consensus.words.rest.strength                  | REST_CHOICE       | longer-rests                            | strength            | intermediate advanced | any                          | adult      | L-REST-01 L-REST-07 S2-03
            consensus.words.rest.strength.novice           | REST_CHOICE       | one-to-two-minutes-are-enough           | strength            | beginner              | any                          | adult      | L-REST-02
            consensus.words.rest.hypertrophy               | REST_CHOICE       | short-or-long                           | hypertrophy         | any                   | any                          | adult      | L-REST-06 L-REST-04
            consensus.words.volume.strength                | VOLUME_CHOICE     | moderate                                | strength            | any                   | main-lift                    | adult      | S2-15 L-VOL-13
            consensus.words.volume.hypertrophy             | VOLUME_CHOICE     | more-for-size-than-for-strength         | hypertrophy         | any                   | any                          | adult      | S1-07 S2-21 L-VOL-06
            consensus.words.volume.counting                | VOLUME_CHOICE     | count-sets-near-failure                 | hypertrophy         | any                   | any                          | adult      | S2-06
            consensus.words.volume.needs                   | VOLUME_CHOICE     | enough-volume-energy-and-time           | hypertrophy         | any                   | any                          | adult      | S2-31
            consensus.words.volume.blended                 | VOLUME_CHOICE     | moderate-to-high                        | blended             | any                   | any                          | adult      | S1-13
            consensus.words.volume.little                  | VOLUME_CHOICE     | little-saves-time                       | any                 | any                   | any                          | adult      | L-MED-01 L-MED-04 L-HIT-01
            consensus.words.failure                        | FAILURE           | not-required                            | any                 | any                   | any                          | adult      | L-STAND-11 L-FAIL-05
            consensus.words.failure.hypertrophy            | FAILURE           | last-set-of-isolation                   | hypertrophy         | intermediate advanced | any                          | adult      | L-IUSCA-06 L-FAIL-01
            consensus.words.failure.adolescents            | FAILURE           | never                                   | any                 | any                   | any                          | adolescent | C-YOUTH-01
            consensus.words.goal.beginner                  | GOAL_CHOICE       | no-need-to-choose                       | any                 | beginner              | any                          | adult      | C-ADVICE-01 S1-10 S2-24
            consensus.words.goal.intermediate              | GOAL_CHOICE       | blended-by-default                      | any                 | intermediate          | any                          | adult      | C-ADVICE-01 S0-20
            consensus.words.goal.advanced                  | GOAL_CHOICE       | specialise                              | any                 | advanced              | any                          | adult      | C-ADVICE-01 S1-11 S2-26
            consensus.words.goal.strength                  | GOAL_CHOICE       | strength-for-performance                | strength            | any                   | any                          | adult      | S0-21 S1-16
            consensus.words.goal.hypertrophy               | GOAL_CHOICE       | hypertrophy-for-looks                   | hypertrophy         | any                   | any                          | adult      | S0-22 S1-17
            consensus.words.goal.blended                   | GOAL_CHOICE       | blended-for-both                        | blended             | any                   | any                          | adult      | S0-23 S1-18
            consensus.words.deload                         | DELOAD_CONTENT    | cut-volume-keep-load                    | any                 | any                   | any                          | adult      | C-DELOAD-02 L-DEL-02
            consensus.words.deload.week-off                | DELOAD_CONTENT    | a-week-off-is-not-the-default           | any                 | any                   | any                          | adult      | L-DEL-05
            consensus.words.warm-up                        | WARM_UP_CONTENT   | rising-sets                             | any                 | any                   | any                          | adult      | C-WARM-01
            consensus.words.warm-up.light                  | WARM_UP_CONTENT   | no-difference-to-submaximal-work        | any                 | any                   | any                          | adult      | L-WARM-02
            """;

    private AdviceTable() {}
}
