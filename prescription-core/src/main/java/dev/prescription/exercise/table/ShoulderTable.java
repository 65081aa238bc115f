package dev.prescription.exercise.table;

/** Single joints of chest and shoulder. */
final class ShoulderTable {

    static final PatternRows CHEST_FLIES = new PatternRows("chest fly", """
            chest-fly              | Dumbbell fly           | dumbbell + bench       | hand   | chest | staple lengthened
              = Chest fly; Dumbbell flyes; Around the worlds
            cable-fly              | Cable fly              | cable                  | hand   | chest | staple
              = Cable crossover; Cable iron cross
            pec-deck               | Pec deck               | machine                | load   | chest | staple
              = Machine fly; Butterfly
            incline-dumbbell-fly   | Incline dumbbell fly   | dumbbell + bench       | hand   | chest | lengthened
              = Incline dumbbell flyes; Incline dumbbell flyes - with a twist
            decline-dumbbell-fly   | Decline dumbbell fly   | dumbbell + bench       | hand   | chest | lengthened
              = Decline dumbbell flyes
            one-arm-dumbbell-fly   | One-arm dumbbell fly   | dumbbell + bench       | hand   | chest | one-sided lengthened
              = One-arm flat bench dumbbell flye
            lying-cable-fly        | Lying cable fly        | cable + bench          | hand   | chest | lengthened
              = Flat bench cable flyes
            incline-cable-fly      | Incline cable fly      | cable + bench          | hand   | chest | lengthened
              = Incline cable flye
            low-cable-fly          | Low cable fly          | cable                  | hand   | chest / front deltoids |
              = Low cable crossover
            one-arm-cable-fly      | One-arm cable fly      | cable                  | load   | chest | one-sided
              = Single-arm cable crossover
            band-fly               | Band fly               | band                   | load   | chest |
              = Cross over - with bands
            suspension-fly         | Suspension fly         | body mass + suspension trainer | body 60 | chest | practised lengthened
              = Ring fly; Bodyweight flyes
            svend-press            | Svend press            | plate                  | load   | chest / front deltoids |
            """);

    static final PatternRows SHOULDER_EXTENSION = new PatternRows("shoulder extension", """
            straight-arm-pulldown  | Straight-arm pulldown  | cable                  | load   | lats | staple
              = Rope straight-arm pulldown
            dumbbell-pullover      | Dumbbell pullover      | dumbbell + bench       | load   | lats / chest | staple lengthened
              = Pullover; Bent-arm dumbbell pullover; Straight-arm dumbbell pullover
            barbell-pullover       | Barbell pullover       | barbell + bench        | load   | lats / chest | lengthened
              = Bent-arm barbell pullover; Wide-grip decline barbell pullover; Front raise and pullover
            cable-pullover         | Lying cable pullover   | cable + bench          | load   | lats | lengthened
              = Cable incline pushdown
            machine-pullover       | Machine pullover       | machine                | load   | lats | lengthened
            band-straight-arm-pulldown | Band straight-arm pulldown | band           | load   | lats |
            """);

    static final PatternRows SHRUGS = new PatternRows("shrug", """
            shrug                  | Dumbbell shrug         | dumbbell               | hand   | upper back / forearms | staple
              = Shrug
            prone-y-raise          | Prone Y raise          | dumbbell + bench       | hand   | upper back / rear deltoids | staple
              = Incline Y raise
            barbell-shrug          | Barbell shrug          | barbell                | load   | upper back / forearms |
              = Barbell shrug behind the back
            trap-bar-shrug         | Trap-bar shrug         | trap bar               | load   | upper back / forearms |
            smith-shrug            | Smith machine shrug    | smith machine          | load   | upper back / forearms |
              = Smith machine behind the back shrug
            cable-shrug            | Cable shrug            | cable                  | load   | upper back / forearms |
            machine-shrug          | Machine shrug          | plate loaded machine   | load   | upper back / forearms |
              = Leverage shrug; Calf-machine shoulder shrug
            prone-dumbbell-shrug   | Chest-supported shrug  | dumbbell + bench       | hand   | upper back |
              = Middle back shrug
            kettlebell-shrug       | Kettlebell shrug       | kettlebell             | hand   | upper back / forearms |
            scapular-pull-up       | Scapular pull-up       | body mass + pull up bar | body 100 | upper back / lats |
            clean-shrug            | Clean shrug            | barbell                | load   | upper back / forearms | practised
            snatch-shrug           | Snatch shrug           | barbell                | load   | upper back / forearms | practised
            band-shrug             | Band shrug             | band                   | load   | upper back / forearms |
            """);

