package dev.prescription.exercise.table;

/** Single joints of the arm. */
final class ArmTable {

    static final PatternRows ELBOW_FLEXION = new PatternRows("elbow flexion", """
            ez-bar-curl            | EZ-bar curl            | ez bar                 | load   | biceps | staple
              = Curl; Close-grip EZ bar curl; Close-grip EZ-bar curl with band
            barbell-curl           | Barbell curl           | barbell                | load   | biceps | staple
              = Straight-bar curl; Close-grip standing barbell curl; Wide-grip standing barbell curl
            dumbbell-curl          | Dumbbell curl          | dumbbell               | hand   | biceps | staple
              = Dumbbell bicep curl; Dumbbell alternate bicep curl; Seated dumbbell curl; Standing inner-biceps curl; Seated dumbbell inner biceps curl
            incline-dumbbell-curl  | Incline dumbbell curl  | dumbbell + bench       | hand   | biceps | staple lengthened
              = Alternate incline dumbbell curl; Flexor incline dumbbell curls; Incline inner biceps curl
            cable-curl             | Cable curl             | cable                  | load   | biceps | staple
              = Standing biceps cable curl
            hammer-curl            | Hammer curl            | dumbbell               | hand   | biceps / forearms | staple
              = Alternate hammer curl
            drag-curl              | Drag curl              | barbell                | load   | biceps |
            reverse-curl           | Reverse curl           | barbell                | load   | biceps / forearms |
              = Reverse barbell curl
            ez-bar-preacher-curl   | Preacher curl          | ez bar + bench         | load   | biceps | lengthened
              = EZ-bar preacher curl; Reverse barbell preacher curls
            spider-curl            | Spider curl            | ez bar + bench         | load   | biceps |
              = Barbell curls lying against an incline; Lying high bench barbell curl
            barbell-concentration-curl | Barbell concentration curl | barbell + bench | load  | biceps |
              = Seated close-grip concentration barbell curl
            dumbbell-preacher-curl | Dumbbell preacher curl | dumbbell + bench       | hand   | biceps | one-sided lengthened
              = One arm dumbbell preacher curl; Two-arm dumbbell preacher curl; Standing one-arm dumbbell curl over incline bench
            concentration-curl     | Concentration curl     | dumbbell               | hand   | biceps | one-sided
              = Standing concentration curl
            prone-incline-curl     | Prone incline curl     | dumbbell + bench       | hand   | biceps |
              = Dumbbell prone incline curl
            lying-dumbbell-curl    | Lying dumbbell curl    | dumbbell + bench       | hand   | biceps | lengthened
              = Lying supine dumbbell curl
            cross-body-hammer-curl | Cross-body hammer curl | dumbbell               | hand   | biceps / forearms | one-sided
            incline-hammer-curl    | Incline hammer curl    | dumbbell + bench       | hand   | biceps / forearms | lengthened
            preacher-hammer-curl   | Preacher hammer curl   | dumbbell + bench       | hand   | biceps / forearms | one-sided lengthened
              = Preacher hammer dumbbell curl
            zottman-curl           | Zottman curl           | dumbbell               | hand   | biceps / forearms | practised
              = Zottman preacher curl
            dumbbell-reverse-curl  | Dumbbell reverse curl  | dumbbell               | hand   | biceps / forearms |
              = Standing dumbbell reverse curl
            one-arm-cable-curl     | One-arm cable curl     | cable                  | load   | biceps | one-sided lengthened
              = Standing one-arm cable curl; Behind-the-back cable curl
            cable-hammer-curl      | Cable hammer curl      | cable                  | load   | biceps / forearms |
              = Cable hammer curls - rope attachment; Rope hammer curl
            reverse-cable-curl     | Reverse cable curl     | cable                  | load   | biceps / forearms |
            cable-preacher-curl    | Cable preacher curl    | cable + bench          | load   | biceps | lengthened
            high-cable-curl        | High cable curl        | cable                  | hand   | biceps |
              = Overhead cable curl
            lying-cable-curl       | Lying cable curl       | cable                  | load   | biceps |
              = Lying close-grip bar curl on high pulley
            machine-curl           | Machine curl           | machine                | load   | biceps |
              = Machine bicep curl
            machine-preacher-curl  | Machine preacher curl  | machine                | load   | biceps | lengthened
            reverse-plate-curl     | Reverse plate curl     | plate                  | load   | biceps / forearms |
            kettlebell-curl        | Kettlebell curl        | kettlebell             | hand   | biceps |
            band-curl              | Band curl              | band                   | load   | biceps |
            band-hammer-curl       | Band hammer curl       | band                   | load   | biceps / forearms |
            suspension-curl        | Suspension curl        | body mass + suspension trainer | body 45 | biceps |
            """);

