package dev.prescription.exercise.table;

/** Neck and trunk. */
final class TrunkTable {

    static final PatternRows NECK = new PatternRows("neck", """
            neck-curl              | Neck curl              | plate + bench          | load   | neck | staple
              = Plate neck curl; Lying face up plate neck resistance
            neck-extension         | Neck extension         | plate + bench          | load   | neck | staple
              = Plate neck extension; Lying face down plate neck resistance
            harness-neck-extension | Harness neck extension | plate                  | load   | neck |
              = Seated head harness neck resistance
            machine-neck-extension | Machine neck extension | machine                | load   | neck |
            cable-neck-curl        | Cable neck curl        | cable                  | load   | neck |
            band-neck-curl         | Band neck curl         | band                   | load   | neck |
            band-neck-extension    | Band neck extension    | band                   | load   | neck |
            lying-neck-curl        | Lying neck curl        | body mass              | body 8 | neck |
            prone-neck-extension   | Prone neck extension   | body mass              | body 8 | neck |
            """);

    static final PatternRows TRUNK_FLEXION = new PatternRows("trunk flexion", """
            cable-crunch           | Cable crunch           | cable                  | load   | abdominals | staple
              = Kneeling cable crunch; Rope crunch; Standing rope crunch; Cable seated crunch; Kneeling cable crunch with alternating oblique twists
            hanging-leg-raise      | Hanging leg raise      | body mass + pull up bar | body 35 | abdominals | staple
              = Hanging pike
            machine-crunch         | Machine crunch         | machine                | load   | abdominals |
              = Ab crunch machine
            cable-reverse-crunch   | Cable reverse crunch   | cable                  | load   | abdominals |
            knee-raise             | Supported knee raise   | body mass + dip bars   | body 30 | abdominals |
              = Knee/hip raise on parallel bars; Captain's chair knee raise
            hanging-knee-raise     | Hanging knee raise     | body mass + pull up bar | body 30 | abdominals |
            toes-to-bar            | Toes to bar            | body mass + pull up bar | body 40 | abdominals / lats | technical
            lying-leg-raise        | Lying leg raise        | body mass              | body 35 | abdominals |
              = Flat bench lying leg raise; Bent-knee hip raise; Leg pull-in; Flat bench leg pull-in; Seated flat bench leg pull-in; Seated leg tucks; Bottoms up
            crunch                 | Crunch                 | body mass              | body 30 | abdominals |
              = Crunches; Crunch - hands overhead; Crunch - legs on exercise ball; Tuck crunch; Cross-body crunch; Oblique crunches; Oblique crunches - on the floor; Alternate heel touchers; Weighted crunches; Cocoons
            reverse-crunch         | Reverse crunch         | body mass              | body 30 | abdominals |
              = Butt-ups; Smith machine hip raise
            decline-crunch         | Decline crunch         | body mass + bench      | body 35 | abdominals |
              = Decline oblique crunch
            decline-reverse-crunch | Decline reverse crunch | body mass + bench      | body 35 | abdominals |
            sit-up                 | Sit-up                 | body mass              | body 45 | abdominals |
              = 3/4 sit-up; Janda sit-up; Frog sit-ups; Otis-up; Press sit-up
            band-sit-up            | Band sit-up            | band                   | body 45 | abdominals |
              = Weighted sit-ups - with bands
            v-up                   | V-up                   | body mass              | body 50 | abdominals | practised
              = Jackknife sit-up
            bicycle-crunch         | Bicycle crunch         | body mass              | body 30 | abdominals |
              = Air bike; Elbow to knee
            dead-bug               | Dead bug               | body mass              | body 20 | abdominals |
            ball-crunch            | Ball crunch            | body mass + exercise ball | body 30 | abdominals | lengthened
              = Exercise ball crunch
            ball-pull-in           | Ball pull-in           | body mass + exercise ball | body 40 | abdominals |
              = Exercise ball pull-in
            dragon-flag            | Dragon flag            | body mass + bench      | body 80 | abdominals | technical
            ab-wheel-rollout       | Ab wheel rollout       | body mass + ab wheel   | body 60 | abdominals / lats | practised lengthened
              = Ab roller
            barbell-rollout        | Barbell rollout        | barbell                | body 60 | abdominals / lats | practised lengthened
              = Barbell ab rollout; Barbell ab rollout - on knees; Barbell rollout from bench
            suspension-fallout     | Suspension fallout     | body mass + suspension trainer | body 50 | abdominals | practised lengthened
              = Suspended fallout
            suspension-knee-tuck   | Suspension knee tuck   | body mass + suspension trainer | body 40 | abdominals |
              = Suspended reverse crunch
            dumbbell-side-bend     | Dumbbell side bend     | dumbbell               | load   | abdominals | one-sided
            barbell-side-bend      | Barbell side bend      | barbell                | load   | abdominals | one-sided
            cable-side-bend        | Cable side bend        | cable                  | load   | abdominals | one-sided
              = One-arm high-pulley cable side bends; Bosu ball cable crunch with side bends
            ball-side-bend         | Ball side bend         | body mass + exercise ball | body 40 | abdominals | one-sided
              = Weighted ball side bend
            side-jackknife         | Side jackknife         | body mass              | body 40 | abdominals | one-sided
            """);

    static final PatternRows TRUNK_EXTENSION = new PatternRows("trunk extension", """
            back-extension         | Back extension         | body mass + back extension bench | body 50 | spinal erectors / glutes, hamstrings | staple lengthened
              = Hyperextension; Roman chair back extension; Hyperextensions (back extensions)
            seated-back-extension  | Seated back extension  | machine                | load   | spinal erectors | staple
              = Machine back extension
            floor-back-extension   | Floor back extension   | body mass              | body 40 | spinal erectors / glutes |
              = Hyperextensions with no hyperextension bench; Superman
            ball-back-extension    | Ball back extension    | body mass + exercise ball | body 45 | spinal erectors / glutes |
              = Weighted ball hyperextension
            seated-good-morning    | Seated good morning    | barbell + bench + rack | load   | spinal erectors | practised
            """);

    static final PatternRows TRUNK_ROTATION = new PatternRows("trunk rotation", """
            cable-wood-chop        | Cable wood chop        | cable                  | load   | abdominals | one-sided
              = Standing cable wood chop; Standing cable lift; Cable judo flip
            pallof-press           | Pallof press           | cable                  | load   | abdominals | one-sided
              = Pallof press with rotation
            cable-twist            | Cable twist            | cable                  | load   | abdominals | one-sided
              = Cable Russian twists
            russian-twist          | Russian twist          | body mass              | body 30 | abdominals |
            plate-twist            | Plate twist            | plate                  | load   | abdominals |
            barbell-twist          | Seated barbell twist   | barbell + bench        | load   | abdominals |
            landmine-twist         | Landmine twist         | barbell                | load   | abdominals / front deltoids | practised
              = Landmine 180's
            kettlebell-windmill    | Kettlebell windmill    | kettlebell             | load   | abdominals / hamstrings, front deltoids | one-sided technical
              = Advanced kettlebell windmill; Double kettlebell windmill
            band-wood-chop         | Band wood chop         | band                   | load   | abdominals | one-sided
            band-pallof-press      | Band Pallof press      | band                   | load   | abdominals | one-sided
            """);

    private TrunkTable() {}
}