    static final PatternRows LATERAL_RAISES = new PatternRows("lateral raise", """
            lateral-raise          | Dumbbell lateral raise | dumbbell               | hand   | side deltoids | staple
              = Lateral raise; Side raise; Side lateral raise; Seated side lateral raise; Power partials; Dumbbell raise; Iron cross
            cable-lateral-raise    | Cable lateral raise    | cable                  | load   | side deltoids | staple one-sided
              = Cable seated lateral raise; Standing low-pulley deltoid raise
            one-arm-lateral-raise  | One-arm lateral raise  | dumbbell               | hand   | side deltoids | one-sided
              = One-arm side laterals
            incline-lateral-raise  | Incline lateral raise  | dumbbell + bench       | hand   | side deltoids | one-sided lengthened
              = One-arm incline lateral raise; Lying one-arm lateral raise
            dumbbell-scaption      | Dumbbell scaption      | dumbbell               | hand   | side deltoids / front deltoids |
            lateral-to-front-raise | Lateral-to-front raise | dumbbell               | hand   | side deltoids / front deltoids |
              = Side laterals to front raise
            machine-lateral-raise  | Machine lateral raise  | machine                | load   | side deltoids |
            kettlebell-lateral-raise | Kettlebell lateral raise | kettlebell         | hand   | side deltoids |
              = Kettlebell pirate ships
            band-lateral-raise     | Band lateral raise     | band                   | load   | side deltoids |
              = Lateral raise - with bands
            """);

    static final PatternRows REAR_FLIES = new PatternRows("rear fly", """
            rear-delt-fly          | Rear-delt fly          | dumbbell               | hand   | rear deltoids / upper back | staple
              = Bent-over lateral raise; Reverse flyes; Reverse flyes with external rotation; Seated bent-over rear delt raise; Bent over dumbbell rear delt raise with head on bench
            reverse-pec-deck       | Reverse pec deck       | machine                | load   | rear deltoids / upper back | staple
              = Machine rear-delt fly; Reverse machine flyes
            lying-rear-delt-fly    | Lying rear-delt fly    | dumbbell + bench       | hand   | rear deltoids / upper back |
              = Lying rear delt raise; Dumbbell lying rear lateral raise; Dumbbell lying one-arm rear lateral raise
            cable-rear-delt-fly    | Cable rear-delt fly    | cable                  | hand   | rear deltoids / upper back | lengthened
              = Bent over low-pulley side lateral
            suspension-rear-delt-fly | Suspension rear-delt fly | body mass + suspension trainer | body 45 | rear deltoids / upper back | practised
            band-pull-apart        | Band pull-apart        | band                   | load   | rear deltoids / upper back |
              = Back flyes - with bands
            prone-rear-delt-raise  | Prone rear-delt raise  | body mass              | body 10 | rear deltoids / upper back |
              = Prone T raise
            """);

    static final PatternRows FRONT_RAISES = new PatternRows("front raise", """
            front-raise            | Dumbbell front raise   | dumbbell               | hand   | front deltoids | staple
              = Front raise; Front dumbbell raise; Front two-dumbbell raise; Alternating deltoid raise; Standing dumbbell straight-arm front delt raise above head; Single dumbbell raise
            barbell-front-raise    | Barbell front raise    | barbell                | load   | front deltoids |
              = Standing front barbell raise over head
            incline-front-raise    | Incline front raise    | dumbbell + bench       | hand   | front deltoids | lengthened
              = Front incline dumbbell raise
            prone-front-raise      | Prone incline front raise | barbell + bench     | load   | front deltoids / upper back |
              = Straight raises on incline bench
            cable-front-raise      | Cable front raise      | cable                  | load   | front deltoids |
              = Front cable raise
            plate-front-raise      | Plate front raise      | plate                  | load   | front deltoids |
              = Front plate raise; Car drivers
            band-front-raise       | Band front raise       | band                   | load   | front deltoids |
            """);

    private ShoulderTable() {}
}
