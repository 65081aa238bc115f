package dev.prescription.exercise.table;

/** Single joints of the leg and the hip. */
final class LegTable {

    static final PatternRows KNEE_EXTENSION = new PatternRows("knee extension", """
            leg-extension          | Leg extension          | machine                | load   | quadriceps | staple
              = Knee extension
            single-leg-extension   | Single-leg extension   | machine                | load   | quadriceps | one-sided
              = Single-leg leg extension
            band-leg-extension     | Band leg extension     | band                   | load   | quadriceps | one-sided
            sissy-squat            | Sissy squat            | body mass              | body 75 | quadriceps | practised lengthened
              = Weighted sissy squat
            reverse-nordic-curl    | Reverse Nordic curl    | body mass              | body 70 | quadriceps | practised lengthened
            """);

    static final PatternRows KNEE_FLEXION = new PatternRows("knee flexion", """
            leg-curl               | Lying leg curl         | machine                | load   | hamstrings | staple
              = Leg curl; Prone leg curl
            seated-leg-curl        | Seated leg curl        | machine                | load   | hamstrings | staple lengthened
            standing-leg-curl      | Standing leg curl      | machine                | load   | hamstrings | one-sided
            cable-leg-curl         | Cable leg curl         | cable                  | load   | hamstrings | one-sided
            dumbbell-leg-curl      | Dumbbell leg curl      | dumbbell + bench       | load   | hamstrings | practised
            band-leg-curl          | Band leg curl          | band                   | load   | hamstrings |
              = Seated band hamstring curl
            glute-ham-raise        | Glute-ham raise        | body mass + back extension bench | body 50 | hamstrings / glutes, calves | practised
            nordic-curl            | Nordic curl            | body mass              | body 75 | hamstrings | practised
              = Natural glute ham raise; Floor glute-ham raise; Nordic hamstring curl; Prone manual hamstring
            assisted-nordic-curl   | Band-assisted Nordic curl | band                | assist 75 | hamstrings |
            ball-leg-curl          | Ball leg curl          | body mass + exercise ball | body 40 | hamstrings / glutes |
            slider-leg-curl        | Slider leg curl        | body mass              | body 45 | hamstrings / glutes |
              = Platform hamstring slides
            suspension-leg-curl    | Suspension leg curl    | body mass + suspension trainer | body 45 | hamstrings / glutes |
            """);

    static final PatternRows HIP_EXTENSION = new PatternRows("hip extension", """
            cable-kickback         | Cable glute kickback   | cable                  | load   | glutes / hamstrings | staple one-sided
              = Glute kickback; One-legged cable kickback
            machine-kickback       | Machine glute kickback | machine                | load   | glutes / hamstrings | one-sided
            band-kickback          | Band glute kickback    | band                   | load   | glutes / hamstrings | one-sided
              = Hip extension with bands
            bodyweight-kickback    | Kneeling hip extension | body mass              | body 15 | glutes / hamstrings | one-sided
              = Donkey kick; Leg lift
            frog-pump              | Frog pump              | body mass              | body 55 | glutes |
            """);

    static final PatternRows HIP_ABDUCTION = new PatternRows("hip abduction", """
            hip-abduction          | Hip abduction          | machine                | load   | glutes | staple
              = Machine hip abduction; Thigh abductor
            cable-hip-abduction    | Cable hip abduction    | cable                  | load   | glutes | one-sided
            band-hip-abduction     | Band hip abduction     | band                   | load   | glutes |
            band-lateral-walk      | Band lateral walk      | band                   | load   | glutes |
              = Monster walk
            clamshell              | Clamshell              | band                   | load   | glutes | one-sided
            side-lying-hip-abduction | Side-lying hip abduction | body mass          | body 15 | glutes | one-sided
            """);

    static final PatternRows HIP_ADDUCTION = new PatternRows("hip adduction", """
            hip-adduction          | Hip adduction          | machine                | load   | adductors | staple lengthened
              = Machine hip adduction; Thigh adductor
            cable-hip-adduction    | Cable hip adduction    | cable                  | load   | adductors | one-sided
            band-hip-adduction     | Band hip adduction     | band                   | load   | adductors | one-sided
            copenhagen-adduction   | Copenhagen adduction   | body mass + bench      | body 45 | adductors | one-sided practised
              = Copenhagen raise
            side-lying-hip-adduction | Side-lying hip adduction | body mass          | body 15 | adductors | one-sided
            """);

    static final PatternRows CALF_RAISE = new PatternRows("calf raise", """
            standing-calf-raise    | Standing calf raise    | machine                | load   | calves | staple lengthened
              = Calf raise
            seated-calf-raise      | Seated calf raise      | plate loaded machine   | load   | calves | staple
            leg-press-calf-raise   | Leg-press calf raise   | plate loaded machine   | load   | calves | lengthened
              = Calf press on the leg press machine
            machine-calf-press     | Machine calf press     | machine                | load   | calves | lengthened
              = Calf press
            donkey-calf-raise      | Donkey calf raise      | machine                | load   | calves | lengthened
            smith-calf-raise       | Smith machine calf raise | smith machine        | load   | calves | lengthened
              = Smith machine reverse calf raises
            barbell-calf-raise     | Barbell calf raise     | barbell + rack         | load   | calves | practised
              = Standing barbell calf raise; Rocking standing calf raise
            barbell-seated-calf-raise | Barbell seated calf raise | barbell + bench   | load   | calves |
            dumbbell-calf-raise    | Dumbbell calf raise    | dumbbell               | hand   | calves | lengthened
              = Standing dumbbell calf raise; Calf raise on a dumbbell
            dumbbell-seated-calf-raise | Dumbbell seated calf raise | dumbbell + bench | load | calves | one-sided
              = Dumbbell seated one-leg calf raise
            band-calf-raise        | Band calf raise        | band                   | load   | calves |
              = Calf raises - with bands
            bodyweight-calf-raise  | Body-mass calf raise   | body mass              | body 95 | calves | lengthened
            single-leg-calf-raise  | Single-leg calf raise  | body mass              | body 95 | calves | one-sided lengthened
            """);

    private LegTable() {}
}
