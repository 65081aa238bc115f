package dev.prescription.exercise.table;

/** Cleans, snatches and jerks, with a bar or with kettlebells. */
final class WeightliftingTable {

    static final PatternRows WEIGHTLIFTING = new PatternRows("weightlifting", """
            clean                  | Clean                  | barbell                | load   | quadriceps, glutes, upper back / hamstrings, spinal erectors, forearms | technical
              = Squat clean; Split clean
            power-clean            | Power clean            | barbell                | load   | glutes, hamstrings, upper back / quadriceps, spinal erectors, forearms | technical
            hang-clean             | Hang clean             | barbell                | load   | quadriceps, glutes, upper back / hamstrings, spinal erectors, forearms | technical
              = Hang clean - below the knees
            hang-power-clean       | Hang power clean       | barbell                | load   | glutes, hamstrings, upper back / quadriceps, spinal erectors, forearms | technical
            block-clean            | Clean from blocks      | barbell                | load   | quadriceps, glutes, upper back / hamstrings, spinal erectors, forearms | technical
              = Power clean from blocks
            clean-pull             | Clean pull             | barbell                | load   | glutes, hamstrings, upper back / quadriceps, spinal erectors, forearms | practised
            muscle-clean           | Muscle clean           | barbell                | load   | glutes, upper back / quadriceps, hamstrings, side deltoids | technical
            snatch                 | Snatch                 | barbell                | load   | quadriceps, glutes, upper back / hamstrings, spinal erectors, front deltoids | technical
              = Split snatch
            power-snatch           | Power snatch           | barbell                | load   | glutes, hamstrings, upper back / quadriceps, spinal erectors, front deltoids | technical
            hang-snatch            | Hang snatch            | barbell                | load   | quadriceps, glutes, upper back / hamstrings, spinal erectors, front deltoids | technical
              = Hang snatch - below knees
            hang-power-snatch      | Hang power snatch      | barbell                | load   | glutes, hamstrings, upper back / quadriceps, spinal erectors, front deltoids | technical
            block-snatch           | Snatch from blocks     | barbell                | load   | quadriceps, glutes, upper back / hamstrings, spinal erectors, front deltoids | technical
              = Power snatch from blocks
            muscle-snatch          | Muscle snatch          | barbell                | load   | glutes, upper back / quadriceps, hamstrings, side deltoids, front deltoids | technical
            snatch-pull            | Snatch pull            | barbell                | load   | glutes, hamstrings, upper back / quadriceps, spinal erectors, forearms | practised
            snatch-balance         | Snatch balance         | barbell + rack         | load   | quadriceps, glutes / upper back, front deltoids, triceps | technical
              = Heaving snatch balance
            clean-and-jerk         | Clean and jerk         | barbell                | load   | quadriceps, glutes, upper back / hamstrings, front deltoids, triceps | technical
            clean-and-press        | Clean and press        | barbell                | load   | front deltoids, glutes, upper back / quadriceps, hamstrings, triceps | technical
            split-jerk             | Split jerk             | barbell + rack         | load   | quadriceps, front deltoids / glutes, triceps | technical
              = Jerk balance
            power-jerk             | Power jerk             | barbell + rack         | load   | quadriceps, front deltoids / glutes, triceps | technical
              = Push jerk
            squat-jerk             | Squat jerk             | barbell + rack         | load   | quadriceps, glutes, front deltoids / triceps | technical
            dumbbell-clean         | Dumbbell clean         | dumbbell               | hand   | glutes, hamstrings, upper back / quadriceps, forearms | practised
            dumbbell-snatch        | Dumbbell snatch        | dumbbell               | hand   | glutes, hamstrings, upper back / quadriceps, front deltoids | one-sided practised
            kettlebell-clean       | Kettlebell clean       | kettlebell             | hand   | glutes, hamstrings, upper back / quadriceps, forearms | practised
              = Two-arm kettlebell clean; Kettlebell dead clean; Kettlebell hang clean; Alternating hang clean; Double kettlebell alternating hang clean
            one-arm-kettlebell-clean | One-arm kettlebell clean | kettlebell         | load   | glutes, hamstrings, upper back / quadriceps, forearms | one-sided practised
              = One-arm open palm kettlebell clean; Open palm kettlebell clean; Bottoms-up clean from the hang position
            kettlebell-snatch      | Kettlebell snatch      | kettlebell             | load   | glutes, hamstrings, upper back / quadriceps, front deltoids | one-sided technical
              = One-arm kettlebell snatch; Double kettlebell snatch; One-arm kettlebell split snatch
            kettlebell-jerk        | Kettlebell jerk        | kettlebell             | hand   | front deltoids, quadriceps / glutes, triceps | technical
              = One-arm kettlebell jerk; Two-arm kettlebell jerk; Double kettlebell jerk; One-arm kettlebell split jerk
            kettlebell-clean-and-jerk | Kettlebell clean and jerk | kettlebell       | load   | glutes, front deltoids, upper back / quadriceps, hamstrings, triceps | one-sided technical
              = One-arm kettlebell clean and jerk
            kettlebell-get-up      | Kettlebell get-up      | kettlebell             | load   | front deltoids, abdominals, glutes / quadriceps, triceps | one-sided technical
              = Turkish get-up; Kettlebell Turkish get-up (lunge style); Kettlebell Turkish get-up (squat style)
            """);

    private WeightliftingTable() {}
}