    static final PatternRows ELBOW_EXTENSION = new PatternRows("elbow extension", """
            triceps-pushdown       | Triceps pushdown       | cable                  | load   | triceps | staple
              = Cable pushdown; Pushdown; Triceps pushdown - rope attachment; Triceps pushdown - V-bar attachment; Reverse grip triceps pushdown
            skull-crusher          | Skull crusher          | ez bar + bench         | load   | triceps | staple lengthened
              = Lying triceps extension; EZ-bar skullcrusher; Lying triceps press; Lying close-grip barbell triceps press to chin
            overhead-triceps-extension | Overhead triceps extension | cable          | load   | triceps | staple lengthened
              = Cable overhead extension; Cable rope overhead triceps extension; Triceps overhead extension with rope; Low cable triceps extension
            jm-press               | JM press               | barbell + bench + rack | load   | triceps / chest | practised spotter
            lying-barbell-extension | Lying barbell triceps extension | barbell + bench | load | triceps | lengthened
              = Lying close-grip barbell triceps extension behind the head; Decline close-grip bench to skull crusher
            incline-barbell-extension | Incline triceps extension | barbell + bench  | load   | triceps | lengthened
              = Incline barbell triceps extension
            decline-skull-crusher  | Decline skull crusher  | ez bar + bench         | load   | triceps | lengthened
              = Decline EZ bar triceps extension
            barbell-overhead-extension | Barbell overhead extension | barbell        | load   | triceps | lengthened
              = Standing overhead barbell triceps extension; French press
            dumbbell-overhead-extension | Dumbbell overhead extension | dumbbell     | load   | triceps | lengthened
              = Standing dumbbell triceps extension; Seated triceps press
            one-arm-overhead-extension | One-arm overhead extension | dumbbell       | hand   | triceps | one-sided lengthened
              = Standing one-arm dumbbell triceps extension; Dumbbell one-arm triceps extension
            lying-dumbbell-extension | Lying dumbbell triceps extension | dumbbell + bench | hand | triceps | lengthened
              = Decline dumbbell triceps extension; Dumbbell tricep extension -pronated grip; One arm pronated dumbbell triceps extension; One arm supinated dumbbell triceps extension
            tate-press             | Tate press             | dumbbell + bench       | hand   | triceps |
            dumbbell-kickback      | Dumbbell kickback      | dumbbell               | hand   | triceps |
              = Tricep dumbbell kickback; Standing bent-over two-arm dumbbell triceps extension; Seated bent-over two-arm dumbbell triceps extension
            one-arm-kickback       | One-arm kickback       | dumbbell               | hand   | triceps | one-sided
              = Standing bent-over one-arm dumbbell triceps extension; Seated bent-over one-arm dumbbell triceps extension
            one-arm-pushdown       | One-arm pushdown       | cable                  | load   | triceps | one-sided
              = Cable one arm tricep extension
            lying-cable-extension  | Lying cable triceps extension | cable + bench   | load   | triceps | lengthened
              = Cable lying triceps extension; Cable incline triceps extension; Kneeling cable triceps extension
            one-arm-cable-overhead-extension | One-arm cable overhead extension | cable | load | triceps | one-sided lengthened
              = Standing low-pulley one-arm triceps extension
            machine-triceps-extension | Machine triceps extension | machine          | load   | triceps |
            band-pushdown          | Band pushdown          | band                   | load   | triceps |
            band-skull-crusher     | Band skull crusher     | band                   | load   | triceps |
            band-overhead-extension | Band overhead extension | band                 | load   | triceps | lengthened
              = Speed band overhead triceps
            bodyweight-triceps-extension | Body-mass triceps extension | body mass   | body 50 | triceps | practised
              = Body tricep press; Body-up
            suspension-triceps-extension | Suspension triceps extension | body mass + suspension trainer | body 50 | triceps |
            """);

    static final PatternRows WRISTS = new PatternRows("wrist", """
            wrist-curl             | Dumbbell wrist curl    | dumbbell               | hand   | forearms | staple
              = Wrist curl; Palms-up dumbbell wrist curl over a bench; Seated dumbbell palms-up wrist curl; Seated one-arm dumbbell palms-up wrist curl
            reverse-wrist-curl     | Reverse wrist curl     | dumbbell               | hand   | forearms |
              = Palms-down dumbbell wrist curl over a bench; Seated dumbbell palms-down wrist curl; Seated one-arm dumbbell palms-down wrist curl
            barbell-wrist-curl     | Barbell wrist curl     | barbell                | load   | forearms |
              = Palms-up barbell wrist curl over a bench; Seated palm-up barbell wrist curl; Finger curls
            barbell-reverse-wrist-curl | Barbell reverse wrist curl | barbell        | load   | forearms |
              = Palms-down wrist curl over a bench; Seated palms-down barbell wrist curl; Wrist rotations with straight bar
            behind-back-wrist-curl | Behind-the-back wrist curl | barbell            | load   | forearms |
              = Standing palms-up barbell behind the back wrist curl
            cable-wrist-curl       | Cable wrist curl       | cable                  | load   | forearms |
              = Seated two-arm palms-up low-pulley wrist curl
            forearm-rotation       | Forearm rotation       | dumbbell               | hand   | forearms | one-sided
              = Dumbbell lying pronation; Dumbbell lying supination
            wrist-roller           | Wrist roller           | plate                  | load   | forearms |
            band-wrist-curl        | Band wrist curl        | band                   | load   | forearms |
            """);

    private ArmTable() {}
}
